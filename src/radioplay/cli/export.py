"""`radioplay export`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import (
    FINE,
    PROBLEMS,
    USAGE,
    JsonOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
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
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them unless named.")
    ] = None,
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
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Lines spoken at once.")] = os.cpu_count() or 2,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing, and ask no server.")] = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Write the episode as a session for a DAW, or read back what was changed in one (--pull)."""
    from radioplay.cli.common import chosen_episodes, open_project
    from radioplay.cli.hosting import hosted
    from radioplay.cli.pulled import pull_back
    from radioplay.cli.show import show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.options import Options
    from radioplay.sessions.formats import export_episode

    if pull is not None:
        return pull_back(
            project, pull, [*([format_name] if format_name else []), *(episodes or [])], as_json=as_json
        )
    wanted = _format(format_name)
    show, problems = open_project(project)
    show_problems(problems, show, err=True)
    chosen = chosen_episodes(show, episodes or [])
    if not chosen:
        raise StopError("there is nothing to export")
    failed = False
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        for episode in chosen:
            options = Options(workers=jobs)
            made, found = export_episode(show, episode, wanted, options, host, problems, plain=plain)
            failed |= has_errors(found)
            show_problems(tuple(p for p in found if p not in problems), show, err=True)
            if made is None:
                typer.echo(f"{episode.name}: nothing was exported", err=True)
            elif as_json:
                typer.echo(json.dumps(_data(made, wanted, show), ensure_ascii=False))
            else:
                _tell(made)
    return PROBLEMS if failed else FINE


def _format(name: str | None) -> str:
    from radioplay.sessions.formats import FORMATS, read_format

    if name is None:
        listed = ", ".join(f"{each} for {program}" for each, program in FORMATS.items())
        raise StopError("name a format", listed, USAGE)
    try:
        return read_format(name)
    except ValueError as error:
        raise StopError(str(error), code=USAGE) from error


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


def _tell(made: Exported) -> None:
    from radioplay.cli.show import count

    session = made.session
    clips = sum(len(lane.items) for lane in session.lanes)
    typer.echo(f"{session.episode}: {count(clips, 'clip')} on {count(len(session.lanes), 'track')}")
    for path in made.files:
        typer.echo(f"  {path}")
    typer.echo(f"wrote {made.fresh} of {count(made.media, 'media file')}")
