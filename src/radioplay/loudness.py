"""Loudness, loudness range and true peak, streaming: Rec. ITU-R BS.1770-4 and EBU Tech 3341/3342.

Blocks are planar, `(channels, frames)`. Any sizes of blocks give the same answers to the last bit: sums are
taken over fixed stretches of the programme, never over what happened to arrive together.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from radioplay.units import RATE, SILENCE_DB

Audio = NDArray[np.float32]
_Energies = NDArray[np.float64]

HOP_S = 0.1
_POWER_HOP_S = 0.01
POWER_HOP = round(RATE * _POWER_HOP_S)
"""Samples in a hop of `PowerMeter`: 10 ms."""
_OFFSET = -0.691
_ABSOLUTE_GATE_LUFS = -70.0
_RELATIVE_GATE_LU = -10.0
_RANGE_GATE_LU = -20.0
_MOMENT = 4  # hops in a momentary block, 400 ms
_SHORT_TERM = 30  # hops in a short-term block, 3 s

# Left, right and centre weigh 1, surrounds 1.41 (BS.1770-4, table 3); for five channels: L R C Ls Rs.
_WEIGHTS = {5: (1.0, 1.0, 1.0, 1.41, 1.41)}


@lru_cache(maxsize=8)
def _k_weighting(rate: int) -> NDArray[np.float64]:
    """The two biquads of BS.1770's annex 1, as second-order sections for any rate.

    The standard prints coefficients for 48 kHz only; these are the analogue prototype behind them, taken to
    `rate` by the bilinear transform, and equal the printed ones at 48 kHz.
    """
    k = math.tan(math.pi * 1681.974450955533 / rate)
    q, high = 0.7071752369554196, 10.0 ** (3.999843853973347 / 20.0)
    middle = high**0.4996667741545416
    norm = 1.0 + k / q + k * k
    shelf = [
        (high + middle * k / q + k * k) / norm,
        2.0 * (k * k - high) / norm,
        (high - middle * k / q + k * k) / norm,
        1.0,
        2.0 * (k * k - 1.0) / norm,
        (1.0 - k / q + k * k) / norm,
    ]
    k = math.tan(math.pi * 38.13547087602444 / rate)
    q = 0.5003270373238773
    norm = 1.0 + k / q + k * k
    high_pass = [1.0, -2.0, 1.0, 1.0, 2.0 * (k * k - 1.0) / norm, (1.0 - k / q + k * k) / norm]
    return np.array([shelf, high_pass])


def weighting(hertz: NDArray[np.float64], rate: int = RATE) -> NDArray[np.float64]:
    """What the weighting of BS.1770 makes of power at these frequencies."""
    turn = np.exp(-2j * np.pi * np.asarray(hertz) / rate)
    powers = turn[:, np.newaxis] ** np.arange(3)
    out = np.ones(len(turn))
    for section in _k_weighting(rate):
        out *= np.square(np.abs((powers @ section[:3]) / (powers @ section[3:])))
    return out


class _Hops:
    """A sound weighted and cut into hops, however it comes.

    Attributes:
        rest: what is weighted and not yet a whole hop, shape (channels, frames).
    """

    def __init__(self, channels: int, rate: int, hop: int) -> None:
        self.rest: NDArray[np.float64] = np.zeros((channels, 0))
        self._sos = _k_weighting(rate)
        self._state = np.zeros((len(self._sos), channels, 2))
        self._hop = hop

    def add(self, block: Audio) -> _Energies:
        """The energies of the hops that are whole by now: shape (channels, hops)."""
        from scipy.signal import sosfilt  # slow to import, and needed only where there is sound

        if not block.shape[1]:
            return np.zeros((len(block), 0))
        weighted, self._state = sosfilt(self._sos, block, axis=-1, zi=self._state)
        return self._cut(weighted)

    def skip(self, frames: int) -> _Energies:
        """The same for silence in which nothing rings any more."""
        self._state[:] = 0.0
        return self._cut(np.zeros((len(self.rest), frames)))

    def _cut(self, weighted: NDArray[np.float64]) -> _Energies:
        pending = np.concatenate((self.rest, weighted), axis=1) if self.rest.shape[1] else weighted
        count = pending.shape[1] // self._hop
        self.rest = pending[:, count * self._hop :].copy()
        whole = pending[:, : count * self._hop].reshape(len(pending), count, self._hop)
        # Channel by channel, so that each sum runs over one hop in one piece whatever came together.
        return np.stack([np.square(channel).sum(axis=-1) for channel in whole])


class LoudnessMeter:
    """Gated loudness, loudness range, and the loudest moments, of what has been added so far.

    Silence, and a programme of no samples, read `SILENCE_DB`. A programme shorter than 400 ms, of which the
    standard says nothing, reads as the loudness of its whole length.
    """

    def __init__(self, channels: int, rate: int = RATE) -> None:
        self._hop = round(rate * HOP_S)
        self._cut = _Hops(channels, rate, self._hop)
        self._weights = np.array(_WEIGHTS.get(channels, (1.0,) * channels))
        self._hops: list[_Energies] = []

    def add(self, block: Audio) -> None:
        """Hear more of the programme: shape (channels, frames)."""
        self._keep(self._cut.add(block))

    def silence(self, frames: int) -> None:
        """Hear silence, after some of it: what the weighting's filters still ring, half a second on, is dropped."""
        self._keep(self._cut.skip(frames))

    def _keep(self, energies: _Energies) -> None:
        if energies.shape[1]:
            self._hops.append(self._weights @ energies)

    @property
    def integrated_lufs(self) -> float:
        """Programme loudness with both gates, in LUFS."""
        energies = self._windows(_MOMENT)
        return _gated(energies) if len(energies) else self._ungated()

    @property
    def range_lu(self) -> float:
        """Loudness range (EBU Tech 3342): how far apart its quiet and its loud stretches are."""
        energies = self._windows(_SHORT_TERM)
        gated = energies[_lufs(energies) > _ABSOLUTE_GATE_LUFS]
        if not len(gated):
            return 0.0
        levels = _lufs(gated)
        levels = levels[levels > float(_lufs(gated.mean())) + _RANGE_GATE_LU]
        low, high = np.percentile(levels, (10.0, 95.0))
        return float(high - low)

    @property
    def momentary_max_lufs(self) -> float:
        """The loudest 400 ms; of a shorter programme, its whole length."""
        energies = self._windows(_MOMENT)
        return float(_lufs(energies.max())) if len(energies) else self._ungated()

    @property
    def short_term_max_lufs(self) -> float:
        """The loudest 3 s; of a shorter programme, its whole length."""
        energies = self._windows(_SHORT_TERM)
        return float(_lufs(energies.max())) if len(energies) else self._ungated()

    def momentary_lufs(self) -> NDArray[np.float64]:
        """The loudness of every 400 ms, one each 100 ms: the first ends 400 ms in."""
        return _lufs(self._windows(_MOMENT))

    def short_term_lufs(self) -> NDArray[np.float64]:
        """The loudness of every 3 s, one each 100 ms: the first ends 3 s in."""
        return _lufs(self._windows(_SHORT_TERM))

    def _windows(self, length: int) -> _Energies:
        """Mean energy of each run of `length` hops."""
        hops = np.concatenate(self._hops) if self._hops else np.zeros(0)
        if len(hops) < length:
            return np.zeros(0)
        sums = np.lib.stride_tricks.sliding_window_view(hops, length).sum(axis=-1)
        return np.asarray(sums / (length * self._hop))

    def _ungated(self) -> float:
        frames = sum(map(len, self._hops)) * self._hop + self._cut.rest.shape[1]
        energy = sum(float(hops.sum()) for hops in self._hops)
        energy += float(self._weights @ np.square(self._cut.rest).sum(axis=-1))
        return float(_lufs(np.array(energy / frames))) if frames else SILENCE_DB


