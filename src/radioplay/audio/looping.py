"""Where a sound can run round: two places in it that sound alike, so that going back is not heard."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from radioplay.audio.blocks import Audio
from radioplay.audio.files import Source
from radioplay.units import RATE, Samples, to_samples

LONGEST_CROSS = to_samples(1.0)
"""The longest cross-fade of a loop; of a short one, a quarter of it."""

_SHORTEST = to_samples(0.4)  # a sound shorter than this is a thing that happens, not a bed
_HOP = to_samples(0.02)
_WINDOW = 2048
_BANDS_HZ = np.geomspace(60.0, 16_000.0, 15)
_FLOOR = (_WINDOW / 4) ** 2 * 1e-9  # what lies 90 dB below a full-scale tone is silence
_SMOOTH = 25  # hops: half a second, over which a sound's level is taken to tell its fades
_FADED_DB = 2.5  # below its usual level: the sound has not come in yet, or is going
_SEEN = to_samples(30.0)  # at most, at either end, of the places that are compared
_SHARE = 0.35  # of the sound, at either end, in which the places are looked for
_LEAST = 0.4  # of the sound that a round takes at least
_TRIED = 8  # of the best pairs, to the sample
_LEVEL_COST, _SHORT_COST, _LIKENESS = 0.5, 0.3, 1.0


@dataclass(frozen=True, slots=True, eq=False)
class _Places:
    """Stretches of a cross-fade's length that begin a hop apart: `shape` has a row for each, with its bands in
    dB from hop to hop; `mean` their means.
    """

    first: int
    shape: NDArray[np.float32]
    mean: NDArray[np.float32]

    def at(self, index: int) -> int:
        return self.first + index * _HOP


def find_loop(source: Source) -> tuple[Samples, Samples]:
    """Between which samples a sound runs round best.

    A fade at its ends is left out. Of the places near its beginning and near its end, those two are taken
    behind which it goes on most alike for as long as a cross-fade lasts: in level, in its bands from moment to
    moment (so that what ticks keeps ticking), and, to the sample, in its waveform (normalised
    cross-correlation). The end leaves room behind it for the cross-fade.

    Args:
        source: at the project rate, of any length; no more than a minute and a half of it is looked at.

    Returns:
        From and to; the whole of a sound that is too short, or silent.

    Raises:
        AudioError: it can't be read.
    """
    whole = Samples(0), Samples(source.frames)
    if source.frames < _SHORTEST:
        return whole
    begins, ends = _stay(source)
    ends -= _WINDOW
    usable = ends - begins
    cross = min(LONGEST_CROSS, usable // 4) // _HOP * _HOP
    if cross < _HOP or usable < 5 * cross // 2:
        return whole
    reach = min(_SEEN, round(usable * _SHARE))
    heads = _places(source, begins, begins + reach, cross)
    tails = _places(source, ends - cross - reach, ends - cross, cross)
    tried = [
        _refined(source, heads.at(i), tails.at(j), cost, cross) for i, j, cost in _best(heads, tails, usable)
    ]
    if not tried:
        return whole
    _, begin, end = min(tried)
    return Samples(begin), Samples(min(end, source.frames))


def _stay(source: Source) -> tuple[int, int]:
    """From where to where a sound is at its usual level, without the fades at its ends."""
    frames = source.frames
    seen = min(frames, 3 * _SEEN // 2)
    head, tail = _energy(source, 0, seen), _energy(source, frames - seen, frames)
    usual = np.median(np.concatenate((head, tail))) * 10.0 ** (-_FADED_DB / 10.0)
    if not usual > 0.0:
        return 0, frames
    first, last = np.flatnonzero(head >= usual)[0], np.flatnonzero(tail >= usual)[-1]
    late = int(first) * _HOP if first else 0
    early = (len(tail) - 1 - int(last)) * _HOP
    return late, frames - early


def _energy(source: Source, start: int, end: int) -> NDArray[np.float64]:
    """The energy around each hop, over half a second; at the ends, over what there is."""
    sound = source.read(start, end - start)
    hops = np.square(sound[:, : (end - start) // _HOP * _HOP], dtype=np.float64).sum(axis=0)
    each = hops.reshape(-1, _HOP).sum(axis=1)
    smooth = np.ones(min(_SMOOTH, len(each)))
    return np.asarray(np.convolve(each, smooth, "same") / np.convolve(np.ones(len(each)), smooth, "same"))


def _places(source: Source, start: int, end: int, cross: int) -> _Places:
    """The places from `start` to `end`."""
    sound = source.read(start, min(source.frames, end + cross + _WINDOW) - start)
    bands = _bands(sound)
    length = cross // _HOP
    stretches = sliding_window_view(bands, length, axis=0)[: max(1, (end - start) // _HOP + 1)]
    shape = np.ascontiguousarray(stretches.reshape(len(stretches), -1), dtype=np.float32)
    return _Places(start, shape, stretches.mean(axis=2).astype(np.float32))


def _bands(sound: Audio) -> NDArray[np.float64]:
    """The level of each band at each hop, in dB: shape (hops, bands)."""
    count = sound.shape[1] // _HOP
    padded = np.pad(sound, ((0, 0), (0, _WINDOW)))
    pieces = sliding_window_view(padded, _WINDOW, axis=1)[:, : count * _HOP : _HOP]
    power = np.zeros((count, _WINDOW // 2 + 1))
    for channel in pieces:
        power += np.abs(np.fft.rfft(channel * np.hanning(_WINDOW), axis=1)) ** 2
    edges = np.unique(np.round(_BANDS_HZ * _WINDOW / RATE).astype(int))
    summed = np.add.reduceat(power, edges, axis=1)[:, :-1]
    return np.asarray(10.0 * np.log10(np.maximum(summed, _FLOOR)))


def _best(heads: _Places, tails: _Places, usable: int) -> list[tuple[int, int, float]]:
    """The pairs most alike, apart from one another, with what speaks against each."""
    shapes, means = _distances(heads.shape, tails.shape), _distances(heads.mean, tails.mean)
    cost = shapes / max(1e-9, float(np.median(shapes))) + _LEVEL_COST * means
    begins = heads.first + np.arange(len(heads.shape)) * _HOP
    ends = tails.first + np.arange(len(tails.shape)) * _HOP
    lengths = ends[np.newaxis] - begins[:, np.newaxis]
    cost += _SHORT_COST * (1.0 - lengths / usable)
    cost[lengths < usable * _LEAST] = np.inf
    found: list[tuple[int, int, float]] = []
    while len(found) < _TRIED:
        i, j = divmod(int(np.argmin(cost)), cost.shape[1])
        if not np.isfinite(cost[i, j]):
            break
        found.append((i, j, float(cost[i, j])))
        cost[max(0, i - 5) : i + 6, max(0, j - 5) : j + 6] = np.inf
    return found


def _distances(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    """The mean square between each row of the one and each of the other."""
    centre = one.mean(axis=0)
    a, b = one - centre, other - centre
    squares = np.square(a).sum(axis=1)[:, np.newaxis] + np.square(b).sum(axis=1)[np.newaxis]
    return np.asarray(np.maximum(0.0, squares - 2.0 * (a @ b.T)) / one.shape[1], dtype=np.float32)


def _refined(source: Source, begin: int, end: int, cost: float, cross: int) -> tuple[float, int, int]:
    """A pair with its end moved, by less than a hop, to where the waveforms are most alike."""
    room = min(_HOP, end - begin - cross, source.frames - end - cross)
    if room < 1:
        return cost, begin, end
    wanted = source.read(begin, cross).astype(np.float64)
    around = source.read(end - room, cross + 2 * room).astype(np.float64)
    size = 1 << (around.shape[1] + cross - 1).bit_length()
    spectra = np.fft.rfft(around, size, axis=1) * np.conj(np.fft.rfft(wanted, size, axis=1))
    alike = np.fft.irfft(spectra, size, axis=1)[:, : 2 * room + 1].sum(axis=0)
    sums = np.concatenate(([0.0], np.cumsum(np.square(around).sum(axis=0))))
    energy = sums[cross : cross + 2 * room + 1] - sums[: 2 * room + 1]
    likeness = alike / np.sqrt(np.maximum(energy * np.square(wanted).sum(), 1e-20))
    best = int(np.argmax(likeness))
    return cost - _LIKENESS * float(likeness[best]), begin, end - room + best
