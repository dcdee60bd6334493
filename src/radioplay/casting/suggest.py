"""Voices for those who have none: such as fit them, and such as can be told apart.

What a voice costs somebody is a sum: for the gender the script lets on, for the language, for how well the
voice speaks; and for every other character, how alike the two voices are, weighted by how much the two are
heard together. The assignment that costs least is proposed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from radioplay.cast import Character
from radioplay.casting.assignment import assign
from radioplay.casting.choosing import CastingError
from radioplay.casting.company import Company, word_count
from radioplay.casting.hints import Gender, Together, gender_of, heard_together
from radioplay.casting.likeness import likeness
from radioplay.casting.measured import read_voices
from radioplay.engines.protocol import Engine, EngineError, Voice
from radioplay.engines.registry import engine as find_engine
from radioplay.speaking import NOBODY, Host
from radioplay.store import Store

Floats = NDArray[np.float64]

_STRANGERS = 0.15
"""What a pair that never meets weighs, beside one that is always together: they are in one show."""
_SURE_SO_FAR = 0.7
_OTHER_GENDER, _OTHER_ACCENT = 6.0, 0.4
_LOST_MOS = 3.0  # for a point of MOS below `_GOOD_MOS`
_GOOD_MOS = 4.5
_UNEVEN = 0.8  # what an engine calls so is good on some lines and bad on others
_WHISPERED, _LEAST_VOICED = 0.8, 0.55
_STEEPNESS, _ALIKE = 10.0, 0.75
_PLENTY = 24  # voices of one accent, beside which others needn't be looked at


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A voice for somebody, and why: `reasons` are words to show."""

    character: str
    voice: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two of the cast, how alike they sound (1 is one voice), and in how many scenes they both speak."""

    first: str
    second: str
    likeness: float
    scenes: int


@dataclass(frozen=True, slots=True)
class Suggested:
    """What is proposed, the pair that will be hardest to tell apart, and whose voices could not be measured."""

    suggestions: tuple[Suggestion, ...]
    hardest: Pairing | None
    unmeasured: tuple[str, ...] = ()


class Auditioner:
    """A show and the voices to choose from, with everything about them that counts."""

    def __init__(
        self,
        company: Company,
        engine: Engine,
        store: Store,
        host: Host = NOBODY,
        more: Iterable[str] = (),
    ) -> None:
        """Measure what has to be measured.

        Args:
            company: the show.
            engine: whose voices are to choose from.
            store: where measurements are kept.
            host: whoever waits while voices are spoken to be measured.
            more: other voices (`engine:voice`) that will be asked about.

        Raises:
            CastingError: the engine has no voice that speaks the language of the show.
        """
        self.company = company
        cast, root = company.cast, company.project.root
        self.pool = speaking_voices(engine, cast.show.language)
        if not self.pool:
            hint = "radioplay voices list shows whose voices speak it; --engine NAME takes them"
            raise CastingError(f"{engine.name} has no voice that speaks {cast.show.language}", hint)
        named = [f"{engine.name}:{voice.name}" for voice in self.pool.values()]
        wanted = (*named, *(who.voice for who in cast.characters), *more)
        self.known = read_voices(wanted, cast, root, store, host)
        self.together = heard_together([each.performance for each in company.rehearsals])
        self.most = max((pair.weight for pair in self.together.values()), default=1.0)
        self.words = {who.name: word_count(company.lines_of(who.name)) for who in cast.characters}
        scripts = [script for each in company.rehearsals for script in each.scripts]
        told = {
            who.name: gender_of(who, company.lines_of(who.name), scripts, cast.names())
            for who in cast.characters
        }
        self.genders = {
            who.name: max(told[who.name], _heard_so_far(who), key=_sure) for who in cast.characters
        }

    @property
    def choices(self) -> tuple[str, ...]:
        """The voices to choose from that could be measured, as `engine:voice`."""
        return tuple(voice for voice in self.pool if voice in self.known)

    def pair(self, one: str, other: str) -> Together:
        """How much two characters are heard together."""
        return self.together.get(frozenset((one, other)), Together())

    def weight(self, one: str, other: str) -> float:
        """The same from `_STRANGERS` to 1; it grows with the square root, since hearing them once counts most."""
        return _STRANGERS + (1.0 - _STRANGERS) * math.sqrt(self.pair(one, other).weight / self.most)

    def alike(self, one: str, other: str) -> float | None:
        """How alike two voices are; None where one of them could not be measured."""
        if one == other:
            return 1.0
        both = self.known.get(one), self.known.get(other)
        return likeness(both[0].features, both[1].features) if both[0] and both[1] else None

    def clash(self, one: str, other: str) -> float:
        """What it costs that two who are always together sound as alike as this."""
        alike = self.alike(one, other)
        return 0.0 if alike is None else math.exp(_STEEPNESS * (alike - _ALIKE))

    def unfit(self, name: str, voice: str, others: Sequence[Character]) -> float:
        """What it costs to give somebody a voice, beside `others` who have theirs."""
        known, about = self.known[voice], self.pool.get(voice)
        gender = self.genders[name]
        importance = 0.4 + 0.6 * self.words[name] / max(1, *self.words.values())
        cost = 0.0
        if about and gender.name and about.gender and about.gender != gender.name:
            cost += _OTHER_GENDER * gender.sure
        if about and about.language not in (self.company.cast.show.language, "any"):
            cost += _OTHER_ACCENT * importance
        if known.mos is not None:
            cost += _LOST_MOS * max(0.0, _GOOD_MOS - known.mos) * importance
        if about and about.note.startswith("uneven"):
            cost += _UNEVEN * importance
        if known.features.voiced < _LEAST_VOICED:
            cost += _WHISPERED * importance
        return cost + sum(
            self.weight(name, each.name) * self.clash(voice, each.voice)
            for each in others
            if each.voice and each.name != name
        )


def suggest(auditioner: Auditioner, names: Sequence[str]) -> Suggested:
    """Choose voices for these characters; everybody else keeps theirs.

    Voices that others have are left to them while there are enough.
    """
    cast = auditioner.company.cast
    names = sorted(dict.fromkeys(names), key=[who.name for who in cast.characters].index)
    others = [who for who in cast.characters if who.name not in names]
    taken = {who.voice for who in others}
    choices = [voice for voice in auditioner.choices if voice not in taken]
    if len(choices) < len(names):
        choices = list(auditioner.choices)
    if names and not choices:
        raise CastingError(
            "none of the voices can be measured here", "radioplay voices list shows what is missing"
        )
    unfit = np.array([[auditioner.unfit(name, voice, others) for voice in choices] for name in names])
    together = np.array([[auditioner.weight(a, b) if a != b else 0.0 for b in names] for a in names])
    clash = np.array([[auditioner.clash(a, b) for b in choices] for a in choices])
    chosen = assign(unfit.reshape(len(names), len(choices)), together, clash)
    voices = {who.name: who.voice for who in others if who.voice}
    voices |= {name: choices[index] for name, index in zip(names, chosen, strict=True)}
    suggestions = tuple(
        Suggestion(name, voices[name], _reasons(auditioner, name, voices[name])) for name in names
    )
    unmeasured = tuple(name for name, voice in voices.items() if voice not in auditioner.known)
    return Suggested(suggestions, hardest_pair(auditioner, voices), unmeasured)


def hardest_pair(auditioner: Auditioner, voices: Mapping[str, str]) -> Pairing | None:
    """The two characters whose voices are most alike, of equals those heard together most."""
    found = []
    for one, other in combinations(voices, 2):
        alike = auditioner.alike(voices[one], voices[other])
        if alike is not None and auditioner.words[one] and auditioner.words[other]:
            pair = auditioner.pair(one, other)
            found.append((alike, pair.weight, Pairing(one, other, alike, pair.scenes)))
    return max(found, key=lambda each: each[:2])[2] if found else None


def shortlist(auditioner: Auditioner, name: str, count: int = 4) -> tuple[str, ...]:
    """So many voices that fit somebody beside the others of the cast, the best first, none too alike."""
    others = [who for who in auditioner.company.cast.characters if who.name != name]
    taken = {who.voice for who in others}
    free = [voice for voice in auditioner.choices if voice not in taken] or list(auditioner.choices)
    chosen: list[str] = []
    while free and len(chosen) < count:
        best = min(
            free,
            key=lambda voice: (
                auditioner.unfit(name, voice, others) + sum(auditioner.clash(voice, each) for each in chosen)
            ),
        )
        chosen.append(best)
        free.remove(best)
    return tuple(chosen)


def _reasons(auditioner: Auditioner, name: str, voice: str) -> tuple[str, ...]:
    gender: Gender = auditioner.genders[name]
    about = auditioner.pool.get(voice)
    told = [gender.why] if gender.name and about and about.gender == gender.name else []
    return (*told, about.note) if about and about.note else tuple(told)


def _sure(gender: Gender) -> float:
    return gender.sure


def _heard_so_far(who: Character) -> Gender:
    """That of the voice somebody has; a blend goes by its first voice."""
    if not who.voice:
        return Gender()
    try:
        voices = find_engine(who.engine).voices()
    except EngineError:
        return Gender()
    first = who.voice_name.split("+")[0].split("*")[0].strip()
    named = next((voice.gender for voice in voices if voice.name in (who.voice_name, first)), "")
    why = f"a {'woman' if named == 'female' else 'man'}'s voice, as so far"
    return Gender(named, _SURE_SO_FAR, why) if named else Gender()


def speaking_voices(engine: Engine, language: str) -> dict[str, Voice]:
    """The voices of an engine that speak a language, as `engine:voice`.

    Where there are only few of them, also those with another accent.
    """
    known = [voice for voice in engine.voices() if engine.check(voice.name, language) is None]
    tongue = language.split("-", maxsplit=1)[0]
    fitting = [voice for voice in known if voice.language == "any" or voice.language.split("-")[0] == tongue]
    exact = [voice for voice in fitting if voice.language in ("any", language)]
    return {f"{engine.name}:{v.name}": v for v in (exact if len(exact) >= _PLENTY else fitting)}
