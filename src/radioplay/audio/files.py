"""Sound files of any kind, read in blocks or by place, and files written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
import soundfile as sf

from radioplay.audio.blocks import Audio, planar
from radioplay.audio.odd import AudioError, OddFile, is_odd

__all__ = [
    "ArraySource",
    "AudioError",
    "FileSource",
    "Sound",
    "Source",
    "open_sound",
    "read_audio",
]

WHOLE = 1 << 20
"""Files of up to this many samples (4 MB) are read once and kept while they are in use."""


class Sound(Protocol):
    """A sound file being read from its start.

    Attributes:
        rate: samples a second.
        channels: how many.
        frames: how many, as its header says; None where only reading will tell.
    """

    rate: int
    channels: int
    frames: int | None

    def read(self, frames: int) -> Audio:
        """The next frames, shape (up to `frames`, channels); none at the end."""


class _SoundFile:
    """What libsndfile can read: WAV, AIFF, FLAC, Ogg, Opus, MP3, CAF, W64, RF64 …"""

    def __init__(self, path: Path, file: sf.SoundFile) -> None:
        self._path = path
        self._file = file
        self.rate: int = file.samplerate
        self.channels: int = file.channels
        self.frames: int | None = file.frames

    def read(self, frames: int) -> Audio:
        try:
            return np.asarray(self._file.read(frames, dtype="float32", always_2d=True))
        except sf.LibsndfileError as error:
            raise AudioError(f"{self._path.name} is damaged ({_reason(error)})") from error


@contextmanager
def open_sound(path: Path) -> Iterator[Sound]:
    """Open a sound file of any kind: by libsndfile, else by ffmpeg where it is on the PATH.

    Raises:
        AudioError: it isn't there, can't be opened, is empty, isn't a sound, or needs ffmpeg.
    """
    _check_there(path)
    try:
        file = sf.SoundFile(path)
    except (sf.LibsndfileError, TypeError) as error:
        # TypeError: a `.raw` file has no header to tell what is in it.
        if not is_odd(path):
            reason = _reason(error) if isinstance(error, sf.LibsndfileError) else "it has no header"
            raise _unreadable(path, reason) from error
        with OddFile(path) as odd:
            yield odd
        return
    with file:
        yield _SoundFile(path, file)


def _check_there(path: Path) -> None:
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except FileNotFoundError as error:
        raise AudioError(f"{path.name} isn't there") from error
    except IsADirectoryError as error:
        raise AudioError(f"{path.name} is a folder, not a sound") from error
    except OSError as error:
        raise AudioError(f"{path.name} can't be opened ({error.strerror or error})") from error
    if empty:
        raise AudioError(f"{path.name} is empty (0 bytes)")


def _unreadable(path: Path, reason: str) -> AudioError:
    return AudioError(f"{path.name} isn't a sound that can be read ({reason})")


def _reason(error: sf.LibsndfileError) -> str:
    return str(error.error_string).strip().rstrip(".").lower()


def read_audio(path: Path) -> tuple[Audio, int]:
    """A whole sound file: samples of shape (frames, channels) as they stand in it, and its rate.

    Raises:
        AudioError: as `open_sound`, or there isn't a sample in it.
    """
    with open_sound(path) as sound:
        blocks = []
        while len(block := sound.read(1 << 18)):
            blocks.append(block)
        rate = sound.rate
    if not blocks:
        raise AudioError(f"{path.name} holds no samples")
    return np.concatenate(blocks), rate


@runtime_checkable
class Source(Protocol):
    """A recorded sound the mix can read from any place, at the timeline's rate.

    Attributes:
        channels: 1 or 2.
        frames: how many there are.
    """

    @property
    def channels(self) -> int: ...

    @property
    def frames(self) -> int: ...

    def read(self, start: int, frames: int) -> Audio:
        """Shape (channels, frames), not to be written to; silence outside the sound."""

    def close(self) -> None:
        """Let go of memory and file; reading again afterwards is allowed."""


class ArraySource:
    """A sound held in memory: shape (channels, frames)."""

    def __init__(self, samples: Audio) -> None:
        self._samples = samples
        self.channels: int = samples.shape[0]
        self.frames: int = samples.shape[1]

    def read(self, start: int, frames: int) -> Audio:
        return _padded(self._samples, start, frames)

    def close(self) -> None:
        """Nothing to let go of."""


class FileSource:
    """A sound file of one or two channels, read from any place to the sample.

    Short files are read whole, once; long ones stay open, and reading on costs no seek.

    Raises:
        AudioError: on opening or reading, as `open_sound`; or the rate isn't the one asked for.
    """

    def __init__(self, path: Path, rate: int) -> None:
        self._path = path
        self._rate = rate
        self._file: sf.SoundFile | None = None
        self._whole: Audio | None = None
        file = self._opened()
        self.channels: int = file.channels
        self.frames: int = file.frames

    def read(self, start: int, frames: int) -> Audio:
        if self._whole is not None:
            return _padded(self._whole, start, frames)
        if self.frames * self.channels <= WHOLE:
            self._whole = self._piece(0, self.frames)
            self._shut()
            return _padded(self._whole, start, frames)
        begin, end = min(max(0, start), self.frames), min(self.frames, start + frames)
        piece = self._piece(begin, max(0, end - begin))
        return _padded(piece, start - begin, frames)

    def close(self) -> None:
        self._whole = None
        self._shut()

    def _piece(self, start: int, frames: int) -> Audio:
        file = self._opened()
        try:
            if file.tell() != start:
                file.seek(start)
            return planar(file.read(frames, dtype="float32", always_2d=True))
        except sf.LibsndfileError as error:
            raise AudioError(f"{self._path.name} is damaged ({_reason(error)})") from error

    def _opened(self) -> sf.SoundFile:
        if self._file is None:
            _check_there(self._path)
            try:
                self._file = sf.SoundFile(self._path)
            except sf.LibsndfileError as error:
                raise _unreadable(self._path, _reason(error)) from error
            if self._file.samplerate != self._rate:
                found = self._file.samplerate
                self._shut()
                raise AudioError(f"{self._path.name} has {found} samples a second, not {self._rate}")
        return self._file

    def _shut(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def _padded(samples: Audio, start: int, frames: int) -> Audio:
    """Columns [start, start + frames) of `samples`, silence where there are none."""
    length = samples.shape[1]
    if start >= 0 and start + frames <= length:
        return samples[:, start : start + frames]
    out = np.zeros((samples.shape[0], frames), dtype=np.float32)
    begin, end = max(0, start), min(length, start + frames)
    if end > begin:
        out[:, begin - start : end - start] = samples[:, begin:end]
    return out
