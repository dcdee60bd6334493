"""Clips on tracks, in samples, with automation: pure data.

All places are samples at `Timeline.rate`; ranges are half open. A curve is a tuple of (place, dB) points in
order, straight in dB between them and flat outside; an empty curve is 0 dB throughout.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from radioplay.units import RATE, Samples

Bus = Literal["DIALOGUE", "EFFECTS", "AMBIENCE", "MUSIC"]
BUSES: tuple[Bus, ...] = ("DIALOGUE", "EFFECTS", "AMBIENCE", "MUSIC")

Curve = tuple[tuple[Samples, float], ...]
Treatment = Literal["", "off", "far", "phone", "radio", "tv", "pa", "intercom", "close"]
"""Where a sound is heard from, or through: see `effects`."""


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word and when it is heard, on the timeline."""

    text: str
    start: Samples
    end: Samples


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
        file, line: the script line that asked for it.
        text: the words of a speech; None for a cue.
        cue: the cue's name as written; None for a speech.
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
    file: str = ""
    line: int = 0
    text: str | None = None
    cue: str | None = None
    words: tuple[TimedWord, ...] = ()

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
    """A named place: a scene begins."""

    at: Samples
    name: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """An episode, laid out."""

    episode: str
    length: Samples
    markers: tuple[Marker, ...] = ()
    tracks: tuple[Track, ...] = ()
    rate: int = RATE

    def to_json(self) -> dict[str, Any]:
        """The form of `timeline.json`, version 1."""
        return {
            "version": 1,
            "episode": self.episode,
            "rate": self.rate,
            "length": self.length,
            "markers": [{"at": m.at, "name": m.name} for m in self.markers],
            "tracks": [_track_json(track) for track in self.tracks],
        }


def _track_json(track: Track) -> dict[str, Any]:
    return {
        "name": track.name,
        "bus": track.bus,
        "character": track.character,
        "pan": track.pan,
        "clips": [_clip_json(clip) for clip in track.clips],
        "gain": [[at, round(db, 3)] for at, db in track.gain],
    }


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
        "source": clip.source,
        "file": clip.file,
        "line": clip.line,
    }
    if clip.cue is not None:
        data["cue"] = clip.cue
    if clip.text is not None:
        data["text"] = clip.text
        data["words"] = [[word.text, word.start, word.end] for word in clip.words]
    return data
