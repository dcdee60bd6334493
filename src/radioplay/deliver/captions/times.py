"""Times as captions write them, beside the clock's."""

from __future__ import annotations

from radioplay.units import to_milliseconds


def short_clock(at: int, rate: int) -> str:
    """A place on the timeline for reading: `1:02:03`, hours only where there are any."""
    minutes, second = divmod(to_milliseconds(at, rate) // 1000, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute}:{second:02d}"


def to_s(at: int, rate: int) -> float:
    """Seconds, to the millisecond."""
    return to_milliseconds(at, rate) / 1000
