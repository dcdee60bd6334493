"""A sound among the words of its sentence: its clause, what stands before it and behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_hits import Hit
from radioplay.adapt.sounds_lexicon import Lexicon


@dataclass(frozen=True)
class Scope:
    """A sound among the words of its sentence, which are in lower case; names that look like a word are left out."""

    words: Sequence[Word]
    lowers: tuple[str, ...]
    hit: Hit
    lexicon: Lexicon

    @cached_property
    def clause(self) -> tuple[str, ...]:
        """The words of its clause before what tells it."""
        start = at = self.hit.first
        joints = self.lexicon.context["joints"]
        while start > 0:
            word = self.lowers[start - 1]
            if self.lowers[start - 3 : start] == ("so", "much", "as"):
                start -= 3  # without so much as a creak
                continue
            told_here = at == start and word == "," and self.hit.at == at  # …, which must be mended, rang
            if word in STRONG or told_here or (at > start and (word in joints or word == ",")):
                break
            start -= 1
        return self.lowers[start:at]

    @cached_property
    def inside(self) -> tuple[str, ...]:
        """The clause up to the last word that tells it."""
        return self.lowers[self.hit.first - len(self.clause) : self.hit.last]

    @cached_property
    def before(self) -> tuple[str, ...]:
        """What stands before the sound word since the last strong mark, or the last comma before an `and`."""
        start = self.hit.at
        while start > 0:
            word, behind = self.lowers[start - 1], self.lowers[start : start + 1]
            if word in STRONG or (word == "," and behind and behind[0] in ("and", "but", "then", "so")):
                break
            start -= 1
        return self.lowers[start : self.hit.at]

    @cached_property
    def behind(self) -> tuple[str, ...]:
        """The four words behind what tells it."""
        return self.lowers[self.hit.last + 1 : self.hit.last + 5]

    def has(self, words: Sequence[str], what: str) -> bool:
        """Whether one of the words is on a list of the lexicon."""
        return not self.lexicon.context[what].isdisjoint(words)


def scope_of(words: Sequence[Word], hit: Hit, lexicon: Lexicon) -> Scope:
    """A sound told by some words of a sentence."""
    names = lexicon.context["namesakes"]
    lowers = tuple("" if word.capital and word.lower in names else word.lower for word in words)
    return Scope(words, lowers, hit, lexicon)
