"""Somebody has said it: a recording, in the place of an engine.

It is made by `takes` for a line whose recording is picked, and isn't announced: no cast can name it.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

from radioplay.audio import AudioError, read_audio
from radioplay.diagnostics import Problems
from radioplay.engines.protocol import EngineError, Request, Spoken, Voice

NAME = "recording"


class RecordingEngine:
    """Says one thing: what is in `path`."""

    name = NAME
    acts: frozenset[str] = frozenset()
    isolated = False

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def identity(self) -> str:
        """The hash of the file; where it can't be read, that is said when it is to be played."""
        try:
            stat = self.path.stat()
            return _digest(self.path, stat.st_mtime_ns, stat.st_size)
        except OSError:
            return "unreadable"

    def voices(self) -> tuple[Voice, ...]:
        return ()

    def check(self, voice: str, language: str) -> str | None:  # noqa: ARG002 - it has no voices
        return None

    def ready(self) -> Problems:
        return ()

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002 - it is free
        return None

    def speak(self, request: Request) -> Spoken:  # noqa: ARG002 - it has been spoken
        try:
            samples, rate = read_audio(self.path)
        except (AudioError, OSError) as error:
            raise EngineError(f"its recording can't be used: {error}", "record it again") from error
        return Spoken(samples.mean(axis=1), rate)


@functools.lru_cache(maxsize=4096)
def _digest(path: Path, _mtime_ns: int, _size: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: blake2b(digest_size=20)).hexdigest()
