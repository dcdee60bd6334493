"""A voice raised: effort closes the glottis faster, so that more of the sound lies high.

From soft to loud speech, the level between 2 and 4 kHz grows about twice as many decibels as that of the
fundamental (Nordenberg and Sundberg 2004). Above, where sibilants are, hardly anything is added.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_HZ = (0.0, 150.0, 500.0, 1000.0, 2000.0, 3800.0, 6000.0, 24000.0)
_DB = (-6.0, -5.0, -2.0, 1.5, 6.0, 6.0, 1.0, 0.0)
_SIDE_S = 0.02


def raised(samples: NDArray[np.float32], rate: int, amount: float = 1.0) -> NDArray[np.float32]:
    """The same, given with effort.

    Args:
        samples: shape (frames,).
        rate: samples a second.
        amount: 1.0 is a shout.

    Returns:
        Shape (frames,), with the power of `samples`; no sound is moved in time.
    """
    power = float(np.square(samples, dtype=np.float64).mean()) if len(samples) else 0.0
    if not power > 0.0:
        return samples
    side = round(_SIDE_S * rate)  # room for the filter, which has as much before as behind it
    padded = np.pad(samples.astype(np.float64), side)
    hz = np.fft.rfftfreq(len(padded), 1.0 / rate)
    gain = 10.0 ** (amount * np.interp(hz, _HZ, _DB) / 20.0)
    out = np.fft.irfft(np.fft.rfft(padded) * gain, len(padded))[side:-side]
    out *= np.sqrt(power / max(float(np.square(out).mean()), 1e-20))
    return out.astype(np.float32)
