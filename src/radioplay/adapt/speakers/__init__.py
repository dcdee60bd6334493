"""Quotes × people × tags → lines: who says what, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from radioplay.adapt.model import Line, Mention, People, Quote, Scene, Story, Tag

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
    """What `find_speakers` finds, to be asked again and again as more becomes known."""
    from radioplay.adapt.speakers.attributing import Attribution
    from radioplay.adapt.speakers.book import open_book
    from radioplay.adapt.speakers.weights import read_model

    return Attribution(open_book(story, quotes, people, mentions, tags, scenes), read_model())


def find_speakers(
    story: Story,
    quotes: Sequence[Quote],
    people: People,
    mentions: Sequence[Mention],
    tags: Sequence[Sequence[Tag]],
    scenes: Sequence[Scene],
    anchors: Mapping[int, int] | None = None,
) -> tuple[Line, ...]:
    """One line for each quote.

    Args:
        story: with its `quotes`, `people`, `mentions` and `scenes`.
        tags: of each quote.
        anchors: the speakers of some quotes, as somebody has said who knows; the rest fits itself to them.
    """
    return open_speakers(story, quotes, people, mentions, tags, scenes).lines(anchors or {})
