"""Tags → directions: how a quote is given, and through what it is heard."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.model import Line, Manner, Quote, Story


def find_manners(story: Story, quotes: Sequence[Quote], lines: Sequence[Line]) -> tuple[Manner, ...]:
    """The manner of each quote."""
    return tuple(Manner() for _ in quotes)
