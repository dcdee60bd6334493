"""What was heard, kept beside the store: nothing is listened to twice.

A note is found by the sound (its name in the store tells its content), who listened, and how; it is JSON:

    {"text": "We're closed.", "words": [["We're", 0.08, 0.31], ["closed.", 0.31, 0.84]]}
"""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from radioplay.audio import replacing
from radioplay.engines.protocol import Word
from radioplay.listening.hearing import Heard

_VERSION = 1
"""Raised when the same recogniser is used otherwise."""


class Notes:
    """The notes in a folder, made when first written to. A note that can't be kept is only a loss of time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, sound: Path, listener: str) -> Heard | None:
        """What `listener` has heard in a sound of the store; None where nobody noted that."""
        try:
            data = json.loads(self._path(sound, listener).read_text(encoding="utf-8"))
            words = tuple(Word(str(text), float(start), float(end)) for text, start, end in data["words"])
            return Heard(str(data["text"]), words)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, sound: Path, listener: str, heard: Heard) -> None:
        """Note what was heard."""
        data = {"text": heard.text, "words": [[w.text, w.start_s, w.end_s] for w in heard.words]}
        with suppress(OSError), replacing(self._path(sound, listener)) as beside:
            beside.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")

    def prune(self, sounds: Path, everything: bool = False) -> tuple[int, int]:
        """Delete the notes on sounds that are gone from the folder `sounds`: (files, bytes) that went."""
        count = size = 0
        for note in self.folder.glob("*.json"):
            name = note.name.split(".")[0]
            if everything or not any((sounds / name[:2]).glob(f"{name}.*")):
                with suppress(OSError):
                    found = note.stat().st_size
                    note.unlink()
                    count, size = count + 1, size + found
        return count, size

    def _path(self, sound: Path, listener: str) -> Path:
        who = blake2b(f"{_VERSION} {listener}".encode(), digest_size=6).hexdigest()
        return self.folder / f"{sound.stem}.{who}.json"
