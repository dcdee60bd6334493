"""Loops: no seam that an ear could find, and a clock keeps time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay import foley
from radioplay.audio import ArraySource, Audio, find_loop
from radioplay.loops import Looped
from radioplay.units import RATE, to_samples

Floats = NDArray[np.float64]
HOP = 960
EDGES = np.unique(np.round(np.geomspace(150, 16_000, 12) * 2048 / RATE).astype(int))


def s(seconds: float) -> int:
    return to_samples(seconds)


def noise(seconds: float, seed: int = 1) -> Floats:
    """Noise that is darker than white, as beds are."""
    white = np.random.default_rng(seed).standard_normal(s(seconds) + 64)
    return 0.1 * np.convolve(white, np.exp(-np.arange(64) / 6.0), "valid")[: s(seconds)]


def drifting(seconds: float = 24.0) -> Audio:
    at = np.arange(s(seconds)) / RATE
    return planar(noise(seconds) * 10 ** (3.0 * np.sin(2 * np.pi * at / 17.0) / 20))


def faded(seconds: float = 20.0) -> Audio:
    """Noise with the fades that people give a file."""
    shape = np.ones(s(seconds))
    shape[: s(2.0)] = np.linspace(0, 1, s(2.0))
    shape[-s(3.0) :] = np.linspace(1, 0, s(3.0))
    return planar(noise(seconds, 2) * shape)


def hum(seconds: float = 15.03) -> Audio:
    at = np.arange(s(seconds)) / RATE
    tones = sum(np.sin(2 * np.pi * 50.0 * k * at + k) / k for k in (1, 2, 3, 5))
    return planar(0.1 * tones + 0.002 * noise(seconds, 3))


def made(preset: str, seconds: float) -> Audio:
    """A preset as a file that somebody has cut: its end knows nothing of its beginning."""
    return np.ascontiguousarray(
        foley.make(preset, seed=4, seconds=seconds + 3.0)[s(1.0) : s(1.0 + seconds)].T
    )


def clock(every: float = 0.5, seconds: float = 20.2) -> Audio:
    sound = 1e-4 * noise(seconds, 5)
    tick = np.sin(2 * np.pi * 2500 * np.arange(2400) / RATE) * np.exp(-np.arange(2400) / 300)
    for at in np.arange(0.13, seconds - 0.1, every):
        sound[s(at) : s(at) + 2400] += 0.5 * tick
    return planar(sound)


def planar(sound: Floats) -> Audio:
    return np.asarray(sound, dtype=np.float32)[np.newaxis]


def bands(sound: Audio) -> Floats:
    """Levels in bands every 20 ms, in dB: shape (hops, bands). What lies 50 dB below the loudest counts as silent."""
    starts = np.arange(0, sound.shape[1] - 2048, HOP)
    window = np.hanning(2048)
    rows = []
    for part in np.array_split(starts, max(1, len(starts) // 2000)):
        pieces = sound[0][part[:, np.newaxis] + np.arange(2048)] * window
        rows.append(np.add.reduceat(np.abs(np.fft.rfft(pieces, axis=1)) ** 2, EDGES, axis=1)[:, :-1])
    power = np.concatenate(rows)
    return np.asarray(10 * np.log10(np.maximum(power, power.max() * 1e-5)))


def flux(sound: Audio) -> Floats:
    """How much the spectrum changes within 40 ms, every 20 ms."""
    levels = bands(sound)
    return np.asarray(np.sqrt(np.mean((levels[2:] - levels[:-2]) ** 2, axis=1)))


def peaks(values: Floats, seams: list[int], around: int) -> tuple[Floats, Floats]:
    """The highest of each stretch of `around` samples: those about a seam, and all others."""
    length = around // HOP
    starts = np.arange(0, len(values) - length, length // 2)
    highest = np.array([values[at : at + length].max() for at in starts])
    middles = (starts + length / 2) * HOP
    near = np.min(np.abs(middles[:, np.newaxis] - np.array(seams)), axis=1) <= around
    return highest[near], highest[~near]


def rounds(sound: Audio, seconds: float, loop: tuple[int, int] | None = None) -> tuple[Audio, list[int]]:
    """A bed of that length, and where it goes back."""
    source = ArraySource(sound)
    begin, end = find_loop(source) if loop is None else loop
    heard = np.concatenate(
        [Looped(source, (begin, end), 0).read(at, RATE) for at in range(0, s(seconds), RATE)], 1
    )
    cross = min(RATE, (end - begin) // 4, sound.shape[1] - end)
    return heard, list(range(end + cross // 2, heard.shape[1], end - begin))


SOUNDS: dict[str, Callable[[], Audio]] = {
    "noise that drifts": drifting,
    "noise with fades": faded,
    "a hum": hum,
    "a clock": clock,
    "rain": lambda: made("rain", 16.0),
    "walla": lambda: made("cafe-walla", 16.0),
}


@pytest.mark.parametrize("name", SOUNDS)
def test_a_bed_of_minutes_has_no_seam(name: str) -> None:
    heard, seams = rounds(SOUNDS[name](), 600.0 if name == "noise that drifts" else 150.0)
    assert len(seams) >= 6
    at_seams, elsewhere = peaks(flux(heard)[s(4.0) // HOP :], [at - s(4.0) for at in seams], s(1.0))
    assert at_seams.max() <= elsewhere.max()
    assert np.median(at_seams) <= np.percentile(elsewhere, 95)


def levels_at(heard: Audio, seams: list[int]) -> tuple[Floats, Floats]:
    """The level of each half second near a seam, and of all others, in dB; from when it has come in."""
    powers = np.square(heard[0, : heard.shape[1] // s(0.5) * s(0.5)].reshape(-1, s(0.5))).mean(axis=1)
    levels = 10 * np.log10(powers)[8:]
    middles = (np.arange(len(levels)) + 8.5) * s(0.5)
    near = np.abs(middles[:, np.newaxis] - np.array(seams)).min(axis=1) < s(0.5)
    return levels[near], levels[~near]


@pytest.mark.parametrize("name", ["noise that drifts", "noise with fades", "rain", "a hum"])
def test_a_bed_keeps_its_level_over_the_seam(name: str) -> None:
    near, others = levels_at(*rounds(SOUNDS[name](), 150.0))
    assert near.min() >= others.min() - 0.6
    assert near.max() <= others.max() + 0.6


def test_the_measures_hear_a_seam_where_there_is_one() -> None:
    """A hum that jumps in phase, and fades that are played round from end to end."""
    jumping, fading = hum(15.0377), faded()
    heard, seams = rounds(jumping, 150.0, (0, jumping.shape[1]))
    at_seams, elsewhere = peaks(flux(heard), seams, s(1.0))
    assert at_seams.max() > 2 * elsewhere.max()
    near, others = levels_at(*rounds(fading, 150.0, (0, fading.shape[1])))
    assert near.min() < others.min() - 6.0


def test_a_clock_keeps_its_rhythm_where_nobody_gave_loop_points() -> None:
    heard, _ = rounds(clock(), 90.0)
    loud = np.flatnonzero(np.abs(heard[0]) > 0.2)
    ticks = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > s(0.2))]
    assert np.abs(np.diff(ticks) - s(0.5)).max() < s(0.005)


def test_a_clock_keeps_its_rhythm_with_loop_points_to_the_very_ends() -> None:
    sound = clock(seconds=4.0)
    heard, _ = rounds(sound, 40.0, (0, sound.shape[1]))
    loud = np.flatnonzero(np.abs(heard[0]) > 0.2)
    ticks = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > s(0.2))]
    assert np.abs(np.diff(ticks) - s(0.5)).max() < s(0.002)


def test_the_fades_of_a_file_are_not_part_of_its_loop() -> None:
    begin, end = find_loop(ArraySource(faded()))
    assert begin >= s(1.3) and end + s(1.0) <= s(18.2)
    assert end - begin > s(6.0)


def test_a_preset_meets_its_own_end_and_is_left_alone() -> None:
    rain = np.ascontiguousarray(foley.make("rain", seed=1, seconds=3.0).T)
    heard, _ = rounds(rain, 9.0, (0, rain.shape[1]))
    np.testing.assert_array_equal(heard, np.tile(rain, 3))


def test_a_hum_crosses_with_itself_without_a_bump() -> None:
    heard, seams = rounds(hum(), 60.0)
    levels = 10 * np.log10(np.square(heard[0].reshape(-1, s(0.1))).mean(axis=1))
    assert seams and np.ptp(levels) < 0.3


@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.3, 0.5, 1.0, 2.0, 31.0, 100.0])
def test_a_loop_is_found_in_anything(seconds: float) -> None:
    for sound in (planar(noise(seconds, 6)), np.zeros((2, s(seconds)), np.float32)):
        begin, end = find_loop(ArraySource(sound))
        assert 0 <= begin <= end <= sound.shape[1]
        assert seconds < 1.0 or end - begin >= 0.3 * sound.shape[1] or seconds > 60.0
        out = Looped(ArraySource(sound), (begin, end), 0).read(s(seconds), 1000)
        assert np.all(np.isfinite(out))
        if seconds >= 2.0 and sound.any():
            assert sound.shape[1] - end >= min(RATE, (end - begin) // 4)  # room for the cross-fade


def test_a_loop_goes_on_from_any_offset_as_if_it_had_played_until_there() -> None:
    source = ArraySource(planar(noise(3.0, 7)))
    whole = Looped(source, (s(0.5), s(2.0)), 0).read(0, s(12.0))
    for at in (0, s(1.0), s(2.1), s(2.3), s(7.77)):
        np.testing.assert_array_equal(
            Looped(source, (s(0.5), s(2.0)), at).read(0, s(1.0)), whole[:, at : at + RATE]
        )
