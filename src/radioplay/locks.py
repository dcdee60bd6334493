"""Files that are held: being the only one at something, and knowing whether another is still at it.

A file is held over all processes, and the system lets go of it when its process ends, however it ends.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a file, once nobody else does. It stays when let go of, since others may be waiting for it.

    Raises:
        OSError: it can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def marked(folder: Path, prefix: str) -> Iterator[str]:
    """Hold a file of a new name, to show that somebody is at work; answers the name, without `.lock`.

    Raises:
        OSError: it can't be written.
    """
    name = f"{prefix}{secrets.token_hex(8)}"
    mark = folder / f"{name}.lock"
    try:
        with held(mark):
            yield name
    finally:
        with suppress(OSError):
            mark.unlink()


def is_held(path: Path) -> bool:
    """Whether whoever made a file is still holding it."""
    lock = FileLock(path)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return True
    lock.release()
    return False
