"""The review list: what is unsure, worst first, and what was left out of the script."""

from __future__ import annotations

from collections.abc import Iterator

from radioplay.adapt.doubts import REVIEW_BELOW, doubtful
from radioplay.adapt.fountain import doubt, script_names
from radioplay.adapt.model import Adaptation

_SHOWN = 70


def review_list(found: Adaptation, review_below: float = REVIEW_BELOW) -> str:
    """The list as text."""
    return "".join(f"{line}\n" for line in _listed(found, review_below))


def _listed(found: Adaptation, review_below: float) -> Iterator[str]:
    story, names = found.story, script_names(found)
    unsure = doubtful(found, review_below)
    yield f"{len(unsure)} of {len(found.quotes)} quotes are to be reviewed, those first that settle the most."
    for index in unsure:
        quote = found.quotes[index]
        line = story.text.count("\n", 0, quote.start) + 1
        yield f"{line}: {_short(story.text[quote.start : quote.end])}"
        yield f"    {doubt(found.lines[index], names)}"
    left_out = [p for p in story.paragraphs if p.kind == "left out"]
    if left_out:
        yield ""
        yield "Left out:"
    for paragraph in left_out:
        line = story.text.count("\n", 0, paragraph.start) + 1
        yield f"{line}: {paragraph.why}: {_short(story.text[paragraph.start : paragraph.end])}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
