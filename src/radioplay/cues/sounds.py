"""Choices → sounds ready to be placed: files read once, presets made once, both kept in the store."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radioplay import foley
from radioplay.audio import (
    AudioError,
    Measures,
    measure_sound,
    open_sound,
    write_prepared,
)
from radioplay.cues.choose import Choice, Choices
from radioplay.cues.levels import level_of
from radioplay.cues.looping import read_prepared_loop
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.progress import Progress, Step, unseen
from radioplay.store import Kept, Key, Recipe, Store, key_of
from radioplay.timeline import Treatment
from radioplay.units import Samples, to_db, to_samples, to_seconds

LIMIT_S = 1800.0
"""Seconds of a file that are used at most; a longer one is cut, with a warning."""

_RECIPE_VERSION = 5
_BIG = 1 << 28  # bytes from which a file is known by its head, size and date: hashing hours takes a minute
_HEAD = 1 << 26
_ROOM_DB = 3.0  # how far above full scale the peak of a spot may rise in the mix, before the master's limiter


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound, measured, at the project rate.

    Attributes:
        source: what a clip calls it.
        frames, channels: its size.
        loudness_lufs: gated loudness of the whole.
        moment_lufs: its loudest 400 ms.
        peak_db: its highest sample.
        heard: frames until it has fallen for good 20 dB below its loudest moment.
        level_lu: where its loudest moment belongs, beside speech.
        gain_db: what `sfx.toml` adds, or the distance it was made for.
        loop_range: between which samples it runs round.
        onset: frames until it first comes within 20 dB of its loudest moment.
        placed: it was made for where it is heard from, and needs no treatment for that.
    """

    source: str
    frames: Samples
    channels: int
    loudness_lufs: float
    moment_lufs: float
    peak_db: float
    heard: Samples
    level_lu: float = 0.0
    gain_db: float = 0.0
    loop_range: tuple[Samples, Samples] = (Samples(0), Samples(0))
    onset: Samples = Samples(0)
    placed: bool = False

    def spot_gain(self, speech_lufs: float) -> float:
        """The gain, in dB, that brings a spot to its level beside speech, as far as its peak allows."""
        wanted = speech_lufs + self.level_lu - self.moment_lufs
        return min(wanted, _ROOM_DB + max(0.0, self.level_lu) - self.peak_db) + self.gain_db

    def treatment(self, heard: Treatment) -> Treatment:
        """What it goes through where a cue wants it `heard` so: nothing, where it was made like that."""
        return "" if self.placed else heard


def kind_of(source: str) -> str:
    """A source without its variant and length: the same for two playings of one thing."""
    return source.partition("#")[0]


def ready_sounds(
    choices: Choices, store: Store, fall_db: float, progress: Progress = unseen
) -> tuple[Mapping[Span, tuple[Sound, ...]], Mapping[str, Path], Problems]:
    """Make or find every sound that is chosen.

    Args:
        choices: of `choose`.
        store: where they are kept.
        fall_db: a spot has been heard when it has fallen by this much.
        progress: told of every sound.

    Returns:
        The sounds of each cue, where the bytes of each source lie, and what is wrong with files that can't
        be used; their cues are left out.

    Raises:
        StoreError: the store can't be written.
    """
    wanted = {choice.id: choice for group in choices.values() for choice in group}
    cues = {choice.id: span for span, group in choices.items() for choice in group}
    ready: dict[str, Sound] = {}
    paths: dict[str, Path] = {}
    problems: list[Diagnostic] = []
    for done, (id, choice) in enumerate(sorted(wanted.items()), 1):
        try:
            kept = _kept(choice, store, fall_db)
        except (AudioError, OSError) as error:
            problems.append(_unusable(id, error, cues[id]))
            continue
        ready[id], paths[id] = _sound(choice, kept), kept.path
        problems += _remarks(choice, kept)
        progress(Step("sounds", done, len(wanted), id))
    found = {
        span: tuple(ready[choice.id] for choice in group)
        for span, group in choices.items()
        if all(choice.id in ready for choice in group)
    }
    return found, paths, in_order(problems)


def try_sounds(choices: Choices) -> Problems:
    """What is wrong with the files that are chosen, as far as their beginnings tell."""
    files = {choice.file.path: span for span, group in choices.items() for choice in group if choice.file}
    ids = {choice.file.path: choice.id for group in choices.values() for choice in group if choice.file}
    problems = []
    for path, span in files.items():
        try:
            with open_sound(path) as sound:
                if not len(sound.read(1)):
                    raise AudioError(f"{path.name} holds no samples")
        except (AudioError, OSError) as error:
            problems.append(_unusable(ids[path], error, span))
    return in_order(problems)


def _unusable(id: str, error: Exception, cue: Span) -> Diagnostic:
    reason = getattr(error, "strerror", None) or str(error)
    return Diagnostic("Q020", f"{id} can't be used, its cues are left out: {reason}", cue)


