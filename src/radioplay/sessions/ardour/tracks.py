"""Lanes as Ardour's tracks: one each, and more where a lane holds what no single track can."""

from __future__ import annotations

from dataclasses import dataclass

from radioplay.sessions.markup import legible
from radioplay.sessions.model import Item, Lane, Session
from radioplay.timeline import Bus

_TAKEN = ("Master", "Monitor", "Click", "Auditioner", "auditioner", "ltc", "LTC")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Track:
    """Items of a lane that have the same place and number of channels: regions have no pan of their own."""

    name: str
    lane: Lane
    channels: int
    pan: float
    items: tuple[Item, ...]


class Names:
    """Names of routes: each once, without what the names of their ports can't have in them."""

    def __init__(self) -> None:
        self._taken = set(_TAKEN)

    def new(self, wanted: str) -> str:
        """A name as like `wanted` as may be."""
        plain = legible(wanted.translate({ord(mark): "-" for mark in "/:\\;"}))[:_LONGEST].strip() or "track"
        name, number = plain, 2
        while name in self._taken:
            name, number = f"{plain} {number}", number + 1
        self._taken.add(name)
        return name


def bus_names(session: Session, names: Names) -> dict[Bus, str]:
    """A name for the route of each bus that has lanes."""
    return {bus: names.new(f"{bus} bus") for bus in session.buses}


def tracks_of(lane: Lane, names: Names) -> tuple[Track, ...]:
    """A lane as tracks; as one where all its items stand in one place, or where it has none."""
    groups: dict[tuple[int, float], list[Item]] = {}
    for item in lane.items:
        pan = min(1.0, max(-1.0, lane.pan + item.pan))
        groups.setdefault((item.channels, round(pan, 6)), []).append(item)
    if not groups:
        return (Track(names.new(lane.name), lane, 1, lane.pan, ()),)
    stereo = len({channels for channels, _ in groups}) > 1
    placed = len({pan for _, pan in groups}) > 1
    return tuple(
        Track(names.new(_name(lane.name, channels, pan, stereo, placed)), lane, channels, pan, tuple(items))
        for (channels, pan), items in groups.items()
    )


def _name(lane: str, channels: int, pan: float, stereo: bool, placed: bool) -> str:
    """`EFFECTS`, and where there are several of it `EFFECTS stereo L40`."""
    parts = [lane]
    if stereo and channels == 2:
        parts.append("stereo")
    if placed and pan:
        parts.append(f"{'L' if pan < 0 else 'R'}{abs(pan) * 100:.0f}")
    return " ".join(parts)
