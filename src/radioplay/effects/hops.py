"""Levels and gains by the millisecond: what turns a sound down looks at it in hops, and is heard in ramps.

Nothing is looked at ahead, so as many gains come out as samples went in: what a hop asks for is reached
straight over the hop after it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from radioplay.units import RATE

HOP = RATE // 1000
"""Samples in a hop: 1 ms."""

Levels = NDArray[np.float64]

_LEAST_POWER = 1e-20


def in_db(power: Levels) -> Levels:
    """Mean squares as decibels; -200 for silence."""
    return np.asarray(10.0 * np.log10(np.maximum(power, _LEAST_POWER)))


class Hops:
    """The power of a sound, hop by hop."""

    def __init__(self) -> None:
        self._rest: Levels = np.zeros(0)

    def add(self, squares: Levels) -> Levels:
        """Samples squared, shape (frames,), to the mean of each hop that is whole by now."""
        pending = np.concatenate((self._rest, squares)) if len(self._rest) else squares
        count = len(pending) // HOP
        self._rest = pending[count * HOP :].copy()
        return np.asarray(pending[: count * HOP].reshape(count, HOP).sum(axis=-1) / HOP)


class Mean:
    """A running mean over hops, by one pole: it has gone 63 % of a step after its time."""

    def __init__(self, time_ms: float) -> None:
        keep = math.exp(-1.0 / time_ms)
        self._sections = np.array([1.0 - keep]), np.array([1.0, -keep])
        self._state = np.zeros(1)

    def process(self, levels: Levels) -> Levels:
        from scipy.signal import lfilter  # slow to import, and needed only where there is sound

        if not len(levels):
            return levels
        out, self._state = lfilter(*self._sections, levels, zi=self._state)
        return np.asarray(out)


class Fall:
    """Never below what comes in, and dying away by an exponential where that falls faster."""

    _STRETCH = 2000
    """Hops at a time: over more of them the decay would leave nothing to divide by."""

    def __init__(self, time_ms: float) -> None:
        self._decay = math.exp(-1.0 / time_ms) ** np.arange(1, self._STRETCH + 1)
        self._held = 0.0

    def process(self, levels: Levels) -> Levels:
        """A running maximum, once the decay is divided out."""
        parts: list[Levels] = []
        for at in range(0, len(levels), self._STRETCH):
            part = levels[at : at + self._STRETCH]
            if self._held < 1e-9 and not part.any():
                self._held = 0.0
                parts.append(np.zeros(len(part)))
                continue
            decay = self._decay[: len(part)]
            held = np.asarray(decay * np.maximum(np.maximum.accumulate(part / decay), self._held), np.float64)
            self._held = float(held[-1])
            parts.append(held)
        return np.concatenate(parts) if parts else np.zeros(0)


class Ramps:
    """Gains found for whole hops, as gains for samples; 1 before the first."""

    def __init__(self) -> None:
        self._points: Levels = np.ones(2)
        self._at = 0

    def over(self, found: Levels, frames: int) -> Levels | None:
        """The gains of the next samples, shape (frames,); None where all of them are 1.

        Args:
            found: of the hops that have become whole with these samples.
            frames: how many samples there are.
        """
        self._points = np.concatenate((self._points, found))
        begin, self._at = self._at, self._at + frames
        reached = (self._at % HOP, self._at // HOP)
        gains: Levels | None = None
        if frames and (self._points < 1.0).any():
            places = np.arange(begin, begin + frames, dtype=np.float64)
            gains = np.interp(places, HOP * np.arange(len(self._points)), self._points)
        # Points behind are let go of, and places counted from the first that is left.
        self._points = self._points[reached[1] :]
        self._at = reached[0]
        return gains
