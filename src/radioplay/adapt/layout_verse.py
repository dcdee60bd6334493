"""Paragraphs → kinds: which of them are plainly verse, or a letter.

Verse is laid in short lines that begin with a capital, without regard to the width of the page. A letter
begins with a line that greets somebody and ends where somebody signs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from radioplay.adapt.layout_lines import Range
from radioplay.adapt.model import Kind

_MARK = re.compile(r"[\"“„«»]")
_GREETING = re.compile(
    r"[_*\"“'‘]*(?:(?:My )?(?:[Dd]ear(?:est)?|DEAR(?:EST)?|[Bb]eloved|[Hh]onou?red)\b[^.?!\n]{0,40}"
    r"|MY DEAR[^.?!\n]{0,40}|(?:Dear )?(?:Sir|Madam)s?)(?:[,:]|[,:.]?[-—–]{1,2})[_*\"”'’]*",
)
_SIGNED = re.compile(
    r"[_*\"“'‘]*(?:(?:I (?:am|remain)|[Bb]elieve me|[Ee]ver),?[^.?!\n\"“”]{0,40}\b(?:[Yy]ours?|[Ss]ir|[Mm]adam)\b"
    r"|Yours?['’]?s?\b|(?:With )?(?:all )?(?:my )?(?:[Ll]ove|[Bb]est wishes|[Kk]ind(?:est)? regards)\b"
    r"|(?:Best|Kind|Warm)(?:est)? (?:wishes|regards)\b|(?:Affectionately|Sincerely|Faithfully)\b"
    r"|Your (?:loving|affectionate|obedient|faithful|humble|own|friend)\b)[^.?!\n\"“”]{0,50}[,.—–-]*[_*\"”'’]*"
    r"(?:\s*\n[^\n]{1,60}){0,3}"
)
_CAPITAL = re.compile(r"[ \t\"'“‘_*(\[—-]*[^\W\d_a-zß-öø-ÿ]")
_QUOTES = "\"“«„'‘"
_PARAGRAPHS_OF_A_LETTER = 12
"""At most; a story told in letters has people speak in them."""
_LONGEST_LINE = 58


def verse_or_letter(text: str, ranges: Sequence[Range]) -> list[Kind]:
    """The kind of each paragraph as far as it shows in how its lines are laid."""
    kinds: list[Kind] = ["verse" if _is_verse(text, *span) else "prose" for span in ranges]
    reached = 0
    for at, (start, end) in enumerate(ranges):
        if at < reached or end - start > 90 or not _GREETING.fullmatch(text, start, end):
            continue
        signed = _signature(text, ranges, at)
        for inside in range(at, signed):
            kinds[inside] = "letter"
        reached = max(reached, signed)
    return kinds


def _is_verse(text: str, start: int, end: int) -> bool:
    """Three lines or more, all short, most of them beginning with a capital and few ending a sentence."""
    if not 30 < end - start < 4000:
        return False
    near = max(0, start - _LONGEST_LINE)
    line_start = max(near - 1, text.rfind("\n", near, start), text.rfind("\r", near, start)) + 1
    lines = [line for line in text[line_start:end].splitlines() if line.strip()]
    if len(lines) < 3 or max(map(len, lines)) > _LONGEST_LINE:
        return False
    capitals = sum(bool(_CAPITAL.match(line)) for line in lines)
    ended = sum(line.rstrip().endswith((".", "!", "?")) for line in lines)
    indented = sum(line[0] in " \t" for line in lines)
    marked = sum(len(_MARK.findall(line)) > 1 for line in lines)
    return (
        capitals >= 0.75 * len(lines) and marked < 2 and (2 * indented > len(lines) or 2 * ended < len(lines))
    )


def _signature(text: str, ranges: Sequence[Range], greeting: int) -> int:
    """The paragraph behind a letter's signature; the greeting itself where there is none."""
    for at in range(greeting + 1, min(len(ranges), greeting + _PARAGRAPHS_OF_A_LETTER)):
        start, end = ranges[at]
        if text[start] in _QUOTES and text[ranges[greeting][0]] not in _QUOTES:
            return greeting
        if end - start < 200 and _SIGNED.fullmatch(text, start, end):
            below = ranges[at + 1] if at + 1 < len(ranges) else (0, 99)
            named = below[1] - below[0] < 30
            return at + 1 + named
    return greeting
