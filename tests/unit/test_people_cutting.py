"""A recording cut at its pauses, in rooms of many kinds."""

from __future__ import annotations

import numpy as np
import pytest

from radioplay.audio import speech_bounds
from radioplay.people.cutting import cut_at, cut_into, is_steady, likely_cut, sounding

from ..recordings import room, said, session

RATE = 44_100
LINES = [
    "We are closed for today.",
    "Only the cat. It was only the cat, officer.",
    "Go away!",
    "No.",
    "I see.",
]
"""The second has a pause inside, at its full stop, of 0.35 s."""


def _lengths(texts: list[str]) -> list[float]:
    return [float(np.ptp(speech_bounds(said(text), RATE))) / RATE for text in texts]


@pytest.mark.parametrize("floor_db", [-200.0, -70.0, -50.0, -40.0])
@pytest.mark.parametrize("pauses_s", [0.8, 2.0, (3.0, 1.0, 5.0, 1.2)])
def test_as_many_pieces_as_lines_are_found_in_any_room(
    floor_db: float, pauses_s: float | tuple[float, ...]
) -> None:
    sound = session(LINES, pauses_s, floor_db=floor_db)
    cut = cut_into(sound, RATE, len(LINES))
    assert cut is not None and cut.clear
    assert cut.pieces[0][0] == 0 and cut.pieces[-1][1] == len(sound)
    assert all(before[1] == after[0] for before, after in zip(cut.pieces, cut.pieces[1:], strict=False))
    for (start, end), seconds in zip(cut.pieces, _lengths(LINES), strict=True):
        heard = sounding(sound[start:end], RATE)
        assert (heard[-1][1] - heard[0][0]) / RATE == pytest.approx(seconds, abs=0.06)


def test_a_number_that_does_not_come_out_is_not_clear_and_the_likely_one_is_told() -> None:
    sound = session(LINES, 2.0)
    for wrong in (len(LINES) - 2, len(LINES) - 1, len(LINES) + 1, len(LINES) + 9):
        cut = cut_into(sound, RATE, wrong)
        assert cut is None or not cut.clear
    likely = likely_cut(sound, RATE)
    assert len(likely.pieces) == len(LINES)
    assert likely.pause_s == pytest.approx(2.0, abs=0.15) and likely.next_s < 0.5


def test_the_pause_of_a_full_stop_is_no_pause_between_lines() -> None:
    sound = session(["It was late. It was dark. It rained."], floor_db=-60.0)
    assert len(likely_cut(sound, RATE).pieces) == 1
    assert len(cut_at(sound, RATE, 0.25).pieces) == 3


def test_clicks_of_the_mouse_are_no_words() -> None:
    sound = session(LINES[:2], 4.0)
    click = np.zeros(200, dtype=np.float32)
    click[::7] = 0.8
    for at in (0.3, len(sound) / RATE - 0.4):
        start = round(at * RATE)
        sound[start : start + len(click)] += click
    cut = cut_into(sound, RATE, 2)
    assert cut is not None and cut.clear
    assert sounding(sound, RATE)[0][0] > 0.9 * RATE


def test_a_recording_without_enough_pauses_cannot_be_cut() -> None:
    assert cut_into(said("Hello"), RATE, 3) is None
    assert cut_into(np.zeros(RATE, dtype=np.float32), RATE, 2) is None
    assert cut_into(np.zeros(0, dtype=np.float32), RATE, 2) is None


def test_a_room_alone_and_hum_are_steady_and_words_are_not() -> None:
    hum = np.sin(2 * np.pi * 50 * np.arange(3 * RATE) / RATE).astype(np.float32)
    assert is_steady(room(3.0, floor_db=-45.0), RATE) and is_steady(np.float32(0.1) * hum, RATE)
    assert not is_steady(session(LINES[:1], floor_db=-45.0), RATE)
    assert not is_steady(said("No.")[: RATE // 4], RATE)
