"""The tags of a FLAC file: https://www.rfc-editor.org/rfc/rfc9639 (section 8)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from radioplay.audio import replacing
from radioplay.deliver.comments import comment_block, picture_block
from radioplay.deliver.tags import Tags

Reading = Callable[[int], bytes]
Block = tuple[int, bytes]
"""(kind, content)"""

_MAGIC = 4
_COMMENT, _PICTURE = 4, 6
_LAST = 0x80
_MOST = (1 << 24) - 1


def write_flac_tags(path: Path, tags: Tags) -> None:
    """Put comments and a cover into a FLAC file, in place of the comments it has.

    Args:
        path: as libsndfile wrote it.
        tags: see `tags.usable`. A cover past 16 MB is left out, since no block holds it.

    Raises:
        OSError: it can't be written.
    """
    with replacing(path) as beside, path.open("rb") as file, beside.open("wb") as out:
        out.write(file.read(_MAGIC))
        kept = _with_ours(_blocks(file.read), tags)
        for number, (kind, content) in enumerate(kept, start=1):
            last = _LAST if number == len(kept) else 0
            out.write(bytes([kind | last]) + len(content).to_bytes(3, "big") + content)
        shutil.copyfileobj(file, out, 1 << 20)


def _with_ours(blocks: list[Block], tags: Tags) -> list[Block]:
    """Blocks of metadata with comments and a cover, behind the first, which has to be that of the stream."""
    comments, picture = comment_block(tags, with_picture=False), picture_block(tags.cover)
    ours = [(_COMMENT, comments)] if len(comments) <= _MOST else []
    ours += [(_PICTURE, picture)] if picture else []
    return [*blocks[:1], *ours, *(each for each in blocks[1:] if each[0] != _COMMENT)]


def _blocks(read: Reading) -> list[Block]:
    """The blocks of metadata."""
    blocks: list[Block] = []
    while True:
        head = read(4)
        if len(head) < 4:
            return blocks
        blocks.append((head[0] & ~_LAST, read(int.from_bytes(head[1:], "big"))))
        if head[0] & _LAST:
            return blocks
