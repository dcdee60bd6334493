"""`radioplay cast show`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli.cast_common import company_of
from radioplay.cli.common import FINE, PROBLEMS, JsonOption, ProjectOption, command

if TYPE_CHECKING:
    from radioplay.casting.company import Part


@command
def show(
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them together unless named.")
    ] = None,
    project: ProjectOption = None,
    as_json: JsonOption = False,
) -> int:
    """Show who speaks how much, and with which voice."""
    from radioplay.casting.company import parts
    from radioplay.cli.show import count, show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.store import Store

    company, problems = company_of(project, episodes or [])
    made, more = parts(company, Store(company.project.store))
    problems += more
    if as_json:
        typer.echo(json.dumps({"version": 1, "characters": [_as_json(p) for p in made]}, ensure_ascii=False))
    else:
        if made:
            _print_parts(made)
        typer.echo(_summary(made))
    show_problems(problems, company.project, err=True)
    if company.uncast and not as_json:
        names = count(len(company.uncast), "character")
        typer.echo(f"{names} without a voice; radioplay cast suggest proposes some", err=True)
    return PROBLEMS if has_errors(problems) or any(p.lines and not p.voice for p in made) else FINE


def _as_json(part: Part) -> dict[str, Any]:
    return {
        "character": part.character,
        "voice": part.voice or None,
        "lines": part.lines,
        "words": part.words,
        "seconds": round(part.seconds, 1),
        "estimated": part.estimated,
        "ready": part.ready,
    }


def _print_parts(made: tuple[Part, ...]) -> None:
    from radioplay.cli.table import table

    head = ("character", "voice", "lines", "words", "minutes", "takes ready")
    rows = [
        (
            part.character,
            part.voice or "no voice",
            str(part.lines),
            str(part.words),
            _minutes(part.seconds, part.estimated),
            str(part.ready),
        )
        for part in made
    ]
    for line in table(head, rows, flexible=2):
        typer.echo(line)


def _minutes(seconds: float, estimated: bool) -> str:
    whole = round(seconds)
    return f"{'~' if estimated else ''}{whole // 60}:{whole % 60:02d}"


def _summary(made: tuple[Part, ...]) -> str:
    from radioplay.cli.show import count

    lines, ready = sum(part.lines for part in made), sum(part.ready for part in made)
    minutes = _minutes(sum(part.seconds for part in made), any(part.estimated for part in made))
    if not lines:
        return "nobody says anything yet"
    return f"{count(len(made), 'character')}, {count(lines, 'line')}, {minutes}; {ready} ready"
