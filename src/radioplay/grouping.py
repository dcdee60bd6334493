"""Which clips are mixed apart from the others of their bus, and where they are added up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from radioplay.audio import Audio
from radioplay.timeline import BUSES, Clip, Track

Place = tuple[int, int]
"""A clip on a timeline: the number of its track, and its own on that track."""
Into = tuple[int, ...]
"""Numbers of `Outputs`."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """Parts of the mix: some clips, heard as they are in the mix, and by themselves.

    Each bus is mixed whole beside them, to the bit as without them where no two parts hold clips of one track.

    Attributes:
        parts: how many there are.
        heard: the part in which a clip is heard as in the mix; a clip may be in none.
        dry: the part in which its sound is heard without a place: see `without_place`. It is in no bus.
        answered: the part in which what its rooms answer is heard, without the sound itself.
    """

    parts: int = 0
    heard: Mapping[Place, int] = field(default_factory=dict)
    dry: Mapping[Place, int] = field(default_factory=dict)
    answered: Mapping[Place, int] = field(default_factory=dict)

    def roles(self, place: Place, clip: Clip, track: Track) -> tuple[tuple[Clip, Into, Into], ...]:
        """Each way in which a clip is heard, and the numbers of the `Outputs` to which that is added: the sound
        itself, and what its rooms answer.
        """
        bus = BUSES.index(track.bus)
        part, dry, answered = self.heard.get(place), self.dry.get(place), self.answered.get(place)
        into = (bus,) if part is None else (bus, len(BUSES) + part)
        plain = (clip, into, into if answered is None else (*into, len(BUSES) + answered))
        if dry is None:
            return (plain,)
        into = (len(BUSES) + dry,)
        return plain, (without_place(clip), into, into)


WHOLE = Grouping()
"""Nothing is mixed apart."""


def without_place(clip: Clip) -> Clip:
    """A clip with no room, nothing that it is heard through, and no way to take; its level, pan and fades stay."""
    return replace(clip, room=None, treatment="", move=None)


class Outputs:
    """A block of the mix being added up: the buses, then the parts, which take memory once they are heard.

    Attributes:
        buses: shape (buses, 2, frames).
    """

    def __init__(self, parts: int, frames: int) -> None:
        self.buses: Audio = np.zeros((len(BUSES), 2, frames), dtype=np.float32)
        self._parts: list[Audio | None] = [None] * parts

    @property
    def frames(self) -> int:
        """Its length."""
        return int(self.buses.shape[2])

    @property
    def parts(self) -> tuple[Audio | None, ...]:
        """Of each part, shape (2, frames); None where it is silent."""
        return tuple(self._parts)

    def __getitem__(self, number: int) -> Audio:
        """Where a bus or a part is added up: shape (2, frames)."""
        if number < len(BUSES):
            return np.asarray(self.buses[number])
        part = self._parts[number - len(BUSES)]
        if part is None:
            part = self._parts[number - len(BUSES)] = np.zeros((2, self.frames), dtype=np.float32)
        return part
