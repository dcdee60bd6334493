"""The last touches that every made sound gets: length, ends, DC, level."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from radioplay.foley.registry import Kind, Sound
from radioplay.units import RATE

_LEAD = round(0.002 * RATE)  # of silence, so that a blow at the very start is whole
_FADE_OUT = round(0.03 * RATE)
_CUT_FADE = 0.25  # seconds of fade where a sound is cut short; at most a third of what is left
_SILENT = 10 ** (-66 / 20)  # of the peak: what lies below this at the end is not heard


def finish(sound: Sound, kind: Kind, peak: float, exact: int | None) -> NDArray[np.float32]:
    """Bring a made sound to its length and level.

    Args:
        sound: shape (frames,) or (frames, channels).
        kind: a bed keeps its ends, as they meet; the others are trimmed and faded.
        peak: level of the loudest sample.
        exact: frames it must have, or None for as many as can be heard.

    Returns:
        Shape (frames, channels).
    """
    block = sound[:, None] if sound.ndim == 1 else sound
    if kind == "bed":
        block = block - np.mean(block, axis=0)
    else:
        lead = np.zeros((_LEAD, block.shape[1]))
        block = _faded(_trimmed(_without_dc(np.concatenate([lead, block])), exact))
    top = np.max(np.abs(block), initial=0.0)
    out = (block * (peak / top if top > 0 else 0.0)).astype(np.float32)
    if exact is not None and len(out) < exact:
        out = np.concatenate([out, np.zeros((exact - len(out), out.shape[1]), np.float32)])
    return out


def _without_dc(block: Sound) -> Sound:
    """High-passed at 18 Hz: a constant and what only moves the cone are gone, the edges stay put."""
    from scipy.signal import butter, sosfilt

    return np.asarray(
        sosfilt(butter(2, 18, "highpass", fs=RATE, output="sos"), block, axis=0), dtype=np.float64
    )


def _trimmed(block: Sound, exact: int | None) -> Sound:
    """Without the silence at its end, and no longer than asked."""
    loudest = np.max(np.abs(block), axis=1)
    heard = np.flatnonzero(loudest > _SILENT * loudest.max())
    end = int(heard[-1]) + 1 + _FADE_OUT if len(heard) else 1
    block = block[:end]
    if exact is None or len(block) <= exact:
        return block
    block = block[:exact].copy()
    fade = max(1, min(round(_CUT_FADE * RATE), exact // 3))
    block[-fade:] *= np.cos(np.linspace(0, np.pi / 2, fade))[:, None] ** 2
    return block


def _faded(block: Sound) -> Sound:
    """With an end that comes to nothing."""
    fall = min(_FADE_OUT, len(block) // 3)
    out = block.copy()
    if fall:
        out[-fall:] *= (0.5 + 0.5 * np.cos(np.linspace(0, np.pi, fall)))[:, None]
    return out
