"""Where a recording can run round: two moments, far apart, that sound alike."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import AudioError, Resampler, fold_down, open_sound
from radioplay.audio.blocks import without_holes

SHORTEST_S = 2.0
"""Of what is shorter, no loop is looked for."""
_LONGEST_S = 600.0
_RATE = 16_000  # what matters to the ear of a bed lies below 8 kHz
_HOP = 320  # 20 ms
_WINDOW = 25  # hops that are compared, half a second
_EDGE = 0.3  # the loop begins in the first, and ends in the last, so much of the sound
_LENGTH_DB = 1.0  # what a loop of half the length must match better by
_BANDS_HZ = np.geomspace(80.0, 7500.0, 17)


def read_loop(path: Path) -> tuple[float, float]:
    """The loop of a recording, in seconds: what its ends sound like differs least.

    Ends are compared by their levels in sixteen bands over half a second, so that a cross-fade from one to the
    other changes neither loudness nor tone. Of loops that match alike, the longest is taken.

    Raises:
        AudioError: it can't be read, or is shorter than `SHORTEST_S`.
    """
    bands = _bands(_mono(path))
    frames = len(bands) - _WINDOW
    if frames * _HOP < SHORTEST_S * _RATE:
        raise AudioError(f"{path.name} is too short to look for a loop in it")
    sums = np.cumsum(np.vstack((np.zeros((1, bands.shape[1])), bands)), axis=0)
    about = (sums[_WINDOW:] - sums[:-_WINDOW]) / _WINDOW
    edge = max(1, int(len(about) * _EDGE))
    starts, ends = np.arange(0, edge, 5), np.arange(len(about) - edge, len(about), 5)
    apart = np.abs(about[starts][:, np.newaxis] - about[ends][np.newaxis]).mean(axis=2)
    lengths = (ends[np.newaxis] - starts[:, np.newaxis]) / len(about)
    row, column = np.unravel_index(int(np.argmin(apart - _LENGTH_DB * np.log2(lengths))), apart.shape)
    return round(int(starts[row]) * _HOP / _RATE, 2), round(int(ends[column]) * _HOP / _RATE, 2)


def _mono(path: Path) -> NDArray[np.float32]:
    parts = []
    with open_sound(path) as sound:
        resampler = Resampler(sound.rate, 1, _RATE)
        left = round(_LONGEST_S * sound.rate)
        while left > 0 and len(block := sound.read(min(1 << 16, left))):
            left -= len(block)
            mono = fold_down(without_holes(block)[0]).mean(axis=1, keepdims=True)
            parts.append(resampler.add(mono))
        parts.append(resampler.finish())
    return np.concatenate(parts)[:, 0]


def _bands(mono: NDArray[np.float32]) -> NDArray[np.float64]:
    """The level in each band, in dB; shape (hops, bands)."""
    hops = mono[: len(mono) - len(mono) % _HOP].reshape(-1, _HOP)
    edges = np.unique(np.searchsorted(np.fft.rfftfreq(_HOP, 1.0 / _RATE), _BANDS_HZ))
    levels = []
    for part in np.array_split(hops, max(1, len(hops) // 4096)):  # not all spectra at once
        power = np.square(np.abs(np.fft.rfft(part * np.hanning(_HOP), axis=1)))
        levels.append(10.0 * np.log10(np.add.reduceat(power, edges, axis=1)[:, :-1] + 1e-9))
    return np.concatenate(levels)
