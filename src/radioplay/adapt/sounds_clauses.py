"""Narration → sentences and their words, for whoever looks closely at some of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radioplay.adapt.model import Quote, Story

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*|\d+|[,;:.!?…()\[\]—–*_]|--+|-")
_END = re.compile(
    r"(?<![A-Z])(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!?…]+[\"'”’»)*_]*(?=\s+[\"'“‘«(*_]*[A-Z0-9À-Þ])"
)
_NARRATED = ("prose", "verse")

STRONG = frozenset([";", ":", "—", "–", "--", "---", "(", ")", "[", "]", ".", "!", "?", "…"])
"""What no subject reaches over."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark: in lower case, and where it stands. `glued` if a hyphen ties it to the word before."""

    lower: str
    start: int
    end: int
    glued: bool = False
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of narration without speech in it, of one paragraph."""

    start: int
    end: int
    paragraph: int


def narration(story: Story, quotes: Sequence[Quote]) -> list[Stretch]:
    """What is told rather than said, in the order of the text."""
    stretches, at = [], 0
    for index, paragraph in enumerate(story.paragraphs):
        if paragraph.kind not in _NARRATED:
            continue
        reached = paragraph.start
        while at < len(quotes) and quotes[at].outer_end <= reached:
            at += 1
        while at < len(quotes) and quotes[at].outer_start < paragraph.end:
            if quotes[at].outer_start > reached:
                stretches.append(Stretch(reached, quotes[at].outer_start, index))
            reached = max(reached, quotes[at].outer_end)
            at += 1
        if reached < paragraph.end:
            stretches.append(Stretch(reached, paragraph.end, index))
    return stretches


def stretch_at(starts: Sequence[int], stretches: Sequence[Stretch], place: int) -> Stretch | None:
    """The stretch that a place is in; `starts` are where they begin."""
    index = bisect_right(starts, place) - 1
    if index < 0 or place >= stretches[index].end:
        return None
    return stretches[index]


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences between two places."""
    reached = start
    for found in _END.finditer(text, start, end):
        yield reached, found.end()
        reached = found.end()
    if reached < end:
        yield reached, end


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and marks between two places. `don't` is two words, `do` and `n't`."""
    words: list[Word] = []
    glued = False
    for found in _WORD.finditer(text, start, end):
        token = found[0]
        if token == "-":
            glued = bool(words) and words[-1].end == found.start()
            continue
        if token in "*_":
            continue
        lower = token.lower().replace("’", "'")
        capital = token[0].isupper()
        if lower.endswith("n't") and len(lower) > 3:
            cut = found.end() - 3
            words.append(Word(lower[:-3], found.start(), cut, glued, capital))
            words.append(Word("n't", cut, found.end()))
        elif (mark := lower.find("'")) > 0:
            cut = found.start() + mark
            words.append(Word(lower[:mark], found.start(), cut, glued, capital))
            words.append(Word(lower[mark:], cut, found.end()))
        else:
            words.append(Word(lower, found.start(), found.end(), glued, capital))
        glued = False
    return words
