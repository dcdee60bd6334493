"""Deliveries × engine × store → takes.

A take is one delivery spoken once. It is found by its recipe, so whatever does not change the sound (gain,
pan, place, file, position) never makes a line be spoken again.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from radioplay import acting
from radioplay.audio import Health, measure_health, resample, speech_bounds, speech_loudness
from radioplay.cast import Cast, fold_name
from radioplay.diagnostics import Diagnostic, Problems, in_order
from radioplay.directions import acted, manner
from radioplay.engines.crew import Crews
from radioplay.engines.protocol import Engine, EngineError, Request, Spoken, fingerprint
from radioplay.engines.recording import RecordingEngine
from radioplay.engines.registry import engine as find_engine
from radioplay.performance import Delivery
from radioplay.progress import Progress, Step, unseen
from radioplay.store import Kept, Key, Recipe, Store, key_of
from radioplay.timeline import TimedWord
from radioplay.units import RATE, Samples, to_samples

RECIPE_VERSION = 2
"""Raised when what is done to every take after it is spoken changes."""

_PACES = (0.5, 2.0)  # what `speed` in a cast file may be; a direction on top never leads beyond
_RATES = (4_000, 384_000)  # what an engine's samples a second may be
_SILENT = 1e-4  # −80 dBFS: below this an engine has said nothing


@dataclass(frozen=True, slots=True)
class Take:
    """A spoken delivery, ready to be placed. Places are samples of the take, at the project rate.

    Attributes:
        source: what a clip holds to play it.
        path: where its bytes lie.
        frames: how long the whole take is.
        start, end: where the speech in it begins and ends, by level.
        loudness_lufs: how loud the speech is.
        words: when each word is heard; empty where the engine can't know.
        health: what was measured of it as it was spoken; None for takes from before that was done.
    """

    source: str
    path: Path
    frames: Samples
    start: Samples
    end: Samples
    loudness_lufs: float
    words: tuple[TimedWord, ...]
    health: Health | None = None


@dataclass(frozen=True, slots=True)
class Recording:
    """The takes of a performance, by the name of the delivery, and how many had to be spoken."""

    takes: Mapping[str, Take]
    spoken: int
    reused: int


def request_of(delivery: Delivery, cast: Cast, engine: Engine, root: Path | None = None) -> Request:
    """What the engine is told of a delivery in the project at `root`, and nothing it can't use.

    `directions = false` in `[engines.NAME]` keeps directions from an engine that could act them.
    """
    pace = delivery.character.speed * manner(delivery.directions).pace
    return Request(
        text=delivery.text,
        voice=delivery.character.voice_name,
        language=cast.show.language,
        speed=round(min(_PACES[1], max(_PACES[0], pace)), 3),
        directions=_directed(delivery, _acts(cast, engine)),
        pronounce=tuple(sorted(entry for entry in cast.pronounce if holds(delivery.text, entry[0]))),
        seed=delivery.seed,
        take=delivery.take,
        settings=cast.engine_settings(engine.name),
        root=str(root.absolute()) if root else "",
    )


def _acts(cast: Cast, engine: Engine) -> frozenset[str]:
    """What an engine is left to act."""
    return frozenset() if cast.engine_option(engine.name, "directions") is False else engine.acts


def _directed(delivery: Delivery, acts: frozenset[str]) -> tuple[str, ...]:
    """The directions that reach an engine: as written where it takes any words, else by the names it knows."""
    if "*" in acts:
        return delivery.directions
    written = (each for each in delivery.directions if each in acts)
    return tuple(dict.fromkeys((*(name for name in acted(delivery.directions) if name in acts), *written)))


def acting_of(delivery: Delivery, cast: Cast, engine: Engine) -> tuple[str, ...]:
    """The directions that are acted by treating the take, as the engine doesn't; see `acting.ACTS`.

    Somebody's own recording is as they gave it.
    """
    acts = _acts(cast, engine)
    if delivery.recording or "*" in acts:
        return ()
    return tuple(name for name in acted(delivery.directions) if name in acting.ACTS - acts)


def holds(text: str, entry: str) -> bool:
    """Whether the word or words of an entry of `[pronounce]` stand in a text.

    Ways to write a letter or an apostrophe make no difference; a possessive, and a part of a word with
    hyphens, count.
    """
    inside = re.escape(fold_name(entry))
    return re.search(rf"(?<![^\W_]){inside}(?![^\W_])", fold_name(text)) is not None


def recipe_of(request: Request, engine: str, identity: str, acts: tuple[str, ...] = ()) -> Recipe:
    """Everything that could change the sound of a take, and nothing else. `acts`: see `acting_of`."""
    return {
        **({"acting": [acting.VERSION, *acts]} if acts else {}),
        "recipe": RECIPE_VERSION,
        "engine": engine,
        "identity": identity,
        "voice": request.voice,
        "text": request.text,
        "language": request.language,
        "speed": request.speed,
        "directions": list(request.directions),
        "pronounce": [list(entry) for entry in request.pronounce],
        "seed": request.seed,
        "settings": [list(pair) for pair in request.settings],
        "take": request.take,
    }


@dataclass(frozen=True, slots=True)
class Job:
    """A line to be spoken, or found: equal recipes are one job.

    `patience_s` is how long it may take; `acts` what is done to its sound (see `acting_of`).
    """

    key: Key
    recipe: Recipe
    request: Request
    engine: Engine
    deliveries: tuple[Delivery, ...]
    patience_s: float | None = None
    acts: tuple[str, ...] = ()


def plan(deliveries: Iterable[Delivery], cast: Cast, root: Path | None = None) -> tuple[Job, ...]:
    """What has to be in the store for these deliveries, in script order, each recipe once.

    Args:
        deliveries: of any characters.
        cast: theirs.
        root: the project's folder, for engines whose voices lie in it.

    Raises:
        EngineError: a character's engine isn't there; `rehearsal` leaves such characters out beforehand.
    """
    jobs: dict[Key, Job] = {}
    identities: dict[str, str] = {}
    for delivery in deliveries:
        engine, request, recipe = _planned(delivery, cast, root, identities)
        key = key_of(recipe)
        before = jobs[key].deliveries if key in jobs else ()
        acts = acting_of(delivery, cast, engine)
        patience_s = _patience_s(cast, engine.name)
        jobs[key] = Job(key, recipe, request, engine, (*before, delivery), patience_s, acts)
    return tuple(jobs.values())


def _planned(
    delivery: Delivery, cast: Cast, root: Path | None, identities: dict[str, str]
) -> tuple[Engine, Request, Recipe]:
    if delivery.recording:
        recording = RecordingEngine(Path(delivery.recording))
        said = Request("", "")
        return recording, said, recipe_of(said, recording.name, recording.identity)
    engine = find_engine(delivery.character.engine)
    request = request_of(delivery, cast, engine, root)
    if engine.name not in identities:  # it may have to load a library to tell
        identities[engine.name] = engine.identity
    heard = replace(request, settings=fingerprint(engine, request))
    acts = acting_of(delivery, cast, engine)
    return engine, request, recipe_of(heard, engine.name, identities[engine.name], acts)


def _patience_s(cast: Cast, engine: str) -> float | None:
    """How long a line may take by `[engines.NAME] patience`; it changes no sound, so no engine hears of it."""
    patience = cast.engine_option(engine, "patience")
    if isinstance(patience, bool) or not isinstance(patience, int | float) or patience <= 0:
        return None
    return float(patience)


@dataclass(frozen=True, slots=True)
class Found:
    """What the store holds of some jobs, and what it doesn't."""

    takes: Mapping[str, Take]
    missing: tuple[Job, ...]


