"""What the scenes of a dub are called: chapters and transcripts are read by those who hear it."""

from __future__ import annotations

from dataclasses import replace

from radioplay.performance import Performance, Scene
from radioplay.timeline import Timeline


def with_scenes_of(timeline: Timeline, written: Performance) -> Timeline:
    """A timeline whose scenes have the headings and synopses of a translation.

    Args:
        timeline: of the dub, with the original's scenes.
        written: the translation as its script has it. Where it has other scenes than the original, nothing changes.
    """
    scenes = [event for event in written.events if isinstance(event, Scene)]
    if len(scenes) != len(timeline.markers):
        return timeline
    markers = (
        replace(marker, name=scene.name or marker.name, about=scene.about)
        for marker, scene in zip(timeline.markers, scenes, strict=True)
    )
    return replace(timeline, markers=tuple(markers))
