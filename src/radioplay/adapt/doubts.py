"""Which lines somebody should look at, the most doubtful first."""

from __future__ import annotations

from radioplay.adapt.model import Adaptation

REVIEW_BELOW = 0.6
"""Confidence under which a line is marked for review."""


def doubtful(found: Adaptation, review_below: float = REVIEW_BELOW) -> tuple[int, ...]:
    """The quotes whose speakers are to be reviewed, the least sure first."""
    unsure = [
        i for i, line in enumerate(found.lines) if line.speaker is None or line.confidence < review_below
    ]
    return tuple(sorted(unsure, key=lambda index: (found.lines[index].confidence, index)))
