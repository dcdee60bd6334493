"""A prepared episode as a session: a lane for each track, an item for each clip, and what each file is made of.

A file holds its sound as it was recorded, at its own level; what a DAW can do itself (gain, pan, fades, automation)
is left to it. What it can't is in the sound: a telephone, a way through the room, a bed that runs round.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from radioplay.audio import Source
from radioplay.deliver.chapters import readable
from radioplay.effects import TREATMENTS
from radioplay.grouping import without_place
from radioplay.prepare import Prepared
from radioplay.sessions.model import Item, Lane, Session
from radioplay.sessions.naming import file_name, item_name, plain_name
from radioplay.sources import OpenSource
from radioplay.timeline import BUSES, Clip, Timeline, Track
from radioplay.units import Samples, to_samples

HANDLE = to_samples(0.5)
"""How much more of a take is in its file at each end, where the take has it."""


@dataclass(frozen=True, slots=True)
class Part:
    """What an item's file is made of.

    Attributes:
        file, channels, frames: of the item.
        clip: what is heard.
        begins: where in the clip the file begins; negative for a handle.
        track_pan: of its track: where it moves, that is in the sound.
        place: where on the timeline the file begins.
        about: what the file says of itself.
    """

    file: str
    channels: int
    frames: int
    clip: Clip
    begins: int
    track_pan: float
    place: int
    about: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A file of what rooms answer to a track, by its place in the timeline, over the whole length."""

    file: str
    track: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A session, and how the files of its items are made."""

    session: Session
    parts: tuple[Part, ...]
    answers: tuple[Answer, ...]
    timeline: Timeline


def plan_session(prepared: Prepared, *, plain: bool = False) -> Plan:
    """What an episode is as a session.

    Args:
        prepared: the episode.
        plain: without treatments, ways and rooms: every voice and sound as it was recorded.

    Raises:
        AudioError: a sound can't be read.
    """
    title = prepared.rehearsal.performance.title
    return plan_timeline(prepared.timeline, title, prepared.open_source, plain=plain)


def plan_timeline(timeline: Timeline, title: str, open_source: OpenSource, *, plain: bool = False) -> Plan:
    """As `plan_session`, of a timeline whose clips know their keys."""
    if plain:
        timeline = _plain(timeline)
    whole, muted = _with_muted(timeline)
    shapes = _shapes(whole, open_source)
    numbers = _numbers(whole)
    parts: list[Part] = []
    answers: list[Answer] = []
    lanes: list[Lane] = []
    for index, track in enumerate(whole.tracks):
        items = []
        for place, clip in enumerate(track.clips):
            name = file_name(numbers[index, place], track.name, clip)
            item, part = _item(clip, track, name, shapes[clip.source], (index, place) in muted)
            items.append(item)
            parts.append(part)
        items.sort(key=lambda item: item.start)
        lanes.append(Lane(track.name, track.bus, tuple(items), track.pan, track.gain))
        if any(_is_answered(clip) for clip in _heard(timeline, track)):
            file = f"{len(numbers) + len(answers) + 1:04d} {plain_name(track.name)} room.wav"
            answers.append(Answer(file, index))
            lanes.append(_answer_lane(track, file, timeline.length))
    lanes.sort(key=lambda lane: BUSES.index(lane.bus))
    scenes = tuple(replace(each, name=readable(each.name) or each.name) for each in timeline.markers)
    session = Session(
        timeline.episode, title or timeline.episode, timeline.length, tuple(lanes), scenes, timeline.rate
    )
    parts.sort(key=lambda part: part.file)
    return Plan(session, tuple(parts), tuple(answers), timeline)


def _item(clip: Clip, track: Track, file: str, shape: tuple[int, int], muted: bool) -> tuple[Item, Part]:
    """A clip as an item, and what its file is made of.

    A file never begins before the timeline does, so that its time stamp can say where it belongs.
    """
    channels, available = shape
    cut = max(0, -clip.start)
    place = max(0, clip.start)
    length = max(1, clip.length - cut)
    before = 0 if cut else min(HANDLE, max(0, clip.offset), place)
    after = HANDLE if clip.loop else min(HANDLE, max(0, available - clip.offset - clip.length))
    fade_in, fade_out = _fades(clip, cut, length)
    channels = _channels_out(clip, channels)
    item = Item(
        key=clip.key,
        name=item_name(clip),
        file=file,
        channels=channels,
        frames=Samples(before + length + after),
        start=Samples(place),
        length=Samples(length),
        offset=Samples(before),
        gain_db=clip.gain_db,
        pan=-track.pan if _moves_aside(clip) else clip.pan,
        fade_in=fade_in,
        fade_out=fade_out,
        muted=muted,
        note=clip.text if clip.text is not None else clip.cue or "",
        words=clip.words,
    )
    about = f"{clip.key}: {item.note}"
    return item, Part(file, channels, item.frames, clip, cut - before, track.pan, place - before, about)


def _fades(clip: Clip, cut: int, length: int) -> tuple[Samples, Samples]:
    """Both fades, of which a clip that is too short for them gives each its share."""
    rise, fall = max(0, min(clip.fade_in, clip.length) - cut), min(clip.fade_out, length)
    if rise + fall > length:
        rise = rise * length // (rise + fall)
        fall = length - rise
    return Samples(rise), Samples(fall)


def _channels_out(clip: Clip, channels: int) -> int:
    """How many channels there are once the treatment and the way are in the sound."""
    if _moves_aside(clip):
        return 2
    return 1 if clip.treatment and TREATMENTS[clip.treatment].mono else channels


def _moves_aside(clip: Clip) -> bool:
    """Whether its place between the speakers changes, which no clip of a DAW does by itself."""
    return clip.move is not None and clip.move.from_pan != clip.move.to_pan


def _plain(timeline: Timeline) -> Timeline:
    def bare(tracks: Iterable[Track]) -> tuple[Track, ...]:
        return tuple(replace(track, clips=tuple(map(without_place, track.clips))) for track in tracks)

    return replace(timeline, tracks=bare(timeline.tracks), muted=bare(timeline.muted))


def _with_muted(timeline: Timeline) -> tuple[Timeline, frozenset[tuple[int, int]]]:
    """The timeline with the clips that a person has muted among the others, and which these are."""
    tracks = list(timeline.tracks)
    muted: set[tuple[int, int]] = set()
    for track in timeline.muted:
        index = next((i for i, each in enumerate(tracks) if _is_same(each, track)), len(tracks))
        if index == len(tracks):
            tracks.append(replace(track, clips=()))
        heard = tracks[index].clips
        muted.update((index, len(heard) + place) for place in range(len(track.clips)))
        tracks[index] = replace(tracks[index], clips=(*heard, *track.clips))
    return replace(timeline, tracks=tuple(tracks), muted=()), frozenset(muted)


def _heard(timeline: Timeline, track: Track) -> Sequence[Clip]:
    """The clips of a track that aren't muted."""
    return next((each.clips for each in timeline.tracks if _is_same(each, track)), ())


