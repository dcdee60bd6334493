"""Which line it was, by what was heard."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from radioplay.performance import Delivery
from radioplay.takebook import words_said

Likeness = Callable[[str, str], float]
"""How likely it is that somebody who said the first was heard as the second: 0 … 1."""

ENOUGH = 0.7
"""From here on a line is taken to be the one that was said."""
_APART = 0.1  # the next best has to be this much less like it
_MOST_PIECES = 8  # that one line may have been cut into
_SHARED = 0.3  # of the words; with fewer in common, nothing is compared closely


def likeness(text: str, heard: str) -> float:
    """How like two texts are, word by word: the plain measure, for want of a better one."""
    return difflib.SequenceMatcher(None, words_said(text), words_said(heard), autojunk=False).ratio()


def best_lines(
    heard: str, lines: Sequence[Delivery], used: Mapping[str, int], alike: Likeness = likeness
) -> tuple[tuple[Delivery, ...], float]:
    """The line that was said: all the goes of a speech, or one of them.

    Args:
        heard: what a recogniser understood.
        lines: that may have been said.
        used: how many recordings each has already; of lines with the same words, the one with the fewest.
        alike: compares two texts.

    Returns:
        The line, and how like it is: 0 … 1. None where nothing is like it, or two different ones are.
    """
    speeches: dict[str, list[Delivery]] = {}
    for line in lines:
        speeches.setdefault(line.speech, []).append(line)
    wholes = [tuple(goes) for goes in speeches.values()]
    single = [(line,) for goes in wholes if len(goes) > 1 for line in goes]
    scored = [(_score(_text(each), heard, alike), each) for each in (*wholes, *single)]
    best = max((score for score, _ in scored), default=0.0)
    if best < ENOUGH:
        return (), best
    first = [each for score, each in scored if score == best]
    words = words_said(_text(first[0]))
    if any(score > best - _APART and words_said(_text(each)) != words for score, each in scored):
        return (), best
    return min(first, key=lambda each: used.get(each[0].name, 0)), best


def aligned(
    heard: Sequence[str], texts: Sequence[str], alike: Likeness = likeness
) -> tuple[tuple[int, int, int], ...]:
    """Which pieces of a recording are which lines, where lines come in order.

    Of all ways to give runs of pieces to lines, the one in which most words are right: a line may be in
    several pieces, may be said again, or be missing, and a piece may belong to none.

    Returns:
        (line, first piece, last piece) in the order of the pieces.
    """
    count, last = len(heard), len(texts)
    # best[i][j]: what can be made of the pieces from i on with the lines from j on, and the first step there
    best = [[0.0] * (last + 1) for _ in range(count + 1)]
    step: list[list[tuple[int, int]]] = [[(0, 0)] * (last + 1) for _ in range(count + 1)]
    for i in range(count - 1, -1, -1):
        for j in range(last, -1, -1):
            choices = [(best[i + 1][j], (1, 0))]  # this piece is no line
            if j < last:
                choices.append((best[i][j + 1], (0, 1)))  # this line doesn't come (again)
                for taken in range(1, min(_MOST_PIECES, count - i) + 1):
                    worth = _worth(texts[j], " ".join(heard[i : i + taken]), alike)
                    if worth > 0.0:
                        choices.append((worth + best[i + taken][j], (taken, -1)))
            best[i][j], step[i][j] = max(choices, key=lambda choice: choice[0])
    found, i, j = [], 0, 0
    while i < count and j <= last:
        pieces, lines = step[i][j]
        if lines == -1:
            found.append((j, i, i + pieces - 1))
            lines = 0
        i, j = i + pieces, j + lines
    return tuple(found)


def _worth(text: str, heard: str, alike: Likeness) -> float:
    """How many words are right, less for every part of a line; 0 where it isn't this line."""
    like = _score(text, heard, alike)
    return max(1, len(words_said(text))) * like**2 if like >= ENOUGH else 0.0


@lru_cache(maxsize=100_000)
def _score(text: str, heard: str, alike: Likeness) -> float:
    """How like they are in words, and in letters: a cat that is heard as cats is still no wind."""
    wanted, found = words_said(text), words_said(heard)
    if not found or (len(wanted) > 2 and len({*wanted} & {*found}) < _SHARED * min(len(wanted), len(found))):
        return 0.0
    letters = difflib.SequenceMatcher(None, " ".join(wanted), " ".join(found), autojunk=False).ratio()
    return (alike(text, heard) + letters) / 2.0


def _text(lines: Sequence[Delivery]) -> str:
    return " ".join(line.text for line in lines)
