"""A look-ahead true-peak limiter, as a curve of gain.

The curve is computed on the mix and can be applied to every stem alike. It is worked out on a fixed grid of
stretches, so the blocks it comes and goes in never show.

How it gets its shape, in reduction (1 - gain), so that everything is a maximum or a mean of what is needed:

1. need: where a sample, or the sound between it and the next, passes the ceiling, what would bring it back.
   Looked for only where the samples could possibly make such a peak (see `truepeak`).
2. hold: each need is spread over the look-ahead before it, and a little around it.
3. release: the reduction dies away by a fast exponential; under lasting limiting a slow one holds it up, so
   that a shout isn't pumped.
4. attack: a mean over the look-ahead. As the hold is as long as the mean, it never falls short of the need.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio
from radioplay.truepeak import GRID, HALF, WORST_GAIN, grid_peaks, peaks_between
from radioplay.units import RATE, to_gain

_Reduction = NDArray[np.float64]
_STRETCH = 8 * GRID  # frames of gain made at once
_NOTHING = 1e-7
"""A reduction below this (-140 dB of change) has died away."""


@dataclass(frozen=True, slots=True)
class LimiterSettings:
    """How a limiter works.

    Attributes:
        ceiling_dbtp: the true peak that isn't passed.
        attack_ms: how far ahead it looks, and how long it takes to turn down.
        release_ms: time constant of letting go after a short peak.
        slow_release_ms: the same after lasting reduction, and how long "lasting" is.
    """

    ceiling_dbtp: float = -1.0
    attack_ms: float = 5.0
    release_ms: float = 60.0
    slow_release_ms: float = 240.0


class Limiter:
    """A limiter at work: give it the sound, take the gain, which comes later by the look-ahead.

    Args:
        between: it also looks for peaks between the samples. Without, it takes what it is given for peaks
            already: the outline of a sound, at the rate of its points.
    """

    def __init__(
        self, settings: LimiterSettings, channels: int = 2, rate: int = RATE, between: bool = True
    ) -> None:
        self._between = between
        self._half = HALF if between else 0
        self._ceiling = to_gain(settings.ceiling_dbtp)
        self._box = max(1, round(rate * settings.attack_ms / 2000.0))
        self._ahead = 2 * self._box
        self._decay = np.exp(-1000.0 / (rate * settings.release_ms)) ** np.arange(1, _STRETCH + 1)
        slow = np.exp(-1000.0 / (rate * settings.slow_release_ms))
        self._slow = np.array([1.0 - slow]), np.array([1.0, -slow])
        self._margin = self._ahead + 2 * self._half  # frames of need that must be known beyond those of gain
        self._samples: Audio = np.zeros((channels, self._half), dtype=np.float32)
        # The gain begins a look-ahead before the sound, so that it is down in time for a first sample at full
        # level; what it gives before the first frame is dropped.
        self._need: _Reduction = np.zeros(self._half + self._ahead)
        self._early = self._ahead
        self._held = 0.0
        self._slow_state = np.zeros(1)
        self._history: _Reduction = np.zeros(2 * self._box)
        self._taken = 0
        self._given = 0

    def add(self, block: Audio) -> Audio:
        """Hear more of the sound: shape (channels, frames).

        Returns:
            Shape (any,): the gain, above 0 and at most 1, of the next frames for which it is known.
        """
        self._taken += block.shape[1]
        self._samples = np.concatenate((self._samples, block), axis=1)
        return self._advance()

    def finish(self) -> Audio:
        """The gain of what is left: after it, as many gains have been given as frames were taken."""
        missing = self._taken - self._given
        silence = np.zeros((self._samples.shape[0], self._margin + _STRETCH + 2 * GRID), dtype=np.float32)
        self._samples = np.concatenate((self._samples, silence), axis=1)
        return self._advance()[:missing]

    def _advance(self) -> Audio:
        stretches = max(0, (self._samples.shape[1] - 2 * self._half) // GRID)
        if stretches:
            span = self._samples[:, : stretches * GRID + 2 * self._half]
            self._need = np.concatenate((self._need, self._needed(span)))
            self._samples = self._samples[:, stretches * GRID :].copy()
        gains = [self._stretch() for _ in range(max(0, (len(self._need) - self._margin) // _STRETCH))]
        made = np.concatenate(gains) if gains else np.zeros(0, dtype=np.float32)
        dropped = min(self._early, len(made))
        self._early -= dropped
        made = made[dropped:]
        self._given += len(made)
        return made

    def _needed(self, samples: Audio) -> _Reduction:
        """The least reduction at each frame that keeps it, and what follows, under the ceiling."""
        if not self._between:
            return np.asarray(1.0 - self._ceiling / np.maximum(samples.max(axis=0), self._ceiling))
        need = np.zeros(samples.shape[1] - 2 * HALF)
        for stretch in np.flatnonzero(grid_peaks(samples) * WORST_GAIN > self._ceiling):
            at = int(stretch) * GRID
            peaks = peaks_between(samples[:, at : at + GRID + 2 * HALF])
            need[at : at + GRID] = 1.0 - self._ceiling / np.maximum(peaks, self._ceiling)
        return need

    def _stretch(self) -> Audio:
        """The gain of the next _STRETCH frames. `_need` begins `_half` frames before them."""
        from scipy.ndimage import maximum_filter1d  # slow to import, and needed only where there is sound

        need = self._need[: _STRETCH + self._margin]
        self._need = self._need[_STRETCH:]
        if self._idle(need):
            return np.ones(_STRETCH, dtype=np.float32)
        width = self._ahead + 2 * self._half + 1
        hold = maximum_filter1d(need, width, origin=-(width // 2), mode="constant")[:_STRETCH]
        smooth = np.concatenate((self._history, self._released(hold)))
        self._history = smooth[_STRETCH:]
        for _ in range(2):
            summed = np.cumsum(smooth)
            summed[self._box :] -= summed[: -self._box].copy()
            smooth = summed[self._box :] / self._box
        return np.asarray(1.0 - np.clip(smooth, 0.0, 1.0), dtype=np.float32)

    def _idle(self, need: _Reduction) -> bool:
        quiet = not need.any() and max(self._held, float(self._slow_state[0]), self._history.max()) < _NOTHING
        if quiet:
            self._held = 0.0
            self._slow_state[:] = 0.0
            self._history[:] = 0.0
        return bool(quiet)

    def _released(self, hold: _Reduction) -> _Reduction:
        """The held need with both releases: never less than it.

        An exponential that is pushed up is a running maximum, once its own decay is divided out.
        """
        from scipy.signal import lfilter

        fast = self._decay * np.maximum(np.maximum.accumulate(hold / self._decay), self._held)
        self._held = float(fast[-1])
        slow, self._slow_state = lfilter(*self._slow, fast, zi=self._slow_state)
        return np.asarray(np.maximum(fast, slow))


def gain_curve(
    blocks: Iterable[Audio], settings: LimiterSettings, rate: int = RATE, between: bool = True
) -> Iterator[Audio]:
    """The limiter's gain for each block: shape (channels, frames) in, (frames,) out, one for one.

    It reads ahead of what it gives by the look-ahead, and at most one block more.
    """
    limiter: Limiter | None = None
    sizes: deque[int] = deque()
    ready: Audio = np.zeros(0, dtype=np.float32)
    for block in blocks:
        limiter = limiter or Limiter(settings, block.shape[0], rate, between)
        sizes.append(block.shape[1])
        ready = np.concatenate((ready, limiter.add(block)))
        while sizes and len(ready) >= sizes[0]:
            size = sizes.popleft()
            yield ready[:size]
            ready = ready[size:]
    if limiter is not None:
        ready = np.concatenate((ready, limiter.finish()))
    for size in sizes:
        yield ready[:size]
        ready = ready[size:]


def limited(blocks: Iterable[Audio], settings: LimiterSettings, rate: int = RATE) -> Iterator[Audio]:
    """The sound itself with the limiter's gain on it: blocks of shape (channels, frames) in and out."""
    waiting: deque[Audio] = deque()

    def heard() -> Iterator[Audio]:
        for block in blocks:
            waiting.append(block)
            yield block

    for gain in gain_curve(heard(), settings, rate):
        yield waiting.popleft() * gain
