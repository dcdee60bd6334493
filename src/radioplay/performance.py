"""Script × cast → performance: who says what, how and where, in the order it is heard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from radioplay.cast import Cast, Character, fold_name
from radioplay.diagnostics import Diagnostic, Problems, Span, did_you_mean, in_order
from radioplay.directions import manner, where_heard
from radioplay.script.model import (
    Action,
    Cue,
    Direction,
    Extension,
    Heading,
    Pause,
    Script,
    Speech,
    Words,
)
from radioplay.script.vocabulary import is_direction
from radioplay.timeline import Treatment

Ending = Literal["full", "question", "trailing", "cut off"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """Words given in one go: what becomes one take.

    Attributes:
        name: scene and number (`1.03`); a speech in several goes numbers them from the second (`1.03.2`).
        character: whose line it is.
        text: the words alone.
        span: where they begin in the script.
        directions: what stands in brackets before them.
        treatment: where they are heard from.
        cues: (index of the word, cue) for sounds that fall on a word; the number of words means the end.
        partner: the speech that it is given together with; empty where it is not.
        take, seed: which reading of it is used; 0 and 0 for the plain one (`engines.protocol.Request`).
        recording: the sound of somebody who has said it, as a path in the project; empty where nobody has.
    """

    name: str
    character: Character
    text: str
    span: Span
    directions: tuple[str, ...] = ()
    treatment: Treatment = ""
    cues: tuple[tuple[int, Cue], ...] = ()
    partner: str = ""
    take: int = 0
    seed: int = 0
    recording: str = ""

    @property
    def speech(self) -> str:
        """The name of the speech it belongs to."""
        return ".".join(self.name.split(".")[:2])

    @property
    def ending(self) -> Ending:
        """How it ends, which decides the gap behind it."""
        return ending(self.text)


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene begins."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing is said for `seconds`."""

    seconds: float
    span: Span


@dataclass(frozen=True, slots=True)
class Spot:
    """A cue between the lines: a sound, a bed or music."""

    cue: Cue


Event = Scene | Delivery | Silence | Spot


@dataclass(frozen=True, slots=True)
class Performance:
    """An episode as it will be given."""

    episode: str
    title: str
    events: tuple[Event, ...]

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """Everything that is spoken, in order."""
        return tuple(event for event in self.events if isinstance(event, Delivery))

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Every cue, those on a word among them, in order."""
        found: list[Cue] = []
        for event in self.events:
            if isinstance(event, Spot):
                found.append(event.cue)
            elif isinstance(event, Delivery):
                found.extend(cue for _, cue in event.cues)
        return tuple(found)


def ending(text: str) -> Ending:
    """How words end: cut off (`--`, `—`), trailing (`…`), with a question, or in full."""
    bare = text.rstrip(" \"'”’)*_")
    if re.search(r"(--|[—–])$", bare):
        return "cut off"
    if bare.endswith(("…", "...")):
        return "trailing"
    return "question" if bare.endswith(("?", "?!")) else "full"


def has_words(text: str) -> bool:
    """Whether there is anything in it to say."""
    return any(char.isalnum() for char in text)


def perform(episode: str, scripts: Sequence[Script], cast: Cast) -> tuple[Performance, Problems]:
    """Give every speech to its character.

    A speech nobody is cast for is left out, with a diagnostic for each name; everything else goes on.
    """
    stage = _Stage(cast)
    events = tuple(stage.events(scripts))
    page = next((s.title_page for s in scripts if s.title_page), None)
    title = (page and page.get("title")) or episode.replace("-", " ").replace("_", " ").title()
    return Performance(episode, title, events), in_order(stage.problems)


class _Stage:
    """The walk through the scripts: counts scenes and speeches, gathers problems."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.problems: list[Diagnostic] = []
        self.scene = 0
        self.number = 0
        self.last = ""
        self.uncast: set[str] = set()

    def events(self, scripts: Sequence[Script]) -> Iterator[Event]:
        for element in (element for script in scripts for element in script.elements):
            match element:
                case Heading():
                    self.scene, self.number = self.scene + 1, 0
                    yield Scene(element.text, element.span)
                case Speech():
                    yield from self._speech(element)
                case Cue():
                    yield Spot(element)
                case Pause():
                    yield self._silence(element)
                case Action() if self.cast.show.narrate_action:
                    yield from self._narrated(element)
                case _:
                    pass

    def _speech(self, speech: Speech) -> Iterator[Event]:
        character = self._who(speech.name, speech.name_span)
        partner, self.last = self.last if speech.dual else "", self._next_name()
        base = Delivery(self.last, character or Character(speech.name, ""), "", speech.span, partner=partner)
        for event in _goes(self._placed(base, speech.extensions), speech, self._silence):
            if character or not isinstance(event, Delivery):
                yield event
            else:  # nobody says the words, but their sounds are still wanted
                yield from (Spot(cue) for _, cue in event.cues)

    def _narrated(self, action: Action) -> Iterator[Event]:
        name = self.cast.show.narrate_action or ""
        character = self._who(name, self.cast.show.narrate_action_span)
        if character and has_words(action.text):
            yield Delivery(self._next_name(), character, " ".join(action.text.split()), action.span)

    def _next_name(self) -> str:
        self.scene = max(1, self.scene)  # what comes before the first heading is a scene, too
        self.number += 1
        return f"{self.scene}.{self.number:02d}"

    def _who(self, name: str, span: Span) -> Character | None:
        character = self.cast.find(name)
        if character is None and fold_name(name) not in self.uncast:
            self.uncast.add(fold_name(name))
            add = f'give them a voice: [cast."{name}"] in {self.cast.file}'
            hint = did_you_mean(name, self.cast.names())
            message = f"no one is cast as {name}; what they say is left out"
            self.problems.append(Diagnostic("C001", message, span, f"{hint} Or {add}" if hint else add))
        return character

    def _placed(self, delivery: Delivery, extensions: Sequence[Extension]) -> Delivery:
        """Apply what stands behind the name."""
        for extension in extensions:
            where = where_heard(extension.text)
            if where is not None:
                delivery = replace(delivery, treatment=where or delivery.treatment)
            elif is_direction(extension.text):
                delivery = replace(delivery, directions=(*delivery.directions, extension.text))
            else:
                hint = "V.O., O.S., ON PHONE, RADIO, TV, P.A., INTERCOM, FAR; directions go below the name"
                message = f"({extension.text}) is not a place to speak from, and changes nothing"
                self.problems.append(Diagnostic("S020", message, extension.span, hint, "warning"))
        return delivery

    def _silence(self, pause: Pause) -> Silence:
        timing = self.cast.timing
        named = {"beat": timing.beat, "pause": timing.pause, "long pause": timing.long_pause}
        seconds = pause.length if isinstance(pause.length, float) else named[pause.length]
        return Silence(seconds, pause.span)


