"""Forms → characters: which names are one person's.

A wrong merge is worse than a split: two people heard in one voice, and surely so. A name therefore joins a
character only if it fits that one alone, or one that is named far more often than all others it fits.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from radioplay.adapt.people.apart import Pair
from radioplay.adapt.people.bearing import Bearing, fit, read_bearing, same_given
from radioplay.adapt.people.characters import FEWER, TOLD, Character, Gathered, told_both, told_by_given
from radioplay.adapt.people.evidence import Form, longer_names
from radioplay.adapt.people.lexicon import lexicon

_TITLED_MORE = 3
"""How much oftener than all whom it fits a name with a title must stand to be somebody else's."""
_FIRST_MORE = 4
"""The same for a first name or a surname alone, by which several go."""
FAR_MORE = 4
"""By what factor one must be named more often than another to be meant by a name both may bear."""
_MOST = 60
"""Characters of one name, those named most often first, that are looked at for another."""


def gather(forms: Iterable[Form], apart: Mapping[Pair, int]) -> Gathered:
    """Who is who.

    Args:
        forms: all names of people.
        apart: how often two names stand together as only two people's would.
    """
    return _Gathering(apart).gather(sorted(forms, key=lambda form: (-form.count, form.name)))


class _Gathering:
    def __init__(self, apart: Mapping[Pair, int]) -> None:
        self.words = lexicon()
        self.apart = apart
        self.found = Gathered()
        self.gone: dict[int, Character] = {}
        self.givens: list[str] = []
        self.by_given: defaultdict[str, list[Character]] = defaultdict(list)
        self.by_surname: defaultdict[str, list[Character]] = defaultdict(list)
        self.by_both: defaultdict[tuple[str, str], list[Character]] = defaultdict(list)

    def gather(self, forms: list[Form]) -> Gathered:
        """Full names first, then first names, names with titles, and what is left."""
        full = [f for f in forms if len(f.words) > 1]
        titled = [f for f in forms if len(f.words) == 1 and f.titles]
        single = [f for f in forms if len(f.words) == 1 and not f.titles]
        for form in full:
            self.place(form, read_bearing(form, self.words))
        givens, surnames = set(self.by_given), set(self.by_surname)
        surnames |= {f.words[0].casefold() for f in titled if read_bearing(f, self.words).surname}
        later = []
        first, last = self.usual(full, 0), self.usual(full, -1)
        for form in single:
            name = form.name.casefold()
            given = name in givens and (self.words.is_given(name) or first[name] > 2 * last[name])
            if name in surnames and not given:
                later.append(form)
            else:
                self.place(form, read_bearing(form, self.words, frozenset() if given else surnames, givens))
        givens = set(self.by_given)
        for form in titled:
            self.place(form, read_bearing(form, self.words, surnames - givens, givens))
        for form in later:
            name = form.name.casefold()
            # Mrs. Joseph Hale is called by her husband's first name
            husband = self.words.given.get(name) == "m" and f"mrs {name}" in self.by_given
            self.place(form, Bearing(given=name, gender="m") if husband else Bearing(surname=name))
        self.join_short_names()
        self.join_double_names()
        found = self.without_gone()
        found.characters.sort(key=lambda c: (-c.count, c.forms[0].first))
        return found

    def usual(self, full: Iterable[Form], place: int) -> Counter[str]:
        """How often each name stands first, or last, in a full one."""
        counts = Counter[str]()
        for form in full:
            counts[form.words[place].casefold()] += form.count
        return counts

    def place(self, form: Form, bearing: Bearing) -> None:
        """Give a form to the one character it fits, or make one."""
        near = [c for c in self.near(bearing) if fit(c.bearing, bearing, bearing.given not in c.givens)]
        fitting = [c for c in near if not self.are_apart(c, form) and not told_both(c, form, bearing)]
        if len(fitting) > 1 and not bearing.title and not bearing.given:
            fitting = [c for c in fitting if not c.bearing.female_title] or fitting
        if len(fitting) > 1:
            fitting.sort(key=lambda c: -c.count)
            if fitting[0].count < FAR_MORE * fitting[1].count:
                if form.count < (_TITLED_MORE if bearing.title else _FIRST_MORE) * sum(
                    c.count for c in fitting
                ):
                    self.found.shared.append((form, fitting))
                    return
                fitting = []  # too frequent to be now this one, now that one
        if not fitting:
            fitting = [Character()]
            self.found.characters.append(fitting[0])
        self.join(fitting[0], form, bearing)

    def near(self, bearing: Bearing) -> list[Character]:
        """Characters who share a name with a form."""
        if bearing.given and bearing.surname:
            alike = self.by_both[bearing.given, bearing.surname]
            same = [c for c in self.by_surname[bearing.surname][:_MOST] if c.bearing.given]
            near = [
                c
                for c in same
                if c.bearing.noble == bearing.noble and same_given(c.bearing.given, bearing.given, self.words)
            ]  # Tom Bell is not Sir Thomas Bell
            return list(dict.fromkeys((*alike[:_MOST], *near)))
        if bearing.given:
            return self.by_given[bearing.given][:_MOST]
        return self.by_surname[bearing.surname][:_MOST]

    def join_double_names(self) -> None:
        """Make one of two of whom one's surname is the last of the other's two: Balfour-Voss and Voss."""
        for surname in sorted(self.by_surname):
            doubles = self.by_surname[surname] if "-" in surname else ()
            singles = self.by_surname.get(surname.rpartition("-")[2], ())
            for double in [c for c in doubles if id(c) not in self.gone]:
                fitting = [
                    c
                    for c in dict.fromkeys(singles)
                    if id(c) not in self.gone and self._like(c.bearing, double.bearing)
                ]
                if len(fitting) == 1 and not self._apart(fitting[0], double.forms, double.count):
                    self.merge(fitting[0], double)

    def _like(self, one: Bearing, other: Bearing) -> bool:
        """Whether two with different surnames have a title or a first name in common."""
        if one.given and other.given:
            return same_given(one.given, other.given, self.words)
        return bool(one.title) and one.title == other.title

    def join(self, character: Character, form: Form, bearing: Bearing) -> None:
        character.forms.append(form)
        mine = character.bearing
        if bearing.given and bearing.surname:
            self.by_both[bearing.given, bearing.surname].append(character)
        if bearing.given and bearing.given not in character.givens:
            character.givens.add(bearing.given)
            self.by_given[bearing.given].append(character)
        if bearing.surname and not mine.surname:
            self.by_surname[bearing.surname].append(character)
        mine.add(bearing)

    def are_apart(self, character: Character, form: Form) -> bool:
        """Whether a form stands beside a character's names too often to be theirs."""
        return self._apart(character, [form], form.count)

    def _apart(self, character: Character, forms: list[Form], count: int) -> bool:
        times = sum(
            self.apart.get(frozenset((mine.name, form.name)), 0) for mine in character.forms for form in forms
        )
        return times >= 2 and times * 30 > min(character.count, count)

    def join_short_names(self) -> None:
        """Make one of two whose first names are long and short for each other, where no third fits."""
        self.givens = sorted(self.by_given)
        for given in self.givens:
            shorts = [c for c in self.by_given[given] if id(c) not in self.gone]
            fulls = [
                c
                for full in sorted(self.longer(given))
                for c in self.by_given.get(full, ())
                if id(c) not in self.gone
            ]
            if len(shorts) != 1:
                continue
            short = shorts[0]
            fitting = [c for c in dict.fromkeys(fulls) if c is not short and self._one(short, c)]
            if len(fitting) == 1:
                self.merge(fitting[0], short)

    def longer(self, given: str) -> set[str]:
        """First names that one may be short for; Tom and Tommy are for each other, too.

        What is no first name by itself may be the beginning of one: Kes, of Kestrel.
        """
        fuller = self.words.fuller
        fulls = fuller.get(given, frozenset())
        shorter = (given[:-1], given[:-2], given[:-3]) if given.endswith(("y", "ie")) else ()
        same = {other for other in shorter if fulls & fuller.get(other, frozenset())}
        clipped = () if given in self.words.given else longer_names(given, self.givens)
        return {*fulls, *same, *clipped}

    def _one(self, short: Character, full: Character) -> bool:
        one, other = short.bearing, full.bearing
        if one.surname and other.surname and (one.surname != other.surname or one.noble != other.noble):
            return False
        if not fit(one, other, given=False) or self._apart(full, short.forms, short.count):
            return False
        clipped = other.given.startswith(one.given) or one.given.startswith(other.given)
        if clipped or (one.surname and other.surname):
            return True
        rare, frequent = sorted((told_by_given(short), told_by_given(full)))
        return rare < TOLD or rare * FEWER < frequent

    def merge(self, kept: Character, gone: Character) -> None:
        """Put all of one character into another."""
        for form in gone.forms:
            self.join(kept, form, Bearing())
        if gone.bearing.surname and not kept.bearing.surname:
            self.by_surname[gone.bearing.surname].append(kept)
        self.by_given[gone.bearing.given].append(kept)
        kept.bearing.add(gone.bearing)
        self.gone[id(gone)] = kept

    def without_gone(self) -> Gathered:
        """What was found, each character who went into another replaced by that one."""

        def kept(character: Character) -> Character:
            while id(character) in self.gone:
                character = self.gone[id(character)]
            return character

        shared = []
        for form, several in self.found.shared:
            likely = list(dict.fromkeys(map(kept, several)))
            if len(likely) == 1:
                likely[0].forms.append(form)
            else:
                shared.append((form, likely))
        return Gathered([c for c in self.found.characters if id(c) not in self.gone], shared)
