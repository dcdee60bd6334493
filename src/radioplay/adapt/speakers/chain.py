"""Turn-taking: the odds of each speaker of a conversation, all of its lines weighed together.

A state is (who speaks, who spoke last before them: "the other"). From one line to the next the speaker stays
(`SAME`), the other answers (`BACK`), or somebody else comes in (`NEW`; `OPEN` while nobody else has spoken yet).
So A-B-A-B is told from A-B-C, however many lines each says at a stretch, and a step costs the square of the
cast and not its cube. Sums of products are taken forward and backward, after Rabiner (1989).

Every array has conversations as its first axis. A shorter one is filled up with lines of score 0 whose only step
is `SAME`, a smaller cast with people of score -inf: neither changes what comes out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAME, BACK, NEW, OPEN = range(4)
KINDS = ("same", "back", "new", "open")

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Odds:
    """What chains come to.

    `speaker` has shape (conversations, lines, cast), `other` (conversations, lines, cast + 1), its last column
    for nobody; `links` (conversations, lines, 4) are the shares of the four steps into a line. `log_sum`
    (conversations,) is the logarithm of the sum over all ways to give the lines away.
    """

    speaker: Array
    other: Array
    links: Array
    log_sum: Array


def weigh(speaker: Array, other: Array, links: Array) -> Odds:
    """Odds of every speaker of every line.

    Args:
        speaker: scores of shape (conversations, lines, cast); -inf rules somebody out, but never everybody.
        other: scores of whoever spoke last before, shape (conversations, lines, cast + 1).
        links: scores of the steps into each line, shape (conversations, lines, 4); those of line 0 aren't used.
    """
    _, lines, cast = speaker.shape
    score = speaker[:, :, :, None] + other[:, :, None, :]
    score[:, :, np.arange(cast), np.arange(cast)] = -np.inf
    score[:, 0, :, :cast] = -np.inf
    tops = score.max(axis=(2, 3))
    emit = np.exp(score - tops[:, :, None, None])
    link_tops = links.max(axis=2)
    steps = np.exp(links - link_tops[:, :, None])[..., None, None]
    ahead = np.empty_like(emit)
    log_sum = tops.sum(axis=1) + link_tops[:, 1:].sum(axis=1)
    for line in range(lines):
        now = _step(ahead[:, line - 1], steps[:, line]) * emit[:, line] if line else emit[:, 0]
        whole = now.sum(axis=(1, 2))
        log_sum += np.log(whole)
        ahead[:, line] = now / whole[:, None, None]
    return _look_back(ahead, emit, steps, log_sum)


def _step(state: Array, step: Array) -> Array:
    """Where one step leads, before the line itself is looked at."""
    cast = state.shape[1]
    real = state[:, :, :cast]
    changed = step[:, NEW] * (real.sum(axis=2, keepdims=True) - real)
    changed += step[:, BACK] * real + step[:, OPEN] * state[:, :, cast:]
    out = step[:, SAME] * state
    out[:, :, :cast] += changed.swapaxes(1, 2)
    return np.maximum(out, 0.0)


def _look_back(ahead: Array, emit: Array, steps: Array, log_sum: Array) -> Odds:
    """The way back, and what both ways say together."""
    count, lines, cast, _ = ahead.shape
    back = np.ones((count, cast, cast + 1))
    links = np.zeros((count, lines, 4))
    posts = np.empty_like(ahead)
    for line in range(lines - 1, -1, -1):
        post = ahead[:, line] * back
        posts[:, line] = post / post.sum(axis=(1, 2), keepdims=True)
        if not line:
            break
        state, step, gain = ahead[:, line - 1], steps[:, line], emit[:, line] * back
        # `to[s, q]` is what is gained where q speaks right after s.
        real, to = state[:, :, :cast], gain[:, :, :cast].swapaxes(1, 2)
        every = to.sum(axis=2, keepdims=True)
        stay, answer = (state * gain).sum(axis=(1, 2)), (real * to).sum(axis=(1, 2))
        rest = (real.sum(axis=2, keepdims=True) * every).sum(axis=(1, 2)) - answer
        first = (state[:, :, cast:] * every).sum(axis=(1, 2))
        kinds = np.maximum(np.stack([stay, answer, rest, first], axis=1), 0.0) * step[:, :, 0, 0]
        links[:, line] = kinds / np.maximum(kinds.sum(axis=1, keepdims=True), 1e-300)
        back = step[:, SAME] * gain
        back[:, :, :cast] += step[:, NEW] * (every - to) + step[:, BACK] * to
        back[:, :, cast:] += step[:, OPEN] * every
        back /= back.max(axis=(1, 2), keepdims=True)
    return Odds(posts.sum(axis=3), posts.sum(axis=2), links, log_sum)