class PowerMeter:
    """The power of a sound as the ear weighs it, hop by hop of `POWER_HOP`: what level there is when."""

    def __init__(self, channels: int, rate: int = RATE) -> None:
        self._cut = _Hops(channels, rate, POWER_HOP)
        self._hops: list[_Energies] = []

    def add(self, block: Audio) -> None:
        """Hear more of it: shape (channels, frames)."""
        self._hops.append(_added_up(self._cut.add(block)))

    def finish(self) -> _Energies:
        """Mean squares, channels added up: shape (hops,), a short last one filled with silence."""
        rest = _added_up(np.square(self._cut.rest).sum(axis=-1, keepdims=True))
        whole = np.concatenate((*self._hops, rest if self._cut.rest.shape[1] else rest[:0]))
        return np.asarray(whole / POWER_HOP)


def _added_up(energies: _Energies) -> _Energies:
    """Of all channels, one after the other: shape (channels, hops) to (hops,)."""
    return np.asarray(sum(energies, start=np.zeros(energies.shape[1])))


def gated_lufs(power: _Energies) -> float:
    """The loudness, with both gates, of what a `PowerMeter` has heard; below 400 ms, of the whole of it."""
    step, window = round(HOP_S / _POWER_HOP_S), round(_MOMENT * HOP_S / _POWER_HOP_S)
    if len(power) < window:
        return float(power_lufs(power.mean())) if len(power) else SILENCE_DB
    sums = np.concatenate(([0.0], np.cumsum(power)))
    starts = np.arange(0, len(power) - window + 1, step)
    return _gated(np.maximum((sums[starts + window] - sums[starts]) / window, 0.0))


def power_lufs(power: _Energies | float) -> NDArray[np.float64]:
    """Weighted mean squares as LUFS."""
    return _lufs(np.asarray(power, dtype=np.float64))


def _gated(energies: _Energies) -> float:
    """Programme loudness of momentary blocks, by their mean energies, with both gates."""
    gated = energies[_lufs(energies) > _ABSOLUTE_GATE_LUFS]
    if not len(gated):
        return SILENCE_DB
    gate = float(_lufs(gated.mean())) + _RELATIVE_GATE_LU
    return float(_lufs(gated[_lufs(gated) > gate].mean()))


def _lufs(energy: _Energies) -> NDArray[np.float64]:
    """Mean squares, summed over channels by weight, as LUFS."""
    floor = 10.0 ** ((SILENCE_DB - _OFFSET) / 10.0)
    return np.asarray(np.maximum(_OFFSET + 10.0 * np.log10(np.maximum(energy, floor)), SILENCE_DB))


def loudness(samples: Audio, rate: int = RATE) -> float:
    """Gated loudness of a whole sound, in LUFS: shape (channels, frames)."""
    meter = LoudnessMeter(samples.shape[0], rate)
    meter.add(samples)
    return meter.integrated_lufs
