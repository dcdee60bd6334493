"""Story → people: the verb, in the order in which it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from radioplay.adapt.model import Gender, People, Person, Quote, Story
from radioplay.adapt.people.apart import find_apart
from radioplay.adapt.people.bearing import RANKS
from radioplay.adapt.people.capitals import surfaces, take_capitals
from radioplay.adapt.people.characters import Character
from radioplay.adapt.people.described import SHORT_WORDS, Described, choose_described, find_described
from radioplay.adapt.people.evidence import Form, find_forms
from radioplay.adapt.people.gathering import FAR_MORE, gather
from radioplay.adapt.people.genders import settle, vote
from radioplay.adapt.people.given import count_given
from radioplay.adapt.people.lexicon import lexicon
from radioplay.adapt.people.linking import find_links, named_in
from radioplay.adapt.people.narrator import find_own_name, is_told_by_somebody
from radioplay.adapt.people.sightings import Sighting, count_lower, find_sightings

MOST_PEOPLE = 300
"""Whoever is named more rarely than so many others is left out."""


def find_people(story: Story, quotes: Sequence[Quote], given: People | None = None) -> People:
    """The cast of a story, those named most often first.

    Args:
        story: as read.
        quotes: of the story.
        given: a cast that was corrected by its user: nobody is added to it but a narrator who is told of by
            "I" alone, and no name is moved. One without persons only names in `others` who is nobody.
    """
    lower = count_lower(story.text)
    sightings = find_sightings(story, quotes, lower)
    votes = vote(story, sightings)
    if given is not None and given.persons:
        return _with_narrator(count_given(story, given, votes), story, quotes)
    forms, rest = find_forms(sightings, lower, story.text)
    for name, _ in given.others if given else ():
        for known in (forms, rest):
            known.pop(name, None)
    for name, pronouns in votes.items():
        if name in forms:
            forms[name].pronouns = pronouns
    gathered = gather(forms.values(), find_apart(story, sightings, frozenset(forms)))
    characters = gathered.characters[:MOST_PEOPLE]
    persons = [_person(character) for character in characters]
    ranked = _add_described(persons, characters, story, quotes, rest, sightings)
    narrator = None
    if is_told_by_somebody(story, quotes):
        own = find_own_name(story, sightings, forms)
        narrator = _index_of(own, characters)
        if narrator is None:
            narrator = len(persons)
            persons.append(Person("I", ("I", "me"), first=0, named=False))
    places = {id(character): index for index, character in enumerate(characters)}
    shared = tuple(
        (surface, tuple(places[id(c)] for c in likely if id(c) in places))
        for form, likely in gathered.shared
        for surface in form.surfaces
    )
    return People(_unique(persons), narrator, (*shared, *ranked), _others(rest.values()))


def _others(rest: Iterable[Form]) -> tuple[tuple[str, int], ...]:
    """What might yet be a name, that which stands in the text most often first."""
    words = lexicon()
    little = words.common | words.interjections
    found = [(form.name, form.count) for form in rest if form.name.casefold().replace("’", "'") not in little]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0]))[:MOST_PEOPLE])


def _with_narrator(given: People, story: Story, quotes: Sequence[Quote]) -> People:
    """A given cast with who tells the story, where somebody does and nobody of the cast is said to."""
    if given.narrator is not None or not is_told_by_somebody(story, quotes):
        return given
    known = next((i for i, person in enumerate(given.persons) if "I" in person.names), None)
    if known is not None:
        return replace(given, narrator=known)
    narrator = Person("I", ("I", "me"), named=False)
    return replace(given, persons=(*given.persons, narrator), narrator=len(given.persons))


def _person(character: Character) -> Person:
    seen: Counter[str] = Counter()
    pronouns: Counter[Gender] = Counter()
    for form in character.forms:
        seen += form.surfaces
        pronouns += form.pronouns
    ranked = sorted(seen, key=lambda name: (-len(name.split()), -seen[name], name))
    gender = settle(character.bearing.gender, character.bearing.sure, pronouns)
    if character.bearing.ranks & RANKS and not character.bearing.sure and _tells_little(pronouns):
        gender = "m"  # where nothing tells, a colonel has been a man
    first = min(form.first for form in character.forms)
    return Person(ranked[0], tuple(ranked), gender, first, character.count)


def _tells_little(pronouns: Counter[Gender]) -> bool:
    """Whether the pronouns behind a name are neither mostly hers nor mostly his."""
    he, she = pronouns["m"], pronouns["f"]
    return max(he, she) < 0.75 * (he + she) or he == she


def _add_described(
    persons: list[Person],
    characters: Sequence[Character],
    story: Story,
    quotes: Sequence[Quote],
    rest: dict[str, Form],
    sightings: Sequence[Sighting],
) -> list[tuple[str, tuple[int, ...]]]:
    """Add those without a name; where one of the named is the only captain, "the captain" is theirs.

    So is whatever else the text says outright that they are. The names that several have in common are returned.
    """
    who = {form.name: index for index, character in enumerate(characters) for form in character.forms}
    named = named_in(sightings, who, [person.gender for person in persons])
    words_told = len(story.text) // 6
    ranks: dict[str, list[int]] = {}
    for index, character in enumerate(characters):
        for rank in character.bearing.ranks:
            if character.bearing.title not in ("mr", "mrs", "miss"):
                ranks.setdefault(rank, []).append(index)
    shared: list[tuple[str, tuple[int, ...]]] = []
    for form, gender in take_capitals(rest, words_told <= SHORT_WORDS):
        names = surfaces(form)
        owners = _bearers(persons, ranks.get(form.words[-1].casefold(), ()))
        if not owners:
            persons.append(Person(names[0], tuple(names), gender, form.first, form.count))
        shared += _give(persons, owners, names)
        rest.pop(form.name, None)
    found = find_described(story, quotes)
    for someone in found:
        owners = _bearers(persons, ranks.get(someone.key, ()))
        shared += _give(persons, owners, [n for n in someone.surfaces if n.casefold().startswith("the ")])
    known = {name.casefold() for person in persons for name in person.names}
    chosen = [
        someone
        for someone in choose_described(found, words_told, frozenset(ranks))
        if not known & set(map(str.casefold, someone.surfaces))
    ]
    links = find_links(story, quotes, named, chosen)
    for index, someone in enumerate(chosen):
        if index not in links:
            persons.append(_described(someone))
            continue
        bearer = persons[links[index]]
        gender = bearer.gender if bearer.gender != "u" else _described(someone).gender
        persons[links[index]] = replace(_with_names(bearer, tuple(someone.surfaces)), gender=gender)
    return shared


def _bearers(persons: Sequence[Person], ranked: Sequence[int]) -> tuple[int, ...]:
    """Of those with a rank who is meant by it alone: the one named far more often, or any of them."""
    several = sorted(ranked, key=lambda index: -persons[index].count)
    if len(several) > 1 and persons[several[0]].count >= FAR_MORE * persons[several[1]].count:
        return (several[0],)
    return tuple(several)


def _give(
    persons: list[Person], owners: tuple[int, ...], names: Sequence[str]
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Give names to the one who owns them; where several do, those names with all of them."""
    if len(owners) == 1:
        persons[owners[0]] = _with_names(persons[owners[0]], names)
    elif owners:
        yield from ((name, owners) for name in names)


