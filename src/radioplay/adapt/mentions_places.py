"""Words × names → places: where a name, a pronoun or a description of a person stands, and what it does there.

Nothing is decided here about who is meant, but for the persons whose name it is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from radioplay.adapt.model import Gender, MentionKind, People, Quote
from radioplay.adapt.verbs import verbs
from radioplay.adapt.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Words, split

MOST_MODIFIERS = 3

_HE = dict.fromkeys(("he", "him", "his", "himself", "hisself"), "m")
_SHE = dict.fromkeys(("she", "her", "hers", "herself"), "f")
_I = dict.fromkeys(("i", "me", "my", "mine", "myself"), "i")
_THEY = dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "p")
_WE = dict.fromkeys(("we", "us", "our", "ours", "ourselves"), "w")
PRONOUNS = _HE | _SHE | _I | _THEY | _WE
_SUBJECTS = frozenset("he she i they we".split())
_OWNERS = frozenset("his her my their our".split())
_BOUNDARY = frozenset(
    ". ! ? … , ; : — – - -- --- \" “ ” ' ‘ ’ « » ( ) * _ that who which then there here".split()
)
_REFERRING = frozenset("other latter former second one two three both".split())
_NOT_MODIFIERS = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | AUXILIARIES | frozenset(PRONOUNS)
_CALLED_AFTER = frozenset(
    """oh ah o eh well why yes no nay now come here there hello hallo hullo hi hey and but my dear dearest good
    poor old so please thank you yet sweet young little then aye say listen look""".split()
)
_BEFORE_CALL = frozenset(", ; : — – -- … ! ? .".split())
_AFTER_CALL = frozenset(", . ! ? ; : — – -- …".split())


@dataclass(frozen=True, slots=True)
class Place:
    """A range of tokens that means somebody.

    `who` are the persons who bear that name, in any order. `noun` is the noun of a description, and `owner` the
    determiner it begins with ("the", "a", "his"). `number` tells pronouns apart: m, f, i (I), p (they), w (we).
    """

    first: int
    last: int
    kind: MentionKind
    who: tuple[int, ...] = ()
    noun: str = ""
    owner: str = ""
    number: str = ""
    gender: Gender = "u"
    plural: bool = False
    said: int = -1
    vocative: bool = False
    subject: bool = False
    possessive: bool = False


Names = dict[str, list[tuple[tuple[str, ...], tuple[bool, ...], tuple[int, ...]]]]


@dataclass(frozen=True, slots=True)
class Nouns:
    """Nouns for people: the gender of each, which are kin, which call somebody, and which mean several."""

    gender: dict[str, Gender]
    kin: frozenset[str]
    calls: frozenset[str]
    together: frozenset[str]


@cache
def nouns() -> Nouns:
    """The nouns of `data/nouns.toml`."""
    data = tomllib.loads(resources.files(__package__).joinpath("data", "nouns.toml").read_text("utf-8"))
    gender: dict[str, Gender] = {}
    genders: tuple[Gender, ...] = ("u", "f", "m")
    for kind in genders:
        gender |= dict.fromkeys(data[kind].split(), kind)
    kin, calls, together = (frozenset(data[key].split()) for key in ("kin", "calls", "together"))
    return Nouns(gender, kin, calls, together)


def names_of(people: People) -> Names:
    """The names of all persons by their first token, the longest first."""
    table: dict[tuple[tuple[str, ...], tuple[bool, ...]], dict[int, None]] = {}
    for index, person in enumerate(people.persons):
        for name in person.names:
            low, capital = split(name)
            if low and low != ("i",):
                table.setdefault((low, capital), {})[index] = None
    names: Names = {}
    for (low, capital), who in table.items():
        names.setdefault(low[0], []).append((low, capital, tuple(who)))
    for entries in names.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return names


class Finder:
    """Finds the places of one story, paragraph by paragraph."""

    def __init__(self, words: Words, names: Names, quotes: Sequence[Quote]) -> None:
        """Look in these words for these names; what is within these quotes is said."""
        self._words, self._low, self._names = words, words.low, names
        self._nouns, self._verbs = nouns(), verbs()
        self._spans = [words.between(quote.start, quote.end) for quote in quotes]
        self._quote = 0

    def places(self, first: int, last: int) -> Iterator[Place]:
        """The places of the tokens from `first` to `last`, which must not stand before those of the last call."""
        low, names, capital = self._low, self._names, self._words.capital
        at, done = first, first
        while at < last:
            word = low[at]
            if at >= done and word in names and (found := self._name(at, last)):
                yield found
                at = done = found.last
                continue
            if word in PRONOUNS:
                said = self._said(at)
                if at >= done and word in _OWNERS and (found := self._noun(at, last, said)):
                    yield found
                    done = found.last
                if said < 0 or word != "i":
                    yield self._pronoun(at, word, said)
            elif at >= done and word in DETERMINERS:
                if found := self._noun(at, last, self._said(at)):
                    yield found
                    at = done = found.last
                    continue
            elif word in self._nouns.calls and at >= done:
                said = self._said(at)
                if said >= 0 and self._calls(at, at + 1, said):
                    gender = self._nouns.gender.get(word, "u")
                    yield Place(at, at + 1, "noun", noun=word, gender=gender, said=said, vocative=True)
                elif capital[at] and word in self._nouns.kin:
                    yield self._described(at, at + 1, word, "", said)
            at += 1

    def _said(self, at: int) -> int:
        """The quote within which a token stands, or -1."""
        spans = self._spans
        while self._quote < len(spans) and spans[self._quote].stop <= at:
            self._quote += 1
        return self._quote if self._quote < len(spans) and at >= spans[self._quote].start else -1

    def _name(self, at: int, last: int) -> Place | None:
        """The longest name that begins here."""
        low, capital = self._low, self._words.capital
        for name, big, who in self._names[low[at]]:
            end = at + len(name)
            if end > last or (len(name) > 1 and tuple(low[at:end]) != name):
                continue
            if any(need and not has for need, has in zip(big[1:], capital[at + 1 : end], strict=True)):
                continue
            if big[0] and not capital[at]:
                continue
            said = self._said(at)
            kind: MentionKind = "name" if any(big) and (big[0] or any(big[1:])) else "noun"
            noun = name[-1] if kind == "noun" else ""
            return Place(
                at, end, kind, who, noun=noun, owner=name[0] if noun else "", said=said,
                vocative=said >= 0 and self._calls(at, end, said),
                subject=said < 0 and self._is_subject(at, end), possessive=self._owns(end),
            )  # fmt: skip
        return None

    def _noun(self, at: int, last: int, said: int) -> Place | None:
        """The description that begins with a determiner: "the old man", "his mother"."""
        low, gender, together = self._low, self._nouns.gender, self._nouns.together
        for head in range(at + 1, min(at + 2 + MOST_MODIFIERS, last)):
            word = low[head]
            if "-" in word and (last_part := word.rpartition("-")[2]) in gender:
                word = last_part if word not in gender else word
            if word in gender or word in together or (word in _REFERRING and head == at + 1):
                if head + 1 < last and (low[head + 1] in gender or low[head + 1] in together):
                    continue
                if (
                    word in _REFERRING
                    and head + 1 < last
                    and low[head + 1][0].isalpha()
                    and (low[head + 1] not in AUXILIARIES and low[head + 1] not in self._verbs.finite)
                ):
                    continue
                return self._described(at, head + 1, word, low[at], said)
            if word in _NOT_MODIFIERS or not word[0].isalpha():
                return None
        return None

    def _described(self, at: int, end: int, noun: str, owner: str, said: int) -> Place:
        """A place that means somebody by a noun."""
        return Place(
            at, end, "noun", noun=noun, owner=owner, gender=self._nouns.gender.get(noun, "u"),
            plural=noun in self._nouns.together, said=said,
            vocative=said >= 0 and owner in ("", "my") and self._calls(at, end, said),
            subject=said < 0 and self._is_subject(at, end), possessive=self._owns(end),
        )  # fmt: skip

    def _pronoun(self, at: int, word: str, said: int) -> Place:
        """A place that means somebody by a pronoun; "her" owns what a noun behind it names."""
        number = PRONOUNS[word]
        owns = word in ("his", "my", "their", "our") or (word == "her" and self._followed(at + 1))
        gender: Gender = "m" if number == "m" else "f" if number == "f" else "u"
        return Place(
            at, at + 1, "pronoun", number=number, gender=gender, plural=number in "pw", said=said,
            subject=word in _SUBJECTS, possessive=owns,
        )  # fmt: skip

    def _followed(self, at: int) -> bool:
        """Whether a word that isn't one of grammar stands here."""
        return at < len(self._low) and self._low[at][0].isalpha() and self._low[at] not in _NOT_MODIFIERS

    def _owns(self, end: int) -> bool:
        return end < len(self._low) and self._low[end] in ("'s", "'", "’") and self._followed(end + 1)

    def _is_subject(self, at: int, end: int) -> bool:
        """Whether what stands here is likely the subject of its clause, by the words around it."""
        low, forms = self._low, self._verbs.forms
        before = low[at - 1] if at else "."
        after = low[end] if end < len(low) else "."
        if before in PREPOSITIONS and before not in CONJUNCTIONS:
            return False
        if after in ("'s", "'", "’") or after in PREPOSITIONS:
            return False
        if before in forms and after not in forms and after not in AUXILIARIES:
            return at < 2 or not low[at - 2][0].isalpha()  # said Tom
        verbal = after in AUXILIARIES or after in self._verbs.finite or after.endswith("ed")
        if before in _BOUNDARY or before in CONJUNCTIONS:
            return verbal or after in (",", "and") or (after[0].isalpha() and after not in _NOT_MODIFIERS)
        return verbal

    def _calls(self, at: int, end: int, said: int) -> bool:
        """Whether what stands here calls who is spoken to: between marks, at an end of what is said."""
        low, span = self._low, self._spans[said]
        after = low[end] if end < span.stop else "|"
        if after != "|" and after not in _AFTER_CALL:
            return False
        start = at
        while start > span.start and low[start - 1] in _CALLED_AFTER and at - start < 4:
            start -= 1
        begins = start == span.start or low[start - 1] in _BEFORE_CALL
        if not begins:
            return False
        alone = start == span.start and end >= span.stop - 1
        return not alone or after in "!?|,-–—" or start < at
