"""What the commands about sounds share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from radioplay.cli.common import StopError

if TYPE_CHECKING:
    from radioplay.cues.catalogue import Entry
    from radioplay.cues.library import SoundFile
    from radioplay.diagnostics import Problems
    from radioplay.project import Project


def sounds_of(project: Path | None) -> tuple[Project, tuple[SoundFile, ...], Problems]:
    """The show's sounds and what is wrong with them; none where there is no show and none was asked for."""
    from radioplay.cli.common import open_project
    from radioplay.cues.library import read_library

    show, problems = open_project(project)
    lost = next((p for p in problems if p.code in ("P001", "P002")), None)
    if lost and project is not None:
        raise StopError(lost.message, lost.hint)
    if lost:
        return show, (), ()
    return show, *read_library(show.root, show.sfx)


def sound_named(name: str, library: Sequence[SoundFile]) -> Entry:
    from radioplay.cues.catalogue import named

    entry, near = named(name, library)
    if entry is None:
        hint = f"did you mean {', '.join(near)}?" if near else f"radioplay sfx search {name}"
        raise StopError(f"there is no sound “{name}”", hint)
    return entry
