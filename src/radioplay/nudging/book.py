"""The file of an episode's nudges, `lines/<episode>.nudges.toml`: a table for each clip, by its key.

    ["1.03-were-closed-unless"]
    offset = 0.25                       # seconds later; less than 0 is earlier
    gain = -2.0                         # dB

    ["cue:door bell#2"]
    after = "were-closed-unless-youre"  # the line that it comes after, which finds it again
    mute = true

It is written by `radioplay export --pull` and by people. A table without quotes, `[1.03-were-closed]`, is
meant just so.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radioplay.cast.positions import Path as Keys
from radioplay.cast.positions import Positions, find_positions
from radioplay.cast.text import MOST_BYTES, decode
from radioplay.diagnostics import Diagnostic, Problems, Span, did_you_mean
from radioplay.nudges import Nudge

HEADER = """\
# What somebody has moved, turned up or muted in an editor, on top of where radioplay puts things.
# `radioplay export --pull FILE` writes it, you may, too, and it belongs with the script. A table is a line
# (scene.number-first-words), a cue, a bed or music: `offset` in seconds (later is more), `gain` in dB,
# `mute = true`. What a table is about is found again when the script has changed around it.
"""
MOST_S, LEAST_DB, MOST_DB = 36_000.0, -90.0, 24.0
"""What a nudge may be: ten hours; softer is silence, and louder a slip."""
KNOWN = ("offset", "gain", "mute", "after")


@dataclass(frozen=True, slots=True)
class Entry:
    """A table of the file.

    Attributes:
        key: what it is about, as written.
        nudge: what it asks for.
        after: the first words of the line before, in the script; empty where that isn't said.
        span: where its key is written.
        path: the keys that lead to it in the file: one, unless quotes are missing.
    """

    key: str
    nudge: Nudge
    after: str = ""
    span: Span | None = None
    path: Keys = ()


Book = tuple[Entry, ...]


def read_nudges(path: Path, file: str) -> tuple[Book, Problems]:
    """Read a file of nudges; empty where there is none.

    Args:
        path: the file.
        file: its name for diagnostics, relative to the project.

    Returns:
        Its entries, and what is wrong with it: X040 (nothing in it can be used), X041 (a value can't).
    """
    try:
        if path.exists() and not path.is_file():
            return (), (_unusable(file, "it isn't a file"),)
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        return (), (_unusable(file, f"it can't be read: {error.strerror or error}"),)
    if len(data) > MOST_BYTES:
        return (), (_unusable(file, "it is far too large"),)
    stored, problems = decode(data, file)
    book, more = parse_nudges(stored.text, file)
    return book, problems + more


def parse_nudges(text: str, file: str) -> tuple[Book, Problems]:
    """The entries in a text, and what is wrong with it; see `read_nudges`."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return (), (_unusable(file, f"it isn't a TOML file any more: {error}"),)
    positions = find_positions(text)
    problems: list[Diagnostic] = []
    found: dict[str, Entry] = {}
    for path, values in _tables((), data):
        where = positions.value_span(path, file)
        if not isinstance(values, dict):
            message = f"{'.'.join(map(str, path))} stands in no table"
            hint = 'a table says what is meant: ["1.03-were-closed-unless"]'
            problems.append(Diagnostic("X041", message, positions.key_span(path, file), hint))
            continue
        entry = _entry(path, values, positions, file, problems)
        if entry.key in found:
            problems.append(Diagnostic("X041", f"{entry.key} is there twice", where, "leave one of them"))
        found.setdefault(entry.key, entry)
    return tuple(found.values()), tuple(problems)


def _tables(path: Keys, data: Mapping[str, Any]) -> Iterator[tuple[Keys, Any]]:
    """Every table that holds values, with the keys that lead to it; and values outside of tables."""
    for name, value in data.items():
        here = (*path, name)
        if isinstance(value, dict) and value and all(isinstance(each, dict) for each in value.values()):
            yield from _tables(here, value)
        elif isinstance(value, dict) or not path:
            yield here, value


def _entry(
    path: Keys, values: Mapping[str, Any], positions: Positions, file: str, problems: list[Diagnostic]
) -> Entry:
    """A table as far as it can be used."""
    good: dict[str, Any] = {}
    for name, value in values.items():
        if name not in KNOWN:
            hint = did_you_mean(name, KNOWN) or f"a table may have {', '.join(KNOWN)}"
            span = positions.key_span((*path, name), file)
            problems.append(Diagnostic("X041", f"{name} means nothing here", span, hint))
        elif wrong := _wrong(name, value):
            span = positions.value_span((*path, name), file)
            problems.append(Diagnostic("X041", wrong, span, "it is left out meanwhile"))
        else:
            good[name] = value
    nudge = Nudge(float(good.get("offset", 0.0)), float(good.get("gain", 0.0)), good.get("mute", False))
    key = ".".join(map(str, path))
    return Entry(key, nudge, good.get("after", ""), positions.value_span(path, file), path)


def _wrong(name: str, value: Any) -> str | None:
    """What is wrong with a value."""
    if name == "mute":
        return None if isinstance(value, bool) else "mute is true or false"
    if name == "after":
        return None if isinstance(value, str) else "after is the first words of a line, in quotes"
    least, most, unit = (-MOST_S, MOST_S, "seconds") if name == "offset" else (LEAST_DB, MOST_DB, "dB")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"{name} is a number of {unit}"
    if not (math.isfinite(value) and least <= value <= most):
        return f"{name} is {least:g} to {most:g} {unit}"
    return None


def _unusable(file: str, why: str) -> Diagnostic:
    hint = "everything stays where radioplay puts it, and nothing in it is changed, until that is mended"
    return Diagnostic("X040", f"these nudges aren't used: {why}", Span(file), hint)
