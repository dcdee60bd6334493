r"""Fountain's emphasis: `*italics*`, `**bold**`, `***both***`, `_underline_`, and `\*` for a plain asterisk.

Marks must touch what they mark: an asterisk with space on both sides is an asterisk. Emphasis does not reach
over a line end. Underscores inside a word are part of it.
"""

from __future__ import annotations

import re

MARKUP = "\ud802"
"""Stands in for a hidden mark, as those in `source` do for notes and boneyard."""

_RUN = re.compile(r"\\[*_]|\*+|_+")
_ESCAPABLE = re.compile(r"[*_]")


def hide_emphasis(line: str) -> str:
    """One line with the marks of emphasis (and the backslashes before plain ones) replaced by stand-ins."""
    if "*" not in line and "_" not in line:
        return line
    hidden: list[int] = []
    opened: dict[str, list[tuple[int, int]]] = {"*": [], "_": []}
    for run in _RUN.finditer(line):
        start, stop = run.span()
        mark = run.group()[0]
        if mark == "\\":
            hidden.append(start)
        elif stop - start <= 3:
            _pair(line, start, stop, opened[mark], hidden)
    letters = list(line)
    for at in hidden:
        letters[at] = MARKUP
    return "".join(letters)


def _pair(line: str, start: int, stop: int, opened: list[tuple[int, int]], hidden: list[int]) -> None:
    """Close what the run at `start` can close, and remember what is left of it as opening."""
    before = line[start - 1] if start else " "
    after = line[stop] if stop < len(line) else " "
    inside_word = line[start] == "_" and before.isalnum() and after.isalnum()
    if not before.isspace() and not inside_word:
        while opened and start < stop:
            at, count = opened.pop()
            both = min(count, stop - start)
            hidden += (*range(at + count - both, at + count), *range(start, start + both))
            start += both
            if count > both:
                opened.append((at, count - both))
    if start < stop and not after.isspace() and not inside_word:
        opened.append((start, stop - start))


def escape_emphasis(text: str) -> str:
    """Text as it must be written so that none of it is read as a mark."""
    return _ESCAPABLE.sub(lambda found: "\\" + found.group(), text)
