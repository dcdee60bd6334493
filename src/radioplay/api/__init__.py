"""The same verbs for Python: a show is opened, checked, rendered, and its sound is at hand.

    from radioplay import Project

    show = Project.open("my-show")
    for problem in show.check():
        print(problem)
    episode = show.render()
    print(episode.report["loudness_lufs"], episode.path("mp3"))

Nothing here prints. What an author can mend is among the problems; what can't go on at all is raised.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from radioplay.api.made import Episode, RadioplayError, Written
from radioplay.api.project import Project
from radioplay.speaking import Host

__all__ = ["Episode", "Host", "Project", "RadioplayError", "Written", "render"]


def render(folder: str | Path = ".", episode: str | None = None, **options: Any) -> Episode:
    """Open a show and render an episode of it: `Project.open(folder).render(episode, …)`.

    Raises:
        RadioplayError: as those two do.
    """
    return Project.open(folder).render(episode, **options)
