"""What was made last time, so that nothing is mixed and encoded again that would come out the same."""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radioplay.audio import replacing

_NUMBERS = ("loudness_lufs", "range_lu", "peak_dbtp", "gain_db", "ceiling_dbtp")


@dataclass(frozen=True, slots=True)
class Made:
    """The files of an episode, and how they measure.

    Attributes:
        loudness_lufs, range_lu: of the master.
        peak_dbtp: the highest of any of the files, decoded.
        gain_db, ceiling_dbtp: what was done to the mix to make the master: a gain, then a limiter.
        digests: of the files as they were made, which are no longer theirs where another render has since
            put its own in their place.
    """

    loudness_lufs: float
    range_lu: float
    peak_dbtp: float
    gain_db: float
    ceiling_dbtp: float
    files: tuple[Path, ...]
    digests: tuple[str, ...] = ()


def fingerprint(parts: Mapping[str, Any]) -> str:
    """A name for everything that goes into some files, this program itself among it."""
    text = json.dumps({**parts, "program": _program()}, sort_keys=True, default=repr)
    return hashlib.blake2b(text.encode(), digest_size=20).hexdigest()


def read_made(note: Path, key: str) -> Made | None:
    """What was noted under `key`, if every file is still there to the byte; None otherwise."""
    try:
        data = json.loads(note.read_text(encoding="utf-8"))
        if data["key"] != key:
            return None
        files = {note.parent / name: digest for name, digest in data["files"].items()}
        if any(digest_of_file(path) != digest for path, digest in files.items()):
            return None
        measured = {name: float(data[name]) for name in _NUMBERS}
        return Made(**measured, files=tuple(path.resolve() for path in files), digests=tuple(files.values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def read_formats_made(note: Path) -> tuple[str, ...]:
    """The formats of the files that were made last time, by suffix; none where nothing is noted."""
    try:
        files = json.loads(note.read_text(encoding="utf-8"))["files"]
        return tuple(Path(name).suffix.removeprefix(".") for name in files)
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def write_made(note: Path, key: str, made: Made) -> None:
    """Note what was made under `key`."""
    measured = {name: getattr(made, name) for name in _NUMBERS}
    paths = (_relative(path, note.parent) for path in made.files)
    digests = made.digests or tuple(digest_of_file(path) for path in made.files)
    files = dict(zip(paths, digests, strict=True))
    write_json(note, {**measured, "key": key, "files": files})


def forget_made(folder: Path) -> tuple[int, int]:
    """Delete the notes in a folder, so that everything is made again: (files, bytes) that went."""
    count = size = 0
    for note in folder.glob("*.json"):
        with suppress(FileNotFoundError):
            found = note.stat().st_size
            note.unlink()
            count, size = count + 1, size + found
    return count, size


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write a JSON file, replaced whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as beside:
        beside.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


@functools.cache
def _program() -> str:
    """The hash of radioplay's own code: whoever changes the mix wants to hear it."""
    folder = Path(__file__).parents[1]
    digest = hashlib.blake2b()
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _relative(path: Path, folder: Path) -> str:
    return os.path.relpath(path, folder)


def digest_of_file(path: Path) -> str:
    """The hash of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()
