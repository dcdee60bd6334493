"""Lines → paragraphs: where one ends, told from how the lines of a text are laid.

Plain text knows four ways: empty lines between paragraphs, an indented first line, one line each, or nothing
but a short last line. Which of them a text has shows in the lengths of its lines: of one that was wrapped at
some width, hardly a line would have had room for the first word of the next.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Range = tuple[int, int]

_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029]|\Z")
_FIRST_WORD = re.compile(r"\S+")
_ENDED = re.compile(r"[.!?:…—–-][\"'”’»«)\]_*]*$")
_BEGUN = re.compile(r"[\"'“‘«»„‚—–(\[_*`]*[^\W_a-zß-öø-ÿ]|[\"“«„—]")

_WIDEST = 132
"""Characters of a line that may still come from wrapping; what is longer is a paragraph."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line with something on it: its offsets without the space around, and its place in the text."""

    start: int
    end: int
    indent: int
    gap: bool  # whether an empty line or the beginning of the text stands before it
    ended: bool  # whether a sentence may end with it
    begun: bool  # whether a sentence may begin with it
    lower: bool  # whether its first letter is a small one
    first_word: int

    @property
    def right(self) -> int:
        """The column at which it ends."""
        return self.indent + self.end - self.start


def cut(text: str) -> tuple[Range, ...]:
    """The paragraphs of a text as half-open ranges without the space around them."""
    rows = list(_rows(text))
    manner = _Manner(rows)
    ranges: list[Range] = []
    start = 0
    for at, row in enumerate(rows):
        if at and (row.gap or manner.cuts(at)):
            ranges.append((rows[start].start, rows[at - 1].end))
            start = at
    if rows:
        ranges.append((rows[start].start, rows[-1].end))
    return tuple(ranges)


def _rows(text: str) -> Iterator[Row]:
    at, gap = 0, True
    while at < len(text):
        line_break = _BREAK.search(text, at)
        assert line_break is not None  # it finds the end of the text at least
        line = text[at : line_break.start()]
        body = line.strip().strip("\ufeff\u200b").strip()
        if body:
            indent = line.index(body)
            word = _FIRST_WORD.match(body)
            yield Row(
                at + indent,
                at + indent + len(body),
                len(line[:indent].expandtabs(4)),
                gap,
                bool(_ENDED.search(body[-6:])),
                bool(_BEGUN.match(body[:6])),
                body[0].islower(),
                len(word[0]) if word else 0,
            )
        gap = not body
        if line_break.end() == at:
            break
        at = line_break.end()


class _Manner:
    """How the lines of a text are laid, and so where a paragraph begins without an empty line before it."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        inner = [at for at in range(1, len(rows)) if not rows[at].gap]
        self.width = _width(rows, inner)
        full = sum(self._full(at) for at in inner)
        # A line that doesn't end a sentence is wrapped, or the text is verse: either way not a paragraph.
        open_ended = sum(not rows[at - 1].ended for at in inner)
        self.wrapped = bool(inner) and (full > 0.5 * len(inner) or 3 * open_ended > len(inner))
        self.margin, self.indent = _indents(rows, inner)
        indented = sum(row.indent == self.indent for row in rows) if self.indent > self.margin else 0
        gaps = sum(row.gap for row in rows[1:])
        # Two columns, each with its share of the lines: short paragraphs with indented first lines.
        flush = sum(row.indent == self.margin for row in rows)
        self.wrapped |= 10 * min(indented, flush) > len(rows) and max(row.right for row in rows) <= _WIDEST
        self.by_indent = self.wrapped and indented > gaps
        self.by_short_line = self.wrapped and not self.by_indent and 25 * gaps < len(rows)

    def cuts(self, at: int) -> bool:
        """Whether a paragraph begins with a row that has none but text before it."""
        row, before = self.rows[at], self.rows[at - 1]
        if not self.wrapped:
            return before.ended or before.right > _WIDEST or not row.lower
        if before.right > _WIDEST and before.ended:
            return True
        if self.by_indent:
            return row.indent == self.indent and (row.begun or before.ended)
        if self.by_short_line:
            return before.ended and row.begun and not self._full(at)
        # One first line that is indented among others that aren't, as some texts have it beside empty lines.
        lone = at + 1 == len(self.rows) or self.rows[at + 1].gap or self.rows[at + 1].indent < row.indent
        return row.indent > before.indent and before.ended and row.begun and lone

    def _full(self, at: int) -> bool:
        """Whether the row before had no room for the first word of this one."""
        return self.rows[at - 1].right + 1 + self.rows[at].first_word > self.width


def _width(rows: Sequence[Row], inner: Sequence[int]) -> int:
    """The column at which a text was wrapped, if it was: hardly a line goes further."""
    ends = sorted(rows[at - 1].right for at in inner)
    return min(_WIDEST, ends[len(ends) * 49 // 50]) if ends else 0


def _indents(rows: Sequence[Row], inner: Sequence[int]) -> tuple[int, int]:
    """The left margin, and the deeper column at which most of the other lines begin."""
    columns = Counter(rows[at].indent for at in inner)
    if not columns:
        return 0, 0
    margin = columns.most_common(1)[0][0]
    starts = Counter({c: n for c, n in columns.items() if margin != c <= margin + 12})
    if not starts:
        return margin, margin
    indent = starts.most_common(1)[0][0]
    return min(margin, indent), max(margin, indent)
