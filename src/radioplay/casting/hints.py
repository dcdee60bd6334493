"""What a script lets on about a character: a woman or a man, and who talks with whom.

Titles and nouns in the name tell for certain, pronouns in their own directions nearly so. First names, and
pronouns in the action that names nobody else, only lean one way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from radioplay.cast import Character, fold_name
from radioplay.firstnames import first_names
from radioplay.performance import Delivery, Performance, Scene
from radioplay.script.model import Action, Script

_WOMEN = frozenset(
    """mrs miss ms madam madame ma'am lady woman girl queen princess mother mum mom mama mummy mommy aunt
    auntie aunty grandmother grandma granny nana sister daughter wife widow bride waitress actress hostess
    duchess countess baroness empress witch nun maid landlady stepmother goddess heroine dame fräulein frau
    señora señorita senora senorita mademoiselle signora signorina donna""".split()
)
_MEN = frozenset(
    """mr mister sir lord man boy king prince father dad papa daddy uncle grandfather grandpa grandad brother
    son husband widower gentleman duke count baron emperor wizard monk friar butler landlord stepfather god
    lad chap bloke guy herr señor senor monsieur signor signore""".split()
)
_SURE_GIVEN, _SURE_ENDING = 0.7, 0.35
_SHE, _HE = frozenset({"she", "her", "hers", "herself"}), frozenset({"he", "him", "his", "himself"})
_SURE_DIRECTION, _SURE_ACTION = 0.9, 0.6
_ENOUGH = 3  # pronouns in the action that are as good as more of them


@dataclass(frozen=True, slots=True)
class Gender:
    """`female` or `male`, how sure that is (0 to 1), and what tells; empty and 0 where nothing does."""

    name: str = ""
    sure: float = 0.0
    why: str = ""


def gender_of(
    who: Character, lines: Iterable[Delivery], scripts: Iterable[Script], names: Iterable[str]
) -> Gender:
    """What the script says of a character's gender.

    Args:
        who: the character; aliases count.
        lines: what they say, for the directions in them.
        scripts: for the action.
        names: of everybody, so that action about several is left aside.
    """
    if who.gender in ("f", "m"):
        return Gender("female" if who.gender == "f" else "male", 1.0, "cast.toml")
    for name in (who.name, *who.aliases):
        for word in _words(name):
            told = "female" if word in _WOMEN else "male" if word in _MEN else ""
            if told:
                return Gender(told, 1.0, f"{word.upper()} in the name")
    given = _given_name(who)
    votes = Counter(_pronouns(d for line in lines for d in line.directions))
    if votes:
        return _majority(votes, _SURE_DIRECTION, "their directions")
    votes = Counter(_pronouns(_action_about(who, scripts, names)))
    action = _majority(votes, _SURE_ACTION, "the action") if votes else Gender()
    return given if given.sure > action.sure else action


def _given_name(who: Character) -> Gender:
    """What a first name lets expect; one in -a is a woman's more often than not."""
    for name in (who.name, *who.aliases):
        first = next(iter(_words(name)), "")
        known = first_names().given.get(first, "")
        if known in ("f", "m"):
            return Gender("female" if known == "f" else "male", _SURE_GIVEN, "the name")
        if not known and len(first) > 2 and first.endswith("a"):
            return Gender("female", _SURE_ENDING, "the name")
    return Gender()


def _majority(votes: Counter[str], sure: float, where: str) -> Gender:
    lead = votes["female"] - votes["male"]
    if not lead:
        return Gender()
    told, count = ("female", lead) if lead > 0 else ("male", -lead)
    share = count / votes.total() * min(1.0, count / _ENOUGH if sure < _SURE_DIRECTION else 1.0)
    return Gender(told, round(sure * share, 2), f"“{'she' if lead > 0 else 'he'}” in {where}")


def _pronouns(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in _words(text):
            if word in _SHE or word in _HE:
                yield "female" if word in _SHE else "male"


def _action_about(who: Character, scripts: Iterable[Script], names: Iterable[str]) -> Iterator[str]:
    """Action that names this character and nobody else, from the name on."""
    mine = {fold_name(name) for name in (who.name, *who.aliases)}
    others = {fold_name(name) for name in names} - mine
    for script in scripts:
        for element in script.elements:
            if isinstance(element, Action):
                text = fold_name(element.text)
                places = [at for name in mine for at in [_found(name, text)] if at >= 0]
                if places and all(_found(name, text) < 0 for name in others):
                    yield text[min(places) :]


def _found(name: str, text: str) -> int:
    match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    return match.start() if match else -1


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", fold_name(text))


Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Together:
    """How much two characters are heard together."""

    scenes: int = 0
    exchanges: int = 0

    @property
    def weight(self) -> float:
        """A scene that both speak in counts as one line that follows on the other's."""
        return float(self.scenes + self.exchanges)


def heard_together(performances: Sequence[Performance]) -> dict[Pair, Together]:
    """Who shares scenes with whom, and whose lines follow on whose; those who never meet are left out."""
    scenes: Counter[Pair] = Counter()
    exchanges: Counter[Pair] = Counter()
    for performance in performances:
        for speakers in _scenes(performance):
            scenes.update(frozenset(pair) for pair in combinations(sorted(set(speakers)), 2))
            exchanges.update(frozenset(pair) for pair in pairwise(speakers) if pair[0] != pair[1])
    return {pair: Together(scenes[pair], exchanges[pair]) for pair in scenes}


def _scenes(performance: Performance) -> Iterator[list[str]]:
    """Who speaks in each scene, line by line."""
    speakers: list[str] = []
    for event in performance.events:
        if isinstance(event, Scene):
            yield speakers
            speakers = []
        elif isinstance(event, Delivery):
            speakers.append(event.character.name)
    yield speakers
