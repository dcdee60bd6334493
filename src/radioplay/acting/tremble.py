"""A voice that shakes, as with tears or fear: pitch and level waver six times a second, never quite evenly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_HZ, _DRIFT_HZ, _UNEVEN = 5.8, 0.73, 0.8
_PITCH = 0.012  # of the pitch, either way: a fifth of a semitone
_LEVEL_DB = 1.6


def trembled(samples: NDArray[np.float32], rate: int, amount: float = 1.0) -> NDArray[np.float32]:
    """The same, shaking.

    The sound is read a little early and a little late in turn, by a third of a millisecond, which bends its
    pitch; no word moves by more than that.

    Args:
        samples: shape (frames,).
        rate: samples a second.
        amount: 1.0 is a voice near tears.

    Returns:
        Shape (frames,), about as loud as `samples`.
    """
    time_s = np.arange(len(samples)) / rate
    turn = 2.0 * np.pi * _HZ * time_s + _UNEVEN * np.sin(2.0 * np.pi * _DRIFT_HZ * time_s)
    swell = 0.65 + 0.35 * np.sin(2.0 * np.pi * 0.41 * time_s + 1.0)  # it comes and goes
    late = amount * _PITCH / (2.0 * np.pi * _HZ) * rate * swell * np.sin(turn)
    bent = _read_at(samples.astype(np.float64), np.arange(len(samples)) + late)
    level = 10.0 ** (amount * _LEVEL_DB * swell * np.sin(turn + 0.9) / 20.0)
    return np.asarray(bent * level, dtype=np.float32)


def _read_at(samples: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Samples at places between, by Lagrange's six points."""
    whole = np.floor(places).astype(int)
    part = places - whole
    padded = np.pad(samples, 8)
    out = np.zeros(len(samples))
    points = range(-2, 4)
    for point in points:
        weight = np.ones(len(samples))
        for other in points:
            if other != point:
                weight *= (part - other) / (point - other)
        out += weight * padded[np.clip(whole + point + 8, 0, len(padded) - 1)]
    return out
