"""Quotes × mentions → tags: what the narration beside a quote says of its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.model import Mention, Quote, Story, Tag


def find_tags(
    story: Story, quotes: Sequence[Quote], mentions: Sequence[Mention]
) -> tuple[tuple[Tag, ...], ...]:
    """The tags of each quote, the strongest first; empty where it stands alone."""
    found = []
    for index, quote in enumerate(quotes):
        near = [m for m in mentions if 0 <= m.start - quote.outer_end < 30][:1]
        found.append(tuple(Tag(index, "after", quote.outer_end, m.end, m) for m in near))
    return tuple(found)
