"""Where every key and value stands in a TOML text.

`tomllib` answers what a file says but not where, so this reads the text a second time, for places only. It
takes text that `tomllib` has accepted and leans on that: a scalar that isn't a string simply runs to the next
comma, bracket, comment or line end. The grammar is that of TOML 1.0.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from radioplay.diagnostics import Span

Path = tuple[str | int, ...]
"""Keys from the root down; a number counts the entries of an array, or the tables under a `[[header]]`."""

Kind = Literal["value", "inline", "array", "header", "headers", "dotted", "above"]
"""How something came to be: a scalar, `{…}`, `[…]`, a `[header]`, all the `[[headers]]` of a name, the front
of a dotted key, or the front of a header's name."""

_SKIP = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_REST_OF_LINE = re.compile(r"[^\n]*\n?")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?!"")(?:\\.|[^"\\\n])*"'
    r"|'(?!'')[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"""(?!["'])[^,\[\]{}#\r\n]*[^,\[\]{}#\r\n \t]""")


@dataclass(slots=True)
class Section:
    """The root (an empty `path`) or a `[header]`, with the statements under it.

    `end` is the offset behind the line of its last statement, or behind its header where it holds none.
    """

    path: Path
    start: int
    end: int


@dataclass(slots=True)
class Item:
    """Something that has a path. Offsets are half open; `key` is None for an entry of an array, `value` is
    None for a table that isn't written in one piece. `section` is where it stands first."""

    kind: Kind
    key: tuple[int, int] | None
    value: tuple[int, int] | None
    section: Section


@dataclass(slots=True)
class Positions:
    """What `find_positions` found: items by path, in the order of the text, and the sections."""

    text: str
    items: dict[Path, Item] = field(default_factory=dict)
    sections: list[Section] = field(default_factory=list)
    _line_starts: list[int] = field(default_factory=list)

    def unfinished(self) -> Item | None:
        """The statement in whose value the text stopped being TOML."""
        for item in self.items.values():
            if item.kind in ("value", "inline", "array") and item.key and not item.value:
                return item
        return None

    def span(self, offsets: tuple[int, int], file: str) -> Span:
        """A stretch of the text as a place; of several lines, the part on the first."""
        if not self._line_starts:
            self._line_starts = [0, *(m.end() for m in re.finditer("\n", self.text))]
        start, end = offsets
        line = bisect_right(self._line_starts, start)
        first_line_end = self.text.find("\n", start, end)
        stop = end if first_line_end < 0 else first_line_end
        length = len(self.text[start:stop].rstrip("\r"))
        return Span(file, line, start - self._line_starts[line - 1] + 1, length)

    def key_span(self, path: Path, file: str) -> Span:
        """Where a key is written; for an entry of an array, where its value is."""
        item = self.items.get(path)
        offsets = item and (item.key or item.value)
        return self.span(offsets, file) if offsets else Span(file)

    def value_span(self, path: Path, file: str) -> Span:
        """Where a value is written; for a table under a header, where its name is."""
        item = self.items.get(path)
        offsets = item and (item.value or item.key)
        return self.span(offsets, file) if offsets else Span(file)


def find_positions(text: str) -> Positions:
    """Where everything in `text` stands.

    Args:
        text: TOML that `tomllib.loads` accepts; line ends may be CRLF. Of other text, what comes before the
            first thing that can't be TOML is found.
    """
    scanner = _Scanner(text)
    scanner.run()
    return scanner.found


class _NoTomlError(Exception):
    """The text is no TOML from here on."""


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.section = Section((), 0, 0)
        self.found = Positions(text, sections=[self.section])
        self.counts: dict[Path, int] = {}

    def run(self) -> None:
        try:
            while self.skip() < len(self.text):
                if self.text[self.at] == "[":
                    self.header()
                else:
                    self.statement(self.section.path)
                    self.section.end = self.rest_of_line()
        except (_NoTomlError, RecursionError):
            pass

    def header(self) -> None:
        """`[a.b]` or `[[a.b]]`."""
        start = self.at
        array = self.text.startswith("[[", self.at)
        self.at += 2 if array else 1
        parts = self.dotted_key()
        path = self.add_front((), parts[:-1], "above")
        last, offsets = parts[-1]
        path = (*path, last)
        self.section = Section(path, start, start)
        if array:
            self.add(path, Item("headers", offsets, None, self.section))
            count = self.counts[path] = self.counts.get(path, -1) + 1
            path = self.section.path = (*path, count)
            self.found.items[path] = Item("header", offsets, None, self.section)
        else:
            self.add(path, Item("header", offsets, None, self.section))
            if self.found.items[path].kind == "above":
                self.found.items[path] = Item("header", offsets, None, self.section)
        self.expect("]]" if array else "]")
        self.section.end = self.rest_of_line()
        self.found.sections.append(self.section)

    def statement(self, base: Path) -> None:
        """`a.b = value`, on a line or in braces."""
        parts = self.dotted_key()
        path = (*self.add_front(base, parts[:-1], "dotted"), parts[-1][0])
        self.expect("=")
        self.skip_space()
        item = Item("value", parts[-1][1], None, self.section)
        self.found.items.setdefault(path, item)
        self.value(path, item)

    def value(self, path: Path, item: Item) -> None:
        """Anything behind `=` or in an array; leaves the scanner behind it."""
        start = self.at
        match self.text[start : start + 1]:
            case "{":
                item.kind = "inline"
                self.items_between("}", lambda _: self.statement(path))
            case "[":
                item.kind = "array"
                self.items_between("]", lambda index: self.entry((*path, index)))
            case _:
                found = _STRING.match(self.text, start) or _SCALAR.match(self.text, start)
                if not found:
                    raise _NoTomlError
                self.at = found.end()
        item.value = (start, self.at)

    def entry(self, path: Path) -> None:
        """One value of an array."""
        item = Item("value", None, None, self.section)
        self.found.items[path] = item
        self.value(path, item)

    def items_between(self, close: str, read: Callable[[int], None]) -> None:
        """What stands in brackets, with commas between, and perhaps one at the end."""
        self.at += 1
        index = 0
        while self.skip() < len(self.text) and self.text[self.at] != close:
            read(index)
            index += 1
            if not self.text.startswith((",", close), self.skip()):
                raise _NoTomlError
            self.at += self.text.startswith(",", self.at)
        self.expect(close)

    def dotted_key(self) -> list[tuple[str, tuple[int, int]]]:
        """The parts of `a."b".c`, each with its offsets, quotes included."""
        parts = []
        while True:
            self.skip_space()
            found = _BARE_KEY.match(self.text, self.at) or _STRING.match(self.text, self.at)
            if not found:
                raise _NoTomlError
            parts.append((_unquote(found.group()), found.span()))
            self.at = found.end()
            self.skip_space()
            if not self.text.startswith(".", self.at):
                return parts
            self.at += 1

    def add_front(self, base: Path, parts: list[tuple[str, tuple[int, int]]], kind: Kind) -> Path:
        """Note the tables that the front of a dotted name makes, and answer where it leads."""
        path = base
        for name, offsets in parts:
            path = (*path, name)
            self.add(path, Item(kind, offsets, None, self.section))
            if kind == "above" and path in self.counts:
                path = (*path, self.counts[path])
        return path

    def add(self, path: Path, item: Item) -> None:
        self.found.items.setdefault(path, item)

    def skip(self) -> int:
        """Pass over space, line ends and comments; answers where that leads."""
        self.at = _end(_SKIP, self.text, self.at)
        return self.at

    def skip_space(self) -> None:
        self.at = _end(_SPACE, self.text, self.at)

    def rest_of_line(self) -> int:
        self.at = _end(_REST_OF_LINE, self.text, self.at)
        return self.at

    def expect(self, mark: str) -> None:
        self.skip_space()
        if not self.text.startswith(mark, self.at):
            raise _NoTomlError
        self.at += len(mark)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _unquote(key: str) -> str:
    """A key as it is meant: without quotes and escapes."""
    if key[0] not in "\"'":
        return key
    try:
        return str(tomllib.loads(f"key = {key}")["key"])
    except ValueError as error:
        raise _NoTomlError from error
