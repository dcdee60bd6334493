from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.effects import TREATMENTS, Echo, Processor, Settings, echo_response
from radioplay.loudness import loudness
from radioplay.timeline import Treatment
from radioplay.units import RATE


def through(treatment: Treatment, sound: NDArray[np.float32]) -> NDArray[np.float32]:
    return Processor(TREATMENTS[treatment], sound.shape[0]).process(sound)


def response_db(treatment: Treatment, hertz: float) -> float:
    """What comes out of a sine of -30 dB, at its own frequency, beside what goes in."""
    frames = np.arange(RATE)
    sound = (10.0 ** (-30.0 / 20.0) * np.sin(2.0 * np.pi * hertz / RATE * frames)).astype(np.float32)
    out = through(treatment, sound[np.newaxis])[0, RATE // 2 :]
    return float(20.0 * np.log10(np.std(out) / np.std(sound[RATE // 2 :])))


def test_every_treatment_has_settings() -> None:
    assert {*TREATMENTS, ""} == set(get_args(Treatment))


def test_a_telephone_passes_its_band_and_nothing_else() -> None:
    inside = [response_db("phone", hertz) for hertz in (500, 1000, 2000, 2800)]
    outside = [response_db("phone", hertz) for hertz in (60, 120, 200, 4800, 7000, 12_000)]
    assert max(inside) - min(inside) < 2.0
    assert max(outside) < np.mean(inside) - 20.0


def test_a_driven_telephone_lets_no_overtones_out() -> None:
    """A loud tone at 2 kHz is bent, but its overtone at 6 kHz would not come through a real one."""
    frames = np.arange(RATE)
    loud = np.sin(2.0 * np.pi * 2000.0 / RATE * frames).astype(np.float32)[np.newaxis]
    spectrum = np.abs(np.fft.rfft(through("phone", loud)[0] * np.hanning(RATE)))
    assert 20.0 * np.log10(spectrum[6000] / spectrum[2000]) < -30.0


def test_distance_dulls_and_quietens() -> None:
    assert response_db("off", 6000) - response_db("off", 500) < -5.0
    assert response_db("far", 6000) - response_db("far", 500) < response_db("off", 6000) - response_db(
        "off", 500
    )
    assert response_db("far", 500) < response_db("off", 500) < -5.0
    assert response_db("close", 120) > response_db("close", 1000) + 2.0


@pytest.mark.parametrize("treatment", ["phone", "radio", "tv", "pa", "intercom", "door"])
def test_a_device_is_one_loudspeaker(treatment: Treatment) -> None:
    both = np.random.default_rng(3).uniform(-0.1, 0.1, (2, RATE)).astype(np.float32)
    out = through(treatment, both)
    assert out.shape == (1, RATE)
    np.testing.assert_allclose(out, through(treatment, both[::-1]), atol=1e-7)


def takes_like_speech(seed: int = 3) -> NDArray[np.float32]:
    """Noise with the long-term spectrum and the syllables of speech, at -20 LUFS: shape (1, frames)."""
    frames = 6 * RATE
    hertz = np.fft.rfftfreq(frames, 1 / RATE)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(frames))
    spectrum *= np.minimum(1.0, (hertz / 100.0) ** 2) * np.minimum(
        1.0, (500.0 / np.maximum(hertz, 1.0)) ** 1.2
    )
    sound = np.fft.irfft(spectrum, frames)
    sound *= np.maximum(0.0, np.sin(2.0 * np.pi * 4.0 / RATE * np.arange(frames)))
    made = np.asarray(sound[np.newaxis] / np.std(sound), dtype=np.float32)
    return np.asarray(made * 10.0 ** ((-20.0 - loudness(made)) / 20.0), dtype=np.float32)


@pytest.mark.parametrize("level_db", [-12.0, 0.0, 9.0])
def test_a_telephone_passes_nothing_outside_its_band_of_what_is_said(level_db: float) -> None:
    """In any voice, however loud, and with whatever its drive adds: every stretch of 20 Hz outside 300 to
    3400 Hz lies 20 dB and more below the band."""
    voice = takes_like_speech() * np.float32(10.0 ** (level_db / 20.0))
    out = through("phone", voice)[0]
    power = np.square(np.abs(np.fft.rfft(out)))
    hertz = np.fft.rfftfreq(len(out), 1 / RATE)
    width = int(20.0 * len(out) / RATE)
    stretches = power[: len(power) // width * width].reshape(-1, width).mean(axis=1)
    middles = hertz[: len(power) // width * width].reshape(-1, width).mean(axis=1)
    band = stretches[(middles > 300.0) & (middles < 3400.0)].mean()
    outside = stretches[(middles < 300.0) | (middles > 3400.0)]
    assert 10.0 * np.log10(outside.max() / band) <= -20.0


@pytest.mark.parametrize(
    ("treatment", "lowest", "highest"),
    [
        *((device, -1.9, -0.2) for device in ("phone", "radio", "tv", "pa", "intercom")),
        ("off", -7.0, -6.0),
        ("door", -9.0, -7.0),
        ("far", -10.5, -9.5),
        ("close", -1.0, 1.0),
    ],
)
def test_treated_speech_is_as_loud_as_where_it_is_heard_from(
    treatment: Treatment, lowest: float, highest: float
) -> None:
    """The gains are set on recorded takes, which differ from this noise by up to 0.8 LU."""
    voice = takes_like_speech()
    assert lowest <= loudness(through(treatment, voice)) - loudness(voice) <= highest


def test_a_door_lets_through_what_is_low() -> None:
    low = [response_db("door", hertz) for hertz in (170, 300, 430, 600)]
    assert max(low) - min(low) < 6.0
    assert response_db("door", 1500) < min(low) - 12.0
    assert response_db("door", 4000) < min(low) - 30.0


def test_grit_comes_and_goes_with_the_sound_and_is_always_the_same() -> None:
    settings = Settings(grit_db=-20.0)
    voice = takes_like_speech()
    voice[:, RATE : 2 * RATE] = 0.0
    grit = Processor(settings, 1).process(voice) - voice
    assert 10.0 * np.log10(np.square(grit).mean() / np.square(voice).mean()) == pytest.approx(-20.0, abs=3.0)
    assert np.abs(grit[:, RATE + 4800 : 2 * RATE]).max() < 1e-6
    np.testing.assert_array_equal(Processor(settings, 1).process(voice) - voice, grit)


def test_echoes_come_when_and_from_where_they_should() -> None:
    left, right = echo_response((Echo(0.1, -6.0, -1.0, 20_000.0), Echo(0.2, -12.0, 1.0, 20_000.0)))
    assert not left[:4800].any() and not right[:9600].any()
    assert np.sum(left) == pytest.approx(10.0 ** (-6.0 / 20.0), rel=0.01)
    assert np.sum(right) == pytest.approx(10.0 ** (-12.0 / 20.0), rel=0.01)
    assert abs(np.argmax(left) - 4800) < 3 and abs(np.argmax(right) - 9600) < 3
