"""The cast file of a story: written for its user, read back with the user's mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.adapt.adapting import adapt
from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import People, Person
from radioplay.adapt.people import find_people
from radioplay.adapt.people_file import people_text, read_people, write_people
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.show import Wanted, cast_of
from radioplay.cast import parse_cast
from radioplay.casting.hints import gender_of

TEXT = (
    'I came in late. I was wet, and I said so.\n\n"Sit," said Mara Voss. Mara sat, too.\n\n'
    '"Rain," said the old man. He was asleep again.\n\n"Deck Seven leaks," I told Voss.'
)


def found(text: str = TEXT) -> tuple[str, People]:
    story = lay_out("the-leak", text)
    people = find_people(story, find_quotes(story))
    return people_text(story, people), people


def problems(path: Path, text: str) -> list[str]:
    path.write_text(text, encoding="utf-8")
    return [f"{p.code} {p.span.line if p.span else 0}: {p.message}" for p in read_people(path)[1]]


def test_a_cast_comes_back_as_it_was_written(tmp_path: Path) -> None:
    story = lay_out("the-leak", TEXT)
    before = find_people(story, find_quotes(story))
    write_people(tmp_path / "cast.toml", story, before)
    given, wrong = read_people(tmp_path / "cast.toml")
    assert not wrong
    after = find_people(story, find_quotes(story), given)
    assert [(p.name, set(p.names), p.gender) for p in after.persons] == [
        (p.name, set(p.names), p.gender) for p in before.persons
    ]
    assert after.narrator == before.narrator


def test_the_file_tells_who_comes_up_where_and_how_often() -> None:
    text, _ = found()
    assert '[cast."MARA VOSS"]\n# named 3 times, first in: "Sit," said Mara Voss.' in text
    assert 'aliases = ["Mara Voss", "Mara", "Voss"]' in text
    assert 'narrator = "NARRATOR"' in text


def test_of_a_sentence_without_end_the_words_around_the_name_are_shown() -> None:
    text, _ = found("and so they went on " * 50 + 'and "Sit," said Mara and "Up," said Mara again')
    assert 'went on and "Sit," said Mara and "Up," said Mara again …' in text
    assert max(map(len, text.splitlines())) < 180


def test_the_file_is_a_cast_file_but_for_voices() -> None:
    assert {problem.code for problem in parse_cast(found()[0])[1]} == {"C018"}


def test_a_bare_file_will_do(tmp_path: Path) -> None:
    path = tmp_path / "cast.toml"
    assert problems(path, '[cast."MARA VOSS"]\n[cast.TOM]\naliases = ["Tommy"]\n[cast."THE OLD MAN"]\n') == []
    given = read_people(path)[0]
    assert given is not None
    assert [(p.name, p.names) for p in given.persons] == [
        ("Mara Voss", ("Mara Voss",)),
        ("Tom", ("Tom", "Tommy")),
        ("the old man", ("the old man",)),
    ]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", ["A013 0: cast.toml names nobody"]),
        (
            '[cast.MARA]\naliases = ["Voss"]\n[cast.TOM]\naliases = ["Voss"]\n',
            ["C017 4: Voss can't stand for TOM: it stands for MARA already"],
        ),
        ('[cast.MARA]\ngender = "x"\n', ['C015 2: gender is "f", "m" or "u" for unknown']),
        ("[cast.MARA]\nalias = 1\n", ["C013 2: key alias is unknown in [cast]"]),
        ('[cast.MARA]\n[adapt]\nnarrator = "MARLO"\n', ["A011 3: the narrator MARLO isn't in the cast"]),
        (
            '[cast.MARA]\n[adapt]\nnot_people = ["Mara"]\n',
            ["A012 1: Mara is among not_people, and is MARA in the cast"],
        ),
    ],
)
def test_a_mistake_is_pointed_at(tmp_path: Path, text: str, wrong: list[str]) -> None:
    assert problems(tmp_path / "cast.toml", text) == wrong


def test_a_file_that_is_not_there_says_how_to_make_one(tmp_path: Path) -> None:
    people, (wrong,) = read_people(tmp_path / "who.toml")
    assert people is None
    assert (wrong.code, wrong.hint) == ("A010", "`radioplay adapt STORY --cast-only` makes who.toml")


def test_names_alone_can_be_left_out(tmp_path: Path) -> None:
    path = tmp_path / "cast.toml"
    assert problems(path, '[adapt]\nnot_people = ["Mara"]\n') == []
    story = lay_out("the-leak", TEXT)
    people = find_people(story, find_quotes(story), read_people(path)[0])
    assert all("Mara" not in person.names for person in people.persons)


def test_a_name_with_controls_is_still_a_file() -> None:
    story = lay_out("a\nb\x1b", "x")
    text = people_text(story, People((Person('Mara\n"Voss"', ('Mara\n"Voss"',), count=1),)))
    assert {problem.code for problem in parse_cast(text)[1]} <= {"C018"}


def test_a_gender_in_the_file_goes_before_the_name() -> None:
    cast, _ = parse_cast('[cast."MRS POLE"]\nvoice = "tone:a"\ngender = "male"\n')
    told = gender_of(cast.characters[0], [], [], [])
    assert (told.name, told.sure, told.why) == ("male", 1.0, "cast.toml")


def test_a_shows_cast_tells_genders_too(tmp_path: Path) -> None:
    text = '"Sit," said Mara Voss. She sat, too.\n\n"Rain," said the old man.'
    cast, names, _ = cast_of(
        tmp_path / "cast.toml", adapt(lay_out("s", text)), Wanted("one", engine="tone"), ""
    )
    (tmp_path / "cast.toml").write_text(cast, encoding="utf-8")
    given, _ = read_people(tmp_path / "cast.toml")
    assert given is not None
    genders = {person.name: person.gender for person in given.persons}
    assert genders == {"Mara Voss": "f", "the old man": "m"}, names
