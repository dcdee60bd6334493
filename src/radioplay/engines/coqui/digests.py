"""Digests of files, each worked out once: a file whose size and time are as they were is taken as it was."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

_REMEMBERED = 4_000_000
"""Bytes from which a digest is kept on disk: below, reading the file is as quick."""
_in_memory: dict[tuple[str, int, int], str] = {}


def digest_of_file(path: Path) -> str:
    """The digest of a file's content.

    Raises:
        OSError: it can't be read.
    """
    stat = path.stat()
    key = (str(path.resolve()), stat.st_size, stat.st_mtime_ns)
    if key not in _in_memory:
        _in_memory[key] = _kept(key) if stat.st_size >= _REMEMBERED else _read(path)
    return _in_memory[key]


def digest_of_parts(parts: Mapping[str, str]) -> str:
    """One digest for several, by name."""
    return blake2b(json.dumps(sorted(parts.items())).encode(), digest_size=16).hexdigest()


def _read(path: Path) -> str:
    digest = blake2b(digest_size=16)
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _kept(key: tuple[str, int, int]) -> str:
    """From the notes on disk, or worked out and noted."""
    name = digest_of_parts({"path": key[0]})
    note = read_note(name)
    if note.get("size") == key[1] and note.get("time") == key[2] and isinstance(note.get("digest"), str):
        return str(note["digest"])
    digest = _read(Path(key[0]))
    write_note(name, {"size": key[1], "time": key[2], "digest": digest})
    return digest


def baseline(name: str, digest: str) -> bool:
    """Whether a model of the catalogue is as it was when it first came to this machine.

    Args:
        name: of the model.
        digest: of its files now.
    """
    note = read_note(name.replace("/", "--"))
    if not isinstance(note.get("digest"), str):
        write_note(name.replace("/", "--"), {"digest": digest})
        return True
    return bool(note["digest"] == digest)


def read_note(name: str) -> dict[str, Any]:
    """What has been noted under a name; nothing where there is no note that can be read."""
    try:
        note = json.loads((_notes() / f"{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def write_note(name: str, content: Mapping[str, Any]) -> None:
    """Note something. Where the disk refuses, it will be worked out again."""
    with suppress(OSError):
        folder = _notes()
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f".{name}.{os.getpid()}"
        beside.write_text(json.dumps(content), encoding="utf-8")
        beside.replace(folder / f"{name}.json")


def _notes() -> Path:
    from radioplay.voices import pack_folder

    return pack_folder("coqui")
