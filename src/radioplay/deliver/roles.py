"""Who makes a show, and as what: roles and groups of the Podcast Taxonomy, which players show people by.

https://github.com/Podcastindex-org/podcast-namespace/blob/main/taxonomy.json
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from radioplay.cast import Character, Credited
from radioplay.deliver.speakers import shown_name
from radioplay.deliver.tags import Person

GROUPS: Mapping[str, tuple[str, ...]] = {
    "creative direction": tuple(
        "director|assistant director|executive producer|senior producer|producer|associate producer"
        "|development producer|creative director".split("|")
    ),
    "cast": tuple(
        "host|co-host|guest host|guest|voice actor|narrator|announcer|reporter".split("|"),
    ),
    "writing": tuple(
        "author|editorial director|co-writer|writer|songwriter|guest writer|story editor|managing editor"
        "|script editor|script coordinator|researcher|editor|fact checker|translator|transcriber|logger".split(
            "|"
        )
    ),
    "audio production": tuple(
        "studio coordinator|technical director|technical manager|audio engineer|remote recording engineer"
        "|post production engineer".split("|")
    ),
    "audio post-production": tuple(
        "audio editor|sound designer|foley artist|composer|theme music|music production|music contributor".split(
            "|"
        )
    ),
    "administration": tuple(
        "production coordinator|booking coordinator|production assistant|content manager|marketing manager"
        "|sales representative|sales manager".split("|")
    ),
    "visuals": ("graphic designer", "cover art designer"),
    "community": ("social media manager",),
    "misc": ("consultant", "intern"),
}
_GROUP_OF = {role: group for group, roles in GROUPS.items() for role in roles}

ON_THE_PAGE: Mapping[str, str] = {
    "author": "author",
    "authors": "author",
    "written by": "author",
    "writer": "writer",
    "writers": "writer",
    "adapted by": "writer",
    "translator": "translator",
    "translated by": "translator",
    "script editor": "script editor",
    "director": "director",
    "directed by": "director",
    "producer": "producer",
    "produced by": "producer",
    "executive producer": "executive producer",
    "sound": "sound designer",
    "sound design": "sound designer",
    "sound designer": "sound designer",
    "foley": "foley artist",
    "music": "composer",
    "composer": "composer",
    "music by": "composer",
    "cover": "cover art designer",
    "cover art": "cover art designer",
}
"""Keys of a title page that name somebody, and as what."""

_BETWEEN_NAMES = re.compile(r"\s*(?:[,;&]|\band\b)\s*")


def group_of(role: str) -> str:
    """The group that a role belongs to; `misc` for one that the taxonomy hasn't."""
    return _GROUP_OF.get(role.casefold(), "misc")


def people_of(
    listed: Iterable[Credited],
    page: Iterable[tuple[str, Sequence[str]]],
    parts: Iterable[Character],
) -> tuple[Person, ...]:
    """Everyone who made an episode, each once in a role: those who act first, in the order they are heard.

    Args:
        listed: `[[show.people]]`.
        page: the keys and lines of the title page.
        parts: the characters who speak, in order; those with an `actor` are acted.
    """
    listed = tuple(listed)
    known = {one.name.casefold(): one for one in listed}
    everyone = [*_actors(parts), *_on_page(page), *credited(listed)]
    found: dict[tuple[str, str, str], Person] = {}
    for person in everyone:
        also = known.get(person.name.casefold())
        if also:  # a picture and a page are the same, whatever somebody does
            whole = Person(person.name, person.role, person.part, person.group, also.img, also.href)
            person = whole
        found.setdefault((person.name.casefold(), person.role, person.part), person)
    return tuple(found.values())


def credited(listed: Iterable[Credited]) -> tuple[Person, ...]:
    """`[[show.people]]` as people; who has no role there is a producer."""
    return tuple(_person(one) for one in listed)


def _actors(parts: Iterable[Character]) -> Iterator[Person]:
    for character in parts:
        if character.actor.strip():
            shown = shown_name(character)
            role = "narrator" if shown.casefold() == "narrator" else "voice actor"
            for name in _names([character.actor]):
                yield Person(name, role, shown, "cast")


def _on_page(page: Iterable[tuple[str, Sequence[str]]]) -> Iterator[Person]:
    for key, lines in page:
        role = ON_THE_PAGE.get(key.casefold())
        if role:
            yield from (Person(name, role, "", group_of(role)) for name in _names(lines))


def _person(one: Credited) -> Person:
    role = " ".join(one.role.split()).casefold() or "producer"
    return Person(one.name, role, "", one.group.strip().casefold() or group_of(role), one.img, one.href)


def _names(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield from (" ".join(name.split()) for name in _BETWEEN_NAMES.split(line) if name.strip())
