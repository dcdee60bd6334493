"""`radioplay adapt --cast-only`: the cast of a story before it is adapted."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from radioplay.cli.common import FINE, StopError

if TYPE_CHECKING:
    from radioplay.adapt.model import People, Story


def write_cast(
    story: Story, given: People | None, source: Path, folder: Path, force: bool, quiet: bool
) -> int:
    """Write the cast of a story for somebody to put right, and say what to do with it.

    Raises:
        StopError: there is another cast file already, and `force` doesn't say that it may go.
    """
    from radioplay.adapt.people import find_people
    from radioplay.adapt.people_file import write_people
    from radioplay.adapt.quotes import find_quotes
    from radioplay.project import CAST

    people = find_people(story, find_quotes(story), given)
    path = folder / CAST
    if not write_people(path, story, people, force):
        hint = "--force writes it anew and keeps yours beside it, as a file that ends in ~"
        raise StopError(f"{path} is there already, and is left as it is", hint)
    if not quiet:
        command = shlex.join(["radioplay", "adapt", str(source), "-o", str(folder), "--cast", str(path)])
        typer.echo(
            f"{len(people.persons)} people are in {path}. Put right what isn't, and then:\n\n    {command}"
        )
    return FINE
