"""Places → odds: who of those met before is meant."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import islice

from radioplay.adapt.mentions_features import Seen, Where, of_nobody, of_noun, of_pronoun, weights
from radioplay.adapt.mentions_names import surnames
from radioplay.adapt.mentions_places import Place
from radioplay.adapt.model import Gender, People
from radioplay.adapt.nouns import nouns
from radioplay.adapt.words import split

Odds = tuple[tuple[int, ...], tuple[float, ...]]
Candidates = list[tuple[int, list[int]]]
"""Persons with their features; -1 is nobody of the cast."""

NOBODY: Odds = ((), ())
MOST_CANDIDATES = 7
LOOK_BACK = 30
MOST_RELATIVES = 8
SURE = 0.95
"""The odds of who was told to be meant by a description."""
LEAST_SHARE = 0.02
MOST_KEPT = 4

_OWNED = frozenset(("his", "her", "my", "'s"))
_NEW = frozenset("a an some any no every each one another".split())
_SAME_AS = {
    "dr": "doctor", "capt": "captain", "col": "colonel", "rev": "reverend", "sgt": "sergeant", "gen": "general",
    "lt": "lieutenant", "prof": "professor", "maj": "major", "insp": "inspector",
}  # fmt: skip


class Memory:
    """Who was met so far, the last met last."""

    def __init__(
        self,
        people: People,
        watch: Callable[[Place, Candidates], None] | None = None,
        table: Sequence[float] | None = None,
    ) -> None:
        """Nobody of these people was met yet. For training, `watch` is told of every choice, made with `table`."""
        self._people, self._watch, self._weights = people, watch, table or weights()
        self._genders: list[Gender] = [person.gender for person in people.persons]
        most = max((person.count for person in people.persons), default=0) or 1
        self._shares = [person.count / most for person in people.persons]
        self._seen: dict[int, Seen] = {}
        self._met = 0
        self._pronouns: dict[str, tuple[int, int]] = {}
        self._nouns: dict[str, int] = {}
        self._sure: dict[tuple[int, str], int] = {}
        self._owner = -1
        self._called: list[frozenset[str]] = [
            frozenset(_SAME_AS.get(word, word) for name in person.names for word in split(name)[0])
            for person in people.persons
        ]

        self._kinds, self._surnames = nouns().kin, surnames(people)
        self._families: dict[str, list[int]] = {}
        for index, names in enumerate(self._surnames):
            for surname in names:
                self._families.setdefault(surname, []).append(index)
        self._described_so: dict[str, list[int]] = {}
        for index, person in enumerate(people.persons):
            for noun in (
                () if person.named else {split(name)[0][-1] for name in person.names if split(name)[0]}
            ):
                self._described_so.setdefault(noun, []).append(index)

    def meet(self, place: Place, sentence: int, paragraph: int) -> Odds:
        """Those who may be meant by a place, the likeliest first, with their odds; the likeliest is met.

        `sentence` counts the sentences that are told, not those that are said.
        """
        if place.number in ("i", "w"):
            narrator = self._people.narrator
            self._owner = -1 if narrator is None else narrator
            return NOBODY if narrator is None or place.said >= 0 else ((narrator,), (1.0,))
        if place.plural or (place.said >= 0 and not place.who):
            return NOBODY
        where = Where(sentence, paragraph, place.quote, place.beside, self._met)
        if place.who:
            who = self._named(place)
            if place.kind == "name" and place.noun and place.said < 0:
                self.same(place, who[0][0])
        elif place.kind == "pronoun":
            who = self._meant(place, where)
        elif place.kind == "name":
            return NOBODY
        elif place.owner in _NEW:
            new = [one for one in self._described_so.get(place.noun, ()) if one not in self._seen]
            if len(new) != 1:
                self._sure.pop((-1, place.noun), None)
                self._nouns.setdefault(place.noun, -1)
                return NOBODY
            who = (new[0],), (1.0,)
            self.same(place, new[0])
        else:
            who = self._described(place, where)
        if who[0]:
            self._note(who[0][0], place, where)
        if place.possessive:
            self._owner = who[0][0] if who[0] else -1
        return who

    def same(self, noun: Place, who: int) -> None:
        """Learn for sure that a description stands for somebody, as in "Tom, the old captain"."""
        self._sure[self._owner if noun.owner in _OWNED else -1, noun.noun] = who
        self._nouns[noun.noun] = who

    def _named(self, place: Place) -> Odds:
        """Whose name it is: of several the one met last."""
        if len(place.who) == 1:
            return place.who, (1.0,)
        recent = {
            who: float(self._seen[who].met - self._met) if who in self._seen else -1e3 for who in place.who
        }
        return shares(list(recent.items()), 0.1)

    def _meant(self, place: Place, where: Where) -> Odds:
        """Who may be meant by a pronoun."""
        found: Candidates = []
        last, at = self._pronouns.get(place.number, (-1, 0))
        for who in islice(reversed(self._seen), LOOK_BACK):
            gender = self._genders[who]
            if (gender != place.gender and gender != "u") or who == self._people.narrator:
                continue
            chain = where.sentence - at if who == last else -1
            found.append(
                (who, of_pronoun(place, where, self._seen[who], gender, self._shares[who], len(found), chain))
            )
            if len(found) == MOST_CANDIDATES:
                break
        odds = self._choose(place, found)
        if odds[0]:
            self._pronouns[place.number] = odds[0][0], where.sentence
        return odds

    def _described(self, place: Place, where: Where) -> Odds:
        """Who may be meant by a description."""
        noun, owner = place.noun, self._owner if place.owner in _OWNED else -1
        if (sure := self._sure.get((owner, noun), -1)) >= 0:
            return (sure,), (SURE,)
        known = self._nouns.get(noun, -1)
        found: Candidates = []
        family = self._relatives(owner) if owner >= 0 and noun in self._kinds else ()
        for who in dict.fromkeys([*family, *islice(reversed(self._seen), LOOK_BACK)]):
            gender = self._genders[who]
            if "u" not in (gender, place.gender) and gender != place.gender:
                continue
            named = self._people.persons[who].named
            called = (noun in self._called[who]) + 2 * (who == known)
            owns = 0 if owner < 0 else 1 if owner == who else 3 if who in family else 2
            seen = self._seen.get(who) or Seen()
            found.append((who, of_noun(place, where, seen, gender, len(found), called, owns, named)))
            if len(found) == MOST_CANDIDATES:
                break
        found.append((-1, of_nobody(place, noun in self._nouns)))
        odds = self._choose(place, found)
        self._nouns.setdefault(noun, -1)
        if odds[0]:
            self._nouns[noun] = odds[0][0]
        return odds

    def _relatives(self, owner: int) -> list[int]:
        """Some of those with a surname of somebody."""
        related = (who for name in sorted(self._surnames[owner]) for who in self._families.get(name, ()))
        return [who for who in islice(related, MOST_RELATIVES) if who != owner]

    def _choose(self, place: Place, found: Candidates) -> Odds:
        """Candidates → odds."""
        if self._watch is not None:
            self._watch(place, found)
        table = self._weights
        return shares([(who, sum([table[feature] for feature in features])) for who, features in found])

    def _note(self, who: int, place: Place, where: Where) -> None:
        """Somebody is met."""
        self._met += 1
        seen = self._seen.pop(who, None) or Seen()
        seen.lately = seen.lately * 0.97 ** (self._met - seen.met) + 1.0
        seen.met, seen.sentence, seen.paragraph = self._met, where.sentence, where.paragraph
        seen.subject, seen.possessive = place.subject, place.possessive
        if place.said >= 0:
            seen.kind = 4 if place.vocative else 3
            seen.named = place.said
            seen.called = place.said if place.vocative else seen.called
        else:
            seen.kind = 0 if place.kind == "name" else 1 if place.kind == "noun" else 2
            if place.subject and place.beside:
                seen.tagged, seen.tagged_paragraph = where.quote, where.paragraph
        self._seen[who] = seen


def shares(scores: Sequence[tuple[int, float]], scale: float = 1.0) -> Odds:
    """Scores → those likely enough, the likeliest first, and their shares; none if nobody is the likeliest."""
    if not scores:
        return NOBODY
    best = max(score for _, score in scores)
    parts = [(who, math.exp((score - best) * scale)) for who, score in scores]
    total = sum(part for _, part in parts)
    ranked = sorted(parts, key=lambda item: -item[1])
    if ranked[0][0] < 0:
        return NOBODY
    kept = [
        (who, part / total) for who, part in ranked[:MOST_KEPT] if part / total > LEAST_SHARE or part == 1.0
    ]
    return tuple(who for who, _ in kept if who >= 0), tuple(share for who, share in kept if who >= 0)
