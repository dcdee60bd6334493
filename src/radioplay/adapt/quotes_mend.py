"""Pairs that lack a mark → where their speech begins or ends.

Three that happen, each mended by the tag beside it:

    "I won't, said Tom.
    Yes, I will," she said.
    "No," she said, I can't."
"""

from __future__ import annotations

import re
from dataclasses import replace

from radioplay.adapt.model import Paragraph
from radioplay.adapt.quotes_pairs import Pair
from radioplay.adapt.quotes_tags import Spoken, tag_at
from radioplay.adapt.quotes_told import is_told

_PAUSE = re.compile(r"[,.!?…—–-]['’]?\s+")
_OVER = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bMs)[.!?…]\s+|$")
_CLOSES = re.compile(r"\s*(?:[.,;:!?—–-]|$|\w+ly\b|(?:to|with|in|as|from|and|at|again)\b)")
_SHORT = 200


def mend(text: str, paragraph: Paragraph, pair: Pair) -> Pair:
    """A pair with the end of its speech set before a tag, or its beginning behind one, where a mark is missing."""
    if not pair.closed:
        return _closed(text, pair)
    if not pair.opened and pair.start < pair.end:
        return _opened(text, paragraph, pair)
    return pair


def forgotten(text: str, pair: Pair, following: Paragraph) -> bool:
    """Whether the mark at the end of a paragraph was forgotten, though the next one begins with a mark.

    Those who speak for paragraphs on end speak at length: a short speech that ends its sentence or is broken
    off, and one with a tag behind it, are over if what follows is short, too.
    """
    said = text[pair.start : pair.end].rstrip()
    if len(said) > _SHORT or following.end - following.start > _SHORT:
        return False
    over = said.endswith((".", "!", "?", "…")) and 2 * len(said) < _SHORT
    return over or said.endswith(("-", "—", "–")) or _closed(text, pair) != pair


def _closed(text: str, pair: Pair) -> Pair:
    for pause in _PAUSE.finditer(text, pair.start, pair.end):
        spoken = tag_at(text, pause.end(), pair.end)
        if spoken and spoken.told == "said" and _CLOSES.match(text, spoken.end, pair.end):
            return replace(pair, end=pause.start() + 1, outer_end=pause.start() + 1)
    return pair


def _opened(text: str, paragraph: Paragraph, pair: Pair) -> Pair:
    start = pair.start
    while start < pair.end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    spoken = tag_at(text, start, pair.end)
    if spoken:
        start = _behind_tag(text, spoken, pair.end)
    elif pair.start > paragraph.start and text[start].islower():
        start = _next_sentence(text, start, pair.end)
    while start < pair.end and is_told(text, start, pair.end):
        start = _next_sentence(text, start, pair.end)
    return pair if start >= pair.end else replace(pair, start=start, outer_start=start)


def _behind_tag(text: str, spoken: Spoken, end: int) -> int:
    sentence = _next_sentence(text, spoken.end, end)
    comma = text.find(", ", spoken.end, sentence)
    return comma + 2 if comma >= 0 and sentence >= end else sentence


def _next_sentence(text: str, at: int, end: int) -> int:
    over = _OVER.search(text, at, end)
    return min(over.end(), end) if over else end
