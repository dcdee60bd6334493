"""A story's file → a show: what is known from the last time, and all there is to do where nobody is asked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from radioplay.adapt.adapting import adapt
from radioplay.adapt.model import People
from radioplay.adapt.narration import MODES, Narration
from radioplay.adapt.people_file import read_people
from radioplay.adapt.reading import read_story
from radioplay.adapt.show import Wanted, Written, write_show
from radioplay.adapt.sidecar import Sidecar, read_sidecar, sidecar_path
from radioplay.cues.library import read_library
from radioplay.cues.matching import Named
from radioplay.diagnostics import Problems, has_errors
from radioplay.project import SFX


@dataclass(frozen=True, slots=True)
class Known:
    """A story's file, its show and its episode there, and what is kept beside the script."""

    story: Path
    folder: Path
    episode: str
    sidecar: Sidecar

    def wanted(
        self,
        narration: Narration | None = None,
        cast: Path | None = None,
        by_chapter: bool | None = None,
        engine: str = "",
        force: bool = False,
    ) -> Wanted:
        """How the show is to be written: what isn't said is as it was the last time."""
        kept = self.sidecar
        last = Path(kept.cast) if kept.cast and Path(kept.cast).exists() else None
        given = cast or last
        told = next((mode for mode in MODES if mode == kept.narration), MODES[0])
        return Wanted(
            self.episode,
            str(self.story.absolute()),
            str(given.absolute()) if given else "",
            told if narration is None else narration,
            engine=engine,
            force=force,
            by_chapter=bool(kept.chapters) if by_chapter is None else by_chapter,
        )


def read_known(story: Path | None, folder: Path, episode: str) -> tuple[Known, Problems]:
    """What is known of a story and its show; see `read_sidecar` for the problems.

    Args:
        story: its file; the one that the show was made of unless given, and an empty path where nothing says which.
        folder: the project, which needn't be there yet.
        episode: what its script is called.
    """
    beside = sidecar_path(folder, episode)
    sidecar, problems = read_sidecar(beside, beside.relative_to(folder).as_posix())
    return Known(story or Path(sidecar.source), folder, episode, sidecar), problems


def read_given(wanted: Wanted) -> tuple[People | None, Problems]:
    """The corrected cast that a show is to be made with; None where there is none, or nothing can be made of it."""
    return read_people(Path(wanted.cast), wanted.cast) if wanted.cast else (None, ())


def adapt_story(known: Known, wanted: Wanted) -> tuple[Written | None, Problems]:
    """Read a story, find out who says what, and write its show; answers that are kept beside its script count.

    Returns:
        What was written, and every problem: A00x of reading, A01x of the cast, A02x of writing.
    """
    read, problems = read_story(known.story)
    given, more = read_given(wanted)
    problems += more
    if read is None or has_errors(more):
        return None, problems
    kept = known.sidecar
    found = adapt(read, given, kept.answers, kept.guesses, own_sounds(known.folder))
    written, more = write_show(known.folder, found, wanted)
    return written, (*problems, *more)


def own_sounds(folder: Path) -> tuple[Named, ...]:
    """The sounds of a show; none where it isn't there yet. What is wrong with them `check` tells."""
    if not (folder / SFX).is_dir():
        return ()
    library, _ = read_library(folder, folder / SFX)
    return tuple(sound.named for sound in library)
