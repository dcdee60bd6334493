"""Paragraphs → pieces: speech, told sentences and sounds in the order in which they will be heard.

What a listener hears anyway needs no telling: a tag that only says who speaks is dropped in every mode. A
`trimmed` narration also leaves out the sentences that tell a sound which is a cue, or a small action beside a
speech; `none` tells nothing at all. What is left out stays in the script as action, which nobody reads aloud.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from radioplay.adapt.model import Adaptation, Heard, Manner, Paragraph, Quote, Tag
from radioplay.adapt.narration_tags import remainder
from radioplay.adapt.sounds_clauses import sentences

Narration = Literal["full", "trimmed", "none"]
MODES: tuple[Narration, ...] = ("full", "trimmed", "none")

_EMPHASIS = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])|\*+(?=[^\s*])|(?<=[^\s*])\*+")
_LOOSE = " \t\r\n,;:-–—"
_LETTER = re.compile(r"[^\W_]")
_SMALL = 9
"""Words of a sentence beside a speech, at most, that a trimmed narration leaves to the listener."""
_SOUND_ONLY = 14
"""Words of a sentence that tells a sound, at most, that the cue itself can stand for."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quote, by its index. `closed` is whether a sentence ends with it, whatever its last mark is."""

    quote: int
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the narration; `aloud` is whether it is read."""

    start: int
    end: int
    text: str
    aloud: bool = True


Piece = Said | Told | Heard


def pieces(found: Adaptation, narration: Narration) -> tuple[tuple[Piece, ...], ...]:
    """What becomes of each paragraph, in order; nothing of one that is left out."""
    sounds = sorted(found.sounds, key=lambda heard: heard.start)
    starts = [heard.start for heard in sounds]
    quotes: dict[int, list[int]] = {}
    for index, quote in enumerate(found.quotes):
        quotes.setdefault(quote.paragraph, []).append(index)
    made = []
    for index, paragraph in enumerate(found.story.paragraphs):
        within = _between(sounds, starts, paragraph.start, paragraph.end)
        teller = _Teller(found, narration, paragraph, within)
        made.append(tuple(teller.pieces(quotes.get(index, ()))))
    return tuple(made)


def _between(sounds: Sequence[Heard], starts: Sequence[int], start: int, end: int) -> Sequence[Heard]:
    """The sounds that begin between two places; `starts` are where all begin, in order."""
    return sounds[bisect_left(starts, start) : bisect_left(starts, end)]


class _Teller:
    """Cuts one paragraph into pieces."""

    def __init__(
        self, found: Adaptation, narration: Narration, paragraph: Paragraph, sounds: Sequence[Heard]
    ) -> None:
        self.found, self.narration, self.paragraph, self.sounds = found, narration, paragraph, sounds
        self.text = found.story.text
        self.starts = [heard.start for heard in sounds]
        self.beside_speech = False
        self.told: list[tuple[int, int]] = []

    def pieces(self, quotes: Sequence[int]) -> Iterator[Piece]:
        if self.paragraph.kind in ("left out", "break", "heading"):
            return
        self.beside_speech = bool(quotes)
        if self.found.manners:
            self.told = sorted(span for index in quotes for span in self.found.manners[index].told)
        reached = self.paragraph.start
        for at, index in enumerate(quotes):
            quote = self.found.quotes[index]
            near = quotes[max(0, at - 1) : at + 1]
            yield from self._gap(reached, quote.outer_start, near)
            yield Said(index, self._closes(quote, quotes[at + 1 :]))
            reached = quote.outer_end
        yield from self._gap(reached, self.paragraph.end, quotes[-1:])

    def _closes(self, quote: Quote, later: Sequence[int]) -> bool:
        """Whether the sentence of a quote that ends in a comma is over, as in `"Yes," she said. "Come in."`"""
        end = self.found.quotes[later[0]].outer_start if later else self.paragraph.end
        between = self.text[quote.outer_end : end].rstrip(' \t\r\n"“”‘’')
        return not later or between.endswith((".", "!", "?", "…", ":"))

    def _gap(self, start: int, end: int, near: Sequence[int]) -> Iterator[Piece]:
        """The narration beside one quote or two, sentence by sentence, each followed by its sounds."""
        dropped: list[tuple[Tag, Manner]] = []
        for index in near:
            tag = self.found.lines[index].tag
            if tag and tag.saying and start <= tag.start and tag.end <= end:
                dropped.append((tag, self.found.manners[index] if self.found.manners else Manner()))
        for first, last in sentences(self.text, start, end):
            told = self._told(first, last, dropped)
            if told is not None:
                yield told
            yield from _between(self.sounds, self.starts, first, last)

    def _told(self, first: int, last: int, dropped: Sequence[tuple[Tag, Manner]]) -> Told | None:
        """A sentence without the tags that say nothing more; None where nothing is left."""
        bare = self.text[first:last].strip(" \t\r\n.!?…")
        at = self.text.index(bare, first)
        near = bisect_right(self.told, (at, len(self.text)))  # spans of sentences, which don't overlap
        if near and at + len(bare) <= self.told[near - 1][1]:
            return None
        within = next((each for each in dropped if first <= each[0].start < last), None)
        left = remainder(self.found.story, first, last, *within) if within else self.text[first:last]
        whole = clean(left)
        if not _LETTER.search(whole):
            return None
        told = Told(first, last, whole[:1].upper() + _closed(whole[1:]))
        return replace(told, aloud=self._aloud(told, tagged=bool(within)))

    def _aloud(self, told: Told, tagged: bool) -> bool:
        if self.narration != "trimmed":
            return self.narration == "full"
        words = len(told.text.split())
        if tagged:
            return words > 2 * _SMALL
        if any(not heard.bed for heard in _between(self.sounds, self.starts, told.start, told.end)):
            return words > _SOUND_ONLY
        return not self.beside_speech or words > _SMALL


def clean(text: str) -> str:
    """Text on one line, without the marks of emphasis that plain text uses and without loose ends."""
    line = " ".join(text.split()).strip(_LOOSE)
    return _EMPHASIS.sub("", line).strip(_LOOSE)


def _closed(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…", '"', "”", "’", ")", "'")) else f"{text}."
