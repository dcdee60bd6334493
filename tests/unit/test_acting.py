"""Whispers, effort and a tremble, made of plain speech: measured where an ear would listen."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay import acting
from radioplay.acting.frames import Cut, voicing
from radioplay.audio import speech_bounds
from radioplay.engines.protocol import Request
from radioplay.engines.registry import engine

Sound = NDArray[np.float32]
RATE = 24_000
FORMANTS = (700.0, 1220.0, 2600.0)


def vowel(pitch_hz: float, seconds: float = 1.0) -> Sound:
    """A sung "ah": pulses through three resonances."""
    n = round(seconds * RATE)
    sound = np.zeros(n)
    sound[np.round(np.arange(0, n - 1, RATE / pitch_hz)).astype(int)] = 1.0
    hz = np.fft.rfftfreq(2 * n, 1 / RATE)
    answer = np.ones(len(hz), complex)
    for formant, width in zip(FORMANTS, (80.0, 90.0, 120.0), strict=True):
        answer *= formant**2 / (formant**2 - hz**2 + 1j * hz * width)
    out = np.fft.irfft(np.fft.rfft(sound, 2 * n) * answer / (1 + hz / 300.0))[:n]
    return np.asarray(0.3 * out / np.abs(out).max(), np.float32)


def spoken(text: str = "Nobody may ever open the old green door again.") -> tuple[Sound, int]:
    said = engine("espeak").speak(Request(text, "en-gb"))
    return said.samples, said.rate


def voiced_share(sound: Sound, rate: int) -> float:
    """Of the loud 21 ms, how many are clearly periodic, and keep their pitch from one to the next."""
    frames = Cut.at(rate).frames(sound.astype(np.float64))
    power = np.square(frames).mean(axis=1)
    loud = power > 1e-3 * power.max()
    strength, pitch_hz = voicing(frames, rate)
    steady = np.abs(np.log(pitch_hz[1:] / pitch_hz[:-1])) < 0.03
    steady = np.append(steady, False) & np.append(False, steady)
    return float(((strength > 0.7) & steady)[loud].mean())


def peaks(sound: Sound, rate: int) -> NDArray[np.float64]:
    """Formants by linear prediction (order 12, at 8 kHz): the poles that are narrow."""
    from scipy.linalg import solve_toeplitz
    from scipy.signal import resample_poly

    slow = resample_poly(sound.astype(np.float64), 8000, rate)
    slow = np.append(slow[0], slow[1:] - 0.6 * slow[:-1]) * np.hanning(len(slow))
    same = np.correlate(slow, slow, "full")[len(slow) - 1 :][:13]
    roots = np.roots(np.append(1.0, -solve_toeplitz(same[:12], same[1:13])))
    narrow = roots[(roots.imag > 0) & (np.abs(roots) > 0.85)]
    return np.sort(np.angle(narrow) * 8000 / (2 * np.pi))


@pytest.mark.parametrize("pitch_hz", [96.0, 120.0, 150.0])
def test_a_whispered_vowel_has_its_formants_and_no_voice(pitch_hz: float) -> None:
    plain = vowel(pitch_hz)
    whisper = acting.whispered(plain, RATE)
    assert voiced_share(whisper, RATE) < 0.1 * voiced_share(plain, RATE)
    found = peaks(whisper, RATE)
    for formant in FORMANTS:
        assert np.abs(found / formant - 1.0).min() < 0.1


def test_whispered_speech_has_no_voice_and_keeps_its_length_level_and_bounds() -> None:
    plain, rate = spoken()
    whisper = acting.whispered(plain, rate)
    assert voiced_share(plain, rate) > 0.3
    assert voiced_share(whisper, rate) < 0.1 * voiced_share(plain, rate)
    assert len(whisper) == len(plain)
    np.testing.assert_allclose(np.square(whisper).mean(), np.square(plain).mean(), rtol=0.01)
    for was, now in zip(speech_bounds(plain, rate), speech_bounds(whisper, rate), strict=True):
        assert abs(was - now) <= 0.03 * rate


def test_a_whisper_has_less_below_500_hz() -> None:
    plain, rate = spoken()
    whisper = acting.whispered(plain, rate)

    def low(sound: Sound) -> float:
        power = np.square(np.abs(np.fft.rfft(sound)))
        return float(power[np.fft.rfftfreq(len(sound), 1 / rate) < 500].sum() / power.sum())

    assert low(whisper) < 0.6 * low(plain)


@pytest.mark.parametrize("direction", sorted(acting.ACTS))
def test_words_stay_where_they_are(direction: str) -> None:
    plain, rate = spoken("Now. Then. Off.")
    acted = acting.act(plain, rate, [direction])
    hop = round(0.01 * rate)
    levels = [
        np.sqrt(np.square(each[: len(each) // hop * hop].reshape(-1, hop), dtype=float).mean(axis=1))
        for each in (plain, acted)
    ]
    heard = [np.log(level + 0.01 * level.max()) for level in levels]
    shifts = range(-10, 11)
    match = [np.corrcoef(heard[0][20:-20], np.roll(heard[1], shift)[20:-20])[0, 1] for shift in shifts]
    assert abs(shifts[int(np.argmax(match))]) <= 1
    assert len(acted) == len(plain)


@pytest.mark.parametrize("direction", sorted(acting.ACTS))
def test_acting_is_the_same_each_time_and_leaves_silence_silent(direction: str) -> None:
    plain = vowel(120.0, 0.4)
    np.testing.assert_array_equal(acting.act(plain, RATE, [direction]), acting.act(plain, RATE, [direction]))
    hush = np.zeros(RATE // 2, np.float32)
    assert not acting.act(hush, RATE, [direction]).any()
    assert len(acting.act(plain[:0], RATE, [direction])) == 0
    assert len(acting.act(plain[:7], RATE, [direction])) == 7


def test_a_raised_voice_has_more_between_2_and_4_khz() -> None:
    plain, rate = spoken()
    hz = np.fft.rfftfreq(len(plain), 1 / rate)

    def tilt_db(sound: Sound) -> float:
        power = np.square(np.abs(np.fft.rfft(sound)))
        return float(10 * np.log10(power[(hz > 2000) & (hz < 4000)].sum() / power[hz < 500].sum()))

    assert tilt_db(acting.raised(plain, rate)) - tilt_db(plain) == pytest.approx(8.5, abs=2.0)


def test_a_trembling_voice_wavers_about_six_times_a_second() -> None:
    shaken = acting.trembled(vowel(150.0, 4.0), RATE)
    hop = RATE // 50
    level = np.log(np.sqrt(np.square(shaken[: len(shaken) // hop * hop].reshape(-1, hop)).mean(axis=1)))
    power = np.square(np.abs(np.fft.rfft((level - level.mean()) * np.hanning(len(level)))))
    assert 5.0 <= np.fft.rfftfreq(len(level), 1 / 50)[2 + int(power[2:].argmax())] <= 7.0


def test_a_direction_that_nobody_can_act_so_changes_nothing() -> None:
    plain = vowel(120.0, 0.2)
    np.testing.assert_array_equal(acting.act(plain, RATE, ["dry"]), plain)
