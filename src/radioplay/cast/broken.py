"""TOML with mistakes in it: what each is, where, and the rest of the file all the same.

The parser stops at its first error. So the line it names is blanked and the file read again, until it reads
or too much is wrong; a writer then sees every mistake at once, and one bad line leaves the rest of the cast.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from radioplay.cast.positions import find_positions
from radioplay.diagnostics import Diagnostic, Problems, Span

MOST_MISTAKES = 20
"""Past this many the file is something else than TOML."""

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_BARE_HEADER = re.compile(r"""\[ *([\w-]+) *\. *([^\]"'.]+)""")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_UNCLOSED = ("Unclosed", "Unterminated")
_PLAIN = (
    ("Cannot overwrite a value", "this name stands here a second time"),
    ("Cannot declare", "this table stands here a second time"),
    ("Cannot mutate immutable namespace", "this table was written in one piece further up and takes no more"),
    ("Cannot redefine namespace", "this table stands here a second time"),
    ("Duplicate inline table key", "this name stands here a second time"),
    ("Illegal character '\\n'", "the quotes are never closed"),
    ("Unterminated string", "the quotes are never closed"),
    ("Expected '=' after a key", "there is no = behind the name"),
    ("Expected ']' at the end of a table", "the name of this table can't be read"),
    ("Invalid initial character for a key part", "this name can't be read"),
    ("Invalid value", "this value can't be read"),
    ("Invalid statement", "this line can't be read"),
    ("Expected newline or end of document", "nothing more can stand on this line"),
    ("Unclosed array", "the bracket is never closed"),
    ("Unclosed inline table", "the brace is never closed"),
    ("Unescaped '\\' in a string", "a backslash in double quotes is written twice"),
)


def parse_toml(text: str, file: str) -> tuple[dict[str, Any], str, Problems]:
    """Read TOML, over its mistakes.

    Returns:
        What it says; the text it was read from, with the lines of `text` but blank where a mistake was; and a
        C012 for each mistake.
    """
    problems: list[Diagnostic] = []
    lines = text.split("\n")
    for _ in range(MOST_MISTAKES):
        current = "\n".join(lines)
        try:
            return tomllib.loads(current), current, tuple(problems)
        except tomllib.TOMLDecodeError as error:
            mistake = _Mistake.of(str(error), current, lines)
        except (ValueError, RecursionError):  # a number of thousands of digits, brackets in brackets in …
            too_much = "this file can't be read: a number is too long, or brackets are nested too deep"
            problems.append(Diagnostic("C012", too_much, Span(file)))
            break
        if not problems or not problems[-1].message.endswith("never closed"):
            problems.append(mistake.explain(lines, file))
        if not _blank(lines, mistake):
            break
    return {}, "", tuple(problems)


@dataclass(frozen=True, slots=True)
class _Mistake:
    """What the parser said, and where; lines and columns count from 1, `last` is the last line of it."""

    said: str
    line: int
    column: int
    last: int

    @classmethod
    def of(cls, message: str, text: str, lines: list[str]) -> _Mistake:
        said = _PLACE.sub("", message)
        place = _PLACE.search(message)
        line, column = (int(place[1]), int(place[2])) if place and place[1] else (0, 0)
        if line and not said.startswith(_UNCLOSED):
            return cls(said, line, column, line)
        positions = find_positions(text)
        opened = positions.unfinished()
        if opened and opened.key:
            span = positions.span(opened.key, "")
            return cls(said, span.line, span.column, max(span.line, line - 1))
        line = len(text.rstrip().split("\n"))
        return cls(said, line, len(lines[line - 1].rstrip()) + 1, line)

    def explain(self, lines: list[str], file: str) -> Diagnostic:
        line = lines[self.line - 1].rstrip("\r")
        plain = next((ours for theirs, ours in _PLAIN if self.said.startswith(theirs)), None)
        message = plain or self.said[:1].lower() + self.said[1:]
        if message.endswith(("second time", "no more")):
            column = len(line) - len(line.lstrip()) + 1
            span = Span(file, self.line, column, len(line.strip()))
        else:
            span = Span(file, self.line, self.column, min(1, len(line[self.column - 1 :])))
        return Diagnostic("C012", message, span, _hint(line))


def _hint(line: str) -> str | None:
    """The likely cure, from the look of the line."""
    if len(line) > 200:
        return None
    if any(quote in line for quote in "“”„‘"):
        return 'use straight quotes: "…"'
    header = _BARE_HEADER.match(line.strip())
    if header and not _BARE_KEY.fullmatch(name := header[2].strip()):
        return f'a name with more than plain letters goes in quotes: [{header[1]}."{name}"]'
    name, equals, value = line.partition("=")
    name, value = name.strip(), value.partition("#")[0].strip()
    if not equals or name.startswith("["):
        return None
    plain = '"' in name or "'" in name or all(map(_BARE_KEY.fullmatch, re.split(r" *\. *", name)))
    if not plain:
        return f'a name with more than plain letters goes in quotes: "{name}" = …'
    if value[:1].isalpha() and '"' not in value and value not in ("true", "false", "inf", "nan"):
        return f'text goes in quotes: "{value}"'
    return None


def _blank(lines: list[str], mistake: _Mistake) -> bool:
    """Take a mistake out, and with a header all under it; False where that would change nothing."""
    at, last = mistake.line - 1, mistake.last
    if not any(line.strip() for line in lines[at:last]):
        return False
    if lines[at].lstrip().startswith("["):
        while last < len(lines) and not lines[last].lstrip().startswith("["):
            last += 1
    lines[at:last] = [""] * (last - at)
    return True
