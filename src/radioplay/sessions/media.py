"""The files that a session plays: one for each item, and one for what rooms answer to each lane.

They are Broadcast Waves with the time of their first sample, so that a DAW can put them where they belong. What is
there already and would come out the same is left alone; what a person has changed meanwhile is kept beside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from radioplay.audio import Audio, Source, replacing
from radioplay.audio.bwf import About, BwfWriter
from radioplay.deliver.made import fingerprint
from radioplay.effects import TREATMENTS, Distance, Processor, Strip
from radioplay.grouping import Grouping
from radioplay.loops import Looped
from radioplay.mix import mix_apart
from radioplay.playing import moving_gains
from radioplay.progress import Progress, Step, unseen
from radioplay.sessions.build import Answer, Part, Plan
from radioplay.sessions.keeping import Stamp, is_untouched, keep_aside, stamp_of
from radioplay.sessions.model import Session
from radioplay.sources import OpenSource, Sources
from radioplay.units import to_db, to_gain

_BLOCK = 1 << 17
_LEAST_ROOM_DB = 0.1
"""Between full scale and the peak of a sound that had to be turned down."""
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a session's media.

    Attributes:
        session: with the gain made up of what had to be turned down to fit into 24 bits.
        stamps: how each file was left.
        kept: copies of files that a person had changed.
        fresh: how many files were written.
    """

    session: Session
    stamps: Mapping[str, Stamp]
    kept: tuple[Path, ...] = ()
    fresh: int = 0


def write_media(
    plan: Plan,
    folder: Path,
    open_source: OpenSource,
    paths: Mapping[str, Path],
    *,
    strip: Strip,
    before: Mapping[str, Stamp],
    progress: Progress = unseen,
) -> Written:
    """Write what isn't there yet.

    Args:
        plan: of `build.plan_session`.
        folder: where the files go.
        open_source: gives the sound behind `Clip.source`, and the response behind a room's name.
        paths: the files behind them, whose names tell their content.
        strip: what the voices go through on their way to a room.
        before: how the files were left last time.
        progress: told of each.

    Raises:
        AudioError: a sound can't be read.
        OSError: the disk refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = {part.file: _part_made(part, paths) for part in plan.parts}
    made |= {answer.file: _answer_made(answer, plan, paths, strip) for answer in plan.answers}
    missing = {file for file, key in made.items() if not is_untouched(folder / file, before.get(file), key)}
    known = {file: before[file] for file in made if file not in missing}
    kept: list[Path] = []

    def place(path: Path, beside: Path) -> None:
        """Keep what a person has made of a file, before its successor takes its place."""
        copy = keep_aside(path, before.get(path.name), beside)
        kept.extend([copy] if copy else [])

    done = len(made) - len(missing)
    for file, down_db in _write_parts(plan, missing, folder, open_source, place):
        known[file] = stamp_of(folder / file, made[file], down_db)
        done += 1
        progress(Step("writing media", done, len(made), file))
    answers = [answer for answer in plan.answers if answer.file in missing]
    if answers:
        sent = replace(strip, compress=None)
        for file, down_db in _write_answers(plan, answers, folder, open_source, sent, place):
            known[file] = stamp_of(folder / file, made[file], down_db)
        progress(Step("writing media", len(made), len(made), "rooms"))
    return Written(_made_up(plan.session, known), known, tuple(kept), len(missing))


Place = Callable[[Path, Path], None]


def sound_of(part: Part, source: Source) -> Iterator[Audio]:
    """What is in an item's file, in blocks: shape (channels, frames), at the level of its source."""
    clip = part.clip
    steps: list[Callable[[Audio], Audio]] = []
    channels = source.channels
    if clip.treatment:
        treatment = Processor(TREATMENTS[clip.treatment], channels, part.begins)
        steps.append(treatment.process)
        channels = treatment.channels
    if clip.move:
        distance = Distance(clip.move, clip.length, channels, part.begins)
        steps.append(distance.process)
        if part.channels > channels or clip.move.from_pan != clip.move.to_pan:
            steps.append(_Aside(distance, part).process)
    looped = Looped(source, clip.loop, clip.offset) if clip.loop else None
    for at in range(part.begins, part.begins + part.frames, _BLOCK):
        frames = min(_BLOCK, part.begins + part.frames - at)
        sound = looped.read(at, frames) if looped else source.read(clip.offset + at, frames)
        for step in steps:
            sound = step(sound)
        yield sound


class _Aside:
    """A place between the speakers that changes, put into the sound: mono or stereo in, stereo out."""

    def __init__(self, distance: Distance, part: Part) -> None:
        self._distance, self._at = distance, part.begins
        self._pan = part.clip.pan + part.track_pan

    def process(self, sound: Audio) -> Audio:
        frames = sound.shape[1]
        pans = self._distance.pans(self._at, frames) + self._pan
        self._at += frames
        return np.asarray(sound * np.stack(moving_gains(pans, len(sound))))


