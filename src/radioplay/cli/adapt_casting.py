"""`radioplay adapt --cast-only` and `--cast`: the cast of a story before it is adapted."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from radioplay.cli.common import FINE, PROBLEMS, StopError

if TYPE_CHECKING:
    from radioplay.adapt.model import People, Story
    from radioplay.cli.adapt_deciding import Known


def given_cast(path: Path | None, known: Known) -> tuple[People | None, str]:
    """The corrected cast and its path: the one that is named, or that the story was adapted with the last time.

    Raises:
        typer.Exit: nothing can be made of it; why has been told.
    """
    from radioplay.adapt.people_file import read_people
    from radioplay.diagnostics import explain

    last = Path(known.sidecar.cast) if known.sidecar.cast else None
    if path is None and last is not None and last.exists():
        path = last
    if path is None:
        return None, ""
    people, problems = read_people(path, str(path))
    for problem in problems:
        typer.echo(explain(problem), err=True)
    if people is None:
        raise typer.Exit(PROBLEMS)
    return people, str(path.absolute())


def write_cast(
    story: Story, given: People | None, source: Path, folder: Path, force: bool, quiet: bool
) -> int:
    """Write the cast of a story for somebody to put right, and say what to do with it.

    Raises:
        StopError: there is another cast file already, and `force` doesn't say that it may go.
    """
    from radioplay.adapt.people import find_people
    from radioplay.adapt.people_file import people_text, write_people
    from radioplay.adapt.quotes import find_quotes
    from radioplay.project import CAST

    people = find_people(story, find_quotes(story), given)
    path = folder / CAST
    if path.exists():
        old = path.read_bytes()
        if old == people_text(story, people, path.name).encode():
            return FINE
        if not force:
            hint = "--force writes it anew and keeps yours beside it, as a file that ends in ~"
            raise StopError(f"{path} is there already, and is left as it is", hint)
        path.with_name(f"{path.name}~").write_bytes(old)
    folder.mkdir(parents=True, exist_ok=True)
    write_people(path, story, people)
    if not quiet:
        command = shlex.join(["radioplay", "adapt", str(source), "-o", str(folder), "--cast", str(path)])
        typer.echo(
            f"{len(people.persons)} people are in {path}. Put right what isn't, and then:\n\n    {command}"
        )
    return FINE
