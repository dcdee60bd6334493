"""What is wrong with a project, where, and what to do about it: values, never exceptions.

Stages return `(result, problems)` and carry on, so that one run lists everything. A code is a letter for
the part it comes from and a number: S script, C cast, V voices, T takes, Q cues and sounds, M mix, P project.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one line of a file.

    `file` is relative to the project, with forward slashes; `line` and `column` count from 1, columns in
    characters; `length` is 0 where only the place is known.
    """

    file: str
    line: int = 1
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

    def to_json(self) -> dict[str, Any]:
        """The form of `check --json` and of the warnings in `report.json`."""
        where = self.span
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "hint": self.hint,
            "file": where.file if where else None,
            "line": where.line if where else None,
            "column": where.column if where else None,
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

    Args:
        problem: what to show.
        source_line: the line it points at, where the caller has it.
    """
    head = f"{problem.severity} {problem.code}: {problem.message}"
    where = problem.span
    lines = [f"{where.file}:{where.line}:{where.column}: {head}" if where else head]
    if where and source_line is not None and source_line.strip():
        shown = source_line.rstrip("\r\n").replace("\t", " ")
        lines.append(f"    {shown}")
        if where.length:
            before = _width(shown[: where.column - 1])
            under = _width(shown[where.column - 1 : where.column - 1 + where.length])
            lines.append(f"    {' ' * before}{'^' * max(1, under)}")
    if problem.hint:
        lines.append(f"    hint: {problem.hint}")
    return "\n".join(lines)


def _width(text: str) -> int:
    """Columns a terminal gives `text`: wide letters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The hint for a word that is nearly one of `known`, ready to show; None where nothing is near."""
    by_fold = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), by_fold, n=1, cutoff=0.6)
    return f"did you mean {by_fold[near[0]]}?" if near else None
