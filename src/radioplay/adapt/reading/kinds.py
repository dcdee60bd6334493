"""Bytes → what kind of file they are, by their beginning first and by the file's name second."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from typing import Literal

from radioplay.adapt.reading.decoding import UnreadableError

FileKind = Literal["text", "markdown", "html", "epub", "docx"]

# The beginning of what people try, and what it is.
_OTHERS = (
    (b"%PDF", "is a PDF", "export it as .docx, .epub or .txt"),
    (b"{\\rtf", "is Rich Text", "save it as .docx or .txt"),
    (b"\xd0\xcf\x11\xe0", "is an old Word document", "save it as .docx"),
    (b"ID3", "is a sound", "adapt reads stories"),
    (b"RIFF", "is a sound", "adapt reads stories"),
    (b"fLaC", "is a sound", "adapt reads stories"),
    (b"OggS", "is a sound", "adapt reads stories"),
    (b"\x89PNG", "is a picture", "adapt reads stories"),
    (b"\xff\xd8\xff", "is a picture", "adapt reads stories"),
    (b"GIF8", "is a picture", "adapt reads stories"),
    (b"\x1f\x8b", "is compressed", "unpack it first"),
)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.I | re.S
)
_SUFFIXES: dict[str, FileKind] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}


def kind_of(data: bytes, suffix: str) -> FileKind:
    """How a file is to be read.

    Raises:
        UnreadableError: it is of a kind that isn't read.
    """
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    for beginning, what, hint in _OTHERS:
        if data.startswith(beginning):
            raise UnreadableError(what, hint)
    if data[60:68] in (b"BOOKMOBI", b"TEXtREAd"):
        raise UnreadableError("is a Kindle book", "convert it to .epub")
    if _HTML.match(data[:2000].removeprefix(b"\xef\xbb\xbf")):
        return "html"
    return _SUFFIXES.get(suffix.lower(), "text")


def _zipped(data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
        raise UnreadableError("is damaged", "fetch or export it again") from error
    if "word/document.xml" in names:
        return "docx"
    if "META-INF/container.xml" in names:
        return "epub"
    if "content.xml" in names:
        raise UnreadableError("is an OpenDocument file", "save it as .docx")
    raise UnreadableError("is an archive", "unpack it, and adapt the story in it")
