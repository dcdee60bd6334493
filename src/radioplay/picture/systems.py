"""A timeline cut into systems, as a score is: stretches of time that lie one below the other on the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_LENGTHS_S = (10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)
_MOST = 16
_WORDS_UP_TO_S = 30.0


@dataclass(frozen=True, slots=True)
class System:
    """What is heard from `start_s` to `end_s`; the tracks are those of `timeline.json` that sound in it."""

    start_s: float
    end_s: float
    tracks: tuple[Mapping[str, Any], ...]
    markers: tuple[tuple[float, str], ...]

    @property
    def shows_words(self) -> bool:
        """Whether there is room for single words."""
        return self.end_s - self.start_s <= _WORDS_UP_TO_S


def systems(timeline: Mapping[str, Any], start_s: float = 0.0, end_s: float | None = None) -> list[System]:
    """Cut a timeline, or a part of it.

    Args:
        timeline: as in `timeline.json`.
        start_s, end_s: the part; None for up to the end.
    """
    rate = timeline["rate"]
    whole_s = timeline["length"] / rate
    until_s = whole_s if end_s is None else min(end_s, whole_s)
    length_s = _length(until_s - start_s)
    found = []
    at = start_s
    while at < until_s:
        found.append(_system(timeline, at, at + length_s, rate))
        at += length_s
    return found


def _length(whole_s: float) -> float:
    """Seconds in a system: round, and few enough systems that a page shows them all."""
    return next((length for length in _LENGTHS_S[2:] if whole_s / length <= _MOST), _LENGTHS_S[-1])


def _system(timeline: Mapping[str, Any], start_s: float, end_s: float, rate: int) -> System:
    tracks = tuple(
        dict(track, clips=clips)
        for track in timeline["tracks"]
        if (clips := _heard(track, start_s, end_s, rate))
    )
    markers = tuple(
        (m["at"] / rate, m["name"]) for m in timeline["markers"] if start_s <= m["at"] / rate < end_s
    )
    return System(start_s, end_s, tracks, markers)


def _heard(track: Mapping[str, Any], start_s: float, end_s: float, rate: int) -> Sequence[Mapping[str, Any]]:
    return [
        clip
        for clip in track["clips"]
        if clip["start"] < end_s * rate and clip["start"] + clip["length"] > start_s * rate
    ]
