"""Scripts × their performance → the production script, in radio layout.

Speeches have the numbers that they have on recording sheets, where they are wanted; a speech in several goes
has letters, and each go begins a line. Cues count by kind, as they are called in a studio: F for effects (F/X),
A for ambience, M for music. Names and cues are in capitals.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from radioplay.cast import Cast, fold_name
from radioplay.deliver.playscript.model import (
    Block,
    NewPage,
    Paragraph,
    Playscript,
    Remark,
    Role,
    Run,
    SceneHead,
    Sounding,
    Spoken,
)
from radioplay.diagnostics import Span
from radioplay.lines import numbered
from radioplay.performance import Performance, Scene
from radioplay.script.model import (
    Action,
    Centered,
    Cue,
    CueKind,
    Direction,
    Element,
    Heading,
    Lyric,
    PageBreak,
    Pause,
    Script,
    Section,
    Speech,
    Transition,
    Words,
)
from radioplay.script.modifiers import digits, print_modifiers

_CALLED: Mapping[CueKind, tuple[str, str]] = {
    "sound": ("F/X", "F"),
    "ambience": ("AMBIENCE", "A"),
    "music": ("MUSIC", "M"),
}
_TITLE = "title"
_CREDIT = "credit"
_AUTHORS = ("author", "authors")
_GOES_ON = re.compile(r"cont(['’]?d|inued|inuing)?\.?", re.IGNORECASE)
"""What screenplays say behind a name that spoke last, and nobody says on the radio."""


def playscript(
    scripts: Sequence[Script], performance: Performance, cast: Cast, *, numbers: bool = False
) -> Playscript:
    """Set out a script for a studio.

    Args:
        scripts: the files of the episode, in order.
        performance: the same, as it will be given: who says what, and under which number.
        cast: who plays whom.
        numbers: number speeches and cues.
    """
    typist = _Typist(performance, cast, numbers=numbers)
    blocks = tuple(typist.blocks(element for script in scripts for element in script.elements))
    page = next((script.title_page for script in scripts if script.title_page), None)
    fields = _fields(page.fields if page else ())
    show = cast.show
    return Playscript(
        show.title, performance.title, fields, show.language, _roles(scripts, performance, cast), blocks
    )


def _fields(page: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What a title page says below the title. `Credit: by` stands before the name that it belongs to."""
    said = [(key, values) for key, values in page if key.casefold() != _TITLE and any(values)]
    credit = next((" ".join(values) for key, values in said if key.casefold() == _CREDIT), "")
    if not credit or not any(key.casefold() in _AUTHORS for key, _ in said):
        return tuple(said)
    return tuple(
        (credit if key.casefold() in _AUTHORS else key, values)
        for key, values in said
        if key.casefold() != _CREDIT
    )


def _roles(scripts: Sequence[Script], performance: Performance, cast: Cast) -> tuple[Role, ...]:
    speeches: dict[str, set[str]] = {}
    for line in performance.deliveries:
        speeches.setdefault(line.character.name, set()).add(line.speech)
    called: dict[str, dict[str, None]] = {}
    for element in (element for script in scripts for element in script.elements):
        character = cast.find(element.name) if isinstance(element, Speech) else None
        if isinstance(element, Speech) and character and fold_name(element.name) != fold_name(character.name):
            called.setdefault(character.name, {})[_line(element.name)] = None
    actors = {character.name: " ".join(character.actor.split()) for character in cast.characters}
    return tuple(
        Role(name, actors.get(name, ""), len(said), tuple(called.get(name, ())))
        for name, said in speeches.items()
    )


class _Typist:
    """The walk through the elements: counts scenes and cues."""

    def __init__(self, performance: Performance, cast: Cast, *, numbers: bool) -> None:
        names = numbered(performance.deliveries) if numbers else {}
        self.labels: dict[Span, str] = {
            line.span: names.get(line.name, "") for line in performance.deliveries
        }
        self.about = {event.span: event.about for event in performance.events if isinstance(event, Scene)}
        self.narrator = cast.show.narrate_action
        self.numbers = numbers
        self.scenes = 0
        self.cues: Counter[CueKind] = Counter()

    def blocks(self, elements: Iterable[Element]) -> Iterator[Block]:
        for element in elements:
            match element:
                case Heading():
                    self.scenes += 1
                    number = element.number or str(self.scenes)
                    about = self.about.get(element.span, "")
                    yield SceneHead(number, _line(element.text), _line(about))
                case Speech():
                    yield self._speech(element)
                case Cue():
                    yield Sounding(_called(element), self._cue_label(element))
                case Pause():
                    yield Remark(f"({_length(element)})")
                case Action() if self.narrator and element.span in self.labels:
                    label = self.labels[element.span]
                    yield Spoken(self.narrator.upper(), (Paragraph((Run(_line(element.text)),), label),))
                case Action() | Lyric():
                    yield Remark(_line(element.text))
                case Section():
                    yield Remark(_line(element.text), "part")
                case Transition():
                    yield Remark(_line(element.text), "right")
                case Centered():
                    yield Remark(_line(element.text), "centre")
                case PageBreak():
                    yield NewPage()
                case _:
                    pass

    def _speech(self, speech: Speech) -> Spoken:
        paragraphs: list[Paragraph] = []
        label, runs = "", list[Run]()

        def finish() -> None:
            nonlocal label
            if runs:
                paragraphs.append(Paragraph(tuple(runs), label))
            label = ""
            runs.clear()

        for part in speech.parts:
            if isinstance(part, Cue) and not part.on_word:  # it interrupts, and the speech goes on
                finish()
                paragraphs.append(Paragraph((Run(_called(part), "cue"),), self._cue_label(part)))
                continue
            begun = self.labels.get(part.span, "") if isinstance(part, Words) else ""
            if begun and any(run.style == "words" for run in runs):
                held = _taken_back(runs)  # the direction before a go belongs to it
                finish()
                runs += held
            label = label or begun
            runs.append(self._run(part))
        finish()
        said = (_line(extension.text) for extension in speech.extensions)
        how = ", ".join(text for text in said if not _GOES_ON.fullmatch(text))
        return Spoken(_line(speech.name).upper(), tuple(paragraphs), how, speech.dual)

    def _run(self, part: Words | Direction | Pause | Cue) -> Run:
        match part:
            case Words():
                return Run(_line(part.text))
            case Direction():
                return Run(f"({_line(part.text)})", "direction")
            case Pause():
                return Run(f"({_length(part)})", "direction")
            case Cue():
                label = self._cue_label(part)
                return Run(f"[{f'{label} ' if label else ''}{_called(part)}]", "cue")

    def _cue_label(self, cue: Cue) -> str:
        self.cues[cue.kind] += 1
        return f"{_CALLED[cue.kind][1]}{self.cues[cue.kind]}" if self.numbers else ""


def _taken_back(runs: list[Run]) -> list[Run]:
    """The directions and sounds at the end of some runs, which are cut off there."""
    at = len(runs)
    while at and runs[at - 1].style != "words":
        at -= 1
    held = runs[at:]
    del runs[at:]
    return held


def _called(cue: Cue) -> str:
    """`F/X: DOOR BELL (left, -6 dB)`"""
    said = print_modifiers(cue.handling)
    if not cue.name:
        said = said.strip("()").upper() or "OUT"
    return " ".join(filter(None, (f"{_CALLED[cue.kind][0]}:", _line(cue.name).upper(), said)))


def _length(pause: Pause) -> str:
    return pause.length if isinstance(pause.length, str) else f"{digits(pause.length)} s"


def _line(text: str) -> str:
    return " ".join(text.split())
