"""`radioplay adapt`: what became of a story, and what to do with it next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from radioplay.adapt.model import Adaptation
    from radioplay.adapt.show import Wanted, Written

_WORDS_A_MINUTE = 155
_LONG = 90
"""Minutes of an episode from which it may be better cut into chapters."""


def summary(found: Adaptation, written: Written, wanted: Wanted, folder: Path) -> Iterator[str]:
    """The lines to print when a show has been written."""
    from radioplay.adapt.chapters import in_chapters, words_in
    from radioplay.adapt.doubts import doubtful
    from radioplay.project import CAST, LINES, OUT

    story = found.story
    minutes = max(1, round(sum(words_in(found)) / _WORDS_A_MINUTE))
    episodes = written.episodes
    scripts = folder / LINES / (f"{episodes[0]}.fountain" if len(episodes) == 1 else "")
    unsure = len(doubtful(found, wanted.review_below))
    left_out = sum(p.kind == "left out" for p in story.paragraphs)
    lists = folder / OUT / (f"{episodes[0]}/review.txt" if len(episodes) == 1 else "*/review.txt")
    heard = [
        _count(len(found.quotes), "line"), _count(len(written.cast), "voice"), _count(len(found.scenes), "scene"),
        _count(len(found.sounds), "sound"),
    ]  # fmt: skip
    if len(episodes) > 1:
        heard.insert(0, _count(len(episodes), "episode"))
    about = f"about {_time(minutes)} if all of it is told"
    yield f"{scripts}: {', '.join(heard)}; {about}"
    yield f"{folder / CAST}: {', '.join(written.cast[:6])}{' …' if len(written.cast) > 6 else ''}"
    doubts = f"{unsure} of {_count(len(found.quotes), 'line')} to review" if unsure else "nothing to review"
    yield f"{lists}: {doubts}, {_count(left_out, 'paragraph')} left out of the story"
    yield ""
    show = shlex.quote(str(folder))
    if len(episodes) == 1 and minutes >= _LONG and (chapters := in_chapters(found)):
        source = shlex.quote(wanted.source)
        yield f"  radioplay adapt {source} -o {show} --by-chapter  # {len(chapters)} episodes instead of one"
    if unsure:
        yield f"  radioplay adapt -o {show} --review  # says who speaks the doubtful lines"
    if len(episodes) == 1:
        yield f"  radioplay render -p {show}  # makes the episode"
    else:
        yield f"  radioplay render -p {show} {shlex.quote(episodes[0])}  # makes the first episode"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _time(minutes: int) -> str:
    if minutes < 100:
        return _count(minutes, "minute")
    return _count(round(minutes / 60), "hour")
