"""A voice that somebody asks for: whether there is such a voice, and what choosing it changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from radioplay.cast import DEFAULT_ENGINE, Cast, Character, set_speed, set_voice, write_edited
from radioplay.casting.company import Company
from radioplay.diagnostics import did_you_mean
from radioplay.engines.protocol import Engine, EngineError, Request, fault
from radioplay.engines.registry import engine as find_engine
from radioplay.locks import held
from radioplay.project import STORE
from radioplay.shelf import inside


class CastingError(Exception):
    """What was asked for can't be done; `hint` says what could."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Choice:
    """A character is given a voice. `speed` is None where it stays as it is."""

    character: str
    voice: str
    speed: float | None = None


def character_named(name: str, company: Company) -> Character:
    """Who is meant: somebody of the cast, or somebody who speaks and isn't cast yet.

    Raises:
        CastingError: nobody is called that.
    """
    who = company.cast.find(name)
    if who is None:
        near = did_you_mean(name, company.cast.names())
        listed = ", ".join(each.name for each in company.cast.characters)
        everyone = f"those who speak: {listed}" if listed else "nobody speaks in this show yet"
        raise CastingError(f"nobody is called {name.strip() or '(nothing)'}", near or everyone)
    return who


def voice_named(written: str, who: Character, cast: Cast, root: Path) -> str:
    """The voice that somebody means, as `engine:voice`.

    A name without its engine is one of the engine that the character has, else of the default engine: one
    that such an engine lists comes before one that it would only take.

    Raises:
        CastingError: there is no such engine or voice.
    """
    engine, colon, own = (part.strip() for part in written.partition(":"))
    if colon:
        return _checked(_engine(engine), own, cast, root)
    present = who.engine if who.voice else DEFAULT_ENGINE
    engines = [_engine(name) for name in dict.fromkeys((present, DEFAULT_ENGINE))]
    for each in engines:
        if engine in {voice.name for voice in each.voices()}:
            return _checked(each, engine, cast, root)
    for each in engines[1:]:  # an engine that takes any name would take a misspelt one of another
        near = did_you_mean(engine, [voice.name for voice in each.voices()])
        if near and not _trouble(engines[0], engine, cast, root):
            exact = f"{near} {engines[0].name}:{engine} would be another voice"
            raise CastingError(f"{each.name} has no voice {engine!r}", exact)
    for each in engines:
        if not _trouble(each, engine, cast, root):
            return f"{each.name}:{engine}"
    return _checked(engines[0], engine, cast, root)


def _engine(name: str) -> Engine:
    try:
        return find_engine(name)
    except EngineError as error:
        raise CastingError(str(error), error.remedy) from error


def _checked(engine: Engine, voice: str, cast: Cast, root: Path) -> str:
    trouble = _trouble(engine, voice, cast, root)
    if trouble:
        names = [each.name for each in engine.voices()]
        if voice in names:  # then something else is wrong, of which the trouble tells
            raise CastingError(trouble)
        near = did_you_mean(voice, names)
        hint = f"radioplay voices list --engine {engine.name} shows them all"
        raise CastingError(trouble, hint if near is None or near in trouble else near)
    return f"{engine.name}:{voice}"


def _trouble(engine: Engine, voice: str, cast: Cast, root: Path) -> str | None:
    settings = cast.engine_settings(engine.name)
    tried = Request("", voice, cast.show.language, settings=settings, root=str(root.absolute()))
    return fault(engine, tried)


def write_choices(path: Path, choices: Sequence[Choice]) -> None:
    """Write them into the cast file at `path`: all of them or none, everything else as it is by then.

    Of several who do that at once, each waits for the one before.

    Raises:
        CastingError: the file has mistakes in it, or is a link out of its folder; it is left alone.
        OSError: it can't be read or written; it is left as it was.
    """
    if inside(path.parent, path.name) is None:
        raise CastingError(
            f"{path.name} leads out of the project, and was left alone", "copy it into the project"
        )
    try:
        with held(path.parent / STORE / "locks" / "cast.lock"):
            write_edited(path, partial(_edited, choices=choices))
    except ValueError as error:
        message = f"{path.name} has a mistake in it, and was left alone: {error}"
        raise CastingError(message, "radioplay check shows where") from error


def _edited(text: str, choices: Sequence[Choice]) -> str:
    for choice in choices:
        text = set_voice(text, choice.character, choice.voice)
        if choice.speed is not None:
            text = set_speed(text, choice.character, choice.speed)
    return text
