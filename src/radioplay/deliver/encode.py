"""A master, encoded: MP3 by LAME, FLAC and Opus by libsndfile, M4A and M4B by PyAV, with tags and chapters.

All of them play for exactly as long as the master, and the same master and tags give the same bytes.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.ahead import ahead
from radioplay.audio import Audio, planar, put, replacing, write_wav
from radioplay.deliver import m4a
from radioplay.deliver.flac import write_flac_tags
from radioplay.deliver.id3 import frames_of, tag
from radioplay.deliver.mp3 import write_mp3
from radioplay.deliver.ogg import write_opus_tags
from radioplay.deliver.tags import Tags, usable
from radioplay.truepeak import PeakMeter
from radioplay.units import RATE, SILENCE_DB

_FRAMES = 1 << 16


@dataclass(frozen=True, slots=True)
class Format:
    """How a file is written: libsndfile's names, or FFmpeg's; the extra that it needs."""

    container: str
    subtype: str
    lossy: bool
    extra: str = ""


FORMATS: Mapping[str, Format] = {
    "wav": Format("WAV", "PCM_24", lossy=False),
    "mp3": Format("MP3", "MPEG_LAYER_III", lossy=True),
    "flac": Format("FLAC", "PCM_24", lossy=False),
    "opus": Format("OGG", "OPUS", lossy=True),
    "m4a": Format("MP4", "AAC", lossy=True, extra="av"),
    "m4b": Format("MP4", "AAC", lossy=True, extra="av"),
}
"""By the suffix of the file."""
PLAYED = ("mp3", "m4a", "m4b", "opus", "flac", "wav")
"""Which of several files a page or a feed plays: the first of these that there is."""


def check_formats(formats: Iterable[str]) -> None:
    """See that formats are known, and can be written here.

    Raises:
        ValueError: one of them isn't, or the package is missing that it needs.
    """
    for name in formats:
        if name not in FORMATS:
            raise ValueError(f"formats are {', '.join(FORMATS)}, not {name or 'nothing'}")
        if FORMATS[name].extra and not m4a.is_there():
            raise ValueError(f'{name} needs a package more: pip install "radioplay[{FORMATS[name].extra}]"')


def encode(master: Path, target: Path, tags: Tags) -> None:
    """Write a master in the format of the target's suffix.

    Args:
        master: a sound file at 48 kHz, of one or two channels.
        target: replaced whole, or left alone if anything fails.
        tags: what players show.

    Raises:
        ValueError: the suffix isn't that of a format in `FORMATS`, or a package is missing that it needs.
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
        ValueError: the suffix isn't that of a format in `FORMATS`, or a package is missing that it needs.
        OSError: it can't be written, or not all of it.
    """
    suffix = target.suffix.lower().removeprefix(".")
    check_formats([suffix])
    if suffix == "wav":
        write_wav(target, blocks, frames, channels)
        return
    tags = usable(tags, frames)
    with replacing(target) as beside:
        if suffix in m4a.BRANDS:
            m4a.write_m4a(ahead(blocks), channels, beside, tags, suffix)
        else:
            _write_sound(
                (np.ascontiguousarray(block.T) for block in blocks), frames, channels, beside, suffix
            )
        _check_length(beside, frames)
        if suffix == "mp3" and (found := frames_of(tags)):
            _put_in_front(beside, tag(found))
        elif suffix == "flac":
            write_flac_tags(beside, tags)
        elif suffix == "opus":
            write_opus_tags(beside, tags)


def decoded_peak_dbtp(path: Path) -> float:
    """The true peak of a file as a player will decode it.

    Raises:
        OSError: it ends before it says it does: the disk was full, most likely.
    """
    meter = None
    for block in ahead(_decoded(path)):
        meter = meter or PeakMeter(block.shape[0])
        meter.add(block)
    return meter.peak_dbtp if meter else SILENCE_DB


def _decoded(path: Path) -> Iterator[Audio]:
    """What a player makes of a file, shape (channels, any)."""
    if path.suffix.removeprefix(".") in m4a.BRANDS:
        yield from m4a.read_m4a(path)
        return
    heard = 0
    with sf.SoundFile(path) as file:
        for block in file.blocks(_FRAMES, dtype="float32", always_2d=True):
            yield planar(block)
            heard += len(block)
        if heard < file.frames:
            raise _full(path)


def _write_sound(blocks: Iterable[Audio], frames: int, channels: int, target: Path, suffix: str) -> None:
    """Encode blocks of shape (any, channels), without tags."""
    if suffix == "mp3":
        write_mp3(blocks, frames, channels, target)
        return
    how = FORMATS[suffix]
    with sf.SoundFile(target, "w", RATE, channels, how.subtype, format=how.container) as file:
        for block in blocks:
            put(file, block)


def _check_length(path: Path, frames: int) -> None:
    """Raise an `OSError` where a file is short: libsndfile doesn't tell that its last write failed.

    An MP3 says at its head how long it is meant to be, so it has to be decoded to know.
    """
    try:
        in_mp4 = path.suffix.removeprefix(".") in m4a.BRANDS
        whole = (m4a.played_frames(path) if in_mp4 else sf.info(path).frames) == frames
    except sf.LibsndfileError:
        whole = False
    if not whole:
        raise _full(path)


def _full(path: Path) -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def _put_in_front(path: Path, head: bytes) -> None:
    """Put bytes before those of a file."""
    with replacing(path) as beside, path.open("rb") as sound, beside.open("wb") as out:
        out.write(head)
        shutil.copyfileobj(sound, out, 1 << 20)
