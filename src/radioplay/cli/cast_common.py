"""What the commands about the cast share."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from radioplay.cli.common import StopError

if TYPE_CHECKING:
    from radioplay.casting.choosing import CastingError
    from radioplay.casting.company import Company
    from radioplay.casting.suggest import Pairing
    from radioplay.diagnostics import Problems


def company_of(project: Path | None, episodes: list[str]) -> tuple[Company, Problems]:
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


def set_command(name: str, voice: str, project: Path | None) -> str:
    """The command that gives somebody a voice, as one would type it."""
    where = [] if project is None else ["-p", str(project)]
    return shlex.join(["radioplay", "cast", "set", *where, name, voice])


def in_words(pair: Pairing) -> str:
    """The pair that is hardest to tell apart."""
    from radioplay.cli.show import count

    where = f"they share {count(pair.scenes, 'scene')}" if pair.scenes else "they share no scene"
    names = f"{pair.first} and {pair.second}"
    return f"hardest to tell apart: {names}, {pair.likeness:.2f} alike (1 is one voice); {where}"