def _write_parts(
    plan: Plan, missing: Iterable[str], folder: Path, open_source: OpenSource, place: Place
) -> Iterator[tuple[str, float]]:
    """Write the files of items, and tell by how many dB each had to be turned down."""
    wanted = set(missing)
    parts = [part for part in plan.parts if part.file in wanted]
    sources = Sources(open_source)
    try:
        for index, part in enumerate(parts):
            for coming in parts[index : index + _AHEAD]:
                sources.expect(coming.clip.source)
            yield part.file, _write_part(part, folder / part.file, sources, plan.session.rate, place)
    finally:
        sources.close()


def _write_part(part: Part, path: Path, sources: Sources, rate: int, place: Place) -> float:
    """A sound that passes full scale is written once more, turned down."""
    about = About(part.place, part.about)
    down_db = 0.0
    with replacing(path) as beside:
        while True:
            writer = BwfWriter(beside, part.channels, rate, about=about)
            try:
                factor = np.float32(to_gain(-down_db))
                for block in sound_of(part, sources(part.clip.source)):
                    writer.add(block * factor if down_db else block)
                if writer.peak <= 1.0 or down_db:
                    writer.finish()
                    break
                down_db = round(to_db(writer.peak) + _LEAST_ROOM_DB, 3)
            finally:
                writer.abandon()
        place(path, beside)
    return down_db


def _write_answers(
    plan: Plan, answers: list[Answer], folder: Path, open_source: OpenSource, strip: Strip, place: Place
) -> Iterator[tuple[str, float]]:
    """What rooms answer to each of some tracks, all in one sweep; in another, where one passes full scale."""
    down = dict.fromkeys((answer.file for answer in answers), 0.0)
    peaks = _sweep_answers(plan, down, answers, folder, open_source, strip, place)
    for file, peak in peaks.items():
        if peak > 1.0:
            down[file] = round(to_db(peak) + _LEAST_ROOM_DB, 3)
    loud = [answer for answer in answers if down[answer.file]]
    if loud:  # what a person had made of these is kept by now
        _sweep_answers(plan, down, loud, folder, open_source, strip, lambda *_: None)
    yield from down.items()


def _sweep_answers(
    plan: Plan,
    down: Mapping[str, float],
    answers: list[Answer],
    folder: Path,
    open_source: OpenSource,
    strip: Strip,
    place: Place,
) -> dict[str, float]:
    """Write files of what rooms answer, each turned down by so many dB; the peak of each."""
    timeline = plan.timeline
    tracks = [timeline.tracks[answer.track] for answer in answers]
    places = {
        (number, index): number for number, track in enumerate(tracks) for index in range(len(track.clips))
    }
    grouping = Grouping(len(answers), answered=places)
    only = replace(timeline, tracks=tuple(tracks))
    factors = [np.float32(to_gain(-down[answer.file])) for answer in answers]
    with ExitStack() as stack:
        files = [(folder / a.file, stack.enter_context(replacing(folder / a.file))) for a in answers]
        writers = [
            BwfWriter(beside, 2, timeline.rate, about=About(description=f"room:{track.name}"))
            for (_, beside), track in zip(files, tracks, strict=True)
        ]
        for writer in writers:
            stack.callback(writer.abandon)
        for mixed in mix_apart(only, open_source, strip, grouping):
            for writer, part, factor in zip(writers, mixed.parts, factors, strict=True):
                if part is None:
                    writer.silence(mixed.buses.shape[2])
                else:
                    writer.add(part * factor)
        for writer, (path, beside) in zip(writers, files, strict=True):
            writer.finish()
            place(path, beside)
    return {answer.file: writer.peak for answer, writer in zip(answers, writers, strict=True)}


def _made_up(session: Session, stamps: Mapping[str, Stamp]) -> Session:
    """The session, each item turned up by what its file was turned down."""
    lanes = tuple(
        replace(
            lane,
            items=tuple(
                replace(item, gain_db=item.gain_db + stamps[item.file].down_db)
                if stamps[item.file].down_db
                else item
                for item in lane.items
            ),
        )
        for lane in session.lanes
    )
    return replace(session, lanes=lanes)


def _part_made(part: Part, paths: Mapping[str, Path]) -> str:
    """A name for all that goes into an item's file."""
    clip = part.clip
    move = (asdict(clip.move), clip.length, clip.pan + part.track_pan) if clip.move else None
    return fingerprint(
        {
            "source": paths[clip.source].name,
            "cut": (clip.offset, part.begins, part.frames, part.channels, clip.loop),
            "sound": (clip.treatment, move),
            "about": (part.place, part.about),
        }
    )


def _answer_made(answer: Answer, plan: Plan, paths: Mapping[str, Path], strip: Strip) -> str:
    """The same for what rooms answer to a track."""
    track = plan.timeline.tracks[answer.track]
    names = {clip.source for clip in track.clips} | {clip.room.name for clip in track.clips if clip.room}
    return fingerprint(
        {
            "track": repr(replace(track, clips=tuple(replace(clip, words=()) for clip in track.clips))),
            "files": sorted((name, paths[name].name) for name in names),
            "strip": asdict(strip),
            "length": plan.timeline.length,
        }
    )
