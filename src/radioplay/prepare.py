"""An episode up to its mix: spoken, laid out, its rooms made, its levels weighed.

What every deliverable is made of, the episode itself as well as stems, sessions and transcripts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from radioplay.audio import FileSource
from radioplay.balance import Balance
from radioplay.cues.sounds import ready_sounds
from radioplay.diagnostics import Diagnostic, Problems, has_errors, in_order
from radioplay.dubbing import Original, Placed, dub, overrun_problems, with_scenes_of
from radioplay.dubs import rehearse_in
from radioplay.effects import Strip, strip_of
from radioplay.lay import BY_EAR, Sounds, lay
from radioplay.nudges import Nudges
from radioplay.nudging.holding import pieces_gone
from radioplay.nudging.moving import STAYS, turned
from radioplay.options import DEFAULT, Options
from radioplay.project import Episode, Project
from radioplay.record import record
from radioplay.rehearsal import Rehearsal
from radioplay.retries import Ears
from radioplay.rooms import leave_dry, ready_rooms
from radioplay.speaking import NOBODY, Host
from radioplay.store import Store
from radioplay.takes import Recording, Take
from radioplay.timeline import Timeline
from radioplay.weighing import WEIGHED, weigh


@dataclass(frozen=True, slots=True)
class Prepared:
    """An episode, ready to be mixed.

    Attributes:
        rehearsal: who says what, and what each cue plays.
        recording: the takes, and how many were spoken for this.
        timeline: everything in its place, at its level.
        levels: what weighing found.
        paths: the file of every sound and room on the timeline, at its rate, by `Clip.source` or room's name.
        dubbed: where each line of a dub lies; empty for an episode in its own language.
    """

    rehearsal: Rehearsal
    recording: Recording
    timeline: Timeline
    levels: Balance
    paths: Mapping[str, Path]
    dubbed: tuple[Placed, ...] = ()

    def open_source(self, name: str) -> FileSource:
        """The sound behind `Clip.source`, or a room's name, for `mix`.

        Raises:
            AudioError: it can't be read.
        """
        return FileSource(self.paths[name], self.timeline.rate)

    @property
    def strip(self) -> Strip:
        """What the voices go through."""
        return strip_of(self.rehearsal.cast.mix)

    @property
    def recipe(self) -> dict[str, Any]:
        """All that goes into its mix, for a `fingerprint`."""
        return {
            "timeline": self.timeline.to_json(),
            "sources": {
                name: path.name for name, path in self.paths.items()
            },  # these names tell their content
            "strip": asdict(self.strip),
        }


@contextmanager
def preparing(
    project: Project,
    episode: Episode,
    options: Options = DEFAULT,
    host: Host = NOBODY,
    so_far: Problems = (),
    ears: Ears | None = None,
) -> Iterator[tuple[Prepared | None, Problems]]:
    """Speak what is missing of an episode, and lay it out; nobody prunes its files while this lasts.

    Args:
        project, episode: which.
        options: how.
        host: told how far it is, and what it costs; installs voices that are needed.
        so_far: what reading the project has found.
        ears: makes somebody who listens to the takes, for `Options.retry_bad`.

    Yields:
        The episode; None where there is nothing in it to hear, or `strict` forbade to go on. And every problem.

    Raises:
        StoreError, AudioError, OSError: the disk refuses.
        KeyboardInterrupt: ^C; every take that was finished is kept.
    """
    rehearsal, problems = rehearse_in(project, episode, options.language, scratch=options.scratch)
    problems = in_order(so_far + problems)
    if rehearsal is None or (options.strict and has_errors(problems)):
        yield None, problems
        return
    store = Store(project.store)
    with store.in_use():
        yield _prepare(project, rehearsal, store, options, host, ears, problems)


def _prepare(
    project: Project,
    rehearsal: Rehearsal,
    store: Store,
    options: Options,
    host: Host,
    ears: Ears | None,
    problems: Problems,
) -> tuple[Prepared | None, Problems]:
    """What comes after the rehearsal."""
    fall_db = rehearsal.cast.timing.spot_fall_db
    sounds, paths, more = ready_sounds(rehearsal.choices, store, fall_db, host.progress)
    problems = in_order(problems + more)
    if options.strict and has_errors(problems):
        return None, problems
    original, more = _record_original(project, rehearsal, store, options, host)
    problems += more
    rehearsal, recording, more = record(project, rehearsal, store, options, host, ears)
    problems = in_order(problems + more)
    cast, takes = rehearsal.cast, recording.takes
    nudges = rehearsal.nudged.nudges
    laid, dubbed = _laid(rehearsal, takes, original.takes, sounds)
    recording = replace(recording, spoken=recording.spoken + original.spoken)
    more = overrun_problems(dubbed, cast.show.language)
    problems = in_order((*problems, *more, *pieces_gone(rehearsal.nudged, laid)))
    timeline = _of(options.only, laid)
    if not any(track.clips for track in timeline.tracks):
        nothing = f"{rehearsal.episode} has nothing to hear: no line and no sound could be used"
        return None, (*problems, Diagnostic("P022", nothing))
    if rehearsal.original and not takes:  # what is left is the original's sound without a voice
        nothing = f"{rehearsal.episode} has nothing to hear in {cast.show.language}: no line could be used"
        return None, (*problems, Diagnostic("P022", nothing))
    rooms, more = ready_rooms(timeline.rooms, cast, store, project.root, host.progress)
    timeline, problems = leave_dry(timeline, rooms), in_order(problems + more)
    paths = {**paths, **rooms, **{take.source: take.path for take in takes.values()}}
    heard = [sound for group in sounds.values() for sound in group]
    note = project.store / WEIGHED / f"{rehearsal.episode}{options.suffix}.json"
    timeline, levels, more = weigh(rehearsal, timeline, paths, takes, heard, note, host.progress)
    timeline, levels = turned(timeline, nudges), _turned(levels, timeline, nudges)
    return Prepared(rehearsal, recording, timeline, levels, paths, dubbed), in_order(problems + more)


def _record_original(
    project: Project, rehearsal: Rehearsal, store: Store, options: Options, host: Host
) -> tuple[Recording, Problems]:
    """The takes of what a dub is of, which say when its lines come; none for an episode in its own language."""
    if rehearsal.original is None:
        return Recording({}, 0, 0), ()
    _, recording, problems = record(project, rehearsal.original, store, options, host, None)
    return recording, tuple(problem for problem in problems if problem.severity == "error")


def _laid(
    rehearsal: Rehearsal, takes: Mapping[str, Take], originals: Mapping[str, Take], sounds: Sounds
) -> tuple[Timeline, tuple[Placed, ...]]:
    """The timeline; of a dub, the original's with other voices, and where each of its lines lies."""
    nudges, original = rehearsal.nudged.nudges, rehearsal.original
    if original is None:
        return lay(rehearsal.performance, takes, sounds, rehearsal.cast, BY_EAR, nudges), ()
    laid = lay(original.performance, originals, sounds, original.cast, BY_EAR)
    laid_of = Original(laid, original.performance, originals)
    dubbed = dub(laid_of, rehearsal.performance, takes, rehearsal.cast, BY_EAR)
    voiced = lay(original.performance, originals, sounds, original.cast, BY_EAR, nudges, dubbed.clips)
    return with_scenes_of(voiced, rehearsal.written), dubbed.lines


def _turned(levels: Balance, timeline: Timeline, nudges: Nudges) -> Balance:
    """What was found of lines, as a person has turned them up or down since."""
    by_name: dict[str, float] = {}
    for clip in (clip for track in timeline.tracks for clip in track.clips if clip.text is not None):
        by_name.setdefault(clip.name, nudges.get(clip.key, STAYS).gain_db)
    lines = (
        replace(each, level_lufs=round(each.level_lufs + by_name.get(each.name, 0.0), 2))
        for each in levels.lines
    )
    return replace(levels, lines=tuple(lines))


def _of(only: str | None, timeline: Timeline) -> Timeline:
    """One character's tracks, where only one is wanted: each line where it is in the whole, as far as that has
    been spoken.
    """
    if only is None:
        return timeline
    mine, muted = (
        tuple(t for t in tracks if t.character == only) for tracks in (timeline.tracks, timeline.muted)
    )
    return replace(timeline, tracks=mine, muted=muted)