def _kept(choice: Choice, store: Store, fall_db: float) -> Kept:
    recipe = _recipe(choice, fall_db)
    if choice.file is None:
        return store.read_or_make(recipe, lambda: _made(choice, recipe, store, fall_db))
    file = choice.file.path

    def write(target: Path) -> tuple[int, int, Mapping[str, Any]]:
        made = write_prepared(file, target, limit_s=LIMIT_S, fall_db=fall_db)
        notes = {"cut": made.cut, "holes": made.holes, "silent": made.silent}
        found = {"loop": list(read_prepared_loop(target))}
        return made.measures.frames, made.measures.channels, _about(made.measures) | notes | found

    return store.read_or_make(recipe, lambda: store.write_file_entry(recipe, write))


def _made(choice: Choice, recipe: Recipe, store: Store, fall_db: float) -> Kept:
    samples = foley.make(
        choice.preset,
        seed=choice.variant,
        seconds=choice.seconds,
        parameters=dict(choice.parameters),
        distance=choice.distance,
    )
    return store.write_entry(recipe, samples, _about(measure_sound(samples, fall_db)))


def sound_key(choice: Choice, fall_db: float) -> Key:
    """What a chosen sound is kept under in the store."""
    return key_of(_recipe(choice, fall_db))


def _recipe(choice: Choice, fall_db: float) -> Recipe:
    how = {"measures": _RECIPE_VERSION, "fall_db": fall_db}
    if choice.file is None:
        preset = {"preset": choice.preset, "variant": choice.variant, "seconds": choice.seconds}
        asked = {"distance": choice.distance, "parameters": dict(choice.parameters)}
        return {"foley": foley.VERSION, **how, **preset, **asked}
    return {"limit_s": LIMIT_S, **how, "file": _file_digest(choice.file.path)}


def _file_digest(path: Path) -> str:
    """What a file is known by: its content, as far as that can be read in a moment."""
    facts = path.stat()
    with path.open("rb") as file:
        if facts.st_size <= _BIG:
            return hashlib.file_digest(file, "blake2b").hexdigest()
        head = hashlib.blake2b(file.read(_HEAD))
    head.update(f"{facts.st_size} {facts.st_mtime_ns}".encode())
    return head.hexdigest()


def _about(measures: Measures) -> dict[str, Any]:
    return {
        "loudness_lufs": round(measures.loudness_lufs, 3),
        "moment_lufs": round(measures.moment_lufs, 3),
        "peak_db": round(to_db(measures.peak), 3),
        "heard": measures.heard,
        "onset": measures.onset,
    }


def _sound(choice: Choice, kept: Kept) -> Sound:
    names = (choice.file.path.stem, *choice.file.aliases) if choice.file else (choice.preset,)
    loop_s = choice.file.loop_s if choice.file else None
    found = [
        Samples(int(at)) for at in kept.about.get("loop", (0, kept.frames))
    ]  # a preset meets its own end
    start, end = (to_samples(at) for at in loop_s) if loop_s else found
    return Sound(
        source=choice.id,
        frames=Samples(kept.frames),
        channels=kept.channels,
        loudness_lufs=float(kept.about["loudness_lufs"]),
        moment_lufs=float(kept.about["moment_lufs"]),
        peak_db=float(kept.about["peak_db"]),
        heard=Samples(int(kept.about["heard"])),
        level_lu=level_of(*names),
        gain_db=choice.file.gain_db if choice.file else _away_db(choice),
        loop_range=(start, min(end, Samples(kept.frames))),
        onset=Samples(int(kept.about["onset"])),
        placed=choice.distance != "mid",
    )


def _away_db(choice: Choice) -> float:
    """How much louder or softer a preset is at its distance."""
    return round(foley.level_db(foley.PRESETS[choice.preset], choice.distance), 2)


def _remarks(choice: Choice, kept: Kept) -> list[Diagnostic]:
    """What is odd about a file that can be used all the same."""
    if choice.file is None:
        return []
    place = choice.file.span or Span(choice.file.id)
    said = []
    if kept.about.get("silent"):
        said.append(("Q021", f"{choice.id} is silent from end to end"))
    if kept.about.get("cut"):
        said.append(("Q022", f"{choice.id} is very long; its first {LIMIT_S / 60:.0f} minutes are used"))
    if kept.about.get("holes"):
        said.append(("Q023", f"{choice.id} holds samples that are not numbers; they play as silence"))
    if choice.file.loop_s and to_samples(choice.file.loop_s[1]) > kept.frames:
        end_s = to_seconds(kept.frames)
        said.append(("Q024", f"the loop of {choice.id} ends behind the file, which lasts {end_s:.2f} s"))
    return [Diagnostic(code, message, place, severity="warning") for code, message in said]
