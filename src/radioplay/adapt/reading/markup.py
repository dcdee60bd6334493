"""HTML → blocks: what a browser would show as text."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from html.parser import HTMLParser

from radioplay.adapt.model import Kind
from radioplay.adapt.reading.blocks import INVISIBLE, SPACED, Block, Blocks, prose, with_breaks

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
_INLINE = frozenset("a sup sub span small em i b strong font".split())
_ASIDES = (
    (re.compile(r"\b(?:sd)?(?:foot|end)-?notes?(?:ref|\d*anc|\d*sym)?\d*\b|\bnoteref\b", re.I), "footnote"),
    (re.compile(r"\b(?:pagenum|page-?number|pagebreak)\b", re.I), "page number"),
    (re.compile(r"\b(?:toc|landmarks)\b", re.I), "contents"),
    (
        re.compile(r"\b(?:copyright(?:-page)?|colophon|imprint|dedication|acknowledge?ments)\b", re.I),
        "front matter",
    ),
)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_LETTERS = re.compile(r"[^\W\d_]")
_EDGES = ("header", "footer")
_MARK = re.compile(r"\s*[\[(]?(?:\d{1,3}|[*†‡§])[\])]?\s*")
_LINKED_MARK = re.compile(r"\s*[\[(]?(?:\w{1,3}|[*†‡§]+)[\])]?\s*")
_OPENS = re.compile(r"<[a-z/!?]", re.I)
_NOTE_LINK = re.compile(
    r"<sup\b[^>]{0,200}>\s*<a\b[^>]{0,300}?href=[\"'](?P<file>[^\"'#]{0,200})#(?P<id>[^\"']{1,200})"
    r"|<a\b[^>]{0,300}?href=[\"'](?P<file2>[^\"'#]{0,200})#(?P<id2>[^\"']{1,200})[\"'][^>]{0,200}>\s*<sup\b",
    re.I,
)


def notes_linked(text: str, name: str = "") -> frozenset[tuple[str, str]]:
    """Where the raised links of a page lead to, as names of files and ids: its footnotes."""
    found = _NOTE_LINK.finditer(text)
    return frozenset(
        (posixpath.basename(link["file"] or link["file2"] or name), link["id"] or link["id2"])
        for link in found
    )


class _Reader(HTMLParser):
    """Gathers blocks. Tags that are never closed, or closed twice, do no harm."""

    def __init__(self, notes: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.notes = notes
        self.aside: list[str] = []
        self.why = ""
        self.raised: int | None = None
        self.linked = False
        self.blocks: list[Block] = []
        self.text: list[str] = []
        self.kind: Kind = "prose"
        self.hidden: list[str] = []
        self.title = ""
        self.in_title = False
        self.author = ""

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Skip `<![…]>`, of a kind that the parser doesn't know, too."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "title" and "svg" not in self.hidden:
            self.in_title = True
        if tag == "meta" and values.get("name", "").lower() in ("author", "dc.creator"):
            self.author = self.author or values.get("content", "")
        if self._hides(tag, values):
            if tag not in _VOID:
                self.hidden.append(tag)
            return
        if tag == "body":
            self.hidden.clear()
        self._set_apart(tag, values)
        self._start(tag)

    def _start(self, tag: str) -> None:
        if tag == "sup" and self.raised is None:
            self.raised, self.linked = len(self.text), False
        self.linked = self.linked or tag == "a"
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
        if self.hidden or tag in _HIDDEN or "hidden" in values or values.get("title", "") in _EDGES:
            return True
        return tag in _INLINE and bool(_why_apart(values)) and not self._begins_note(values)

    def _begins_note(self, values: dict[str, str]) -> bool:
        return values.get("id", "") in self.notes and not any(map(_LETTERS.search, self.text))

    def _set_apart(self, tag: str, values: dict[str, str]) -> None:
        """Remember that what a tag holds is left out, and why."""
        if self.aside:
            self.aside += [tag] if tag not in _VOID else []
            return
        if tag in _INLINE:
            self.why = "footnote" if self._begins_note(values) else self.why
            return
        why = "footnote" if values.get("id", "") in self.notes else _why_apart(values)
        if why and tag not in _VOID and tag != "html":
            self.flush()
            self.aside, self.why = [tag], why

    def handle_endtag(self, tag: str) -> None:
        self.in_title = self.in_title and tag != "title"
        if tag in self.hidden:
            while self.hidden and self.hidden.pop() != tag:
                pass
            return
        if self.hidden:
            return
        if tag == "sup":
            self._end_raised()
        if tag in _HEADINGS or tag in _BLOCKS:
            self.flush()
        elif tag in _EMPHASIS:
            self.text.append("_")
        elif tag == "q":
            self.text.append("”")
        if tag in self.aside:
            while self.aside and self.aside.pop() != tag:
                pass
            if not self.aside:
                self.flush()
                self.why = ""

    def _end_raised(self) -> None:
        """Forget a raised mark that stands for a footnote, but not the 2 of a power."""
        start, self.raised = self.raised, None
        if start is None or start > len(self.text):
            return
        mark, before = "".join(self.text[start:]), "".join(self.text[max(0, start - 1) : start])
        pattern = _LINKED_MARK if self.linked else _MARK
        if pattern.fullmatch(mark) and before.strip() and not before[-1:].isdigit():
            del self.text[start:]

    def handle_data(self, data: str) -> None:
        if self.in_title and not self.title:
            self.title = " ".join(data.split())
        elif not self.hidden:
            self.text.append(_SPACES.sub(" ", data))

    def flush(self) -> None:
        """End the block that is being read."""
        raw = "".join(self.text)
        kind, self.text, self.kind, self.raised = self.kind, [], "prose", None
        why, self.why = self.why, self.why if self.aside else ""
        if self._spaced(raw):
            self.blocks.append(Block("", "break", SPACED))
        for part in re.split(r"\n\s*\n", raw):  # two line ends in a row are how some write paragraphs
            lines = [" ".join(line.split()) for line in part.split("\n")]
            text = re.sub(r"_\s*_", "", "\n".join(line for line in lines if line))
            if not text:
                continue
            if why or kind == "heading":
                self.blocks.append(Block(INVISIBLE.sub("", text), "left out" if why else kind, why))
            else:
                self.blocks += prose(text)

    def _spaced(self, raw: str) -> bool:
        """Whether a block holds nothing but a space that is kept, or a line end, as an empty paragraph does."""
        return bool(raw.strip(" ")) and not raw.strip() and not self.why


def _why_apart(values: dict[str, str]) -> str:
    told = " ".join(values.get(key, "") for key in ("class", "epub:type", "role", "id"))
    return next((why for pattern, why in _ASIDES if pattern.search(told)), "")


def html_blocks(text: str, name: str = "", notes: frozenset[tuple[str, str]] = frozenset()) -> Blocks:
    """A page's blocks. Scripts, styles, forms and navigation are no text; nothing is fetched.

    Args:
        text: of the page.
        name: of its file.
        notes: footnotes that other pages link to, as names of files and ids.
    """
    here = posixpath.basename(name)
    reader = _Reader(frozenset(id for file, id in notes | notes_linked(text, here) if file == here))
    reader.feed(_whole(text.removeprefix("\ufeff")))
    reader.close()
    reader.flush()
    return Blocks(with_breaks(reader.blocks), reader.title, reader.author)


def _whole(text: str) -> str:
    """A page without the tag in which it was cut off, for whose end the parser would look again and again."""
    cut = _OPENS.search(text, text.rfind(">") + 1)
    return text[: cut.start()] if cut else text


def together(pages: Iterable[Blocks], title: str, author: str) -> Blocks:
    """Several pages as one document."""
    return Blocks(tuple(block for page in pages for block in page.blocks), title, author)
