"""The bytes of `cast.toml` as text, and back to the same bytes; texts and names as TOML writes them."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass

from radioplay.diagnostics import Diagnostic, Problems, Span

MOST_BYTES = 2_000_000
"""More than any cast file needs; the largest that is read."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file's text, line ends as they are, with what it takes to store it the same way again."""

    text: str
    encoding: str = "utf-8"
    bom: bytes = b""

    def to_bytes(self, text: str) -> bytes:
        """Another text, stored like this one; in UTF-8 where its letters need that."""
        try:
            return self.bom + text.encode(self.encoding)
        except UnicodeEncodeError:
            return text.encode("utf-8")


def decode(data: bytes, file: str) -> tuple[Stored, Problems]:
    """Text out of bytes that should be UTF-8, whatever they are; a warning (C011) where they aren't.

    Other editors' habits are met halfway: a byte order mark, UTF-16 that begins with one, and the Western
    one-byte encoding of Windows (cp1252, Latin-1 for the few bytes it leaves out).
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
        text = data[2:].decode(encoding, "replace")
        return Stored(text, encoding, data[:2]), (_not_utf8("UTF-16", Span(file)),)
    bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    body = data[len(bom) :]
    try:
        return Stored(body.decode("utf-8"), "utf-8", bom), ()
    except UnicodeDecodeError as error:
        before = body[: error.start].decode("utf-8")
    for encoding in ("cp1252", "latin-1"):
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        break
    column = len(before) - (before.rfind("\n") + 1) + 1
    span = Span(file, before.count("\n") + 1, column, 1)
    return Stored(text, encoding, bom), (_not_utf8("Windows-1252", span),)


def _not_utf8(name: str, span: Span) -> Diagnostic:
    message = f"this file isn't UTF-8; it was read as {name}"
    return Diagnostic("C011", message, span, "save it as UTF-8 in your editor", "warning")


def quoted(text: str) -> str:
    """A text as TOML writes it: as JSON does, but for the one control character that JSON leaves be."""
    whole = text.encode("utf-8", "replace").decode()
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def as_key(name: str) -> str:
    """A name as part of a TOML table's or key's: `MARA`, `"THE MAN"`."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else quoted(name)
