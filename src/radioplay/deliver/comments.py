"""Vorbis comments, the tags of Opus and FLAC: https://xiph.org/vorbis/doc/v-comment.html

Chapters stand among them as `CHAPTER000=00:00:00.000` and `CHAPTER000NAME=…`, and a picture, in Opus, as a
FLAC picture block in Base64: https://wiki.xiph.org/VorbisComment
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator, Sequence

from radioplay.deliver.tags import Chapter, Person, Tags, picture_type
from radioplay.units import clock

_FRONT_COVER = 3
_MOST_CHAPTERS = 1000  # their numbers have three digits
_MAKER = "radioplay"


def comment_block(tags: Tags, with_picture: bool) -> bytes:
    """All of the comments: who wrote them, how many there are, and each with its length, in front of it.

    Args:
        tags: see `tags.usable`.
        with_picture: put the cover among them, where a format has no better place for it.
    """
    lines = [f"{name}={text}" for name, text in comments(tags) if text]
    if with_picture and (picture := picture_block(tags.cover)):
        lines.append(f"METADATA_BLOCK_PICTURE={base64.b64encode(picture).decode('ascii')}")
    coded = [line.encode() for line in lines]
    maker = _MAKER.encode()
    head = struct.pack("<I", len(maker)) + maker + struct.pack("<I", len(coded))
    return head + b"".join(struct.pack("<I", len(line)) + line for line in coded)


def comments(tags: Tags) -> Iterator[tuple[str, str]]:
    """(name, text) of everything that `tags` says but the picture; some texts may be empty."""
    yield "TITLE", tags.title
    yield "ARTIST", tags.artist
    yield "ALBUM", tags.album
    yield "TRACKNUMBER", "" if tags.episode is None else str(tags.episode)
    yield "DISCNUMBER", "" if tags.season is None else str(tags.season)
    yield "DATE", tags.date.isoformat() if tags.date else ""
    yield "GENRE", tags.genre
    yield "DESCRIPTION", tags.summary
    yield "COPYRIGHT", tags.copyright
    yield "LANGUAGE", tags.language
    yield "WEBSITE", tags.url
    yield from (_credit(person) for person in tags.people)
    yield from _chapters(tags.chapters)


def picture_block(cover: bytes | None) -> bytes | None:
    """A front cover as RFC 9639, section 8.8, has it; None where there is none, or it is past 16 MB.

    Width, height and depth may be left 0: players read the picture.
    """
    kind = picture_type(cover)
    if cover is None or kind is None or len(cover) >= (1 << 24) - 64:
        return None
    words = [_FRONT_COVER.to_bytes(4, "big"), len(kind).to_bytes(4, "big"), kind.encode("ascii")]
    return b"".join([*words, bytes(4 + 4 * 4), len(cover).to_bytes(4, "big"), cover])


def _credit(person: Person) -> tuple[str, str]:
    """An actor is a `PERFORMER`; others go by their role, in letters that the name of a comment may have."""
    if person.part:
        return "PERFORMER", f"{person.name} ({person.part})"
    role = "".join(letter for letter in person.role.upper() if " " <= letter <= "}" and letter != "=")
    return role or "CONTRIBUTOR", person.name


def _chapters(chapters: Sequence[Chapter]) -> Iterator[tuple[str, str]]:
    for number, chapter in enumerate(chapters[:_MOST_CHAPTERS]):
        yield f"CHAPTER{number:03}", clock(chapter.start)
        yield f"CHAPTER{number:03}NAME", chapter.title.replace("\n", " ")
