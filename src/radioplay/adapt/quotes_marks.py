"""Text → quote marks: each mark, with what it costs to read it as opening, as closing, or as none.

A mark is judged by its neighbours, by those of its kind in the same text, and, if it is a single one, by the
word it may belong to. Costs are hand-set, in about the units of a negative logarithm.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import log
from typing import Literal

from radioplay.adapt.quotes_apostrophes import as_apostrophe, is_elided

Family = Literal["D", "S", "G"]
"""Double marks, single marks, and guillemets with their like."""

MARK = re.compile(
    r"``|''|‘‘|’’|,,(?=[^\W\d_])|[\"“”„‟″＂〝〞]"  # double
    r"|(?<![^\W_])['‘’‚‛`′]|['‘’‚‛`′](?![^\W_])"  # single, but not within a word
    r"|(?<=[^\W\d_])‘(?=[^\W\d_])"
    r"|[«»‹›「」『』]"
)
_SINGLE = frozenset("'‘’‚‛`′")
_GUILLEMETS = frozenset("«»‹›「」『』")

_PRIOR: Mapping[str, tuple[float, float]] = {
    "“": (6, 0.3), "”": (0.3, 6), "„": (9, 0.1), "‟": (6, 0.3), "``": (9, 0.1),
    "''": (0.5, 6), "‘‘": (9, 0.1), "’’": (0.5, 6), ",,": (9, 0.1),
    "〝": (9, 0.1), "〞": (0.1, 9), "‘": (6, 0.3), "’": (0.5, 6), "‚": (9, 0.1), "‛": (6, 0.3), "`": (9, 0.2),
    "«": (6, 1), "»": (1, 6), "‹": (6, 1), "›": (1, 6),
    "「": (9, 0.1), "」": (0.1, 9), "『": (9, 0.1), "』": (0.1, 9),
}  # fmt: skip
"""How often a mark is thought to have been met opening and closing before the text is read."""

_NOTHING_BEHIND = 5.0
_RUN = 6
_RUNS = re.compile(r"[\"'“”‘’`«»„]{7}")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote mark, or what may be one, and what it costs to read it in each way."""

    start: int
    end: int
    family: Family
    opens: float
    closes: float
    none: float


@dataclass(slots=True)
class Habits:
    """How a text uses its marks: what each costs as an opening and as a closing one, by the counts of the text.

    `outer` is what it costs that speech opens with a family of marks at all.
    """

    opening: dict[str, float] = field(default_factory=dict)
    closing: dict[str, float] = field(default_factory=dict)
    outer: dict[Family, float] = field(default_factory=dict)
    pairs: bool = True  # whether two single marks stand for a double one


Neighbours = tuple[str, str]

# By what stands before and behind: B a space, an edge or a bracket, L a letter, P a stop or comma, H a dash.
_DOUBLE_COSTS: Mapping[str, tuple[float, float, float]] = {
    "BL": (0.0, 3.0, 4.0), "BP": (0.3, 1.5, 4.0), "BH": (0.0, 1.5, 4.0), "BB": (1.0, 1.0, 2.0),
    "LL": (1.2, 1.2, 2.0), "LP": (3.0, 0.0, 4.0), "LH": (2.0, 0.2, 4.0), "LB": (3.0, 0.0, 4.0),
    "PL": (1.3, 0.5, 4.0), "PP": (3.0, 0.0, 4.0), "PH": (2.5, 0.0, 4.0), "PB": (3.0, 0.0, 4.0),
    "HL": (0.4, 0.8, 4.0), "HP": (2.0, 0.1, 4.0), "HH": (0.8, 0.8, 4.0), "HB": (2.5, 0.0, 4.0),
}  # fmt: skip
_SINGLE_COSTS: Mapping[str, tuple[float, float, float]] = {
    "BL": (0.0, 3.0, 1.7), "BP": (0.2, 1.5, 1.5), "BH": (0.2, 1.5, 1.5), "BB": (1.5, 1.5, 1.0),
    "LL": (2.0, 2.0, 0.5), "LP": (3.0, 0.1, 2.0), "LH": (3.0, 0.2, 1.8), "LB": (3.0, 0.3, 1.8),
    "PL": (1.5, 0.8, 3.0), "PP": (3.0, 0.0, 3.0), "PH": (3.0, 0.0, 3.0), "PB": (3.0, 0.0, 3.0),
    "HL": (0.3, 0.8, 2.0), "HP": (2.0, 0.2, 3.0), "HH": (0.8, 0.8, 2.0), "HB": (3.0, 0.2, 3.0),
}  # fmt: skip

_CLASS: dict[str, str] = dict.fromkeys(".,!?…;:", "P") | dict.fromkeys("-—–―‒‐", "H")
_CLASS |= dict.fromkeys("([{<>/|\ufeff\u200b", "B")


