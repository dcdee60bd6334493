"""A story's file → a show, in one go: what there is to do where nobody is asked."""

from __future__ import annotations

from pathlib import Path

from radioplay.adapt.adapting import adapt
from radioplay.adapt.people_file import read_people
from radioplay.adapt.reading import read_story
from radioplay.adapt.show import Wanted, Written, write_show
from radioplay.adapt.sidecar import read_sidecar, sidecar_path
from radioplay.cues.library import read_library
from radioplay.cues.matching import Named
from radioplay.diagnostics import Problems, has_errors
from radioplay.project import SFX


def adapt_story(story: Path, folder: Path, wanted: Wanted) -> tuple[Written | None, Problems]:
    """Read a story, find out who says what, and write its show.

    Args:
        story: the file.
        folder: the project, which is made where there is none.
        wanted: how; answers that are kept beside its script count.

    Returns:
        What was written, and every problem: A00x of reading, A01x of the cast, A02x of writing.
    """
    read, problems = read_story(story)
    if read is None:
        return None, problems
    given = None
    if wanted.cast:
        given, more = read_people(Path(wanted.cast))
        problems += more
        if given is None or has_errors(more):
            return None, problems
    beside = sidecar_path(folder, wanted.episode)
    sidecar, _ = read_sidecar(beside, beside.name)  # what is wrong with it, `write_show` tells
    found = adapt(read, given, sidecar.answers, sidecar.guesses, own_sounds(folder))
    written, more = write_show(folder, found, wanted)
    return written, (*problems, *more)


def own_sounds(folder: Path) -> tuple[Named, ...]:
    """The sounds of a show; none where it isn't there yet. What is wrong with them `check` tells."""
    if not (folder / SFX).is_dir():
        return ()
    library, _ = read_library(folder, folder / SFX)
    return tuple(sound.named for sound in library)
