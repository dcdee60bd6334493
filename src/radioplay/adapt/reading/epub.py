"""EPUB → blocks, after EPUB 3.3 (https://www.w3.org/TR/epub-33/), whose forms EPUB 2 shares."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from radioplay.adapt.reading.archive import Archive
from radioplay.adapt.reading.blocks import Blocks
from radioplay.adapt.reading.decoding import UnreadableError, decoded
from radioplay.adapt.reading.markup import html_blocks, notes_linked, together

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_PACKAGE = "{http://www.idpf.org/2007/opf}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_ENCRYPTION = "{http://www.w3.org/2001/04/xmlenc#}"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""What only hides fonts, and no text."""
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_NO_STORY = (
    (re.compile(r"(?:\d+_?)?(?:half-?)?title-?_?page\d*", re.I), "title page"),
    (re.compile(r"(?:\d+_?)?(?:toc|contents|tableofcontents)\d*", re.I), "contents"),
    (re.compile(r"(?:\d+_?)?(?:copyright|dedication|colophon|imprint|acknowledge?ments|about-?_?the-?_?author"
                r"|also-?_?by|newsletter)(?:[-_]?page)?\d*", re.I), "front matter"),
)  # fmt: skip
_ROUNDABOUT = ("nav", "cover", "toc")


def epub_blocks(data: bytes) -> Blocks:
    """The pages of a book in reading order.

    Raises:
        UnreadableError: it is encrypted (A003) or damaged.
    """
    archive = Archive(data)
    _refuse_encrypted(archive)
    package = _package_path(archive)
    root = archive.xml(package)
    folder = posixpath.dirname(package)
    names = [*_spine(root, folder, set(archive.names))]
    texts = [decoded(archive.read(name), name)[0] for name in names]
    notes = frozenset[tuple[str, str]]().union(*map(notes_linked, texts, map(posixpath.basename, names)))
    pages = [_page(html_blocks(text, name, notes), name) for name, text in zip(names, texts, strict=True)]
    if not any(page.blocks for page in pages):
        raise UnreadableError("has no text in it", "is it a book of pictures?", "A002")
    return together(pages, _told(root, "title"), _told(root, "creator"))


def _page(page: Blocks, name: str) -> Blocks:
    """A page, left out as a whole where its file's name says that it is no story."""
    stem = posixpath.splitext(posixpath.basename(name))[0]
    why = next((why for pattern, why in _NO_STORY if pattern.fullmatch(stem)), "")
    if not why:
        return page
    return Blocks(tuple(replace(block, kind="left out", why=block.why or why) for block in page.blocks))


def _refuse_encrypted(archive: Archive) -> None:
    if "META-INF/encryption.xml" not in archive.names:
        return
    methods = archive.xml("META-INF/encryption.xml").iter(f"{_ENCRYPTION}EncryptionMethod")
    if "META-INF/rights.xml" in archive.names or any(m.get("Algorithm") not in _FONTS for m in methods):
        hint = "it is protected by its shop; adapt needs a copy without that"
        raise UnreadableError("is encrypted", hint, "A003")


def _package_path(archive: Archive) -> str:
    container = archive.xml("META-INF/container.xml")
    path = next((each.get("full-path") for each in container.iter(f"{_CONTAINER}rootfile")), None)
    if not path or path not in archive.names:
        raise UnreadableError("is damaged: its package is missing", "fetch or export it again")
    return path


def _spine(root: Element, folder: str, there: set[str]) -> Iterator[str]:
    """The members that are read one after another, without navigation and cover."""
    items = {item.get("id"): item for item in root.iter(f"{_PACKAGE}item")}
    for reference in root.iter(f"{_PACKAGE}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no" or item.get("media-type") not in _PAGES:
            continue
        if set((item.get("properties") or "").split()) & set(_ROUNDABOUT):
            continue
        name = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        if name in there:
            yield name


def _told(root: Element, what: str) -> str:
    return next((" ".join((each.text or "").split()) for each in root.iter(f"{_DUBLIN}{what}")), "")
