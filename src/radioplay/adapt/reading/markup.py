"""HTML → blocks: what a browser would show as text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser

from radioplay.adapt.model import Kind
from radioplay.adapt.reading.blocks import Block, Blocks

_HIDDEN = frozenset(
    "script style head template noscript svg math nav button select form iframe object video audio canvas".split()
)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_BLOCKS = frozenset(
    """p div section article main header footer aside blockquote li ul ol dl dt dd table tr td th pre figure
    figcaption address body html center fieldset details summary""".split()
)
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_EMPHASIS = frozenset("em i cite".split())
_NOTES = re.compile(r"\b(?:footnote|endnote|pagenum|page-?number|toc|noteref|copyright|colophon)\b", re.I)
_BREAK = re.compile(r"[\s*#~•·⁂❦_=—–-]{1,40}")


class _Reader(HTMLParser):
    """Gathers blocks. Tags that are never closed, or closed twice, do no harm."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.text: list[str] = []
        self.kind: Kind = "prose"
        self.hidden: list[str] = []
        self.title = ""
        self.in_title = False
        self.author = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "title" and "svg" not in self.hidden:
            self.in_title = True
        if tag == "meta" and values.get("name", "").lower() in ("author", "dc.creator"):
            self.author = self.author or values.get("content", "")
        if self._hides(tag, values):
            if tag == "body":
                self.hidden.clear()
            elif tag not in _VOID:
                self.hidden.append(tag)
            return
        if tag == "body":
            self.hidden.clear()
        if tag == "br":
            self.text.append("\n")
        elif tag == "hr":
            self.flush()
            self.blocks.append(Block("* * *", "break"))
        elif tag in _HEADINGS:
            self.flush()
            self.kind = "heading"
        elif tag in _BLOCKS:
            self.flush()
        elif tag in _EMPHASIS:
            self.text.append("_")
        elif tag == "q":
            self.text.append("“")

    def _hides(self, tag: str, values: dict[str, str]) -> bool:
        if tag in ("body", "html"):
            return False
        told = " ".join(values.get(key, "") for key in ("class", "epub:type", "role", "id"))
        return bool(self.hidden) or tag in _HIDDEN or "hidden" in values or bool(_NOTES.search(told))

    def handle_endtag(self, tag: str) -> None:
        self.in_title = self.in_title and tag != "title"
        if tag in self.hidden:
            while self.hidden and self.hidden.pop() != tag:
                pass
            return
        if self.hidden:
            return
        if tag in _HEADINGS or tag in _BLOCKS:
            self.flush()
        elif tag in _EMPHASIS:
            self.text.append("_")
        elif tag == "q":
            self.text.append("”")

    def handle_data(self, data: str) -> None:
        if self.in_title and not self.title:
            self.title = " ".join(data.split())
        elif not self.hidden:
            self.text.append(re.sub(r"\s+", " ", data))

    def flush(self) -> None:
        """End the block that is being read."""
        raw = "".join(self.text)
        kind, self.text, self.kind = self.kind, [], "prose"
        for part in re.split(r"\n\s*\n", raw):  # two line ends in a row are how some write paragraphs
            lines = [" ".join(line.split()) for line in part.split("\n")]
            text = re.sub(r"_\s*_", "", "\n".join(line for line in lines if line))
            if not text:
                continue
            self.blocks.append(Block(text, "break" if _BREAK.fullmatch(text) else kind))


def html_blocks(text: str) -> Blocks:
    """A page's blocks. Scripts, styles, forms and navigation are no text; nothing is fetched."""
    reader = _Reader()
    reader.feed(text.removeprefix("\ufeff"))
    reader.close()
    reader.flush()
    return Blocks(tuple(reader.blocks), reader.title, reader.author)


def together(pages: Iterable[Blocks], title: str, author: str) -> Blocks:
    """Several pages as one document."""
    return Blocks(tuple(block for page in pages for block in page.blocks), title, author)
