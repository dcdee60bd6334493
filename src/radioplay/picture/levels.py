"""Loudness over time, measured from a delivered file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import open_sound
from radioplay.loudness import HOP_S, LoudnessMeter

_BLOCK = 480_000


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """Loudness over time.

    Attributes:
        momentary_lufs, short_lufs: of 400 ms and of 3 s, one each `HOP_S`; shape (hops,). The first ends 400 ms,
            or 3 s, after the beginning.
        integrated_lufs: of the whole.
    """

    momentary_lufs: NDArray[np.float64]
    short_lufs: NDArray[np.float64]
    integrated_lufs: float

    def momentary_at(self) -> NDArray[np.float64]:
        """The middle of each 400 ms, in seconds."""
        return np.asarray(np.arange(len(self.momentary_lufs)) * HOP_S + 0.2, dtype=np.float64)

    def short_at(self) -> NDArray[np.float64]:
        """The middle of each 3 s, in seconds."""
        return np.asarray(np.arange(len(self.short_lufs)) * HOP_S + 1.5, dtype=np.float64)


def read_levels(path: Path) -> Levels:
    """Measure a file, in blocks.

    Raises:
        AudioError: it can't be read.
    """
    with open_sound(path) as file:
        meter = LoudnessMeter(file.channels, file.rate)
        while len(block := file.read(_BLOCK)):
            meter.add(block.T)
    return Levels(meter.momentary_lufs(), meter.short_term_lufs(), meter.integrated_lufs)
