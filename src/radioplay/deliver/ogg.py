"""The tags of an Opus file, in the pages of Ogg: https://www.rfc-editor.org/rfc/rfc3533 and rfc7845.

libsndfile knows a few tags only, and puts a random number on every page. So its second packet, which holds
the tags, is replaced by our own, and the pages behind it are numbered anew; the sound stays as it is.
"""

from __future__ import annotations

import itertools
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from radioplay.audio import replacing
from radioplay.deliver.comments import comment_block
from radioplay.deliver.tags import Tags

_HEAD = struct.Struct("<4sBBqIIIB")
_SERIAL = (
    1  # of the only stream in the file; any number will do, and always the same one gives the same bytes
)
_CONTINUED = 1
_MOST_LACES = 255
_NO_PLACE = -1
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True, slots=True)
class _Page:
    """A page: its flags, the place in the sound at its end, the lengths of its pieces, and the pieces."""

    flags: int
    place: int
    laces: bytes
    content: bytes

    def to_bytes(self, number: int) -> bytes:
        head = _HEAD.pack(b"OggS", 0, self.flags, self.place, _SERIAL, number, 0, len(self.laces))
        whole = head + self.laces + self.content
        return whole[:22] + struct.pack("<I", checksum(whole)) + whole[26:]


def write_opus_tags(path: Path, tags: Tags) -> None:
    """Put tags into an Opus file in place of those it has; the same sound and tags give the same bytes.

    Args:
        path: as libsndfile wrote it: the first page holds the head, the next ones the tags alone.
        tags: see `tags.usable`; a cover is among them.

    Raises:
        OSError: it can't be written.
    """
    with replacing(path) as beside, path.open("rb") as file, beside.open("wb") as out:
        pages = _read_pages(file)
        head = next(pages)
        _skip_packet(pages)
        ours = _pages_of(b"OpusTags" + comment_block(tags, with_picture=True))
        for number, page in enumerate(itertools.chain([head], ours, pages)):
            out.write(page.to_bytes(number))


def checksum(page: bytes) -> int:
    """The CRC of a page whose own CRC is 0: polynomial 0x04C11DB7 from 0, highest bit first.

    zlib has the same one, lowest bit first and turned over at both ends, so bits are reversed before and after.
    """
    turned = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(turned.to_bytes(4, "little").translate(_REVERSED), "big")


def _read_pages(file: BinaryIO) -> Iterator[_Page]:
    while len(head := file.read(_HEAD.size)) == _HEAD.size:
        _, _, flags, place, _, _, _, count = _HEAD.unpack(head)
        laces = file.read(count)
        yield _Page(flags, place, laces, file.read(sum(laces)))


def _skip_packet(pages: Iterator[_Page]) -> None:
    """Read on to the page on which a packet ends: its last piece is shorter than 255 bytes."""
    for page in pages:
        if page.laces and page.laces[-1] < _MOST_LACES:
            return


def _pages_of(packet: bytes) -> Iterator[_Page]:
    """A packet on pages of its own, of up to 255 pieces of up to 255 bytes."""
    laces = bytes([_MOST_LACES] * (len(packet) // _MOST_LACES) + [len(packet) % _MOST_LACES])
    for at in range(0, len(laces), _MOST_LACES):
        own = laces[at : at + _MOST_LACES]
        start = at * _MOST_LACES
        ends = own[-1] < _MOST_LACES
        flags = _CONTINUED if at else 0
        yield _Page(flags, 0 if ends else _NO_PLACE, own, packet[start : start + sum(own)])
