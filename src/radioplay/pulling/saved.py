"""A session as a person has saved it: what every reader of a DAW's format answers."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote


class SavedError(Exception):
    """A saved session can't be read; `hint` says what would help."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class SavedTrack:
    """A track, with the folders that it is in.

    Attributes:
        name: as it is called now.
        gain_db: its fader, and those of its folders; -inf where one is shut.
        muted: it is, or one of its folders.
        soloed: it alone is heard now.
    """

    name: str
    gain_db: float = 0.0
    muted: bool = False
    soloed: bool = False


@dataclass(frozen=True, slots=True)
class SavedItem:
    """A clip on a track. Times are seconds.

    Attributes:
        file: what it plays, as written; see `media_name`.
        start_s, length_s: where it is heard.
        offset_s: where in the file it begins.
        track: what it is on.
        gain_db: its own; -inf for silence. None where the format doesn't say.
        take_db: of the take that is heard of it; None in formats without takes.
        muted: it isn't heard.
        bent: it is played faster, slower or backwards.
    """

    file: str
    start_s: float
    length_s: float
    offset_s: float
    track: SavedTrack
    gain_db: float | None = None
    take_db: float | None = None
    muted: bool = False
    bent: bool = False

    @property
    def zero_s(self) -> float:
        """Where on the timeline its file would begin: the same when only its edges have moved."""
        return self.start_s - self.offset_s


@dataclass(frozen=True, slots=True)
class Saved:
    """A session as it was saved.

    `format_name` is for people. `export` names the export that it was made from; empty where it doesn't say.
    `digest` is the hash of the file, as `deliver.made.digest_of_file` has it.
    `own_tracks`: its tracks are called as they were exported; in other formats, they are other tracks.
    """

    format_name: str
    items: tuple[SavedItem, ...]
    tracks: tuple[SavedTrack, ...] = ()
    export: str = ""
    own_tracks: bool = True
    digest: str = ""


def media_name(file: str) -> str:
    """The name that a file is known by, whatever folder it is in and however its path is written."""
    plain = unquote(file) if "://" in file or "%" in file else file
    name = PurePosixPath(plain.replace("\\", "/")).name
    return unicodedata.normalize("NFC", name).casefold()
