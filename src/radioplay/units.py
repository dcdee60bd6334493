"""Samples, decibels and timecode: the only conversions in the house."""

from __future__ import annotations

import math
from typing import NewType

Samples = NewType("Samples", int)
"""A count of samples, or a place on the timeline, at the project rate."""

RATE = 48_000
"""The project rate, in samples a second. Everything on a timeline is in samples at this rate."""

SILENCE_DB = -200.0
"""What `to_db` answers for silence, and below which `to_gain` answers 0."""


def to_samples(seconds: float, rate: int = RATE) -> Samples:
    """The nearest whole number of samples in `seconds` (which may be negative)."""
    return Samples(math.floor(seconds * rate + 0.5))


def to_seconds(samples: int, rate: int = RATE) -> float:
    """How long `samples` last, in seconds."""
    return samples / rate


def to_milliseconds(samples: int, rate: int = RATE) -> int:
    """The nearest whole number of milliseconds."""
    return (samples * 1000 + rate // 2) // rate


def to_gain(db: float) -> float:
    """Decibels as a factor on amplitude; silence at and below `SILENCE_DB`."""
    return 0.0 if db <= SILENCE_DB else 10.0 ** (db / 20.0)


def to_db(gain: float) -> float:
    """A factor on amplitude as decibels; `SILENCE_DB` for nothing at all."""
    return SILENCE_DB if gain <= 0.0 else max(SILENCE_DB, 20.0 * math.log10(gain))


def timecode(samples: int, rate: int = RATE) -> str:
    """A place on the timeline as people write it: `1:02:03.4`, hours only where there are any."""
    tenths = (samples * 10 + rate // 2) // rate
    seconds, tenth = divmod(tenths, 10)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02d}" if hours else f"{minutes}"
    return f"{clock}:{seconds:02d}.{tenth}"


def clock(samples: int, rate: int = RATE, point: str = ".") -> str:
    """A place on the timeline as files log it: `01:02:03.456`, with `point` before the milliseconds.

    Without a point there are none: `01:02:03`.
    """
    seconds, thousandths = divmod(to_milliseconds(samples, rate), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}" + (f"{point}{thousandths:03d}" if point else "")
