"""Clips on tracks, in samples, with automation: pure data.

All places are samples at `Timeline.rate`; ranges are half open. A curve is a tuple of (place, dB) points in
order, straight in dB between them and flat outside; an empty curve is 0 dB throughout.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import blake2b
from typing import Any, Literal

from radioplay.units import RATE, Samples

Bus = Literal["DIALOGUE", "EFFECTS", "AMBIENCE", "MUSIC"]
BUSES: tuple[Bus, ...] = ("DIALOGUE", "EFFECTS", "AMBIENCE", "MUSIC")

Curve = tuple[tuple[Samples, float], ...]
Treatment = Literal["", "off", "far", "door", "phone", "radio", "tv", "pa", "intercom", "close"]
"""Where a sound is heard from, or through: see `effects`."""
Motion = Literal["", "approaching", "walking away", "crossing left to right", "crossing right to left"]
"""A way that somebody or something takes while it is heard."""


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word and when it is heard, on the timeline."""

    text: str
    start: Samples
    end: Samples


@dataclass(frozen=True, slots=True)
class Response:
    """How a place answers what is heard in it, beside the sound itself.

    Attributes:
        place: what it is called, for people.
        size: length, width and height in metres.
        absorption: what its surfaces swallow, from 0 to 1, at 125, 250, 500, 1000, 2000, 4000 and 8000 Hz.
        distance_m: how far the sound is from who hears it.
        pan: where it is, -1 left … +1 right.
        impulse: a recorded answer in place of a computed one, as a path in the project.
        gain_db: how much more, or less, of the answer is heard than there would be.
    """

    place: str
    size: tuple[float, float, float]
    absorption: tuple[float, ...]
    distance_m: float = 1.0
    pan: float = 0.0
    impulse: str = ""
    gain_db: float = 0.0

    @property
    def name(self) -> str:
        """What opens it as a source: the same for what sounds the same."""
        sounding = (self.size, self.absorption, self.distance_m, self.pan, self.impulse, self.gain_db)
        return f"room:{self.place}#{blake2b(repr(sounding).encode(), digest_size=6).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Move:
    """A way taken while a clip is heard, evenly from its start to its end, on top of its gain and pan.

    `from_db`, `to_db` are what distance takes away, 0 or less; the farther, the darker it sounds, too.
    """

    from_db: float = 0.0
    to_db: float = 0.0
    from_pan: float = 0.0
    to_pan: float = 0.0


FAR_DB = -14.0
"""What distance takes from one who is as far off as anybody goes."""

_SIDE = 0.8
WAYS: Mapping[Motion, Move] = {
    "approaching": Move(from_db=FAR_DB),
    "walking away": Move(to_db=FAR_DB),
    "crossing left to right": Move(from_pan=-_SIDE, to_pan=_SIDE),
    "crossing right to left": Move(from_pan=_SIDE, to_pan=-_SIDE),
}


@dataclass(frozen=True, slots=True)
class Clip:
    """A stretch of one recorded sound, placed on a track.

    Attributes:
        name: a speech's name (`1.03`), or a cue's.
        source: what is played: `blake2b:…` for a take, `sfx/bell.wav` or `foley:door-bell#…` for a sound.
        start, length: where it is heard; a `loop` clip may be longer than its source.
        offset: where in the source (at the timeline's rate) it begins.
        gain_db, pan: on top of its track's; `pan` is -1 left … +1 right.
        fade_in, fade_out: equal-power, at its ends, within `length`.
        loop: play the source round and round; `(from, to)` in source samples.
        treatment: what it is heard through, or from where.
        room: how the place answers; None where nothing does.
        move: the way it takes while it is heard.
        over: it may cover words.
        on_word: it was put on a word, which its beginning may cover.
        file, line: the script line that asked for it.
        text: the words of a speech; None for a cue.
        called: what the script calls who says it, where that is another name than the track's.
        cue: the cue's name as written; None for a speech.
        key: what it is known by where an episode is edited elsewhere, see `nudging.keys`; no two have the same.
    """

    name: str
    source: str
    start: Samples
    length: Samples
    offset: Samples = Samples(0)
    gain_db: float = 0.0
    pan: float = 0.0
    fade_in: Samples = Samples(0)
    fade_out: Samples = Samples(0)
    loop: tuple[Samples, Samples] | None = None
    treatment: Treatment = ""
    room: Response | None = None
    move: Move | None = None
    over: bool = False
    on_word: bool = False
    file: str = ""
    line: int = 0
    text: str | None = None
    called: str = ""
    cue: str | None = None
    words: tuple[TimedWord, ...] = ()
    key: str = ""

    @property
    def end(self) -> Samples:
        """First sample after the clip."""
        return Samples(self.start + self.length)


