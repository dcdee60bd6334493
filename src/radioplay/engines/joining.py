"""Stretches spoken apart, joined so that nobody hears where; and the words' times."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from radioplay.engines.protocol import Audio
from radioplay.engines.sentences import Seam

PAUSE_S: dict[Seam, float] = {"sentence": 0.42, "clause": 0.2, "word": 0.03, "sound": 0.0, "end": 0.0}
"""Silence between stretches, from sound to sound: what neural voices leave there themselves."""

_WINDOWS, _FADES = 100, 200  # a second
_BELOW_DB = -45.0


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A stretch as it was spoken: its samples, what it ends at, when each piece is heard in it (seconds)."""

    samples: Audio
    seam: Seam
    times: dict[int, tuple[float, float]]


def joined(parts: list[Part], rate: int) -> tuple[Audio, dict[int, tuple[float, float]]]:
    """One after the other: inner edges trimmed to where there is sound, then a pause as natural speech has it.

    Returns:
        The samples, and each piece's start and end in seconds.
    """
    if len(parts) == 1:
        return parts[0].samples, dict(parts[0].times)
    out: list[Audio] = []
    times: dict[int, tuple[float, float]] = {}
    at = 0
    for index, part in enumerate(parts):
        start, end = _sounding(part.samples, rate // _WINDOWS)
        start = 0 if index == 0 else start
        end = len(part.samples) if index == len(parts) - 1 else end
        samples = part.samples[start:end].copy()
        _fade(samples, rate // _FADES, index > 0, index < len(parts) - 1)
        shift = (at - start) / rate
        for piece, (first, last) in part.times.items():
            now = (max(first + shift, at / rate), min(last + shift, (at + len(samples)) / rate))
            times[piece] = (times[piece][0], now[1]) if piece in times else now
        pause = round(PAUSE_S[part.seam] * rate) if index < len(parts) - 1 else 0
        out += [samples, np.zeros(pause, np.float32)]
        at += len(samples) + pause
    return np.concatenate(out), times


def _sounding(samples: Audio, window: int) -> tuple[int, int]:
    """Where the sound begins and ends, by level against the loudest window."""
    count = len(samples) // window
    if count == 0:
        return 0, len(samples)
    windows = samples[: count * window].reshape(count, window).astype(np.float64)
    level = np.sqrt((windows**2).mean(axis=1))
    loud = np.flatnonzero(level > level.max() * 10 ** (_BELOW_DB / 20))
    if not len(loud):
        return 0, len(samples)
    return int(max(0, loud[0] - 1)) * window, int(min(count, loud[-1] + 2)) * window


def _fade(samples: Audio, length: int, at_start: bool, at_end: bool) -> None:
    length = min(length, len(samples) // 2)
    curve = (0.5 - 0.5 * np.cos(np.pi * np.arange(length) / max(1, length))).astype(np.float32)
    if at_start:
        samples[:length] *= curve
    if at_end and length:
        samples[-length:] *= curve[::-1]
