"""Speaking what is missing: the voice packs it needs, what it costs, how long it takes, then the lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from radioplay import voices
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.engines.crew import Crews
from radioplay.engines.protocol import EngineError, fetch
from radioplay.progress import Progress, unseen
from radioplay.store import Store
from radioplay.takes import Found, Job, Recording, record

Install = Callable[[str], None]
"""Installs the voice pack of that name, or raises `VoiceError`."""

Tell = Callable[[str], None]
"""Takes a line for whoever waits."""

# Seconds of work for a character of text, where the store has nothing to go by: two cores of 2023.
_WORK_S = {"kokoro": 0.018, "espeak": 0.002, "tone": 0.001, "piper": 0.006, "recording": 0.001}
_OTHER_S = 0.05
_START_S = {"kokoro": 2.0, "espeak": 0.5, "coqui": 10.0, "piper": 1.5}
_ENOUGH = 200  # characters spoken, before what they took counts for more than the table above


def leave_out(pack: str) -> None:
    """Install nothing: the lines of that pack's voices are left out, with a diagnostic."""


def nothing_told(line: str) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True)
class Host:
    """Whoever a long job is done for.

    Attributes:
        progress: told how far it is.
        install: called with the name of a voice pack that is needed and not here.
        tell: told what an engine that costs money will ask for.
        crews: engines that are at work already; otherwise they are started for the job.
    """

    progress: Progress = unseen
    install: Install = leave_out
    tell: Tell = nothing_told
    crews: Crews | None = None


NOBODY = Host()


def speak(found: Found, store: Store, *, workers: int = 2, host: Host = NOBODY) -> tuple[Recording, Problems]:
    """Speak what is missing, as `takes.record` does, once its voices are there and its price is told.

    Args:
        found: from `takes.find`.
        store, workers: as for `takes.record`.
        host: who waits.
    """
    problems: list[Diagnostic] = []
    for pack in _missing_packs(found.missing):
        try:
            host.install(pack)
        except (voices.VoiceError, EngineError) as error:  # other voices can still speak
            problems.append(Diagnostic("V020", str(error), hint=error.remedy))
    problems += _fetched(found.missing, host.tell)
    for price in prices(found.missing):
        host.tell(price)
    recording, more = record(found, store, workers=workers, progress=host.progress, crews=host.crews)
    return recording, (*problems, *more)


def _fetched(jobs: Sequence[Job], tell: Tell) -> list[Diagnostic]:
    """Have each engine download what it needs; why not, where it can't."""
    problems = []
    for engine in {job.engine.name: job.engine for job in jobs}.values():
        if engine.ready():  # which `record` tells
            continue
        try:
            fetch(engine, [job.request for job in jobs if job.engine.name == engine.name], tell)
        except EngineError as error:  # other voices can still speak
            problems.append(Diagnostic("V031", str(error), hint=error.remedy))
    return problems


def prices(jobs: Sequence[Job]) -> tuple[str, ...]:
    """What speaking these costs in money, an engine a line; nothing where it costs nothing."""
    engines = {job.engine.name: job.engine for job in jobs}
    told = []
    for name, engine in engines.items():
        with suppress(Exception):  # an engine of somebody else's that can't tell may still be able to speak
            cost = engine.cost([job.request for job in jobs if job.engine.name == name])
            told += [f"{name}: {cost}"] if cost else []
    return tuple(told)


def seconds_to_speak(jobs: Iterable[Job], store: Store, workers: int = 2) -> float:
    """About how long speaking these takes on this machine, by how long lines took that are in the store."""
    waiting: dict[str, int] = defaultdict(int)
    for job in jobs:
        waiting[job.engine.name] += len(job.request.text)
    if not waiting:
        return 0.0
    pace = _measured_pace(store)
    work = sum(size * pace.get(name, _WORK_S.get(name, _OTHER_S)) for name, size in waiting.items())
    return work / max(1, workers) + sum(_START_S.get(name, 0.0) for name in waiting)


def _measured_pace(store: Store) -> dict[str, float]:
    """Seconds a character, of engines that have spoken enough here."""
    took: dict[str, float] = defaultdict(float)
    size: dict[str, int] = defaultdict(int)
    for recipe, about in store.entries():
        seconds, text = about.get("took_s"), recipe.get("text")
        if isinstance(seconds, float) and isinstance(text, str):
            took[str(recipe.get("engine"))] += seconds
            size[str(recipe.get("engine"))] += len(text)
    return {name: took[name] / size[name] for name in took if size[name] >= _ENOUGH}


def _missing_packs(jobs: Sequence[Job]) -> list[str]:
    engines = {job.engine.name for job in jobs}
    return [name for name in voices.pack_names() if name in engines and not voices.is_installed(name)]
