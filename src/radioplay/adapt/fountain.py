"""Adaptation → script: scenes, speeches, narration and cues, as Fountain has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from radioplay.adapt.doubts import REVIEW_BELOW
from radioplay.adapt.model import Adaptation, Heard, Line, Manner, Person, Scene
from radioplay.adapt.narration import Narration, Piece, Said, Told, clean, pieces
from radioplay.adapt.people import naming
from radioplay.diagnostics import Span
from radioplay.script.model import (
    Action,
    Cue,
    Direction,
    Element,
    Extension,
    Handling,
    Heading,
    Note,
    Part,
    Script,
    Section,
    Speech,
    TitlePage,
    Words,
)

NARRATOR, UNKNOWN = naming.NARRATOR, naming.UNKNOWN

_NOWHERE = Span("")
_LIKE_MARKS = re.compile(r"\A[~#=\s]+")
_LIKE_HEADING = re.compile(r"\A((?:INT|EXT)\b)[./]+", re.IGNORECASE)
_LIKE_KEYWORD = re.compile(r"\A(SOUND|SFX|AMBIENCE|MUSIC)\s*:", re.IGNORECASE)


def script_names(found: Adaptation) -> tuple[str, ...]:
    """What a script calls each person: capitals, and none twice."""
    return naming.names_in_script(found.people)


def speaking(found: Adaptation, narration: Narration) -> dict[str, Person | None]:
    """Who says or reads something in the script, by name in order of the text; None for those of no story."""
    names = script_names(found)
    shown: dict[str, Person | None] = {}
    for line in found.lines:
        if line.speaker is None:
            shown.setdefault(UNKNOWN, None)
        else:
            shown.setdefault(names[line.speaker], found.people.persons[line.speaker])
    if narration != "none":
        who = found.people.narrator
        narrator = {NARRATOR: None} if who is None else {names[who]: found.people.persons[who]}
        shown = {**narrator, **shown}
    return shown


def to_script(
    found: Adaptation, narration: Narration = "full", review_below: float = REVIEW_BELOW, file: str = ""
) -> Script:
    """The script of a story.

    Args:
        found: all that is known of the story.
        narration: how much of it is read aloud.
        review_below: lines less sure than this get a note that names the candidates.
        file: what the script will be called.
    """
    writer = _Writer(found, narration, review_below)
    return Script(file, tuple(writer.elements()))


class _Writer:
    def __init__(self, found: Adaptation, narration: Narration, review_below: float) -> None:
        self.found, self.review_below = found, review_below
        self.names = script_names(found)
        self.paragraphs = pieces(found, narration)
        self.manners = found.manners or tuple(Manner() for _ in found.quotes)

    def elements(self) -> Iterator[Element]:
        """Title page, then scene by scene."""
        story = self.found.story
        fields = [("Title", story.title), ("Author", story.author)]
        if shown := tuple((key, (value,)) for key, value in fields if value):
            yield TitlePage(_NOWHERE, shown)
        scenes = self.found.scenes or (Scene(0),)
        ends = [*(scene.first for scene in scenes[1:]), len(story.paragraphs)]
        number = 0
        for scene, end in zip(scenes, ends, strict=True):
            heard = [*self._scene(range(scene.first, end))]
            if heard:
                number += 1
                yield from self._opening(scene, number)
                yield from heard

    def _opening(self, scene: Scene, number: int) -> Iterator[Element]:
        if scene.title:
            yield Section(_NOWHERE, scene.title)
        yield Heading(_NOWHERE, heading(scene, number))
        if scene.bed:
            yield Cue(_NOWHERE, "ambience", scene.bed, _NOWHERE)

    def _scene(self, paragraphs: range) -> Iterator[Element]:
        together: list[Piece] = []
        for index in paragraphs:
            if together and not self._goes_on(index):
                yield from self._speeches(together)
                together = []
            together += self.paragraphs[index]
        yield from self._speeches(together)

    def _goes_on(self, index: int) -> bool:
        """Whether a paragraph begins with more of the speech that the one before it ended with."""
        first = next(iter(self.paragraphs[index]), None)
        return isinstance(first, Said) and self.found.quotes[first.quote].continues

    def _speeches(self, heard: Sequence[Piece]) -> Iterator[Element]:
        for speaker, group in groupby(heard, key=self._speaker):
            run = list(group)
            if speaker is None:
                yield from self._between(run)
            elif isinstance(run[0], Told):
                yield self._narrated(speaker, run)
            else:
                yield from self._said(speaker, [piece for piece in run if isinstance(piece, Said)])

    def _speaker(self, piece: Piece) -> tuple[str, str] | None:
        """Whose speech a piece goes into, and which kind; None for what is no speech."""
        if isinstance(piece, Said):
            who = self.found.lines[piece.quote].speaker
            return ("said", UNKNOWN if who is None else self.names[who])
        if isinstance(piece, Told) and piece.aloud:
            narrator = self.found.people.narrator
            return ("told", NARRATOR if narrator is None else self.names[narrator])
        return None

    def _between(self, run: Sequence[Piece]) -> Iterator[Element]:
        for piece in run:
            if isinstance(piece, Heard):
                yield Note(_NOWHERE, f"no sound yet: {piece.name}") if piece.missing else cue(piece)
            elif isinstance(piece, Told):
                yield Action(_NOWHERE, piece.text)

    def _narrated(self, speaker: tuple[str, str], run: Sequence[Piece]) -> Speech:
        text = " ".join(piece.text for piece in run if isinstance(piece, Told))
        inner = self.found.people.narrator is not None
        extensions = (Extension(_NOWHERE, "V.O."),) if inner else ()
        return Speech(_NOWHERE, speaker[1], _NOWHERE, (words(text),), extensions)

    def _said(self, speaker: tuple[str, str], run: Sequence[Said]) -> Iterator[Element]:
        lines = [self.found.lines[piece.quote] for piece in run]
        unsure = min(lines, key=lambda line: line.confidence)
        if unsure.confidence < self.review_below:
            yield Note(_NOWHERE, doubt(unsure, self.names))
        extensions = dict.fromkeys(text for piece in run for text in self.manners[piece.quote].extensions)
        shown = tuple(Extension(_NOWHERE, text) for text in extensions)
        yield Speech(_NOWHERE, speaker[1], _NOWHERE, tuple(self._parts(run)), shown)

    def _parts(self, run: Sequence[Said]) -> Iterator[Part]:
        """The words of quotes that follow each other, those of one sentence together."""
        text = ""
        given: tuple[str, ...] = ()
        for piece in run:
            manner = self.manners[piece.quote]
            changes = bool(manner.directions) and manner.directions != given
            if text and (changes or self.found.quotes[piece.quote].continues):
                yield words(text)
                text = ""
            if changes:
                given = manner.directions
                yield from (Direction(_NOWHERE, direction) for direction in given)
            text = f"{text} {self._words(piece)}".strip()
            if manner.closing:
                yield words(text)
                yield from (Direction(_NOWHERE, direction) for direction in manner.closing)
                text, given = "", ()
        if text:
            yield words(text)

    def _words(self, piece: Said) -> str:
        quote = self.found.quotes[piece.quote]
        raw = " ".join(self.found.story.text[quote.start : quote.end].split())
        words = clean(raw)
        ending = raw[len(raw.rstrip("-–—")) :]
        if ending:  # somebody is cut off
            return words + ("--" if ending == "-" else ending)
        if raw.endswith((",", ";", ":")):
            return words + ("." if piece.closed else raw[-1])
        return words


def words(text: str) -> Words:
    """Text to be spoken, as no reader of scripts takes for anything else: `(beat)`, `INT. …`, `SOUND: …`."""
    text = _LIKE_MARKS.sub("", text)
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return Words(_NOWHERE, _LIKE_KEYWORD.sub(r"\1,", _LIKE_HEADING.sub(r"\1", text)))


def heading(scene: Scene, number: int) -> str:
    """`INT. CAFÉ - NIGHT` as far as the story tells."""
    if not scene.place:
        return " - ".join(filter(None, (f"SCENE {number}", scene.time)))
    where = {True: "INT. ", False: "EXT. ", None: ""}[scene.inside]
    return " - ".join(filter(None, (where + scene.place, scene.time)))


def cue(heard: Heard) -> Cue:
    """A sound as a cue of its own."""
    handling = Handling(gain_db=heard.gain_db, heard="far" if heard.far else "", repeat=heard.repeat)
    return Cue(_NOWHERE, "ambience" if heard.bed else "sound", heard.name, _NOWHERE, handling)


def doubt(line: Line, names: Sequence[str]) -> str:
    """Who it may be, as a note in the script: `? MARA 0.54 / TOM 0.31: turn-taking`."""
    first = UNKNOWN if line.speaker is None else names[line.speaker]
    said = [f"{first} {line.confidence:.2f}", *(f"{names[who]} {odds:.2f}" for who, odds in line.others[:2])]
    return f"? {' / '.join(said)}: {line.reason}"
