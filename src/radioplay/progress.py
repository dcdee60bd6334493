"""How long work tells how far it is: values to a callback, which the command line draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """`done` of `total` parts of a stage, and what was just finished."""

    stage: str
    done: int
    total: int
    label: str = ""


Progress = Callable[[Step], None]


def unseen(_: Step) -> None:
    """A progress nobody looks at."""
