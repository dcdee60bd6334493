"""What a script lets on about who a character is and whom they meet."""

from __future__ import annotations

import pytest

from radioplay.cast import Cast, Character
from radioplay.casting.hints import gender_of, heard_together
from radioplay.performance import perform
from radioplay.script import parse_script


def told(script: str, name: str, *others: str) -> tuple[str, float]:
    parsed, _ = parse_script(script, "a.fountain")
    cast = Cast(characters=tuple(Character(each, "tone:a") for each in (name, *others)))
    performance, _ = perform("a", [parsed], cast)
    mine = [line for line in performance.deliveries if line.character.name == name]
    gender = gender_of(cast.characters[0], mine, [parsed], cast.names())
    return gender.name, gender.sure


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("MRS. PELL", "female"),
        ("OLD LADY", "female"),
        ("THE MAN IN THE CAP", "male"),
        ("KING HENRY", "male"),
        ("MANDRAKE", ""),
        ("SIRI", ""),
    ],
)
def test_a_name_with_a_title_tells_for_certain(name: str, gender: str) -> None:
    assert told(f"{name}\nHello.\n", name) == (gender, 1.0 if gender else 0.0)


@pytest.mark.parametrize(
    ("name", "gender"), [("MARA", "female"), ("TOM", "male"), ("LUCA", "male"), ("KIM", "")]
)
def test_a_first_name_only_leans_one_way(name: str, gender: str) -> None:
    told_gender, sure = told(f"{name}\nHello.\n", name)
    assert told_gender == gender
    assert sure < 0.8
    assert told(f"{name}\n(to {'herself' if gender == 'male' else 'himself'})\nHello.\n", name)[0] != gender


def test_their_own_direction_tells_nearly_so() -> None:
    assert told("DOC\n(to himself)\nHello.\n", "DOC") == ("male", 0.9)


def test_action_about_nobody_else_leans_one_way() -> None:
    gender, sure = told("Doc wipes her glasses.\n\nDOC\nHello.\n", "DOC", "BOB")
    assert gender == "female"
    assert 0.0 < sure < 0.5
    more, surer = told("Doc wipes her glasses. She puts them on her nose.\n\nDOC\nHello.\n", "DOC", "BOB")
    assert more == "female"
    assert surer > sure


def test_action_about_two_tells_nothing_nor_do_pronouns_before_the_name() -> None:
    assert told("Doc hands Bob her glasses.\n\nDOC\nHello.\n", "DOC", "BOB") == ("", 0.0)
    assert told("He is alone until Doc comes in.\n\nDOC\nHello.\n", "DOC", "BOB") == ("", 0.0)


def test_who_is_heard_with_whom() -> None:
    script = "INT. A\n\nANN\nOne.\n\nBOB\nTwo.\n\nANN\nThree.\n\nINT. B\n\nANN\nFour.\n\nCAT\nFive.\n"
    parsed, _ = parse_script(script, "a.fountain")
    cast = Cast(characters=tuple(Character(name, "tone:a") for name in ("ANN", "BOB", "CAT")))
    found = heard_together([perform("a", [parsed], cast)[0]])
    assert set(found) == {frozenset(("ANN", "BOB")), frozenset(("ANN", "CAT"))}
    both = found[frozenset(("ANN", "BOB"))]
    assert (both.scenes, both.exchanges) == (1, 2)
