"""Paper, and what stands on it: rows of text that are put on one page after the other.

Lengths are points (1/72 inch), places are from the top left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

Face = Literal["plain", "bold", "italic"]
Measure = Callable[[str, Face, float], float]
"""The width of a text in a face, at a size."""

SIZE, SMALL, LARGE = 11.0, 8.5, 13.0
"""Of letters."""
LEAD = 16.0
"""From line to line."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, and its margins."""

    width: float
    height: float
    side: float = 54.0
    top: float = 58.0
    bottom: float = 54.0

    @property
    def column(self) -> float:
        """The width that is written on."""
        return self.width - 2 * self.side

    @property
    def depth(self) -> float:
        """The height that is written on."""
        return self.height - self.top - self.bottom


A4, LETTER = Paper(595.28, 841.89), Paper(612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Text:
    """A text at a place: `x`, and `y` of its baseline."""

    x: float
    y: float
    text: str
    face: Face = "plain"
    size: float = SIZE
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page: how high it is, and what stands on it, with `y` from the row's own baseline."""

    texts: tuple[Text, ...]
    height: float = LEAD


@dataclass(slots=True)
class Page:
    """A page: its texts, and the scenes that begin on it, by their number in the order of the script."""

    texts: list[Text] = field(default_factory=list)
    scenes: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together: with space before, unless they are at the top of a page.

    `keep` is how many of them stay together at either end where they may be split; 0 where they may not.
    `again` is said again beside the rest of them on the next page.
    """

    rows: tuple[Row, ...]
    space: float = 6.0
    keep: int = 0
    holds_next: bool = False
    again: tuple[Row, ...] = ()
    scene: int = -1
    breaks: bool = False

    @property
    def height(self) -> float:
        """Of its rows, without the space before."""
        return _height(self.rows)


class Press:
    """Fills page after page."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.done: list[Page] = []
        self.page = Page()
        self.used = 0.0

    def pages(self, groups: Iterable[Group]) -> tuple[Page, ...]:
        held: list[Group] = []
        for group in groups:
            held.append(group)
            if not group.holds_next:
                self._place(held)
                held = []
        self._place(held)
        if self.page.texts:
            self._turn()
        return tuple(self.done)

    def _place(self, groups: Sequence[Group]) -> None:
        """Headings, and the group that they head."""
        if not groups:
            return
        if groups[-1].breaks:
            for group in groups[:-1]:
                self._put(group)
            if self.used:
                self._turn()
            return
        whole = sum(group.height + group.space for group in groups)
        last = groups[-1]
        least = whole - (_height(last.rows[last.keep :]) if last.keep else 0.0)
        if self.used and self.used + least > self.paper.depth:
            self._turn()
        for group in groups:
            self._put(group)

    def _put(self, group: Group) -> None:
        rows = list(group.rows)
        self.used += group.space if self.used else 0.0
        if self.used and rows and not self._fitting(rows):
            self._turn()
        if group.scene >= 0:
            self.page.scenes.append(group.scene)
        while rows:
            room = self._fitting(rows)
            if room >= len(rows):
                break
            if group.keep and room:  # both pages have enough of it
                room = max(1, min(room, len(rows) - group.keep))
            self._draw(rows[: max(1, room)])
            rows = rows[max(1, room) :]
            self._turn()
            for index, again in enumerate(group.again[: len(rows)]):
                rows[index] = Row((*again.texts, *rows[index].texts), rows[index].height)
        self._draw(rows)

    def _fitting(self, rows: Sequence[Row]) -> int:
        """How many rows there is room for."""
        free = self.paper.depth - self.used
        for count, row in enumerate(rows):
            free -= row.height
            if free < -0.01:
                return count
        return len(rows)

    def _draw(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self.used += row.height
            baseline = self.paper.top + self.used - 4.0
            self.page.texts += [replace(text, y=baseline) for text in row.texts]

    def _turn(self) -> None:
        self.done.append(self.page)
        self.page, self.used = Page(), 0.0


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)
