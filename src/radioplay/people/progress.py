"""How far a show is from voices to people."""

from __future__ import annotations

from dataclasses import dataclass

from radioplay.rehearsal import Rehearsal


@dataclass(frozen=True, slots=True)
class Recorded:
    """How many of a character's lines people have recorded, and are used."""

    character: str
    lines: int
    recorded: int


def progress_of(rehearsal: Rehearsal) -> tuple[Recorded, ...]:
    """How much of an episode is recorded: every character who speaks in it, as they first speak.

    A line is a delivery, as everywhere; it is recorded where a recording of it is picked and there.
    """
    counts: dict[str, list[int]] = {}
    for line in rehearsal.performance.deliveries:
        count = counts.setdefault(line.character.name, [0, 0])
        count[0] += 1
        count[1] += bool(line.recording)
    return tuple(Recorded(name, lines, recorded) for name, (lines, recorded) in counts.items())
