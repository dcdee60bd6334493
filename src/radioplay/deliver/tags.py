"""What a player shows of a file: names, a picture, and the chapters to jump to."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from radioplay.units import Samples, to_milliseconds

_PICTURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of an episode with a name: samples [start, end) at the project rate."""

    start: Samples
    end: Samples
    title: str

    @property
    def start_ms(self) -> int:
        """Where it begins, in milliseconds."""
        return to_milliseconds(self.start)

    @property
    def end_ms(self) -> int:
        """Where it ends, in milliseconds."""
        return to_milliseconds(self.end)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who had a hand in it.

    Attributes:
        name: as listeners read it.
        role: as the podcast namespace's list of roles has it: `voice actor`, `author`, `sound designer` …
        part: whom an actor plays.
        group: of the same list: `cast`, `writing`, `creative direction` …
        img, href: the addresses of a picture and of a page.
    """

    name: str
    role: str
    part: str = ""
    group: str = ""
    img: str = ""
    href: str = ""


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


def usable(tags: Tags, frames: int) -> Tags:
    """The tags as every format can hold them.

    Text that no file can hold (half a surrogate pair, a NUL, a control character) is replaced or left out.
    Chapters come in order, none outside the sound or shorter than a millisecond, which is what players count in;
    each ends no later than the next begins.

    Args:
        tags: of an episode.
        frames: how long it is.
    """
    people = (
        Person(plain(each.name), plain(each.role), plain(each.part)) for each in tags.people if each.name
    )
    return replace(
        tags,
        title=plain(tags.title),
        artist=plain(tags.artist),
        album=plain(tags.album),
        summary=plain(tags.summary),
        genre=plain(tags.genre),
        copyright=plain(tags.copyright),
        url=plain(tags.url),
        language=plain(tags.language),
        people=tuple(people),
        chapters=_in_order(tags.chapters, frames),
    )


def plain(text: str) -> str:
    """A text without what no file can hold; line breaks stay."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(" " if _is_control(letter) else letter for letter in whole).strip()


def cut(text: str, limit: int) -> str:
    """A text of at most `limit` bytes of UTF-8, an ellipsis at its end where it was longer."""
    if len(text.encode()) <= limit:
        return text
    return text.encode()[: limit - 3].decode(errors="ignore").rstrip() + "…"


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) == "Cc" and letter != "\n"


def _in_order(chapters: Iterable[Chapter], frames: int) -> tuple[Chapter, ...]:
    """Of chapters that begin in the same millisecond, the last: nothing is heard of the others."""
    inside = (each for each in chapters if to_milliseconds(max(0, each.start)) < to_milliseconds(frames))
    first = {
        to_milliseconds(max(0, each.start)): each for each in sorted(inside, key=lambda each: each.start)
    }
    kept = list(first.values())
    limits = [*(each.start for each in kept), Samples(frames)][1:]
    ranges = ((max(0, each.start), min(each.end, limit)) for each, limit in zip(kept, limits, strict=True))
    return tuple(
        Chapter(Samples(start), Samples(end), plain(each.title))
        for each, (start, end) in zip(kept, ranges, strict=True)
        if to_milliseconds(end) > to_milliseconds(start)
    )
