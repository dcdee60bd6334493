"""The cue sheet of an episode: as tables for spreadsheets, and as a page to print."""

from __future__ import annotations

from pathlib import Path

from radioplay.audio import replacing
from radioplay.deliver.cuesheet import CueSheet, cast_csv, cue_sheet, cues_csv, music_csv, sheet_page
from radioplay.diagnostics import Problems, in_order
from radioplay.options import DEFAULT, Options
from radioplay.prepare import Prepared, preparing
from radioplay.project import Episode, Project
from radioplay.speaking import NOBODY, Host


def cue_sheet_of(prepared: Prepared) -> tuple[CueSheet, Problems]:
    """The cue sheet of an episode that is laid out: see `deliver.cuesheet.cue_sheet`."""
    rehearsal = prepared.rehearsal
    return cue_sheet(
        prepared.timeline,
        rehearsal.performance.title,
        rehearsal.cast,
        rehearsal.choices,
        prepared.recording.takes,
    )


def write_cue_sheet(
    project: Project,
    episode: Episode,
    options: Options = DEFAULT,
    host: Host = NOBODY,
    so_far: Problems = (),
) -> tuple[tuple[Path, ...], Problems]:
    """Write what is heard when in an episode, and whose it is; lines that are missing are spoken first.

    Args:
        project, episode: which.
        options: how it would be rendered.
        host: told how far it is.
        so_far: what reading the project has found.

    Returns:
        The files, in `out/<episode>/`, none where there is nothing to hear; and every problem, W010 for each sound
        without a licence among them.

    Raises:
        StoreError, AudioError, OSError: the disk refuses.
    """
    with preparing(project, episode, options, host, so_far) as (prepared, problems):
        if prepared is None:
            return (), problems
        sheet, more = cue_sheet_of(prepared)
    return write_sheet_files(sheet, project.out(episode), options.suffix), in_order((*problems, *more))


def write_sheet_files(sheet: CueSheet, folder: Path, suffix: str = "") -> tuple[Path, ...]:
    """Write `cue sheet.csv`, `.html`, and the music and the cast as tables of their own.

    Raises:
        OSError: the disk refuses.
    """
    texts = {
        f"cue sheet{suffix}.csv": cues_csv(sheet),
        f"cue sheet{suffix} - music.csv": music_csv(sheet),
        f"cue sheet{suffix} - cast.csv": cast_csv(sheet),
        f"cue sheet{suffix}.html": sheet_page(sheet),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        with replacing(folder / name) as beside:
            beside.write_text(text, encoding="utf-8", errors="replace", newline="")
    return tuple(folder / name for name in texts)
