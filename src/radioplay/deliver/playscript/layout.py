"""The production script on paper: its blocks as lines at places, page by page.

A name stands on the page of its first words, and a heading on that of what follows it. A speech goes to the next
page whole, unless it is long: then at least two lines of it stay on either page, and its name is said again.
Cues and remarks are never split, as long as a page holds them.

Lengths are points (1/72 inch), places are from the top left. How wide a text is, is asked of whoever draws it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from radioplay.deliver.playscript.model import (
    Block,
    NewPage,
    Playscript,
    Remark,
    Run,
    SceneHead,
    Sounding,
    Spoken,
    Style,
)
from radioplay.deliver.playscript.paper import (
    LARGE,
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

_LABEL, _NAME, _BETWEEN = 30.0, 104.0, 10.0
_WHOLE = 8
"""A speech of so many lines isn't split."""
_KEPT = 2
_FACES: dict[Style, Face] = {"words": "plain", "direction": "italic", "cue": "bold"}


def lay_pages(script: Playscript, paper: Paper, measure: Measure) -> tuple[Page, ...]:
    """The pages behind the title page."""
    return Press(paper).pages(_set(script.blocks, Setter(paper, measure)))


class Setter:
    """Blocks as rows."""

    def __init__(self, paper: Paper, measure: Measure) -> None:
        self.paper, self.measure = paper, measure
        self.name_x = paper.side + _LABEL
        self.say_x = self.name_x + _NAME + _BETWEEN
        self.say_width = paper.width - paper.side - self.say_x
        self.wide = paper.width - paper.side - self.name_x

    def group(self, block: Block) -> Group:
        match block:
            case SceneHead():
                return self._scene(block)
            case Sounding():
                rows = self._paragraph((Run(block.text, "cue"),), self.name_x, self.wide)
                return Group(self._labelled(rows, block.label))
            case Spoken():
                return self._speech(block)
            case Remark():
                return self._remark(block)
            case NewPage():
                return Group((), breaks=True)

    def _scene(self, scene: SceneHead) -> Group:
        title = f"{scene.number}. {scene.name}"
        rows = self.lines([(title, "bold", True)], self.paper.side, self.paper.column, LARGE)
        if scene.about:
            rows += self.lines([(scene.about, "italic", False)], self.name_x, self.wide, 9.5)
        return Group(tuple(rows), space=20.0, holds_next=True, scene=0)

    def _remark(self, remark: Remark) -> Group:
        if remark.place == "plain":
            return Group(tuple(self.lines([(remark.text, "plain", False)], self.name_x, self.wide, 10.0)))
        size = LARGE if remark.place == "part" else SIZE
        face: Face = "bold" if remark.place == "part" else "plain"
        rows = self.lines([(remark.text, face, False)], self.paper.side, self.paper.column, size)
        share = 1.0 if remark.place == "right" else 0.5
        moved = tuple(self.aside(row, share) for row in rows)
        return Group(moved, space=12.0, holds_next=remark.place == "part")

    def aside(self, row: Row, share: float) -> Row:
        """A row in the middle of the page, or at its right."""
        end = max((text.x + self.measure(text.text, text.face, text.size) for text in row.texts), default=0.0)
        free = (self.paper.width - self.paper.side - end) * share
        return replace(row, texts=tuple(replace(text, x=text.x + free) for text in row.texts))

    def _speech(self, speech: Spoken) -> Group:
        said: list[Row] = []
        for paragraph in speech.paragraphs:
            said += self._labelled(
                self._paragraph(paragraph.runs, self.say_x, self.say_width), paragraph.label
            )
        names = self.lines([(f"{speech.name}:", "bold", False)], self.name_x, _NAME, SIZE)
        count_of_name = len(names)
        for note in filter(None, (speech.how, "together" if speech.together else "")):
            names += self.lines([(f"({note})", "plain", False)], self.name_x, _NAME, SMALL)
        count = max(len(said), len(names))
        blank = Row(())
        sides = zip(
            (*names, *[blank] * (count - len(names))), (*said, *[blank] * (count - len(said))), strict=True
        )
        rows = tuple(Row((*name.texts, *words.texts)) for name, words in sides)
        keep = max(_KEPT, len(names))
        keep = keep if len(rows) > max(_WHOLE, keep + _KEPT) else 0
        again = tuple(names[:count_of_name]) if keep else ()
        return Group(rows, keep=keep, again=again)

    def _labelled(self, rows: Sequence[Row], label: str) -> tuple[Row, ...]:
        """Rows with a number in the margin of the first."""
        if not (label and rows):
            return tuple(rows)
        x = self.name_x - 8.0 - self.measure(label, "plain", SMALL)
        first = Row((Text(x, 0.0, label, size=SMALL), *rows[0].texts), rows[0].height)
        return (first, *rows[1:])

    def _paragraph(self, runs: Sequence[Run], x: float, width: float) -> list[Row]:
        parts = [(run.text, _FACES[run.style], run.style == "cue") for run in runs]
        return self.lines(parts, x, width, SIZE)

    def lines(
        self, parts: Sequence[tuple[str, Face, bool]], x: float, width: float, size: float
    ) -> list[Row]:
        """Texts in one face after the other, broken between words, or within a word that is too long."""
        height = LEAD * max(1.0, size / SIZE) if size >= SIZE else size * 1.4
        rows: list[Row] = []
        texts: list[Text] = []
        at = 0.0
        for text, face, underlined in parts:
            space = self.measure(" ", face, size)
            for word in self._pieces(text, face, size, width):
                wide = self.measure(word, face, size)
                if texts and at + space + wide > width:
                    rows.append(Row(tuple(texts), height))
                    texts, at = [], 0.0
                at += space if texts else 0.0
                joins = texts and (texts[-1].face, texts[-1].underlined) == (face, underlined)
                if joins:
                    texts[-1] = replace(texts[-1], text=f"{texts[-1].text} {word}")
                else:
                    texts.append(Text(x + at, 0.0, word, face, size, underlined))
                at += wide
        return [*rows, Row(tuple(texts), height)] if texts else rows

    def _pieces(self, text: str, face: Face, size: float, width: float) -> Iterator[str]:
        """The words of a text; one that is wider than its column comes in pieces, as Chinese does."""
        for word in text.split():
            while len(word) > 1 and self.measure(word, face, size) > width:
                fits = max(1, int(len(word) * width / self.measure(word, face, size)))
                while fits > 1 and self.measure(word[:fits], face, size) > width:
                    fits -= 1
                yield word[:fits]
                word = word[fits:]
            yield word


def _set(blocks: Sequence[Block], setter: Setter) -> Iterator[Group]:
    scenes = 0
    for block in blocks:
        group = setter.group(block)
        if isinstance(block, SceneHead):
            group = replace(group, scene=scenes)
            scenes += 1
        if group.rows or group.breaks:
            yield group
