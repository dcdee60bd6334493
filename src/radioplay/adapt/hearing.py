"""The lines around a doubtful one, spoken by the voices of the cast."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from radioplay.adapt.fountain import to_script
from radioplay.adapt.manners import find_manners
from radioplay.adapt.model import Adaptation, Scene
from radioplay.adapt.show import Wanted, cast_of
from radioplay.audio import write_wav
from radioplay.casting.audition import Reading, levelled
from radioplay.casting.company import gather
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.project import CAST, LINES, STORE, read_project
from radioplay.script.printing import print_script
from radioplay.speaking import NOBODY, Host
from radioplay.store import Store

_BEFORE, _AFTER = 2, 1
"""Quotes that are heard before and after the one in question."""
_MOST = 900
"""Characters of the story that are heard before it, and after it."""


def excerpt(found: Adaptation, quote: int) -> Adaptation:
    """The paragraphs around a quote as a story of their own, in which it is said by the likeliest person."""
    asked, paragraphs = found.quotes[quote], found.story.paragraphs
    first = found.quotes[max(0, quote - _BEFORE)].paragraph
    last = found.quotes[min(len(found.quotes) - 1, quote + _AFTER)].paragraph
    while first < asked.paragraph and asked.start - paragraphs[first].start > _MOST:
        first += 1
    while last > asked.paragraph and paragraphs[last].end - asked.end > _MOST:
        last -= 1
    inside = [at for at, each in enumerate(found.quotes) if first <= each.paragraph <= last]
    lines = [found.lines[at] for at in inside]
    likeliest = [
        replace(line, speaker=line.others[0][0]) if line.speaker is None and line.others else line
        for line in lines
    ]
    quotes = tuple(replace(found.quotes[at], paragraph=found.quotes[at].paragraph - first) for at in inside)
    story = replace(found.story, paragraphs=paragraphs[first : last + 1], title="", author="")
    start, end = paragraphs[first].start, paragraphs[last].end
    mentions = tuple(mention for mention in found.mentions if start <= mention.start < end)
    return replace(
        found,
        story=story,
        quotes=quotes,
        scenes=(Scene(0),),
        lines=tuple(likeliest),
        manners=find_manners(story, quotes, likeliest, mentions),
        sounds=(),
        mentions=mentions,
    )


def write_excerpt(
    folder: Path,
    target: Path,
    found: Adaptation,
    quote: int,
    wanted: Wanted,
    host: Host = NOBODY,
) -> tuple[bool, Problems]:
    """Speak the lines around a quote into a WAV file; the takes are kept for the show.

    Args:
        folder: of the show; it need not be there yet.
        target: the file, which is replaced.
        found, quote: which lines.
        wanted: how the show will be written.
        host: whoever waits.

    Returns:
        Whether there is something to hear; A030 where nobody could speak.

    Raises:
        StoreError, OSError: the disk refuses.
    """
    part = excerpt(found, quote)
    script = print_script(to_script(part, wanted.narration, review_below=0.0))
    store = Store(folder / STORE)
    with TemporaryDirectory(prefix="radioplay-") as made, store.in_use():
        root = Path(made)
        (root / LINES).mkdir()
        cast, _, problems = cast_of(folder / CAST, part, wanted, script)
        (root / CAST).write_text(cast, encoding="utf-8")
        (root / LINES / "excerpt.fountain").write_text(script, encoding="utf-8")
        company, _ = gather(read_project(root)[0])
        takes, more = Reading(company, store, 2, host).read(company.deliveries)
        spoken = [takes[line.name] for line in company.deliveries if line.name in takes]
        problems = (*problems, *more)
        if not spoken:
            return False, (*problems, Diagnostic("A030", "nobody could speak these lines"))
        sound = levelled(spoken)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_wav(target, [sound[np.newaxis]], len(sound), channels=1)
    return True, problems
