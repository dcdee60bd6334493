"""Quotes × people × tags → lines: who says what, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from radioplay.adapt.model import Mention, People, Quote, Scene, Story, Tag

if TYPE_CHECKING:
    from radioplay.adapt.speakers.attributing import Attribution


def open_speakers(
    story: Story,
    quotes: Sequence[Quote],
    people: People,
    mentions: Sequence[Mention],
    tags: Sequence[Sequence[Tag]],
    scenes: Sequence[Scene],
) -> Attribution:
    """Who says what, to be asked again and again as more becomes known.

    Args:
        story: with its `quotes`, `people`, `mentions` and `scenes`.
        tags: of each quote.

    Returns:
        What gives one line for each quote: `lines(anchors, hints)`.
    """
    from radioplay.adapt.speakers.attributing import Attribution
    from radioplay.adapt.speakers.book import open_book
    from radioplay.adapt.speakers.weights import read_model

    return Attribution(open_book(story, quotes, people, mentions, tags, scenes), read_model())
