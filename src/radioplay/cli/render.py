"""`radioplay render`."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import (
    FINE,
    PROBLEMS,
    USAGE,
    JsonOption,
    LanguageOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
)

if TYPE_CHECKING:
    from radioplay.api import Episode
    from radioplay.project import Project


@command
def render(
    episodes: Annotated[
        list[str] | None, typer.Argument(metavar="EPISODE", help="All of them unless named.")
    ] = None,
    project: ProjectOption = None,
    scratch: Annotated[bool, typer.Option("--scratch", help="Rough voices, at once.")] = False,
    only: Annotated[
        str | None, typer.Option("--only", metavar="NAME", help="Speak and write this character alone.")
    ] = None,
    formats: Annotated[
        str | None,
        typer.Option(
            "--format",
            help="What to write: mp3, wav, flac, opus, m4a, m4b; commas between.",
            show_default="mp3,wav; with --scratch wav, which is quickest",
        ),
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Lines spoken at once.")] = os.cpu_count() or 2,
    retry_bad: Annotated[
        int,
        typer.Option("--retry-bad", min=0, metavar="N", help="Up to N more takes of lines that are no good."),
    ] = 0,
    plot: Annotated[
        bool, typer.Option("--plot", help="Also draw it: tracks, words, automation, loudness.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at problems before speaking.")] = False,
    language: LanguageOption = None,
    offline: Annotated[bool, typer.Option("--offline", help="Download nothing, and ask no server.")] = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Make the episode: speak, mix, master, write."""
    from radioplay.api import Project, RadioplayError
    from radioplay.cli.common import chosen_episodes, in_language, language_of, open_project
    from radioplay.cli.hosting import hosted
    from radioplay.cli.listen import ears_for
    from radioplay.cli.show import show_problems
    from radioplay.diagnostics import has_errors

    show, problems = open_project(project)
    show_problems(problems, show, err=True)
    tag = language_of(language)
    chosen = in_language(chosen_episodes(show, episodes or []), episodes or [], tag)
    chosen_formats = _formats(formats or ("wav" if scratch else "mp3,wav"))
    only = _who(only, show)
    if scratch and retry_bad:
        raise StopError("scratch voices are not retried", "leave --scratch or --retry-bad out", USAGE)
    if tag and retry_bad:
        raise StopError("lines of a dub are not retried", "leave --language or --retry-bad out", USAGE)
    if not chosen:
        raise StopError("there is nothing to render")
    failed = False
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        ears = ears_for(show, host, offline=offline) if retry_bad else None
        for episode in chosen:
            try:
                made: Episode | RadioplayError = Project(show, problems).render(
                    episode.name,
                    formats=chosen_formats,
                    only=only,
                    scratch=scratch,
                    strict=strict,
                    retry_bad=retry_bad,
                    plot=plot,
                    language=tag,
                    workers=jobs,
                    host=host,
                    ears=ears,
                )
            except RadioplayError as nothing:
                made = nothing
            failed |= has_errors(made.problems)
            show_problems(tuple(p for p in made.problems if p not in problems), show, err=True)
            if isinstance(made, RadioplayError):
                typer.echo(str(made), err=True)
            elif as_json:
                typer.echo(json.dumps(made.report, ensure_ascii=False))
            else:
                _tell(made)
    return PROBLEMS if failed else FINE


def _formats(text: str) -> tuple[str, ...]:
    from radioplay.options import read_formats

    try:
        return read_formats(text)
    except ValueError as error:
        raise StopError(str(error), code=USAGE) from error


def _who(only: str | None, show: Project) -> str | None:
    """The character meant by `--only`, by the name in the cast."""
    if only is None:
        return None
    character = show.cast.find(only)
    if character is None:
        from radioplay.diagnostics import did_you_mean

        names = ", ".join(character.name for character in show.cast.characters)
        hint = did_you_mean(only, show.cast.names()) or f"the cast is: {names or 'empty'}"
        raise StopError(f"no one is cast as {only}", hint)
    return character.name


def _tell(made: Episode) -> None:
    from radioplay.cli.show import count
    from radioplay.units import timecode, to_samples

    report = made.report
    typer.echo(
        f"{report['episode']}: {timecode(to_samples(report['length_s']))} long, "
        f"{report['loudness_lufs']:.1f} LUFS, peak {report['peak_dbtp']:.1f} dBTP"
    )
    for path in made.files:
        typer.echo(f"  {path}")
    missing = report["missing"]
    left_out = f"; {count(missing, 'line')} missing" if missing else ""
    typer.echo(f"spoke {report['spoken']}, reused {report['reused']}{left_out}")
