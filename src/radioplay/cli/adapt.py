"""`radioplay adapt`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from radioplay.cli.common import FINE, PROBLEMS, command


@command
def adapt(
    story: Annotated[Path, typer.Argument(metavar="STORY", help="Prose: .txt, .md, .html, .epub or .docx.")],
    answer: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write what was found as data.")
    ] = None,
) -> int:
    """Turn a story into a script, a cast and a list to review."""
    from radioplay.adapt.adapting import adapt as adapting
    from radioplay.adapt.exchange import to_json
    from radioplay.adapt.reading import read_story
    from radioplay.diagnostics import explain

    read, problems = read_story(story)
    for problem in problems:
        typer.echo(explain(problem), err=True)
    if read is None:
        return PROBLEMS
    found = adapting(read)
    if answer is not None:
        answer.write_text(json.dumps(to_json(found), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return FINE
