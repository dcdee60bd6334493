"""How long a response takes to fall, as it is measured in rooms (ISO 3382-1)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from radioplay.units import RATE

_FROM_DB, _TO_DB = -5.0, -25.0
_STEEP = 4  # the order of the band-pass: 24 dB an octave


def decays_s(sound: NDArray[np.float64], octaves_hz: tuple[float, ...]) -> NDArray[np.float64]:
    """The time in which each octave of a response falls by 60 dB, from the slope between -5 and -25 dB.

    Args:
        sound: shape (channels, frames) at the project rate.
        octaves_hz: the middles of the octaves.

    Returns:
        Seconds, one for each octave; 0 where there is no slope to measure.
    """
    size = 1 << (sound.shape[1] + RATE // 20).bit_length()
    spectrum = np.fft.rfft(sound, size, axis=1)
    hz = np.maximum(1.0, np.fft.rfftfreq(size, 1.0 / RATE))
    found = []
    for middle in octaves_hz:
        off = (hz / middle - middle / hz) * np.sqrt(2.0)
        part = np.fft.irfft(spectrum / np.sqrt(1.0 + off ** (2 * _STEEP)), size, axis=1)
        found.append(_decay_s(np.sum(part[:, : sound.shape[1]] ** 2, axis=0)))
    return np.array(found)


def _decay_s(power: NDArray[np.float64]) -> float:
    """By Schroeder's integral from the end (JASA 37 (1965) 409)."""
    left = np.cumsum(power[::-1])[::-1]
    if not left[0]:
        return 0.0
    db = 10.0 * np.log10(np.maximum(left / left[0], 1e-12))
    start, end = int(np.argmax(db <= _FROM_DB)), int(np.argmax(db <= _TO_DB))
    if end - start < 8:
        return 0.0
    slope = np.polyfit(np.arange(start, end) / RATE, db[start:end], 1)[0]
    return float(-60.0 / slope)
