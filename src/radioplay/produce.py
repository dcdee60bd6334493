"""A balanced timeline becomes files: the episode, its data, its page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from radioplay.deliver.cover import read_cover
from radioplay.deliver.episode import Order, write_episode
from radioplay.deliver.made import Made, fingerprint, read_formats_made, read_made, write_json, write_made
from radioplay.deliver.metadata import metadata_of, tags_of
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.mix import mix, sum_buses
from radioplay.options import Options, read_formats
from radioplay.page import write_page
from radioplay.picture import PlotError, write_rendered
from radioplay.prepare import Prepared
from radioplay.progress import Progress
from radioplay.project import Project
from radioplay.rehearsal import Rehearsal
from radioplay.timeline import Timeline


def formats_with(
    project: Project, name: str, wanted: Sequence[str], otherwise: Sequence[str] = ()
) -> tuple[str, ...]:
    """The formats that some files were made in last time, and others, so that neither makes the other anew.

    Args:
        project: whose files.
        name: theirs, without suffix.
        wanted: formats that must be among them.
        otherwise: those beside them where nothing has been made yet.
    """
    made = read_formats_made(_note(project, name))
    known = tuple(each for each in made if not _lacks(each))
    return tuple(dict.fromkeys((*(known or otherwise), *wanted)))


def _lacks(name: str) -> bool:
    """Whether something is missing here that a format needs."""
    try:
        read_formats(name)
    except ValueError:
        return True
    return False


def _note(project: Project, name: str) -> Path:
    return project.store / "made" / f"{name}.json"


def write_sound(project: Project, prepared: Prepared, options: Options, progress: Progress) -> Made:
    """The files of an episode: found, where nothing that goes into them has changed, or made."""
    rehearsal, timeline = prepared.rehearsal, prepared.timeline
    show, settings = rehearsal.cast.show, rehearsal.cast.mix
    cover, _ = read_cover(project)
    originals = rehearsal.original.scripts if rehearsal.original else ()
    info, _ = metadata_of(rehearsal.cast, rehearsal.scripts, rehearsal.performance, originals)
    order = Order(
        name=f"{rehearsal.episode}{options.suffix}",
        formats=options.formats,
        tags=tags_of(info, show, timeline, cover),
        loudness_lufs=settings.loudness_lufs,
        peak_dbtp=settings.peak_dbtp,
    )
    key = fingerprint({**prepared.recipe, "order": asdict(order)})
    note, folder = _note(project, order.name), project.out(rehearsal.episode)
    made = read_made(note, key)
    if made is None:
        stems = mix(timeline, prepared.open_source, strip=prepared.strip)
        blocks = (sum_buses(block) for block in stems)
        scratch = project.store / "scratch"
        delivered = write_episode(blocks, timeline.length, folder, order, scratch=scratch, progress=progress)
        measured = delivered.measured
        made = Made(
            measured.loudness_lufs,
            measured.range_lu,
            delivered.peak_dbtp,
            measured.finish.gain_db,
            measured.finish.limiter.ceiling_dbtp,
            delivered.files,
            delivered.digests,
        )
        write_made(note, key, made)
    return made


def write_notes(
    folder: Path, rehearsal: Rehearsal, timeline: Timeline, report: Mapping[str, Any], options: Options
) -> tuple[tuple[Path, ...], Problems]:
    """The timeline and the report as data, the report as a page, and where they are wanted, pictures.

    Where nothing can be drawn, the pictures are all that is missing.
    """
    name = options.suffix
    data = {folder / f"timeline{name}.json": timeline.to_json(), folder / f"report{name}.json": report}
    for path, content in data.items():
        write_json(path, content)
    page = folder / f"report{name}.html"
    write_page(page, report)
    written = (*data, page)
    if not options.plot:
        return written, ()
    target_lufs = rehearsal.cast.mix.loudness_lufs
    try:
        drawn = write_rendered(folder, f"{rehearsal.episode}{name}", target_lufs, name)
    except PlotError as error:
        return written, (Diagnostic("P030", str(error), hint=error.remedy, severity="warning"),)
    return tuple(dict.fromkeys((*written, *drawn))), ()