def find(jobs: Iterable[Job], store: Store) -> tuple[Found, Problems]:
    """Look the takes of `jobs` up. A damaged one is missing, with a warning."""
    takes: dict[str, Take] = {}
    missing: list[Job] = []
    problems: list[Diagnostic] = []
    for job in jobs:
        kept, damage = store.read_entry(job.key)
        if kept:
            takes.update(_named(job, kept))
            problems += _unmet(job, kept)
            continue
        missing.append(job)
        if damage:
            problems.append(_damaged(job, damage))
    return Found(takes, tuple(missing)), in_order(problems)


def record(
    found: Found,
    store: Store,
    *,
    workers: int = 2,
    progress: Progress = unseen,
    crews: Crews | None = None,
) -> tuple[Recording, Problems]:
    """Speak what is missing. A line that fails is left out, with a diagnostic; the rest is done.

    Args:
        found: from `find`.
        store: where takes are kept; each is there as soon as it is spoken.
        workers: lines spoken at once, by each engine. The order in which they finish changes nothing.
        progress: told of every line that is spoken.
        crews: engines that are at work already; otherwise they are started for this, and stopped.

    Raises:
        StoreError: the store can't be written.
        KeyboardInterrupt: ^C; lines in hand are finished and kept first.
    """
    takes = dict(found.takes)
    reused, spoken = len(takes), 0
    blocked = _unready(found.missing)
    problems = list(blocked.values())
    # the longest first, so that at the end no worker waits for another's long line
    todo = sorted(
        (job for job in found.missing if job.engine.name not in blocked),
        key=lambda job: -len(job.request.text),
    )
    with ExitStack() as at_work:
        crews = crews or at_work.enter_context(Crews(workers))
        names = dict.fromkeys(job.engine.name for job in todo)
        pools = at_work.enter_context(_pools(names, workers))
        futures = {pools[job.engine.name].submit(_speak, job, store, crews): job for job in todo}
        for done, future in enumerate(as_completed(futures), 1):
            job = futures[future]
            try:
                kept, fresh = future.result()
            except EngineError as error:
                problems += _failed(job, error)
            else:
                takes.update(_named(job, kept))
                spoken += len(job.deliveries) if fresh else 0
                reused += 0 if fresh else len(job.deliveries)
                problems += _unmet(job, kept)
            progress(Step("speaking", done, len(futures), job.deliveries[0].name))
    return Recording(takes, spoken, reused), in_order(problems)


