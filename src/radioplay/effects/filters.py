"""Filters at work: designs as second-order sections, and the state that goes with them."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from radioplay.effects.settings import Bell, Filter, Pass, Shelf, Steep
from radioplay.units import RATE, to_gain

Sections = NDArray[np.float64]
Wide = NDArray[np.float64]
"""Sound in double precision, between the steps of a chain."""


class Filters:
    """Filters in a row, fed in pieces of any size: the same samples come out."""

    def __init__(self, filters: tuple[Filter, ...], channels: int) -> None:
        self._sections = designed(filters)
        self._state = np.zeros((len(self._sections), channels, 2))

    def using(self, sections: Sections) -> Filters:
        """The same with other sections, made by hand."""
        self._sections = sections
        self._state = np.zeros((len(sections), self._state.shape[1], 2))
        return self

    def process(self, sound: Wide) -> Wide:
        """Shape (channels, frames) in and out."""
        from scipy.signal import sosfilt  # slow to import, and needed only where there is sound

        if not len(self._sections) or not sound.shape[1]:
            return sound
        out, self._state = sosfilt(self._sections, sound, axis=-1, zi=self._state)
        return np.asarray(out)


@lru_cache(maxsize=64)
def designed(filters: tuple[Filter, ...]) -> Sections:
    """Filters as second-order sections at the project rate."""
    made = [_designed(each) for each in filters]
    return np.concatenate(made) if made else np.zeros((0, 6))


def _designed(each: Filter) -> Sections:
    from scipy.signal import butter, ellip

    if isinstance(each, Pass):
        return np.asarray(butter(each.order, each.cutoff_hz, each.kind, fs=RATE, output="sos"))
    if isinstance(each, Steep):
        return np.asarray(ellip(6, 0.3, 40.0, each.edge_hz, each.kind, fs=RATE, output="sos"))
    if isinstance(each, Bell):
        return _bell(each)
    return _shelf(each)


def resonator(centre_hz: float, q: float) -> Sections:
    """Bristow-Johnson's band-pass of 0 dB at its centre (Audio EQ Cookbook).

    Taken away from the sound in part, it leaves a dip and nothing else.
    """
    angle = 2.0 * np.pi * centre_hz / RATE
    alpha, cosine = np.sin(angle) / (2.0 * q), np.cos(angle)
    sections = np.array([[alpha, 0.0, -alpha, 1.0 + alpha, -2.0 * cosine, 1.0 - alpha]])
    return np.asarray(sections / (1.0 + alpha), dtype=np.float64)


def _bell(bell: Bell) -> Sections:
    """Bristow-Johnson's peaking equaliser (Audio EQ Cookbook)."""
    amp = to_gain(bell.gain_db / 2.0)
    angle = 2.0 * np.pi * bell.centre_hz / RATE
    alpha, cosine = np.sin(angle) / (2.0 * bell.q), np.cos(angle)
    top = (1.0 + alpha * amp, -2.0 * cosine, 1.0 - alpha * amp)
    bottom = (1.0 + alpha / amp, -2.0 * cosine, 1.0 - alpha / amp)
    return np.array([[*top, *bottom]], dtype=np.float64) / float(bottom[0])


def _shelf(shelf: Shelf) -> Sections:
    """Bristow-Johnson's shelves with slope 1 (Audio EQ Cookbook)."""
    amp = to_gain(shelf.gain_db / 2.0)
    angle = 2.0 * np.pi * shelf.corner_hz / RATE
    cosine = np.cos(angle) if shelf.kind == "low" else -np.cos(angle)
    slope = np.sqrt(2.0) * np.sin(angle) * np.sqrt(amp)
    sum_, difference = amp + 1.0, amp - 1.0
    top = [amp * (sum_ - difference * cosine + slope), 2.0 * amp * (difference - sum_ * cosine)]
    top.append(amp * (sum_ - difference * cosine - slope))
    bottom = [sum_ + difference * cosine + slope, -2.0 * (difference + sum_ * cosine)]
    bottom.append(sum_ + difference * cosine - slope)
    if shelf.kind == "high":
        top[1], bottom[1] = -top[1], -bottom[1]
    return np.array([[*top, *bottom]], dtype=np.float64) / float(bottom[0])
