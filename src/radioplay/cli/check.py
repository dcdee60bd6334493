"""`radioplay check`."""

from __future__ import annotations

import json

import typer

from radioplay.cli.common import FINE, PROBLEMS, JsonOption, ProjectArgument, ProjectOption, command


@command
def check(folder: ProjectArgument = None, project: ProjectOption = None, as_json: JsonOption = False) -> int:
    """List the problems of a show, each with its place and a hint."""
    from radioplay.checks import find_problems
    from radioplay.cli.common import open_project
    from radioplay.cli.show import count, show_problems
    from radioplay.diagnostics import has_errors

    show, problems = open_project(project, folder)
    problems = find_problems(show, problems)
    if as_json:
        typer.echo(
            json.dumps({"version": 1, "problems": [p.to_json() for p in problems]}, ensure_ascii=False)
        )
    else:
        show_problems(problems, show)
        errors = sum(p.severity == "error" for p in problems)
        said = f"{count(errors, 'error')}, {count(len(problems) - errors, 'warning')}"
        typer.echo(said if problems else f"{count(len(show.episodes), 'episode')}: nothing to complain about")
    return PROBLEMS if has_errors(problems) else FINE