def _goes(base: Delivery, speech: Speech, silence: Callable[[Pause], Silence]) -> Iterator[Event]:
    """Cut a speech where its direction changes, where it pauses, and where a sound interrupts it."""
    go = _Go(base, silence)
    for part in speech.parts:
        match part:
            case Words():
                go.add(part)
            case Cue() if part.on_word:
                go.cues.append((len(_words("".join(go.text))), part))
            case Cue():
                yield from go.finish()
                yield Spot(part)
            case Pause():
                yield from go.finish()
                yield silence(part)
            case Direction():
                yield from go.finish()
                go.directions = (*base.directions, part.text)
    yield from go.finish()


class _Go:
    """The words gathered so far for the next delivery of a speech."""

    def __init__(self, base: Delivery, silence: Callable[[Pause], Silence]) -> None:
        self.base = base
        self.silence = silence
        self.directions = base.directions
        self.text: list[str] = []
        self.cues: list[tuple[int, Cue]] = []
        self.span: Span | None = None
        self.count = 0

    def add(self, words: Words) -> None:
        self.span = self.span or words.span
        self.text.append(f" {words.text}" if self.text else words.text)

    def finish(self) -> Iterator[Event]:
        text, cues = " ".join("".join(self.text).split()), tuple(self.cues)
        span = self.span or self.base.span
        self.text, self.cues, self.span = [], [], None
        if has_words(text):
            self.count += 1
            how = manner(self.directions)
            yield replace(
                self.base,
                name=self.base.name if self.count == 1 else f"{self.base.name}.{self.count}",
                text=text,
                span=span,
                directions=self.directions,
                treatment=self.base.treatment or how.treatment,
                cues=cues,
                partner=self.base.partner if self.count == 1 else "",
            )
            return
        if text:  # a speech of dots is a moment without words
            yield self.silence(Pause(span, "beat"))
        yield from (Spot(cue) for _, cue in cues)  # a note with nothing said after it still sounds


def _words(text: str) -> list[str]:
    """The pieces of a text that are spoken, as `engines.protocol.Spoken.words` counts them."""
    return [piece for piece in text.split() if has_words(piece)]