def _is_same(one: Track, other: Track) -> bool:
    """Whether two are the same track: somebody may be called EFFECTS."""
    return (one.bus, one.name) == (other.bus, other.name)


def _is_answered(clip: Clip) -> bool:
    """Whether a room, or a loudspeaker far away, answers to it."""
    return clip.room is not None or bool(clip.treatment and TREATMENTS[clip.treatment].echoes)


def _answer_lane(track: Track, file: str, length: Samples) -> Lane:
    name = f"{track.name} room"
    item = Item(
        key=f"room:{track.name}",
        name=name,
        file=file,
        channels=2,
        frames=length,
        start=Samples(0),
        length=length,
        note=f"what rooms answer to {track.name}",
        printed=True,
    )
    return Lane(name, track.bus, (item,))


def _shapes(timeline: Timeline, open_source: OpenSource) -> Mapping[str, tuple[int, int]]:
    """Channels and frames of every source."""
    shapes: dict[str, tuple[int, int]] = {}
    for clip in (clip for track in timeline.tracks for clip in track.clips):
        if clip.source not in shapes:
            source: Source = open_source(clip.source)
            shapes[clip.source] = source.channels, source.frames
            source.close()
    return shapes


def _numbers(timeline: Timeline) -> Mapping[tuple[int, int], int]:
    """A number for each clip, in the order in which they are heard."""
    order = sorted(
        (clip.start, index, place)
        for index, track in enumerate(timeline.tracks)
        for place, clip in enumerate(track.clips)
    )
    return {(index, place): number for number, (_, index, place) in enumerate(order, 1)}
