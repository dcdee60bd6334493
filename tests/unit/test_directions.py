"""What directions do, and what only looks like one."""

from __future__ import annotations

import pytest

from radioplay.directions import Manner, manner, where_heard


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        ("whispering", Manner(0.95, -1.0, "close")),
        ("Whispers, urgently", Manner(1.064, -1.0, "close")),
        ("very quietly and slowly", Manner(0.845, -0.5)),
        ("shouting", Manner(1.04, 1.0)),
        ("off", Manner(treatment="off")),
        ("calling, from the kitchen", Manner(0.96, 0.7, "off")),
        ("far away", Manner(treatment="far")),
        ("to herself", Manner(1.0, -0.7)),
    ],
)
def test_a_direction_shapes_the_line(direction: str, expected: Manner) -> None:
    assert manner((direction,)) == expected


@pytest.mark.parametrize(
    "direction",
    ["trails off", "cutting him off", "showing off", "off the phone", "wearing a hat", "tearing it open",
     "sober", "crystal clear", "like a gentleman", "with a smile", "fasting", ""],
)  # fmt: skip
def test_words_that_only_look_like_a_direction_do_nothing(direction: str) -> None:
    assert manner((direction,)) == Manner()


def test_the_strongest_level_wins_and_paces_multiply() -> None:
    assert manner(("softly", "shouting")).level == 1.0
    assert manner(("slowly", "slowly")).pace == pytest.approx(0.774)


@pytest.mark.parametrize("unknown", ["ON MARS", "whispering", ""])
def test_an_extension_that_is_no_place(unknown: str) -> None:
    assert where_heard(unknown) is None
