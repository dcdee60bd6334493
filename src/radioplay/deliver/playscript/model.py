"""A production script as values: what stands on its pages, before anybody knows where a page ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Style = Literal["words", "direction", "cue"]
"""What is said; how, in brackets; what sounds."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    style: Style = "words"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of a speech that begins a line of its own. `label` is its number in the margin, empty for none."""

    runs: tuple[Run, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A speech: the name in the left column, what is said beside it.

    `how` is what stands in brackets behind the name: where from. `together` is set on the second of two speeches
    that are given at once.
    """

    name: str
    paragraphs: tuple[Paragraph, ...]
    how: str = ""
    together: bool = False


@dataclass(frozen=True, slots=True)
class Sounding:
    """A cue between speeches."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class SceneHead:
    """A scene begins: its number as it counts, what it is called, and what it is about."""

    number: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A paragraph that nobody says: a description (`plain`), a heading of a part, a transition, a centred line."""

    text: str
    place: Literal["plain", "part", "right", "centre"] = "plain"


@dataclass(frozen=True, slots=True)
class NewPage:
    """The writer wants a new page here."""


Block = Spoken | Sounding | SceneHead | Remark | NewPage


@dataclass(frozen=True, slots=True)
class Role:
    """One of the cast: the name, who plays it, how many speeches there are, and what else the script calls them."""

    name: str
    actor: str
    speeches: int
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Playscript:
    """A production script.

    Attributes:
        show, title: what it is of.
        fields: the rest of the title page, as (key, lines).
        language: of the script, `en-us`.
        cast: in order of appearance.
        blocks: what stands on the pages.
    """

    show: str
    title: str
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    language: str
    cast: tuple[Role, ...]
    blocks: tuple[Block, ...]

    @property
    def scenes(self) -> tuple[SceneHead, ...]:
        """Its scenes, in order."""
        return tuple(block for block in self.blocks if isinstance(block, SceneHead))
