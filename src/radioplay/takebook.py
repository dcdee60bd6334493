"""The take book, `takes/takes.toml`: which takes of a line there are beside the plain one, and which is used.

It is small, and belongs with the script: it says how takes come about (a number, a seed, a direction, the file
of a recording), never what they sound like. A line is known by who says what, so entries outlive renames,
insertions and moves; `after`, the words before it, tells lines apart that are the same, and where these are
the same, too, `nth` counts them.

    version = 1

    [[line]]
    episode = "after-closing"
    name = "1.03"                       # where it stood, for people
    character = "MARA"
    text = "We're closed."
    after = "Hello?"
    picked = 2                          # the second of `takes`; 0 is the plain one
    takes = [
        { take = 1 },
        { take = 2, seed = 7, direction = "quieter, slower" },
        { recording = "takes/MARA/were-closed.flac" },
    ]
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from radioplay.audio import replacing
from radioplay.cast import fold_name
from radioplay.cast.text import quoted
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.locks import held
from radioplay.performance import Delivery

VERSION = 1
_HEADER = (
    "# Other takes of lines, and which one is used. radioplay writes this; it belongs with the script.\n"
)


class TakeBookError(Exception):
    """The take book can't be changed: it has mistakes in it, or is from another version."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One take of a line beside the plain one: how an engine gives it, or where the recording of it is.

    Attributes:
        take, seed: see `engines.protocol.Request`.
        direction: added to those in the script.
        recording: a path in the project; empty for a synthesised take.
    """

    take: int = 0
    seed: int = 0
    direction: str = ""
    recording: str = ""

    def of(self, line: Delivery) -> Delivery:
        """The delivery given this way. `recording` stays as it is written."""
        more = (self.direction,) if self.direction else ()
        return replace(
            line,
            take=self.take,
            seed=self.seed,
            directions=(*line.directions, *more),
            recording=self.recording,
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A line and its takes. `takes[0]` is number 1; `picked` is the number of the one used, 0 the plain one.

    `nth` tells it from the lines before it, in the episode, that have the same words after the same words.
    """

    episode: str
    name: str
    character: str
    text: str
    after: str = ""
    takes: tuple[Reading, ...] = ()
    picked: int = 0
    nth: int = 1
    span: Span | None = None

    @property
    def used(self) -> Reading:
        """The take that is used."""
        return self.takes[self.picked - 1] if self.picked else Reading()

    @property
    def words(self) -> tuple[str, ...]:
        """What it is known by, together with the character."""
        return words_said(self.text)

    @property
    def key(self) -> tuple[object, ...]:
        """The same for two entries about one line."""
        return self.episode, fold_name(self.character), self.words, words_said(self.after), self.nth


TakeBook = tuple[Entry, ...]


def words_said(text: str) -> tuple[str, ...]:
    """The words of a line without what can change and leave them the same: case, marks, apostrophes."""
    folded = fold_name(text)
    plain = "".join(c if c.isalnum() else "" if c == "'" else " " for c in folded)
    return tuple(plain.split())


def read_book(path: Path, file: str) -> tuple[TakeBook, Problems]:
    """Read a take book; empty where there is none.

    Args:
        path: the file.
        file: its name for diagnostics, relative to the project.

    Returns:
        Its entries, and what is wrong with it: T002 (nothing in it can be used), T003 (an entry can't).
    """
    try:
        if path.exists() and not path.is_file():  # reading a pipe would wait for ever
            return (), (_unusable(file, "it isn't a file"),)
        text = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        return (), (_unusable(file, f"it can't be read: {error.strerror or error}"),)
    except (ValueError, RecursionError) as error:
        return (), (_unusable(file, f"it isn't a TOML file any more: {error}"),)
    if data.get("version") != VERSION:
        reason = f"its version is {data.get('version', 'missing')}, and {VERSION} is needed"
        return (), (_unusable(file, reason),)
    written = data.get("line", [])
    strange = sorted(data.keys() - {"version", "line"})
    if strange or not isinstance(written, list):
        return (), (_unusable(file, f"{strange[0] if strange else 'line'} isn't [[line]]"),)
    entries: list[Entry] = []
    problems: list[Diagnostic] = []
    lines = _lines_of(text, "[[line]]")
    for index, values in enumerate(written):
        span = Span(file, lines[index] if index < len(lines) else 0)
        try:
            entries.append(replace(_entry(values), span=span))
        except (KeyError, TypeError, ValueError) as error:
            message = f"this entry can't be used: {_reason(error)}"
            hint = "mend it, or delete it; the line is spoken as in the script meanwhile"
            problems.append(Diagnostic("T003", message, span, hint))
    return tuple(entries), tuple(problems)


