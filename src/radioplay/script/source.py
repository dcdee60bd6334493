"""The text of a script with its notes and boneyard found, cut into lines, every position kept.

Hidden stretches are replaced, character for character, by stand-ins that no decoded text can hold (lone
surrogates). So an offset into the masked text is an offset into the file, and a line end inside a note or a
boneyard no longer ends a line: a speech with a cut in its middle stays one speech.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from radioplay.diagnostics import Diagnostic, Span
from radioplay.script.emphasis import hide_emphasis

BONEYARD = "\ud800"
NOTE = "\ud801"
HIDDEN = re.compile("[\ud800-\udfff]")
VISIBLE = re.compile("[^\\s\ud800-\udfff]")

_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_OPENING = re.compile(r"/\*|\[\[")
# A note ends at its brackets, but an empty line (with not even a space in it) says that they were forgotten.
_NOTE_END = re.compile(r"\]\]|(?:\r\n|\r(?!\n)|\n)(?=[\r\n])|\Z")


class Mark(NamedTuple):
    """A note or a boneyard: where it is, brackets included, and what stands between them."""

    start: int
    stop: int
    kind: Literal["note", "boneyard"]
    inner_start: int
    inner_stop: int


class Line(NamedTuple):
    """A line as the grammar sees it; notes and boneyard in it may hold line ends of their own.

    `start` to `stop` is its text, `end` is after its line end. `text` is masked; `bare` is what is visible of
    it, without space around.
    """

    start: int
    stop: int
    end: int
    text: str
    bare: str

    @property
    def empty(self) -> bool:
        """Nothing on it at all but space: notes and boneyard count as something."""
        return not self.bare and not self.text.strip()

    @property
    def begin(self) -> int:
        """Offset of its first visible character, or its start."""
        found = VISIBLE.search(self.text)
        return self.start + (found.start() if found else 0)


@dataclass(frozen=True, slots=True)
class Source:
    """A script's text: as it is, masked, and in lines."""

    file: str
    text: str
    masked: str
    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    line_starts: tuple[int, ...]

    def span(self, start: int, stop: int) -> Span:
        """The place of a stretch; of one over several lines, the part on the first."""
        row = bisect_right(self.line_starts, start) - 1
        line_stop = self.line_starts[row + 1] if row + 1 < len(self.line_starts) else len(self.text)
        first = self.text[start : min(stop, line_stop)].rstrip("\r\n")
        return Span(self.file, row + 1, start - self.line_starts[row] + 1, len(first))

    def marks_in(self, start: int, stop: int) -> Iterator[Mark]:
        """Notes and boneyards that begin in a stretch, in order."""
        at = bisect_left(self.marks, (start,))
        while at < len(self.marks) and self.marks[at].start < stop:
            yield self.marks[at]
            at += 1


def line_of(text: str) -> Line:
    """A text without line ends as a line."""
    return Line(0, len(text), len(text), text, visible(text).strip())


def plain(masked: str) -> str:
    """What is visible of masked text, space and line ends as single spaces."""
    return " ".join(visible(masked).split())


def visible(masked: str) -> str:
    """Masked text without what is hidden."""
    return masked if masked.isascii() else HIDDEN.sub("", masked)


def clean(line: str) -> str:
    """What is visible of one masked line, without marks of emphasis, with single spaces."""
    return plain(hide_emphasis(line))


def flat(line: str) -> str:
    """A masked line of the same length with spaces for what is hidden."""
    return line if line.isascii() else HIDDEN.sub(" ", line)


def trim(text: str, start: int, stop: int) -> tuple[int, int]:
    """The stretch without space and hidden characters at its ends; empty at `start` where nothing is left."""
    while start < stop and not VISIBLE.match(text, start):
        start += 1
    while stop > start and not VISIBLE.match(text, stop - 1):
        stop -= 1
    return start, stop


def read_source(text: str, file: str) -> tuple[Source, list[Diagnostic]]:
    """Find marks and lines in a script's text."""
    starts = (0, *(found.end() for found in _LINE_END.finditer(text)))
    marks, unclosed = _find_marks(text)
    masked = _mask(text, marks)
    source = Source(file, text, masked, tuple(marks), tuple(_cut(masked)), starts)
    return source, [_unclosed(source, at) for at in unclosed]


def _find_marks(text: str) -> tuple[list[Mark], list[int]]:
    """One pass over all that opens: the marks, and the offsets of those that never close.

    What opens first wins: brackets in a boneyard and slashes in a note mean nothing.
    """
    marks = [Mark(0, 1, "boneyard", 1, 1)] if text.startswith("\ufeff") else []  # a byte order mark left over
    unclosed: list[int] = []
    last_boneyard_end = text.rfind("*/")
    all_boneyards_closed = True
    open_until = -1  # no note closes before this offset: saves searching it again from each line
    opening = _OPENING.search(text)
    while opening:
        start, inner = opening.span()
        if opening.group() == "/*":
            mark = _boneyard(text, start, last_boneyard_end)
            if inner > last_boneyard_end and all_boneyards_closed:  # once: all that follow are open too
                all_boneyards_closed = False
                unclosed.append(start)
        else:
            closing = None if inner < open_until else _NOTE_END.search(text, inner)
            if closing and closing.group() == "]]":
                mark = Mark(start, closing.end(), "note", inner, closing.start())
            else:
                open_until = closing.end() if closing else open_until
                mark = _open_note(text, start)
                unclosed.append(start)
        marks += [mark] if mark else []
        opening = _OPENING.search(text, mark.stop if mark else inner)
    return marks, unclosed


def _boneyard(text: str, start: int, last_end: int) -> Mark | None:
    """What is cut from `start` on. One that never closes cuts nothing but itself, or words would be lost.

    One that touches a word may be a slash before emphasis, and is left alone: `and/*or*`.
    """
    inner = start + 2
    if inner <= last_end:
        close = text.index("*/", inner)
        return Mark(start, close + 2, "boneyard", inner, close)
    return None if text[inner : inner + 1].strip() else Mark(start, inner, "boneyard", inner, inner)


def _open_note(text: str, start: int) -> Mark:
    """A note that never closes: it ends with its line, for these words at least were not to be spoken."""
    line_end = _LINE_END.search(text, start)
    stop = line_end.start() if line_end else len(text)
    return Mark(start, stop, "note", start + 2, stop)


def _mask(text: str, marks: list[Mark]) -> str:
    """The text with its marks hidden."""
    pieces: list[str] = []
    at = 0
    for mark in marks:
        stand_in = NOTE if mark.kind == "note" else BONEYARD
        pieces += (text[at : mark.start], stand_in * (mark.stop - mark.start))
        at = mark.stop
    return "".join((*pieces, text[at:])) if pieces else text


def _cut(masked: str) -> Iterator[Line]:
    for found in _LINE.finditer(masked):
        start, end = found.span()
        if start == end:
            return
        text = found.group(1)
        yield Line(start, found.end(1), end, text, visible(text).strip())


def _unclosed(source: Source, at: int) -> Diagnostic:
    if source.text.startswith("/*", at):
        hint = "close it with */ (until then all of it is kept)"
        return Diagnostic("S003", "this cut is never closed", source.span(at, at + 2), hint)
    return Diagnostic("S004", "this note is never closed", source.span(at, at + 2), "close it with ]]")
