"""Changes to `cast.toml` that leave the rest of it as it was, to the byte.

A value that is there is replaced where it stands; a new key goes below the last of its table, and a new
table behind the last of its kind. tomlkit writes the names and values, but not the file: it puts a new
`[cast.NAME]` behind the *first* cast table where others come between them, and mixes line ends.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path as FilePath
from tempfile import NamedTemporaryFile
from typing import Any

from radioplay.cast.model import fold_name
from radioplay.cast.positions import Item, Positions, Section, find_positions
from radioplay.cast.schema import TABLES
from radioplay.cast.text import decode

Value = str | int | float | bool | tuple[str, ...] | tuple[float, ...]
Keys = tuple[str, ...]
Change = tuple[int, int, str]
"""From and to which offset the text gives way, and to what."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_COMMENTS_BELOW = re.compile(r"(?:[ \t]*#[^\n]*(?:\n|\Z))++(?![ \t]*\[)")


def write_voice(path: FilePath, name: str, voice: str) -> None:
    """Cast a character in the file at `path`, which is made where there is none. Never leaves half a file.

    Raises:
        ValueError: the file has mistakes in it (`read_cast` lists them); it is left alone.
        OSError: it can't be read or written; it is left as it was.
    """
    write_edited(path, lambda text: set_voice(text, name, voice))


def write_edited(path: FilePath, edit: Callable[[str], str]) -> None:
    """Put the file at `path` through an edit of its text; the file is made where there is none.

    Raises:
        ValueError: from `edit`; the file is left alone.
        OSError: it can't be read or written; it is left as it was.
    """
    path = path.resolve()
    old = path.read_bytes() if path.exists() else b""
    stored, _ = decode(old, path.name)
    new = stored.to_bytes(edit(stored.text))
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as beside:
        made = FilePath(beside.name)
    try:
        with made.open("wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        made.replace(path)  # closed by now: Windows moves no file that somebody has open
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def set_voice(text: str, name: str, voice: str) -> str:
    """Give a character a voice; one who isn't in the cast yet joins it as its last.

    `name` may be an alias, and differ from the file's in what `fold_name` forgives.

    Raises:
        ValueError: as from `edit_cast`.
    """
    return edit_cast(text, ("cast", _key_of(_parse(text).get("cast"), name), "voice"), voice)


def set_speed(text: str, name: str, speed: float) -> str:
    """Give a character a pace; see `set_voice`.

    Raises:
        ValueError: as from `edit_cast`.
    """
    return edit_cast(text, ("cast", _key_of(_parse(text).get("cast"), name), "speed"), speed)


def edit_cast(text: str, path: Keys, value: Value) -> str:
    """Set one value; everything else in the text stays as it is.

    Args:
        text: a cast file without mistakes; line ends may be CRLF.
        path: the keys that lead to the value, `("cast", "MARA", "voice")`; tables on the way are made.
        value: what to write there.

    Raises:
        ValueError: `text` has mistakes in it, or something on the way is no table.
    """
    wanted = _with(_parse(text), path, value)
    start, end, new = _change(find_positions(text), path, _written(value))
    if "\r\n" in text:
        new = new.replace("\n", "\r\n")
    edited = text[:start] + new + text[end:]
    if _comparable(_parse(edited)) != _comparable(wanted):
        raise ValueError(f"{'.'.join(path)} can't be set in this file")
    return edited


def _key_of(cast: Any, name: str) -> str:
    """The key that a character has or should have: by name, then by alias."""
    entries = cast if isinstance(cast, dict) else {}
    wanted = fold_name(name)
    for key in entries:
        if fold_name(key) == wanted:
            return str(key)
    for key, values in entries.items():
        aliases = values.get("aliases") if isinstance(values, dict) else None
        if isinstance(aliases, list) and any(fold_name(str(alias)) == wanted for alias in aliases):
            return str(key)
    return " ".join(name.split())


def _change(positions: Positions, path: Keys, value: str) -> Change:
    """What to do to the text so that `path` has a value."""
    items = positions.items
    item = items.get(path)
    if item:
        if not item.value:
            raise ValueError(f"{'.'.join(path)} is a table")
        return (*item.value, value)
    depth = next(d for d in range(len(path) - 1, -1, -1) if d == 0 or path[:d] in items)
    parent = items.get(path[:depth])
    if parent and parent.kind == "inline":
        return _into_braces(positions, path, depth, parent, value)
    if parent and parent.kind == "dotted":
        below = _last_line_under(positions, path[:depth])
        return _new_line(positions, below, parent.section, path[len(parent.section.path) :], value)
    section = next((s for s in positions.sections if s.path == path[:-1]), None)
    if section:
        return _new_line(positions, section.end, section, path[-1:], value)
    return _new_table(positions, path, value)


def _into_braces(positions: Positions, path: Keys, depth: int, parent: Item, value: str) -> Change:
    """A pair behind the last of `{…}`."""
    assert parent.value
    pair = f"{_dotted(path[depth:])} = {value}"
    ends = [
        item.value[1]
        for other, item in positions.items.items()
        if len(other) > depth and other[:depth] == path[:depth] and item.value
    ]
    if not ends:
        return (*parent.value, f"{{ {pair} }}")
    return max(ends), max(ends), f", {pair}"


def _last_line_under(positions: Positions, prefix: Keys) -> int:
    """The offset behind the last line that sets something under `prefix`."""
    ends = [i.value[1] for p, i in positions.items.items() if p[: len(prefix)] == prefix and i.value]
    line_end = positions.text.find("\n", max(ends))
    return len(positions.text) if line_end < 0 else line_end + 1


def _new_line(positions: Positions, at: int, section: Section, keys: Keys, value: str) -> Change:
    """A statement of its own, indented like the first of its section."""
    text = positions.text
    indent = ""
    for item in positions.items.values():
        if item.section is section and item.key and item.kind in ("value", "array", "inline", "dotted"):
            before = text[text.rfind("\n", 0, item.key[0]) + 1 : item.key[0]]
            indent = before if not before.strip() else ""
            break
    lead = "\n" if at and not text[:at].endswith("\n") else ""
    return at, at, f"{lead}{indent}{_dotted(keys)} = {value}\n"


def _new_table(positions: Positions, path: Keys, value: str) -> Change:
    """A table of its own: behind the last of its kind, else where people would look for it, else at the end.

    Comments right below the table before it are that one's, unless they lead up to the next header.
    """
    text = positions.text
    alike = [s for s in positions.sections if s.path[:1] == path[:1]]
    earlier = [s for s in positions.sections if s.path and _rank(str(s.path[0])) < _rank(path[0])]
    at = alike[-1].end if alike else earlier[-1].end if earlier else len(text)
    comments = _COMMENTS_BELOW.match(text, at)
    at = comments.end() if comments else at
    above = text[:at].replace("\r\n", "\n")
    lead = (
        ""
        if not above.strip()
        else ""
        if above.endswith("\n\n")
        else "\n"
        if above.endswith("\n")
        else "\n\n"
    )
    rest = text[at:]
    tail = "\n" if rest.strip() and rest[0] not in "\r\n" else ""
    return at, at, f"{lead}[{_dotted(path[:-1])}]\n{_dotted(path[-1:])} = {value}\n{tail}"


def _rank(table: str) -> int:
    return TABLES.index(table) if table in TABLES else len(TABLES)


def _written(value: Value) -> str:
    from tomlkit import item

    return item(list(value) if isinstance(value, tuple) else value).as_string()


def _dotted(keys: Keys) -> str:
    return ".".join(key if _BARE_KEY.fullmatch(key) else _written(key) for key in keys)


def _parse(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("brackets are nested too deep") from error


def _with(data: dict[str, Any], path: Keys, value: Value) -> dict[str, Any]:
    """A copy in which `path` has a value."""
    changed = deepcopy(data)
    table = changed
    for key in path[:-1]:
        table = table.setdefault(key, {})
        if not isinstance(table, dict):
            raise ValueError(f"{key} is no table")
    table[path[-1]] = value
    return changed


def _comparable(data: dict[str, Any]) -> str:
    """The same text for the same data: not-a-number equals itself here, and 1 isn't true."""
    return json.dumps(data, sort_keys=True, default=str)
