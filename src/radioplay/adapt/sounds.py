"""Narration → sounds: what is physically heard, once each, with how loud and how far."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.model import Heard, Quote, Scene, Story


def find_sounds(story: Story, quotes: Sequence[Quote], scenes: Sequence[Scene]) -> tuple[Heard, ...]:
    """The sounds of the narration in the order of the text."""
    return ()
