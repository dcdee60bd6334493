"""Recordings as files of the project: `takes/<character>/<stable name>-<n>.flac`, and in the take book."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.audio import Audio, replacing
from radioplay.audio.writing import put
from radioplay.lines import stable_name
from radioplay.people.naming import safe_name
from radioplay.people.treating import Raw, treated
from radioplay.performance import Delivery
from radioplay.project import OUT, Project
from radioplay.rehearsal import Rehearsal
from radioplay.retakes import enter, entry_of
from radioplay.takebook import Entry, Reading
from radioplay.units import RATE

_MARK = "radioplay import "


@dataclass(frozen=True, slots=True)
class Kept:
    """A recording in the project: its line, its path there, and whether it is new."""

    line: Delivery
    path: str
    new: bool


def write_recording(project: Project, rehearsal: Rehearsal, line: Delivery, raw: Raw) -> Kept:
    """Write a recording of a line into the project, unless the same one is a take of the line already.

    No file is ever replaced. One that is there from an import that was stopped is used again. Hold
    `imports_lock` around it.

    Raises:
        OSError: the disk refuses.
    """
    known = sorted({each.recording for each in entry_of(rehearsal, line).takes if each.recording})
    for there in known:
        if _digest_in(project.root / there) == raw.digest:
            return Kept(line, there, new=False)
    folder = project.takes / safe_name(line.character.name)
    number = 1
    while True:
        path = folder / f"{safe_name(stable_name(line))}-{number}.flac"
        if not path.exists():
            _write(path, treated(raw), raw.digest)
            break
        if _digest_in(path) == raw.digest:
            break
        number += 1
    return Kept(line, path.relative_to(project.root).as_posix(), new=True)


def is_ours(project: Project, path: Path) -> bool:
    """Whether a sound has been made here: it is imported already, or lies among what a render makes or plays."""
    path = path.resolve()
    made = (project.root / OUT, project.store, project.sfx)
    if any(path.is_relative_to(folder.resolve()) for folder in made):
        return True
    return path.is_relative_to(project.takes.resolve()) and _digest_in(path) != ""


def imports_lock(project: Project) -> Path:
    """A file to hold while recordings are written."""
    return project.store / "locks" / "recordings.lock"


def enter_recordings(project: Project, rehearsal: Rehearsal, kept: list[Kept], *, use: bool) -> None:
    """Enter new recordings in the take book, in order.

    Args:
        project, rehearsal: where the lines, of `rehearsal.written`, come from.
        kept: what was written; what isn't new stays as it is.
        use: pick the last of each line.

    Raises:
        TakeBookError, OSError: nothing is changed.
    """
    new: dict[str, list[str]] = {}
    lines = {each.line.name: each.line for each in kept if each.new}
    for each in kept:
        if each.new:
            new.setdefault(each.line.name, []).append(each.path)

    def with_recordings(entry: Entry) -> Entry:
        there = {reading.recording for reading in entry.takes}
        added = [path for path in dict.fromkeys(new[entry.name]) if path not in there]
        takes = (*entry.takes, *(Reading(recording=path) for path in added))
        return replace(entry, takes=takes, picked=len(takes) if use and added else entry.picked)

    if lines:
        enter(project, rehearsal, tuple(lines.values()), with_recordings)


def _write(path: Path, mono: Audio, digest: str) -> None:
    with replacing(path) as beside, sf.SoundFile(beside, "w", RATE, 1, "PCM_24", format="FLAC") as file:
        file.comment = f"{_MARK}{digest}"
        put(file, mono[:, np.newaxis])


def _digest_in(path: Path) -> str:
    """Which original a recording was made from; empty where that isn't known."""
    try:
        with sf.SoundFile(path) as file:
            comment = str(file.comment)
    except (sf.LibsndfileError, OSError):
        return ""
    return comment.removeprefix(_MARK) if comment.startswith(_MARK) else ""
