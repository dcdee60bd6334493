"""Who gets which voice: as good as trying everything, and the most distant voices for those who meet."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.casting.assignment import assign, cost_of


def costs(seed: int, people: int, voices: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    together, clash = rng.random((people, people)), 2.0 * rng.random((voices, voices))
    return rng.random((people, voices)), together + together.T, clash + clash.T


@given(st.integers(0, 10_000), st.integers(1, 4), st.integers(1, 6))
def test_it_costs_no_more_than_the_best_of_all_assignments(seed: int, people: int, voices: int) -> None:
    unfit, together, clash = costs(seed, people, voices)
    most = -(-people // voices)
    everything = itertools.product(range(voices), repeat=people)
    allowed = [each for each in everything if max(map(each.count, each)) <= most]
    best = min(cost_of(each, unfit, together, clash) for each in allowed)
    chosen = assign(unfit, together, clash)
    assert cost_of(chosen, unfit, together, clash) == pytest.approx(best)
    assert chosen in allowed


def test_those_who_are_always_together_get_the_two_voices_that_differ_most() -> None:
    places = np.array([0.0, 0.1, 0.2, 1.0])  # voices on a line: the clash falls with the distance
    clash = np.exp(-4.0 * np.abs(places[:, None] - places[None, :]))
    together = np.full((3, 3), 0.1)
    together[1, 2] = together[2, 1] = 1.0
    chosen = assign(np.zeros((3, 4)), together, clash)
    assert {chosen[1], chosen[2]} == {0, 3}


def test_a_huge_cast_is_done_in_few_steps_and_the_same_each_time() -> None:
    unfit, together, clash = costs(1, 24, 28)
    chosen = assign(unfit, together, clash, most_steps=50)
    assert len(set(chosen)) == 24
    assert chosen == assign(unfit, together, clash, most_steps=50)
    by_chance = [
        cost_of(tuple(np.random.default_rng(i).permutation(28)[:24]), unfit, together, clash)
        for i in range(50)
    ]
    assert cost_of(chosen, unfit, together, clash) < min(by_chance)


def test_nobody_to_cast_is_no_trouble_and_no_voice_is() -> None:
    nothing = np.zeros((0, 0))
    assert assign(np.zeros((0, 5)), nothing, np.zeros((5, 5))) == ()
    with pytest.raises(ValueError):
        assign(np.zeros((2, 0)), np.zeros((2, 2)), nothing)


def test_a_huge_cast_is_given_voices_without_looking_at_every_change() -> None:
    people, voices = 1200, 12
    dice = np.random.default_rng(3)
    together = np.triu(dice.random((people, people)), 1)
    chosen = assign(dice.random((people, voices)), together + together.T, dice.random((voices, voices)))
    assert set(np.bincount(chosen, minlength=voices)) == {people // voices}
