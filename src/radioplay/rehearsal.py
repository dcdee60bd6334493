"""Everything about an episode that can be known before anything is spoken or mixed."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from radioplay.cast import Cast, Character
from radioplay.cues.choose import Choices, choose
from radioplay.cues.library import read_library
from radioplay.diagnostics import Diagnostic, Problems, did_you_mean, in_order
from radioplay.engines.protocol import EngineError, Request, fault
from radioplay.engines.registry import engine as find_engine
from radioplay.engines.scratch import scratch_voices
from radioplay.nudging.book import read_nudges
from radioplay.nudging.matching import Placed, place
from radioplay.performance import Performance, Utterance, perform
from radioplay.picking import Matched, apply, match
from radioplay.project import Episode, Project, read_episode
from radioplay.script.model import Script
from radioplay.shelf import inside, leads_out
from radioplay.takebook import TakeBook, read_book
from radioplay.takes import Job, plan


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """An episode, cast and planned.

    Attributes:
        written: who says what as in the script.
        performance: the same with the takes that are picked.
        matched: the entries of the take book, by line.
        jobs: its takes.
        choices: its sounds.
        nudged: what somebody has moved, turned up or muted by hand.
        original: what this is a translation of; None where it is none. Everything but the voices is of it.
    """

    episode: str
    cast: Cast
    scripts: tuple[Script, ...]
    written: Performance
    performance: Performance
    matched: Matched
    jobs: tuple[Job, ...]
    choices: Choices
    nudged: Placed = field(default_factory=Placed)
    original: Rehearsal | None = None


def rehearse(project: Project, episode: Episode, *, scratch: bool = False) -> tuple[Rehearsal, Problems]:
    """Read an episode's script and see who says what with which voice, and what each cue plays.

    Args:
        project: whose cast and sounds are used.
        episode: one of its episodes.
        scratch: give everyone a rough voice that needs no download, in place of their own.

    Returns:
        The plan, and every problem with the script, the cast as far as this episode needs it, and the sounds.
    """
    scripts, problems = read_episode(project, episode)
    cast = scratch_cast(project.cast) if scratch else project.cast
    written, more = perform(episode.name, scripts, cast)
    problems += more
    book, more = read_take_book(project)
    problems += more
    matched = match(book, written, project.names)
    performance, more = apply(written, matched, project.root, only_recordings=scratch)
    problems += more
    jobs, more = planned(performance, cast, project.root)
    problems += more
    library, more = read_library(project.root, project.sfx)
    problems += more
    uttered = [event for event in performance.events if isinstance(event, Utterance)]
    genders = _genders(project.cast, {event.character.name for event in uttered})
    choices, more = choose(performance.cues, library, uttered, genders)
    nudged, others = _read_nudges(project, episode, written)
    rehearsal = Rehearsal(episode.name, cast, scripts, written, performance, matched, jobs, choices, nudged)
    return rehearsal, in_order((*problems, *more, *others))


def planned(performance: Performance, cast: Cast, root: Path) -> tuple[tuple[Job, ...], Problems]:
    """The takes of a performance, but of those whose voice nobody has; and who they are."""
    speakers = {d.character.name: d.character for d in performance.deliveries if not d.recording}
    wrong = dict(_wrong_voices(speakers.values(), cast, root))
    mute = {who.name for who in speakers.values() if not who.voice} | wrong.keys()
    heard = (d for d in performance.deliveries if d.recording or d.character.name not in mute)
    return plan(heard, cast, root), tuple(wrong.values())


def read_take_book(project: Project) -> tuple[TakeBook, Problems]:
    if inside(project.root, project.take_book_name) is None:
        return (), (leads_out(project.take_book_name),)
    return read_book(project.take_book, project.take_book_name)


def _read_nudges(project: Project, episode: Episode, performance: Performance) -> tuple[Placed, Problems]:
    path = project.nudges(episode)
    file = path.relative_to(project.root).as_posix()
    if inside(project.root, file) is None:
        return Placed(), (leads_out(file),)
    book, problems = read_nudges(path, file)
    placed, more = place(book, performance)
    return placed, problems + more


def scratch_cast(cast: Cast) -> Cast:
    """The cast with a variant of eSpeak for everyone, each a different one, of the gender they have."""
    names = [character.name for character in cast.characters]
    voices = scratch_voices(names, cast.show.language, _genders(cast, names))
    return replace(cast, characters=tuple(replace(c, voice=voices[c.name]) for c in cast.characters))


def _genders(cast: Cast, names: Container[str]) -> dict[str, str]:
    """Those of these characters' voices, as far as they are known."""
    return {c.name: gender for c in cast.characters if c.name in names and (gender := _gender(c))}


def _gender(character: Character) -> str:
    """That of the voice they are cast with; a blend goes by its first voice."""
    try:
        known = find_engine(character.engine).voices()
    except EngineError:
        return ""
    first = character.voice_name.split("+")[0].split("*")[0].strip()
    return next((voice.gender for voice in known if voice.name == first), "")


def _wrong_voices(speakers: Iterable[Character], cast: Cast, root: Path) -> Iterable[tuple[str, Diagnostic]]:
    """Characters whose voice no engine has, with what is wrong."""
    for who in speakers:
        if not who.voice:  # which reading the cast has reported
            continue
        try:
            engine = find_engine(who.engine)
        except EngineError as error:
            yield who.name, Diagnostic("V003", str(error), who.voice_span, error.remedy)
            continue
        settings = cast.engine_settings(engine.name)
        tried = Request("", who.voice_name, cast.show.language, settings=settings, root=str(root.absolute()))
        trouble = fault(engine, tried)
        if trouble:
            names = [voice.name for voice in engine.voices()]
            near = did_you_mean(who.voice_name, names)
            listed = near or f"radioplay voices list --engine {engine.name} shows them all"
            hint = None if who.voice_name in names else listed  # where the name is right, the settings aren't
            yield who.name, Diagnostic("V004", f"{who.name}: {trouble}", who.voice_span, hint)
