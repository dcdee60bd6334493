"""`radioplay export`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import USAGE, JsonOption, ProjectOption, QuietOption, StopError, command
from radioplay.cli.hosting import hosted
from radioplay.cli.jobs import (
    WORKERS,
    EpisodesArgument,
    JobsOption,
    OfflineOption,
    each_episode,
    open_job,
    understood,
)

if TYPE_CHECKING:
    from radioplay.project import Project
    from radioplay.sessions.formats import Exported


@command
def export(
    format_name: Annotated[
        str | None,
        typer.Argument(
            metavar="FORMAT",
            help="reaper, dawproject, otio, audacity, ardour or aaf.",
            show_default=False,
        ),
    ] = None,
    episodes: EpisodesArgument = None,
    project: ProjectOption = None,
    pull: Annotated[
        Path | None,
        typer.Option(
            "--pull",
            metavar="FILE",
            help="Read back what was moved, turned and muted in a saved session; no FORMAT is needed.",
            show_default=False,
        ),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="Without telephones, ways and rooms: everything as recorded.")
    ] = False,
    jobs: JobsOption = WORKERS,
    offline: OfflineOption = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Write the episode as a session for a DAW, or read back what was changed in one (--pull)."""
    from radioplay.cli.pulled import pull_back
    from radioplay.options import Options
    from radioplay.sessions.formats import export_episode

    if pull is not None:
        return pull_back(
            project, pull, [*([format_name] if format_name else []), *(episodes or [])], as_json=as_json
        )
    wanted = _format(format_name)
    job = open_job(project, episodes, "to export")
    options = Options(workers=jobs)

    def told(made: Exported) -> str:
        return json.dumps(_data(made, wanted, job.show), ensure_ascii=False) if as_json else _told(made)

    with hosted(jobs, quiet=quiet, offline=offline) as host:
        return each_episode(
            job,
            lambda each: export_episode(job.show, each, wanted, options, host, job.problems, plain=plain),
            told,
        )


def _format(name: str | None) -> str:
    from radioplay.sessions.formats import FORMATS, read_format

    if name is None:
        listed = ", ".join(f"{each} for {program}" for each, program in FORMATS.items())
        raise StopError("name a format", listed, USAGE)
    return understood(read_format, name)


def _data(made: Exported, format_name: str, show: Project) -> dict[str, object]:
    session = made.session
    return {
        "episode": session.episode,
        "format": format_name,
        "files": [path.relative_to(show.root).as_posix() for path in made.files],
        "tracks": len(session.lanes),
        "clips": sum(len(lane.items) for lane in session.lanes),
        "media": made.media,
        "written": made.fresh,
    }


def _told(made: Exported) -> str:
    from radioplay.cli.show import count

    session = made.session
    clips = sum(len(lane.items) for lane in session.lanes)
    return "\n".join(
        (
            f"{session.episode}: {count(clips, 'clip')} on {count(len(session.lanes), 'track')}",
            *(f"  {path}" for path in made.files),
            f"wrote {made.fresh} of {count(made.media, 'media file')}",
        )
    )
