"""Quotes × people × tags → lines: who says what, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from radioplay.adapt.model import Line, Mention, People, Quote, Scene, Story, Tag


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
    lines = []
    for index, near in enumerate(tags):
        if anchors and index in anchors:
            lines.append(Line(anchors[index], 1.0, "answered"))
        elif near and near[0].subject.people:
            lines.append(Line(near[0].subject.people[0], 0.9, "tag", tag=near[0]))
        else:
            lines.append(Line(None, 0.0, "nothing tells"))
    return tuple(lines)
