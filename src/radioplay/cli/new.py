"""`radioplay new`."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, command


@command
def new(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the show will live.")],
    title: Annotated[str | None, typer.Option(help="What the show is called.")] = None,
) -> int:
    """Start a small show that renders at once."""
    from radioplay.diagnostics import explain
    from radioplay.scaffold import write_new

    problems = write_new(folder, title)
    for problem in problems:
        typer.echo(explain(problem), err=True)
    if problems:
        return PROBLEMS
    typer.echo(f"{folder} is ready. Hear it with:\n\n    radioplay render -p {shlex.quote(str(folder))}\n")
    typer.echo("Its voices only hum at first: cast.toml says how to give them words.")
    return FINE
