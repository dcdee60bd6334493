"""The review list: what is unsure, worst first, and what was left out of the script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    left_out = [p for p in story.paragraphs if p.kind == "left out"]
    lines = _lines(
        story.text, [*(found.quotes[index].start for index in unsure), *(p.start for p in left_out)]
    )
    for index in unsure:
        quote = found.quotes[index]
        yield f"{lines[quote.start]}: {_short(story.text[quote.start : quote.end])}"
        yield f"    {doubt(found.lines[index], names)}"
    if left_out:
        yield ""
        yield "Left out:"
    for paragraph in left_out:
        yield f"{lines[paragraph.start]}: {paragraph.why}: {_short(story.text[paragraph.start : paragraph.end])}"


def _lines(text: str, places: Iterable[int]) -> dict[int, int]:
    """In which line each place is, counted from 1; the text is gone through once."""
    found, line, reached = {}, 1, 0
    for place in sorted(places):
        line += text.count("\n", reached, place)
        found[place], reached = line, place
    return found


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