@dataclass(frozen=True, slots=True)
class Track:
    """Clips that share a bus, a pan and an automation of gain. Clips may overlap; they add up."""

    name: str
    bus: Bus
    clips: tuple[Clip, ...]
    character: str | None = None
    pan: float = 0.0
    gain: Curve = ()


@dataclass(frozen=True, slots=True)
class Marker:
    """A named place: a scene begins. `about` is what the script says of it (`= synopsis`)."""

    at: Samples
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """An episode, laid out.

    `muted` has the tracks again, with the clips alone that a person has muted: nobody hears them, and an
    exported session shows them.
    """

    episode: str
    length: Samples
    markers: tuple[Marker, ...] = ()
    tracks: tuple[Track, ...] = ()
    rate: int = RATE
    muted: tuple[Track, ...] = ()

    @property
    def rooms(self) -> tuple[Response, ...]:
        """Every answer of a place, once."""
        every = (*self.tracks, *self.muted)
        heard = (clip.room for track in every for clip in track.clips if clip.room)
        return tuple(dict.fromkeys(heard))

    def to_json(self) -> dict[str, Any]:
        """The form of `timeline.json`, version 1."""
        data = {
            "version": 1,
            "episode": self.episode,
            "rate": self.rate,
            "length": self.length,
            "markers": [_marker_json(marker) for marker in self.markers],
            "tracks": [_track_json(track) for track in self.tracks],
        }
        return data | ({"muted": [_track_json(track) for track in self.muted]} if self.muted else {})


def _marker_json(marker: Marker) -> dict[str, Any]:
    return {"at": marker.at, "name": marker.name} | ({"about": marker.about} if marker.about else {})


def _track_json(track: Track) -> dict[str, Any]:
    return {
        "name": track.name,
        "bus": track.bus,
        "character": track.character,
        "pan": track.pan,
        "clips": [_clip_json(clip) for clip in track.clips],
        "gain": [[at, round(db, 3)] for at, db in track.gain],
    }


def _room_json(room: Response) -> dict[str, Any]:
    data = asdict(room)
    return {"response": room.name, **data, "size": list(room.size), "absorption": list(room.absorption)}


def _clip_json(clip: Clip) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": clip.name,
        "start": clip.start,
        "length": clip.length,
        "offset": clip.offset,
        "gain_db": round(clip.gain_db, 3),
        "pan": clip.pan,
        "fade_in": clip.fade_in,
        "fade_out": clip.fade_out,
        "loop": list(clip.loop) if clip.loop else None,
        "treatment": clip.treatment or None,
        "room": _room_json(clip.room) if clip.room else None,
        "move": asdict(clip.move) if clip.move else None,
        "source": clip.source,
        "file": clip.file,
        "line": clip.line,
    }
    if clip.cue is not None:
        data["cue"] = clip.cue
        data |= {"over": clip.over, "on_word": clip.on_word}
    if clip.text is not None:
        data["text"] = clip.text
        if clip.called:
            data["called"] = clip.called
        data["words"] = [[word.text, word.start, word.end] for word in clip.words]
    return data
