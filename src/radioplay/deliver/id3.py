"""ID3v2.3, the tag in front of an MP3: https://id3.org/id3v2.3.0, and its chapters: https://id3.org/id3v2-chapters-1.0

Frames stand in the file in the order given, since players show chapters in that order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

from radioplay.deliver.tags import Chapter, Person, Tags, picture_type
from radioplay.deliver.tongues import three_letters

_UTF16 = b"\x01"
_LATIN1 = b"\x00"
_FRONT_COVER = b"\x03"
_NO_OFFSET = b"\xff" * 8  # chapters are found by time; where their bytes are isn't said
_ORDERED, _TOP = 1, 2
_MOST_IN_TABLE = 255
_UNKNOWN = "XXX"


def frame(name: str, content: bytes) -> bytes:
    """A frame: its four-letter name, its size (a plain 32 bits in version 2.3), no flags, its content."""
    return name.encode("ascii") + len(content).to_bytes(4, "big") + b"\0\0" + content


def text_frame(name: str, text: str) -> bytes:
    """A text frame (`TIT2`, `TPE1` …), in UTF-16 with its byte order mark."""
    return frame(name, _UTF16 + text.encode("utf-16"))


def link_frame(name: str, url: str) -> bytes:
    """A link (`WOAF`, `WCOP` …), other letters than ASCII's by their bytes (RFC 3986, section 2.5)."""
    return frame(name, quote(url, safe="!#$%&'()*+,/:;=?@[]~").encode("ascii"))


def picture_frame(data: bytes, kind: str) -> bytes:
    """The front cover (`APIC`), without a description; `kind` is its media type."""
    return frame("APIC", _LATIN1 + kind.encode("ascii") + b"\0" + _FRONT_COVER + b"\0" + data)


def comment_frame(text: str, language: str) -> bytes:
    """A comment (`COMM`) in a language of three letters, without a description."""
    return frame("COMM", _UTF16 + language.encode("ascii") + _ended("") + text.encode("utf-16"))


def people_frame(people: Iterable[Person]) -> bytes:
    """Who did what (`IPLS`): roles and names by turns."""
    pairs = ((f"{each.role}, {each.part}" if each.part else each.role, each.name) for each in people)
    return frame("IPLS", _UTF16 + b"".join(_ended(text) for pair in pairs for text in pair))


def chapter_frames(chapters: Sequence[Chapter]) -> Iterator[bytes]:
    """A table of contents (`CTOC`), then every chapter in order (`CHAP`), with its name.

    A table has room for 255; where there are more, it lists tables that list them.
    """
    names = [f"ch{number}" for number in range(len(chapters))]
    parts = [names[at : at + _MOST_IN_TABLE] for at in range(0, len(names), _MOST_IN_TABLE)]
    if len(parts) == 1:
        yield _table("toc", names, _TOP | _ORDERED)
    elif parts:
        inner = [f"toc{number}" for number in range(len(parts[:_MOST_IN_TABLE]))]
        yield _table("toc", inner, _TOP | _ORDERED)
        for name, part in zip(inner, parts, strict=False):
            yield _table(name, part, _ORDERED)
    for name, chapter in zip(names, chapters, strict=True):
        times = b"".join(at_ms.to_bytes(4, "big") for at_ms in (chapter.start_ms, chapter.end_ms))
        title = text_frame("TIT2", chapter.title) if chapter.title else b""
        yield frame("CHAP", name.encode("ascii") + b"\0" + times + _NO_OFFSET + title)


def tag(frames: Iterable[bytes]) -> bytes:
    """A whole tag: to be put in front of the first frame of sound.

    Raises:
        ValueError: it would pass 256 MB, which its size field can't say.
    """
    body = b"".join(frames)
    if len(body) >= 1 << 28:
        raise ValueError(f"a tag of {len(body)} bytes, where 2^28 are too many")
    # Its size is "synchsafe": seven bits a byte, so that a player never takes it for the start of sound.
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + size + body


def frames_of(tags: Tags) -> list[bytes]:
    """The frames that say what `tags` does; see `tags.usable`."""
    language = three_letters(tags.language)
    named = {
        "TIT2": tags.title,
        "TPE1": tags.artist,
        "TALB": tags.album,
        "TRCK": _number(tags.episode),
        "TPOS": _number(tags.season),
        "TYER": f"{tags.date:%Y}" if tags.date else "",
        "TDAT": f"{tags.date:%d%m}" if tags.date else "",
        "TCON": tags.genre,
        "TCOP": tags.copyright,
        "TLAN": language if language != "und" else "",
    }
    frames = [text_frame(name, text) for name, text in named.items() if text]
    if tags.summary:
        frames.append(comment_frame(tags.summary, language if language != "und" else _UNKNOWN))
    if tags.people:
        frames.append(people_frame(tags.people))
    if tags.url:
        frames.append(link_frame("WOAF", tags.url))
    if licence := re.search(r"https?://[^\s)>\]]+", tags.copyright):
        frames.append(link_frame("WCOP", licence[0]))
    frames += chapter_frames(tags.chapters)
    kind = picture_type(tags.cover)
    if tags.cover is not None and kind:
        frames.append(picture_frame(tags.cover, kind))
    return frames


def _table(name: str, members: Sequence[str], flags: int) -> bytes:
    listed = b"".join(member.encode("ascii") + b"\0" for member in members)
    return frame("CTOC", name.encode("ascii") + b"\0" + bytes([flags, len(members)]) + listed)


def _ended(text: str) -> bytes:
    """A text in UTF-16 that another follows."""
    return text.encode("utf-16") + b"\0\0"


def _number(number: int | None) -> str:
    return "" if number is None else str(number)
