"""DOCX → blocks, after ECMA-376 part 1: paragraphs with their styles, the text of their runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from radioplay.adapt.reading.archive import Archive
from radioplay.adapt.reading.blocks import INVISIBLE, SPACED, Block, Blocks, prose, with_breaks
from radioplay.adapt.reading.decoding import UnreadableError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_RULE = "{urn:schemas-microsoft-com:office:office}hr"
_GONE = frozenset(
    (f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)
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
    blocks = with_breaks([*_blocks(body, headings)])
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


def _blocks(body: Element, headings: frozenset[str]) -> Iterator[Block]:
    large = ""
    for paragraph in _under(body, f"{_W}p"):
        text = large + _text(paragraph)
        frame = paragraph.find(f"{_W}pPr/{_W}framePr")
        if frame is not None and frame.get(f"{_W}dropCap") not in (None, "none"):
            large = text.strip()  # a first letter in a frame of its own
            continue
        large = ""
        yield from _block(paragraph, text, headings)


def _block(paragraph: Element, text: str, headings: frozenset[str]) -> Iterator[Block]:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    lines = "\n".join(" ".join(line.split()) for line in text.split("\n") if line.strip())
    lines = INVISIBLE.sub("", re.sub(r"_\s*_", "", lines))
    if any(shape.get(_RULE) in ("t", "true", "1") for shape in paragraph.iter()):
        yield Block("* * *", "break")
    elif not lines:
        yield Block("", "break", SPACED)
    elif style is not None and style.get(f"{_W}val") in headings:
        yield Block(lines, "heading")
    else:
        yield from prose(lines)


def _under(element: Element, tag: str) -> Iterator[Element]:
    """All elements of a kind that are shown: nothing deleted or moved away, and no second form of a text box.

    A damaged document may be nested deeper than functions can call themselves.
    """
    waiting = [iter(element)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag not in _GONE:
            if child.tag == tag:
                yield child
            waiting.append(iter(child))


def _text(paragraph: Element) -> str:
    pieces = []
    for run in _runs(paragraph):
        properties = run.find(f"{_W}rPr")
        if _is_set(properties, "vanish"):
            continue
        text = "".join(map(_piece, run))
        pieces.append(f"_{text}_" if text.strip() and _is_set(properties, "i") else text)
    return "".join(pieces)


def _runs(element: Element) -> Iterator[Element]:
    """The runs of a paragraph, without those of paragraphs in boxes that hang on it."""
    waiting = [iter(element)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag == f"{_W}r":
            yield child
        elif child.tag not in _GONE:
            waiting.append(iter(child))


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
