"""What is wrong with a project, where, and what to do about it: values, never exceptions.

Stages return `(result, problems)` and carry on, so that one run lists everything. A code is a letter for
the part it comes from and a number: S script, C cast, V voices, T takes, Q cues and sounds, M mix, P project,
D what is delivered, W what is written down, X sessions and nudges, L languages,
A stories that are adapted.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "warning"]

_SHOWN = 120
"""Characters of a line that are shown at most."""

# Controls (ESC among them), the line ends of Unicode, marks of direction, halves of characters.
_STEERING = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one line of a file; or the file as a whole, where `line` is 0.

    `file` is relative to the project, with forward slashes; `line` and `column` count from 1, columns in
    characters; `length` is 0 where only the place is known.
    """

    file: str
    line: int = 0
    column: int = 1
    length: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem, in the author's words."""

    code: str
    message: str
    span: Span | None = None
    hint: str | None = None
    severity: Severity = "error"

    def __str__(self) -> str:
        """The place, the problem and its hint; see `explain`."""
        return explain(self)

    def to_json(self) -> dict[str, Any]:
        """The form of `check --json` and of the warnings in `report.json`."""
        where = self.span
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "hint": self.hint,
            "file": where.file if where else None,
            "line": where.line if where and where.line else None,
            "column": where.column if where and where.line else None,
        }


Problems = tuple[Diagnostic, ...]


def in_order(problems: Iterable[Diagnostic]) -> Problems:
    """Without repeats, by file, line and column; those without a place come first."""
    nowhere = Span("", 0, 0)
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.span or nowhere, p.code, p.message)))


def has_errors(problems: Iterable[Diagnostic]) -> bool:
    """Whether any of them is more than a warning."""
    return any(p.severity == "error" for p in problems)


def explain(problem: Diagnostic, source_line: str | None = None) -> str:
    """A diagnostic as text: the place, the line with carets under the words meant, the hint.

    Nothing in it can steer a terminal, whatever is in the file.

    Args:
        problem: what to show.
        source_line: the line it points at, where the caller has it; of a long one a part is shown.
    """
    where = problem.span
    lines = [f"{_place(where)}{problem.severity} {problem.code}: {problem.message}"]
    if where and where.line and source_line is not None and source_line.strip():
        lines += _underlined(source_line.rstrip("\r\n"), where.column - 1, where.length)
    if problem.hint:
        lines.append(f"    hint: {problem.hint}")
    return "\n".join(map(harmless, lines))


def _place(where: Span | None) -> str:
    if not where:
        return ""
    return f"{where.file}:{where.line}:{where.column}: " if where.line else f"{where.file}: "


def _underlined(line: str, start: int, length: int) -> Iterator[str]:
    """A line, or `_SHOWN` characters of it around `start`, and carets under `length` of them."""
    first = max(0, min(start - _SHOWN // 3, len(line) - _SHOWN))
    shown = harmless(line[first : first + _SHOWN])
    before, after = "…" if first else "", "…" if first + _SHOWN < len(line) else ""
    yield f"    {before}{shown}{after}"
    if length:
        at = start - first
        under = width(shown[at : at + length])
        yield f"    {' ' * width(before + shown[:at])}{'^' * max(1, under)}"


def harmless(text: str) -> str:
    """`text` with a space for each character that would move the cursor or turn the direction of writing."""
    return _STEERING.sub(" ", text)


def width(text: str) -> int:
    """Columns a terminal gives `text`: wide letters take two, combining and invisible marks none."""
    seen = (char for char in text if unicodedata.category(char) not in ("Mn", "Me", "Cf"))
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in seen)


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The hint for a word that is nearly one of `known`, ready to show; None where nothing is near."""
    by_fold = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), by_fold, n=1, cutoff=0.6)
    return f"did you mean {by_fold[near[0]]}?" if near else None
