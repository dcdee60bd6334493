"""A timeline's levels: found where nothing that they come from has changed, and weighed otherwise.

Weighing reads every line, so what came of it is noted beside the store, an episode a file:

    .radioplay/weighed/after-closing.json    what it was weighed for, the timeline, the levels, the warnings

A note is data and nothing else. One that is damaged, or of another radioplay, is as good as none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, cast, get_args, get_origin, get_type_hints

from radioplay.audio import FileSource
from radioplay.balance import Balance, balance
from radioplay.cues.sounds import Sound
from radioplay.deliver.made import fingerprint, write_json
from radioplay.diagnostics import Problems
from radioplay.progress import Progress, unseen
from radioplay.rehearsal import Rehearsal
from radioplay.takes import Take
from radioplay.timeline import Timeline

WEIGHED = "weighed"
"""The folder of the notes, in the store's."""

Weighed = tuple[Timeline, Balance, Problems]
"""What `balance` answers."""


def weigh(
    rehearsal: Rehearsal,
    timeline: Timeline,
    paths: Mapping[str, Path],
    takes: Mapping[str, Take],
    sounds: Iterable[Sound],
    note: Path,
    progress: Progress = unseen,
) -> Weighed:
    """Weigh a timeline as `balance` does, or find in `note` what came of it last time.

    Args:
        rehearsal: whose lines these are, and whose house.
        timeline: as laid.
        paths: every sound in it, in the store.
        takes, sounds: as for `balance`.
        note: kept for next time.
        progress: told only where there is something to weigh.

    Raises:
        AudioError, OSError: a sound can't be read; the note can't be written.
    """
    performance, house, sounds = rehearsal.performance, rehearsal.cast, tuple(sounds)
    whole = {
        "timeline": timeline,
        "sources": {name: path.name for name, path in paths.items()},  # these names tell their content
        "lines": performance.deliveries,
        "takes": {name: replace(take, path=Path()) for name, take in takes.items()},  # wherever the show lies
        "sounds": sounds,
        "mix": house.mix,
        "timing": house.timing,
    }
    key = fingerprint(whole)
    weighed = read_weighed(note, key)
    if weighed is None:
        weighed = balance(
            timeline,
            lambda name: FileSource(paths[name], timeline.rate),
            performance,
            takes,
            sounds,
            house,
            progress,
        )
        write_weighed(note, key, weighed)
    return weighed


def read_weighed(note: Path, key: str) -> Weighed | None:
    """What was noted under `key`, to the last digit; None where nothing was, or the note is damaged."""
    try:
        data = json.loads(note.read_text(encoding="utf-8"))
        if data["key"] != key or data["seal"] != fingerprint({"found": data["found"]}):
            return None
        return cast(Weighed, _value(Weighed, data["found"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def write_weighed(note: Path, key: str, weighed: Weighed) -> None:
    """Note what came of weighing under `key`."""
    timeline, levels, problems = weighed
    found = [asdict(timeline), asdict(levels), [asdict(problem) for problem in problems]]
    write_json(note, {"key": key, "seal": fingerprint({"found": found}), "found": found})


def _value(kind: Any, data: Any) -> Any:
    """A value of a type from what `asdict` and JSON have made of it."""
    if isinstance(kind, type) and is_dataclass(kind):
        kinds = _fields(kind)
        return kind(**{name: _value(kinds[name], part) for name, part in data.items()})
    parts = get_args(kind)
    if get_origin(kind) is tuple:
        if parts[-1] is Ellipsis:
            return tuple(_value(parts[0], part) for part in data)
        return tuple(_value(each, part) for each, part in zip(parts, data, strict=True))
    if data is not None and type(None) in parts:
        return _value(parts[0], data)  # all that may be None here is one thing otherwise
    return data


@cache
def _fields(kind: type[Any]) -> Mapping[str, Any]:
    """The types of a dataclass's fields."""
    return get_type_hints(kind)
