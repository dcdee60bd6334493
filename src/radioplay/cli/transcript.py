"""`radioplay transcript`."""

from __future__ import annotations

from typing import Annotated

import typer

from radioplay.cli.common import LanguageOption, ProjectOption, QuietOption, command
from radioplay.cli.hosting import hosted
from radioplay.cli.jobs import (
    WORKERS,
    EpisodesArgument,
    JobsOption,
    OfflineOption,
    RoughOption,
    each_episode,
    listed,
    open_job,
    understood,
)


@command
def transcript(
    episodes: EpisodesArgument = None,
    project: ProjectOption = None,
    formats: Annotated[
        str, typer.Option("--format", help="What to write: vtt, srt, json, html; commas between.")
    ] = "vtt,srt,json,html",
    language: LanguageOption = None,
    scratch: RoughOption = False,
    jobs: JobsOption = WORKERS,
    offline: OfflineOption = False,
    quiet: QuietOption = False,
) -> int:
    """Write what is said and heard, with the time of every word: captions, and a page to read along."""
    from radioplay.options import Options
    from radioplay.transcripts import read_transcript_formats, write_transcripts

    forms = understood(read_transcript_formats, formats)
    job = open_job(project, episodes, "to write down", language)
    options = Options(scratch=scratch, workers=jobs, language=job.language)
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        return each_episode(
            job,
            lambda episode: write_transcripts(job.show, episode, forms, options, host, job.problems),
            listed,
        )
