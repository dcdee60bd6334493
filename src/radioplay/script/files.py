"""Scripts on disk: bytes → text → Script, and back to the same bytes."""

from __future__ import annotations

import codecs
from dataclasses import replace
from pathlib import Path

from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.script.model import Script
from radioplay.script.parse import parse_script
from radioplay.script.printing import print_script

LARGEST = 64 * 2**20
"""Bytes; a novel has one million, so a larger file is something else."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BOMS = {encoding: mark for mark, encoding in _MARKS}


def read_script(path: Path, file: str) -> tuple[Script, Problems]:
    """Read a script from disk, whatever it was saved as.

    Args:
        path: where it is.
        file: its name in diagnostics, relative to the project, with forward slashes.

    Returns:
        The script and its problems; an empty script and one problem if it can't be read as text.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= LARGEST else None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return _unreadable(file, f"this script can't be read: {reason}", None)
    if data is None:
        return _unreadable(file, f"this file is too large for a script ({size / 2**20:.0f} MB)", None)
    return decode_script(data, file)


def decode_script(data: bytes, file: str) -> tuple[Script, Problems]:
    """The script in a file's bytes: UTF-8, UTF-16 with its mark or, with a warning, Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return _parsed(data[len(mark) :].decode(encoding), file, encoding, bom=True)
            except UnicodeDecodeError:
                break
    if b"\0" in data:
        return _unreadable(file, "this is not a text file", "save the script as plain text in UTF-8")
    try:
        return _parsed(data.decode("utf-8"), file, "utf-8", bom=False)
    except UnicodeDecodeError as error:
        return _legacy(data, file, error.start)


def script_bytes(script: Script) -> bytes:
    """The file a script is kept in: the very bytes it was read from if nothing has changed.

    A letter that the file's encoding lacks makes it UTF-8.
    """
    text = print_script(script)
    mark = _BOMS[script.encoding] if script.bom else b""
    try:
        return mark + text.encode(script.encoding)
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _legacy(data: bytes, file: str, where: int) -> tuple[Script, Problems]:
    """Windows-1252, or Latin-1 where a byte means nothing in that: both give every byte back."""
    encoding = "cp1252"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        encoding = "latin-1"
        text = data.decode(encoding)
    script, problems = _parsed(text, file, encoding, bom=False)
    before = text[:where].replace("\r\n", "\n").replace("\r", "\n")
    place = Span(file, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1, 1)
    message = f"this file is not UTF-8; it is read as {'Windows-1252' if encoding == 'cp1252' else 'Latin-1'}"
    hint = "check the accented letters, and save it as UTF-8"
    return script, in_order((*problems, Diagnostic("S011", message, place, hint, "warning")))


def _parsed(text: str, file: str, encoding: str, bom: bool) -> tuple[Script, Problems]:
    script, problems = parse_script(text, file)
    return replace(script, encoding=encoding, bom=bom), problems


def _unreadable(file: str, message: str, hint: str | None) -> tuple[Script, Problems]:
    return Script(file, ()), (Diagnostic("S012", message, Span(file), hint),)
