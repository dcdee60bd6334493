"""An episode as it will be given: what is heard, one event after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from radioplay.cast import Character
from radioplay.diagnostics import Span
from radioplay.script.model import Cue
from radioplay.timeline import Motion, Treatment

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
        motion: the way the speaker takes meanwhile.
        pauses: (index of the word, seconds) for silence that falls before a word, never before the first.
        cues: (index of the word, cue) for sounds that fall on a word; the number of words means the end.
        called: what the script calls the speaker here, where that is another name than the character's.
        partner: the speech that it is given together with; empty where it is not.
        prelap: it is heard before its scene begins.
        take, seed: which reading of it is used; 0 and 0 for the plain one (`engines.protocol.Request`).
        recording: the sound of somebody who has said it, as a path in the project; empty where nobody has.
    """

    name: str
    character: Character
    text: str
    span: Span
    directions: tuple[str, ...] = ()
    treatment: Treatment = ""
    motion: Motion = ""
    pauses: tuple[tuple[int, float], ...] = ()
    cues: tuple[tuple[int, Cue], ...] = ()
    called: str = ""
    partner: str = ""
    prelap: bool = False
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
    """A scene begins. `about` is its synopsis; empty where the script has none."""

    name: str
    span: Span
    about: str = ""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing is said for `seconds`."""

    seconds: float
    span: Span


@dataclass(frozen=True, slots=True)
class Spot:
    """A cue between the lines: a sound, a bed or music."""

    cue: Cue


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody does with the voice but without words: sighs, gasps, laughs.

    `name` is scene and number, as of the words around it; the cue names the sound.
    """

    name: str
    character: Character
    cue: Cue
    treatment: Treatment = ""
    motion: Motion = ""


Event = Scene | Delivery | Utterance | Silence | Spot


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
            if isinstance(event, Spot | Utterance):
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
