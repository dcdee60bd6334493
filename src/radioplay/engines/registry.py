"""Which voice engines there are: found by entry point, loaded once, and never a crash.

An engine announces itself in the entry-point group `radioplay.engines`. One that can't be loaded is a
`Broken`, with the reason and the likely cure; the others work on.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from inspect import getattr_static
from types import MappingProxyType

from radioplay.diagnostics import Diagnostic, Problems, did_you_mean
from radioplay.engines.protocol import Engine, EngineError

GROUP = "radioplay.engines"
_PROMISED = ("name", "acts", "isolated", "identity", "voices", "check", "ready", "cost", "speak")

_loaded: dict[str, Engine | Broken] = {}
_lock = threading.RLock()


@dataclass(frozen=True, slots=True)
class Broken:
    """An engine that is announced but can't be loaded.

    Attributes:
        name: the word before the colon in `cast.toml`.
        reason: why, in words.
        hint: the step that is likely to help.
    """

    name: str
    reason: str
    hint: str | None = None

    @property
    def problem(self) -> Diagnostic:
        """The same as a diagnostic."""
        message = f"the voice engine {self.name} can't be loaded: {self.reason}"
        return Diagnostic("V001", message, hint=self.hint)


def engines() -> Mapping[str, Engine | Broken]:
    """Every engine that is announced, by name; each is made once in a process."""
    return MappingProxyType({name: _load(name, found) for name, found in sorted(_announced().items())})


def engine(name: str) -> Engine:
    """The engine of that name.

    Raises:
        EngineError: there is none (with the nearest name), or it can't be loaded (with the cure).
    """
    found = _loaded.get(name)  # looking through everything that is installed takes milliseconds
    if found is None:
        announced = _announced()
        if name not in announced:
            known = ", ".join(sorted(announced)) or "none"
            hint = did_you_mean(name, announced) or f"the engines are: {known}"
            raise EngineError(f"there is no voice engine called {name or '(nothing)'}", hint)
        found = _load(name, announced[name])
    if isinstance(found, Broken):
        raise EngineError(found.problem.message, found.hint)
    return found


def problems_of(name: str) -> Problems:
    """Why an engine can't speak on this machine as it is, each with its hint; nothing where it can."""
    try:
        return engine(name).ready()
    except EngineError as error:
        return (Diagnostic("V001", str(error), hint=error.remedy),)


def _announced() -> dict[str, EntryPoint]:
    """Entry points by name. Of two that share one, ours wins: nothing may stand in for it by accident."""
    found: dict[str, EntryPoint] = {}
    for point in entry_points(group=GROUP):
        if point.name not in found or _package(point) == "radioplay":
            found[point.name] = point
    return found


def _load(name: str, point: EntryPoint) -> Engine | Broken:
    with _lock:
        if name not in _loaded:
            _loaded[name] = _make(name, point)
        return _loaded[name]


def _make(name: str, point: EntryPoint) -> Engine | Broken:
    try:
        made = point.load()()
    except ModuleNotFoundError as error:
        reason = f"it needs the package {error.name or error}, which isn't installed"
        return Broken(name, reason, _cure(point))
    except Exception as error:  # whatever a plug-in's import or constructor throws is its own trouble
        return Broken(name, f"{type(error).__name__}: {error}", _cure(point))
    # looked at, not asked for: an identity may load a library
    lacking = [promise for promise in _PROMISED if getattr_static(made, promise, None) is None]
    if lacking:
        return Broken(name, f"it isn't an engine: it has no {', '.join(lacking)}", _cure(point))
    engine: Engine = made
    return engine


def _cure(point: EntryPoint) -> str | None:
    package = _package(point)
    if not (package and point.dist):
        return None
    extras = point.dist.metadata.get_all("Provides-Extra") or []
    if point.name in extras:
        return f'pip install "{package}[{point.name}]"'
    return f"pip install --force-reinstall {package}"


def _package(point: EntryPoint) -> str:
    return point.dist.name if point.dist else ""
