"""Script × cast → performance: who says what, how and where, in the order it is heard."""

from radioplay.performance.model import (
    Delivery,
    Ending,
    Event,
    Performance,
    Scene,
    Silence,
    Spot,
    Utterance,
    ending,
    has_words,
)
from radioplay.performance.stage import perform

__all__ = [
    "Delivery",
    "Ending",
    "Event",
    "Performance",
    "Scene",
    "Silence",
    "Spot",
    "Utterance",
    "ending",
    "has_words",
    "perform",
]
