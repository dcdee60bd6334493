"""Which nudges hold, once an episode is laid."""

from __future__ import annotations

from radioplay.diagnostics import Diagnostic, Problems
from radioplay.nudging.matching import Placed
from radioplay.timeline import Timeline


def laid_keys(timeline: Timeline) -> frozenset[str]:
    """The keys of everything in an episode, muted or not."""
    return frozenset(clip.key for track in (*timeline.tracks, *timeline.muted) for clip in track.clips)


def nudges_json(placed: Placed, timeline: Timeline) -> dict[str, int]:
    """What the report says: how many nudges hold, and how many no longer do."""
    held = len(placed.nudges.keys() & laid_keys(timeline))
    return {"held": held, "lapsed": len(placed.lapsed) + len(pieces_gone(placed, timeline))}


def pieces_gone(placed: Placed, timeline: Timeline) -> Problems:
    """A warning (X043) for each nudge of a piece that its line, or its cue, no longer has."""
    laid = laid_keys(timeline)
    problems = []
    for key, entry in placed.entries.items():
        whole, _, number = key.rpartition("/")
        if number and whole in laid and key not in laid:
            message = f"{entry.key} no longer holds: {whole} isn't cut in so many pieces any more"
            hint = f'name it ["{whole}"], or delete it'
            problems.append(Diagnostic("X043", message, entry.span, hint, "warning"))
    return tuple(problems)
