"""Text → paragraphs: where they begin and end, and what each is."""

from __future__ import annotations

import re

from radioplay.adapt.model import Paragraph, Story

_BLOCK = re.compile(r"\S(?:.*\S)?(?:\r?\n[ \t]*\S(?:.*\S)?)*")


def lay_out(name: str, text: str) -> Story:
    """A story of plain text, cut at its empty lines."""
    blocks = (Paragraph(block.start(), block.end()) for block in _BLOCK.finditer(text))
    return Story(name, text, tuple(blocks))
