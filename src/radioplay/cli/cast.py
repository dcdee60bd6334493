"""`radioplay cast`: show, set, suggest, audition."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli.common import FINE, PROBLEMS, USAGE, JsonOption, ProjectOption, StopError, command

if TYPE_CHECKING:
    from radioplay.casting.choosing import CastingError
    from radioplay.casting.company import Company, Part
    from radioplay.diagnostics import Problems
    from radioplay.project import Project

app = typer.Typer(help="See who speaks with which voice, and choose voices.", no_args_is_help=True)


@app.command("show")
@command
def show_cast(
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them together unless named.")
    ] = None,
    project: ProjectOption = None,
    as_json: JsonOption = False,
) -> int:
    """Show who speaks, with which voice, how much, and how many takes are ready."""
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

    head = ("character", "voice", "lines", "words", "minutes", "ready")
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


@app.command("set")
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
    """Give a character a voice: edits cast.toml, and keeps its comments and order."""
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
    from radioplay.casting.choosing import speaking_s
    from radioplay.casting.company import gather, missing_jobs
    from radioplay.cli.show import count
    from radioplay.store import Store

    company, _ = gather(show)
    jobs = missing_jobs(company, Store(show.store), name)
    lines = sum(line.character.name == name for job in jobs for line in job.deliveries)
    said = len(company.lines_of(name))
    if not said:
        typer.echo(f"{name} says nothing yet")
    elif not lines:
        typer.echo(f"the takes of {'the' if said == 1 else 'all'} {count(said, 'line')} are there already")
    else:
        seconds = max(1, round(speaking_s(jobs)))
        typer.echo(f"{count(lines, 'line')} of {said} will be spoken, in about {count(seconds, 'second')}")


def company_of(project: Any, episodes: list[str]) -> tuple[Company, Problems]:
    """Everybody who speaks in the show, or in some of its episodes, and what is wrong with the project.

    Raises:
        StopError: there is no such project or episode.
    """
    from radioplay.casting.company import gather
    from radioplay.cli.common import chosen_episodes, open_project

    show, problems = open_project(project)
    lost = next((p for p in problems if p.code in ("P001", "P002")), None)
    if lost:
        raise StopError(lost.message, lost.hint)
    company, more = gather(show, chosen_episodes(show, episodes) if episodes else None)
    return company, tuple(dict.fromkeys((*problems, *more)))


def stopped(error: CastingError) -> StopError:
    """The end of a command that was asked for what can't be done."""
    return StopError(str(error), error.hint)
