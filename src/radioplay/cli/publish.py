"""`radioplay publish`."""

from __future__ import annotations

import json
import os
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
    from radioplay.publishing import Published


@command
def publish(
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them unless named.")
    ] = None,
    project: ProjectOption = None,
    formats: Annotated[
        str,
        typer.Option("--format", help="What to publish: mp3, m4a, m4b, opus, flac, wav; commas between."),
    ] = "mp3",
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Lines spoken at once.")] = os.cpu_count() or 2,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing, and ask no server.")] = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Make a folder to upload: episodes, transcripts, chapters, show notes, and their feed."""
    from radioplay.cli.common import chosen_episodes, open_project
    from radioplay.cli.hosting import hosted
    from radioplay.cli.show import show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.options import Options, read_formats
    from radioplay.publishing import publish as make

    show, problems = open_project(project)
    chosen = chosen_episodes(show, episodes or [])
    try:
        options = Options(read_formats(formats), workers=jobs)
    except ValueError as error:
        raise StopError(str(error), code=USAGE) from error
    if not chosen:
        show_problems(problems, show, err=True)
        raise StopError("there is nothing to publish")
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        made, problems = make(show, chosen, options, host, problems)
    show_problems(problems, show, err=True)
    if made is None:
        typer.echo("nothing was published", err=True)
    elif as_json:
        typer.echo(json.dumps(made.to_json(), ensure_ascii=False))
    else:
        _tell(made)
    return PROBLEMS if made is None or has_errors(problems) else FINE


def _tell(made: Published) -> None:
    from radioplay.cli.show import count

    for each in made.episodes:
        number = f"{each.number}. " if each.number else ""
        typer.echo(
            f"{number}{each.title}\n  {each.url}\n  published {each.date:%Y-%m-%d %H:%M}, guid {each.guid}"
        )
    typer.echo(f"{count(len(made.episodes), 'episode')}, ready to upload: {made.folder}")
