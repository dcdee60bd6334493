"""Paragraphs → quotes: what is spoken, in whichever marks."""

from __future__ import annotations

import re

from radioplay.adapt.model import Quote, Story

_DOUBLE = re.compile(r"[\"“]([^\"“”]+)[\"”]")


def find_quotes(story: Story) -> tuple[Quote, ...]:
    """Every stretch of speech, in order and without overlaps."""
    return tuple(
        Quote(found.start(1), found.end(1), found.start(), found.end(), index)
        for index, paragraph in enumerate(story.paragraphs)
        if paragraph.kind == "prose"
        for found in _DOUBLE.finditer(story.text, paragraph.start, paragraph.end)
    )
