"""`radioplay plot`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import FINE, ProjectOption, StopError, command
from radioplay.cli.jobs import EpisodesArgument

if TYPE_CHECKING:
    from radioplay.project import Episode, Project


@command
def plot(
    episodes: EpisodesArgument = None,
    project: ProjectOption = None,
    start: Annotated[float, typer.Option("--from", min=0.0, metavar="S", help="Where to begin.")] = 0.0,
    end: Annotated[float | None, typer.Option("--to", min=0.0, metavar="S", help="Where to end.")] = None,
) -> int:
    """Draw what was rendered: tracks, words, automation and loudness, as PNG and SVG."""
    from radioplay.cli.common import chosen_episodes, open_project

    show, _ = open_project(project)
    chosen = chosen_episodes(show, episodes or [])
    if not chosen:
        raise StopError("there is nothing to draw")
    for episode in chosen:
        for path in _drawn(show, episode, start, end):
            typer.echo(f"{path}")
    return FINE


def _drawn(show: Project, episode: Episode, start_s: float, end_s: float | None) -> tuple[object, ...]:
    from radioplay.audio import AudioError
    from radioplay.picture import PlotError, write_rendered

    try:
        return write_rendered(
            show.out(episode.name), episode.name, show.cast.mix.loudness_lufs, "", start_s, end_s
        )
    except PlotError as error:
        raise StopError(f"{episode.name}: {error}", error.remedy) from error
    except AudioError as error:
        raise StopError(f"{episode.name}: {error}", f"radioplay render {episode.name}") from error
