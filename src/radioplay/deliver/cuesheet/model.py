"""A cue sheet as values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from radioplay.timeline import Bus
from radioplay.units import RATE, Samples

Use = Literal["opening", "closing", "sting", "background", "featured"]
"""How music is used: it begins before the first word, or ends after the last; is a short accent; lies mostly under
words; or is heard in the clear.
"""


@dataclass(frozen=True, slots=True)
class Cued:
    """A sound that is heard. Places are samples at the sheet's rate.

    Attributes:
        number: counts through the sheet.
        start, end: in and out.
        cue: its name in the script.
        track, bus: where it lies.
        scene: the heading that it is heard under.
        source: the file of the show, or what made it: `foley: door-bell`.
        own: it is a file of the show, not made by radioplay.
        licence, credit, url: of a file of the show; what nobody has said is empty.
        file, line: where the script asks for it.
    """

    number: int
    start: Samples
    end: Samples
    cue: str
    track: str
    bus: Bus
    scene: str
    source: str
    own: bool
    licence: str = ""
    credit: str = ""
    url: str = ""
    file: str = ""
    line: int = 0

    @property
    def length(self) -> Samples:
        """How long it is heard."""
        return Samples(self.end - self.start)


@dataclass(frozen=True, slots=True)
class Music:
    """A piece of music that is heard, as broadcasters report it. `cued.length` is its duration."""

    cued: Cued
    use: Use


@dataclass(frozen=True, slots=True)
class Part:
    """A character who speaks: the name as listeners read it, who plays it (empty where nobody is named), the
    voice as in `cast.toml`, and how much there is to say.
    """

    name: str
    actor: str
    voice: str
    lines: int
    words: int
    spoken: Samples


@dataclass(frozen=True, slots=True)
class CueSheet:
    """All of a cue sheet; cues in order of their start, parts in order of appearance."""

    show: str
    title: str
    episode: str
    language: str
    length: Samples
    cues: tuple[Cued, ...]
    music: tuple[Music, ...]
    parts: tuple[Part, ...]
    rate: int = RATE

    @property
    def music_length(self) -> Samples:
        """How long there is music, that which overlaps counted once."""
        return covered((music.cued.start, music.cued.end) for music in self.music)


def covered(spans: Iterable[tuple[int, int]]) -> Samples:
    """How much of the time lies within any of some spans."""
    total, reached = 0, 0
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return Samples(total)
