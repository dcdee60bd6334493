"""Air at 20 °C: how fast sound goes through it, and what it swallows on the way."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

SOUND_MS = 343.0
"""Metres a second."""


def air_db_per_m(hz: NDArray[Any], humidity: float = 50.0) -> NDArray[np.float64]:
    """What air at one atmosphere swallows, in dB a metre (ISO 9613-1, equations 3 to 5).

    Args:
        hz: frequencies.
        humidity: relative, in per cent.
    """
    kelvin, triple = 293.15, 273.16
    vapour = humidity * 10 ** (-6.8346 * (triple / kelvin) ** 1.261 + 4.6151)  # molar, in per cent
    oxygen = 24 + 4.04e4 * vapour * (0.02 + vapour) / (0.391 + vapour)
    nitrogen = 9 + 280 * vapour
    classical = 1.84e-11
    relaxing = 0.01275 * np.exp(-2239.1 / kelvin) / (oxygen + hz**2 / oxygen)
    relaxing = relaxing + 0.1068 * np.exp(-3352.0 / kelvin) / (nitrogen + hz**2 / nitrogen)
    lost: NDArray[np.float64] = 8.686 * hz**2 * (classical + relaxing)
    return lost
