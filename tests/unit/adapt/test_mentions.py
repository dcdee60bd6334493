"""Who is meant by a name, a pronoun or a description."""

from __future__ import annotations

from dataclasses import replace

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import Mention, People, Person
from radioplay.adapt.quotes import find_quotes

PEOPLE = People(
    (
        Person("Tom Hart", ("Tom Hart", "Tom"), "m"),
        Person("Ann Lyle", ("Ann Lyle", "Ann"), "f"),
        Person("Mr. Edgar Lyle", ("Mr. Edgar Lyle",), "m"),
        Person("the old man", ("the old man",), "m", named=False),
    )
)


def mentions_of(text: str, people: People = PEOPLE) -> tuple[Mention, ...]:
    """The mentions of a text."""
    story = lay_out("story", text)
    return find_mentions(story, find_quotes(story), people)


def meant(text: str, words: str, people: People = PEOPLE) -> str | None:
    """Who is the likeliest to be meant by the last mention that reads like this."""
    found = [m for m in mentions_of(text, people) if text[m.start : m.end] == words]
    assert found, f"no mention of {words!r}"
    return people.persons[found[-1].people[0]].name if found[-1].people else None


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Tom came in.", "Tom", "Tom Hart"),
        ("Tom Hart came in.", "Tom Hart", "Tom Hart"),
        ("Hart came in.", "Hart", "Tom Hart"),
        ("Mr. Lyle came in.", "Mr. Lyle", "Mr. Edgar Lyle"),
        ("Miss Lyle came in.", "Miss Lyle", "Ann Lyle"),
        ("Mrs. Hart came in.", "Mrs. Hart", None),
        ("Poor little Tom came in.", "Poor little Tom", "Tom Hart"),
        ("It was his friend Tom who came.", "his friend Tom", "Tom Hart"),
        ("The old man came in.", "The old man", "the old man"),
        ("An old man came in. He sat.", "He", "the old man"),
        ("Tom saw Ann. She smiled.", "She", "Ann Lyle"),
        ("Ann saw Tom. He smiled.", "He", "Tom Hart"),
        ("Tom, the captain, saw Ann. The captain smiled.", "The captain", "Tom Hart"),
        ("Some men came in. They sat.", "They", None),
        ("I came in.", "I", None),
    ],
)
def test_somebody_is_meant(text: str, words: str, who: str | None) -> None:
    assert meant(text, words) == who


def test_the_narrator_says_i() -> None:
    people = replace(PEOPLE, narrator=0)
    assert meant("I came in and saw Ann.", "I", people) == "Tom Hart"


def test_a_surname_of_two_is_who_was_met_last() -> None:
    ada = Person("Ada Lyle", ("Ada Lyle", "Lyle"), "f")
    people = People((*PEOPLE.persons, replace(PEOPLE.persons[1], names=("Ann Lyle", "Lyle")), ada))
    assert meant("Ada Lyle came in. Lyle sat.", "Lyle", people) == "Ada Lyle"


def test_a_name_of_many_is_somebodys() -> None:
    people = People(tuple(Person(f"Tom{number} Hart", (f"Tom{number} Hart",), "m") for number in range(90)))
    assert meant("Hart came in.", "Hart", people) == "Tom0 Hart"


@pytest.mark.parametrize(
    ("speech", "called"),
    [
        ("Come here, Tom.", ["Tom"]),
        ("Tom, come here.", ["Tom"]),
        ("Well, Tom, come here.", ["Tom"]),
        ("Oh Tom! Come.", ["Tom"]),
        ("Yes, sir.", ["sir"]),
        ("My dear Tom, come.", ["My dear Tom"]),
        ("Thank you, Mother.", ["Mother"]),
        ("I saw Tom there.", []),
        ("Tom is here.", []),
        ("Tom.", []),
    ],
)
def test_a_call_names_who_is_spoken_to(speech: str, called: list[str]) -> None:
    text = f'"{speech}" said Ann.'
    assert [text[m.start : m.end] for m in mentions_of(text) if m.vocative] == called


def test_what_is_said_is_told_apart() -> None:
    found = [m.said for m in mentions_of('"Tom is here," said Ann.')]
    assert found == [True, False]


def test_a_subject_and_an_owner_are_known() -> None:
    text = "Tom took Ann's hand and she saw him."
    roles = [(text[m.start : m.end], m.subject, m.possessive) for m in mentions_of(text)]
    assert roles == [("Tom", True, False), ("Ann", False, True), ("she", True, False), ("him", False, False)]


def test_odds_are_shares() -> None:
    people = People((*PEOPLE.persons, Person("Ned", ("Ned",), "m")))
    (*_, he) = mentions_of("Tom met Ned. The rain fell. He smiled.", people)
    assert len(he.people) == len(he.odds) == 2
    assert sum(he.odds) == pytest.approx(1.0, abs=0.05)
    assert list(he.odds) == sorted(he.odds, reverse=True)


def test_a_name_that_several_go_by_is_the_one_who_was_met_last() -> None:
    text = "Simon Hale sat. Simon Orme came in. Simon smiled."
    story = lay_out("story", text)
    hale, orme = Person("Simon Hale", ("Simon Hale",), "m"), Person("Simon Orme", ("Simon Orme",), "m")
    people = People((hale, orme), shared=(("Simon", (0, 1)),))
    assert find_mentions(story, (), people)[-1].people[0] == 1


def test_a_title_before_an_unknown_name_is_none_of_those_known() -> None:
    story = lay_out("story", "Simon Hale sat. The Emperor Norbert came in.")
    people = People((Person("Simon Hale", ("Simon Hale",), "m"),))
    assert [mention.people for mention in find_mentions(story, (), people) if mention.people] == [(0,)]
