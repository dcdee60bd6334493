"""Whether stems sum to their master: read back, added up, and the master taken away."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import soundfile as sf
from numpy.typing import NDArray

from radioplay.audio import AudioError, Subtype
from radioplay.progress import Progress, Step, unseen
from radioplay.units import RATE, to_db

MOST_RESIDUAL_DB: Mapping[Subtype, float] = {"FLOAT": -120.0, "PCM_24": -90.0}
"""The highest sample, in dBFS, that may be left when the master is taken from the sum of its stems."""

_STRETCH = 10 * RATE


def read_residual_db(stems: Sequence[Path], master: Path, progress: Progress = unseen) -> float:
    """The highest sample of the sum of the stems less the master, in dBFS; `SILENCE_DB` where nothing is left.

    A file that ends early is silent from there on.

    Args:
        stems: their files. One is open at a time, however many there are.
        master: the file they should sum to.
        progress: told of the stage `checking`, in seconds of sound.

    Raises:
        AudioError: a file can't be read.
    """
    whole = max(_frames(path) for path in (*stems, master))
    highest = 0.0
    for at in range(0, whole, _STRETCH):
        left = -_read(master, at)
        for path in stems:
            left += _read(path, at)
        found = float(np.abs(left).max())
        highest = max(highest, found) if math.isfinite(found) else math.inf
        progress(Step("checking", min(at + _STRETCH, whole) // RATE, -(-whole // RATE)))
    return to_db(highest) if math.isfinite(highest) else math.inf


def _frames(path: Path) -> int:
    try:
        return int(sf.info(path).frames)
    except (sf.LibsndfileError, OSError) as error:
        raise AudioError(f"{path} can't be read: {error}") from error


def _read(path: Path, at: int) -> NDArray[np.float64]:
    """A stretch of a file of two channels, silent where it has ended: shape (`_STRETCH`, 2)."""
    try:
        with sf.SoundFile(path) as file:
            file.seek(min(at, file.frames))
            read = file.read(_STRETCH, dtype="float64", always_2d=True)
    except (sf.LibsndfileError, OSError) as error:
        raise AudioError(f"{path} can't be read: {error}") from error
    whole = np.zeros((_STRETCH, 2))
    whole[: len(read)] = read
    return whole
