"""Which of a character's lines tell most about a voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from radioplay.casting.company import word_count
from radioplay.directions import Manner, manner
from radioplay.performance import Delivery
from radioplay.takebook import words_said

_SHORT, _LONG, _TOO_LONG = 6, 16, 40
"""Words: below the first a line says little of a voice, at the second it is long, past the third tiresome."""
_SAME_WORDS, _DIRECTED, _NO_SUCH_KIND = 2.0, 0.3, 1.0


def telling_lines(lines: Sequence[Delivery], count: int = 3) -> tuple[Delivery, ...]:
    """A question, a line with force or a direction, and a long one, where there are such; in script order.

    Args:
        lines: everything somebody says, in order.
        count: of lines wanted; fewer where fewer are said.
    """
    free = list({words_said(line.text): line for line in reversed(lines)}.values())[::-1]
    chosen: list[Delivery] = []
    for kind in (_asks, _has_force, _is_long, _is_plain)[: max(1, count)] + (_is_plain,) * (count - 4):
        if not free:
            break
        best = max(free, key=lambda line: _worth(line, kind, chosen))
        chosen.append(best)
        free.remove(best)
    return tuple(line for line in lines if any(line is each for each in chosen))


def _worth(line: Delivery, kind: Callable[[Delivery], float], chosen: Sequence[Delivery]) -> float:
    words = word_count([line])
    length = min(1.0, words / _SHORT) * min(1.0, _TOO_LONG / max(1, words))
    directed = _DIRECTED if line.directions else 0.0
    same = max((_shared(line, other) for other in chosen), default=0.0)
    return length + directed + _NO_SUCH_KIND * kind(line) - _SAME_WORDS * same


def _shared(one: Delivery, other: Delivery) -> float:
    """The share of words that both lines have."""
    first, second = set(words_said(one.text)), set(words_said(other.text))
    return len(first & second) / max(1, min(len(first), len(second)))


def _asks(line: Delivery) -> float:
    return 1.0 if line.ending == "question" else 0.0


def _has_force(line: Delivery) -> float:
    shaped = manner(line.directions) != Manner()
    return (0.6 if "!" in line.text else 0.0) + (0.5 if shaped else 0.0)


def _is_long(line: Delivery) -> float:
    return min(1.0, word_count([line]) / _LONG)


def _is_plain(line: Delivery) -> float:
    return 0.0 if line.directions else 0.2
