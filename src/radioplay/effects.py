"""Where a sound is heard from, or through: settings as values, and the processors that carry their state.

A processor is made for one clip and fed its samples in order; in whatever pieces they come, the same samples
come out, since its filters carry their state and the rest is arithmetic on single samples.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio
from radioplay.timeline import Treatment
from radioplay.units import RATE, to_gain

_Sections = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pass:
    """A Butterworth high- or low-pass: -3 dB at `cutoff_hz`, 6 dB an octave for each of `order`."""

    kind: Literal["highpass", "lowpass"]
    cutoff_hz: float
    order: int = 4


@dataclass(frozen=True, slots=True)
class Bell:
    """A rise or dip around a frequency, `gain_db` at its middle."""

    centre_hz: float
    gain_db: float
    q: float = 1.0


@dataclass(frozen=True, slots=True)
class Shelf:
    """A rise or fall of everything below or above a frequency."""

    kind: Literal["low", "high"]
    corner_hz: float
    gain_db: float


Filter = Pass | Bell | Shelf


@dataclass(frozen=True, slots=True)
class Settings:
    """What is done to a sound, in this order.

    Attributes:
        mono: its channels are first made one: it comes out of one small loudspeaker, or one point.
        before: filters before the drive.
        drive_db: how far into soft saturation it is pushed; 0 for none. The level of quiet sounds stays.
        after: filters after it, which also take away overtones that the device wouldn't let through.
        gain_db: last of all.
    """

    mono: bool = False
    before: tuple[Filter, ...] = ()
    drive_db: float = 0.0
    after: tuple[Filter, ...] = ()
    gain_db: float = 0.0


def _band(low_hz: float, high_hz: float) -> tuple[Filter, ...]:
    return Pass("highpass", low_hz), Pass("lowpass", high_hz)


# The gains bring speech back to where it was heard: devices 1 to 1.5 LU below the plain voice, `off` 6.5 and
# `far` 10 LU, as measured on noise with the spectrum and the rhythm of speech.
TREATMENTS: Mapping[Treatment, Settings] = {
    "phone": Settings(True, _band(300.0, 3400.0), 12.0, _band(300.0, 3400.0), 3.5),
    "radio": Settings(True, (*_band(180.0, 4500.0), Bell(1800.0, 3.0)), 9.0, _band(180.0, 4500.0), 1.0),
    "tv": Settings(True, (*_band(160.0, 7000.0), Bell(900.0, 4.0, 1.4)), 6.0, (), -1.5),
    "pa": Settings(True, (*_band(350.0, 4200.0), Bell(1500.0, 5.0, 1.5)), 14.0, _band(250.0, 5000.0), 2.5),
    "intercom": Settings(
        True, (*_band(400.0, 2800.0), Bell(1200.0, 4.0, 2.0)), 20.0, _band(400.0, 3000.0), 6.0
    ),
    "off": Settings(False, (Pass("highpass", 120.0, 1), Shelf("high", 2500.0, -7.0)), 0.0, (), -6.0),
    "far": Settings(False, (Pass("highpass", 180.0, 2), Pass("lowpass", 2600.0, 2)), 0.0, (), -9.0),
    "close": Settings(False, (Pass("highpass", 45.0, 2), Shelf("low", 180.0, 3.5)), 0.0, (), -0.8),
}


class Processor:
    """A treatment at work on one sound."""

    def __init__(self, settings: Settings, channels: int) -> None:
        """Args: what to do, and how many channels will come in."""
        self.channels = 1 if settings.mono else channels
        """How many come out."""
        self._settings = settings
        self._before = _Filters(settings.before, self.channels)
        self._after = _Filters(settings.after, self.channels)
        self._drive = to_gain(settings.drive_db)
        self._gain = to_gain(settings.gain_db)

    def process(self, block: Audio) -> Audio:
        """The next of its samples: shape (channels in, frames) to (`channels`, frames)."""
        sound = block.astype(np.float64)
        if self._settings.mono and len(block) > 1:
            # Added channel by channel: a mean over an axis may add in another order for another length.
            sound = (0.5 * (sound[0] + sound[1]))[np.newaxis]
        sound = self._before.process(sound)
        if self._drive != 1.0:
            driven = sound * self._drive
            sound = driven / np.sqrt(1.0 + driven * driven) / self._drive
        sound = self._after.process(sound)
        return np.asarray(sound * self._gain, dtype=np.float32)


class _Filters:
    def __init__(self, filters: tuple[Filter, ...], channels: int) -> None:
        self._sections = _sections(filters)
        self._state = np.zeros((len(self._sections), channels, 2))

    def process(self, sound: NDArray[np.float64]) -> NDArray[np.float64]:
        from scipy.signal import sosfilt  # slow to import, and needed only where there is sound

        if not len(self._sections) or not sound.shape[1]:
            return sound
        out, self._state = sosfilt(self._sections, sound, axis=-1, zi=self._state)
        return np.asarray(out)


@lru_cache(maxsize=64)
def _sections(filters: tuple[Filter, ...]) -> _Sections:
    made = [_designed(each) for each in filters]
    return np.concatenate(made) if made else np.zeros((0, 6))


def _designed(each: Filter) -> _Sections:
    """A filter as second-order sections at the project rate."""
    from scipy.signal import butter

    if isinstance(each, Pass):
        return np.asarray(butter(each.order, each.cutoff_hz, each.kind, fs=RATE, output="sos"))
    if isinstance(each, Bell):
        return _bell(each)
    return _shelf(each)


def _bell(bell: Bell) -> _Sections:
    """Bristow-Johnson's peaking equaliser (Audio EQ Cookbook)."""
    amp = to_gain(bell.gain_db / 2.0)
    angle = 2.0 * np.pi * bell.centre_hz / RATE
    alpha, cosine = np.sin(angle) / (2.0 * bell.q), np.cos(angle)
    top = (1.0 + alpha * amp, -2.0 * cosine, 1.0 - alpha * amp)
    bottom = (1.0 + alpha / amp, -2.0 * cosine, 1.0 - alpha / amp)
    return np.array([[*top, *bottom]], dtype=np.float64) / float(bottom[0])


def _shelf(shelf: Shelf) -> _Sections:
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
