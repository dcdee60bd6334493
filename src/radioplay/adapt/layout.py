"""Text → paragraphs: where they begin and end, and what each is."""

from __future__ import annotations

from radioplay.adapt.layout_lines import cut
from radioplay.adapt.layout_verse import verse_or_letter
from radioplay.adapt.model import Paragraph, Story


def lay_out(name: str, text: str) -> Story:
    """A story of plain text, cut into paragraphs the way its lines are laid."""
    ranges = cut(text)
    kinds = verse_or_letter(text, ranges)
    found = (Paragraph(*span, kind) for span, kind in zip(ranges, kinds, strict=True))
    return Story(name, text, tuple(found))
