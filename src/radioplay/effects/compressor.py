"""A bus compressor as a curve of gain: computed on a bus, it can be applied to each of its parts alike."""

from __future__ import annotations

import numpy as np

from radioplay.audio import Audio
from radioplay.effects.hops import Fall, Hops, Levels, Mean, Ramps, in_db
from radioplay.effects.strip import Compress


class Compressor:
    """At work on one bus: give it the sound, take the gain. The size of blocks makes no difference."""

    def __init__(self, settings: Compress) -> None:
        self._settings = settings
        self._hops = Hops()
        self._level = Mean(settings.smooth_ms)
        self._hold = _Hold(round(settings.hold_ms))
        self._fall = Fall(settings.release_ms)
        self._attack = Mean(settings.attack_ms)
        self._ramps = Ramps()

    def gain(self, block: Audio) -> Audio | None:
        """The gain of the next of its samples.

        Args:
            block: shape (channels, frames): the bus, as it was before any gain from here.

        Returns:
            Shape (frames,), above 0 and at most 1; None where it is 1 throughout.
        """
        squares = np.square(block[0], dtype=np.float64)
        for channel in block[1:]:
            squares += np.square(channel, dtype=np.float64)
        level = in_db(self._level.process(self._hops.add(squares)))
        reduction = self._attack.process(self._fall.process(self._hold.process(self._wanted(level))))
        reduction[reduction < _NOTHING_DB] = 0.0
        gains = self._ramps.over(10.0 ** (reduction / -20.0), block.shape[1])
        return None if gains is None else np.asarray(gains, dtype=np.float32)

    def _wanted(self, level_db: Levels) -> Levels:
        """Reduction in dB: none below the knee, a parabola in it, a straight line above it."""
        settings = self._settings
        slope, half = 1.0 - 1.0 / settings.ratio, settings.knee_db / 2.0
        over = level_db - settings.threshold_db
        in_knee = np.square(np.clip(over + half, 0.0, 2.0 * half)) / max(4.0 * half, 1e-9)
        wanted = slope * np.where(over < half, in_knee, over)
        return np.asarray(np.clip(wanted, 0.0, settings.most_db))


_NOTHING_DB = 1e-4
"""A reduction below this has died away."""


class _Hold:
    """The greatest of the hops just past."""

    def __init__(self, hops: int) -> None:
        self._past: Levels = np.zeros(max(0, hops))

    def process(self, levels: Levels) -> Levels:
        from scipy.ndimage import maximum_filter1d

        if not len(levels) or not len(self._past):
            return levels
        known = np.concatenate((self._past, levels))
        width = len(self._past) + 1
        self._past = known[len(levels) :]
        if not known.any():
            return levels
        # origin moves the window so that it ends at the hop itself
        return np.asarray(maximum_filter1d(known, width, origin=(width - 1) // 2)[width - 1 :])
