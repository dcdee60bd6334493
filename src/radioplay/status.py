"""Which lines a render would speak, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from radioplay.engines.recording import NAME as RECORDING
from radioplay.lines import stable_name
from radioplay.performance import Delivery
from radioplay.store import Recipe, Store
from radioplay.takes import Job

_FIELDS = (
    ("voice", "voice"),
    ("speed", "speed"),
    ("pronounce", "pronunciation"),
    ("directions", "direction"),
    ("language", "language"),
    ("settings", "engine settings"),
    ("seed", "seed"),
    ("take", "take"),
    ("identity", "voice engine's version"),
    ("recipe", "recipe version"),
)


@dataclass(frozen=True, slots=True)
class LineStatus:
    """A line, whether its take is there, and why it is not."""

    delivery: Delivery
    ready: bool
    reason: str = ""

    def to_json(self) -> dict[str, Any]:
        """The form of `status --json`."""
        line = self.delivery
        return {
            "name": line.name,
            "stable_name": stable_name(line),
            "character": line.character.name,
            "text": line.text,
            "file": line.span.file,
            "line": line.span.line,
            "take": "ready" if self.ready else "speak",
            "reason": self.reason,
            "recorded": bool(line.recording),
        }


def recorded_so_far(states: Iterable[LineStatus]) -> dict[str, tuple[int, int]]:
    """How many lines people have recorded, of how many, of every character who has any: name → both."""
    counts: dict[str, tuple[int, int]] = {}
    for state in states:
        name = state.delivery.character.name
        done, of = counts.get(name, (0, 0))
        counts[name] = (done + bool(state.delivery.recording), of + 1)
    return {name: both for name, both in counts.items() if both[0]}


def line_states(jobs: Sequence[Job], store: Store) -> tuple[LineStatus, ...]:
    """Every line of `jobs`, in script order."""
    states: dict[str, LineStatus] = {}
    earlier = _by_text(recipe for recipe, _ in store.entries())
    for job in jobs:
        kept, damage = store.read_entry(job.key)
        reason = "" if kept else damage or _why(job, earlier.get(job.request.text, ()))
        for delivery in job.deliveries:
            states[delivery.name] = LineStatus(delivery, kept is not None, reason)
    return tuple(sorted(states.values(), key=lambda state: _place(state.delivery)))


def _place(delivery: Delivery) -> tuple[int, ...]:
    return tuple(int(part) for part in delivery.name.split("."))


def _by_text(recipes: Iterable[Recipe]) -> dict[str, list[Recipe]]:
    found: dict[str, list[Recipe]] = defaultdict(list)
    for recipe in recipes:
        if isinstance(recipe.get("text"), str):
            found[recipe["text"]].append(recipe)
    return found


def _why(job: Job, earlier: Sequence[Recipe]) -> str:
    """What has changed since the take of these words that is most like the one wanted."""
    if job.engine.name == RECORDING:
        return "its recording is new, or has changed"
    if not earlier:
        return "these words have not been spoken yet"
    nearest = min(earlier, key=lambda recipe: len(_changes(recipe, job.recipe, "")))
    whose = job.deliveries[0].character.name
    return "; ".join(_changes(nearest, job.recipe, whose)) or "its take is gone"


def _changes(old: Recipe, new: Recipe, whose: str) -> list[str]:
    changes = []
    if old.get("engine") != new["engine"]:
        return [f"{whose}'s voice: {_voice(old)} → {_voice(new)}"]
    for key, words in _FIELDS:
        if old.get(key) != new[key]:
            both = (_voice(old), _voice(new)) if key == "voice" else (old.get(key), new[key])
            shown = f": {both[0]} → {both[1]}" if key in ("voice", "speed", "language") else " changed"
            changes.append(f"{whose}'s {words}{shown}" if key in ("voice", "speed") else f"{words}{shown}")
    return changes


def _voice(recipe: Recipe) -> str:
    return f"{recipe.get('engine')}:{recipe.get('voice')}"
