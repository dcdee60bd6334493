"""`radioplay render`."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import (
    USAGE,
    JsonOption,
    LanguageOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
)
from radioplay.cli.hosting import hosted
from radioplay.cli.jobs import (
    WORKERS,
    EpisodesArgument,
    JobsOption,
    OfflineOption,
    each_episode,
    open_job,
    understood,
)

if TYPE_CHECKING:
    from radioplay import project as folder
    from radioplay.api import Episode
    from radioplay.cli.jobs import Outcome


@command
def render(
    episodes: EpisodesArgument = None,
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
    jobs: JobsOption = WORKERS,
    retry_bad: Annotated[
        int,
        typer.Option("--retry-bad", min=0, metavar="N", help="Up to N more takes of lines that are no good."),
    ] = 0,
    plot: Annotated[
        bool, typer.Option("--plot", help="Also draw it: tracks, words, automation, loudness.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at problems before speaking.")] = False,
    language: LanguageOption = None,
    offline: OfflineOption = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Make the episode: speak, mix, master, write."""
    from radioplay.api import Project
    from radioplay.cli.listen import ears_for
    from radioplay.options import read_formats

    wanted = understood(read_formats, formats or ("wav" if scratch else "mp3,wav"))
    if scratch and retry_bad:
        raise StopError("scratch voices are not retried", "leave --scratch or --retry-bad out", USAGE)
    if language and retry_bad:
        raise StopError("lines of a dub are not retried", "leave --language or --retry-bad out", USAGE)
    job = open_job(project, episodes, "to render", language)
    only = _who(only, job.show)

    with hosted(jobs, quiet=quiet, offline=offline) as host:
        verb = partial(
            Project(job.show, job.problems).render,
            formats=wanted,
            only=only,
            scratch=scratch,
            strict=strict,
            retry_bad=retry_bad,
            plot=plot,
            language=job.language,
            workers=jobs,
            host=host,
            ears=ears_for(job.show, host, offline=offline) if retry_bad else None,
        )
        told = _json if as_json else _told
        return each_episode(job, lambda episode: _outcome(verb, episode.name), told)


def _outcome(verb: Callable[[str], Episode], name: str) -> Outcome[Episode]:
    from radioplay.api import RadioplayError

    try:
        made = verb(name)
    except RadioplayError as nothing:
        return None, nothing.problems
    return made, made.problems


def _who(only: str | None, show: folder.Project) -> str | None:
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


def _json(made: Episode) -> str:
    return json.dumps(made.report, ensure_ascii=False)


def _told(made: Episode) -> str:
    from radioplay.cli.show import count
    from radioplay.units import timecode, to_samples

    report = made.report
    missing = report["missing"]
    left_out = f"; {count(missing, 'line')} missing" if missing else ""
    return "\n".join(
        (
            f"{report['episode']}: {timecode(to_samples(report['length_s']))} long, "
            f"{report['loudness_lufs']:.1f} LUFS, peak {report['peak_dbtp']:.1f} dBTP",
            *(f"  {path}" for path in made.files),
            f"spoke {report['spoken']}, reused {report['reused']}{left_out}",
        )
    )
