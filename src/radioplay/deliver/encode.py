"""A master, encoded: MP3 by LAME, FLAC and Opus by libsndfile, with tags.

All of them play for exactly as long as the master. The same master gives the same bytes of MP3 and FLAC; Ogg
puts a random number into every file.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.ahead import ahead
from radioplay.audio import Audio, planar, put, replacing, write_wav
from radioplay.deliver.id3 import frames_of, tag
from radioplay.deliver.mp3 import write_mp3
from radioplay.deliver.tags import Tags, picture_type
from radioplay.truepeak import PeakMeter
from radioplay.units import RATE

_FRAMES = 1 << 16
_FRONT_COVER = 3
_PICTURE_BLOCK = 6
_LAST_BLOCK = 0x80


@dataclass(frozen=True, slots=True)
class Format:
    """How a file is written: libsndfile's names."""

    container: str
    subtype: str
    lossy: bool


FORMATS: Mapping[str, Format] = {
    "wav": Format("WAV", "PCM_24", lossy=False),
    "mp3": Format("MP3", "MPEG_LAYER_III", lossy=True),
    "flac": Format("FLAC", "PCM_24", lossy=False),
    "opus": Format("OGG", "OPUS", lossy=True),
}
"""By the suffix of the file."""


def encode(master: Path, target: Path, tags: Tags) -> None:
    """Write a master in the format of the target's suffix.

    Args:
        master: a sound file at 48 kHz, of one or two channels.
        target: replaced whole, or left alone if anything fails.
        tags: what players show.

    Raises:
        ValueError: the suffix isn't that of a format in `FORMATS`.
        OSError: it can't be written, or not all of it.
    """
    with sf.SoundFile(master) as file:
        blocks = (planar(block) for block in file.blocks(_FRAMES, dtype="float32", always_2d=True))
        encode_blocks(blocks, file.frames, file.channels, target, tags)


def encode_blocks(blocks: Iterable[Audio], frames: int, channels: int, target: Path, tags: Tags) -> None:
    """Write a sound in the format of the target's suffix.

    Args:
        blocks: at 48 kHz, shape (channels, any).
        frames: how many they hold in all.
        channels: 1 or 2.
        target: replaced whole, or left alone if anything fails.
        tags: what players show.

    Raises:
        ValueError: the suffix isn't that of a format in `FORMATS`.
        OSError: it can't be written, or not all of it.
    """
    suffix = target.suffix.lower().removeprefix(".")
    if suffix not in FORMATS:
        raise ValueError(f"{target.name}: formats are {', '.join(FORMATS)}, not {suffix or 'nothing'}")
    if suffix == "wav":
        write_wav(target, blocks, frames, channels)
        return
    with replacing(target) as beside:
        upright = (np.ascontiguousarray(block.T) for block in blocks)
        if suffix == "mp3":
            write_mp3(upright, frames, channels, beside)
        else:
            _write_sound(upright, channels, beside, FORMATS[suffix], tags)
        _check_length(beside, frames)
        if suffix == "mp3" and (found := frames_of(tags)):
            _put_in_front(beside, tag(found))
        elif suffix == "flac":
            _add_picture(beside, tags.cover)


def decoded_peak_dbtp(path: Path) -> float:
    """The true peak of a file as a player will decode it.

    Raises:
        OSError: it ends before it says it does: the disk was full, most likely.
    """
    heard = 0
    with sf.SoundFile(path) as file:
        meter = PeakMeter(file.channels)
        for block in ahead(file.blocks(_FRAMES, dtype="float32", always_2d=True)):
            meter.add(planar(block))
            heard += len(block)
        if heard < file.frames:
            raise _full(path)
    return meter.peak_dbtp


def _write_sound(blocks: Iterable[Audio], channels: int, target: Path, how: Format, tags: Tags) -> None:
    with sf.SoundFile(target, "w", RATE, channels, how.subtype, format=how.container) as file:
        _name(file, tags)
        for block in blocks:
            put(file, block)


def _check_length(path: Path, frames: int) -> None:
    """Raise an `OSError` where a file is short: libsndfile doesn't tell that its last write failed.

    An MP3 says at its head how long it is meant to be, so it has to be decoded to know.
    """
    try:
        whole = sf.info(path).frames == frames
    except sf.LibsndfileError:
        whole = False
    if not whole:
        raise _full(path)


def _full(path: Path) -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def _name(file: sf.SoundFile, tags: Tags) -> None:
    """Tags that libsndfile writes by itself, as Vorbis comments."""
    track = "" if tags.episode is None else str(tags.episode)
    named = {"title": tags.title, "artist": tags.artist, "album": tags.album, "tracknumber": track}
    for name, text in named.items():
        if text:
            with suppress(UnicodeEncodeError):  # half a surrogate pair, which no file can hold
                setattr(file, name, text)


def _put_in_front(path: Path, head: bytes) -> None:
    """Put bytes before those of a file."""
    behind = path.with_name(f"{path.name}.part")
    try:
        with behind.open("wb") as out, path.open("rb") as sound:
            out.write(head)
            shutil.copyfileobj(sound, out, 1 << 20)
        behind.replace(path)
    finally:
        behind.unlink(missing_ok=True)


def _add_picture(path: Path, cover: bytes | None) -> None:
    """Put a front cover into a FLAC file, behind its first block of metadata.

    The format is RFC 9639, section 8.8. Width, height and depth may be left 0: players read the picture.
    """
    kind = picture_type(cover)
    if cover is None or kind is None or len(cover) >= 1 << 24:
        return
    words = [_FRONT_COVER.to_bytes(4, "big"), len(kind).to_bytes(4, "big"), kind.encode("ascii")]
    words += [bytes(4 + 4 * 4), len(cover).to_bytes(4, "big"), cover]
    picture = b"".join(words)
    with path.open("rb") as file:
        head = bytearray(file.read(4 + 4 + 34))
        rest = path.with_name(f"{path.name}.part")
        try:
            with rest.open("wb") as out:
                last = head[4] & _LAST_BLOCK
                head[4] &= ~_LAST_BLOCK & 0xFF
                out.write(head + bytes([_PICTURE_BLOCK | last]) + len(picture).to_bytes(3, "big") + picture)
                shutil.copyfileobj(file, out, 1 << 20)
            rest.replace(path)
        finally:
            rest.unlink(missing_ok=True)
