"""How lines are given, as the narration beside them tells."""

from __future__ import annotations

import pytest
from tests.adapted import told

from radioplay.adapt.manners import said_by
from radioplay.adapt.model import Manner


def manners(labelled: str) -> tuple[Manner, ...]:
    return told(labelled, Mara="f", Tom="m").manners


def manner(behind: str) -> Manner:
    """Of the second line, which Mara says with these words behind it."""
    return manners(f'"{{Tom|Well?}}" said Tom.\n\n"{{Mara|Go,}}" {behind}')[1]


@pytest.mark.parametrize(
    ("behind", "directions"),
    [
        ("said Mara.", ()),
        ("she whispered.", ("whispering",)),
        ("Mara shouted.", ("shouting",)),
        ("she said quietly.", ("quietly",)),
        ("Mara quietly said.", ("quietly",)),
        ("said Mara very quietly.", ("very quietly",)),
        ("said Mara in a low voice.", ("in a low voice",)),
        ("Mara said, in a low voice.", ("in a low voice",)),
        ("Mara said under her breath.", ("under her breath",)),
        ("Mara said with a sigh.", ("sighs",)),
        ("Mara said, laughing.", ("laughing",)),
        ("Mara whispered hoarsely.", ("whispering", "hoarsely")),
        ("said Mara suddenly.", ()),  # when, not how
        ("said Mara, looking at the early paper.", ()),
        ("said Mara, closing the door carefully.", ()),  # how it was closed
        ("said Mara. She set it down carefully.", ()),
        ("said Mara, in a voice of great tenderness.", ()),
    ],
)
def test_a_tag_becomes_a_direction(behind: str, directions: tuple[str, ...]) -> None:
    assert manner(behind).directions == directions


@pytest.mark.parametrize(
    ("behind", "extensions"),
    [
        ("Mara called from the kitchen.", ("O.S.",)),
        ("Mara called down the stairs.", ("O.S.",)),
        ("said Mara through the door.", ("BEHIND DOOR",)),
        ("said Mara on the phone.", ("ON PHONE",)),
        ("said Mara over the radio.", ("RADIO",)),
        ("said Mara from the intercom.", ("INTERCOM",)),
        ("said Mara into the phone.", ()),  # she is at this end
        ("said Mara. The cat came from the kitchen.", ()),
    ],
)
def test_where_somebody_speaks_becomes_an_extension(behind: str, extensions: tuple[str, ...]) -> None:
    assert manner(behind).extensions == extensions


def test_a_call_lasts_until_they_hang_up() -> None:
    found = manners(
        '"{Mara|Hello?}" said Mara on the phone.\n\n"{Tom|It is Tom,}" said Tom.\n\n"{Mara|Tom!}" said Mara.\n\n'
        'She hung up. "{Mara|Well,}" said Mara.'
    )
    assert [each.extensions for each in found] == [("ON PHONE",), (), ("ON PHONE",), ()]


def test_a_call_is_over_where_it_is_told_behind_a_line() -> None:
    text = '"{Tom|Hello,}" said Tom over the phone.\n\n"{Mara|Go,}" said Mara. She hung up.\n\nTime went by.'
    found = manners(text + '\n\n"{Tom|Hi,}" said Tom.')
    assert [each.extensions for each in found] == [("ON PHONE",), (), ()]


def test_a_sigh_beside_a_line_is_its_speakers_own() -> None:
    sighed, cried = manners('Mara sighed. "{Mara|All right.}"\n\n"{Tom|Good,}" said Tom. Mara laughed.')
    assert (sighed.directions, len(sighed.told)) == (("sighs",), 1)
    assert (cried.directions, cried.closing) == ((), ())


def test_a_sigh_that_was_none_is_not_heard() -> None:
    assert manners('Mara almost laughed. "{Mara|All right,}" said Mara.')[0].directions == ()


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("", True),
        ("in a low voice", True),
        (", with a sigh", True),
        ("from the kitchen", True),
        ("to nobody in particular", False),
        ("and shut the door", False),
    ],
)
def test_whether_a_manner_says_what_was_told(words: str, heard: bool) -> None:
    given = Manner(("in a low voice", "sighs"), ("O.S.",))
    assert said_by(words, given) is heard
