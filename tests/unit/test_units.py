"""Samples, decibels and timecode."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.units import RATE, SILENCE_DB, Samples, clock, timecode, to_db, to_gain, to_samples, to_seconds

LONGEST = 100 * 3600 * RATE
samples = st.integers(-LONGEST, LONGEST)


@given(samples, st.sampled_from([8000, 22_050, 24_000, 44_100, RATE, 192_000]))
def test_samples_come_back_from_seconds(count: int, rate: int) -> None:
    assert to_samples(to_seconds(count, rate), rate) == count


@given(st.floats(-1e5, 1e5))
def test_the_nearest_sample_is_meant(seconds: float) -> None:
    assert abs(to_samples(seconds) - seconds * RATE) <= 0.5 + 1e-5


@given(st.floats(-1e5, 1e5), st.floats(0.0, 1e5))
def test_later_is_never_an_earlier_sample(seconds: float, more: float) -> None:
    assert to_samples(seconds) <= to_samples(seconds + more)


def test_half_a_sample_is_rounded_up_on_both_sides_of_zero() -> None:
    assert [to_samples(half / 2, 1) for half in (-3, -1, 1, 3)] == [-1, 0, 1, 2]


@given(st.floats(-199.0, 200.0))
def test_decibels_come_back_from_a_gain(db: float) -> None:
    assert to_db(to_gain(db)) == pytest.approx(db, abs=1e-9)


@given(st.floats(-199.0, 100.0), st.floats(-100.0, 99.0))
def test_adding_decibels_multiplies_gains(one: float, other: float) -> None:
    if one + other > SILENCE_DB:
        assert to_gain(one) * to_gain(other) == pytest.approx(to_gain(one + other))


@given(st.floats(allow_nan=False, max_value=0.0) | st.floats(0.0, 1e-11))
def test_nothing_to_hear_is_silence(gain: float) -> None:
    assert to_db(gain) == SILENCE_DB
    assert to_gain(to_db(gain)) == 0.0


@pytest.mark.parametrize(("db", "gain"), [(0.0, 1.0), (20.0, 10.0), (-20.0, 0.1), (-6.0206, 0.5)])
def test_known_gains(db: float, gain: float) -> None:
    assert to_gain(db) == pytest.approx(gain, rel=1e-5)
    assert to_db(gain) == pytest.approx(db, abs=1e-4)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0.0, "0:00.0"),
        (0.04, "0:00.0"),
        (0.05, "0:00.1"),
        (59.94, "0:59.9"),
        (59.95, "1:00.0"),
        (754.2, "12:34.2"),
        (3599.96, "1:00:00.0"),
        (3723.4, "1:02:03.4"),
        (360_000.0, "100:00:00.0"),
    ],
)
def test_timecode(seconds: float, shown: str) -> None:
    assert timecode(to_samples(seconds)) == shown


@given(st.integers(0, LONGEST))
def test_timecode_is_the_nearest_tenth_of_a_second(count: int) -> None:
    found = re.fullmatch(r"(?:([1-9]\d*):(?=\d\d:))?([1-5]?\d|0\d):([0-5]\d)\.(\d)", timecode(Samples(count)))
    assert found
    hours, minutes, seconds, tenth = (int(part or 0) for part in found.groups())
    tenths = ((hours * 60 + minutes) * 60 + seconds) * 10 + tenth
    assert abs(tenths * RATE - count * 10) <= RATE // 2


def test_a_clock_shows_hours_and_the_nearest_millisecond() -> None:
    at = to_samples(3723.4567)
    assert (clock(at), clock(at, point=","), clock(at, point="")) == (
        "01:02:03.457",
        "01:02:03,457",
        "01:02:03",
    )
    assert clock(3_723_045, 1000) == "01:02:03.045"
