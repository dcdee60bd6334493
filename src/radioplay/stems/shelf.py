"""The folder of an episode's stems: which files in it are ours, and what becomes of those that aren't.

`stems.json` lists what we wrote, with the size and the time of each file. A file that is no longer as it says is
somebody's work: it is never written over or removed, but renamed where it stands in the way.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radioplay.deliver.made import write_json
from radioplay.stems.plan import Planned
from radioplay.stems.sweep import Level
from radioplay.timeline import Bus
from radioplay.units import SILENCE_DB

LIST = "stems.json"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Stem:
    """A stem that was written.

    Attributes:
        name: `DX MARA`.
        file: where it is.
        bus: None for several.
        characters, cues: who and what is heard in it.
        sums: it is one of those that sum to the master.
        peak_dbfs: its highest sample.
        loudness_lufs: over all of the episode, with both gates; `SILENCE_DB` for silence.
    """

    name: str
    file: Path
    bus: Bus | None
    characters: tuple[str, ...]
    cues: tuple[str, ...]
    sums: bool
    peak_dbfs: float
    loudness_lufs: float

    def to_json(self) -> dict[str, Any]:
        """Its entry in `stems.json`; what is silent has no level."""
        return {
            "file": self.file.name,
            "name": self.name,
            "bus": self.bus,
            "characters": list(self.characters),
            "cues": list(self.cues),
            "sums": self.sums,
            "peak_dbfs": _level(self.peak_dbfs),
            "loudness_lufs": _level(self.loudness_lufs),
        }


def read_list(folder: Path) -> Mapping[str, Any]:
    """What `stems.json` says; nothing where there is none, or it is damaged or somebody else's."""
    try:
        data = json.loads((folder / LIST).read_text(encoding="utf-8"))
        if data["version"] == _VERSION and isinstance(data["key"], str):
            return {**data, "stems": [entry for entry in data["stems"] if _is_entry(entry)]}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return {}


def write_list(folder: Path, key: str, head: Mapping[str, Any], stems: Sequence[Stem]) -> None:
    """Write `stems.json`: what was made under `key`, and how its files can be told from others."""
    entries = []
    for stem in stems:
        stat = stem.file.stat()
        entries.append({**stem.to_json(), "bytes": stat.st_size, "written_ns": stat.st_mtime_ns})
    write_json(folder / LIST, {"version": _VERSION, **head, "stems": entries, "key": key})


def read_ours(folder: Path, listed: Mapping[str, Any]) -> frozenset[str]:
    """The names of the files in the folder that are as the list says."""
    return frozenset(str(entry["file"]) for entry in listed.get("stems", ()) if _is_as_written(folder, entry))


def read_stems(folder: Path, key: str, plan: Sequence[tuple[str, Planned]]) -> tuple[Stem, ...] | None:
    """The stems that were written under `key`; None where they weren't, or one is not as it was.

    Args:
        folder: of the stems.
        key: for what goes into them.
        plan: the name of each file, and the stem.
    """
    listed = read_list(folder)
    if not listed or listed["key"] != key:
        return None
    levels = {str(entry["file"]): entry for entry in listed["stems"]}
    ours = read_ours(folder, listed)
    if ours != levels.keys() or ours != {name for name, _ in plan}:
        return None
    return tuple(
        written(
            stem, folder / name, Level(_read(levels[name], "peak_dbfs"), _read(levels[name], "loudness_lufs"))
        )
        for name, stem in plan
    )


def written(stem: Planned, file: Path, level: Level) -> Stem:
    """A planned stem, once it is there."""
    return Stem(
        stem.name, file, stem.bus, stem.characters, stem.cues, stem.sums, level.peak_dbfs, level.loudness_lufs
    )


def keep_others(folder: Path, ours: Iterable[str], wanted: Sequence[str]) -> tuple[tuple[Path, Path], ...]:
    """Make way for files: what has the name of one and isn't ours is renamed: (from, to).

    Raises:
        OSError: it can't be.
    """
    mine = {name.casefold() for name in ours}
    moved = []
    for name in wanted:
        path = folder / name
        if path.exists() and name.casefold() not in mine:
            moved.append((path, path.rename(_free(path))))
    return tuple(moved)


def remove_old(folder: Path, ours: Iterable[str], wanted: Iterable[str]) -> None:
    """Remove files of ours that are no longer wanted.

    Raises:
        OSError: one can't be.
    """
    for name in frozenset(ours) - frozenset(wanted):
        (folder / name).unlink(missing_ok=True)


def _free(path: Path) -> Path:
    """A name beside a file's that nothing has."""
    number = 1
    while True:
        kept = path.with_name(f"{path.stem} (kept{'' if number == 1 else f' {number}'}){path.suffix}")
        if not kept.exists():
            return kept
        number += 1


def _is_entry(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and isinstance(entry.get("file"), str)
        and Path(entry["file"]).name == entry["file"]
    )


def _is_as_written(folder: Path, entry: Mapping[str, Any]) -> bool:
    try:
        stat = (folder / entry["file"]).stat()
    except (OSError, ValueError):
        return False
    return (stat.st_size, stat.st_mtime_ns) == (entry.get("bytes"), entry.get("written_ns"))


def _level(db: float) -> float | None:
    return None if db <= SILENCE_DB else round(db, 3)


def _read(entry: Mapping[str, Any], name: str) -> float:
    value = entry.get(name)
    return float(value) if isinstance(value, int | float) else SILENCE_DB
