"""ID3v2.3, the tag in front of an MP3: https://id3.org/id3v2.3.0

Frames stand in the file in the order given, since players show chapters in that order.
"""

from __future__ import annotations

from collections.abc import Iterable

from radioplay.deliver.tags import Tags, picture_type

_UTF16 = b"\x01"
_LATIN1 = b"\x00"
_FRONT_COVER = b"\x03"


def frame(name: str, content: bytes) -> bytes:
    """A frame: its four-letter name, its size (a plain 32 bits in version 2.3), no flags, its content."""
    return name.encode("ascii") + len(content).to_bytes(4, "big") + b"\0\0" + content


def text_frame(name: str, text: str) -> bytes:
    """A text frame (`TIT2`, `TPE1` …), in UTF-16 with its byte order mark."""
    return frame(name, _UTF16 + text.encode("utf-16"))


def picture_frame(data: bytes, kind: str) -> bytes:
    """The front cover (`APIC`), without a description; `kind` is its media type."""
    return frame("APIC", _LATIN1 + kind.encode("ascii") + b"\0" + _FRONT_COVER + b"\0" + data)


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
    """The frames that say what `tags` does."""
    named = (("TIT2", tags.title), ("TPE1", tags.artist), ("TALB", tags.album))
    frames = [text_frame(name, text) for name, text in named if text]
    if tags.episode is not None:
        frames.append(text_frame("TRCK", str(tags.episode)))
    kind = picture_type(tags.cover)
    if tags.cover is not None and kind:
        frames.append(picture_frame(tags.cover, kind))
    return frames
