"""What a layout needs to know of a sound: how long, how loud, and from when until when it is heard."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.audio.blocks import Audio, planar
from radioplay.loudness import LoudnessMeter
from radioplay.units import RATE, SILENCE_DB, Samples

_HOP_S = 0.01
_PARTS = 5  # of a hop, for the beginning, which has to be known to 2 ms
_SMOOTH = 5  # hops: the envelope is RMS over 50 ms
FALL_DB = 20.0
_ONSET = 10.0 ** (-20.0 / 10.0)


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured of a sound at the project rate.

    Attributes:
        channels: 1 or 2.
        frames: its length.
        peak: the highest sample, as a factor on full scale; 0.0 for silence. It may pass 1.0.
        loudness_lufs: gated loudness of the whole; `SILENCE_DB` for silence.
        moment_lufs: its loudest 400 ms; of a shorter sound, the whole.
        heard: frames until it has fallen, for good, `fall_db` (20 unless asked) below its loudest moment.
        onset: frames until it first comes within 20 dB of its loudest moment, to 2 ms.
    """

    channels: int
    frames: Samples
    peak: float = 0.0
    loudness_lufs: float = SILENCE_DB
    moment_lufs: float = SILENCE_DB
    heard: Samples = Samples(0)
    onset: Samples = Samples(0)


class Measuring:
    """Takes `Measures` of a sound that comes in blocks."""

    def __init__(self, channels: int, fall_db: float = FALL_DB) -> None:
        self._channels = channels
        self._fall = 10.0 ** (-fall_db / 10.0)
        self._hop = round(RATE * _HOP_S)
        self._meter = LoudnessMeter(channels)
        self._frames = 0
        self._peak = 0.0
        self._energies: list[NDArray[np.float64]] = []
        self._rest: Audio = np.zeros((channels, 0), dtype=np.float32)

    def add(self, block: Audio) -> None:
        """Hear more of it: shape (channels, frames)."""
        if not block.shape[1]:
            return
        self._frames += block.shape[1]
        self._peak = max(self._peak, float(np.abs(block).max()))
        self._meter.add(block)
        pending = np.concatenate((self._rest, block), axis=1)
        whole = pending.shape[1] - pending.shape[1] % self._hop
        self._energies.append(self._energy(pending[:, :whole]))
        self._rest = pending[:, whole:].copy()

    def finish(self) -> Measures:
        """What was measured."""
        missing = -self._rest.shape[1] % self._hop
        self._energies.append(self._energy(np.pad(self._rest, ((0, 0), (0, missing)))))
        parts = np.concatenate(self._energies)
        envelope = _envelope(parts.reshape(-1, _PARTS).sum(axis=1))
        return Measures(
            channels=self._channels,
            frames=Samples(self._frames),
            peak=self._peak,
            loudness_lufs=self._meter.integrated_lufs,
            moment_lufs=self._meter.momentary_max_lufs,
            heard=self._heard(envelope),
            onset=self._onset(parts),
        )

    def _energy(self, samples: Audio) -> NDArray[np.float64]:
        """The energy of each part of a hop, all channels together."""
        parts = samples.reshape(self._channels, -1, self._hop // _PARTS)
        return np.asarray(np.square(parts, dtype=np.float64).sum(axis=(0, 2)))

    def _heard(self, envelope: NDArray[np.float64]) -> Samples:
        """Where the envelope is above its highest less the fall for the last time."""
        if not len(envelope) or not envelope.max():
            return Samples(0)
        loud = np.flatnonzero(envelope >= envelope.max() * self._fall)
        return Samples(min(self._frames, (int(loud[-1]) + 1) * self._hop))

    def _onset(self, parts: NDArray[np.float64]) -> Samples:
        """The first part of a hop that is as loud as 20 dB below the loudest: the slam, not the door before it."""
        if not len(parts) or not parts.max():
            return Samples(0)
        loud = np.flatnonzero(parts >= parts.max() * _ONSET)
        return Samples(int(loud[0]) * (self._hop // _PARTS))


def _envelope(energy: NDArray[np.float64]) -> NDArray[np.float64]:
    """The energy of each hop as the mean of the hops around it, so a click doesn't count for its 10 ms alone."""
    smooth = np.convolve(energy, np.full(_SMOOTH, 1.0 / _SMOOTH))[_SMOOTH // 2 :][: len(energy)]
    return np.asarray(smooth)


def measure_sound(samples: Audio, fall_db: float = FALL_DB) -> Measures:
    """The measures of a whole sound at the project rate: shape (frames,) or (frames, channels)."""
    block = planar(samples)
    measuring = Measuring(block.shape[0], fall_db)
    measuring.add(block)
    return measuring.finish()