def _with_names(person: Person, names: Sequence[str]) -> Person:
    return replace(person, names=tuple(dict.fromkeys((*person.names, *names))))


def _described(someone: Described) -> Person:
    """Somebody under the longest description, in the case that it has within a sentence."""
    seen = sorted(someone.surfaces, key=lambda name: (-len(name.split()), -someone.surfaces[name], name))
    small = sorted(
        (name[0].lower() + name[1:] for name in seen), key=lambda name: not name.startswith("the ")
    )
    gender = settle(someone.gender, someone.gender != "u", someone.pronouns)
    names = tuple(dict.fromkeys((small[0], *seen)))
    return Person(names[0], names, gender, someone.first, someone.count, named=False)


def _index_of(name: str | None, characters: Sequence[Character]) -> int | None:
    """Which character goes by a form."""
    if name is None:
        return None
    return next((i for i, c in enumerate(characters) if any(f.name == name for f in c.forms)), None)


def _unique(persons: Iterable[Person]) -> tuple[Person, ...]:
    """The same with a number behind a name that somebody before bears."""
    taken: set[str] = set()
    out = []
    for person in persons:
        name, number = person.name, 2
        while name in taken:
            name, number = f"{person.name} {number}", number + 1
        taken.add(name)
        out.append(person if name == person.name else replace(person, name=name))
    return tuple(out)
