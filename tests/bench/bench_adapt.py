"""How fast a story is adapted, stage by stage, and how that grows. Run it: python tests/bench/bench_adapt.py [STORY]

Without a story it is one of our own put together from those in `tests/stories`, 100,000 words long, and then twice
as long: the ratio of the two should be about 2. What reading the words alone costs (one regular expression over the
text) stands beside it. Memory is the peak of a process that does nothing else.
"""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
WORDS = 100_000
TURNS = 3
T = TypeVar("T")


def main() -> None:
    """Measure and print."""
    if len(sys.argv) > 2 and sys.argv[1] == "--alone":
        adapt_alone(Path(sys.argv[2]))
        return
    with tempfile.TemporaryDirectory(prefix="bench-adapt-") as name:
        if len(sys.argv) > 1:
            measure(Path(sys.argv[1]))
            return
        once, twice = Path(name, "novel.txt"), Path(name, "twice.txt")
        text = own_novel(WORDS)
        once.write_text(text, encoding="utf-8")
        twice.write_text(f"{text}\n\n{text}", encoding="utf-8")
        short, long = measure(once), measure(twice)
        print(f"twice as long takes {long / short:.2f} times as long")


def own_novel(words: int) -> str:
    """Our own stories one after another, as chapters, until there are so many words."""
    sys.path.insert(0, str(ROOT))
    from tests.labelled import STORIES, read_labelled

    stories = [read_labelled(path).text for path in sorted(STORIES.glob("*.story"))]
    chapters: list[str] = []
    count = 0
    while count < words:
        chapter = stories[len(chapters) % len(stories)]
        chapters.append(f"CHAPTER {len(chapters) + 1}\n\n{chapter}")
        count += len(chapter.split())
    return "\n\n".join(chapters)


def measure(path: Path) -> float:
    """Print what one story costs; its seconds."""
    text = path.read_text(encoding="utf-8")
    count = len(text.split())
    bare, _ = quickest(lambda: sum(1 for _ in re.finditer(r"[^\W_]+|[^\w\s]", text)))
    seconds, stages = quickest(lambda: by_stage(path))
    print(f"{path.stem}: {count} words in {seconds:.2f} s, {count / seconds:.0f} words a second;", end=" ")
    print(f"{seconds / bare:.0f} times one look at every word ({bare:.2f} s)")
    for stage, cost in stages.items():
        print(f"  {stage:<10} {cost:6.2f} s  {100 * cost / seconds:3.0f} %")
    command = [sys.executable, __file__, "--alone", str(path)]
    print(f"  memory {subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()} MB")
    return seconds


def quickest(work: Callable[[], T]) -> tuple[float, T]:
    """The seconds of the quickest of some turns, and what it came to."""
    turns = []
    for _ in range(TURNS):
        began = time.perf_counter()
        made = work()
        turns.append((time.perf_counter() - began, made))
    return min(turns, key=lambda turn: turn[0])


def by_stage(path: Path) -> dict[str, float]:
    """The seconds of each stage of `adapt`."""
    from radioplay.adapt import adapting, reading, words

    words.words_of.cache_clear()
    costs: dict[str, float] = {}

    def timed(name: str, work: Callable[..., T]) -> Callable[..., T]:
        def run(*values: object, **named: object) -> T:
            began = time.perf_counter()
            made = work(*values, **named)
            costs[name] = costs.get(name, 0.0) + time.perf_counter() - began
            return made

        return run

    stages = [name for name in vars(adapting) if name.startswith("find_")]
    whole = {name: getattr(adapting, name) for name in stages}
    try:
        for name in stages:
            setattr(adapting, name, timed(name.removeprefix("find_"), whole[name]))
        story, _ = timed("reading", reading.read_story)(path)
        assert story is not None
        began, before = time.perf_counter(), sum(costs.values())
        adapting.adapt(story)
        # Speakers are weighed between the others, in several calls: they are what is left.
        costs["speakers"] = time.perf_counter() - began - (sum(costs.values()) - before)
    finally:
        for name in stages:
            setattr(adapting, name, whole[name])
    return costs


def adapt_alone(path: Path) -> None:
    """Adapt a story and print the peak of this process's memory in MB."""
    from radioplay.adapt.adapting import adapt
    from radioplay.adapt.reading import read_story

    story, _ = read_story(path)
    assert story is not None
    adapt(story)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    main()
