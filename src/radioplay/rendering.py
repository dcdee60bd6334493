"""The main job: a folder becomes an episode.

lines/*.fountain ─▶ Script ─▶ Performance ─▶ Takes ─▶ Timeline ─▶ Mix ─▶ Master ─▶ deliverables
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radioplay.cues.credits import credits
from radioplay.deliver.cover import read_cover
from radioplay.deliver.made import Made
from radioplay.diagnostics import Problems, in_order
from radioplay.dubbing import dubbing_json
from radioplay.nudging.holding import nudges_json
from radioplay.options import DEFAULT, Options
from radioplay.prepare import Prepared, preparing
from radioplay.produce import write_notes, write_sound
from radioplay.project import Episode, Project
from radioplay.record import missing_lines
from radioplay.report import make_report
from radioplay.retries import Ears
from radioplay.speaking import NOBODY, Host


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a render left: `report` as in `report.json`, and the files; what they were made of, and how."""

    report: Mapping[str, Any]
    files: tuple[Path, ...]
    prepared: Prepared
    made: Made


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
    with preparing(project, episode, options, host, so_far, ears) as (prepared, problems):
        if prepared is None:
            return None, problems
        _, broken_cover = read_cover(project)
        problems = in_order(problems + broken_cover)
        made = write_sound(project, prepared, options, host.progress)
        return _written(project, prepared, made, options, problems)


def _written(
    project: Project, prepared: Prepared, made: Made, options: Options, problems: Problems
) -> tuple[Rendered, Problems]:
    """The report of what was made, and the timeline, beside it."""
    rehearsal, recording = prepared.rehearsal, prepared.recording
    folder = project.out(rehearsal.episode)
    here = folder.relative_to(project.root)
    report = make_report(
        prepared.timeline,
        rehearsal.performance.title,
        recording,
        missing_lines(rehearsal, recording, options),
        prepared.levels,
        made,
        problems,
        [(here / path.name).as_posix() for path in made.files],
        credits(rehearsal.choices),
        nudges_json(rehearsal.nudged, prepared.timeline),
    )
    if options.language:
        report["dubbing"] = dubbing_json(prepared.dubbed, options.language)
    notes, more = write_notes(folder, rehearsal, prepared.timeline, report, options)
    return Rendered(report, (*made.files, *notes), prepared, made), problems + more
