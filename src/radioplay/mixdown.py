"""A mix in a scratch file, with an outline of it: enough to foretell how loud a master of it will be.

The gain of a master is known only once the whole mix has been heard, and what the limiter takes away only once
it has worked at that gain. Its curve moves over milliseconds, though, so the peaks of the mix every half of one
and its power every ten tell nearly as much as the samples, at a fiftieth of the work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio
from radioplay.limiter import LimiterSettings, gain_curve
from radioplay.loudness import POWER_HOP, PowerMeter, gated_lufs
from radioplay.units import RATE, to_gain

_PEAK_HOP = 24
_PEAKS_A_HOP = POWER_HOP // _PEAK_HOP
_AT_ONCE = 6000  # hops of power: a minute


@dataclass(frozen=True, slots=True)
class Mixdown:
    """A mix in a scratch file: blocks of float32, each planar, one behind the other.

    Attributes:
        sizes: frames of each block.
        power: its weighted mean squares, as a `PowerMeter` gives them: shape (hops,).
        peaks: its highest sample in each `_PEAK_HOP` frames: shape (hops * _PEAKS_A_HOP,).
    """

    path: Path
    sizes: tuple[int, ...]
    power: NDArray[np.float64] = field(repr=False, compare=False)
    peaks: Audio = field(repr=False, compare=False)

    @property
    def frames(self) -> int:
        """Its length."""
        return sum(self.sizes)

    @property
    def loudness_lufs(self) -> float:
        """Its loudness; `SILENCE_DB` for silence."""
        return gated_lufs(self.power)

    def loudness_with(self, gain_db: float, limiter: LimiterSettings) -> float:
        """How loud it would be, very nearly, with a gain and then a limiter.

        Peaks between the samples aren't known, so the limiter is taken to do a little less than it will.
        """
        step = _AT_ONCE * _PEAKS_A_HOP
        gain = np.float32(to_gain(gain_db))
        peaks = (self.peaks[np.newaxis, at : at + step] * gain for at in range(0, len(self.peaks), step))
        curve = gain_curve(peaks, limiter, RATE // _PEAK_HOP, between=False)
        kept = [np.square(part.reshape(-1, _PEAKS_A_HOP)).mean(axis=1) for part in curve]
        return gated_lufs(self.power * np.concatenate([np.zeros(0), *kept]) * float(gain) ** 2)


def write_mixdown(path: Path, blocks: Iterable[Audio]) -> Mixdown:
    """Keep a mix in a scratch file, and outline it on the way.

    Args:
        path: the file, which is the caller's to remove, also where this fails.
        blocks: shape (2, frames).
    """
    meter, peaks = PowerMeter(2), _Peaks()
    sizes = []
    with path.open("wb") as file:
        for block in blocks:
            file.write(np.ascontiguousarray(block, dtype=np.float32).data)
            meter.add(block)
            peaks.add(block)
            sizes.append(block.shape[1])
    return Mixdown(path, tuple(sizes), meter.finish(), peaks.finish())


def read_mixdown(mixdown: Mixdown) -> Iterator[Audio]:
    """The blocks of a mix, as they were written."""
    with mixdown.path.open("rb") as file:
        for size in mixdown.sizes:
            yield np.fromfile(file, dtype=np.float32, count=2 * size).reshape(2, size)


class _Peaks:
    """The highest sample of every `_PEAK_HOP` frames, whatever blocks they come in."""

    def __init__(self) -> None:
        self._rest: Audio = np.zeros(0, dtype=np.float32)
        self._found: list[Audio] = [self._rest]

    def add(self, block: Audio) -> None:
        """Hear more: shape (channels, frames)."""
        level = np.concatenate((self._rest, np.abs(block).max(axis=0)))
        whole = len(level) - len(level) % _PEAK_HOP
        self._found.append(level[:whole].reshape(-1, _PEAK_HOP).max(axis=1))
        self._rest = level[whole:]

    def finish(self) -> Audio:
        """All of them, to the end of a whole hop of power."""
        if len(self._rest):
            self._found.append(self._rest.max(keepdims=True))
        found = np.concatenate(self._found)
        return np.pad(found, (0, -len(found) % _PEAKS_A_HOP))
