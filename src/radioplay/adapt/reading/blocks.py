"""Blocks of text with a kind → story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from radioplay.adapt.layout_verse import verse_or_letter
from radioplay.adapt.model import Kind, Paragraph, Story


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or a break; `text` has no empty line in it."""

    text: str
    kind: Kind = "prose"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Blocks:
    """A document: its blocks in order, and what it says about itself."""

    blocks: tuple[Block, ...]
    title: str = ""
    author: str = ""


def to_story(name: str, document: Blocks) -> Story:
    """The blocks as text, with an empty line between them."""
    pieces, paragraphs, at = [], [], 0
    for block in document.blocks:
        text = block.text.strip()
        if not text:
            continue
        pieces.append(text)
        paragraphs.append(Paragraph(at, at + len(text), block.kind, block.why))
        at += len(text) + 2
    whole = "\n\n".join(pieces)
    return Story(name, whole, _with_verse(whole, paragraphs), document.title, document.author)


def _with_verse(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    kinds = verse_or_letter(text, [(p.start, p.end) for p in paragraphs])
    return tuple(
        Paragraph(p.start, p.end, kind) if p.kind == "prose" else p
        for p, kind in zip(paragraphs, kinds, strict=True)
    )