@contextmanager
def _pools(names: Iterable[str], workers: int) -> Iterator[Mapping[str, ThreadPoolExecutor]]:
    """Workers for each engine, who, when interrupted, finish the lines in hand; again, they are left to it."""
    pools = {name: ThreadPoolExecutor(max_workers=max(1, workers)) for name in names}
    try:
        yield pools
    except BaseException:
        for pool in pools.values():
            pool.shutdown(wait=False, cancel_futures=True)
        raise
    finally:
        for pool in pools.values():
            pool.shutdown()


def _unready(jobs: Iterable[Job]) -> dict[str, Diagnostic]:
    """The engines among those of `jobs` that can't speak here, each with why."""
    blocked: dict[str, Diagnostic] = {}
    for engine in {job.engine.name: job.engine for job in jobs}.values():
        for problem in engine.ready():
            blocked.setdefault(engine.name, problem)
    return blocked


def _failed(job: Job, error: EngineError) -> list[Diagnostic]:
    """Why each of the lines of a job has no take."""
    said = f"could not be spoken: {error}"
    return [
        Diagnostic("T010", f"{ln.character.name}'s line {ln.name} {said}", ln.span, error.remedy)
        for ln in job.deliveries
    ]


def _damaged(job: Job, damage: str) -> Diagnostic:
    line = job.deliveries[0]
    message = f"the take of line {line.name} is spoken again: {damage}"
    return Diagnostic("T001", message, line.span, severity="warning")


def _unmet(job: Job, kept: Kept) -> list[Diagnostic]:
    line = job.deliveries[0]
    return [
        Diagnostic("T011", f"{job.engine.name} can't do {what}", line.span, severity="warning")
        for what in kept.about.get("unmet", ())
    ]


def _speak(job: Job, store: Store, crews: Crews) -> tuple[Kept, bool]:
    """The kept take of a job, and whether it was spoken here and now."""
    with store.lock(job.key):
        kept, _ = store.read_entry(job.key)  # another process may just have made it
        if kept:
            return kept, False
        began = time.monotonic()
        spoken = crews.speak(job.engine, job.request, job.patience_s)
        took_s = time.monotonic() - began
        samples = _checked(spoken, job.acts)
        start, end = speech_bounds(samples, RATE)
        about = {
            "start": start,
            "end": end,
            "loudness_lufs": round(speech_loudness(samples[start:end]), 3),
            "words": [[w.text, to_samples(w.start_s), to_samples(w.end_s)] for w in spoken.words],
            "unmet": list(spoken.unmet),
            "health": measure_health(spoken.samples, spoken.rate).to_json(),
            "took_s": round(took_s, 3),
        }
        return store.write_entry(job.recipe, samples[:, None], about), True


def _checked(spoken: Spoken, acts: tuple[str, ...]) -> NDArray[np.float32]:
    """What an engine returned, acted, at the project rate, shape (frames,); `EngineError` where it is no speech."""
    samples, rate = spoken.samples, spoken.rate
    if not isinstance(samples, np.ndarray) or samples.ndim != 1 or samples.dtype.kind != "f":
        raise EngineError("the engine returned no sound of one channel")
    if not isinstance(rate, int) or not _RATES[0] <= rate <= _RATES[1]:
        raise EngineError(f"the engine returned sound at a rate of {rate} Hz")
    samples = samples.astype(np.float32, copy=False)
    if not np.isfinite(samples).all():
        raise EngineError("the engine returned samples that are not numbers")
    if not samples.size or float(np.abs(samples).max()) < _SILENT:
        raise EngineError("the engine returned silence")
    samples = resample(acting.act(samples, rate, acts)[:, None], rate, RATE)[:, 0]
    return samples / max(1.0, float(np.abs(samples).max()) * 1.0001)


def _named(job: Job, kept: Kept) -> dict[str, Take]:
    about: Mapping[str, Any] = kept.about
    take = Take(
        kept.source,
        kept.path,
        Samples(kept.frames),
        Samples(int(about["start"])),
        Samples(int(about["end"])),
        float(about["loudness_lufs"]),
        tuple(TimedWord(text, Samples(start), Samples(end)) for text, start, end in about["words"]),
        Health.from_json(about.get("health")),
    )
    return {delivery.name: take for delivery in job.deliveries}
