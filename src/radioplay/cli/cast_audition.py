"""`radioplay cast audition`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from radioplay.cli.cast_common import company_of, set_command, stopped
from radioplay.cli.common import (
    FINE,
    PROBLEMS,
    USAGE,
    JsonOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
)
from radioplay.cli.jobs import WORKERS, JobsOption

if TYPE_CHECKING:
    from radioplay.cast import Character
    from radioplay.casting.audition import Audition
    from radioplay.casting.company import Company
    from radioplay.speaking import Host
    from radioplay.store import Store


@command
def audition(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As in the script.")],
    voices: Annotated[
        list[str] | None, typer.Argument(metavar="VOICE", help="Those to hear; four that fit unless named.")
    ] = None,
    project: ProjectOption = None,
    formats: Annotated[
        str, typer.Option("--format", help="What to write: mp3, wav, flac, opus, m4a, m4b; commas between.")
    ] = "mp3",
    jobs: JobsOption = WORKERS,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing.")] = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Hear a character's own lines in several voices."""
    from radioplay.casting.audition import audition as hear
    from radioplay.casting.audition import audition_folder
    from radioplay.casting.choosing import CastingError, character_named
    from radioplay.cli.hosting import hosted
    from radioplay.cli.show import show_problems
    from radioplay.diagnostics import has_errors
    from radioplay.options import read_formats
    from radioplay.store import Store

    company, _ = company_of(project, [])
    show = company.project
    store = Store(show.store)
    try:
        wanted = read_formats(formats)
        who = character_named(name, company)
    except ValueError as error:
        raise StopError(str(error), code=USAGE) from error
    except CastingError as error:
        raise stopped(error) from error
    with store.in_use(), hosted(jobs, quiet=quiet, offline=offline) as host:
        chosen = _named(voices, who, company) if voices else _shortlist(who, company, store, host, offline)
        failed = bool(voices) and len(chosen) < len(dict.fromkeys(voices or ()))
        folder = audition_folder(show.root / "out", who.name)
        made, problems = hear(
            company,
            who,
            chosen,
            store,
            folder,
            formats=wanted,
            workers=jobs,
            host=host,
        )
    show_problems(problems, show, err=True)
    if made and as_json:
        typer.echo(json.dumps(_as_json(made), ensure_ascii=False))
    elif made:
        _tell(made, project)
    return PROBLEMS if failed or made is None or has_errors(problems) else FINE


def _named(voices: list[str], who: Character, company: Company) -> list[str]:
    """The voices asked for; of one that there isn't, it is said, and the others are heard."""
    from radioplay.casting.choosing import CastingError, voice_named

    found = []
    for voice in voices:
        try:
            found.append(voice_named(voice, who, company.cast, company.project.root))
        except CastingError as error:
            typer.echo(f"radioplay: {voice} is left out: {error}", err=True)
            if error.hint:
                typer.echo(f"    hint: {error.hint}", err=True)
    if not found:
        raise StopError("there is no voice left to hear", "radioplay voices list shows what there is")
    return list(dict.fromkeys(found))


def _shortlist(who: Character, company: Company, store: Store, host: Host, offline: bool) -> list[str]:
    """Four voices that fit, of the best engine that can speak here."""
    from radioplay.casting.choosing import CastingError
    from radioplay.casting.suggest import Auditioner, shortlist
    from radioplay.engines.registry import engine, problems_of
    from radioplay.voices import is_offline

    able = [name for name in ("kokoro", who.engine, "espeak", "tone") if not problems_of(name)]
    installable = any(problem.code == "V011" for problem in problems_of("kokoro"))
    if installable and not is_offline(offline):
        able.insert(0, "kokoro")
    try:
        return list(shortlist(Auditioner(company, engine(able[0]), store, host), who.name))
    except CastingError as error:
        raise stopped(error) from error


def _tell(made: Audition, project: Path | None) -> None:
    from radioplay.cli.show import count
    from radioplay.units import timecode, to_samples

    voices = count(len(made.heard), "voice")
    length = timecode(to_samples(made.seconds))
    typer.echo(f"{made.character} in {voices}, {length} long, announced by {made.announcer}")
    for path in made.files:
        typer.echo(f"  {path}")
    for each in made.heard:
        typer.echo(f"{each.number:>2}  {each.voice}  {each.seconds:.0f} s")
        for path in each.files:
            typer.echo(f"      {path}")
        typer.echo(f"      {set_command(made.character, each.voice, project)}")
    typer.echo(f"spoke {made.spoken}, reused {made.reused}")


def _as_json(made: Audition) -> dict[str, Any]:
    return {
        "version": 1,
        "character": made.character,
        "announcer": made.announcer,
        "files": [str(path) for path in made.files],
        "seconds": round(made.seconds, 2),
        "lines": [{"name": line.name, "text": line.text} for line in made.lines],
        "voices": [
            {
                "number": each.number,
                "voice": each.voice,
                "files": [str(path) for path in each.files],
                "seconds": round(each.seconds, 2),
            }
            for each in made.heard
        ],
        "spoken": made.spoken,
        "reused": made.reused,
    }
