from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.effects import TREATMENTS, Processor
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


@pytest.mark.parametrize("treatment", ["phone", "radio", "tv", "pa", "intercom"])
def test_a_device_is_one_loudspeaker_about_as_loud_as_the_voice(treatment: Treatment) -> None:
    rng = np.random.default_rng(3)
    tilt = np.fft.rfft(rng.standard_normal((2, 4 * RATE)))
    tilt /= np.maximum(np.fft.rfftfreq(4 * RATE, 1 / RATE), 400.0)
    noise = np.fft.irfft(tilt)
    voice = np.asarray(noise / np.std(noise) * 0.08, dtype=np.float32)
    out = through(treatment, voice)
    assert out.shape == (1, voice.shape[1])
    assert abs(loudness(out) - loudness(voice[:1])) < 6.0
