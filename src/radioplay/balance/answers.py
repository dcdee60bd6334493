"""Rooms and echoes as what they do to power: each hop of a sound is followed by what its place makes of it.

Late in a room, power is all there is to know. Its first reflections, though, meet the sound itself, and make it
louder or softer by what pitches it has; so for a voice those are reckoned by its spectrum.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio
from radioplay.effects import TREATMENTS, Echo, Pass, echo_response
from radioplay.effects.filters import Filters
from radioplay.loudness import POWER_HOP, weighting
from radioplay.playing import pan_gains
from radioplay.sends import LONGEST
from radioplay.sources import OpenSource
from radioplay.timeline import Clip, Response
from radioplay.units import RATE

Power = NDArray[np.float64]
"""Weighted mean squares, shape (hops,), a hop being `POWER_HOP` samples."""

_EARLY = 8192
"""Samples of an answer whose reflections are held against the sound itself: 170 ms."""
_FFT = 2 * _EARLY
_BINS = 8  # of the transform as one: 23 Hz
# What of an answer is heard of most sounds, where their spectrum isn't known.
_USUAL = (Pass("highpass", 200.0, 1), Pass("lowpass", 1200.0, 1))
_LEAST = 1e-5  # of the direct sound's energy: what comes behind this is not heard under anything


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What becomes of a hop's power: `first` times as much of it at once, and `later` shares in the next hops.

    `bare` is what becomes in all of power that is not weighted: what a compressor goes by.
    """

    first: float
    later: Power
    bare: float

    def to(self, power: Power) -> Power:
        """A sound's power with its answer, as long as it was."""
        if not len(self.later) or not len(power):
            return power * self.first
        from scipy.signal import fftconvolve

        behind = fftconvolve(power, self.later)[: len(power)]
        return np.asarray(self.first * power + np.maximum(behind, 0.0))


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    """An impulse response: its energy by hop; and its early part by frequency, for each side and in all."""

    energy: Power
    sides: Power
    early: Power


class Answers:
    """What the places of clips answer; each is read once."""

    def __init__(self, open_source: OpenSource) -> None:
        self._open = open_source
        self._places: dict[str, _Place] = {}

    def rings(self, clip: Clip) -> int:
        """Samples for which something is still heard when a clip is over."""
        return POWER_HOP * max((len(place.energy) for place in self._of(clip)), default=0)

    def to_cue(self, clip: Clip) -> Answer:
        """What becomes of any sound."""
        later = _sum([place.energy for place in self._of(clip)])
        return Answer(1.0, later, 1.0 + float(later.sum()))

    def to_voice(self, clip: Clip, pan: float, spectrum: Power) -> Answer:
        """What becomes of a voice at `pan` whose power by frequency is `spectrum_of` has found."""
        if clip.room is None:
            return self.to_cue(clip)
        place, *echoes = self._of(clip)
        left, right = pan_gains(pan, 1)
        met = 1.0 + 2.0 * (left * place.sides[0] + right * place.sides[1]) + place.early
        weighted = spectrum * _weights()
        first = float((weighted * met).sum() / max(float(weighted.sum()), 1e-30))
        bare = float((spectrum * met).sum() / max(float(spectrum.sum()), 1e-30))
        reflected = place.energy.copy()
        early = reflected[: _EARLY // POWER_HOP]  # in time as their energy is, in all what they come to
        early *= max(0.0, first - 1.0) / max(float(early.sum()), 1e-30)
        later = _sum([reflected, *(each.energy for each in echoes)])
        behind = float(later.sum()) - float(early.sum())
        return Answer(min(1.0, first), later, max(0.0, bare) + behind)

    def _of(self, clip: Clip) -> list[_Place]:
        """Its room's, then its treatment's."""
        echoes = TREATMENTS[clip.treatment].echoes if clip.treatment else ()
        return [
            *([self._response(clip.room)] if clip.room else []),
            *([_echoed(echoes)] if echoes else []),
        ]

    def _response(self, room: Response) -> _Place:
        if room.name not in self._places:
            source = self._open(room.name)
            try:
                response = source.read(0, min(source.frames, LONGEST))
            finally:
                source.close()
            self._places[room.name] = _place(response)
        return self._places[room.name]


def spectrum_of(blocks: Iterable[Audio]) -> Power:
    """The power of a sound by frequency, up to the highest: shape (bins,), from blocks (channels, frames)."""
    whole = np.zeros(_EARLY // _BINS)
    for block in blocks:
        count = max(1, block.shape[1] // _FFT)
        mono = block.mean(axis=0)[: count * _FFT]
        parts = np.pad(mono, (0, count * _FFT - len(mono))).reshape(count, _FFT)
        whole += _binned(np.square(np.abs(_transformed(parts * _window()))).sum(axis=0))
    return whole


def _place(response: Audio) -> _Place:
    """One channel goes to both sides."""
    both = np.repeat(response, 2, axis=0) if len(response) == 1 else response
    early = _transformed(np.pad(both[:, :_EARLY], ((0, 0), (0, _FFT - min(_EARLY, both.shape[1])))))
    return _Place(
        _energies(both),
        np.stack([_binned(side.real) for side in early]) / _BINS,
        _binned(np.square(np.abs(early)).sum(axis=0)) / _BINS,
    )


def _energies(response: Audio) -> Power:
    """An impulse response of two channels, hop by hop, as shares of the energy of the direct sound."""
    direct = np.zeros((1, RATE // 4))
    direct[0, 0] = 1.0
    whole = float(np.square(Filters(_USUAL, 1).process(direct)).sum())
    heard = Filters(_USUAL, len(response)).process(response.astype(np.float64))
    padded = np.pad(heard, ((0, 0), (0, -heard.shape[1] % POWER_HOP)))
    energy = np.square(padded).reshape(len(heard), -1, POWER_HOP).sum(axis=(0, 2)) / whole
    loud = np.flatnonzero(np.cumsum(energy[::-1])[::-1] > _LEAST)
    return np.asarray(energy[: int(loud[-1]) + 1] if len(loud) else np.zeros(0))


def _sum(powers: list[Power]) -> Power:
    whole = np.zeros(max(map(len, powers), default=0))
    for each in powers:
        whole[: len(each)] += each
    return whole


def _transformed(sound: NDArray[np.floating]) -> NDArray[np.complexfloating]:
    from scipy.fft import rfft  # slow to import, and needed only where there is a room

    return np.asarray(rfft(np.asarray(sound, dtype=np.float32), _FFT))


def _binned(values: NDArray[np.floating]) -> Power:
    return np.asarray(values[:_EARLY].reshape(-1, _BINS).sum(axis=1), dtype=np.float64)


@lru_cache(maxsize=1)
def _window() -> NDArray[np.float32]:
    return np.hanning(_FFT).astype(np.float32)


@lru_cache(maxsize=1)
def _weights() -> Power:
    middles = (np.arange(_EARLY // _BINS) + 0.5) * _BINS * RATE / _FFT
    return weighting(middles)


@lru_cache(maxsize=8)
def _echoed(echoes: tuple[Echo, ...]) -> _Place:
    return _place(echo_response(echoes))
