"""`radioplay cast set`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.cast_common import company_of, stopped
from radioplay.cli.common import FINE, USAGE, ProjectOption, StopError, command

if TYPE_CHECKING:
    from radioplay.project import Project


@command
def set_voice(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As in the script.")],
    voice: Annotated[
        str, typer.Argument(metavar="VOICE", help="engine:voice, or the voice alone: af_bella.")
    ],
    project: ProjectOption = None,
    speed: Annotated[
        float | None, typer.Option(help="1.0 is the voice's own pace.", show_default="as it is")
    ] = None,
) -> int:
    """Give a character a voice, in cast.toml."""
    from radioplay.casting.choosing import CastingError, Choice, character_named, voice_named, write_choices
    from radioplay.casting.company import recast

    if speed is not None and not 0.5 <= speed <= 2.0:
        raise StopError(f"speed is 0.5 to 2, not {speed:g}", code=USAGE)
    company, _ = company_of(project, [])
    show = company.project
    try:
        who = character_named(name, company)
        chosen = voice_named(voice, who, show.cast, show.root)
        if chosen == who.voice and speed in (None, who.speed):
            typer.echo(f"{who.name} has {chosen} already; nothing is changed")
            return FINE
        write_choices(show.cast_file, [Choice(who.name, chosen, speed)])
    except CastingError as error:
        raise stopped(error) from error
    joined = f"{who.name} joins the cast: " if who.name in company.uncast else f"{who.name}: "
    before = f"{who.voice} → " if who.voice not in ("", chosen) else ""
    at = f", speed {who.speed:g} → {speed:g}" if speed is not None and speed != who.speed else ""
    typer.echo(f"{joined}{before}{chosen}{at}")
    tell_what_is_spoken(recast(show, who.name, chosen, speed), who.name)
    return FINE


def tell_what_is_spoken(show: Project, name: str) -> None:
    """How many lines of a character a render will speak, and how long that takes."""
    from radioplay.casting.company import gather, missing_jobs
    from radioplay.cli.show import count
    from radioplay.speaking import seconds_to_speak
    from radioplay.store import Store

    company, _ = gather(show)
    store = Store(show.store)
    jobs = missing_jobs(company, store, name)
    lines = sum(line.character.name == name for job in jobs for line in job.deliveries)
    said = len(company.lines_of(name))
    if not said:
        typer.echo(f"{name} says nothing yet")
    elif not lines:
        typer.echo(f"the takes of {'the' if said == 1 else 'all'} {count(said, 'line')} are there already")
    else:
        seconds = max(1, round(seconds_to_speak(jobs, store)))
        typer.echo(f"{count(lines, 'line')} of {said} will be spoken, in about {count(seconds, 'second')}")
