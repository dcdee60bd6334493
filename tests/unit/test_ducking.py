"""Room for words: where a curve goes down, how far, and when it comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.ducking import Range, add, duck, merge, ramp, value_at
from radioplay.units import Samples

ranges = st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 800)), max_size=8).map(
    lambda pairs: [(Samples(start), Samples(start + length)) for start, length in pairs]
)


def span(start: int, end: int) -> Range:
    return Samples(start), Samples(end)


def test_words_closer_than_the_hold_are_one_range() -> None:
    assert merge([span(500, 600), span(0, 100), span(150, 200)], 60) == (span(0, 200), span(500, 600))


def test_a_curve_is_down_under_words_and_up_between() -> None:
    curve = duck([span(1000, 2000)], 6.0, attack=100, release=400)
    assert [value_at(curve, at) for at in (0, 900, 950, 1000, 2000, 2200, 2400, 9000)] == [
        0.0, 0.0, -3.0, -6.0, -6.0, -3.0, 0.0, 0.0,
    ]  # fmt: skip


def test_where_words_come_back_soon_the_curve_turns_half_way() -> None:
    curve = duck([span(1000, 2000), span(2250, 3000)], 6.0, attack=100, release=400)
    top = max(value_at(curve, at) for at in range(2000, 2250))
    assert -6.0 < top < 0.0
    assert value_at(curve, 2250) == pytest.approx(-6.0)


def test_words_at_the_very_start_are_ducked_from_the_first_sample() -> None:
    curve = duck([span(10, 500)], 6.0, attack=100, release=100)
    assert curve[0][0] == 0 and curve[0][1] == pytest.approx(-5.4)


def test_levels_follow_one_another() -> None:
    curve = ramp([(Samples(100), -12.0, 50), (Samples(400), 0.0, 100)])
    assert [value_at(curve, at) for at in (0, 100, 125, 150, 399, 450, 500)] == [
        0.0, 0.0, -6.0, -12.0, -12.0, -6.0, 0.0,
    ]  # fmt: skip


@given(ranges, st.floats(1, 20), st.integers(1, 400), st.integers(1, 900))
def test_a_ducked_word_is_ducked_in_full_and_nothing_ever_goes_lower(
    words: list[Range], depth: float, attack: int, release: int
) -> None:
    merged = merge(words, attack)
    curve = duck(merged, depth, attack, release)
    for start, end in merged:
        for at in (start, (start + end) // 2, end):
            assert value_at(curve, at) == pytest.approx(-depth)
    assert all(-depth - 1e-9 <= db <= 1e-9 for _, db in curve)
    places = [at for at, _ in curve]
    assert places == sorted(places) and all(at >= 0 for at in places)


@given(ranges, ranges, st.integers(0, 7000))
def test_the_sum_of_curves_is_their_sum_everywhere(one: list[Range], other: list[Range], at: int) -> None:
    a, b = duck(merge(one, 10), 6.0, 100, 300), duck(merge(other, 10), 9.0, 50, 200)
    assert value_at(add(a, b), at) == pytest.approx(value_at(a, at) + value_at(b, at))
