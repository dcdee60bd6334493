"""Which lines somebody should look at, and in which order an answer mends the most."""

from __future__ import annotations

from radioplay.adapt.model import Adaptation

REVIEW_BELOW = 0.6
"""Confidence under which a line is marked for review."""

_SHAKY = 0.75
"""Confidence under which a line may still follow an answer beside it."""
_NEAR = 2
"""Paragraphs from one line of a stretch of talk to the next, at most."""
_MOST_BESIDE = 8
_GAIN = 0.1
"""What a shaky line beside it adds to the worth of an answer, in parts of what the answer itself is worth. Simulated
reviews of stories written for training had the fewest errors left with 0.1, out of 0, 0.1 and 0.3."""


def doubtful(found: Adaptation, review_below: float = REVIEW_BELOW) -> tuple[int, ...]:
    """The quotes whose speakers are to be reviewed, those first whose answers mend the most.

    That is how likely the line itself is wrong, and how many shaky lines follow or precede it at a stretch: they
    are weighed anew with every answer.
    """
    beside = _shaky_beside(found)
    unsure = [
        at for at, line in enumerate(found.lines) if line.speaker is None or line.confidence < review_below
    ]
    worth = {at: (1.0 - found.lines[at].confidence) * (1.0 + _GAIN * beside[at]) for at in unsure}
    return tuple(sorted(unsure, key=lambda at: (-worth[at], at)))


def _shaky_beside(found: Adaptation) -> list[int]:
    """How many shaky lines stand in a row right before and after each line, at most `_MOST_BESIDE` on a side."""
    count = len(found.lines)
    beside = [0] * count
    for order in (range(count), range(count - 1, -1, -1)):
        run, last = 0, None
        for at in order:
            if last is not None and abs(found.quotes[at].paragraph - found.quotes[last].paragraph) > _NEAR:
                run = 0
            beside[at] += min(run, _MOST_BESIDE)
            run = run + 1 if found.lines[at].confidence < _SHAKY else 0
            last = at
    return beside
