"""A corrected cast is linked to the words of the story, as a reader of both would."""

from __future__ import annotations

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import People, Person
from radioplay.adapt.people import find_people
from radioplay.adapt.quotes import find_quotes


def names(text: str, *persons: Person) -> dict[str, tuple[str, ...]]:
    story = lay_out("story", text)
    found = find_people(story, find_quotes(story), People(persons))
    return {person.name: person.names for person in found.persons}


def test_a_description_in_capitals_is_found_in_small_letters() -> None:
    text = '"Low water," said the ferryman.\n\n"Fine," said the man with the grey dog. He sat.'
    ferryman, dog = Person("The Ferryman", ("The Ferryman",)), "The Man With The Grey Dog"
    found = names(text, ferryman, Person(dog, (dog,)))
    assert "the ferryman" in found["The Ferryman"]
    assert "the man with the grey dog" in found[dog]


def test_a_description_that_stands_in_capitals_is_no_other_in_small_letters() -> None:
    text = '"Come," said the Ferryman. He had been the ferryman of dreams.'
    assert "the ferryman" not in names(text, Person("The Ferryman", ("The Ferryman",)))["The Ferryman"]


def test_the_man_in_small_letters_is_anybody() -> None:
    text = '"Come," said the man.'
    assert names(text, Person("The Man", ("The Man",)))["The Man"] == ("The Man",)


def test_only_surnames_of_men_are_shared() -> None:
    persons = [Person(n, (n,)) for n in ("Mr. Orme", "Captain Orme", "Mrs. Orme", "The Old Man", "The Man")]
    story = lay_out("story", '"No," said Orme.')
    found = find_people(story, find_quotes(story), People(tuple(persons)))
    assert dict(found.shared) == {"Orme": (0, 1)}


def test_who_is_only_described_has_no_name() -> None:
    story = lay_out("story", '"Low water," said the ferryman.\n\n"Fine," said the Heron.')
    cast = People((Person("The Ferryman", ("The Ferryman",)), Person("The Heron", ("The Heron",))))
    assert [person.named for person in find_people(story, find_quotes(story), cast).persons] == [False, True]
