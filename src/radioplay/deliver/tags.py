"""What a player shows of a file: names and a picture."""

from __future__ import annotations

from dataclasses import dataclass

_PICTURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of an episode; what is empty is left out.

    Attributes:
        title: of the episode.
        artist: who made it.
        album: the show.
        track: which episode of the show.
        cover: the bytes of a JPEG or PNG; other pictures are left out (`picture_type` tells).
    """

    title: str = ""
    artist: str = ""
    album: str = ""
    track: int | None = None
    cover: bytes | None = None


def picture_type(data: bytes | None) -> str | None:
    """`image/jpeg` or `image/png` by the first bytes of a file; None for anything else."""
    if data is None:
        return None
    return next((kind for magic, kind in _PICTURES if data.startswith(magic)), None)
