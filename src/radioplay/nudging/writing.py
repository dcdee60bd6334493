"""Changes to a file of nudges that leave the rest of it as it was: comments, order, and tables of others."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from radioplay.audio import replacing
from radioplay.cast.positions import Path as Keys
from radioplay.cast.positions import Positions, Section, find_positions
from radioplay.cast.text import decode, quoted
from radioplay.nudges import Nudge, Nudges
from radioplay.nudging.book import HEADER, Entry
from radioplay.nudging.moving import STAYS

Change = tuple[int, int, str]
"""From and to which offset the text gives way, and to what."""


def write_nudges(
    path: Path, entries: Mapping[str, Entry], wanted: Nudges, after: Mapping[str, str]
) -> Path | None:
    """Put nudges into the file at `path`, which is made where there is none; its old content stays beside it.

    Args:
        path: the file.
        entries: what it says now of each key, see `matching.Placed`; another is not touched.
        wanted: what it shall say; a nudge that changes nothing takes its table out.
        after: for new tables: the first words of the line before.

    Returns:
        The copy of what was there before (`….nudges.toml~`); None where there was nothing, or nothing changes.

    Raises:
        OSError: the disk refuses; the file is as it was.
    """
    old = path.read_bytes() if path.exists() else b""
    stored, _ = decode(old, path.name)
    new = stored.to_bytes(edited(stored.text, entries, wanted, after))
    if new == old:
        return None
    copy = path.with_name(f"{path.name}~") if old else None
    if copy:
        shutil.copyfile(path, copy)
    with replacing(path) as beside:
        beside.write_bytes(new)
    return copy


def edited(text: str, entries: Mapping[str, Entry], wanted: Nudges, after: Mapping[str, str]) -> str:
    """The text of the file with these nudges in it; see `write_nudges`."""
    positions = find_positions(text)
    changes: list[Change] = []
    new: list[str] = []
    for key, nudge in wanted.items():
        entry = entries.get(key)
        section = _section(positions, entry.path) if entry else None
        if entry and section:
            changes += _in_place(positions, section, entry, key, nudge)
        elif entry:
            changes += _statement(positions, entry, nudge)
        elif nudge != STAYS:
            new.append(_table(key, nudge, after.get(key, "")))
    changed = text
    for start, end, replacement in sorted(changes, reverse=True):
        changed = changed[:start] + replacement + changed[end:]
    if new:
        above = changed.rstrip()
        changed = "\n".join([f"{above}\n" if above else HEADER, "\n".join(new)])
    if "\r\n" in text:
        changed = re.sub(r"\r?\n", "\r\n", changed)
    tomllib.loads(changed)  # what can't be read again is never written
    return changed


def _section(positions: Positions, path: Keys) -> Section | None:
    """The `[header]` of an entry, with what stands under it."""
    item = positions.items.get(path)
    if item is None or item.kind != "header":
        return None
    return next((section for section in positions.sections if section.path == path), None)


def _in_place(
    positions: Positions, section: Section, entry: Entry, key: str, nudge: Nudge
) -> Iterator[Change]:
    """What to do to a table under a header."""
    text = positions.text
    if nudge == STAYS and "#" not in text[section.start : section.end]:
        end = section.end + (len(text[section.end :]) - len(text[section.end :].lstrip("\r\n")))
        yield section.start, end, ""
        return
    name = positions.items[entry.path].key
    if entry.key != key and name:
        yield section.start + 1, name[1], quoted(key)
    lines = ""
    for field, value in _values(nudge).items():
        item = positions.items.get((*entry.path, field))
        if item and item.value:
            written = text[item.value[0] : item.value[1]]
            if not _same(written, value):
                yield *item.value, value
        elif field in _values(nudge, only_changes=True):
            lines += f"{field} = {value}\n"
    if lines:
        lead = "" if text[: section.end].endswith("\n") else "\n"
        yield section.end, section.end, lead + lines


def _statement(positions: Positions, entry: Entry, nudge: Nudge) -> Iterator[Change]:
    """What to do to an entry that isn't written under a header: `"…" = { offset = 0.25 }`."""
    item = positions.items.get(entry.path)
    if item is None or item.kind != "inline" or not item.value:
        return
    text = positions.text
    if _values(nudge) == _values(entry.nudge):
        return
    pairs = _values(nudge, only_changes=True)
    after = positions.items.get((*entry.path, "after"))
    if after and after.value:
        pairs["after"] = text[after.value[0] : after.value[1]]
    inside = ", ".join(f"{field} = {value}" for field, value in pairs.items())
    yield *item.value, f"{{ {inside} }}" if inside else "{}"


def _table(key: str, nudge: Nudge, after: str) -> str:
    lines = [f"{field} = {value}" for field, value in _values(nudge, only_changes=True).items()]
    lines += [f"after = {quoted(after)}"] if after else []
    return "\n".join([f"[{quoted(key)}]", *lines]) + "\n"


def _values(nudge: Nudge, *, only_changes: bool = False) -> dict[str, str]:
    """The values of a table as they are written."""
    values = {
        "offset": _decimal(nudge.offset_s, 6),
        "gain": _decimal(nudge.gain_db, 2),
        "mute": "true" if nudge.muted else "false",
    }
    plain = {"offset": "0.0", "gain": "0.0", "mute": "false"}
    return {key: value for key, value in values.items() if not only_changes or value != plain[key]}


def _decimal(value: float, places: int) -> str:
    """A number without an exponent, which few people read."""
    text = f"{round(value, places) + 0.0:.{places}f}".rstrip("0")
    return f"{text}0" if text.endswith(".") else text


def _same(written: str, value: str) -> bool:
    """Whether a value is what is written, perhaps in other digits."""
    try:
        return bool(tomllib.loads(f"v = {written}")["v"] == tomllib.loads(f"v = {value}")["v"])
    except ValueError:
        return False
