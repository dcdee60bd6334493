"""What a voice engine promises, and all it ever hears of us."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from radioplay.diagnostics import Problems

Audio = NDArray[np.float32]
Settings = tuple[tuple[str, str | int | float | bool], ...]


class EngineError(Exception):
    """An engine failed at a line, or can't start. The message is for the author; no traceback is shown.

    `remedy` is the one command or step that is likely to help, where there is one.
    """

    def __init__(self, message: str, remedy: str | None = None) -> None:
        super().__init__(message)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Request:
    """One delivery, as an engine hears of it.

    Attributes:
        text: the words as the author wrote them, without emphasis, directions and notes.
        voice: the engine's own name for a voice, or an expression it knows (`am_onyx*0.6+am_fenrir*0.4`).
        language: as in `[show] language`: `en-us`, `en-gb`, `es` …
        speed: 1.0 is the voice's own pace, 1.2 a fifth faster.
        directions: those of `(…)` that the engine says it can act (`Engine.acts`), in the order given: by the
            names of `directions.ACTED` (`whispering` for `(whispers, close)`), or as written for `*`.
        pronounce: the entries of `[pronounce]` whose word stands in `text`: (word, IPA), or (word, a
            respelling in quotes: `"shi-VAWN"`).
        seed: what chance is drawn from.
        take: 0 for the plain reading; every other number is a reading that differs a little, and is the same
            each time: in pace, in melody, in where the voice comes from. Engines with randomness draw it
            anew; others vary what they can (see `draw`).
        settings: from `[engines.NAME]`, sorted.
        root: the project's folder, from which relative paths in `voice` and `settings` are meant; empty
            outside any project. No recipe holds it.
    """

    text: str
    voice: str
    language: str = "en-us"
    speed: float = 1.0
    directions: tuple[str, ...] = ()
    pronounce: tuple[tuple[str, str], ...] = ()
    seed: int = 0
    take: int = 0
    settings: Settings = ()
    root: str = ""

    def draw(self, what: str) -> float:
        """A number from -1 to 1 for the take and the seed: 0 for the plain reading, else the same each time.

        Args:
            what: what it is drawn for, so that pace and pitch go their own ways.
        """
        if not (self.take or self.seed):
            return 0.0
        drawn = blake2b(f"{self.take} {self.seed} {what}".encode(), digest_size=6).digest()
        return int.from_bytes(drawn) / 2**47 - 1.0


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word: as it stands in the text, without punctuation at its ends, and when, in seconds."""

    text: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """What an engine made of a request.

    Attributes:
        samples: shape (frames,), float32, full scale ±1.0, at the engine's own rate.
        rate: samples a second.
        words: one for every space-separated piece of the text that holds a letter or digit, in order; empty
            where the engine can't know.
        unmet: parts of the request that it couldn't honour, in words (`"speed 9 (0.5 to 2.0)"`).
    """

    samples: Audio
    rate: int
    words: tuple[Word, ...] = ()
    unmet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice an engine has: `name` as in `cast.toml` after the colon."""

    name: str
    language: str
    gender: str = ""
    note: str = ""


class Engine(Protocol):
    """A way to speak. Made without arguments; may be slow to speak first, never slow to make."""

    name: str
    """The word before the colon in `cast.toml`."""

    acts: frozenset[str]
    """Directions that change how it speaks, by the names of `directions.ACTED`; `*` for any, as written.

    Others never reach it; those of `acting.ACTS` are then acted by treating what it spoke.
    """

    isolated: bool
    """Whether it speaks in a process of its own. Whatever holds native code should: it may crash or hang."""

    @property
    def identity(self) -> str:
        """Name, version and weights: changes whenever the sound could. Cheap; needs no model loaded."""

    def voices(self) -> tuple[Voice, ...]:
        """What `radioplay voices list` shows. Needs no model loaded, nor the pack installed."""

    def check(self, voice: str, language: str) -> str | None:
        """What is wrong with a voice name or expression, in words; None where it can be spoken."""

    def ready(self) -> Problems:
        """Why it can't speak on this machine as it is (a package or pack is missing), each with its hint."""

    def cost(self, requests: Sequence[Request]) -> str | None:
        """What speaking these will cost in money, in words; None where it costs nothing."""

    def speak(self, request: Request) -> Spoken:
        """Say it. May be called from several threads at once, and gives the same for the same request.

        Raises:
            EngineError: it can't; nothing is ever shortened, rounded or left out instead.
        """


def fingerprint(engine: Engine, request: Request) -> Settings:
    """What a recipe holds of the settings: all of them, unless the engine has a `fingerprint(request)`.

    Such an engine leaves out what changes no sound (a timeout), and has digests in place of what lies in files
    (`("weights", "6e742170…")`). It is asked for every line, so it is quick; it never raises: a file that isn't
    there is the matter of `fault` and of `speak`.
    """
    ask: Callable[[Request], Settings] | None = getattr(engine, "fingerprint", None)
    return ask(request) if ask else request.settings


def fault(engine: Engine, request: Request) -> str | None:
    """What is wrong with a voice, in words; None where it can be spoken.

    An engine whose voices depend on the project's files or settings has a `fault(request)`; of the others,
    `check` is asked. Settings that can't be right are told here, too, before anything is spoken.
    """
    ask: Callable[[Request], str | None] | None = getattr(engine, "fault", None)
    return ask(request) if ask else engine.check(request.voice, request.language)


def fetch(engine: Engine, requests: Sequence[Request], tell: Callable[[str], None]) -> None:
    """Have an engine download what it needs for some requests, where it has a way to: `fetch(requests, tell)`.

    It is asked once, before anything is spoken; each download is told first, in words. `speak` downloads nothing.

    Raises:
        EngineError: it can't be had: the network is off or fails, or a licence has to be agreed to.
    """
    ask: Callable[[Sequence[Request], Callable[[str], None]], None] | None = getattr(engine, "fetch", None)
    if ask:
        ask(requests, tell)
