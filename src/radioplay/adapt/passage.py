"""The text around a quote, as somebody reads it who is to say whose it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from radioplay.adapt.fountain import UNKNOWN, script_names
from radioplay.adapt.model import Adaptation, Paragraph

Look = Literal["told", "said", "asked", "note"]

_LONGEST = 700
"""Characters of a paragraph on either side of what is asked for, beyond which it is cut."""
_HIDDEN = ("left out", "break")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text of one look: narration, speech, the quote in question, or who says the speech before it."""

    text: str
    look: Look


Passage = tuple[tuple[Stretch, ...], ...]
"""Paragraphs."""


def passage(found: Adaptation, quote: int, before: int = 3, after: int = 1) -> Passage:
    """The paragraph of a quote and so many before and after it, with the speakers of the other quotes."""
    here = found.quotes[quote].paragraph
    shown = [
        *_nearest(found, range(here - 1, -1, -1), before)[::-1],
        here,
        *_nearest(found, range(here + 1, len(found.story.paragraphs)), after),
    ]
    names = script_names(found)
    starts = [each.outer_start for each in found.quotes]
    return tuple(tuple(_stretches(found, found.story.paragraphs[at], starts, names, quote)) for at in shown)


def _nearest(found: Adaptation, order: range, most: int) -> list[int]:
    shown: list[int] = []
    for at in order:
        if len(shown) >= most:
            break
        if found.story.paragraphs[at].kind not in _HIDDEN:
            shown.append(at)
    return shown


def _stretches(
    found: Adaptation, paragraph: Paragraph, starts: list[int], names: tuple[str, ...], asked: int
) -> Iterator[Stretch]:
    text, quote = found.story.text, found.quotes[asked]
    inside = paragraph.start <= quote.start < paragraph.end
    start = max(paragraph.start, quote.outer_start - _LONGEST) if inside else paragraph.start
    end = min(paragraph.end, quote.outer_end + _LONGEST if inside else paragraph.start + 2 * _LONGEST)
    if start > paragraph.start:
        yield Stretch("… ", "note")
    reached = start
    for index in range(bisect_left(starts, start), bisect_left(starts, end)):
        each = found.quotes[index]
        yield from _told(text[reached : each.outer_start])
        reached = min(end, each.outer_end)
        yield Stretch(_line(text[each.outer_start : reached]), "asked" if index == asked else "said")
        if index != asked:
            speaker = found.lines[index].speaker
            yield Stretch(f" ({UNKNOWN if speaker is None else names[speaker]})", "note")
    yield from _told(text[reached:end])
    if end < paragraph.end:
        yield Stretch(" …", "note")


def _told(text: str) -> Iterator[Stretch]:
    if text:
        yield Stretch(_line(text), "told")


def _line(text: str) -> str:
    """The same on one line, with the spaces at its ends."""
    lead, trail = text[:1].isspace(), text[-1:].isspace()
    words = " ".join(text.split())
    return f"{' ' * lead}{words}{' ' * trail}" if words else " "
