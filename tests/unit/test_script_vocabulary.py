"""Which brackets are directions and which are pauses."""

from __future__ import annotations

import pytest

from radioplay.script import is_direction, pause_length


@pytest.mark.parametrize(
    "text",
    [
        "whispering",
        "Whispers",
        "almost whispering",
        "whispering to Bob",
        "shouting",
        "very softly",
        "quietly",
        "slowly",
        "crying",
        "laughing",
        "a little tired",
        "sighs",
        "gasps",
        "to herself",
        "to Bob",
        "to DR. WATSON",
        "to the Captain",
        "sotto voce",
        "sotto",
        "on the phone",
        "into phone",
        "off",
        "in the distance",
        "under her breath",
        "softly, to himself",
        "angry but calm",
        "laughing, all of them",
        "urgently.",
    ],
)
def test_directions(text: str) -> None:
    assert is_direction(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "all five of them",
        "to be honest",
        "or was it ten",
        "really",
        "inside and out",
        "42",
        "...",
        "and",
        "well, mostly",
    ],
)
def test_other_brackets(text: str) -> None:
    assert not is_direction(text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("beat", "beat"),
        ("Beat.", "beat"),
        ("a short pause", "beat"),
        ("a pause", "pause"),
        ("A LONG PAUSE", "long pause"),
        ("silence", "long pause"),
        ("2s", 2.0),
        ("0.5 seconds", 0.5),
        ("three seconds", 3.0),
        ("pause of 4 seconds", 4.0),
        ("beat: 1 s", 1.0),
        ("300ms", 0.3),
        ("whispering", None),
        ("2", None),
        ("2 sugars", None),
        ("", None),
    ],
)
def test_pauses(text: str, length: str | float | None) -> None:
    assert pause_length(text) == length
