"""The title page on paper: what it is, who is in it, and on which page each scene begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from radioplay.deliver.playscript.layout import Setter
from radioplay.deliver.playscript.model import Playscript, Role, SceneHead
from radioplay.deliver.playscript.paper import (
    LEAD,
    SIZE,
    SMALL,
    Face,
    Group,
    Measure,
    Page,
    Paper,
    Press,
    Row,
    Text,
)

_TITLE = 24.0
_INDENT = 72.0
_NUMBERS = 46.0


def front_pages(
    script: Playscript, starts: Mapping[int, int], paper: Paper, measure: Measure
) -> tuple[Page, ...]:
    """The pages before the script's own.

    Args:
        script: what they are of.
        starts: the page on which each scene begins, by its number in the order of the script, from 0.
        paper, measure: as for `lay_pages`.
    """
    front = _Front(script, starts, paper, measure)
    return Press(paper).pages(front.groups())


class _Front:
    """The parts of a title page as rows."""

    def __init__(self, script: Playscript, starts: Mapping[int, int], paper: Paper, measure: Measure) -> None:
        self.script, self.starts = script, starts
        self.paper, self.measure = paper, measure
        self.setter = Setter(paper, measure)

    def groups(self) -> Iterator[Group]:
        script = self.script
        yield Group((Row((), 40.0),))
        if script.show and script.show != script.title:
            yield self._middle(script.show, "plain", SIZE)
        yield self._middle(script.title, "bold", _TITLE)
        for key, lines in script.fields:
            yield self._middle(key, "plain", SMALL, 10.0)
            yield from (self._middle(line, "plain", SIZE, 0.0) for line in lines)
        if script.cast:
            yield self._middle("Cast", "bold", SIZE, 28.0, holds_next=True)
            yield from map(self._role, script.cast)
        if script.scenes:
            yield self._middle("Scenes", "bold", SIZE, 28.0, holds_next=True)
            yield from (self._scene(index, scene) for index, scene in enumerate(script.scenes))

    def _middle(
        self, text: str, face: Face, size: float, space: float = 6.0, *, holds_next: bool = False
    ) -> Group:
        """Lines in the middle of the page."""
        rows = self.setter.lines([(text, face, False)], self.paper.side, self.paper.column, size)
        return Group(tuple(self.setter.aside(row, 0.5) for row in rows), space=space, holds_next=holds_next)

    def _role(self, role: Role) -> Group:
        """The name, and what else they are called; who plays it; how many speeches."""
        left = self.paper.side + _INDENT
        half = (self.paper.column - 2 * _INDENT - _NUMBERS) / 2
        names = self.setter.lines([(role.name, "plain", False)], left, half - 8.0, SIZE)
        for name in role.also:
            names += self.setter.lines([(name, "italic", False)], left, half - 8.0, SMALL)
        actors = self.setter.lines([(role.actor, "plain", False)], left + half, half - 8.0, SIZE)
        number = Row((self._right(str(role.speeches), self.paper.width - self.paper.side - _INDENT),))
        count = max(len(names), len(actors), 1)
        columns = [rows + [Row(())] * (count - len(rows)) for rows in (names, actors, [number])]
        rows = (Row((*a.texts, *b.texts, *c.texts), LEAD) for a, b, c in zip(*columns, strict=True))
        return Group(tuple(rows), space=0.0)

    def _scene(self, index: int, scene: SceneHead) -> Group:
        """A scene and its page."""
        left = self.paper.side + _INDENT / 2
        width = self.paper.column - _INDENT - _NUMBERS
        rows = self.setter.lines([(f"{scene.number}. {scene.name}", "plain", False)], left, width, SIZE)
        page = str(self.starts[index]) if index in self.starts else ""
        number = self._right(page, self.paper.width - self.paper.side - _INDENT / 2)
        first = Row((*rows[0].texts, number), rows[0].height)
        return Group((first, *rows[1:]), space=0.0)

    def _right(self, text: str, x: float) -> Text:
        """A text that ends at a place."""
        return Text(x - self.measure(text, "plain", SIZE), 0.0, text)
