"""Particles of verbs: `down came the shutter`, `pulled the rear door open`."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_grammar import JOINTS

REACH = 4
"""How many words a particle may stand behind its verb."""
_BARE = frozenset("go goes went gone going come comes came coming".split())
"""Verbs whose particle comes next."""
_ON_ITS_WAY = frozenset("again back down over right slowly straight up".split())


def particle_of(words: Sequence[Word], at: int, particle: str) -> int | None:
    """Where the particle is, -1 where none is needed, None where it is missing."""
    if not particle:
        return -1
    if at and words[at - 1].lower == particle and _opens(words, at - 1):
        return at - 1  # down came the shutter
    reach = 1 if words[at].lower in _BARE else REACH
    for index in range(at + 1, min(len(words), at + 1 + REACH)):
        word = words[index].lower
        if word == particle:
            return index
        reach += word in _ON_ITS_WAY  # went down again over the bench
        if index >= at + reach:
            return None
        if word in STRONG or word in JOINTS or word == ",":
            return None
    return None


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether a clause begins at `at`."""
    before = words[at - 1].lower if at else "."
    return before in STRONG or before in JOINTS or before == ","
