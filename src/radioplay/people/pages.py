"""The numbers on recording sheets, as printed: `takes/sheets/<episode>.toml`.

Numbers on paper stay what they are while the script goes on changing, and recordings are named by them. So
what each number meant is kept, for each character by itself: her newest sheet counts, unless an earlier
edition is asked for. A sheet is a new edition only if a number on it means other words than before.

    version = 1

    [[sheet]]
    character = "MARA"
    edition = 1
    lines = [
        { number = "3", name = "1.03", text = "We're closed.", after = "Hello?" },
    ]
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from radioplay.audio import replacing
from radioplay.cast import fold_name
from radioplay.cast.text import quoted
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.lines import numbered
from radioplay.performance import Performance
from radioplay.takebook import Entry

VERSION = 1
_HEADER = "# What the numbers on recording sheets mean. radioplay writes this; it belongs with the script.\n"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of a character by their numbers on paper; an entry here has no takes."""

    character: str
    edition: int
    lines: tuple[tuple[str, Entry], ...]


def sheet_of(character: str, performance: Performance, edition: int = 0) -> Sheet:
    """What the numbers of a character's lines mean in the script as it stands."""
    lines = performance.deliveries
    numbers = numbered(lines)
    before = ("", *(line.text for line in lines))
    return Sheet(
        character,
        edition,
        tuple(
            (numbers[line.name], Entry(performance.episode, line.name, character, line.text, after))
            for line, after in zip(lines, before, strict=False)
            if line.character.name == character
        ),
    )


def newest(character: str, sheets: Iterable[Sheet], edition: int = 0) -> Sheet | None:
    """The newest sheet of a character, or that edition of it; None where there is none."""
    hers = (sheet for sheet in sheets if fold_name(sheet.character) == fold_name(character))
    wanted = (sheet for sheet in hers if edition in (0, sheet.edition))
    return max(wanted, key=lambda sheet: sheet.edition, default=None)


def with_printed(sheets: Sequence[Sheet], printed: Sheet) -> tuple[tuple[Sheet, ...], int]:
    """The sheets with one that is printed now, and its edition.

    Where each number that the newest edition has means the same words now, it is that edition again, with
    the lines that have come since.
    """
    last = newest(printed.character, sheets)
    if last is None:
        return (*sheets, replace(printed, edition=1)), 1
    was, now = _speeches(last), _speeches(printed)
    if any(was[number] != now[number] for number in was.keys() & now.keys()):
        edition = last.edition + 1
        return (*sheets, replace(printed, edition=edition)), edition
    gone = tuple(pair for pair in last.lines if _figures(pair[0]) not in now)
    again = replace(last, lines=(*printed.lines, *gone))
    return tuple(again if sheet is last else sheet for sheet in sheets), last.edition


def read_sheets(path: Path, file: str, episode: str) -> tuple[tuple[Sheet, ...], Problems]:
    """Read what was printed; nothing where nothing was.

    Args:
        path: the file.
        file: its name for diagnostics, relative to the project.
        episode: whose numbers they are.

    Returns:
        The sheets; T057 where they can't be read.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        if data.get("version") != VERSION:
            raise ValueError(f"its version is {data.get('version', 'missing')}, and {VERSION} is needed")
        return tuple(_sheet(values, episode) for values in data.get("sheet", [])), ()
    except FileNotFoundError:
        return (), ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = f"{error.args[0] if error.args else error}"
        message = f"the numbers on the sheets can't be read: {reason}"
        hint = f"mend {file}, or take it away to use the numbers of the script as it stands"
        return (), (Diagnostic("T057", message, Span(file), hint),)


def write_sheets(path: Path, sheets: Iterable[Sheet]) -> None:
    """Write what is printed. The file is replaced whole, or left alone if anything fails.

    Raises:
        OSError: the disk refuses.
    """
    with replacing(path) as beside:
        beside.write_text(sheets_text(sheets), encoding="utf-8")


def sheets_text(sheets: Iterable[Sheet]) -> str:
    """Sheets as TOML."""
    return "\n".join([f"{_HEADER}version = {VERSION}\n", *map(_sheet_text, sheets)])


def _speeches(sheet: Sheet) -> dict[str, list[tuple[str, ...]]]:
    """The words of each go of a speech by its number; with one go more, or less, it is another."""
    speeches: dict[str, list[tuple[str, ...]]] = {}
    for number, entry in sheet.lines:
        speeches.setdefault(_figures(number), []).append(entry.words)
    return speeches


def _figures(number: str) -> str:
    return number.rstrip("abcdefghijklmnopqrstuvwxyz")


def _sheet(values: dict[str, Any], episode: str) -> Sheet:
    character, edition = values["character"], values["edition"]
    if not isinstance(character, str) or type(edition) is not int:
        raise TypeError("a sheet has a character and an edition")
    return Sheet(character, edition, tuple(_line(each, episode, character) for each in values["lines"]))


def _line(values: dict[str, Any], episode: str, character: str) -> tuple[str, Entry]:
    number, name, text, after = (values.get(key, "") for key in ("number", "name", "text", "after"))
    if not all(isinstance(value, str) for value in (number, name, text, after)) or not (number and text):
        raise TypeError("a line on a sheet has a number and a text")
    return number, Entry(episode, name, character, text, after)


def _sheet_text(sheet: Sheet) -> str:
    lines = "".join(f"    {_line_text(number, entry)},\n" for number, entry in sheet.lines)
    head = f"[[sheet]]\ncharacter = {quoted(sheet.character)}\nedition = {sheet.edition}\n"
    return f"{head}lines = [\n{lines}]\n"


def _line_text(number: str, entry: Entry) -> str:
    pairs = {"number": number, "name": entry.name, "text": entry.text, "after": entry.after}
    return "{ " + ", ".join(f"{key} = {quoted(value)}" for key, value in pairs.items() if value) + " }"
