"""`radioplay publish`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, JsonOption, ProjectOption, QuietOption, command
from radioplay.cli.hosting import hosted
from radioplay.cli.jobs import (
    WORKERS,
    EpisodesArgument,
    JobsOption,
    OfflineOption,
    open_job,
    tell,
    understood,
)

if TYPE_CHECKING:
    from radioplay.publishing import Published


@command
def publish(
    episodes: EpisodesArgument = None,
    project: ProjectOption = None,
    formats: Annotated[
        str,
        typer.Option("--format", help="What to publish: mp3, m4a, m4b, opus, flac, wav; commas between."),
    ] = "mp3",
    jobs: JobsOption = WORKERS,
    offline: OfflineOption = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Make a folder to upload: episodes, transcripts, chapters, show notes, and their feed."""
    from radioplay.diagnostics import has_errors
    from radioplay.options import Options, read_formats
    from radioplay.publishing import publish as make

    options = Options(understood(read_formats, formats), workers=jobs)
    job = open_job(project, episodes, "to publish")
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        made, problems = make(job.show, job.episodes, options, host, job.problems)
    tell(job, problems)
    if made is None:
        typer.echo("nothing was published", err=True)
    elif as_json:
        typer.echo(json.dumps(made.to_json(), ensure_ascii=False))
    else:
        _tell(made, sum(problem.severity == "error" for problem in problems))
    return PROBLEMS if made is None or has_errors(problems) else FINE


def _tell(made: Published, errors: int) -> None:
    from radioplay.cli.show import count

    for each in made.episodes:
        number = f"{each.number}. " if each.number else ""
        typer.echo(
            f"{number}{each.title}\n  {each.url}\n  published {each.date:%Y-%m-%d %H:%M}, guid {each.guid}"
        )
    state = f"with {count(errors, 'error')} to mend before you upload" if errors else "ready to upload"
    typer.echo(f"{count(len(made.episodes), 'episode')}, {state}: {made.folder}")
