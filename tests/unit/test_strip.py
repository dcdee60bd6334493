"""The voices' strip: what it takes away, and what it leaves alone."""

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.cast import MixSettings
from radioplay.effects import Compress, Compressor, DeEss, Strip, VoiceStrip, strip_of
from radioplay.units import RATE

Sound = NDArray[np.float32]


def db(sound: NDArray[np.floating]) -> float:
    return float(10.0 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-30))


def tone(hertz: float, level_db: float, frames: int = RATE) -> Sound:
    """A sine whose mean square has this level."""
    wave = np.sin(2.0 * np.pi * hertz / RATE * np.arange(frames)) * np.sqrt(2.0)
    return np.asarray(wave[np.newaxis] * 10.0 ** (level_db / 20.0), dtype=np.float32)


def vowel(frames: int = RATE, level_db: float = -20.0) -> Sound:
    """A buzz of 120 Hz whose overtones fall by 12 dB an octave, as an open vowel's do."""
    phase = 2.0 * np.pi * 120.0 / RATE * np.arange(frames)
    wave = np.sum([np.sin(number * phase) / number**2 for number in range(1, 90)], axis=0)
    wave *= 10.0 ** ((level_db - db(wave)) / 20.0)
    return np.asarray(wave[np.newaxis], dtype=np.float32)


def ess(frames: int = RATE // 4, level_db: float = -14.0, seed: int = 0) -> Sound:
    """Noise from 5 to 9 kHz, faded in and out over 10 ms."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(frames))
    hertz = np.fft.rfftfreq(frames, 1.0 / RATE)
    wave = np.fft.irfft(np.where((hertz > 5000.0) & (hertz < 9000.0), spectrum, 0.0), frames)
    wave *= 10.0 ** ((level_db - db(wave)) / 20.0) * np.clip(np.arange(frames) / 480.0, 0.0, 1.0)
    return np.asarray((wave * np.clip(np.arange(frames)[::-1] / 480.0, 0.0, 1.0))[np.newaxis], np.float32)


def stripped(sound: Sound, strip: Strip, gain_db: float = 0.0) -> Sound:
    return VoiceStrip(strip, len(sound), gain_db).process(sound)


def test_rumble_goes_and_the_voice_stays() -> None:
    strip = Strip(75.0)
    change = {
        hertz: db(stripped(tone(hertz, -20.0), strip)[:, 9600:]) + 20.0 for hertz in (20, 37.5, 75, 150)
    }
    assert change[20] < -20.0
    assert change[37.5] == pytest.approx(-12.3, abs=0.3)  # an octave below
    assert change[75] == pytest.approx(-3.0, abs=0.1)
    assert change[150] > -0.4


def test_a_sharp_ess_is_turned_down_and_the_vowels_about_it_are_not() -> None:
    quarter = RATE // 4
    word = np.concatenate((vowel(quarter), ess(quarter), vowel(quarter)), axis=1)
    out = stripped(word, Strip(de_ess=DeEss()))
    middle = slice(quarter + 480, 2 * quarter - 480)
    assert -6.0 <= db(out[:, middle]) - db(word[:, middle]) <= -3.0
    for part in (slice(0, quarter), slice(2 * quarter + 4800, None)):
        assert abs(db(out[:, part]) - db(word[:, part])) < 0.05
        assert np.abs(out[:, part] - word[:, part]).max() < 0.003


def test_an_ess_that_does_not_stand_out_is_left_alone() -> None:
    """A soft one; one under a loud vowel; and one that will be turned down in the mix anyway."""
    strip = Strip(de_ess=DeEss())
    for sound, gain_db in (
        (ess(level_db=-30.0), 0.0),
        (vowel(RATE // 4, -10.0) + ess(level_db=-22.0), 0.0),
        (ess(level_db=-14.0), -14.0),
    ):
        np.testing.assert_allclose(stripped(sound, strip, gain_db), sound, atol=1e-6)


def test_a_de_esser_takes_away_no_more_than_it_may() -> None:
    loud = ess(RATE, 0.0)
    out = stripped(loud, Strip(de_ess=DeEss(most_db=6.0)))
    assert -6.0 <= db(out) - db(loud) < -4.0


def test_both_channels_are_turned_down_alike() -> None:
    both = np.concatenate((ess(), ess() * np.float32(0.25)))
    left, right = stripped(both, Strip(75.0, DeEss()))
    np.testing.assert_allclose(right, 0.25 * left, atol=1e-6)


def test_mix_settings_say_what_is_on() -> None:
    assert strip_of(MixSettings(high_pass_hz=0.0, de_ess=False, compress=False)) == Strip()
    quieter = strip_of(MixSettings(speech_lufs=-26.0))
    assert quieter.de_ess is not None and quieter.compress is not None
    assert (quieter.de_ess.threshold_db, quieter.compress.threshold_db) == (-32.0, -22.0)


def gain_db(sound: Sound, settings: Compress | None = None) -> NDArray[np.float64]:
    gain = Compressor(settings or Compress()).gain(sound)
    return 20.0 * np.log10(np.ones(sound.shape[1]) if gain is None else gain.astype(np.float64))


def test_a_compressor_halves_what_is_over_its_threshold() -> None:
    settings = Compress(threshold_db=-20.0, ratio=2.0, knee_db=6.0)
    for level_db, wanted in ((-30.0, 0.0), (-23.0, 0.0), (-20.0, -0.375), (-16.0, -2.0), (-14.0, -3.0)):
        assert gain_db(tone(1000.0, level_db, 2 * RATE), settings)[-1] == pytest.approx(wanted, abs=0.1)
    assert gain_db(tone(1000.0, -2.0, 2 * RATE), settings)[-1] == pytest.approx(-4.0, abs=0.01)


def test_a_compressor_takes_its_time_both_ways() -> None:
    """Two thirds of the way down after some 25 ms, and of the way up half a second after the end: hold, release."""
    step = np.concatenate((tone(1000.0, -8.0, RATE), tone(1000.0, -60.0, 2 * RATE)), axis=1)
    curve = gain_db(step)
    down = np.flatnonzero(curve < 0.63 * curve.min())[0] / RATE
    up = np.flatnonzero(curve[RATE:] > 0.37 * curve.min())[0] / RATE
    assert 0.010 < down < 0.045
    assert 0.45 < up < 0.6
    assert curve[-1] > -0.05


@pytest.mark.parametrize("level_db", [-20.0, -17.0, -14.0])
@pytest.mark.parametrize("rate_hz", [3.0, 4.5, 6.0])
def test_nothing_pumps_under_syllables(level_db: float, rate_hz: float) -> None:
    """A soft steady tone under syllables, as loud as speech, a shout, and more: its gain hardly moves."""
    frames = 6 * RATE
    swell = np.maximum(0.0, np.sin(2.0 * np.pi * rate_hz / RATE * np.arange(frames)))
    syllables = vowel(frames) * swell
    syllables *= 10.0 ** ((level_db - db(syllables)) / 20.0)
    steady = gain_db(np.asarray(syllables + tone(3000.0, -50.0, frames), dtype=np.float32))[2 * RATE :]
    assert steady.max() - steady.min() < 1.0


def test_silence_needs_no_gain() -> None:
    assert Compressor(Compress()).gain(np.zeros((2, RATE), np.float32)) is None
    assert not stripped(np.zeros((1, RATE), np.float32), Strip(75.0, DeEss())).any()
