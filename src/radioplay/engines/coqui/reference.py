"""The recording a voice is cloned from."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from radioplay.audio import AudioError, read_audio, speech_bounds
from radioplay.engines.protocol import EngineError

SHORTEST_S = 1.0
_HINT = "6 to 30 seconds of one person speaking, without music, serve best"


@contextmanager
def readable(recording: Path | None) -> Iterator[Path | None]:
    """A recording as a plain WAV file, whatever it is in: one channel, as long as the block runs.

    Raises:
        EngineError: it can't be read, is silent, or too short.
    """
    if recording is None:
        yield None
        return
    import soundfile as sf

    if not recording.is_file():
        raise EngineError(f"there is no recording {recording.name} to clone in {recording.parent}")
    try:
        samples, rate = read_audio(recording)
    except AudioError as error:
        raise EngineError(f"{recording.name} can't be cloned: {error}", _HINT) from None
    mono = samples.mean(axis=1, dtype=np.float32)
    if not np.isfinite(mono).all() or float(np.abs(mono).max(initial=0.0)) < 1e-3:
        raise EngineError(f"{recording.name} can't be cloned: it is silent", _HINT)
    start, end = speech_bounds(mono, rate)
    if (end - start) / rate < SHORTEST_S:
        raise EngineError(
            f"{recording.name} can't be cloned: it holds {(end - start) / rate:.1f} s of sound", _HINT
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "voice.wav"
        sf.write(path, mono[start:end], rate, subtype="FLOAT")
        yield path