def family_of(glyph: str) -> Family:
    """The family of a mark as it stands in the text."""
    return "S" if glyph in _SINGLE else "G" if glyph in _GUILLEMETS else "D"


def find_marks(text: str, start: int, end: int, habits: Habits) -> list[Mark]:
    """All quote marks of a paragraph, in order."""
    glyphs = _glyphs(text, start, end, habits.pairs)
    marks = [
        _mark(text, end, habits, glyph, around)
        for glyph, around in zip(glyphs, _neighbours(text, start, end, glyphs), strict=True)
    ]
    reached = end
    for index in range(len(marks) - 1, -1, -1):  # what has nothing behind it can't open
        if text[marks[index].end : min(reached, marks[index].end + 3)].strip("_* \n"):
            break
        marks[index] = replace(marks[index], opens=marks[index].opens + _NOTHING_BEHIND)
        reached = marks[index].start
    return marks


def learn_glyphs(text: str, start: int, end: int, opens: Counter[str], closes: Counter[str]) -> None:
    """Count which marks of a paragraph stand where only an opening or a closing one can."""
    glyphs = _glyphs(text, start, end, pairs=True)
    for (first, last), around in zip(glyphs, _neighbours(text, start, end, glyphs), strict=True):
        glyph = text[first:last]
        if around == ("B", "L"):
            if family_of(glyph) != "S" or not is_elided(text, last, end):
                opens[glyph] += 1
        elif around in (("P", "B"), ("L", "B"), ("P", "P"), ("L", "P"), ("P", "H")) and (
            family_of(glyph) != "S" or around[0] == "P"
        ):
            closes[glyph] += 1


def glyph_costs(opens: Counter[str], closes: Counter[str]) -> tuple[dict[str, float], dict[str, float]]:
    """What each kind of mark costs as an opening and as a closing one, by how often it was met as either."""
    opening, closing = {}, {}
    for glyph, (before_open, before_close) in _PRIOR.items():
        o, c = before_open + opens[glyph], before_close + closes[glyph]
        opening[glyph], closing[glyph] = (min(3.5, -log(share / (o + c))) for share in (o, c))
    return opening, closing


def _glyphs(text: str, start: int, end: int, pairs: bool) -> list[tuple[int, int]]:
    found = [mark.span() for mark in MARK.finditer(text, start, end)]
    if len(found) > 2 * _RUN and _RUNS.search(text, start, end):
        found = _without_runs(found)
    if pairs:
        return found
    split = []
    for first, last in found:
        if text[first:last] in ("''", "’’"):
            split += [(first, first + 1), (first + 1, last)]
        else:
            split.append((first, last))
    return split


def _without_runs(glyphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Marks without those of which more than a few stand in a row: rules and ornaments."""
    kept: list[tuple[int, int]] = []
    row: list[tuple[int, int]] = []
    for span in glyphs:
        if row and row[-1][1] != span[0]:
            kept += row if len(row) <= _RUN else ()
            row = []
        row.append(span)
    return kept + (row if len(row) <= _RUN else [])


def _neighbours(text: str, start: int, end: int, glyphs: list[tuple[int, int]]) -> list[Neighbours]:
    """What stands on either side of each mark, beyond the marks and signs of emphasis that touch it."""
    left, right = [], ["B"] * len(glyphs)
    reached, kind = start, "B"
    for first, last in glyphs:
        at = first
        while at > reached and text[at - 1] in "_*":
            at -= 1
        if at > reached or reached == start:
            kind = _class(text[at - 1]) if at > start else "B"
        left.append(kind)
        reached = last
    reached, kind = end, "B"
    for index in range(len(glyphs) - 1, -1, -1):
        first, at = glyphs[index]
        while at < reached and text[at] in "_*":
            at += 1
        if at < reached or reached == end:
            kind = _class_behind(text[at]) if at < end else "B"
        right[index] = kind
        reached = first
    return list(zip(left, right, strict=True))


def _class(char: str) -> str:
    known = _CLASS.get(char)
    if known is None:
        known = _CLASS[char] = "B" if char.isspace() else "P" if char in ")]}%" else "L"
    return known


def _class_behind(char: str) -> str:
    return "P" if char in ")]}" else "L" if char in "([{" else _class(char)


def _mark(text: str, end: int, habits: Habits, span: tuple[int, int], around: Neighbours) -> Mark:
    first, last = span
    glyph = text[first:last]
    family = family_of(glyph)
    table = _SINGLE_COSTS if family == "S" else _DOUBLE_COSTS
    opens, closes, none = table[around[0] + around[1]]
    opens += habits.opening.get(glyph, 0.0)
    closes += habits.closing.get(glyph, 0.0)
    if family == "S":
        opens, closes, none = as_apostrophe(text, span, end, around, (opens, closes, none))
    elif family == "D" and around[0] == "L" and text[first - 1 : first].isdigit():
        none = 1.0  # inches, or seconds
    return Mark(first, last, family, opens, closes, none)
