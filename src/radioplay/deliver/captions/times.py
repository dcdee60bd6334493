"""Times as captions write them."""

from __future__ import annotations


def clock(at: int, rate: int, point: str) -> str:
    """A place on the timeline as `01:02:03.456`, with `point` before the milliseconds."""
    seconds, ms = divmod(to_ms(at, rate), 1000)
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02d}:{minute:02d}:{second:02d}{point}{ms:03d}"


def short_clock(at: int, rate: int) -> str:
    """The same for reading: `1:02:03`, hours only where there are any."""
    minutes, second = divmod(to_ms(at, rate) // 1000, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute}:{second:02d}"


def to_ms(at: int, rate: int) -> int:
    """The nearest whole millisecond."""
    return (at * 1000 + rate // 2) // rate


def to_s(at: int, rate: int) -> float:
    """Seconds, to the millisecond."""
    return to_ms(at, rate) / 1000
