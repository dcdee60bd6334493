"""A sound played round and round, its end cross-faded into its beginning."""

from __future__ import annotations

import numpy as np

from radioplay.audio import Audio, Source
from radioplay.curves import fade_in, fade_out
from radioplay.units import to_samples

LONGEST_CROSS = to_samples(1.0)
_ENOUGH = to_samples(0.01)


class Looped:
    """A source that never ends: from `offset` on, and at the end of the loop back to its beginning.

    Where the source goes on behind the loop, or begins before it, the cross-fade uses that, and each round
    takes exactly the length of the loop, so that a clock keeps ticking in time. Otherwise (the loop is the
    whole source) the end of one round and the beginning of the next lie over each other, and a round is
    shorter by the cross-fade. Either way it is of equal power, at most 1 s and a quarter of the loop.
    """

    def __init__(self, source: Source, loop: tuple[int, int], offset: int) -> None:
        begin = min(max(0, loop[0]), max(0, source.frames - 1))
        end = min(max(loop[1], begin + 1), max(source.frames, begin + 1))
        self._source = source
        behind, before = source.frames - end, begin
        longest = min(LONGEST_CROSS, (end - begin) // 4)
        if max(behind, before) >= min(_ENOUGH, max(1, longest)):
            self._cross = min(longest, max(behind, before))
            if behind >= before:
                end += self._cross
            else:
                begin -= self._cross
        else:
            self._cross = longest
        self._begin, self._end = begin, end
        self._period = end - begin - self._cross
        self._first = offset if offset < end - self._cross else begin + (offset - begin) % self._period

    def read(self, at: int, frames: int) -> Audio:
        """Shape (channels, frames), from `at` frames after the start."""
        first_round = self._end - self._first  # how long the first is heard, its fade included
        if at + frames <= first_round - self._cross:
            return self._source.read(self._first + at, frames)
        out = np.zeros((self._source.channels, frames), dtype=np.float32)
        index = max(0, (at - first_round) // self._period)
        while True:
            starts = 0 if index == 0 else first_round - self._cross + (index - 1) * self._period
            if starts >= at + frames:
                return out
            self._add_round(out, index, starts - at)
            index += 1

    def _add_round(self, out: Audio, index: int, starts: int) -> None:
        """Add a round that begins at `starts` in `out`, as much of it as falls there."""
        begin = self._first if index == 0 else self._begin
        length = self._end - begin
        here, until = max(0, starts), min(out.shape[1], starts + length)
        if until <= here:
            return
        at, frames = here - starts, until - here
        sound = self._source.read(begin + at, frames).copy()
        if index and at < self._cross:
            count = min(self._cross, at + frames) - at
            sound[:, :count] *= fade_in(self._cross, at, count)
        falls_at = length - self._cross
        if at + frames > falls_at:
            start = max(at, falls_at)
            sound[:, start - at :] *= fade_out(self._cross, start - falls_at, at + frames - start)
        out[:, here:until] += sound
