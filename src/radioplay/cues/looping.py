"""Where a file can run round, without its author saying so."""

from __future__ import annotations

import tempfile
from pathlib import Path

from radioplay.audio import AudioError, FileSource, find_loop, write_prepared
from radioplay.units import RATE, Samples, to_samples, to_seconds

SHORTEST_S = 2.0
"""Of what is shorter, no loop is written down."""
_LONGEST_S = 600.0


def read_loop(path: Path) -> tuple[float, float]:
    """The best loop of a file of any kind, in seconds.

    Raises:
        AudioError: it can't be read, or is shorter than `SHORTEST_S`.
        OSError: there is no room for what it is prepared into.
    """
    with tempfile.TemporaryDirectory(prefix="radioplay-") as folder:
        whole = Path(folder, "sound.wav")
        made = write_prepared(path, whole, limit_s=_LONGEST_S)
        if made.measures.frames < to_samples(SHORTEST_S):
            raise AudioError(f"{path.name} is too short to look for a loop in it")
        start, end = read_prepared_loop(whole)
    return round(to_seconds(start), 3), round(to_seconds(end), 3)


def read_prepared_loop(path: Path) -> tuple[Samples, Samples]:
    """The best loop of a file at the project rate, in samples.

    Raises:
        AudioError: it can't be read.
    """
    source = FileSource(path, RATE)
    try:
        return find_loop(source)
    finally:
        source.close()
