"""What every preset promises: a level, clean ends, the length asked for, the same samples each time."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay import foley
from radioplay.units import RATE

NEEDED = {
    "door-bell",
    "register-keys",
    "register-drawer",
    "gunshot",
    "gun-click",
    "door",
    "knock-glass",
    "footsteps",
    "glass-break",
    "pans-crash",
    "body-fall",
    "banknotes",
    "telephone",
    "siren",
    "rain",
    "cafe-walla",
    "room-tone",
    "theme",
    "sting-tense",
    "sting-soft",
}
BEDS = sorted(name for name, preset in foley.PRESETS.items() if preset.kind == "bed")
ENDING = sorted(name for name, preset in foley.PRESETS.items() if preset.kind != "bed")


@cache
def made(name: str) -> NDArray[np.float32]:
    """A preset at its natural length; a bed, for speed, at four seconds."""
    return foley.make(name, seconds=4.0 if foley.PRESETS[name].kind == "bed" else None)


def test_the_list_holds_what_a_cafe_robbery_needs() -> None:
    assert set(foley.PRESETS) >= NEEDED


def test_no_two_presets_answer_to_one_name() -> None:
    names = [word.casefold() for p in foley.PRESETS.values() for word in (p.name, *p.words)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("name", sorted(foley.PRESETS))
def test_a_preset_describes_itself(name: str) -> None:
    preset = foley.PRESETS[name]
    assert preset.name == name == name.lower()
    assert preset.description and "\n" not in preset.description
    assert [key for key, _ in preset.parameters] == sorted(key for key, _ in preset.parameters)
    for (key, default), (also, low, high) in zip(preset.parameters, preset.limits, strict=True):
        assert key == also and low <= default <= high and low < high


@pytest.mark.parametrize("name", sorted(foley.PRESETS))
def test_level_channels_and_dc(name: str) -> None:
    sound = made(name)
    assert sound.dtype == np.float32 and sound.ndim == 2 and sound.shape[1] in (1, 2)
    assert np.all(np.isfinite(sound))
    assert 0.08 <= np.max(np.abs(sound)) <= 0.9001
    assert np.max(np.abs(np.mean(sound, axis=0, dtype=np.float64))) < 1e-4
    assert not np.any(np.abs(sound) >= 0.9999)


@pytest.mark.parametrize("name", ENDING)
def test_a_sound_begins_and_ends_in_silence(name: str) -> None:
    sound = made(name)
    peak = np.max(np.abs(sound))
    assert np.max(np.abs(sound[:48])) < 1e-3 * peak
    assert np.max(np.abs(sound[-48:])) < 2e-3 * peak
    last = np.abs(np.diff(sound[-480:], axis=0))
    assert np.max(last) < 0.05 * peak  # nothing is cut off in full swing


@pytest.mark.parametrize("name", ENDING)
def test_the_natural_length_is_about_what_is_said(name: str) -> None:
    said = foley.PRESETS[name].seconds
    assert len(made(name)) / RATE == pytest.approx(said, rel=0.2, abs=0.12)


@pytest.mark.parametrize("name", BEDS)
def test_beds_are_stereo_with_two_different_sides(name: str) -> None:
    sound = made(name)
    assert sound.shape == (4 * RATE, 2)
    assert np.std(sound[:, 0] - sound[:, 1]) > 0.01 * np.std(sound)


@pytest.mark.parametrize("name", sorted(foley.PRESETS))
def test_a_seed_is_a_sound(name: str) -> None:
    length = 0.7
    first = foley.make(name, seed=5, seconds=length)
    np.testing.assert_array_equal(first, foley.make(name, seed=5, seconds=length))
    assert not np.array_equal(first, foley.make(name, seed=6, seconds=length))


def test_another_process_makes_the_same_samples() -> None:
    code = (
        "import hashlib; from radioplay import foley;"
        "print(hashlib.blake2b(foley.make('cup', seed=3).tobytes()).hexdigest())"
    )
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == hashlib.blake2b(foley.make("cup", seed=3).tobytes()).hexdigest()


@pytest.mark.parametrize("seconds", [0.004, 0.5, 2.345])
@pytest.mark.parametrize("name", ["door-bell", "gunshot", "footsteps", "siren", "rain", "sting-soft"])
def test_the_length_asked_for_is_exact(name: str, seconds: float) -> None:
    assert len(foley.make(name, seconds=seconds)) == round(seconds * RATE)


def test_a_blow_cut_short_is_faded() -> None:
    sound = foley.make("door-bell", seconds=0.5)[:, 0]
    before, end = sound[-round(0.3 * RATE) : -round(0.25 * RATE)], sound[-round(0.01 * RATE) :]
    assert np.max(np.abs(end)) < 0.02 * np.max(np.abs(before))


def test_a_blow_asked_to_last_longer_is_followed_by_silence() -> None:
    sound = foley.make("cup", seconds=3.0)
    np.testing.assert_array_equal(sound[: RATE // 10], foley.make("cup")[: RATE // 10])
    assert not np.any(sound[-RATE:])


def test_an_unknown_preset_is_named_with_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"no foley preset door-bel; did you mean door-bell\?"):
        foley.make("door-bel")


def test_an_unknown_parameter_is_named_with_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"door-bell has no parameter strike; did you mean strikes\?"):
        foley.make("door-bell", parameters={"strike": 3})
    with pytest.raises(ValueError, match="it has none"):
        foley.make("gun-empty", parameters={"zzz": 3})


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"strikes": 0}, "between 1 and 16, not 0"),
        ({"strikes": 2.5}, "whole number, not 2.5"),
        ({"f0_hz": 1e6}, "between 800 and 5000"),
        ({"f0_hz": float("nan")}, "between 800 and 5000, not nan"),
    ],
)
def test_a_value_out_of_range_is_refused(parameters: dict[str, float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        foley.make("door-bell", parameters=parameters)


@pytest.mark.parametrize("seconds", [0.0, -1.0, float("inf"), float("nan"), foley.LONGEST + 1])
def test_a_length_that_makes_no_sense_is_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="lasts more than 0"):
        foley.make("rain", seconds=seconds)


def test_listing_the_presets_does_not_wait_for_scipy() -> None:
    code = "import sys; from radioplay import foley; print('scipy' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "False"
