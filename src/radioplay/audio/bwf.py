"""Broadcast Wave files: sound with its place on a timeline, of any length.

A BWF is a WAV with a chunk `bext` before its sound (EBU Tech 3285, version 2): who made it, where on the clock
its first sample belongs, how loud it is. A WAV's sizes end at 4 GB. Room for larger ones is therefore kept in
every file, as a chunk `JUNK` that readers pass over; where it is needed, it becomes `ds64` and the file an RF64
(EBU Tech 3306).
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray

from radioplay.audio.blocks import Audio
from radioplay.units import RATE, SILENCE_DB

Subtype = Literal["PCM_24", "FLOAT"]

LIMIT = 2**32 - 1
"""The most bytes that a chunk of a WAV may say it has."""

_WIDTH = {"PCM_24": 3, "FLOAT": 4}
_PCM, _IEEE_FLOAT = 1, 3
_BEXT = struct.Struct("<256s32s32s10s8sQH64s5h180s")
_DS64 = struct.Struct("<QQQI")
_VERSION = 2
_UNKNOWN = 0x7FFF
_FULL = np.float32(1 << 23)
_HIGHEST = (1 << 23) - 1


@dataclass(frozen=True, slots=True)
class Loudness:
    """What a `bext` says of a sound's level; None for what isn't known."""

    loudness_lufs: float | None = None
    range_lu: float | None = None
    peak_dbtp: float | None = None
    momentary_lufs: float | None = None
    short_term_lufs: float | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What a `bext` says of its sound. Texts are kept in ASCII: of accented letters, the letter.

    Attributes:
        time_reference: where its first sample belongs, in samples from the timeline's start, which passes for
            midnight.
        description: up to 256 characters.
        originator, reference: who made it, and what they call it; up to 32 characters each.
        date, time: when it was made, `2026-03-01` and `20:15:00`; empty for not said, so that the same sound makes
            the same file.
    """

    time_reference: int = 0
    description: str = ""
    originator: str = "radioplay"
    reference: str = ""
    date: str = ""
    time: str = ""


