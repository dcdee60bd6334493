"""What actors send: sounds like speech, with a room around it, as files of many kinds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.audio import Audio, resample
from radioplay.engines.protocol import Request
from radioplay.engines.tone import ToneEngine


def said(text: str, rate: int = 44_100, level: float = 0.5) -> Audio:
    """A text as hummed, shape (frames,): it takes the time that its words take."""
    spoken = ToneEngine().speak(Request(text, "180"))
    return level * resample(spoken.samples[:, None], spoken.rate, rate)[:, 0]


def room(seconds: float, rate: int = 44_100, floor_db: float = -60.0, seed: int = 1) -> Audio:
    """A room in which nobody speaks, shape (frames,)."""
    noise = np.random.default_rng(seed).standard_normal(round(seconds * rate))
    return np.asarray(10.0 ** (floor_db / 20.0) * noise, dtype=np.float32)


def session(
    texts: Sequence[str],
    pauses_s: Sequence[float] | float = 2.0,
    rate: int = 44_100,
    floor_db: float = -60.0,
) -> Audio:
    """Texts said one after the other in a room, a second of it before and after, shape (frames,)."""
    pauses = [pauses_s] * (len(texts) - 1) if isinstance(pauses_s, float) else [*pauses_s]
    parts = [np.zeros(rate, dtype=np.float32)]
    for text, pause in zip(texts, [*pauses, 1.0], strict=True):
        parts += [said(text, rate), np.zeros(round(pause * rate), dtype=np.float32)]
    whole = np.concatenate(parts)
    return np.asarray(whole + room(len(whole) / rate, rate, floor_db)[: len(whole)], dtype=np.float32)


def write(path: Path, samples: Audio, rate: int = 44_100, subtype: str | None = None) -> Path:
    """A sound file, in a folder that is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, samples, rate, subtype=subtype)
    return path


def recorded(path: Path, text: str, rate: int = 44_100) -> Path:
    """A file in which somebody says a text, in stereo."""
    mono = session([text], rate=rate)
    return write(path, np.stack([mono, mono], axis=1), rate)
