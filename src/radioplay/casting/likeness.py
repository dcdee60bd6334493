"""How alike two voices sound, measured from what they say.

A voice is described by what stays while the words change: where its spectrum lies on average over the loud
moments of speech, as cepstra of a mel spectrum (its coarse shape is the tilt, its finer one where the
formants are), how much each of them moves, and the pitch: its middle and its range. The distance is
Euclidean over these with weights that were fitted to a speaker encoder (`tools/measure_voices.py` says how
well they agree).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio, resample

Floats = NDArray[np.float64]

VERSION = 1
"""Raised when the same sound would be described in other numbers."""

RATE = 16_000
"""What a voice is measured at: every engine's own rate is at least that."""

_FRAME, _HOP = 512, 160  # 32 ms, every 10 ms
_BANDS, _CEPSTRA = 40, 20
_LOWEST_HZ, _HIGHEST_HZ = 60.0, 7600.0
_LOUD_DB = 30.0  # a frame this far below the loudest is no speech
_PITCHES_HZ = (60.0, 420.0)
_PERIODIC = 0.55  # of a normalised autocorrelation: above it there is a voice


@dataclass(frozen=True, slots=True)
class Features:
    """A voice in numbers.

    Attributes:
        shape: the mean of cepstra 1 to 20 of the log mel spectrum over loud frames, in nepers.
        spread: their standard deviations.
        pitch: the median of the fundamental, in semitones above 55 Hz; 0 where nothing is voiced.
        pitch_range: its inter-quartile range, in semitones.
        voiced: the share of loud frames that are voiced.
    """

    shape: tuple[float, ...]
    spread: tuple[float, ...]
    pitch: float
    pitch_range: float
    voiced: float


def features(samples: Audio, rate: int) -> Features:
    """Describe the voice in a stretch of speech: a sentence or more.

    Args:
        samples: shape (frames,), any level.
        rate: samples a second.

    Raises:
        ValueError: there is nothing to hear in it.
    """
    frames = _loud_frames(resample(samples, rate, RATE))
    cepstra = _cepstra(frames)
    pitches = _pitches(frames)
    found = pitches[pitches > 0.0]
    semitones = 12.0 * np.log2(found / 55.0) if len(found) else np.zeros(1)
    low, middle, high = (float(value) for value in np.percentile(semitones, (25.0, 50.0, 75.0)))
    return Features(
        tuple(cepstra.mean(axis=0).round(4).tolist()),
        tuple(cepstra.std(axis=0).round(4).tolist()),
        round(middle, 3),
        round(high - low, 3),
        round(len(found) / len(pitches), 3),
    )


def _loud_frames(samples: Audio) -> Floats:
    """Overlapping windows of the speech without its pauses: shape (count, _FRAME)."""
    padded = np.pad(np.asarray(samples, np.float64), (0, max(0, _FRAME - len(samples))))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _FRAME)[::_HOP]
    power = np.square(frames).mean(axis=1)
    loudest = float(np.percentile(power, 99.0))
    if not loudest > 1e-12:
        raise ValueError("there is nothing to hear")
    return np.asarray(frames[power > loudest * 10.0 ** (-_LOUD_DB / 10.0)])


def _cepstra(frames: Floats) -> Floats:
    """Cepstra 1 to 20: shape (count, 20). The level, which is cepstrum 0, is left out."""
    from scipy.fft import dct  # slow to import, and needed only where a voice is measured

    power = np.square(np.abs(np.fft.rfft(frames * np.hanning(_FRAME), axis=1)))
    bands = power @ _mel_bands().T
    floor = bands.max(axis=1, keepdims=True) * 1e-6
    return np.asarray(dct(0.5 * np.log(np.maximum(bands, floor)), axis=1, norm="ortho")[:, 1 : _CEPSTRA + 1])


def _mel_bands() -> Floats:
    """Triangles that are even on the mel scale of O'Shaughnessy (1987): shape (_BANDS, _FRAME // 2 + 1)."""
    low, high = (2595.0 * np.log10(1.0 + hz / 700.0) for hz in (_LOWEST_HZ, _HIGHEST_HZ))
    corners = 700.0 * (10.0 ** (np.linspace(low, high, _BANDS + 2) / 2595.0) - 1.0)
    hz = np.fft.rfftfreq(_FRAME, 1.0 / RATE)
    rising = (hz - corners[:-2, None]) / (corners[1:-1] - corners[:-2])[:, None]
    falling = (corners[2:, None] - hz) / (corners[2:] - corners[1:-1])[:, None]
    return np.asarray(np.maximum(0.0, np.minimum(rising, falling)))


def _pitches(frames: Floats) -> Floats:
    """The fundamental of each frame in Hz, 0 where it has none: the peak of its autocorrelation.

    The autocorrelation is divided by that of the window (Boersma 1993), so that long periods aren't at a
    disadvantage; of peaks nearly as high the shortest period wins, so that an octave isn't lost.
    """
    window = np.hanning(_FRAME)
    centred = (frames - frames.mean(axis=1, keepdims=True)) * window
    both = _autocorrelation(centred) / _autocorrelation(window[None, :])
    both /= np.maximum(both[:, :1], 1e-12)
    shortest, longest = (round(RATE / hz) for hz in reversed(_PITCHES_HZ))
    lags = both[:, shortest : longest + 1]
    best = lags.max(axis=1)
    peak = (lags[:, 1:-1] >= lags[:, :-2]) & (lags[:, 1:-1] >= lags[:, 2:])
    near = peak & (lags[:, 1:-1] > 0.9 * best[:, None])
    periods = shortest + 1 + near.argmax(axis=1)
    return np.where((best > _PERIODIC) & near.any(axis=1), RATE / periods, 0.0)


def _autocorrelation(frames: Floats) -> Floats:
    spectrum = np.fft.rfft(frames, 2 * _FRAME, axis=1)
    return np.asarray(np.fft.irfft(np.square(np.abs(spectrum)), axis=1)[:, : _FRAME // 2 + 16])
