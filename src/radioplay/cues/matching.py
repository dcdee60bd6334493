"""Which sound a cue means: by name, by alias, by nearest words; and when that is not sure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_STOP = frozenset(["a", "an", "the", "of", "on", "in", "at", "over", "its", "his", "her", "their", "some"])
_ENDINGS = ("ings", "ing", "ers", "er", "ies", "es", "ed", "s", "e", "y")

_LIKELY = 0.4
"""Share of words in common from which a sound is worth offering as a candidate."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be meant: an id, and every name it goes by (the first is its own)."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """The id that is meant, or None with the names of those that might be, nearest first."""

    id: str | None
    candidates: tuple[str, ...] = ()


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that carry meaning, in order: lower case, without accents, articles and endings.

    A file's suffix and anything that looks like a folder are only words here: a name is never a path.
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    pieces = re.findall(r"[^\W_]+", plain)
    return tuple(stem(piece) for piece in pieces if piece not in _STOP) or tuple(pieces)


def stem(word: str) -> str:
    """A word without its ending, as far as a listener to cue names needs: rings → ring, clicking → click."""
    for end in _ENDINGS:
        if word.endswith(end) and len(word) - len(end) >= 3:
            cut = word.removesuffix(end)
            return cut[:-1] if len(cut) > 3 and cut[-1] == cut[-2] and end in ("ing", "ed", "er") else cut
    return word


def match(wanted: str, shelves: Iterable[Iterable[Named]]) -> Match:
    """Find what a cue's name means among shelves of sounds, the first shelf before the next.

    An exact name or alias is sure, on any shelf. So is one whose every word stands in the cue, when no other
    on its shelf has as many ("the bell over the door rings" holds all of `door-bell`). Anything less is only
    offered.
    """
    words = words_of(wanted)
    stock = [tuple(shelf) for shelf in shelves]
    for shelf in stock:
        for sound in shelf:
            if any(words_of(name) == words for name in sound.names):
                return Match(sound.id)
    rivals: tuple[str, ...] = ()
    for shelf in stock:
        found = _held(frozenset(words), shelf)
        if len(found) == 1:
            return Match(found[0].id)
        rivals = rivals or tuple(sound.names[0] for sound in found)
    return Match(None, rivals or _near(frozenset(words), stock))


def _held(words: frozenset[str], shelf: tuple[Named, ...]) -> list[Named]:
    """Those with the longest name whose every word is wanted."""
    sizes = {sound.id: _longest_held(words, sound) for sound in shelf}
    best = max(sizes.values(), default=0)
    return [sound for sound in shelf if best and sizes[sound.id] == best]


def _longest_held(words: frozenset[str], sound: Named) -> int:
    parts = [frozenset(words_of(name)) for name in sound.names]
    return max((len(part) for part in parts if part <= words), default=0)


def _near(words: frozenset[str], shelves: list[tuple[Named, ...]]) -> tuple[str, ...]:
    scored: dict[str, float] = {}
    for sound in (sound for shelf in shelves for sound in shelf):
        score = max(_likeness(words, frozenset(words_of(name))) for name in sound.names)
        if score >= _LIKELY:
            scored[sound.names[0]] = max(score, scored.get(sound.names[0], 0.0))
    return tuple(sorted(scored, key=lambda name: (-scored[name], name))[:3])


def _likeness(these: frozenset[str], those: frozenset[str]) -> float:
    """Words in common over the mean count of words; words that differ by a slip count in part."""
    if not these or not those:
        return 0.0
    common = sum(max(_alike(word, other) for other in those) for word in these)
    return 2.0 * common / (len(these) + len(those))


def _alike(word: str, other: str) -> float:
    if word == other:
        return 1.0
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return 0.7
    slips = sum(a != b for a, b in zip(word, other, strict=False)) + abs(len(word) - len(other))
    return 0.6 if slips == 1 and len(shorter) >= 4 else 0.0
