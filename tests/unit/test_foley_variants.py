"""One thing sounded again: never the same samples twice, and always the same thing."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.fft import irfft, rfft

from radioplay import foley
from radioplay.audio import measure_sound
from radioplay.cues.choose import VARIANTS
from radioplay.units import RATE

Mono = NDArray[np.float64]

NAMES = sorted(name for name, preset in foley.PRESETS.items() if preset.kind != "music")
WALKS = sorted(
    name
    for name, p in foley.PRESETS.items()
    if "pace_hz" in dict(p.parameters) and "heel" in dict(p.parameters)
)
SLOW_S = {
    "birds": 5.0,
    "crickets": 5.0,
    "fire": 6.0,
    "street-night": 8.0,
    "traffic": 6.0,
}  # as slow as weather
QUICKER = {
    "cafe-walla": {"voices": 6.0},
    "crowd": {"voices": 4.0},
    "cheer": {"people": 16.0},
    "wind": {"gusts": 0.1},
    "birds": {"every_s": 0.5},
}
PACE_HZ = 1.75


def performance(name: str, seed: int) -> NDArray[np.float32]:
    preset = foley.PRESETS[name]
    lasting = preset.kind == "bed" or preset.seconds > 3.5
    seconds = SLOW_S.get(name, 3.0) if lasting else None  # long enough to know it by, and quick
    return foley.make(name, seed=seed, seconds=seconds, parameters=QUICKER.get(name, {}))


def mono(sound: NDArray[np.float32]) -> Mono:
    middle: Mono = sound.astype(np.float64).mean(axis=1)
    return middle


def likeness(*sounds: Mono) -> float:
    """The highest peak of the normalised cross-correlation of any two: 1 for the same samples at any level and
    any delay.
    """
    size = 1 << (2 * max(len(sound) for sound in sounds) - 1).bit_length()
    unit = [rfft((sound / np.sqrt(np.sum(sound**2))).astype(np.float32), size) for sound in sounds]
    return max(float(np.max(np.abs(irfft(one * np.conj(other))))) for one, other in combinations(unit, 2))


def brightness(sound: Mono) -> float:
    """Where the middle of the sound lies on a logarithmic scale, in Hz, with the ear's deafness to the low."""
    size = 1 << (len(sound) - 1).bit_length()
    hz = np.arange(1, size // 2 + 1) * RATE / size
    power = np.abs(rfft(sound, size))[1:] ** 2 * (hz**2 / (hz**2 + 150.0**2)) ** 2
    return float(np.exp(np.sum(np.log(hz) * power) / np.sum(power)))


@pytest.mark.parametrize("name", NAMES)
def test_variants_are_other_performances_of_the_same_thing(name: str) -> None:
    made = [performance(name, seed) for seed in range(VARIANTS)]
    heard = [mono(sound) for sound in made]
    assert likeness(*heard) < 0.95
    middles = [brightness(sound) for sound in heard]
    assert max(middles) < 1.25 * min(middles)
    loudest = [measure_sound(sound, 20.0).moment_lufs for sound in made]
    own_will = "throat" in dict(foley.PRESETS[name].parameters)  # people are less even than things
    assert max(loudest) - min(loudest) < (6.0 if own_will else 3.0)
    lengths = [len(sound) for sound in made]
    assert max(lengths) < 1.25 * min(lengths)


@pytest.mark.parametrize("distance", ["near", "mid", "far"])
@pytest.mark.parametrize("name", WALKS)
def test_no_step_of_a_walk_is_the_one_before_it(name: str, distance: foley.Distance) -> None:
    walk = mono(foley.make(name, seconds=4.0, parameters={"pace_hz": PACE_HZ}, distance=distance))
    cuts = [round((k / PACE_HZ - 0.03) * RATE) for k in range(1, 7)]
    steps = [walk[start : start + round(0.5 * RATE)] for start in cuts]
    assert min(np.max(np.abs(step)) for step in steps) > 0.02
    assert max(likeness(one, other) for one, other in pairwise(steps)) < 0.95


def test_there_are_floors_enough() -> None:
    floors = {"snow", "leaves", "metal", "water", "stairs", "gravel", "carpet", "street", "tile"}
    assert {f"footsteps-{floor}" for floor in floors} | {"footsteps", "running"} == set(WALKS)


def test_the_same_samples_are_found_to_be_the_same() -> None:
    cup = mono(foley.make("cup"))
    assert likeness(cup, np.concatenate([np.zeros(500), -0.3 * cup])) > 0.999
