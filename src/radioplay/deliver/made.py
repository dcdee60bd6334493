"""What was made last time, so that nothing is mixed and encoded again that would come out the same."""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import radioplay
from radioplay.audio import replacing


@dataclass(frozen=True, slots=True)
class Made:
    """The files of an episode, and how they measure: `peak_dbtp` is the highest of any of them, decoded."""

    loudness_lufs: float
    range_lu: float
    peak_dbtp: float
    files: tuple[Path, ...]


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
        if any(_digest(path) != digest for path, digest in files.items()):
            return None
        measured = {name: float(data[name]) for name in ("loudness_lufs", "range_lu", "peak_dbtp")}
        return Made(**measured, files=tuple(path.resolve() for path in files))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_made(note: Path, key: str, made: Made) -> None:
    """Note what was made under `key`."""
    data = asdict(made)
    files = {_relative(path, note.parent): _digest(path) for path in made.files}
    write_json(note, {**data, "key": key, "files": files})


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write a JSON file, replaced whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as beside:
        beside.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


@functools.cache
def _program() -> str:
    """The hash of radioplay's own code: whoever changes the mix wants to hear it."""
    folder = Path(radioplay.__file__).parent
    digest = hashlib.blake2b()
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _relative(path: Path, folder: Path) -> str:
    return os.path.relpath(path, folder)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()
