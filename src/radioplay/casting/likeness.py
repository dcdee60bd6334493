"""How alike two voices sound, measured from what they say.

A voice is described by what stays while the words change: where its spectrum lies on average over the loud
moments of speech, as cepstra of a mel spectrum (the first are the tilt, those behind them where the formants
are), how much each of them moves, and the pitch: how low and high it goes. A linear map, fitted to a neural
speaker encoder by `tools/measure_voices.py`, takes that to where the angle between two voices is how alike
they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

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
_PERCENTILES = (5.0, 25.0, 50.0, 75.0, 95.0)
_LOUD_DB = 30.0  # a frame this far below the loudest is no speech
_PITCHES_HZ = (60.0, 420.0)
_PERIODIC = 0.55  # of a normalised autocorrelation: above it there is a voice


@dataclass(frozen=True, slots=True)
class Features:
    """A voice in numbers.

    Attributes:
        shape: the mean of cepstra 1 to 20 of the log mel spectrum over loud frames, in nepers.
        spread: their standard deviations.
        pitch: the percentiles 5, 25, 50, 75 and 95 of the fundamental, in semitones above 55 Hz; 0 where
            nothing is voiced.
        voiced: the share of loud frames that are voiced.
    """

    shape: tuple[float, ...]
    spread: tuple[float, ...]
    pitch: tuple[float, ...]
    voiced: float

    @property
    def pitch_hz(self) -> float:
        """The middle of its pitch."""
        return float(55.0 * 2.0 ** (self.pitch[2] / 12.0))

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Features:
        """Out of what `dataclasses.asdict` makes of it, read from JSON.

        Raises:
            KeyError, TypeError, ValueError: `data` is something else.
        """
        names = ("shape", "spread", "pitch")
        shape, spread, pitch = (tuple(float(value) for value in data[name]) for name in names)
        if (len(shape), len(spread), len(pitch)) != (_CEPSTRA, _CEPSTRA, len(_PERCENTILES)):
            raise ValueError("these are features of another kind")
        return cls(shape, spread, pitch, float(data["voiced"]))


def blended(parts: Sequence[tuple[Features, float]]) -> Features:
    """The mean of voices, each with its share; the shares sum to 1."""

    def mean(name: str) -> Any:
        values = np.array([getattr(each, name) for each, _ in parts])
        return (values.T @ np.array([share for _, share in parts])).tolist()

    return Features(tuple(mean("shape")), tuple(mean("spread")), tuple(mean("pitch")), mean("voiced"))


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
    return Features(
        tuple(cepstra.mean(axis=0).round(4).tolist()),
        tuple(cepstra.std(axis=0).round(4).tolist()),
        tuple(np.percentile(semitones, _PERCENTILES).round(3).tolist()),
        round(len(found) / len(pitches), 3),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Map:
    """From features to where the angle between voices tells how alike they are.

    A voice of the vector f (shape, spread, pitch, voiced) lies at `((f - mean) / scale) @ matrix + origin`;
    for two of them `1 - stretch * (1 - cosine)` is the cosine of a speaker encoder.
    """

    mean: Floats
    scale: Floats
    matrix: Floats
    origin: Floats
    stretch: float

    def place(self, voice: Features) -> Floats:
        """A direction of length 1: shape (dimensions,)."""
        placed = ((as_vector(voice) - self.mean) / self.scale) @ self.matrix + self.origin
        return np.asarray(placed / max(float(np.linalg.norm(placed)), 1e-9))

    def likeness(self, one: Features, other: Features) -> float:
        """See `likeness`."""
        cosine = float(self.place(one) @ self.place(other))
        return min(1.0, max(0.0, 1.0 - self.stretch * (1.0 - cosine)))


@lru_cache(maxsize=1)
def read_map() -> Map:
    """The map that comes with radioplay."""
    data = json.loads((files("radioplay.casting") / "likeness.json").read_text(encoding="utf-8"))
    mean, scale, matrix, origin = (np.array(data[name]) for name in ("mean", "scale", "matrix", "origin"))
    return Map(mean, scale, matrix, origin, float(data["stretch"]))


def as_vector(voice: Features) -> Floats:
    """All of a voice's numbers: shape (46,)."""
    return np.array([*voice.shape, *voice.spread, *voice.pitch, voice.voiced])


def likeness(one: Features, other: Features) -> float:
    """How alike two voices sound: 1 for one voice, about 0.65 for two at random, above 0.85 hard to tell apart."""
    return read_map().likeness(one, other)


def distance(one: Features, other: Features) -> float:
    """How far apart two voices are: 0 for one voice, up to 1."""
    return 1.0 - likeness(one, other)


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
