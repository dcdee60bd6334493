"""Whatever is asked of a preset within its ranges, what comes back can be played."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay import foley
from radioplay.units import RATE

QUICK = sorted(name for name, p in foley.PRESETS.items() if p.seconds < 6 and p.kind == "spot")


@st.composite
def wishes(draw: st.DrawFn) -> tuple[str, Mapping[str, float]]:
    """A preset and some of its parameters, anywhere in their ranges, the ends included."""
    preset = foley.PRESETS[draw(st.sampled_from(QUICK))]
    defaults = dict(preset.parameters)
    asked: dict[str, float] = {}
    for name, low, high in preset.limits:
        if draw(st.booleans()):
            whole = defaults[name].is_integer() and low.is_integer() and high.is_integer()
            top = min(high, low + 24) if whole else high  # a hundred of anything is only slow
            asked[name] = draw(st.integers(int(low), int(top)) if whole else st.floats(low, top))
    return preset.name, asked


@settings(max_examples=60, deadline=None)
@given(wishes(), st.integers(0, 2**40), st.floats(0.001, 1.5))
def test_any_wish_in_range_makes_a_sound_of_that_length(
    wish: tuple[str, Mapping[str, float]], seed: int, seconds: float
) -> None:
    name, asked = wish
    sound = foley.make(name, seed=seed, seconds=seconds, parameters=asked)
    assert len(sound) == max(1, round(seconds * RATE))
    assert np.all(np.isfinite(sound))
    assert np.max(np.abs(sound)) <= 0.9001


@settings(max_examples=40, deadline=None)
@given(wishes(), st.floats(0.01, 100))
def test_a_wish_out_of_range_is_refused(wish: tuple[str, Mapping[str, float]], beyond: float) -> None:
    preset = foley.PRESETS[wish[0]]
    for name, low, high in preset.limits:
        for value in (low - beyond, high + beyond):
            with pytest.raises(ValueError, match=name):
                foley.make(preset.name, parameters={name: value})


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30))
def test_no_other_word_is_a_preset(word: str) -> None:
    if word not in foley.PRESETS:
        with pytest.raises(ValueError, match="there is no foley preset"):
            foley.make(word)
