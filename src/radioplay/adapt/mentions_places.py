"""Words × names → places: where a name, a pronoun or a description of a person stands, and what it does there.

Nothing is decided here about who is meant, but for the persons whose name it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radioplay.adapt.mentions_names import names_of, titled
from radioplay.adapt.model import Gender, MentionKind, People, Quote
from radioplay.adapt.nouns import nouns
from radioplay.adapt.verbs import verbs
from radioplay.adapt.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Words

MOST_MODIFIERS = 3
MOST_OWNED = 12
"""Tokens of the owners of somebody: "my brother's friend's wife"."""
NEXT_TO = 4
"""Tokens between a quote and what is next to it."""

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
_EPITHETS = frozenset("old young little poor dear good honest big fat great lady sir".split())
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
    determiner it begins with ("the", "a", "his", or "'s" for "Tom's mother"). `said` is the quote it is within, or -1;
    else `quote` is the one before it, or the one next to it if it is `beside` one. `apposed` is whether it
    explains the name before it ("Tom, the old captain,"). `number` tells pronouns apart: m, f, i (I), p (they), w (we).
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
    quote: int = -1
    beside: bool = False
    apposed: bool = False


class Finder:
    """Finds the places of one story, paragraph by paragraph."""

    def __init__(self, words: Words, people: People, quotes: Sequence[Quote]) -> None:
        """Look in these words for these people; what is within these quotes is said."""
        self._words, self._low = words, words.low
        self._nouns, self._verbs = nouns(), verbs()
        self._names = names_of(people, frozenset(self._nouns.gender) | self._nouns.together)
        self._genders = [person.gender for person in people.persons]
        self._spans = [words.between(quote.start, quote.end) for quote in quotes]
        self._quote = 0

    def places(self, first: int, last: int) -> Iterator[Place]:
        """The places of the tokens from `first` to `last`, which must not stand before those of the last call.

        They come in the order in which they are read, but an owner before what is owned ("his" before "his
        mother").
        """
        low, names = self._low, self._names
        at, done = first, first
        while at < last:
            word = low[at]
            if at >= done and word in names and (found := self._name(at, last)):
                yield found
                at = done = found.last
                if found.possessive and (owned := self._noun(at, last, found.said, found.first)):
                    yield owned
                    at = done = owned.last
                continue
            if word in PRONOUNS:
                said = self._said(at)
                if said < 0 or word != "i":
                    yield self._pronoun(at, word, said)
                if at >= done and word in _OWNERS and (owned := self._noun(at, last, said, at)):
                    yield owned
                    done = owned.last
            elif at >= done and word in DETERMINERS and word != "no":
                if described := self._noun(at, last, self._said(at), at):
                    yield described
                    at = done = described.last
                    continue
            elif word in self._nouns.calls and at >= done:
                yield from self._called(at, word)
            at += 1

    def _called(self, at: int, word: str) -> Iterator[Place]:
        """Who is called by a noun alone: "sir" in speech, "Mother" anywhere."""
        said = self._said(at)
        if (said >= 0 and self._calls(at, at + 1, said)) or (
            self._words.capital[at]
            and word in self._nouns.kin
            and at
            and self._low[at - 1] not in DETERMINERS
        ):
            yield self._described(at, at + 1, word, "", said)

    def _said(self, at: int) -> int:
        """The quote within which a token stands, or -1."""
        spans = self._spans
        while self._quote < len(spans) and spans[self._quote].stop <= at:
            self._quote += 1
        return self._quote if self._quote < len(spans) and at >= spans[self._quote].start else -1

    def _beside(self, first: int, last: int) -> tuple[int, bool]:
        """The quote before a place, or next to it; and whether there is one next to it."""
        spans, quote = self._spans, self._quote
        if quote and first - spans[quote - 1].stop <= NEXT_TO:
            return quote - 1, True
        if quote < len(spans) and spans[quote].start - last <= NEXT_TO:
            return quote, True
        return quote - 1, False

    def _name(self, at: int, last: int) -> Place | None:
        """The longest name that begins here."""
        low, capital = self._low, self._words.capital
        for name in self._names[low[at]]:
            end, big, who = at + len(name.low), name.capital, name.who
            if end > last or (big[0] and not capital[at]):
                continue
            if len(name.low) > 1 and (
                tuple(low[at:end]) != name.low
                or any(need and not has for need, has in zip(big[1:], capital[at + 1 : end], strict=True))
            ):
                continue
            noun = "" if any(big) else name.low[-1]
            start = at
            if not noun:
                start, gender = titled(low, capital, at)
                if gender != "u":
                    who = tuple(one for one in who if self._genders[one] in ("u", gender))
                start = self._epithets(start)
            return self._place(start, end, self._said(at), who, noun, name.low[0] if noun else "", named=True)
        return None

    def _epithets(self, at: int) -> int:
        """Where a name begins with the epithets right before it: "poor little Tom"."""
        start = at
        while start > max(0, at - 3) and self._low[start - 1] in _EPITHETS:
            start -= 1
        return start if self._words.sentence[start] == self._words.sentence[at] else at

    def _noun(self, at: int, last: int, said: int, first: int) -> Place | None:
        """The description whose determiner is the token `at`: "the old man", "his mother", "the delighted Tom"."""
        low, gender, together = self._low, self._nouns.gender, self._nouns.together
        for head in range(at + 1, min(at + 2 + MOST_MODIFIERS, last)):
            word = low[head]
            if word in self._names and self._words.capital[head] and (found := self._name(head, last)):
                return None if first < at else self._place(first, found.last, said, found.who, named=True)
            if "-" in word and word[0].isalpha() and word not in gender:
                word = word.removesuffix("-in-law").removesuffix("-elect").rpartition("-")[2]
            if word in gender or word in together or (word in _REFERRING and head == at + 1):
                after = low[head + 1] if head + 1 < last else "."
                if after in gender or after in together:
                    continue
                if (
                    after == "'s"
                    and head - first < MOST_OWNED
                    and (owned := self._noun(head + 1, last, said, first))
                ):
                    return owned
                if word in _REFERRING and self._followed(head + 1) and after not in self._verbs.finite:
                    continue
                if self._is_unknown_name(head, last):
                    return None
                if (
                    after in self._names
                    and self._words.capital[head + 1]
                    and (named := self._name(head + 1, last))
                ):
                    return self._place(first, named.last, said, named.who, word, low[at], named=True)
                return self._described(first, head + 1, word, low[at], said)
            if word in _NOT_MODIFIERS or not word[0].isalpha():
                return None
        return None

    def _is_unknown_name(self, head: int, last: int) -> bool:
        """Whether a noun and the word behind it are a name of nobody who is known: "the Emperor Norbert"."""
        capital, behind = self._words.capital, head + 1
        if behind >= last or not (capital[head] and capital[behind]) or not self._low[behind][0].isalpha():
            return False
        return self._low[behind] not in self._names

    def _described(self, first: int, last: int, noun: str, owner: str, said: int) -> Place:
        """A place that means somebody by a noun."""
        gender, plural = self._nouns.gender.get(noun, "u"), noun in self._nouns.together
        return self._place(first, last, said, noun=noun, owner=owner, gender=gender, plural=plural)

    def _place(
        self, first: int, last: int, said: int, who: tuple[int, ...] = (), noun: str = "", owner: str = "",
        gender: Gender = "u", plural: bool = False, named: bool = False,
    ) -> Place:  # fmt: skip
        """A place that means somebody by a name or a noun."""
        low = self._low
        named = named and (not noun or self._words.capital[last - 1] == 1)
        calls = said >= 0 and owner in ("", "my") and self._calls(first, last, said)
        apposed = (
            bool(noun) and first > 1 and low[first - 1] == "," and last < len(low)
            and low[last] in (",", ".", ";", "who", "of")
        )  # fmt: skip
        quote, beside = (said, False) if said >= 0 else self._beside(first, last)
        return Place(
            first, last, "name" if named else "noun", who, noun, owner, "", gender, plural, said, calls,
            said < 0 and self._is_subject(first, last), self._owns(last), quote, beside, apposed,
        )  # fmt: skip

    def _pronoun(self, at: int, word: str, said: int) -> Place:
        """A place that means somebody by a pronoun; "her" owns what a noun behind it names."""
        number = PRONOUNS[word]
        owns = word in ("his", "my", "their", "our") or (word == "her" and self._followed(at + 1))
        gender: Gender = "m" if number == "m" else "f" if number == "f" else "u"
        quote, beside = (said, False) if said >= 0 else self._beside(at, at + 1)
        return Place(
            at, at + 1, "pronoun", number=number, gender=gender, plural=number in "pw", said=said,
            subject=word in _SUBJECTS, possessive=owns, quote=quote, beside=beside,
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
            return verbal or after in (",", "and") or (
                after[0].isalpha() and after not in _NOT_MODIFIERS and not after.endswith("ing")
            )  # fmt: skip
        if after == "," and end + 1 < len(low):  # slowly Mr. Voss, leaning closer, said
            return before.endswith(("ly", "wards")) and (
                low[end + 1].endswith("ing") or low[end + 1] == "who"
            )
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
