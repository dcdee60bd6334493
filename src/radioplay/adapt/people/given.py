"""A cast that its user has corrected → the same cast, with what the story tells of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from radioplay.adapt.model import Gender, People, Person, Story
from radioplay.adapt.people.described import GENERAL
from radioplay.adapt.people.genders import settle
from radioplay.adapt.people.lexicon import lexicon

_ARTICLES = ("the ", "a ", "an ", "his ", "her ", "my ")


def count_given(story: Story, given: People, votes: Mapping[str, Counter[Gender]]) -> People:
    """Nobody is added and no name is moved; names take the form that they have in the text.

    Args:
        story: for its text.
        given: the cast; a name is found in the text whatever its case, if it isn't there as it is written.
        votes: what pronouns tell of names, for those whose gender nobody has said.
    """
    surfaces = _surfaces(story.text, given)
    persons = []
    for person, seen in zip(given.persons, surfaces, strict=True):
        names = tuple(dict.fromkeys((*person.names, *seen)))
        pronouns: Counter[Gender] = Counter()
        for name in names:
            pronouns += votes.get(name, Counter())
        gender = person.gender if person.gender != "u" else settle(_told(names), False, pronouns)
        count = sum(times for times, _ in seen.values()) or person.count
        first = min((at for _, at in seen.values()), default=person.first)
        named = not (seen and all(map(_is_small, seen)))
        persons.append(replace(person, names=names, gender=gender, count=count, first=first, named=named))
    return replace(given, persons=tuple(persons), shared=_shared(persons))


def _shared(persons: Sequence[Person]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The surnames of several that nobody goes by alone. A woman with a title is hardly called by it."""
    bearers: dict[str, dict[int, None]] = {}
    alone = {name for person in persons for name in person.names}
    titles = lexicon().titles
    for index, person in enumerate(persons):
        for name in person.names:
            first, last = name.split()[0], name.split()[-1]
            if titles.get(first.casefold()) == "f" or name.casefold().startswith(_ARTICLES):
                continue
            if last != name and last[:1].isupper() and name[:1].isupper() and last not in alone:
                bearers.setdefault(last, {})[index] = None
    return tuple((name, tuple(who)) for name, who in bearers.items() if len(who) > 1)


def _told(names: Sequence[str]) -> Gender:
    """The gender that the names tell by themselves."""
    words = lexicon()
    for name in names:
        for word in re.findall(r"[^\W\d_]+", name.casefold()):
            told = (
                words.titles.get(word)
                or words.kin.get(word)
                or words.roles.get(word)
                or words.given.get(word)
            )
            if told in ("m", "f"):
                return told
    return "u"


def _surfaces(text: str, given: People) -> list[dict[str, tuple[int, int]]]:
    """For each person the forms of their names in the text, with how often and where first they stand."""
    owners: dict[str, list[int]] = {}
    for index, person in enumerate(given.persons):
        for name in person.names:
            if name not in ("I", "me"):
                owners.setdefault(_fold(name), []).append(index)
    found: list[dict[str, tuple[int, int]]] = [{} for _ in given.persons]
    small: list[dict[str, tuple[int, int]]] = [{} for _ in given.persons]
    for name, at in _every(text, owners):
        for index in owners[_fold(name)]:
            into = found if _is_form(name, given.persons[index]) else small if _is_told_of(name) else None
            if into is not None:
                times, first = into[index].get(name, (0, at))
                into[index][name] = times + 1, first
    for index, seen in enumerate(found):
        written = {_fold(name) for name in seen}
        seen.update((name, places) for name, places in small[index].items() if _fold(name) not in written)
    return found


def _is_told_of(name: str) -> bool:
    """Whether a name as it stands in the text is a description, which a cast may have in capitals: the mariner.

    The man, the girl is anybody.
    """
    words = name.split()
    return _is_small(name) and not (len(words) == 2 and words[1] in GENERAL)


def _is_small(name: str) -> bool:
    """Whether a name is an article with words in small letters."""
    return name.casefold().startswith(_ARTICLES) and name[1:].islower()


def _fold(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


def _every(text: str, owners: Mapping[str, list[int]]) -> Iterator[tuple[str, int]]:
    """Every place of a name, whatever its case, the longest name that stands there; in one pass over the words."""
    by_first: dict[str, list[list[str]]] = {}
    for name in owners:
        parts = re.findall(r"[^\W_]+", name)
        if parts:
            by_first.setdefault(parts[0], []).append(parts)
    for several in by_first.values():
        several.sort(key=len, reverse=True)
    tokens = [(m.start(), m.end(), m[0].casefold()) for m in re.finditer(r"[^\W_]+", text)]
    for index, (start, _, word) in enumerate(tokens):
        for parts in by_first.get(word, ()):
            run = tokens[index : index + len(parts)]
            if [token[2] for token in run] == parts:
                name = " ".join(text[start : run[-1][1]].split())
                if _fold(name) in owners:
                    yield name, start
                    break


def _is_form(name: str, person: Person) -> bool:
    """Whether a name as it stands in the text is one of a person's, and not a word that is spelt alike.

    What was given in capitals ("MARA VOSS") may stand in any case that begins with a capital; an article may be
    capital or not ("The Heron"), and so may a word within a name ("Van Der"); all else stands as it was given.
    """
    words = name.split()
    for given in person.names:
        if _fold(given) != _fold(name):
            continue
        if name == given or given.isupper():
            return name == given or name[0].isupper() or given.casefold().startswith(_ARTICLES)
        if given.replace("’", "'") == name.replace("’", "'"):
            return True
        as_given = given.split()
        if given.casefold().startswith(_ARTICLES) and as_given[1:] == words[1:]:
            return True
        if len(words) > 1 and name[0].isupper() and words[-1][0].isupper() == as_given[-1][0].isupper():
            return True
    return False
