"""A whisper made of plain speech, that is still the same person's.

Whispering, the vocal tract does what it always does, and only the source is another: breath in place of the
glottis' pulses. So each voiced moment keeps its spectral envelope, by which a voice is known, and is filled with
noise instead of harmonics; consonants without voice are left as they are. The envelope is the "true envelope" of
Röbel and Rodet (2005): cepstral smoothing, repeated until it lies on the harmonics' tips. It is as fine as the
pitch lets it be without following the harmonics themselves.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from radioplay.acting.frames import Cut, Floats, upper_pitch, voicing

_FINE = 0.8  # quefrencies up to this share of a short period make up the envelope
_ROUNDS = 3
_VOICED = (0.25, 0.45)  # periodic by less: breath already; by more: voice; between, some of both
_EVEN = 0.7  # how much of the noise's own ups and downs is taken out, so that it doesn't crackle
_LOW_HZ, _LOW_DB = 450.0, 8.0  # the glottis gives most below this, breath little
_VOWELS_DB = 4.0  # whispered vowels stand less above the consonants
_BUZZ_HZ, _BUZZ = 250.0, 0.3  # what hum of the voice is left in a consonant, and how much of it stays
_SEED = 1
_FLOOR = 1e-7
_HUSH = 1e-3


def whispered(samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """The same words, whispered.

    Args:
        samples: shape (frames,).
        rate: samples a second.

    Returns:
        Shape (frames,), with the power of `samples`.
    """
    power = float(np.square(samples, dtype=np.float64).mean()) if len(samples) else 0.0
    if not power > 0.0:
        return samples
    sound = samples.astype(np.float64)
    cut = Cut.at(rate)
    strength, pitch_hz = voicing(cut.frames(sound), rate)
    spectra = cut.spectra(sound)
    size = np.abs(spectra)
    shape = envelope(size, rate, _FINE / upper_pitch(strength, pitch_hz))
    hz = cut.hz(rate)
    lows = 1.0 / (1.0 + (hz / _LOW_HZ) ** 4)
    breath = shape * _noise(cut, len(sound)) * 10.0 ** (-(_LOW_DB * lows + _VOWELS_DB) / 20.0)
    kept = spectra * np.where(hz < _BUZZ_HZ, _BUZZ, 1.0)
    voiced = _how_voiced(strength, np.sqrt(np.square(size).sum(axis=1)))[:, None]
    out = cut.joined((1.0 - voiced) * kept + voiced * breath, len(sound))
    out *= np.sqrt(power / max(float(np.square(out).mean()), 1e-20))
    return out.astype(np.float32)


def envelope(size: Floats, rate: int, finest_s: float) -> Floats:
    """The shape of spectra without their harmonics, each with the energy it had.

    Args:
        size: magnitudes, shape (count, bins).
        rate: samples a second.
        finest_s: the longest quefrency that counts, in seconds.
    """
    whole = 2 * (size.shape[1] - 1)
    kept = max(2, round(finest_s * rate))
    lifter = np.zeros(whole)
    lifter[:kept] = 1.0
    lifter[-kept + 1 :] = 1.0
    heights = np.log(np.maximum(size, _FLOOR * size.max()))
    target, smooth = heights, heights
    for _ in range(_ROUNDS):
        smooth = np.fft.rfft(np.fft.irfft(target, whole, axis=1) * lifter, axis=1).real
        target = np.maximum(heights, smooth)
    shape = np.exp(smooth)
    energy = np.square(size).sum(axis=1, keepdims=True)
    return np.asarray(
        shape * np.sqrt(energy / np.maximum(np.square(shape).sum(axis=1, keepdims=True), 1e-20))
    )


def _noise(cut: Cut, length: int) -> NDArray[np.complex128]:
    """Spectra of noise of power 1 in each bin: always the same."""
    noise = cut.spectra(np.random.RandomState(_SEED).standard_normal(length))  # its stream never changes
    even = noise * np.maximum(np.abs(noise), 1e-3) ** -_EVEN
    return np.asarray(even / np.sqrt(np.square(np.abs(even)).mean()))


def _how_voiced(strength: Floats, level: Floats) -> Floats:
    """Of each frame, 0 to 1. A voice reaches a frame further than it shows; hum below hearing counts as voice."""
    around = np.pad(strength, 1)
    wide = np.maximum.reduce([around[:-2], around[1:-1], around[2:]])
    low, high = _VOICED
    share = np.clip((wide - low) / (high - low), 0.0, 1.0)
    return np.where(level < _HUSH * level.max(), 1.0, share)
