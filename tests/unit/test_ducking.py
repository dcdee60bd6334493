"""Room for words: where a curve goes down, how far, how smoothly, and when it comes back."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.ducking import Ceiling, Range, add, below, duck, merge, steps, value_at
from radioplay.timeline import Curve
from radioplay.units import Samples, to_samples

MS = to_samples(0.001)
places = st.integers(0, 20_000).map(lambda ms: ms * MS)
ranges = st.lists(st.tuples(places, st.integers(1, 4_000)), max_size=8).map(
    lambda pairs: [(Samples(start), Samples(start + length * MS)) for start, length in pairs]
)


def s(seconds: float) -> Samples:
    return to_samples(seconds)


def span(start: float, end: float) -> Range:
    return s(start), s(end)


def steepest(curve: Curve) -> float:
    """In dB a millisecond."""
    pairs = itertools.pairwise(curve)
    return max((abs(db - was) / (at - since) * MS for (since, was), (at, db) in pairs), default=0.0)


def test_words_closer_than_the_hold_are_one_range() -> None:
    assert merge([span(5, 6), span(0, 1), span(1.5, 2)], s(0.6)) == (span(0, 2), span(5, 6))


def test_a_curve_is_down_under_words_and_up_between() -> None:
    curve = duck([span(2, 4)], 6.0, attack=s(0.25), release=s(0.6))
    down = [value_at(curve, s(at)) for at in (2.0, 3.0, 4.0)]
    up = [value_at(curve, s(at)) for at in (0.0, 1.7, 4.62, 9.0)]
    assert down == pytest.approx([-6.0] * 3, abs=0.05)
    assert up == pytest.approx([0.0] * 4, abs=0.1)
    assert value_at(curve, s(1.875)) == pytest.approx(-3.0, abs=0.5)


def test_a_curve_leaves_and_arrives_gently() -> None:
    """Around where it sets out and arrives, it moves at a fraction of its speed half way."""
    curve = duck([span(2, 4)], 12.0, attack=s(0.4), release=s(0.6))

    def speed(at: float) -> float:
        return abs(value_at(curve, s(at + 0.02)) - value_at(curve, s(at - 0.02)))

    middle = speed(1.8)
    assert middle > 1.0 and speed(1.62) < middle / 2 and speed(1.98) < middle / 2


def test_where_words_come_back_soon_the_curve_turns_half_way() -> None:
    curve = duck([span(2, 4), span(4.4, 6)], 6.0, attack=s(0.25), release=s(0.6))
    top = max(value_at(curve, s(4.0 + ms / 1000)) for ms in range(400))
    assert -5.5 < top < -0.5
    assert value_at(curve, s(4.4)) == pytest.approx(-6.0, abs=0.05)


def test_words_at_the_very_start_are_ducked_from_the_first_sample() -> None:
    curve = duck([span(0.0, 1.0)], 6.0, attack=s(0.25), release=s(0.6))
    assert curve[0][0] == 0 and curve[0][1] == pytest.approx(-6.0, abs=0.05)


def test_an_attack_too_short_for_the_ear_begins_earlier() -> None:
    curve = duck([span(2, 4)], 40.0, attack=1, release=1)
    assert steepest(curve) <= 0.0801
    assert value_at(curve, s(2.0)) == pytest.approx(-40.0, abs=0.05)
    assert value_at(curve, s(1.0)) == 0.0


def test_a_session_gets_few_points() -> None:
    assert len(duck([span(2, 4)], 8.0, attack=s(0.25), release=s(0.6))) <= 24


def test_levels_follow_one_another_about_their_middle() -> None:
    curve = steps(0.0, [(s(2), -3.0, s(1.5)), (s(6), -9.0, s(1.5))])
    found = [value_at(curve, s(at)) for at in (0, 1.2, 2, 2.8, 5.2, 6, 6.8, 20)]
    assert found == pytest.approx([0, 0, -1.5, -3, -3, -6, -9, -9], abs=0.01)


def test_a_level_that_is_there_from_the_start_stays_without_a_change() -> None:
    assert steps(-3.0, []) == ((0, -3.0),)


@given(ranges, st.floats(0.5, 60), st.integers(1, 3_000), st.integers(1, 3_000))
@settings(max_examples=60)
def test_a_ducked_word_is_ducked_in_full_without_a_jerk_anywhere(
    words: list[Range], depth: float, attack_ms: int, release_ms: int
) -> None:
    merged = merge(words, s(1.0))
    curve = duck(merged, depth, attack_ms * MS, release_ms * MS)
    for start, end in merged:
        for at in (start, (start + end) // 2, end):
            assert value_at(curve, at) == pytest.approx(-depth, abs=0.1)
    assert all(-depth - 1e-6 <= db <= 1e-6 for _, db in curve)
    assert [at for at, _ in curve] == sorted({at for at, _ in curve})
    assert all(at >= 0 for at, _ in curve)
    assert steepest(curve) <= 0.0801


@given(st.lists(st.tuples(places, places, st.floats(-50, 0)), max_size=6))
@settings(max_examples=40)
def test_a_curve_stays_below_every_ceiling(asked: list[tuple[int, int, float]]) -> None:
    ceilings = [Ceiling(min(a, b), max(a, b), db, s(0.5), s(1.0), 10.0) for a, b, db in asked]
    curve = below(ceilings)
    for each in ceilings:
        for at in (each.start, each.end):
            assert value_at(curve, at) <= each.db + 0.1
    assert steepest(curve) <= 0.0801


@given(st.floats(-20, 6), st.lists(st.tuples(places, st.floats(-40, 12)), max_size=6))
def test_level_changes_are_gentle_however_they_crowd(level: float, asked: list[tuple[int, float]]) -> None:
    curve = steps(level, [(at, db, MS) for at, db in sorted(asked)])
    assert steepest(curve) <= 0.0101


@given(ranges, ranges, places)
@settings(max_examples=40)
def test_the_sum_of_curves_is_their_sum_everywhere(one: list[Range], other: list[Range], at: int) -> None:
    a, b = duck(merge(one, 10), 6.0, 100, 300), duck(merge(other, 10), 9.0, 50, 200)
    assert value_at(add(a, b), at) == pytest.approx(value_at(a, at) + value_at(b, at))
