"""Folders for what is needed on the way to an episode, gone with the render that made them.

A render that is killed leaves its folder behind, of which every later one may be rid: a folder is made only
once the file of its name beside it is held, so one whose file isn't held is nobody's any more.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from radioplay.audio import replacing
from radioplay.locks import is_held, marked


@contextmanager
def work_folder(scratch: Path) -> Iterator[Path]:
    """A new folder in `scratch`, for as long as this lasts; what others have left there is removed.

    Raises:
        OSError: it can't be written.
    """
    remove_leftovers(scratch)
    with marked(scratch, "master-") as name:
        folder = scratch / name
        folder.mkdir()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def remove_leftovers(scratch: Path) -> tuple[int, int]:
    """Remove the folders that renders have left that were killed: (files, bytes) that went."""
    count = size = 0
    for folder in sorted(path for path in scratch.glob("*") if path.is_dir()):
        mark = folder.with_name(f"{folder.name}.lock")
        with suppress(OSError):
            if not is_held(mark):
                sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
                shutil.rmtree(folder)
                mark.unlink(missing_ok=True)
                count, size = count + len(sizes), size + sum(sizes)
    return count, size


def move_into_place(path: Path, target: Path) -> Path:
    """Move a finished file to where it belongs: renamed, or copied where that is another disk.

    Raises:
        OSError: it can't be written there.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.replace(target)
    except OSError:
        with replacing(target) as beside:
            shutil.copyfile(path, beside)
    return target
