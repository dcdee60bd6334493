"""`radioplay cuesheet`."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from radioplay.cli.common import (
    FINE,
    PROBLEMS,
    LanguageOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
)


@command
def cuesheet(
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them unless named.")
    ] = None,
    project: ProjectOption = None,
    language: LanguageOption = None,
    scratch: Annotated[bool, typer.Option("--scratch", help="Of the rough read.")] = False,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Lines spoken at once.")] = os.cpu_count() or 2,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing, and ask no server.")] = False,
    quiet: QuietOption = False,
) -> int:
    """List every sound with its time, source and licence, the music, and who says how much."""
    from radioplay.cli.common import chosen_episodes, in_language, language_of, open_project
    from radioplay.cli.hosting import hosted
    from radioplay.cli.show import show_problems
    from radioplay.cuesheets import write_cue_sheet
    from radioplay.diagnostics import has_errors
    from radioplay.options import Options

    show, problems = open_project(project)
    show_problems(problems, show, err=True)
    tag = language_of(language)
    chosen = in_language(chosen_episodes(show, episodes or []), episodes or [], tag)
    if not chosen:
        raise StopError("there is nothing to list")
    options = Options(scratch=scratch, workers=jobs, language=tag)
    failed = False
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        for episode in chosen:
            files, found = write_cue_sheet(show, episode, options, host, problems)
            failed |= has_errors(found) or not files
            show_problems(tuple(p for p in found if p not in problems), show, err=True)
            for path in files:
                typer.echo(f"{path}")
    return PROBLEMS if failed else FINE
