"""Which voice goes to whom: the assignment that costs least.

It costs something to give a voice to somebody whom it doesn't fit, and to give voices that are alike to two
who are heard together. That is a quadratic assignment problem; a search that leaves out whatever can't get
better than the best known answer is exact for casts as they are, and stops with a good one for huge ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MOST_STEPS = 8_000
MOST_PEOPLE = 200
"""Of more than so many, whose voices are used again and again anyway, only a good assignment is looked for."""
MOST_WORK = 200_000_000
"""What trying small changes may cost: tries times the pairs of people that each is counted over."""
_SMALL = 1e-9


def cost_of(choice: tuple[int, ...], unfit: Floats, together: Floats, clash: Floats) -> float:
    """What an assignment costs; see `assign`."""
    chosen = np.array(choice, dtype=np.intp)
    single = float(unfit[np.arange(len(chosen)), chosen].sum())
    pairs = np.triu(together * clash[np.ix_(chosen, chosen)], 1)
    return single + float(pairs.sum())


def assign(unfit: Floats, together: Floats, clash: Floats, most_steps: int = MOST_STEPS) -> tuple[int, ...]:
    """Choose a voice for everybody, no voice twice while there are enough.

    Args:
        unfit: shape (people, voices): what it costs to give this voice to that one, 0 or more.
        together: shape (people, people), symmetric: how much each pair is heard together, 0 or more.
        clash: shape (voices, voices), symmetric: how alike each pair sounds, 0 or more.
        most_steps: after so many the best assignment found so far is good enough.

    Returns:
        The voice of each. Of assignments that cost the same, always the same one.

    Raises:
        ValueError: there are people, and no voice.
    """
    people, voices = unfit.shape
    if people and not voices:
        raise ValueError("there is no voice to choose from")
    return _Search(unfit, together, clash, most_steps).best() if people else ()


class _Search:
    """Depth first, the hardest to please first; `cost` grows by what those who have a voice add to it."""

    def __init__(self, unfit: Floats, together: Floats, clash: Floats, steps: int) -> None:
        self.unfit, self.clash = unfit, clash
        self.together = together * (1.0 - np.eye(len(together)))
        people, voices = unfit.shape
        self.limit = -(-people // voices)  # how often a voice may be used
        importance = self.together.sum(axis=1) + np.ptp(unfit, axis=1)
        self.order = np.argsort(-importance, kind="stable")
        self.steps = steps if people <= MOST_PEOPLE else 0
        least = clash[~np.eye(voices, dtype=bool)].min(initial=np.inf) if self.limit == 1 else 0.0
        upper = np.triu(self.together[np.ix_(self.order, self.order)], 1)
        least = 0.0 if not np.isfinite(least) else float(least)
        self.rest = np.array([least * float(upper[depth:, depth:].sum()) for depth in range(people + 1)])
        self.chosen = self._improved(self._greedy())
        self.cost = cost_of(tuple(self.chosen), unfit, self.together, clash)

    def best(self) -> tuple[int, ...]:
        self._descend(0, self.unfit.copy(), np.zeros(self.unfit.shape[1], int), 0.0, [0] * len(self.unfit))
        return tuple(int(voice) for voice in self.chosen)

    def _descend(
        self, depth: int, cost: Floats, used: NDArray[np.int_], so_far: float, now: list[int]
    ) -> None:
        if depth == len(self.order):
            if so_far < self.cost - _SMALL:
                self.chosen, self.cost = list(now), so_far
            return
        free = used < self.limit
        left = self.order[depth:]
        floor = np.where(free, cost[left], np.inf).min(axis=1)
        if self.steps <= 0 or so_far + floor.sum() + self.rest[depth] >= self.cost - _SMALL:
            return
        self.steps -= 1
        who = int(self.order[depth])
        others = float(floor[1:].sum()) + self.rest[depth + 1]
        for voice in np.argsort(np.where(free, cost[who], np.inf), kind="stable")[: int(free.sum())]:
            here = so_far + float(cost[who, voice])
            if here + others >= self.cost - _SMALL:
                break
            used[voice] += 1
            now[who] = int(voice)
            more = cost + self.together[:, who, None] * self.clash[voice][None, :]
            self._descend(depth + 1, more, used, here, now)
            used[voice] -= 1

    def _greedy(self) -> list[int]:
        """Each the voice that is best for them beside those before them."""
        cost, used = self.unfit.copy(), np.zeros(self.unfit.shape[1], int)
        chosen = [0] * len(self.unfit)
        for who in self.order:
            voice = int(np.where(used < self.limit, cost[who], np.inf).argmin())
            chosen[who], used[voice] = voice, used[voice] + 1
            cost += self.together[:, who, None] * self.clash[voice][None, :]
        return chosen

    def _improved(self, chosen: list[int]) -> list[int]:
        """Change one voice or swap two for as long as that helps, and doesn't take forever."""
        cost = cost_of(tuple(chosen), self.unfit, self.together, self.clash)
        tries = MOST_WORK // len(chosen) ** 2
        better = True
        while better:
            better = False
            for other in islice(self._neighbours(chosen), tries):
                tries -= 1
                tried = cost_of(tuple(other), self.unfit, self.together, self.clash)
                if tried < cost - _SMALL:
                    chosen, cost, better = other, tried, True
                    break
        return chosen

    def _neighbours(self, chosen: list[int]) -> Iterator[list[int]]:
        people, voices = self.unfit.shape
        used = np.bincount(chosen, minlength=voices)
        for who in range(people):
            for voice in np.flatnonzero(used < self.limit):
                yield [*chosen[:who], int(voice), *chosen[who + 1 :]]
            for other in range(who + 1, people):
                swapped = list(chosen)
                swapped[who], swapped[other] = chosen[other], chosen[who]
                yield swapped
