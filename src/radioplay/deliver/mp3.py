"""MP3 by LAME, with the tag that lets players leave out what an encoder adds at both ends.

LAME itself comes as the package `lameenc`, which encodes three times as fast as libsndfile does and leaves the tag to
its user. The first frame of the file is silent and holds it: the count of frames and bytes, a table for
seeking, and how many samples to drop. Its layout is that of the "Mp3 Info Tag rev 1" of the LAME project.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from radioplay.audio import Audio
from radioplay.units import RATE

_KBPS = 192
_SIZE = 144 * _KBPS * 1000 // RATE
"""Bytes in a frame: the same for all of them at 48 kHz."""
_QUALITY = 4
"""LAME's scale from 0, the best and slowest, to 9."""
_LAME_SCALE = 0.97
"""What LAME multiplies a sound with at 192 kb/s; undone beforehand, or an MP3 is 0.26 LU below its master."""
_FRAME = 1152
"""Samples in a frame."""
_DELAY = 576
"""Samples that LAME puts in front."""
_SIDE_INFO = {1: 17, 2: 32}
_NAME = b"LAME3.100"
_CONSTANT = 1
_HAS_ALL = 0x0F  # frames, bytes, table, quality


def write_mp3(blocks: Iterable[Audio], frames: int, channels: int, target: Path) -> None:
    """Encode a sound at the project rate at a constant 192 kb/s.

    The same sound gives the same bytes, whatever its blocks. It plays for exactly as long.

    Args:
        blocks: shape (any, channels).
        frames: how many they hold in all.
        channels: 1 or 2.
        target: written to.

    Raises:
        OSError: it can't be written.
    """
    encoder = _encoder(channels)
    with target.open("wb") as file:
        file.write(bytes(_SIZE))
        head, coded = b"", 0
        for block in blocks:
            data = bytes(encoder.encode(_as_16_bit(block)))
            head, coded = head or data[:4], coded + len(data)
            file.write(data)
        data = bytes(encoder.flush())
        head, coded = head or data[:4], coded + len(data)
        file.write(data)
        file.seek(0)
        file.write(info_frame(head, channels, coded // _SIZE, frames))


def info_frame(head: bytes, channels: int, count: int, frames: int) -> bytes:
    """The frame in front that says how long the sound is.

    Args:
        head: the four bytes that begin the first frame of sound.
        channels: 1 or 2.
        count: frames of sound in the file.
        frames: samples a channel that were encoded.
    """
    whole = _SIZE * (count + 1)
    table = bytes(255 * place // 100 for place in range(100))
    padding = count * _FRAME - _DELAY - frames
    tag = (
        struct.pack(">4sIII", b"Info", _HAS_ALL, count, whole)
        + table
        + struct.pack(">I", 100 - 10 * _QUALITY)
    )
    # revision and method, low-pass, peak, two gains, flags, rate, delays, four more, length, sum of the music
    tag += _NAME + struct.pack(">BBIHHBB", _CONSTANT, 0, 0, 0, 0, 0, min(255, _KBPS))
    tag += (_DELAY << 12 | padding).to_bytes(3, "big") + struct.pack(">BBHIH", 0, 0, 0, whole, 0)
    frame = head + bytes(_SIDE_INFO[channels]) + tag
    frame += struct.pack(">H", crc_16(frame))
    return frame.ljust(_SIZE, b"\0")


def crc_16(data: bytes) -> int:
    """The checksum of the tag: polynomial 0x8005, bits reversed, from 0."""
    total = 0
    for byte in data:
        total ^= byte
        for _ in range(8):
            total = total >> 1 ^ (0xA001 if total & 1 else 0)
    return total


def _encoder(channels: int) -> Any:
    import lameenc

    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_in_sample_rate(RATE)
    encoder.set_out_sample_rate(RATE)
    encoder.set_channels(channels)
    encoder.set_bit_rate(_KBPS)
    encoder.set_quality(_QUALITY)
    return encoder


def _as_16_bit(block: Audio) -> bytes:
    """Rounded to what LAME takes: 98 dB below full scale, far under what it throws away."""
    steps = np.rint(np.clip(block * np.float32(32767.0 / _LAME_SCALE), -32767.0, 32767.0))
    return bytes(steps.astype("<i2").tobytes())
