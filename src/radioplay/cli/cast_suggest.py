"""`radioplay cast suggest`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli.cast_common import company_of, in_words, set_command, stopped
from radioplay.cli.common import FINE, JsonOption, ProjectOption, QuietOption, StopError, command

if TYPE_CHECKING:
    from radioplay.casting.company import Company
    from radioplay.casting.suggest import Suggested


@command
def suggest(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME", help="New voices for these; for all who have none unless named."),
    ] = None,
    project: ProjectOption = None,
    engine: Annotated[str, typer.Option(help="Whose voices to choose from.")] = "kokoro",
    apply: Annotated[bool, typer.Option("--apply", help="Write them into cast.toml.")] = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Propose voices that can be told apart."""
    from radioplay.casting.choosing import CastingError, Choice, write_choices

    company, _ = company_of(project, [])
    try:
        made = _suggested(company, names or [], engine, quiet)
        if apply and made.suggestions:
            chosen = [Choice(each.character, each.voice) for each in made.suggestions]
            write_choices(company.project.cast_file, chosen)
    except CastingError as error:
        raise stopped(error) from error
    if as_json:
        typer.echo(json.dumps(_as_json(made, apply), ensure_ascii=False))
    else:
        _tell(made, company, project, apply)
    return FINE


def _suggested(company: Company, names: list[str], engine: str, quiet: bool) -> Suggested:
    from radioplay.casting.choosing import character_named
    from radioplay.casting.suggest import Auditioner, suggest
    from radioplay.cli.hosting import hosted
    from radioplay.engines.registry import engine as find_engine
    from radioplay.store import Store

    if not company.cast.characters:
        raise StopError(
            "nobody speaks in this show yet", "write a line: a NAME in capitals, and words below it"
        )
    mute = [who.name for who in company.cast.characters if not who.voice]
    wanted = [character_named(name, company).name for name in names] or mute
    store = Store(company.project.store)
    with store.in_use(), hosted(2, quiet=quiet, offline=True) as host:
        return suggest(Auditioner(company, find_engine(engine), store, host), wanted)


def _as_json(made: Suggested, applied: bool) -> dict[str, Any]:
    return {
        "version": 1,
        "suggestions": [asdict(each) for each in made.suggestions],
        "hardest": {**asdict(made.hardest), "likeness": round(made.hardest.likeness, 3)}
        if made.hardest
        else None,
        "unmeasured": list(made.unmeasured),
        "applied": applied,
    }


def _tell(made: Suggested, company: Company, project: Path | None, applied: bool) -> None:
    if not made.suggestions:
        typer.echo("everybody has a voice; name those who should get another")
    for each in made.suggestions:
        why = f"  # {', '.join(each.reasons)}" if each.reasons else ""
        if applied:
            typer.echo(f"{each.character}: {each.voice}{why}")
        else:
            typer.echo(f"{set_command(each.character, each.voice, project)}{why}")
    if applied and made.suggestions:
        typer.echo(f"written to {company.project.cast_file}")
    if made.hardest:
        typer.echo(in_words(made.hardest))
    if made.unmeasured:
        typer.echo(
            f"not compared, since nothing here can speak with their voices: {', '.join(made.unmeasured)}"
        )
