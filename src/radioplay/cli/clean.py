"""`radioplay clean`."""

from __future__ import annotations

from typing import Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, ProjectArgument, ProjectOption, command


@command
def clean(
    folder: ProjectArgument = None,
    project: ProjectOption = None,
    everything: Annotated[bool, typer.Option("--all", help="Also takes that the show still uses.")] = False,
) -> int:
    """Delete takes and sounds that no script of the show uses any more."""
    from radioplay.checks import wanted_keys
    from radioplay.cli.common import open_project
    from radioplay.cli.show import count, show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.store import Store

    show, problems = open_project(project, folder)
    if has_errors(problems) and not everything:  # a script that can't be read would lose its takes
        show_problems(problems, show, err=True)
        typer.echo("nothing is deleted while the show has errors; --all deletes everything", err=True)
        return PROBLEMS
    files, size = Store(show.store).prune(frozenset() if everything else wanted_keys(show))
    typer.echo(f"deleted {count(files, 'file')}, {size / 1e6:.1f} MB")
    return FINE
