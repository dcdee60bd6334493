"""What a player shows of a file: names, a picture, and the chapters to jump to."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from radioplay.units import Samples

_PICTURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of an episode with a name: samples [start, end) at the project rate."""

    start: Samples
    end: Samples
    title: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who had a hand in it.

    Attributes:
        name: as listeners read it.
        role: as the podcast namespace's list of roles has it: `voice actor`, `author`, `sound designer` …
        part: whom an actor plays.
    """

    name: str
    role: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of an episode; what is empty is left out.

    Attributes:
        title: of the episode.
        artist: who made it.
        album: the show.
        episode: which one of its season, or of the show.
        cover: the bytes of a JPEG or PNG; other pictures are left out (`picture_type` tells).
        season: which one of the show.
        summary: what it is about, in a sentence or a few.
        chapters: in order.
        people: who did what.
        date: of publication.
        genre: `Drama`, say.
        copyright: whose, and since when; or the licence.
        url: the page of the episode, or of the show.
        language: as in `cast.toml`: `en-us`.
    """

    title: str = ""
    artist: str = ""
    album: str = ""
    episode: int | None = None
    cover: bytes | None = None
    season: int | None = None
    summary: str = ""
    chapters: tuple[Chapter, ...] = ()
    people: tuple[Person, ...] = ()
    date: datetime.date | None = None
    genre: str = ""
    copyright: str = ""
    url: str = ""
    language: str = ""


def picture_type(data: bytes | None) -> str | None:
    """`image/jpeg` or `image/png` by the first bytes of a file; None for anything else."""
    if data is None:
        return None
    return next((kind for magic, kind in _PICTURES if data.startswith(magic)), None)
