"""What was encoded before, kept so that a render that changes nothing doesn't encode again.

Encoding takes longer than mixing and mastering together. A file is found by the hash of all that could change
it, and checked against its own hash before it is used. Deleting the folder costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from radioplay.audio import replacing

_MOST_FILES = 24


def digest_of(path: Path) -> str:
    """The hash of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, _blake2b).hexdigest()


def key_of(recipe: dict[str, Any]) -> str:
    """The hash of whatever could change a result, as sorted JSON."""
    return hashlib.blake2b(json.dumps(recipe, sort_keys=True).encode(), digest_size=20).hexdigest()


class Reuse:
    """A folder of earlier results; without a folder, nothing is found and nothing kept.

    It never fails: what can't be read isn't found, and what can't be written isn't kept.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def find(self, key: str, target: Path | None = None) -> dict[str, Any] | None:
        """What was noted under a key, its file (if it has one) copied to `target`; or None."""
        if self._folder is None:
            return None
        with suppress(OSError, ValueError, KeyError, TypeError):
            note: dict[str, Any] = json.loads((self._folder / f"{key}.json").read_text(encoding="utf-8"))
            if target is not None:
                shutil.copyfile(self._folder / f"{key}{target.suffix}", target)
                if digest_of(target) != note["file"]:
                    return None
            return note
        return None

    def keep(self, key: str, note: dict[str, Any], file: Path | None = None) -> None:
        """Note something under a key, with a copy of a file."""
        if self._folder is None:
            return
        with suppress(OSError):
            if file is not None:
                with replacing(self._folder / f"{key}{file.suffix}") as beside:
                    shutil.copyfile(file, beside)
                note = {**note, "file": digest_of(file)}
            with replacing(self._folder / f"{key}.json") as beside:
                beside.write_text(json.dumps(note), encoding="utf-8")
            self._prune()

    def _prune(self) -> None:
        """Keep the newest few."""
        assert self._folder is not None
        newest = sorted(self._folder.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for path in newest[_MOST_FILES:]:
            path.unlink(missing_ok=True)


def _blake2b() -> Any:
    return hashlib.blake2b(digest_size=20)
