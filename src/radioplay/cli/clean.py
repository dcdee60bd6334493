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
    from radioplay.casting.measured import KEPT
    from radioplay.checks import wanted_keys
    from radioplay.cli.common import open_project
    from radioplay.cli.show import count, show_problems
    from radioplay.deliver.made import forget_made
    from radioplay.deliver.scratch import remove_leftovers
    from radioplay.diagnostics import has_errors, in_order
    from radioplay.listening import Notes, notes_of
    from radioplay.store import Key, Store
    from radioplay.weighing import WEIGHED

    show, problems = open_project(project, folder)
    nothing = (frozenset[Key](), lambda _: False, ())
    wanted, rooms, more = nothing if everything else wanted_keys(show)
    problems = in_order((*problems, *more))
    if has_errors(problems) and not everything:  # a line that can't be planned would lose its take
        show_problems(problems, show, err=True)
        typer.echo("nothing is deleted while the show has errors; --all deletes everything", err=True)
        return PROBLEMS
    gone = [Store(show.store).prune(wanted, rooms), remove_leftovers(show.store / "scratch")]
    gone.append(Notes(notes_of(show)).prune(show.store / "sounds", everything))
    if everything:
        gone += [forget_made(show.store / name) for name in ("made", WEIGHED, KEPT)]
    files, size = (sum(each) for each in zip(*gone, strict=True))
    typer.echo(f"deleted {count(files, 'file')}, {size / 1e6:.1f} MB")
    return FINE
