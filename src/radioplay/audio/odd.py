"""Sounds that libsndfile doesn't know (m4a, wma, video …), streamed out of ffmpeg.

ffmpeg is the one pydub is set to use (`AudioSegment.converter`), so a program that has told pydub where it
is needs no second setting. pydub's own decoding is not used: it holds the whole file in memory, rounds to 16
bits and needs ffprobe besides.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import tempfile
import warnings
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import numpy as np

from radioplay.audio.blocks import Audio

# Containers that hold their own sound. Playlists and other lists of addresses are not among them: through
# one, a file could make ffmpeg read what lies outside the project.
_CONTAINERS = (
    "mov,mp4,m4a,3gp,matroska,webm,asf,avi,flv,mpeg,mpegts,aac,ac3,eac3,amr,ape,dts,mp3,ogg,"
    "tta,truehd,wv,mpc,mpc8,tak,caf,wav,w64,aiff,au,flac,rm,gsm,voc,dsf,oma,spdif,adts,loas"
)
_SNDFILE = "wav wave bwf rf64 w64 aif aiff aifc au snd flac ogg oga opus mp3 caf raw"
_SNDFILE_SUFFIXES = frozenset(f".{suffix}" for suffix in _SNDFILE.split(" "))
_MAGIC = 0x2E736E64  # ".snd"
_FLOAT32 = 6


class AudioError(Exception):
    """A sound can't be read, in words for the author: which file, and why."""


def is_odd(path: Path) -> bool:
    """Whether a file that libsndfile refused may be one for ffmpeg, going by its suffix."""
    return path.suffix.lower() not in _SNDFILE_SUFFIXES


def find_ffmpeg() -> str | None:
    """Where ffmpeg is, or None."""
    with warnings.catch_warnings():  # it warns on standard error where there is none; we say so ourselves
        warnings.simplefilter("ignore")
        from pydub import AudioSegment

    return shutil.which(AudioSegment.converter) or shutil.which("ffmpeg")


class OddFile:
    """A `Sound` that ffmpeg decodes while it is read. Use it in a `with`.

    The pipe carries Sun's AU format, whose 24-byte header can be written before the length is known.

    Raises:
        AudioError: there is no ffmpeg, or it finds no sound in the file.
    """

    def __init__(self, path: Path) -> None:
        ffmpeg = find_ffmpeg()
        if ffmpeg is None:
            raise AudioError(f"{path.name} needs ffmpeg to be read, and there is none on the PATH")
        self._path = path
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__
        command = [ffmpeg, "-nostdin", "-v", "error", "-format_whitelist", _CONTAINERS]
        command += ["-protocol_whitelist", "file,pipe", "-i", f"file:{path}"]
        command += ["-map", "0:a:0", "-c:a", "pcm_f32be", "-f", "au", "pipe:1"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self._errors)
        try:
            self.rate, self.channels = self._read_header()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        self.frames: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._pipe.close()
        self._process.wait()
        self._errors.close()

    @property
    def _pipe(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def read(self, frames: int) -> Audio:
        """Shape (up to `frames`, channels); none at the end."""
        data = self._pipe.read(frames * self.channels * 4)
        whole = len(data) - len(data) % (self.channels * 4)
        return np.frombuffer(data[:whole], dtype=">f4").astype(np.float32).reshape(-1, self.channels)

    def _read_header(self) -> tuple[int, int]:
        head = self._pipe.read(24)
        if len(head) < 24:
            raise AudioError(f"{self._path.name} isn't a sound that can be read ({self._complaint()})")
        magic, size, _, encoding, rate, channels = struct.unpack(">6I", head)
        if magic != _MAGIC or encoding != _FLOAT32:
            raise AudioError(f"{self._path.name} isn't a sound that can be read (ffmpeg gave something else)")
        self._pipe.read(size - 24)
        return rate, channels

    def _complaint(self) -> str:
        self._process.wait()
        self._errors.seek(0)
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        said = lines[-1].rsplit(": ", 1)[-1].strip().rstrip(".").lower() if lines else ""
        return f"ffmpeg says: {said}" if said else "there is no sound in it"