class BwfWriter:
    """A file in the making: give it the sound, then `finish` it; `abandon` it if that can't be.

    Silence is not written but passed over, so that where a file system keeps holes a sound that is silent for the
    most part takes no more room than what is heard of it. The file is open only while there is sound.

    Attributes:
        frames: given so far.
        peak: the highest sample so far, which 24 bits may not hold: they end at full scale.
    """

    def __init__(
        self,
        path: Path,
        channels: int,
        rate: int = RATE,
        *,
        subtype: Subtype = "PCM_24",
        about: About | None = None,
        limit: int = LIMIT,
    ) -> None:
        """Args: `limit` is the size past which the file is an RF64.

        Raises:
            OSError: the file can't be written.
        """
        self.frames = 0
        self.peak = 0.0
        self._path, self._channels, self._rate = path, channels, rate
        self._subtype: Subtype = subtype
        self._about = about or About()
        self._limit = limit
        self._head = len(self._header(Loudness()))
        self._file: BinaryIO | None = path.open("wb")

    def add(self, block: Audio) -> None:
        """Hear more: shape (channels, frames).

        Raises:
            OSError: the disk is full.
        """
        peak = max(float(block.max()), -float(block.min())) if block.size else 0.0
        if peak:
            self.peak = max(self.peak, peak)
            coded = _in_24_bits(block, peak) if self._subtype == "PCM_24" else _in_float(block)
            with _named(self._path):
                self._at(self._head + self.frames * self._frame_bytes).write(coded.data)
        self.frames += block.shape[1]
        if not peak:
            self._close()

    def silence(self, frames: int) -> None:
        """As many frames of nothing."""
        self.frames += frames
        self._close()

    def finish(self, loudness: Loudness | None = None) -> None:
        """Write what stands before the sound, now that all is known.

        Raises:
            OSError: the disk is full.
        """
        size = self._head + self.frames * self._frame_bytes
        with _named(self._path):
            file = self._at(0)
            file.write(self._header(loudness or Loudness()))
            file.flush()
            file.truncate(size + size % 2)
            self._file = None
            file.close()

    def abandon(self) -> None:
        """Let go of the file, which is no sound file."""
        with suppress(OSError):
            self._close()

    @property
    def _frame_bytes(self) -> int:
        return _WIDTH[self._subtype] * self._channels

    def _at(self, place: int) -> BinaryIO:
        """The file, open, at a place."""
        if self._file is None:
            self._file = self._path.open("r+b")
        self._file.seek(place)
        return self._file

    def _close(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            with _named(self._path):
                file.close()

    def _header(self, loudness: Loudness) -> bytes:
        """All that stands before the sound, always of the same length."""
        sound = self.frames * self._frame_bytes
        size64 = _chunk(b"JUNK", bytes(_DS64.size))
        rest = _chunk(b"bext", _bext(self._about, loudness) + self._history())
        rest += _chunk(b"fmt ", self._format())
        if self._subtype == "FLOAT":
            rest += _chunk(b"fact", struct.pack("<I", min(self.frames, LIMIT)))
        whole = 4 + len(size64) + len(rest) + 8 + sound + sound % 2
        if whole <= self._limit:
            return b"RIFF" + _size(whole) + b"WAVE" + size64 + rest + b"data" + _size(sound)
        size64 = _chunk(b"ds64", _DS64.pack(whole, sound, self.frames, 0))
        return b"RF64" + _size(LIMIT) + b"WAVE" + size64 + rest + b"data" + _size(LIMIT)

    def _format(self) -> bytes:
        width, kind = _WIDTH[self._subtype], _PCM if self._subtype == "PCM_24" else _IEEE_FLOAT
        frame = self._frame_bytes
        plain = struct.pack("<HHIIHH", kind, self._channels, self._rate, self._rate * frame, frame, 8 * width)
        return plain if kind == _PCM else plain + bytes(2)  # any other kind says how much follows: nothing

    def _history(self) -> bytes:
        """How the sound was coded, as EBU R 98 writes it."""
        mode = {1: "mono", 2: "stereo"}.get(self._channels, "multitrack")
        bits = 8 * _WIDTH[self._subtype]
        told = f"A=PCM,F={self._rate},W={bits},M={mode},T=radioplay"
        # An even number of bytes: libsndfile doesn't look for the one that fills an odd chunk of an RF64.
        return f"{told}{' ' * (len(told) % 2)}\r\n".encode("ascii")


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """An `OSError` within names the file."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def _bext(about: About, loudness: Loudness) -> bytes:
    return _BEXT.pack(
        _ascii(about.description),
        _ascii(about.originator),
        _ascii(about.reference),
        _ascii(about.date),
        _ascii(about.time),
        about.time_reference,
        _VERSION,
        b"",
        *(
            _hundredths(value)
            for value in (
                loudness.loudness_lufs,
                loudness.range_lu,
                loudness.peak_dbtp,
                loudness.momentary_lufs,
                loudness.short_term_lufs,
            )
        ),
        b"",
    )


def _hundredths(value: float | None) -> int:
    """As `bext` counts levels: hundredths, rounded; of silence nothing is known."""
    return _UNKNOWN if value is None or value <= SILENCE_DB else max(-9999, min(9999, round(100.0 * value)))


def _ascii(text: str) -> bytes:
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return plain.translate(_PUNCTUATION).encode("ascii", "replace")


_PUNCTUATION = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + _size(len(content)) + content + bytes(len(content) % 2)


def _size(count: int) -> bytes:
    return struct.pack("<I", count)


def _in_24_bits(block: Audio, peak: float) -> NDArray[np.uint8]:
    """Rounded to the nearest, three bytes a sample: shape (channels, frames) to (frames, channels, 3)."""
    scaled = np.empty((block.shape[1], len(block)), dtype=np.float32)
    np.multiply(block.T, _FULL, out=scaled)
    np.rint(scaled, out=scaled)
    if peak * float(_FULL) > _HIGHEST - 1:
        np.clip(scaled, -_HIGHEST - 1, _HIGHEST, out=scaled)
    whole = scaled.astype("<i4")
    wide = whole.view(np.uint8).reshape(*whole.shape, 4)
    coded = np.empty((*whole.shape, 3), dtype=np.uint8)
    for byte in range(3):
        coded[..., byte] = wide[..., byte]
    return coded


def _in_float(block: Audio) -> NDArray[np.float32]:
    return np.ascontiguousarray(block.T, dtype="<f4")
