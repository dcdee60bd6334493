"""Text → style: which marks its speech stands in, told from its counts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from radioplay.adapt.model import Paragraph, Story
from radioplay.adapt.quotes_marks import MARK, Family, Habits, family_of, glyph_costs, learn_glyphs

DASH = re.compile(r"(?:[—―–‒]{1,2}|--)[ \t\u00a0]*(?=[^\s—―–‒-])")
HYPHEN = re.compile(r"-[ \t\u00a0]+(?=[^\s-])")

_SAMPLE = 1500
"""Paragraphs that are counted at most, spread over the whole text."""
_OTHER_FAMILY = 1.2
_ENDED = re.compile(r"[.!?…,]['\"’”»]*[—―–-]*$")
_ASKED = re.compile(r"[!?]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text marks its speech.

    `dash` is whether a dash at the beginning of a paragraph opens speech, `reopens` whether one also stands
    behind a tag within.
    """

    habits: Habits
    main: Family
    dash: re.Pattern[str] | None = None
    reopens: bool = False


def find_style(story: Story) -> Style:
    """The style of a text; one with hardly any marks is taken to use double ones."""
    prose = [p for p in story.paragraphs if p.kind == "prose"]
    sample = prose[:: max(1, len(prose) // _SAMPLE)]
    opens: Counter[str] = Counter()
    closes: Counter[str] = Counter()
    firsts: Counter[Family] = Counter()
    for paragraph in sample:
        learn_glyphs(story.text, paragraph.start, paragraph.end, opens, closes)
        if first := MARK.match(story.text, paragraph.start, paragraph.end):
            firsts[family_of(first[0])] += 1
    habits = Habits(*glyph_costs(opens, closes), pairs=_pairs(opens, closes))
    main = _main(opens, closes, firsts)
    habits.outer = {family: 0.0 if family == main else _OTHER_FAMILY for family in ("D", "S", "G")}
    return _with_dashes(Style(habits, main), story.text, sample, sum(firsts.values()))


def _pairs(opens: Counter[str], closes: Counter[str]) -> bool:
    """Whether two single marks are one: behind those that only open, or where they open as often as they close."""
    if any(opens[glyph] for glyph in ("``", ",,", "‘‘")):
        return True
    return closes["''"] > 0 and 2 * opens["''"] > closes["''"]


def _main(opens: Counter[str], closes: Counter[str], firsts: Counter[Family]) -> Family:
    """The family that speech stands in: the one most paragraphs begin with, and most marks are of."""
    counts: Counter[Family] = Counter()
    pairs: Counter[Family] = Counter()
    for glyph in opens.keys() | closes.keys():
        counts[family_of(glyph)] += opens[glyph]
        pairs[family_of(glyph)] += closes[glyph]
    votes = {family: 3 * firsts[family] + min(counts[family], pairs[family]) for family in ("D", "S", "G")}
    best: Family = "D"
    for family in ("S", "G"):
        if votes[family] > votes[best]:
            best = family
    return best


def _with_dashes(style: Style, text: str, sample: Sequence[Paragraph], quoted: int) -> Style:
    """The style of a text that opens speech with dashes, if it does so often enough not to be by chance."""
    for dash in (DASH, HYPHEN):
        begun = [p for p in sample if dash.match(text, p.start, p.end)]
        if not begun:
            continue
        ended = sum(bool(_ENDED.search(text[max(p.start, p.end - 4) : p.end])) for p in begun)
        asked = sum(bool(_ASKED.search(text, p.start, p.end)) for p in begun)
        enough = 3 if dash is DASH else 4
        if 10 * ended < 7 * len(begun) or (dash is HYPHEN and 5 * asked < len(begun)):
            continue
        if (len(begun) >= enough and 5 * len(begun) > quoted) or (dash is DASH and not quoted):
            again = sum(
                len(re.findall(r"[.!?,]\s+[—―–]\s?[^\W\d_]", text[p.start : p.end])) > 0 for p in begun
            )
            return replace(style, dash=dash, reopens=10 * again > len(begun))
    return style
