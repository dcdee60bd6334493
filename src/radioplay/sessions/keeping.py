"""What a person has changed of an exported session is never lost: a copy stays beside what takes its place."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from radioplay.deliver.made import digest_of_file
from radioplay.sessions.model import CHART, MEDIA

_EDITED = " (edited "


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file of media was left: what it was made of, its size and date, and by how much it was turned down."""

    made: str
    size: int
    mtime_ns: int
    down_db: float = 0.0


def stamp_of(path: Path, made: str, down_db: float = 0.0) -> Stamp:
    """The stamp of a file that was just written."""
    stat = path.stat()
    return Stamp(made, stat.st_size, stat.st_mtime_ns, down_db)


def is_untouched(path: Path, stamp: Stamp | None, made: str | None = None) -> bool:
    """Whether a file is as it was left, and, where `made` is given, would come out the same."""
    if stamp is None or (made is not None and stamp.made != made):
        return False
    try:
        stat = path.stat()
    except OSError:
        return False
    return (stat.st_size, stat.st_mtime_ns) == (stamp.size, stamp.mtime_ns)


def keep_aside(path: Path, stamp: Stamp | None, successor: Path) -> Path | None:
    """Copy a file of media that isn't as it was left, and differs from its successor; where to, if so."""
    if not path.exists() or is_untouched(path, stamp) or filecmp.cmp(path, successor, shallow=False):
        return None
    copy = edited_name(path)
    shutil.copy2(path, copy)
    return copy


def edited_name(path: Path) -> Path:
    """`after-closing (edited 2026-11-22).rpp`: a free name for what a person has made of a file that day."""
    day = datetime.fromtimestamp(path.stat().st_mtime).strftime("%Y-%m-%d")
    names = (f"{path.stem}{_EDITED}{day}){extra}{path.suffix}" for extra in _extras())
    return next(path.with_name(name) for name in names if not path.with_name(name).exists())


def copy_changed(folder: Path, before: Mapping[str, str]) -> dict[Path, Path]:
    """Copy every file that isn't as it was left; the copies, by the file.

    Where the disk can, a copy is the same file under another name: whatever takes the place of the first is
    written beside it and renamed, and so leaves the second as it was.

    Args:
        folder: of the session.
        before: digests of the files as they were left, by path in the folder.
    """
    copies = {}
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        if _EDITED not in path.name and before.get(name) != digest_of_file(path):
            copies[path] = edited_name(path)
            try:
                os.link(path, copies[path])
            except OSError:
                shutil.copy2(path, copies[path])
    return copies


def drop_needless(copies: Mapping[Path, Path]) -> tuple[Path, ...]:
    """Of copies, those whose original has changed since stay; the others go."""
    kept = []
    for path, copy in copies.items():
        if path.exists() and (path.samefile(copy) or filecmp.cmp(path, copy, shallow=False)):
            copy.unlink()
        else:
            kept.append(copy)
    return tuple(kept)


def is_ours(folder: Path, files: Mapping[str, str]) -> bool:
    """Whether a folder holds no session but some of ours, each as it was left.

    Args:
        folder: of the session.
        files: their digests, by path in the folder.
    """
    return all(
        files.get(path.relative_to(folder).as_posix()) == digest_of_file(path) for path in _files(folder)
    )


def forget(path: Path, folder: Path) -> None:
    """Delete a file of media, and what a session under `folder` has of it by the same name."""
    for other in folder.rglob("*.wav"):
        if other.name == path.name and other != path and filecmp.cmp(path, other, shallow=False):
            other.unlink()
    path.unlink()


def _files(folder: Path) -> Iterator[Path]:
    """Every file of a folder but sound, and what is known of it."""
    if folder.is_dir():
        for path in sorted(folder.rglob("*")):
            sound = path.suffix.lower() == ".wav" or path.relative_to(folder).parts[0] == MEDIA
            if not sound and path.name != CHART and path.is_file():
                yield path


def _extras() -> Iterator[str]:
    yield ""
    number = 2
    while True:
        yield f" {number}"
        number += 1
