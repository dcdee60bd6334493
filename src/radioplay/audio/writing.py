"""Sound files written whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.ahead import ahead
from radioplay.audio.blocks import Audio
from radioplay.units import RATE

_WAV_LIMIT = 2**32 - 2**16
"""A WAV's sizes are 32 bits wide; past this, with room for its header, it must be RF64."""


def _mode() -> int:
    """The mode of a new file. The process's mask can only be read by setting it, which threads mustn't do."""
    mask = os.umask(0o022)
    os.umask(mask)
    return 0o666 & ~mask


_MODE = _mode()


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to: renamed to `target` if all went well, removed if not.

    It keeps the target's suffix, so that writers that go by it do the right thing.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.stem}-", suffix=target.suffix, dir=target.parent)
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        beside.chmod(_MODE)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def put(file: sf.SoundFile, block: Audio) -> None:
    """Write a block of shape (frames, channels) to an open file.

    Raises:
        OSError: it can't all be written: the disk is full, most likely.
    """
    try:
        file.write(block)
    except (sf.LibsndfileError, AssertionError) as error:
        # libsndfile tells only that fewer frames were written than it was given.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file.name)) from error


def write_wav(
    target: Path, blocks: Iterable[Audio], frames: int, channels: int = 2, rate: int = RATE
) -> None:
    """Write planar blocks as a 24-bit WAV (RF64 where it would pass 4 GB); what passes full scale is clipped.

    Args:
        target: replaced whole, or left alone if anything fails.
        blocks: shape (channels, any); made in a thread of their own while earlier ones are written.
        frames: how many they hold in all.

    Raises:
        OSError: the folder can't be written to, or the disk is full.
    """
    container = "RF64" if frames * channels * 3 > _WAV_LIMIT else "WAV"
    with (
        replacing(target) as beside,
        sf.SoundFile(beside, "w", rate, channels, "PCM_24", format=container) as file,
    ):
        for block in ahead(blocks):
            put(file, np.ascontiguousarray(block.T))
