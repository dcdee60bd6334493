"""Word times for every word of a text, out of an engine's times for only some of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from radioplay.engines.protocol import Audio, Word
from radioplay.engines.words import bare, is_word

_FRAME_S = 0.005
_QUIET = 0.01  # beside the loudest moment (-40 dB): where a word has stopped
_SHORTEST_S = 0.02


def place_words(
    text: str, pieces: Sequence[str], starts: Sequence[tuple[int, float]], samples: Audio, rate: int
) -> tuple[Word, ...]:
    """The words of `text`, in order, within the sound.

    Args:
        text: as the author wrote it.
        pieces: for each space-separated piece of `text`, what the engine was given; joined by single spaces.
            An empty one was said together with the one before.
        starts: (place in the joined pieces, seconds) of the words that the engine told of, in any order.
        samples: shape (frames,).
        rate: samples a second.

    A word that the engine kept silent about takes its share, by length, of the time up to the next known
    one. A word ends where the next begins, or before that where the sound falls silent.
    """
    length_s = len(samples) / rate
    known = _first_starts(pieces, starts, length_s)
    originals = text.split()
    spoken = [i for i, piece in enumerate(originals) if is_word(piece)]
    at = _filled([known.get(i) for i in spoken], [len(originals[i]) for i in spoken], length_s)
    size = max(1, round(_FRAME_S * rate))
    heard = _heard(samples, size)
    words = []
    for order, i in enumerate(spoken):
        end = _trimmed(at[order], at[order + 1], heard, size / rate)
        words.append(Word(bare(originals[i]), at[order], end))
    return tuple(words)


def _first_starts(
    pieces: Sequence[str], starts: Sequence[tuple[int, float]], length_s: float
) -> dict[int, float]:
    """Piece number → when it begins, for those an engine told of; never going back in time."""
    ends, at = [], -1
    for piece in pieces:
        at += len(piece) + 1
        ends.append(at)
    known: dict[int, float] = {}
    latest = -1.0
    for position, start_s in sorted(starts):
        i = int(np.searchsorted(ends, position, side="right"))
        if i < len(pieces) and i not in known and 0.0 <= start_s < length_s and start_s > latest:
            known[i] = latest = start_s
    return known


def _filled(known: Sequence[float | None], letters: Sequence[int], length_s: float) -> list[float]:
    """A start for every word, and the end of the sound after them."""
    if not known:
        return [length_s]
    anchors = [(0, known[0] or 0.0)]
    anchors += [(i, start) for i, start in enumerate(known) if i and start]
    anchors.append((len(known), length_s))
    place = np.concatenate([[0.0], np.cumsum(letters)])
    at = np.interp(place, [place[i] for i, _ in anchors], [start for _, start in anchors])
    return [float(start) for start in at]


def _heard(samples: Audio, size: int) -> NDArray[np.bool_]:
    """For each stretch of `size` samples, whether anything is heard."""
    whole = samples[: len(samples) // size * size].reshape(-1, size)
    power = np.sqrt(np.mean(np.square(whole, dtype=np.float64), axis=1))
    heard: NDArray[np.bool_] = power > _QUIET * power.max(initial=0.0)
    return heard


def _trimmed(start_s: float, end_s: float, heard: NDArray[np.bool_], frame_s: float) -> float:
    """Where the sound of a word ends, between its start and the next word's."""
    first, last = int(start_s / frame_s), round(end_s / frame_s)
    sounding = np.flatnonzero(heard[first:last])
    if not len(sounding):
        return min(end_s, start_s + _SHORTEST_S)
    return min(end_s, max((first + int(sounding[-1]) + 1) * frame_s, start_s + _SHORTEST_S))
