"""What lossy encoding will do to the peaks, found out on the riskiest seconds alone.

Encoding is the slowest thing a render does after speaking. A lossy codec works on a few hundredths of a
second at a time, so how far it overshoots shows as well in some seconds as in the whole. Those at risk are
loud and, for the moment, full of treble: a codec that runs out of bits there fills in noise.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.audio import Audio, planar, write_wav
from radioplay.curves import fade_in, fade_out
from radioplay.deliver.encode import decoded_peak_dbtp, encode
from radioplay.deliver.tags import Tags
from radioplay.units import RATE, SILENCE_DB

_PIECES = 10
_PIECE = 9 * 5760
"""About a second, and whole frames of MP3 (1152) and Opus (960): what a codec makes of a sound depends on how
it lies in its frames, so the pieces must lie in them as they do in the whole."""
_FADE = RATE // 100
_MOMENT = RATE // 50


def trial_peak_dbtp(master: Path, suffixes: Sequence[str], work: Path) -> float:
    """The highest true peak of the riskiest seconds of a master, in any of some lossy formats.

    Args:
        master: a WAV at the project rate.
        suffixes: of `encode.FORMATS`.
        work: a folder for what is made on the way.

    Returns:
        dBTP; `SILENCE_DB` where there is nothing to try, in a master that is hardly longer than its excerpt.
    """
    with sf.SoundFile(master) as file:
        if file.frames <= 3 * _PIECES * _PIECE:
            return SILENCE_DB
        risks = [_risk(block) for block in file.blocks(_PIECE, dtype="float32", always_2d=True)]
        riskiest = sorted(range(len(risks)), key=lambda index: -risks[index])[:_PIECES]
        # Each with the piece before it: how many bits a codec has left depends on what it has just had to do.
        taken = sorted({index for risky in riskiest for index in (risky - 1, risky) if index >= 0})
        pieces = []
        for index in taken:
            file.seek(index * _PIECE)
            piece = planar(file.read(_PIECE, dtype="float32", always_2d=True))
            piece = np.pad(piece, ((0, 0), (0, _PIECE - piece.shape[1])))
            if index - 1 not in taken:
                piece[:, :_FADE] *= fade_in(_FADE, 0, _FADE)
            if index + 1 not in taken:
                piece[:, -_FADE:] *= fade_out(_FADE, 0, _FADE)
            pieces.append(piece)
    excerpt = work / "trial" / "excerpt.wav"
    write_wav(excerpt, pieces, len(pieces) * _PIECE)
    tried = [excerpt.with_suffix(f".{suffix}") for suffix in suffixes]
    for path in tried:
        encode(excerpt, path, Tags())
    return max((decoded_peak_dbtp(path) for path in tried), default=SILENCE_DB)


def _risk(piece: Audio) -> float:
    """The treble of the worst 20 ms, weighed by how high they peak: shape (frames, channels)."""
    whole = len(piece) - len(piece) % _MOMENT
    moments = piece[:whole].reshape(-1, _MOMENT, piece.shape[1])
    if not len(moments):
        return 0.0
    treble = np.square(np.diff(moments, axis=1)).mean(axis=(1, 2))
    peak = np.abs(moments).max(axis=(1, 2))
    return float((treble * peak**4).max())
