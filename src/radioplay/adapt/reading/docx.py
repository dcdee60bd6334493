"""DOCX → blocks, after ECMA-376 part 1: paragraphs with their styles, the text of their runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from radioplay.adapt.model import Kind
from radioplay.adapt.reading.archive import Archive
from radioplay.adapt.reading.blocks import Block, Blocks
from radioplay.adapt.reading.decoding import UnreadableError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_BREAK = re.compile(r"[\s*#~•·⁂❦_=—–-]{1,40}")
_OFF = ("0", "false", "none", "off")


def docx_blocks(data: bytes) -> Blocks:
    """The paragraphs of a document, without deleted and hidden text, notes and headers.

    Raises:
        UnreadableError: it is damaged, or has no text.
    """
    archive = Archive(data)
    body = archive.xml("word/document.xml").find(f"{_W}body")
    if body is None:
        raise UnreadableError("is damaged: it has no body", "save it again")
    headings = _headings(archive)
    blocks = tuple(block for paragraph in body.iter(f"{_W}p") for block in _block(paragraph, headings))
    title, author = _properties(archive)
    return Blocks(blocks, title, author)


def _headings(archive: Archive) -> frozenset[str]:
    """The styles that make a paragraph a heading, by their ids."""
    named = {f"Heading{level}" for level in range(1, 10)} | {"Title", "Subtitle"}
    if "word/styles.xml" in archive.names:
        for style in archive.xml("word/styles.xml").iter(f"{_W}style"):
            name = style.find(f"{_W}name")
            told = "" if name is None else (name.get(f"{_W}val") or "").lower()
            if told.startswith("heading") or told in ("title", "subtitle"):
                named.add(style.get(f"{_W}styleId") or "")
    return frozenset(named)


def _block(paragraph: Element, headings: frozenset[str]) -> Iterator[Block]:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    text = "\n".join(" ".join(line.split()) for line in _text(paragraph).split("\n") if line.strip())
    text = re.sub(r"_\s*_", "", text)
    if not text:
        return
    kind: Kind = "heading" if style is not None and style.get(f"{_W}val") in headings else "prose"
    yield Block(text, "break" if _BREAK.fullmatch(text) else kind)


def _text(paragraph: Element) -> str:
    pieces = []
    for run in paragraph.iter(f"{_W}r"):
        properties = run.find(f"{_W}rPr")
        if _is_set(properties, "vanish"):
            continue
        text = "".join(map(_piece, run))
        pieces.append(f"_{text}_" if text.strip() and _is_set(properties, "i") else text)
    return "".join(pieces)


def _piece(element: Element) -> str:
    if element.tag == f"{_W}t":
        return element.text or ""
    return {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}.get(element.tag, "")


def _is_set(properties: Element | None, name: str) -> bool:
    found = None if properties is None else properties.find(f"{_W}{name}")
    return found is not None and (found.get(f"{_W}val") or "1") not in _OFF


def _properties(archive: Archive) -> tuple[str, str]:
    if "docProps/core.xml" not in archive.names:
        return "", ""
    root = archive.xml("docProps/core.xml")
    found = [root.find(f"{_DUBLIN}{name}") for name in ("title", "creator")]
    title, author = ("" if each is None else " ".join((each.text or "").split()) for each in found)
    return title, author
