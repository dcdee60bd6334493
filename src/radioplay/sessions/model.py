"""A session: what every DAW's format is written from.

It is the timeline once more, as such programs want it: each clip has a file of its own beside the session,
with some more sound at each end than is heard, so that its edges can be moved.
"""

from __future__ import annotations

from dataclasses import dataclass

from radioplay.timeline import BUSES, Bus, Curve, Marker, TimedWord
from radioplay.units import RATE, Samples

MEDIA = "media"
"""The folder of the files, beside the session."""
CHART = "session.json"
"""What is known of an export, beside it, too: see `charting`."""


class SessionError(Exception):
    """A session can't be written in some format. `remedy` is the step that helps."""

    def __init__(self, message: str, remedy: str | None = None) -> None:
        super().__init__(message)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Item:
    """A clip of a session. Places are samples at the session's rate.

    Attributes:
        key: what it is known by when it comes back, moved: `1.03-were-closed-unless`, `cue:door bell#2`. The
            same clip has the same key in every export, as long as its words stay.
        name: for people.
        file: in the folder `MEDIA`; no other item plays it.
        channels, frames: of that file, which is at the session's rate.
        start, length: where it is heard.
        offset: where in the file it begins.
        gain_db, pan: on top of its track's; `pan` is -1 left … +1 right.
        fade_in, fade_out: equal-power, within `length`.
        muted: it is there, and not heard.
        note: the words of a speech; what the script says of a cue.
        words: of a speech, and when each is heard.
        printed: it is what a room answers to its lane, over the whole length: nothing of it comes back.
    """

    key: str
    name: str
    file: str
    channels: int
    frames: Samples
    start: Samples
    length: Samples
    offset: Samples = Samples(0)
    gain_db: float = 0.0
    pan: float = 0.0
    fade_in: Samples = Samples(0)
    fade_out: Samples = Samples(0)
    muted: bool = False
    note: str = ""
    words: tuple[TimedWord, ...] = ()
    printed: bool = False

    @property
    def end(self) -> Samples:
        """First sample after it."""
        return Samples(self.start + self.length)


@dataclass(frozen=True, slots=True)
class Lane:
    """A track of a session: items in order of their start; they may overlap, and add up.

    `gain` is its automation, as in `timeline.Track`. `channels` is the most that any of its items has.
    """

    name: str
    bus: Bus
    items: tuple[Item, ...]
    pan: float = 0.0
    gain: Curve = ()

    @property
    def channels(self) -> int:
        """1 where all of its items are mono, otherwise 2."""
        return max((item.channels for item in self.items), default=1)


@dataclass(frozen=True, slots=True)
class Session:
    """An episode, to be edited elsewhere. Its lanes stand in the order of `BUSES`.

    `export` names what is in it: a format that has a place for it says so (`radioplay export 1a2b…`), and then it
    can be told what a person has changed even when the episode has been exported again since.
    """

    episode: str
    title: str
    length: Samples
    lanes: tuple[Lane, ...]
    markers: tuple[Marker, ...] = ()
    rate: int = RATE
    export: str = ""

    def on(self, bus: Bus) -> tuple[Lane, ...]:
        """The lanes of a bus."""
        return tuple(lane for lane in self.lanes if lane.bus == bus)

    @property
    def buses(self) -> tuple[Bus, ...]:
        """Those that have lanes."""
        return tuple(bus for bus in BUSES if self.on(bus))
