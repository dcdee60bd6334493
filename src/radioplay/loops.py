"""A sound played round and round, its end cross-faded into its beginning."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from radioplay.audio import LONGEST_CROSS, Audio, Source
from radioplay.curves import fade_in, fade_out
from radioplay.units import to_samples

_ENOUGH = to_samples(0.01)
_JUMP = 1.5  # times as far as the steepest step around it: a click


class Looped:
    """A source that never ends: from its beginning on, and at the end of the loop back to where that begins.

    Each round takes exactly the length of the loop, so that a clock keeps ticking in time. Where the source
    goes on behind the loop, or begins before it, it is cross-faded over that, at most 1 s and a quarter of
    the loop, at even power: of equal power where the two sides are strangers, and turned down as far as they
    are alike. A loop that is the whole source is played as it is, since it was made to run round; only a
    click where its ends meet is mended.
    """

    def __init__(self, source: Source, loop: tuple[int, int], offset: int) -> None:
        """Args: the source, its loop, and from where on it is heard, which may be many rounds along."""
        begin = min(max(0, loop[0]), max(0, source.frames - 1))
        end = min(max(loop[1], begin + 1), max(source.frames, begin + 1))
        self._source, self._offset = source, offset
        behind, before = source.frames - end, begin
        longest = min(LONGEST_CROSS, (end - begin) // 4)
        self._cross = 0
        if max(behind, before) >= min(_ENOUGH, max(1, longest)):
            self._cross = min(longest, max(behind, before))
            if behind >= before:
                end += self._cross
            else:
                begin -= self._cross
        self._begin, self._end = begin, end
        self._period = end - begin - self._cross

    def read(self, at: int, frames: int) -> Audio:
        """Shape (channels, frames), from `at` frames after the offset."""
        at += self._offset
        if at + frames <= self._end - max(self._cross, _ENOUGH):
            return self._source.read(at, frames)
        out = np.zeros((self._source.channels, frames), dtype=np.float32)
        index = max(0, (at - self._end) // self._period)
        while True:
            starts = 0 if index == 0 else self._end - self._cross + (index - 1) * self._period
            if starts >= at + frames:
                return out
            self._add_round(out, index, starts - at)
            index += 1

    def _add_round(self, out: Audio, index: int, starts: int) -> None:
        """Add a round that begins at `starts` in `out`, as much of it as falls there."""
        begin = 0 if index == 0 else self._begin
        length = self._end - begin
        here, until = max(0, starts), min(out.shape[1], starts + length)
        if until <= here:
            return
        at, frames = here - starts, until - here
        sound = self._source.read(begin + at, frames).copy()
        if index and at < self._cross:
            count = min(self._cross, at + frames) - at
            sound[:, :count] *= self._rise(at, count)
        falls_at = length - self._cross
        if self._cross and at + frames > falls_at:
            start = max(at, falls_at)
            sound[:, start - at :] *= self._fall(start - falls_at, at + frames - start)
        if not self._cross:
            self._mend(sound, begin + at)
        out[:, here:until] += sound

    def _rise(self, at: int, frames: int) -> Audio:
        """The incoming side's factors, from `at` in the cross-fade on."""
        return fade_in(self._cross, at, frames) * self._even(at, frames)

    def _fall(self, at: int, frames: int) -> Audio:
        """The outgoing side's."""
        return fade_out(self._cross, at, frames) * self._even(at, frames)

    def _even(self, at: int, frames: int) -> Audio:
        """What keeps the power even: with factors a and b whose squares add up to one, two sides alike by r
        have the power 1 + 2·r·a·b together.
        """
        both = fade_in(self._cross, at, frames) * fade_out(self._cross, at, frames)
        return np.asarray(1.0 / np.sqrt(1.0 + np.float32(2.0 * self._likeness) * both), dtype=np.float32)

    @cached_property
    def _likeness(self) -> float:
        """The correlation of the two sides of the cross-fade, from -0.5 to 1."""
        coming = self._source.read(self._begin, self._cross).astype(np.float64)
        going = self._source.read(self._end - self._cross, self._cross).astype(np.float64)
        power = float(np.sum(coming**2) * np.sum(going**2))
        return min(1.0, max(-0.5, float(np.sum(coming * going)) / power**0.5)) if power > 0.0 else 0.0

    @cached_property
    def _patched(self) -> int:
        """How many samples before the end are bent towards the beginning: none, unless they would click."""
        reach = min(_ENOUGH, (self._end - self._begin) // 8)
        if self._cross or reach < 2:
            return 0
        first = self._source.read(self._begin, reach)
        last = self._source.read(self._end - reach, reach)
        steepest = max(float(np.abs(np.diff(side)).max()) for side in (first, last))
        jump = float(np.abs(first[:, 0] - last[:, -1]).max())
        return reach if jump > _JUMP * steepest else 0

    def _mend(self, sound: Audio, at: int) -> None:
        """Bend what of `sound`, which is at `at` in the source, lies just before the end: into the beginning,
        mirrored, so that it meets it.
        """
        if at + sound.shape[1] <= self._end - _ENOUGH or not self._patched:
            return
        reach = self._patched
        start = max(at, self._end - reach)
        count = at + sound.shape[1] - start
        if count <= 0:
            return
        place = np.arange(start, start + count)
        share = (0.5 - 0.5 * np.cos(np.pi * (place - (self._end - reach) + 1) / reach)).astype(np.float32)
        mirrored = self._source.read(self._begin, reach + 1)[:, self._end - place]
        sound[:, start - at :] += share * (mirrored - sound[:, start - at :])
