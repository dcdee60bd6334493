"""The meters against EBU Tech 3341 and 3342: the cases that can be made from sines."""

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.loudness import LoudnessMeter, loudness
from radioplay.truepeak import GRID, WORST_GAIN, PeakMeter, true_peak_dbtp
from radioplay.units import RATE, SILENCE_DB

Stretches = tuple[tuple[float, float], ...]


def sine(level_db: float, seconds: float, hertz: float = 1000.0) -> NDArray[np.float32]:
    """A sine whose peak is at `level_db`: shape (frames,)."""
    frames = np.arange(round(seconds * RATE))
    wave = 10.0 ** (level_db / 20.0) * np.sin(2.0 * np.pi * hertz / RATE * frames)
    return np.asarray(wave, dtype=np.float32)


def stereo(stretches: Stretches) -> NDArray[np.float32]:
    mono = np.concatenate([sine(level, seconds) for level, seconds in stretches])
    return np.stack([mono, mono])


@pytest.mark.parametrize(
    ("stretches", "lufs"),
    [
        (((-23, 20),), -23.0),
        (((-33, 20),), -33.0),
        (((-36, 10), (-23, 60), (-36, 10)), -23.0),
        (((-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)), -23.0),
        (((-26, 20), (-20, 20.1), (-26, 20)), -23.0),
    ],
    ids=["3341-1", "3341-2", "3341-3", "3341-4", "3341-5"],
)
def test_programme_loudness(stretches: Stretches, lufs: float) -> None:
    assert loudness(stereo(stretches)) == pytest.approx(lufs, abs=0.1)


def test_five_channels_weigh_the_surrounds() -> None:
    """3341-6: L R at -28, C at -24, Ls Rs at -30 are -23 LUFS."""
    levels = (-28.0, -28.0, -24.0, -30.0, -30.0)
    assert loudness(np.stack([sine(level, 20) for level in levels])) == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize(
    ("levels", "range_lu"),
    [((-20, -30), 10.0), ((-20, -15), 5.0), ((-40, -20), 20.0), ((-50, -35, -20, -35, -50), 15.0)],
    ids=["3342-1", "3342-2", "3342-3", "3342-4"],
)
def test_loudness_range(levels: tuple[float, ...], range_lu: float) -> None:
    meter = LoudnessMeter(2)
    meter.add(stereo(tuple((level, 20.0) for level in levels)))
    assert meter.range_lu == pytest.approx(range_lu, abs=0.1)


@pytest.mark.parametrize(
    ("amplitude", "divisor", "degrees", "dbtp"),
    [(0.5, 4, 45.0, -6.0), (0.5, 6, 60.0, -6.0), (0.5, 8, 67.5, -6.0), (1.41, 4, 45.0, 3.0)],
    ids=["3341-16", "3341-17", "3341-18", "3341-19"],
)
def test_true_peak(amplitude: float, divisor: int, degrees: float, dbtp: float) -> None:
    frames = np.arange(2 * RATE)
    ramp = np.minimum(1.0, np.minimum(frames, frames[::-1]) / 480.0)
    tone = amplitude * ramp * np.sin(2.0 * np.pi * frames / divisor + np.radians(degrees))
    assert -0.4 <= true_peak_dbtp(tone[np.newaxis].astype(np.float32)) - dbtp <= 0.2


def test_skipping_quiet_stretches_changes_nothing() -> None:
    """The peak over all stretches, each measured by itself, is what the meter finds by looking at a few."""
    rng = np.random.default_rng(5)
    noise = (rng.standard_normal((2, 60 * GRID)) * rng.uniform(0.01, 1.0, 60).repeat(GRID)).astype(np.float32)
    everywhere = max(
        true_peak_dbtp(noise[:, max(0, at - 64) : at + GRID + 64]) for at in range(0, noise.shape[1], GRID)
    )
    assert true_peak_dbtp(noise) == pytest.approx(everywhere, abs=0.05)
    assert 2.0 < WORST_GAIN < 3.0


def test_a_mono_sound_on_both_sides_is_three_decibels_louder() -> None:
    mono = sine(-23.0, 5.0)[np.newaxis]
    assert loudness(np.repeat(mono, 2, axis=0)) - loudness(mono) == pytest.approx(3.01, abs=0.01)


def test_the_loudest_moments() -> None:
    meter = LoudnessMeter(2)
    meter.add(stereo(((-40.0, 4.0), (-20.0, 0.5), (-40.0, 4.0))))
    assert meter.momentary_max_lufs == pytest.approx(-20.0, abs=0.1)
    assert meter.short_term_max_lufs == pytest.approx(
        -20.0 + 10.0 * np.log10((0.5 + 2.5 * 0.01) / 3.0), abs=0.1
    )


@pytest.mark.parametrize("rate", [22_050, 44_100, 96_000])
def test_other_rates_read_the_same(rate: int) -> None:
    tone = 10.0 ** (-23.0 / 20.0) * np.sin(2.0 * np.pi * 1000.0 / rate * np.arange(5 * rate))
    assert loudness(np.stack([tone, tone]).astype(np.float32), rate) == pytest.approx(-23.0, abs=0.1)


def test_silence_and_very_little() -> None:
    assert loudness(np.zeros((2, RATE), np.float32)) == SILENCE_DB
    assert loudness(np.zeros((2, 0), np.float32)) == SILENCE_DB
    assert true_peak_dbtp(np.zeros((2, 0), np.float32)) == SILENCE_DB
    assert LoudnessMeter(2).range_lu == 0.0
    # A quarter of a second, of which the standard says nothing, reads as loud as the same tone for longer.
    assert loudness(sine(-23.0, 0.25)[np.newaxis]) == pytest.approx(
        loudness(sine(-23.0, 2.0)[np.newaxis]), abs=0.2
    )


def test_a_peak_can_be_read_again_and_again() -> None:
    meter = PeakMeter(1)
    meter.add(sine(-6.0, 0.1)[np.newaxis])
    before = meter.peak_dbtp
    assert before == pytest.approx(-6.0, abs=0.1)
    meter.add(sine(-3.0, 0.1)[np.newaxis])
    assert meter.peak_dbtp > before
