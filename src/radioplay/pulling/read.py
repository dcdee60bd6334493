"""Any saved session, by what is in it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from radioplay.pulling.ardour import is_ardour, read_ardour
from radioplay.pulling.dawproject import is_dawproject, read_dawproject
from radioplay.pulling.otio import is_otio, read_otio
from radioplay.pulling.rpp import is_rpp, read_rpp
from radioplay.pulling.saved import Saved, SavedError

LARGEST = 300_000_000
_KNOWN = "sessions of Reaper (.rpp), OpenTimelineIO (.otio), DAWproject and Ardour can be pulled from"
_READERS = (
    (is_rpp, read_rpp),
    (is_otio, read_otio),
    (is_dawproject, read_dawproject),
    (is_ardour, read_ardour),
)


def read_saved(path: Path) -> Saved:
    """What somebody has saved.

    Raises:
        SavedError: it can't be read, or is of a format that isn't known.
    """
    try:
        if path.is_dir():  # a session of Ardour's is one
            inside = sorted(path.glob("*.ardour"))
            if len(inside) != 1:
                raise SavedError("it is a folder", _KNOWN)
            path = inside[0]
        if not path.exists():
            raise SavedError("there is no such file", None)
        if not path.is_file() or path.stat().st_size > LARGEST:
            raise SavedError("it is no saved session", _KNOWN)
        data = path.read_bytes()
    except OSError as error:
        raise SavedError(f"it can't be read: {error.strerror or error}") from error
    for known, read in _READERS:
        if known(data):
            return replace(read(data), digest=hashlib.blake2b(data).hexdigest())
    what = "it is empty" if not data.strip() else "it is of no format that can be read back"
    raise SavedError(what, _KNOWN)
