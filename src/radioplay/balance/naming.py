"""Tracks told apart by their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from radioplay.timeline import Track


def unlike_names(tracks: Iterable[Track]) -> tuple[Track, ...]:
    """Tracks as they are, but those whose name an earlier one has are numbered from 2."""
    named: list[Track] = []
    taken: set[str] = set()
    for track in tracks:
        name, number = track.name, 2
        while name in taken:
            name, number = f"{track.name} {number}", number + 1
        taken.add(name)
        named.append(replace(track, name=name) if name != track.name else track)
    return tuple(named)
