"""Places → odds: who of those met before is meant."""

from __future__ import annotations

import math
from itertools import islice

from radioplay.adapt.mentions_places import Place
from radioplay.adapt.model import People

NOBODY: tuple[tuple[int, ...], tuple[float, ...]] = ((), ())
MOST_CANDIDATES = 6
LOOK_BACK = 24


class Seen:
    """Where and how somebody was met last."""

    __slots__ = ("count", "kind", "number", "paragraph", "said", "sentence", "subject")

    def __init__(self) -> None:
        """Not met yet."""
        self.count, self.sentence, self.paragraph, self.number = 0.0, -1, -1, 0
        self.subject = self.said = False
        self.kind = "name"


class Memory:
    """Who was met so far, the last met last."""

    def __init__(self, people: People) -> None:
        """Nobody of these people was met yet."""
        self._people = people
        self._seen: dict[int, Seen] = {}

    def meet(self, place: Place, sentence: int, paragraph: int) -> tuple[tuple[int, ...], tuple[float, ...]]:
        """Those who may be meant by a place, the likeliest first, with their odds; the likeliest is met."""
        if place.number in ("i", "w"):
            narrator = self._people.narrator
            return NOBODY if narrator is None or place.said >= 0 else ((narrator,), (1.0,))
        if (
            place.plural
            or (place.kind == "pronoun" and place.said >= 0)
            or (place.said >= 0 and not place.who)
        ):
            return NOBODY
        who = self._named(place) if place.who else self._fitting(place, sentence)
        if who[0]:
            self._note(who[0][0], place, sentence, paragraph)
        return who

    def _named(self, place: Place) -> tuple[tuple[int, ...], tuple[float, ...]]:
        if len(place.who) == 1:
            return place.who, (1.0,)
        scores = {w: float(self._seen[w].sentence) if w in self._seen else -1e3 for w in place.who}
        return _shares(scores, 0.2)

    def _fitting(self, place: Place, sentence: int) -> tuple[tuple[int, ...], tuple[float, ...]]:
        if place.kind == "noun" and place.owner in ("a", "an", "some", "any", "no", "every", "each"):
            return NOBODY
        scores: dict[int, float] = {}
        for who, seen in islice(((w, self._seen[w]) for w in reversed(self._seen)), LOOK_BACK):
            gender = self._people.persons[who].gender
            if "u" not in (gender, place.gender) and gender != place.gender:
                continue
            far = sentence - seen.sentence
            scores[who] = (
                -0.3 * min(far, 12) + 0.7 * seen.subject + 0.3 * math.log1p(seen.count) - 0.5 * seen.said
                + 0.5 * (gender != "u")
            )  # fmt: skip
            if len(scores) == MOST_CANDIDATES:
                break
        return _shares(scores, 1.0)

    def _note(self, who: int, place: Place, sentence: int, paragraph: int) -> None:
        seen = self._seen.pop(who, None) or Seen()
        seen.count = seen.count * 0.95 + 1
        seen.sentence, seen.paragraph, seen.kind = sentence, paragraph, place.kind
        seen.subject, seen.said = place.subject, place.said >= 0
        self._seen[who] = seen


def _shares(scores: dict[int, float], scale: float) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Scores → those likely enough, the likeliest first, and their shares."""
    if not scores:
        return NOBODY
    best = max(scores.values())
    weights = {who: math.exp((score - best) * scale) for who, score in scores.items()}
    total = sum(weights.values())
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    kept = [(who, weight / total) for who, weight in ranked if weight / total > 0.02][:4]
    return tuple(who for who, _ in kept), tuple(share for _, share in kept)
