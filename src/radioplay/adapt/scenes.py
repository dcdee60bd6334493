"""Paragraphs → scenes: where one ends and another begins, in which place and at what time."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.model import Quote, Scene, Story


def find_scenes(story: Story, quotes: Sequence[Quote]) -> tuple[Scene, ...]:
    """The scenes, the first of which begins with the first paragraph."""
    breaks = [at + 1 for at, p in enumerate(story.paragraphs) if p.kind in ("break", "heading")]
    return tuple(Scene(first) for first in dict.fromkeys([0, *breaks]) if first < len(story.paragraphs))
