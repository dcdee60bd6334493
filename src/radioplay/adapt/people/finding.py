"""Story → people: the verb, in the order in which it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from radioplay.adapt.model import People, Person, Quote, Story
from radioplay.adapt.people.apart import find_apart
from radioplay.adapt.people.evidence import Form, find_forms
from radioplay.adapt.people.gathering import Character, gather
from radioplay.adapt.people.sightings import count_lower, find_sightings

MOST_PEOPLE = 300
"""Whoever is named more rarely than so many others is left out."""


def find_people(story: Story, quotes: Sequence[Quote], given: People | None = None) -> People:
    """The cast of a story, those named most often first.

    Args:
        story: as read.
        quotes: of the story.
        given: a cast that was corrected by its user: nobody is added to it, and no name is moved.
    """
    if given is not None:
        return given
    lower = count_lower(story.text)
    sightings = find_sightings(story, quotes, lower)
    forms, rest = find_forms(sightings, lower, story.text)
    gathered = gather(forms.values(), find_apart(story, sightings, frozenset(forms)))
    characters = gathered.characters[:MOST_PEOPLE]
    known = {id(character): index for index, character in enumerate(characters)}
    shared = tuple(
        (surface, tuple(known[id(c)] for c in likely if id(c) in known))
        for form, likely in gathered.shared
        for surface in form.surfaces
    )
    others = sorted(((form.name, form.count) for form in rest.values()), key=lambda pair: (-pair[1], pair[0]))
    return People(tuple(map(_person, characters)), None, shared, tuple(others[:MOST_PEOPLE]))


def _person(character: Character) -> Person:
    forms: list[Form] = character.forms
    surfaces: Counter[str] = Counter()
    for form in forms:
        surfaces += form.surfaces
    ranked = sorted(surfaces, key=lambda name: (-len(name.split()), -surfaces[name], name))
    return Person(
        ranked[0], tuple(ranked), character.bearing.gender, min(form.first for form in forms), character.count
    )
