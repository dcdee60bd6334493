"""Speech cut into overlapping frames and put together again; which of them are voiced, and at what pitch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Spectra = NDArray[np.complex128]

_HOP_S = 0.00533
_OVERLAP = 4
_PITCHES_HZ = (60.0, 450.0)
_LONGEST_LAG = 0.7  # of a frame: beyond, too little of it is left to compare
_SURE = 0.6
_NEARLY = 0.9


@dataclass(frozen=True, slots=True)
class Cut:
    """How sound at a rate is cut: a frame of four hops, 21 ms."""

    hop: int

    @classmethod
    def at(cls, rate: int) -> Cut:
        """For so many samples a second."""
        return cls(max(8, round(rate * _HOP_S)))

    @property
    def size(self) -> int:
        """Samples in a frame."""
        return self.hop * _OVERLAP

    @property
    def window(self) -> Floats:
        """Taken twice, before and after, it sums to a constant: the root of a raised cosine."""
        return np.asarray(np.sqrt(0.5 - 0.5 * np.cos(2.0 * np.pi * np.arange(self.size) / self.size)))

    def frames(self, samples: Floats) -> Floats:
        """Shape (count, size): the first begins a frame before the sound, the last ends behind it."""
        padded = np.pad(samples, (self.size, self.size + self.hop))
        return np.asarray(np.lib.stride_tricks.sliding_window_view(padded, self.size)[:: self.hop])

    def spectra(self, samples: Floats) -> Spectra:
        """Shape (count, size // 2 + 1)."""
        return np.asarray(np.fft.rfft(self.frames(samples) * self.window, axis=1))

    def joined(self, spectra: Spectra, length: int) -> Floats:
        """The sound of `length` samples that has these spectra, as near as there is one."""
        frames = np.fft.irfft(spectra, self.size, axis=1) * self.window
        out = np.zeros((len(frames) + _OVERLAP) * self.hop)
        for part in range(_OVERLAP):  # each quarter of the frames lies side by side
            side = frames[:, part * self.hop : (part + 1) * self.hop].reshape(-1)
            out[part * self.hop : part * self.hop + len(side)] += side
        return out[self.size : self.size + length] * (2.0 / _OVERLAP)

    def hz(self, rate: int) -> Floats:
        """The frequency of each line of a spectrum."""
        return np.asarray(np.fft.rfftfreq(self.size, 1.0 / rate))


def voicing(frames: Floats, rate: int) -> tuple[Floats, Floats]:
    """How periodic each frame is, 0 to about 1, and its pitch in Hz: the peak of its autocorrelation.

    The autocorrelation is divided by the window's own (Boersma 1993), so that long periods are no worse off.

    Args:
        frames: shape (count, size).
        rate: samples a second.

    Returns:
        Two of shape (count,).
    """
    size = frames.shape[1]
    window = np.hanning(size)
    centred = (frames - frames.mean(axis=1, keepdims=True)) * window
    own = np.fft.irfft(np.square(np.abs(np.fft.rfft(window, 2 * size))))
    both = np.fft.irfft(np.square(np.abs(np.fft.rfft(centred, 2 * size, axis=1))), axis=1)
    low, high = round(rate / _PITCHES_HZ[1]), min(round(rate / _PITCHES_HZ[0]), round(_LONGEST_LAG * size))
    part = both[:, low:high] / own[low:high] * own[0] / np.maximum(both[:, :1], 1e-12)
    best = part.max(axis=1)
    top = np.zeros(part.shape, bool)
    top[:, 1:-1] = (part[:, 1:-1] >= part[:, :-2]) & (part[:, 1:-1] >= part[:, 2:])
    top &= part > _NEARLY * best[:, None]  # of peaks nearly as high the shortest period is the pitch
    place = np.where(top.any(axis=1), top.argmax(axis=1), part.argmax(axis=1))
    return best, rate / (low + place)


def upper_pitch(strength: Floats, pitch_hz: Floats) -> float:
    """The pitch that a quarter of the surely voiced frames pass; 150 Hz where none is."""
    sure = pitch_hz[strength > _SURE]
    return float(np.percentile(sure, 75.0)) if len(sure) else 150.0
