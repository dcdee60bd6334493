"""People → names: by which tokens each may be called, in full, by surname, or by first name alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from radioplay.adapt.model import Gender, People
from radioplay.adapt.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, split

_MALE = frozenset(
    "mr sir lord uncle brother father monsieur signor don señor herr messrs king prince duke".split()
)
_FEMALE = frozenset(
    "mrs miss ms lady aunt sister mother madame mademoiselle mme mlle signora donna dame queen princess".split()
)
_OTHER = frozenset(
    """dr doctor captain capt colonel col major general lieutenant lt sergeant sgt professor prof rev reverend
    inspector constable officer judge cousin dean bishop count baron squire master""".split()
)
_GENDERS: tuple[tuple[Gender, frozenset[str]], ...] = (("u", _OTHER), ("m", _MALE), ("f", _FEMALE))
TITLES: dict[str, Gender] = {title: gender for gender, titles in _GENDERS for title in titles}
MOST_BEARERS = 12
"""Of more who have one name in common, those who are named most."""

_NEVER = (
    PREPOSITIONS | CONJUNCTIONS | DETERMINERS | AUXILIARIES | frozenset("i he she they we you it".split())
) - frozenset(["may", "will"])  # whom people call so is named by it; a capital tells


@dataclass(frozen=True, slots=True)
class Name:
    """A name's tokens in lower case, which of them begin with a capital letter, and whose it may be."""

    low: tuple[str, ...]
    capital: tuple[bool, ...]
    who: tuple[int, ...]


Names = dict[str, list[Name]]
"""Names by their first token, the longest first."""


def names_of(people: People, nouns: frozenset[str] = frozenset()) -> Names:
    """All that people are called, and the parts of it that nobody is called in full.

    A single name, with a title or without, is part of a longer one ("Voss" of "Mr. Voss", "Mara" of "Mara
    Voss"), though not the surname of one with a woman's title, as that is her family's. `nouns` are no such
    parts.
    """
    table: dict[tuple[tuple[str, ...], tuple[bool, ...]], dict[int, None]] = {}
    parts: dict[tuple[tuple[str, ...], tuple[bool, ...]], dict[int, None]] = {}
    for index, person in enumerate(people.persons):
        for name in person.names:
            low, capital = split(name)
            if not low or low == ("i",):
                continue
            table.setdefault((low, capital), {})[index] = None
            for part in _parts(low, capital) if person.named else ():
                if part[-1] not in nouns:
                    parts.setdefault((part, tuple(word != "." for word in part)), {})[index] = None
    for name, several in people.shared:
        table.setdefault(split(name), dict.fromkeys(several))
    for key, known in parts.items():
        table.setdefault(key, known)
    names: Names = {}
    counts = [person.count for person in people.persons]
    for (low, capital), bearers in table.items():
        who = sorted(bearers, key=lambda one: -counts[one])[:MOST_BEARERS]
        names.setdefault(low[0], []).append(Name(low, capital, tuple(who)))
    for entries in names.values():
        entries.sort(key=lambda entry: -len(entry.low))
    return names


def _parts(low: Sequence[str], capital: Sequence[bool]) -> list[tuple[str, ...]]:
    """The single names in a longer one, with its title and without."""
    title = low[0] if low[0] in TITLES else ""
    rest = [
        word for word, big in zip(low, capital, strict=True)
        if big and word not in TITLES and word not in _NEVER and word[0].isalpha() and len(word) > 2
    ]  # fmt: skip
    if not rest or (len(rest) == 1 and not title):
        return []
    parts: list[tuple[str, ...]] = [(rest[-1],)] if TITLES.get(title) != "f" else []
    if len(rest) > 1:
        head = tuple(low[: 2 if low[1] == "." else 1])
        parts += [(rest[0],), *([(*head, rest[0]), (*head, rest[-1])] if title else [])]
    return parts


def surnames(people: People) -> list[frozenset[str]]:
    """The last words of everyone's names, of those who have a longer one."""
    return [
        frozenset(
            low[-1]
            for name in person.names
            if len(low := split(name)[0]) > 1 and low[-1][0].isalpha() and person.named
        )
        for person in people.persons
    ]


def titled(low: Sequence[str], capital: Sequence[int], at: int) -> tuple[int, Gender]:
    """Where a name at a token begins with its title ("Mr."), and whom that title is for."""
    before = at - 1
    if before > 0 and low[before] == ".":
        before -= 1
    if before >= 0 and capital[before] and low[before] in TITLES:
        return before, TITLES[low[before]]
    return at, "u"
