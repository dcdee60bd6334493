"""Columns of text that fit a terminal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence

from radioplay.diagnostics import width

_NARROWEST = 12  # columns that a cut cell keeps
_PLAIN = 80  # columns where there is no terminal to ask


def table(
    head: Sequence[str], rows: Sequence[Sequence[str]], *, flexible: int, columns: int | None = None
) -> Iterator[str]:
    """Lines in which the cells of a column stand below each other.

    Args:
        head: the names of the columns.
        rows: their cells; control characters are shown as spaces.
        flexible: so many columns from the left hold text, and are cut where the whole would be too wide;
            those behind them hold numbers, and stand to the right.
        columns: how wide it may be; as wide as the terminal unless given.
    """
    cells = [[" ".join(cell.split()) for cell in row] for row in (head, *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    room = (columns or _columns()) - 2 * (len(widths) - 1) - sum(widths[flexible:])
    widths[:flexible] = _shared(widths[:flexible], room)
    for row in cells:
        texts = [_padded(cut(cell, wide), wide) for cell, wide in zip(row, widths, strict=True)]
        for index in range(flexible, len(row)):
            texts[index] = row[index].rjust(widths[index])
        yield "  ".join(texts).rstrip()


def cut(text: str, columns: int) -> str:
    """A text in so many columns: of one that is too wide, the beginning, an ellipsis and its last letters."""
    if width(text) <= columns:
        return text
    tail = text[-(columns // 4) :] if columns >= _NARROWEST else ""
    while width(tail) > columns // 3:
        tail = tail[1:]
    head = text
    while head and width(head) + 1 + width(tail) > columns:
        head = head[:-1]
    return f"{head}…{tail}"


def _shared(wanted: list[int], room: int) -> list[int]:
    """Widths that sum to `room` at most: the widest gives first, and none falls below the narrowest."""
    widths = list(wanted)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


def _columns() -> int:
    return shutil.get_terminal_size((_PLAIN, 24)).columns if sys.stdout.isatty() else _PLAIN
