"""Where things are heard: how far off in the place of their scene, which way they go, and who stands aside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from radioplay.acoustics import DISTANCES_M
from radioplay.directions import manner
from radioplay.performance import Delivery
from radioplay.takes import Take
from radioplay.timeline import WAYS, Clip, Motion, Move, Treatment

_NEAR_M, _BACK_M = 0.6, 1.5
_SOFT, _LOUD = -0.5, 1.0  # levels of a manner, from which on one comes near, or steps back


def distance_m(heard: Treatment, directions: tuple[str, ...] = ()) -> float | None:
    """How far from the microphone, in metres; None for what no place answers.

    Who speaks softly does so near it, and who shouts steps back. `directions` are those of the line.
    """
    how = manner(directions)
    if heard == "close" == how.treatment and how.level <= _SOFT:
        return _NEAR_M  # a whisper is in the place, a voice in the head isn't
    if heard:
        return DISTANCES_M[heard]
    return _NEAR_M if how.level <= _SOFT else _BACK_M if how.level >= _LOUD else DISTANCES_M[""]


def move_all(clips: Sequence[Clip], motion: Motion, track_pan: float) -> list[Clip]:
    """Clips on one way, each with its share: from the start of the first to the end of the last.

    A crossing goes from one side of the stage to the other, whatever the pan of the clips and their track.
    """
    if not motion or not clips:
        return list(clips)
    way, start = WAYS[motion], min(clip.start for clip in clips)
    length = max(1, max(clip.end for clip in clips) - start)
    moved = []
    for clip in clips:
        begin, end = ((at - start) / length for at in (clip.start, clip.end))
        aside = track_pan + clip.pan if way.from_pan != way.to_pan else 0.0
        share = Move(
            from_db=round(_between(way.from_db, way.to_db, begin), 3),
            to_db=round(_between(way.from_db, way.to_db, end), 3),
            from_pan=round(_between(way.from_pan, way.to_pan, begin) - aside, 3),
            to_pan=round(_between(way.from_pan, way.to_pan, end) - aside, 3),
        )
        moved.append(replace(clip, move=share))
    return moved


def _between(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def duets(deliveries: Iterable[Delivery], takes: Mapping[str, Take], pan: float) -> dict[str, float]:
    """The speeches that are given two at once, and the pan of each, on top of its character's.

    The first of two goes to the left by `pan` and the second to the right, unless one of them has a pan of
    its own.
    """
    lines = [line for line in deliveries if line.name in takes]
    speakers = {line.speech: line.character for line in lines}
    found: dict[str, float] = {}
    for line in lines:
        if line.partner in speakers:
            aside = 0.0 if line.character.pan or speakers[line.partner].pan else pan
            side = found.setdefault(line.partner, -aside)
            found[line.speech] = aside if side <= 0.0 else -aside
    return found
