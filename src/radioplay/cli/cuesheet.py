"""`radioplay cuesheet`."""

from __future__ import annotations

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
)


@command
def cuesheet(
    episodes: EpisodesArgument = None,
    project: ProjectOption = None,
    language: LanguageOption = None,
    scratch: RoughOption = False,
    jobs: JobsOption = WORKERS,
    offline: OfflineOption = False,
    quiet: QuietOption = False,
) -> int:
    """List every sound with its time, source and licence, the music, and who says how much."""
    from radioplay.cuesheets import write_cue_sheet
    from radioplay.options import Options

    job = open_job(project, episodes, "to list", language)
    options = Options(scratch=scratch, workers=jobs, language=job.language)
    with hosted(jobs, quiet=quiet, offline=offline) as host:
        return each_episode(
            job,
            lambda episode: write_cue_sheet(job.show, episode, options, host, job.problems),
            listed,
        )
