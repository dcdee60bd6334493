"""What a recogniser promises, and what it hears."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from radioplay.audio import Audio
from radioplay.engines.protocol import Word
from radioplay.units import RATE


class ListenError(Exception):
    """Nobody can listen here: a package or a model is missing. `remedy` is what is likely to help."""

    def __init__(self, message: str, remedy: str | None = None) -> None:
        super().__init__(message)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of a sound, and when each word was said, in seconds from its start."""

    text: str
    words: tuple[Word, ...] = ()


class Recogniser(Protocol):
    """Somebody who writes down what is said."""

    @property
    def identity(self) -> str:
        """Changes whenever it could hear otherwise. Cheap; needs no model loaded."""

    def hear(self, sound: Path | Audio, rate: int = RATE) -> Heard:
        """Write a sound down. May be called from several threads at once.

        Args:
            sound: a file of any kind and rate; or samples, shape (frames,) or (frames, channels).
            rate: of the samples.

        Raises:
            AudioError: the file can't be read.
            ListenError: the recogniser can't work here.
        """
