"""Blocks of samples: their type, their rate, and fewer channels of them."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from radioplay.units import RATE

Audio = NDArray[np.float32]
"""Samples, full scale ±1.0; which axis is time is said where it matters."""

_HALF_POWER = float(np.sqrt(0.5))

# Left and right from the speakers of each layout, in the order WAVE files keep them. Centre and surrounds go
# in at -3 dB and the low-frequency channel is left out (Rec. ITU-R BS.775-3, table 2).
_LEFT = (1.0, 0.0)
_RIGHT = (0.0, 1.0)
_CENTRE = (_HALF_POWER, _HALF_POWER)
_NOTHING = (0.0, 0.0)
_LEFT_BEHIND = (_HALF_POWER, 0.0)
_RIGHT_BEHIND = (0.0, _HALF_POWER)
_BEHIND = (0.5, 0.5)
_LAYOUTS = {
    3: (_LEFT, _RIGHT, _CENTRE),
    4: (_LEFT, _RIGHT, _LEFT_BEHIND, _RIGHT_BEHIND),
    5: (_LEFT, _RIGHT, _CENTRE, _LEFT_BEHIND, _RIGHT_BEHIND),
    6: (_LEFT, _RIGHT, _CENTRE, _NOTHING, _LEFT_BEHIND, _RIGHT_BEHIND),
    7: (_LEFT, _RIGHT, _CENTRE, _NOTHING, _BEHIND, _LEFT_BEHIND, _RIGHT_BEHIND),
    8: (_LEFT, _RIGHT, _CENTRE, _NOTHING, _LEFT_BEHIND, _RIGHT_BEHIND, _LEFT_BEHIND, _RIGHT_BEHIND),
}
MOST_CHANNELS = 8


def fold_down(block: Audio) -> Audio:
    """Mono and stereo as they are; 3 to 8 channels as stereo.

    Args:
        block: shape (frames, channels), channels in the order of WAVE files (5.1: L R C LFE Ls Rs).

    Returns:
        Shape (frames, 1) or (frames, 2); may pass full scale, since nothing is turned down.

    Raises:
        ValueError: more than `MOST_CHANNELS`.
    """
    channels = block.shape[1]
    if channels <= 2:
        return block
    if channels > MOST_CHANNELS:
        raise ValueError(f"{channels} channels, where up to {MOST_CHANNELS} are known")
    return np.asarray(block @ np.array(_LAYOUTS[channels], dtype=np.float32), dtype=np.float32)


def planar(block: Audio) -> Audio:
    """(frames, channels) or (frames,) as (channels, frames), each channel in one piece of memory."""
    shaped = block[:, np.newaxis] if block.ndim == 1 else block
    return np.ascontiguousarray(shaped.T, dtype=np.float32)


def without_holes(block: Audio) -> tuple[Audio, int]:
    """Samples that aren't numbers (NaN, ±inf) as silence, and how many there were."""
    fine = np.isfinite(block)
    bad = int(block.size - np.count_nonzero(fine))
    return (np.where(fine, block, np.float32(0.0)), bad) if bad else (block, 0)


def resample(samples: Audio, rate: int, to: int = RATE) -> Audio:
    """A whole sound at another rate.

    Args:
        samples: shape (frames,) or (frames, channels).
        rate: what it has, in samples a second.
        to: what it should have.

    Returns:
        The same shape but for the number of frames, which is the nearest to the same duration.
    """
    if rate == to:
        return np.asarray(samples, dtype=np.float32)
    made = np.asarray(soxr.resample(np.asarray(samples, dtype=np.float32), rate, to, "HQ"), dtype=np.float32)
    wanted = round(len(samples) * to / rate)
    if len(made) >= wanted:
        return made[:wanted]
    return np.pad(made, [(0, wanted - len(made))] + [(0, 0)] * (made.ndim - 1))


class Resampler:
    """`resample` in blocks: feed `add`, then take what is left from `finish`."""

    def __init__(self, rate: int, channels: int, to: int = RATE) -> None:
        self._channels = channels
        self._stream = None if rate == to else soxr.ResampleStream(rate, to, channels, np.float32, "HQ")

    def add(self, block: Audio) -> Audio:
        """Shape (frames, channels) in and out; how many come out varies with what is still inside."""
        return self._resampled(block, last=False)

    def finish(self) -> Audio:
        """What was held back."""
        return self._resampled(np.zeros((0, self._channels), dtype=np.float32), last=True)

    def _resampled(self, block: Audio, *, last: bool) -> Audio:
        if self._stream is None:
            return block
        made = self._stream.resample_chunk(np.ascontiguousarray(block, dtype=np.float32), last=last)
        return np.asarray(made, dtype=np.float32).reshape(-1, self._channels)
