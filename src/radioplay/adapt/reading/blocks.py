"""Blocks of text with a kind → story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radioplay.adapt.layout_verse import verse_or_letter
from radioplay.adapt.model import Kind, Paragraph, Story

_BREAK = re.compile(r"[\s*#~•·⁂❦_=—–-]{1,40}")


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


INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
"""Where a word may be broken or must not, and no text."""
SPACED = "spaced"
"""Why a break without a text stands there: an empty paragraph."""
_MOST_SPACED = 0.125
"""Share of the paragraphs that may have an empty one behind them, if these are to mean something."""
_NEW = re.compile(r"(?<=[.!?…\"”’»])\n(?=[“\"‘«„—–]|[^\W\d_a-zß-öø-ÿ])")
"""A line end that somebody typed between two paragraphs, and not in verse."""
_DROPPED = re.compile(r"([“‘\"']\s+)?([^\W\d_aioAIO])\s+(?=[a-zà-ÿ])|([“‘])\s+")
"""A first letter that was set apart, to be set large, and its quote mark."""


def prose(text: str) -> Iterator[Block]:
    """The paragraphs of a text that is one by its marks, and may be several by its lines."""
    for shown in _NEW.split(INVISIBLE.sub("", text)):
        if found := _DROPPED.match(shown):
            shown = f"{(found[1] or found[3] or '').strip()}{found[2] or ''}{shown[found.end() :]}"
        yield Block(shown, "break" if _BREAK.fullmatch(shown) else "prose")


def with_breaks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with empty paragraphs as breaks, where they are so few that they part scenes."""
    spaced = [at for at, block in enumerate(blocks) if block.why == SPACED]
    told = sum(block.kind == "prose" for block in blocks)
    mean = len(spaced) <= max(1, _MOST_SPACED * told)
    kept = []
    for at, block in enumerate(blocks):
        if block.why != SPACED:
            kept.append(block)
        elif mean and 0 < at < len(blocks) - 1 and blocks[at - 1].kind == blocks[at + 1].kind == "prose":
            kept.append(Block("* * *", "break"))
    return tuple(kept)


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
