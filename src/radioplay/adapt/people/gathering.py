"""Forms → characters: which names are one person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from radioplay.adapt.model import Gender
from radioplay.adapt.people.evidence import Form
from radioplay.adapt.people.lexicon import Lexicon, lexicon

Pair = frozenset[str]


@dataclass(slots=True)
class Character:
    """Somebody, as they are being gathered."""

    forms: list[Form] = field(default_factory=list)
    given: str = ""
    surname: str = ""
    gender: Gender = "u"
    sure: bool = False
    married: bool = False
    unmarried: bool = False

    @property
    def count(self) -> int:
        """How often they are named."""
        return sum(form.count for form in self.forms)


def gather(forms: Iterable[Form], apart: Mapping[Pair, int]) -> list[Character]:
    """Characters, those named most often first.

    Args:
        forms: all names of people.
        apart: how often two names stand together as only two people's would.
    """
    return _Gathering(apart).gather(list(forms))


class _Gathering:
    def __init__(self, apart: Mapping[Pair, int]) -> None:
        self.words = lexicon()
        self.apart = apart
        self.characters: list[Character] = []
        self.by_given: defaultdict[str, list[Character]] = defaultdict(list)
        self.by_surname: defaultdict[str, list[Character]] = defaultdict(list)

    def gather(self, forms: list[Form]) -> list[Character]:
        forms.sort(key=lambda form: (-form.count, form.name))
        full = [f for f in forms if len(f.words) > 1]
        titled = [f for f in forms if len(f.words) == 1 and f.titles]
        single = [f for f in forms if len(f.words) == 1 and not f.titles]
        for form in full:
            self.place(form, _read(form, self.words))
        surnames = {c.surname for c in self.characters if c.surname}
        givens = {c.given for c in self.characters if c.given}
        for form in titled:
            self.place(form, _read(form, self.words, surnames, givens))
        surnames = {c.surname for c in self.characters if c.surname}
        for form in single:
            self.place(form, _read(form, self.words, surnames, givens))
        return sorted(self.characters, key=lambda c: (-c.count, c.forms[0].first))

    def place(self, form: Form, read: Character) -> None:
        """Give a form to the one character it fits, or make one."""
        near: list[Character] = []
        if read.given and read.surname:
            near = [c for c in self.by_surname[read.surname] if c.given]
        elif read.given:
            near = self.by_given[read.given]
        elif read.surname:
            near = self.by_surname[read.surname]
        fitting = [c for c in near if _fit(c, read, self.words) and not self.are_apart(c, form)]
        if len(fitting) > 1:
            fitting.sort(key=lambda c: -c.count)
            if fitting[0].count < 4 * fitting[1].count:
                fitting = []
        if not fitting:
            fitting = [Character()]
            self.characters.append(fitting[0])
        self.join(fitting[0], form, read)

    def join(self, character: Character, form: Form, read: Character) -> None:
        character.forms.append(form)
        if read.given and not character.given:
            character.given = read.given
            self.by_given[read.given].append(character)
        if read.surname and not character.surname:
            character.surname = read.surname
            self.by_surname[read.surname].append(character)
        if read.gender != "u" and (character.gender == "u" or (read.sure and not character.sure)):
            character.gender, character.sure = read.gender, read.sure
        character.married |= read.married
        character.unmarried |= read.unmarried

    def are_apart(self, character: Character, form: Form) -> bool:
        times = sum(self.apart.get(frozenset((other.name, form.name)), 0) for other in character.forms)
        return times >= 2 and times * 8 > min(character.count, form.count)


def _read(form: Form, words: Lexicon, surnames: Iterable[str] = (), givens: Iterable[str] = ()) -> Character:
    """What a form tells of its bearer."""
    read = Character()
    titles = [title.casefold() for title in form.titles]
    for title in titles:
        told = words.titles.get(title) or words.kin.get(title, "u")
        if told != "u":
            read.gender, read.sure = told, True
    read.married = any(title in words.married for title in titles)
    read.unmarried = any(title in words.unmarried for title in titles)
    names = [name.casefold() for name in form.words]
    if len(names) > 1:
        read.given, read.surname = names[0], names[-1]
    elif titles:
        intimate = any(t in words.kin_titles or t in words.noble or t in ("sister", "master") for t in titles)
        if names[0] in givens or (intimate and names[0] not in surnames and words.is_given(names[0])):
            read.given = names[0]
        else:
            read.surname = names[0]
    elif names[0] in surnames and names[0] not in givens:
        read.surname = names[0]
    else:
        read.given = names[0]
    if read.gender == "u" and read.given:
        read.gender = words.given.get(read.given, "u")
    return read


def _fit(character: Character, read: Character, words: Lexicon) -> bool:
    """Whether nothing speaks against two being one."""
    if read.surname and character.surname and read.surname != character.surname:
        return False
    if "u" not in (character.gender, read.gender) and character.gender != read.gender:
        return False
    if (character.married and read.unmarried) or (character.unmarried and read.married):
        return False
    return not (read.given and character.given) or same_given(read.given, character.given, words)


def same_given(one: str, other: str, words: Lexicon) -> bool:
    """Whether two first names may be one person's: initials and short forms are."""
    if one == other:
        return True
    short, full = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    if len(short) == 1:
        return full.startswith(short)
    return full in words.fuller.get(short, ()) or short in words.fuller.get(full, ())
