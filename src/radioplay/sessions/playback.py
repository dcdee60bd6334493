"""A session as a timeline again, played from its own media: what a DAW is to sound like."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from radioplay.audio import FileSource
from radioplay.sessions.model import MEDIA, Item, Lane, Session
from radioplay.timeline import Clip, Timeline, Track


def as_timeline(session: Session) -> Timeline:
    """A track for each lane, in their order, with the clips that are heard; `Clip.source` is the file's name."""
    tracks = tuple(_track(lane) for lane in session.lanes)
    return Timeline(session.episode, session.length, session.markers, tracks, session.rate)


def media_in(folder: Path, rate: int) -> Callable[[str], FileSource]:
    """What opens the files of a session in a folder, for `mix`."""
    return lambda name: FileSource(folder / MEDIA / name, rate)


def _track(lane: Lane) -> Track:
    clips = tuple(_clip(item) for item in lane.items if not item.muted)
    return Track(lane.name, lane.bus, clips, pan=lane.pan, gain=lane.gain)


def _clip(item: Item) -> Clip:
    return Clip(
        name=item.name,
        source=item.file,
        start=item.start,
        length=item.length,
        offset=item.offset,
        gain_db=item.gain_db,
        pan=item.pan,
        fade_in=item.fade_in,
        fade_out=item.fade_out,
        key=item.key,
    )
