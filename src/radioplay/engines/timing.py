"""When each word is heard, from how long the model made each phoneme and from where there is sound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from radioplay.engines.protocol import Audio, Word
from radioplay.engines.words import bare, is_word

Times = dict[int, tuple[float, float]]
"""Start and end, in seconds, by the number of the piece."""

LEAST_S = 0.01
"""What a word lasts at least, where there is room."""

_WINDOWS = 200  # a second
_QUIET_DB = -38.0
_PAUSE = 12
"""Windows of quiet that make a pause: 60 ms."""


def piece_times(
    lengths: Audio,
    owners: Sequence[int],
    samples: Audio,
    *,
    rate: int,
    frame: int,
    lead_s: float,
) -> Times:
    """When each piece is heard in a stretch.

    Words that follow each other meet where the lengths say; at a pause, which the model counts as part of the
    word before it, they end and begin where the sound does.

    Args:
        lengths: frames of each token, with the one at either end, shape (n + 2,).
        owners: the piece of each token in between, -1 for none, n of them.
        samples: what was spoken.
        rate: samples a second.
        frame: samples in a frame.
        lead_s: how much the sound is ahead of the lengths.
    """
    edges = np.concatenate([[0.0], np.cumsum(lengths, dtype=np.float64)]) * (frame / rate) - lead_s
    length = len(samples) / rate
    found: Times = {}
    for index, owner in enumerate(owners):
        if owner >= 0:
            start = found[owner][0] if owner in found else max(0.0, float(edges[index + 1]))
            found[owner] = (start, min(length, max(start, float(edges[index + 2]))))
    return _at_sound(found, samples, rate)


def word_times(
    text: str, times: Mapping[int, tuple[float, float]], frames: int, rate: int
) -> tuple[Word, ...]:
    """One word for each piece of a text with a letter or digit: in order, within the sound, none without length.

    A word whose time vanishes, or that has none (it has no sound of its own), is given `LEAST_S` of its
    neighbours'; less where that many words don't fit.

    Args:
        text: as in the request.
        times: by the number of the piece, as `piece_times` gives them; they may overlap or be missing.
        frames: the length of the sound. Where it has fewer samples than there are words, there are no words.
        rate: samples a second.
    """
    pieces = [(number, bare(piece)) for number, piece in enumerate(text.split()) if is_word(piece)]
    if not pieces or frames < len(pieces):
        return ()
    least = min(round(LEAST_S * rate), frames // len(pieces))
    spans: list[tuple[int, int]] = []
    at = 0
    for number, _ in pieces:
        start, end = (round(time * rate) for time in times.get(number, (0.0, 0.0)))
        start = max(start, at)
        at = max(end, start + least)
        spans.append((start, at))
    before = frames  # what was pushed past the end, pushed back
    for index in reversed(range(len(spans))):
        start, end = spans[index]
        end = min(end, before)
        before = min(start, end - least)
        spans[index] = (before, end)
    return tuple(
        Word(word, start / rate, end / rate) for (_, word), (start, end) in zip(pieces, spans, strict=True)
    )


def _at_sound(times: Times, samples: Audio, rate: int) -> Times:
    """With the edges that lie at a pause moved to where the sound ends and begins."""
    window = rate // _WINDOWS
    quiet = _quiet(samples, window)
    pieces = sorted(times, key=lambda piece: times[piece])
    starts = {piece: times[piece][0] for piece in pieces}
    ends = {piece: times[piece][1] for piece in pieces}
    # a long pause is longer than the word it is counted to, whose middle is looked for in what sounds
    middles = {piece: _middle(_sounding(times[piece], quiet, rate / window)) for piece in pieces}
    for before, after in pairwise(pieces):
        pause = _longest(quiet, middles[before], middles[after], rate / window)
        if pause:
            ends[before], starts[after] = pause
    heard = np.flatnonzero(~quiet)
    if pieces and len(heard):
        first, last = pieces[0], pieces[-1]
        starts[first] = min(int(heard[0]) * window / rate, middles[first])
        ends[last] = max((int(heard[-1]) + 1) * window / rate, middles[last])
    return {piece: (starts[piece], max(starts[piece], ends[piece])) for piece in pieces}


def _sounding(span: tuple[float, float], quiet: NDArray[np.bool_], per_s: float) -> tuple[float, float]:
    """A span without the quiet at its two ends; as it is where there is nothing else."""
    first = int(span[0] * per_s)
    loud = np.flatnonzero(~quiet[first : int(span[1] * per_s) + 1])
    if not len(loud):
        return span
    return max(span[0], (first + int(loud[0])) / per_s), min(span[1], (first + int(loud[-1]) + 1) / per_s)


def _middle(span: tuple[float, float]) -> float:
    return (span[0] + span[1]) / 2


def _quiet(samples: Audio, window: int) -> NDArray[np.bool_]:
    """For each 5 ms whether it is much softer than what is loud."""
    count = len(samples) // window
    power = (samples[: count * window].reshape(count, window).astype(np.float64) ** 2).mean(axis=1)
    loud = float(np.percentile(power, 95)) if count else 0.0
    quiet: NDArray[np.bool_] = power <= loud * 10 ** (_QUIET_DB / 10)
    return quiet


def _longest(
    quiet: NDArray[np.bool_], start_s: float, end_s: float, per_s: float
) -> tuple[float, float] | None:
    """The longest quiet between two times, if it is a pause: its start and end in seconds."""
    first = int(start_s * per_s)
    inside = quiet[first : int(end_s * per_s)].astype(np.int8)
    turns = np.flatnonzero(np.diff(inside, prepend=0, append=0))
    runs = [(int(a), int(b)) for a, b in zip(turns[::2], turns[1::2], strict=True) if b - a >= _PAUSE]
    if not runs:
        return None
    a, b = max(runs, key=lambda run: run[1] - run[0])
    return (first + a) / per_s, (first + b) / per_s
