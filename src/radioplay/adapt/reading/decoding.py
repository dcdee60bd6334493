"""Bytes → text, whatever they are."""

from __future__ import annotations

import codecs
import re

from radioplay.diagnostics import Diagnostic, Problems, Span

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.02
_LOOKED_AT = 100_000


class UnreadableError(Exception):
    """Nothing can be made of a file; the message goes on after its name, `code` is the diagnostic's."""

    def __init__(self, message: str, hint: str, code: str = "A001") -> None:
        super().__init__(message)
        self.hint, self.code = hint, code


def decoded(data: bytes, shown: str) -> tuple[str, Problems]:
    """The text of a file, to the letter, a byte order mark of UTF-8 among it; a warning where its encoding was
    guessed.

    Raises:
        UnreadableError: it is no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(data[len(mark) :].decode(encoding, "replace")), ()
    if encoding := _wide(data):
        return _checked(data.decode(encoding, "replace")), (_guessed(shown, "UTF-16"),)
    try:
        return _checked(data.decode("utf-8")), ()
    except UnicodeDecodeError:
        pass
    try:
        return _checked(data.decode("cp1252")), (_guessed(shown, "Windows-1252"),)
    except UnicodeDecodeError:
        return _checked(data.decode("latin-1")), (_guessed(shown, "Latin-1"),)


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of Western text is zero."""
    head = data[:_LOOKED_AT]
    if len(head) < 8 or len(data) % 2:
        return ""
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros, others = head[first::2].count(0), head[1 - first :: 2].count(0)
        if zeros > 0.6 * len(head) / 2 and not others:
            return encoding
    return ""


def _checked(text: str) -> str:
    head = text[:_LOOKED_AT]
    if head and len(_CONTROLS.findall(head)) > _MOST_CONTROLS * len(head):
        raise UnreadableError("is no text", "adapt reads .txt, .md, .html, .epub and .docx")
    return text


def _guessed(shown: str, encoding: str) -> Diagnostic:
    hint = "save it as UTF-8 if letters come out wrong"
    return Diagnostic("A005", f"{shown} isn't UTF-8; it was read as {encoding}", Span(shown), hint, "warning")