def change_book(path: Path, lock: Path, change: Callable[[TakeBook], TakeBook]) -> TakeBook:
    """Change a take book, which nobody else changes meanwhile.

    Args:
        path: the file; written beside and renamed in.
        lock: a file to hold on to.
        change: from its entries to what they should be.

    Raises:
        TakeBookError: there is something in it that can't be read, and would be lost.
        OSError: the disk refuses.
    """
    with held(lock):
        book, problems = read_book(path, path.name)
        if problems:
            raise TakeBookError(f"{path} isn't changed: {problems[0].message}")
        changed = change(book)
        if changed != book:
            with replacing(path) as beside:
                beside.write_text(book_text(changed), encoding="utf-8")
        return changed


def book_text(book: Iterable[Entry]) -> str:
    """A take book as TOML."""
    return "\n".join([f"{_HEADER}version = {VERSION}\n", *map(_entry_text, book)])


def with_entry(book: TakeBook, entry: Entry, instead_of: Entry | None = None) -> TakeBook:
    """A book with this entry in place of the one for the same line (or of `instead_of`), or as its last."""
    key = (instead_of or entry).key
    if any(old.key == key for old in book):
        return tuple(entry if old.key == key else old for old in book)
    return (*book, entry)


def _entry(values: Mapping[str, Any]) -> Entry:
    if not isinstance(values, dict):
        raise TypeError("it isn't a table")
    unknown = set(values) - {"episode", "name", "character", "text", "after", "nth", "picked", "takes"}
    if unknown:
        raise ValueError(f"{sorted(unknown)[0]} means nothing here")
    takes = tuple(_reading(each) for each in _typed(values, "takes", list, []))
    picked, nth = _typed(values, "picked", int, 0), _typed(values, "nth", int, 1)
    if nth < 1:
        raise ValueError("nth counts from 1")
    if not 0 <= picked <= len(takes):
        raise ValueError(f"picked is 0 to {len(takes)}, not {picked}")
    names = ("episode", "name", "character", "text", "after")
    episode, name, character, text, after = (_typed(values, key, str, "") for key in names)
    if not (character and text):
        raise ValueError("it needs the character and the text of a line")
    return Entry(episode, name, character, text, after, takes, picked, nth)


def _reading(values: Any) -> Reading:
    if not isinstance(values, dict) or set(values) - {"take", "seed", "direction", "recording"}:
        raise ValueError("a take is { take = 1 }, with seed, direction or recording")
    numbers = (_typed(values, key, int, 0) for key in ("take", "seed"))
    words = (_typed(values, key, str, "") for key in ("direction", "recording"))
    take, seed, direction, recording = *numbers, *words
    if min(take, seed) < 0:
        raise ValueError("take and seed are 0 or more")
    return Reading(take, seed, direction, recording)


def _typed(values: Mapping[str, Any], key: str, kind: type, default: Any) -> Any:
    value = values.get(key, default)
    if type(value) is not kind:
        raise TypeError(f"{key} is {value!r}")
    return value


def _entry_text(entry: Entry) -> str:
    pairs = {
        "episode": entry.episode, "name": entry.name, "character": entry.character, "text": entry.text,
        "after": entry.after,
    }  # fmt: skip
    lines = [f"{key} = {quoted(value)}" for key, value in pairs.items() if value]
    takes = [f"    {_reading_text(reading)},\n" for reading in entry.takes]
    lines += [f"nth = {entry.nth}"] if entry.nth > 1 else []
    lines += [f"picked = {entry.picked}", f"takes = [\n{''.join(takes)}]"]
    return "\n".join(["[[line]]", *lines]) + "\n"


def _reading_text(reading: Reading) -> str:
    values = {"take": reading.take, "seed": reading.seed}
    pairs = [f"{key} = {value}" for key, value in values.items() if value]
    words = {"direction": reading.direction, "recording": reading.recording}
    pairs += [f"{key} = {quoted(value)}" for key, value in words.items() if value]
    return f"{{ {', '.join(pairs or ['take = 0'])} }}"


def _lines_of(text: str, header: str) -> list[int]:
    """The numbers of the lines that hold a header."""
    return [number for number, line in enumerate(text.splitlines(), 1) if line.strip().startswith(header)]


def _unusable(file: str, why: str) -> Diagnostic:
    hint = "lines are spoken as in the script, and nothing in it is changed, until that is mended"
    return Diagnostic("T002", f"the take book isn't used: {why}", Span(file), hint)


def _reason(error: Exception) -> str:
    return str(error.args[0]) if error.args else type(error).__name__
