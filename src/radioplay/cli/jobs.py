"""What the long commands share: a show is opened, its episodes are done one after another, and told of."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias, TypeVar

import typer

from radioplay.cli.common import FINE, PROBLEMS, USAGE, StopError

if TYPE_CHECKING:
    from radioplay.diagnostics import Problems
    from radioplay.project import Episode, Project

T = TypeVar("T")
Outcome: TypeAlias = "tuple[T | None, Problems]"
"""What was made, nothing where that can't be, and every problem."""

WORKERS = os.cpu_count() or 2
EpisodesArgument = Annotated[
    list[str] | None, typer.Argument(metavar="EPISODE", help="All of them unless named.")
]
JobsOption = Annotated[int, typer.Option("--jobs", min=1, help="Lines spoken at once.")]
OfflineOption = Annotated[bool, typer.Option("--offline", help="Download nothing, and ask no server.")]
RoughOption = Annotated[bool, typer.Option("--scratch", help="Of the rough read.")]


@dataclass(frozen=True, slots=True)
class Job:
    """What a long command works on.

    Attributes:
        show: opened.
        problems: what opening it has found, which has been told.
        episodes: those that are wanted.
        language: in which; empty for their own.
    """

    show: Project
    problems: Problems
    episodes: tuple[Episode, ...]
    language: str = ""


def open_job(project: Path | None, names: list[str] | None, what: str, language: str | None = None) -> Job:
    """Open a show, tell what is wrong with it, and choose among its episodes.

    Args:
        project: the folder, as for `open_project`.
        names: of episodes; all of them where none is given.
        what: `to render`, for the message where there is none.
        language: as written; None for the episodes' own.
    """
    from radioplay.cli.common import chosen_episodes, in_language, language_of, open_project
    from radioplay.cli.show import show_problems

    tag = language_of(language)
    show, problems = open_project(project)
    show_problems(problems, show, err=True)
    chosen = in_language(chosen_episodes(show, names or []), names or [], tag)
    if not chosen:
        raise StopError(f"there is nothing {what}")
    return Job(show, problems, chosen, tag)


def each_episode(job: Job, make: Callable[[Episode], Outcome[T]], told: Callable[[T], str]) -> int:
    """Make something of every episode, and print what became of it as soon as it is there; the exit code.

    Args:
        job: which episodes.
        make: does it.
        told: what is printed of it.
    """
    from radioplay.diagnostics import has_errors

    failed = False
    for episode in job.episodes:
        made, problems = make(episode)
        failed |= has_errors(problems) or not made
        tell(job, problems)
        if made:
            typer.echo(told(made))
        else:
            typer.echo(f"{episode.name}: nothing was made", err=True)
    return PROBLEMS if failed else FINE


def tell(job: Job, problems: Problems) -> None:
    """Show those of some problems that haven't been told."""
    from radioplay.cli.show import show_problems

    show_problems(tuple(p for p in problems if p not in job.problems), job.show, err=True)


def listed(files: tuple[Path, ...]) -> str:
    """Files, one a line."""
    return "\n".join(map(str, files))


def understood(read: Callable[[str], T], written: str) -> T:
    """What was written on the command line, read; where that can't be, the command ends."""
    try:
        return read(written)
    except ValueError as error:
        raise StopError(str(error), code=USAGE) from error
