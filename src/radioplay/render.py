"""The main job: a folder becomes an episode.

lines/*.fountain ─▶ Script ─▶ Performance ─▶ Takes ─▶ Timeline ─▶ Mix ─▶ Master ─▶ deliverables
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from radioplay.cues.credits import credits
from radioplay.cues.sounds import ready_sounds
from radioplay.diagnostics import Diagnostic, Problems, has_errors, in_order
from radioplay.lay import BY_EAR, lay
from radioplay.options import DEFAULT, Options
from radioplay.produce import write_notes, write_sound
from radioplay.project import Episode, Project
from radioplay.record import missing_lines, record
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.report import make_report
from radioplay.retries import Ears
from radioplay.rooms import leave_dry, ready_rooms
from radioplay.speaking import NOBODY, Host
from radioplay.store import Store
from radioplay.timeline import Timeline
from radioplay.weighing import WEIGHED, weigh


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a render left: `report` as in `report.json`, and the files."""

    report: Mapping[str, Any]
    files: tuple[Path, ...]


def render_episode(
    project: Project,
    episode: Episode,
    options: Options = DEFAULT,
    host: Host = NOBODY,
    so_far: Problems = (),
    ears: Ears | None = None,
) -> tuple[Rendered | None, Problems]:
    """Make an episode: speak what is missing, lay it out, mix, master and write.

    What can't be spoken or found is left out and reported; the rest is made. Nothing that was made before is
    touched until its successor is whole.

    Args:
        project, episode: what to render.
        options: how.
        host: told how far it is, and what it costs; installs voices that are needed.
        so_far: what reading the project has found.
        ears: makes somebody who listens to the takes, for `Options.retry_bad`.

    Returns:
        What was made, or None where there was nothing to make it from, or `strict` forbade it; and every
        problem on the way.

    Raises:
        StoreError, AudioError, OSError: the disk refuses.
        KeyboardInterrupt: ^C; every take that was finished is kept.
    """
    rehearsal, problems = rehearse(project, episode, scratch=options.scratch)
    problems = in_order(so_far + problems)
    if options.strict and has_errors(problems):
        return None, problems
    store = Store(project.store)
    with store.in_use():
        return _render(project, rehearsal, store, options, host, ears, problems)


def _render(
    project: Project,
    rehearsal: Rehearsal,
    store: Store,
    options: Options,
    host: Host,
    ears: Ears | None,
    problems: Problems,
) -> tuple[Rendered | None, Problems]:
    """What comes after the rehearsal, while nobody prunes the store."""
    fall_db = rehearsal.cast.timing.spot_fall_db
    sounds, paths, more = ready_sounds(rehearsal.choices, store, fall_db, host.progress)
    problems = in_order(problems + more)
    if options.strict and has_errors(problems):
        return None, problems
    rehearsal, recording, more = record(project, rehearsal, store, options, host, ears)
    problems = in_order(problems + more)
    cast, performance, takes = rehearsal.cast, rehearsal.performance, recording.takes
    timeline = _of(options.only, lay(performance, takes, sounds, cast, BY_EAR))
    if not any(track.clips for track in timeline.tracks):
        nothing = f"{rehearsal.episode} has nothing to hear: no line and no sound could be used"
        return None, (*problems, Diagnostic("P022", nothing))
    rooms, more = ready_rooms(timeline.rooms, cast, store, project.root, host.progress)
    timeline, problems = leave_dry(timeline, rooms), in_order(problems + more)
    paths = {**paths, **rooms, **{take.source: take.path for take in takes.values()}}
    heard = [sound for group in sounds.values() for sound in group]
    note = project.store / WEIGHED / f"{rehearsal.episode}{options.suffix}.json"
    timeline, levels, more = weigh(rehearsal, timeline, paths, takes, heard, note, host.progress)
    problems = in_order(problems + more)
    made = write_sound(project, rehearsal, timeline, paths, options, host.progress)
    folder = project.out(rehearsal.episode)
    here = folder.relative_to(project.root)
    files = [(here / path.name).as_posix() for path in made.files]
    missing, thanks = missing_lines(rehearsal, recording, options), credits(rehearsal.choices)
    report = make_report(
        timeline, performance.title, recording, missing, levels, made, problems, files, thanks
    )
    notes, more = write_notes(folder, rehearsal, timeline, report, options)
    return Rendered(report, (*made.files, *notes)), problems + more


def _of(only: str | None, timeline: Timeline) -> Timeline:
    """One character's tracks, where only one is wanted: each line where it is in the whole, as far as that has
    been spoken.
    """
    if only is None:
        return timeline
    return replace(timeline, tracks=tuple(track for track in timeline.tracks if track.character == only))
