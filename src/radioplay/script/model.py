"""A script as values: Fountain's elements, and what radio makes of them.

Every element knows its place (`span`, its first character) and its `raw` text, line ends included. The raw
texts of a parsed script, joined, are the file to the letter. An element made by a program has no raw text and
is printed in the usual form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from radioplay.diagnostics import Span
from radioplay.timeline import Motion, Treatment

CueKind = Literal["sound", "ambience", "music"]
CueAction = Literal["in", "under", "out", "sting"]
PauseLength = Literal["beat", "pause", "long pause"]


@dataclass(frozen=True, slots=True)
class Handling:
    """How a cue is played: what stands in the brackets behind its name.

    `action` is `out` for beds and music that end, `in`, `under` or `sting` for music; None where nothing is
    said. Times are seconds. `heard` is where from or what through, `motion` the way it takes meanwhile.
    `prelap` brings the first sound of a scene in before the scene. A bed with `add` joins those that play,
    where it would have taken their place; one with `hold` plays on when its scene ends.
    """

    action: CueAction | None = None
    under: bool = False
    over: bool = False
    gain_db: float = 0.0
    offset_s: float = 0.0
    pan: float | None = None
    heard: Treatment = ""
    motion: Motion = ""
    prelap: bool = False
    add: bool = False
    hold: bool = False
    repeat: int = 1
    duration_s: float | None = None
    fade_in_s: float | None = None
    fade_out_s: float | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """A sound asked for: `SOUND: door bell (under, -6 dB)`.

    `name` is empty for `AMBIENCE: out`. Inside a speech, `on_word` tells a note (`[[SOUND: …]]`, which falls
    on the next word) from a line of its own that interrupts.
    """

    span: Span
    kind: CueKind
    name: str
    name_span: Span
    handling: Handling = Handling()
    on_word: bool = False
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be spoken, without the marks of emphasis and with line ends as spaces."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Direction:
    """How the words after it are given, without its brackets: `whispering`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence asked for: by name, whose length the cast file sets, or in seconds."""

    span: Span
    length: PauseLength | float
    raw: str = ""


Part = Words | Direction | Pause | Cue


@dataclass(frozen=True, slots=True)
class Extension:
    """What stands in brackets behind a name, without them: `V.O.`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Speech:
    """A character's cue and what is said under it.

    `name` is as written, without `@`, `^` and extensions; `name_span` points at it. `dual` is set on the
    second of two speeches given at once.
    """

    span: Span
    name: str
    name_span: Span
    parts: tuple[Part, ...]
    extensions: tuple[Extension, ...] = ()
    dual: bool = False
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A scene heading as written, without a forcing dot and its scene number."""

    span: Span
    text: str
    number: str | None = None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """A paragraph of description: `text` is without marks of emphasis, notes and boneyard."""

    span: Span
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Transition:
    """`CUT TO:`, or anything after `>`."""

    span: Span
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Centered:
    """`> THE END <`."""

    span: Span
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Lyric:
    """`~A line that is sung`, outside a speech."""

    span: Span
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """`## Act One`: structure for the writer, never heard."""

    span: Span
    text: str
    depth: int = 1
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Synopsis:
    """`= What happens here`: for the writer, and for chapter titles."""

    span: Span
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """`[[a remark]]` that stands alone."""

    span: Span
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Boneyard:
    """`/* cut */` that stands alone."""

    span: Span
    text: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """`===`."""

    span: Span
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """Empty lines between elements."""

    span: Span
    raw: str = "\n"


@dataclass(frozen=True, slots=True)
class TitlePage:
    """`Key: value` lines at the top, as pairs in their order; a key with several lines has several values."""

    span: Span
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    raw: str = ""

    def get(self, key: str) -> str | None:
        """The value under `key`, whatever its case, lines joined by spaces."""
        for name, values in self.fields:
            if name.casefold() == key.casefold():
                return " ".join(values)
        return None


Element = (
    TitlePage
    | Heading
    | Action
    | Speech
    | Cue
    | Pause
    | Transition
    | Centered
    | Lyric
    | Section
    | Synopsis
    | Note
    | Boneyard
    | PageBreak
    | Blank
)


@dataclass(frozen=True, slots=True)
class Script:
    """A parsed file. `encoding` and `bom` are how it was stored, so that it can be written back the same."""

    file: str
    elements: tuple[Element, ...]
    encoding: str = "utf-8"
    bom: bool = False

    @property
    def title_page(self) -> TitlePage | None:
        """The title page, where there is one."""
        return next((e for e in self.elements if isinstance(e, TitlePage)), None)
