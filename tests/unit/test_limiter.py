import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.limiter import LimiterSettings, gain_curve, limited
from radioplay.truepeak import true_peak_dbtp
from radioplay.units import RATE

Sound = NDArray[np.float32]
DEFAULT = LimiterSettings()


def limit(sound: Sound, settings: LimiterSettings = DEFAULT) -> Sound:
    return np.concatenate(list(limited([sound], settings)), axis=1)


def gains(sound: Sound, settings: LimiterSettings = DEFAULT) -> Sound:
    return np.concatenate(list(gain_curve([sound], settings)))


def nasty(kind: str) -> Sound:
    rng = np.random.default_rng(11)
    frames = np.arange(3 * RATE)
    sound = np.zeros((2, len(frames)))
    if kind == "white bursts":
        for start in rng.integers(0, len(frames) - 4800, 15):
            sound[:, start : start + 4800] += rng.standard_normal((2, 4800)) * rng.uniform(0.2, 3.0)
    elif kind == "clicks":
        sound[:, rng.integers(0, len(frames), 60)] = rng.uniform(-8.0, 8.0, 60)
    elif kind == "squares":
        sound[0] = 2.0 * np.sign(np.sin(2.0 * np.pi * 331.3 / RATE * frames))
        sound[1] = 2.0 * np.sign(np.sin(2.0 * np.pi * 5003.0 / RATE * frames))
    elif kind == "between samples":
        sound[:] = 1.41 * np.sin(np.pi / 2.0 * frames + np.pi / 4.0)
    return sound.astype(np.float32)


@pytest.mark.parametrize("kind", ["white bursts", "clicks", "squares", "between samples"])
def test_the_ceiling_holds(kind: str) -> None:
    sound = nasty(kind)
    assert true_peak_dbtp(sound) > 2.5
    assert true_peak_dbtp(limit(sound)) == pytest.approx(-1.0, abs=0.1)


def test_what_stays_below_the_ceiling_is_untouched() -> None:
    sound = nasty("white bursts") * np.float32(0.02)
    np.testing.assert_array_equal(limit(sound), sound)


def test_it_looks_ahead_and_lets_go_slowly() -> None:
    sound = np.zeros((1, 2 * RATE), np.float32)
    peak = RATE // 2
    sound[0, peak] = 4.0
    gain = gains(sound)
    ms = RATE // 1000
    assert gain[peak - 8 * ms] == 1.0
    assert np.all(np.diff(gain[peak - 8 * ms : peak - ms]) <= 0.0)  # down before the peak …
    assert gain[peak] == pytest.approx(0.8913 / 4.0, rel=0.01)
    half_way = 1.0 - (1.0 - gain[peak]) / 2.0
    assert gain[peak + 30 * ms] < half_way < gain[peak + 60 * ms]  # … and back up with 60 ms, not with 5
    assert gain[peak + 1400 * ms] > 0.999


def test_lasting_reduction_is_let_go_of_more_slowly() -> None:
    """The same distance behind the end of it, a long shout is still held further down than a click."""
    click, shout = np.zeros((2, 1, 3 * RATE), np.float32)
    click[0, RATE : RATE + 48] = 4.0
    shout[0, RATE - 40_000 : RATE + 48] = 4.0
    later = RATE + 48 + RATE // 5
    assert gains(shout)[later] < gains(click)[later] - 0.1


def test_a_first_sample_at_full_level_is_caught() -> None:
    sound = np.full((2, 4800), 3.0, np.float32)
    assert np.abs(limit(sound)).max() <= 10.0 ** (-1.0 / 20.0) + 1e-4


def test_both_sides_move_together() -> None:
    sound = np.zeros((2, RATE), np.float32)
    sound[0] = nasty("clicks")[0, :RATE]
    sound[1] = 0.5
    out = limit(sound)
    np.testing.assert_allclose(out[1], gains(sound) * 0.5, rtol=1e-6)


def test_no_sound_at_all() -> None:
    assert list(gain_curve([], LimiterSettings())) == []
    assert [len(gain) for gain in gain_curve([np.zeros((2, 0), np.float32)], LimiterSettings())] == [0]


@pytest.mark.parametrize("kind", ["white bursts", "clicks"])
def test_an_outline_of_peaks_gives_nearly_the_same_curve(kind: str) -> None:
    """One peak for every half millisecond, instead of every sample."""
    sound = nasty(kind)
    peaks = np.abs(sound).max(axis=0).reshape(-1, 24).max(axis=1)
    rough = np.concatenate(list(gain_curve([peaks[np.newaxis]], DEFAULT, RATE // 24, between=False)))
    exact = gains(sound).reshape(-1, 24).mean(axis=1)
    assert rough.shape == exact.shape and rough.min() < 0.9
    assert abs(20.0 * np.log10(rough / exact)).mean() < 0.5
