"""The weights of the model as they ship, written by `tools/train_speakers.py`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.speakers.chain import KINDS
from radioplay.adapt.speakers.sheet import CONTEXTS, OTHER, SPEAKER

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weights:
    """What every feature counts for: `speaker` (SPEAKER,), `other` (OTHER,), `links` (CONTEXTS, 4)."""

    speaker: Array
    other: Array
    links: Array


@dataclass(frozen=True, slots=True)
class Model:
    """A book is read twice: `first` knows its tags, `second` also what was made of them the first time.

    `believed` and `right` are the ascending points of the line that makes the odds of the second reading into
    the share of lines that are right.
    """

    first: Weights
    second: Weights
    believed: Array
    right: Array

    def calibrate(self, odds: Array) -> Array:
        """The probability that a speaker of these odds is right."""
        return np.interp(odds, self.believed, self.right)


@cache
def read_model() -> Model:
    """The model that ships."""
    return from_json(resources.files("radioplay.adapt").joinpath("data/speakers.json").read_text("utf-8"))


def from_json(text: str) -> Model:
    """A model of weights by name; a name that is not there counts nothing."""
    table = json.loads(text)
    curve = np.array(table["calibration"], dtype=np.float64)
    return Model(_weights(table["first"]), _weights(table["second"]), curve[:, 0], curve[:, 1])


def _weights(table: dict[str, Any]) -> Weights:
    links = [[table["links"].get(f"{kind}:{context}", 0.0) for kind in KINDS] for context in CONTEXTS]
    return Weights(
        np.array([table["speaker"].get(name, 0.0) for name in SPEAKER]),
        np.array([table["other"].get(name, 0.0) for name in OTHER]),
        np.array(links),
    )
