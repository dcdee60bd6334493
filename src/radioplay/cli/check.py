"""`radioplay check`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

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


@command
def check(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PROJECT] [EPISODE]...", help="The folder of the show; with --listen, episodes."
        ),
    ] = None,
    project: ProjectOption = None,
    lines: Annotated[
        bool, typer.Option("--lines", help="List every line by its number on paper and its stable name.")
    ] = False,
    listen: Annotated[
        bool,
        typer.Option("--listen", help="Also listen to every take, and list the lines that are misheard."),
    ] = False,
    model: Annotated[
        str | None,
        typer.Option(
            help="Who listens: a Whisper model of the hub by name, or a folder.", show_default="whisper-base"
        ),
    ] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing.")] = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """List the problems of a show, each with its place and a hint."""
    from radioplay.api import Project
    from radioplay.cli.common import chosen_episodes, open_project
    from radioplay.cli.lines import list_lines
    from radioplay.cli.listen import listened, show_verdicts, verdict_json
    from radioplay.cli.show import count, show_problems
    from radioplay.diagnostics import has_errors, in_order
    from radioplay.listening import heard_problems, worst_first

    folder, episodes = _folder_and_episodes(names or [], project, listen)
    show, problems = open_project(folder)
    chosen = chosen_episodes(show, episodes)
    if lines:
        return list_lines(show, chosen, as_json)
    problems = Project(show, problems).check()
    if listen:
        verdicts, more = listened(show, chosen, model, quiet=quiet or as_json, offline=offline)
        problems = in_order((*problems, *more))
    if as_json:
        misheard = heard_problems(verdicts) if listen else ()
        data = {"version": 1, "problems": [p.to_json() for p in (*problems, *misheard)]}
        if listen:
            data["heard"] = [verdict_json(verdict) for verdict in worst_first(verdicts)]
        typer.echo(json.dumps(data, ensure_ascii=False))
    else:
        show_problems(problems, show)
        if listen:
            show_verdicts(verdicts)
        errors = sum(p.severity == "error" for p in problems)
        said = f"{count(errors, 'error')}, {count(len(problems) - errors, 'warning')}"
        typer.echo(said if problems else f"{count(len(show.episodes), 'episode')}: nothing to complain about")
    return PROBLEMS if has_errors(problems) else FINE


def _folder_and_episodes(
    names: list[str], project: Path | None, listen: bool
) -> tuple[Path | None, list[str]]:
    """What the arguments mean: a folder of a show comes first, and without `--listen` alone."""
    if not listen:
        if len(names) > 1:
            raise StopError(f"{names[1]}: one folder is checked at a time", "-h shows the options", USAGE)
        return project or (Path(names[0]) if names else None), []
    if project is None and names and Path(names[0]).is_dir():
        return Path(names[0]), names[1:]
    return project, names
