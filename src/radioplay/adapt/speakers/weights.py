"""The weights of the model as they ship, written by `tools/train_speakers.py`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.speakers.chain import KINDS
from radioplay.adapt.speakers.features import CONTEXTS, OTHER, SPEAKER

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weights:
    """What every feature counts for.

    `speaker` (SPEAKER,), `other` (OTHER,), `links` (CONTEXTS, 4). `believed` and `right` are the ascending
    points of the line that makes the model's odds into the share of lines that are right.
    """

    speaker: Array
    other: Array
    links: Array
    believed: Array
    right: Array

    def calibrate(self, odds: Array) -> Array:
        """The probability that a speaker of these odds is right."""
        return np.interp(odds, self.believed, self.right)


@cache
def read_weights() -> Weights:
    """The weights that ship."""
    return from_json(resources.files("radioplay.adapt").joinpath("data/speakers.json").read_text("utf-8"))


def from_json(text: str) -> Weights:
    """Weights by name; a name that is not there counts nothing."""
    table = json.loads(text)
    links = [[table["links"].get(f"{kind}:{context}", 0.0) for kind in KINDS] for context in CONTEXTS]
    curve = np.array(table["calibration"], dtype=np.float64)
    return Weights(
        np.array([table["speaker"].get(name, 0.0) for name in SPEAKER]),
        np.array([table["other"].get(name, 0.0) for name in OTHER]),
        np.array(links),
        curve[:, 0],
        curve[:, 1],
    )
