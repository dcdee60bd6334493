"""Whether a sound was over before, is remembered, hearsay, or usual."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from radioplay.adapt.sounds_clauses import STRONG
from radioplay.adapt.sounds_scope import Scope

_AGREEING = frozenset([",", ";", "and", "but", "when", "then"])
_NEAR = 4
"""Words between an auxiliary and its verb."""
_THEN = frozenset("that the a an it his her their".split())
"""Behind `people said`, what begins that which they said."""
_YOUNG = (("a", "child"), ("a", "boy"), ("a", "girl"), ("a", "kid"), ("a", "student"))


def _is_hearsay(before: Sequence[str]) -> bool:
    """`People said the house knocked`, `the story went that the bell rang`."""
    for index, (word, then) in enumerate(pairwise(before)):
        plain = {",", "as", "when", "while", "and"}.isdisjoint(before[index:])
        if word in ("said", "claimed", "swore", "insisted") and then in _THEN and plain:
            return True
        if (word, then) in (("went", "that"), ("has", "it"), ("had", "it"), ("according", "to")):
            return True
    return False


def is_past(scope: Scope) -> bool:
    """Whether it was over before: `had rung`; but not `had rung again`, `because it had rung`."""
    hit, context, lowers = scope.hit, scope.lexicon.context, scope.lowers
    if scope.has(scope.before, "saying") and "had" in lowers[: hit.last + 5]:
        return True
    if _is_hearsay(scope.before):
        return True
    for index, word in enumerate(scope.before):
        if word == "told" and not {"had", "'d"}.isdisjoint(scope.before[max(0, index - 3) : index]):
            return True  # in Brest, he'd once told her, the bell tolled for the drowned
    if hit.noun and hit.source < 0 and scope.behind[:1] == ("had",):
        return True
    gone_by = lowers[max(0, hit.at - 2) : hit.at] in (("after", "the"), ("before", "the"), ("since", "the"))
    if hit.noun and hit.source < 0 and gone_by:
        return True  # after the crash he gave up driving
    if hit.noun and scope.behind[:1] == ("that",) and "had" in lowers[hit.last + 2 : hit.last + 7]:
        return True  # the shot that killed him had been fired from above
    if not {"before", "time"}.isdisjoint(lowers[max(0, hit.first - 10) : hit.first]) and hit.source >= 0:
        return False  # before anyone could stop her she had opened it
    if "again" in scope.behind or "because" in lowers[max(0, hit.first - 6) : hit.first]:
        return False
    if hit.noun and hit.source < 0:
        near = lowers[max(0, hit.at - 6) : hit.at]
        return "had" in near and not {"been", "heard", "come"}.isdisjoint(near) and "just" not in near
    near = lowers[max(0, hit.at - _NEAR) : hit.at]
    for index in range(len(near) - 1, -1, -1):
        if near[index] in _AGREEING:
            near = near[index + 1 :]
            break
    if not {"has", "'ve", "have"}.isdisjoint(near) and {"been", "ever", "always", "often"}.isdisjoint(near):
        return False  # in a story told in the present it has happened just now
    if {"had", "has", "have", "having", "'d", "'ve"}.isdisjoint(near):
        return False
    if hit.form == "ing" and hit.kind.bed:
        return sum(word in ("had", "'d") for word in lowers) > 1  # it had been raining, and he'd forgotten it
    if hit.form == "ing":
        return "begun" not in near and "started" not in near
    participle = any(form == "ed" for _, form in scope.lexicon.triggers[scope.words[hit.at].lower])
    if not participle or scope.has(near, "lately"):
        return False
    return not (hit.kind.bed and lowers[hit.at] in context["begun"])


def is_remembered(scope: Scope) -> bool:
    """Whether it is in somebody's mind, or long ago."""
    if scope.has(scope.before, "memory") or _long_ago(scope):
        return True
    colon = max((i for i, word in enumerate(scope.lowers[: scope.hit.first]) if word == ":"), default=0)
    if colon and (
        scope.has(scope.lowers[:colon], "memory") or scope.lowers[colon - 2 : colon] == ("would", "be")
    ):
        return True  # how it would be: the shout, the shots
    topics, smelt = scope.lexicon.context["topics"], scope.lexicon.context["smelt"]
    for index, word in enumerate(scope.before[1:], 1):
        if word in ("of", "about") and not topics.isdisjoint(scope.before[index - 1 : index]):
            return True
        if word == "about" and not topics.isdisjoint(scope.before[max(0, index - 3) : index]):
            return True  # told her about the crash
    for index, (word, then) in enumerate(pairwise((*scope.before, scope.lowers[scope.hit.at]))):
        if then == "of" and word in smelt and "and" not in scope.before[index:]:
            return True  # smelled of frying onions
        if (word, then) == ("last", "time") or (then == "picture" and word in ("could", "can", "to")):
            return True
        if word == "almost" and then[:4] == "hear":
            return True
        if word == "still" and then[:4] == "hear" and not scope.hit.kind.bed and scope.hit.form != "ing":
            return True  # could still hear the shot
    return "ago" in scope.before and {"moment", "second", "minute", "seconds"}.isdisjoint(scope.before)


def _long_ago(scope: Scope) -> bool:
    """Whether the sentence is of what was once, or of a dream: `as a child I used to lie awake: the wheels`."""
    context, ahead = scope.lexicon.context, scope.lowers[: scope.hit.first]
    for index, word in enumerate(ahead):
        then = tuple(ahead[index + 1 : index + 3])
        if word in ("dreamed", "dreamt") or (word[:8] == "remember" and then[:1] in (("when",), ("how",))):
            return True
        if word == "took" and ahead[index + 2 : index + 4] == ("back", "to"):
            return True  # it took him back to school: the bell, the lockers
        if word == "in" and context["told_in"].intersection(then) and not {"this", "that"}.intersection(then):
            return True  # in the version he told later the window shattered
        if word in context["shown"] and {"showed", "shows", "of", ":"}.intersection(
            ahead[index + 1 : index + 4]
        ):
            return True
        if (word == "used" and then[:1] == ("to",) and (",", "and") not in pairwise(ahead[index:])) or (
            word == "as" and then in _YOUNG
        ):
            return True
    return False


def is_usual(scope: Scope) -> bool:
    """`The bell always rang at six`, `every morning the bell rang`."""
    context, lowers = scope.lexicon.context, scope.lowers
    if scope.has((*scope.clause, *lowers[scope.hit.first : scope.hit.last + 1]), "habits"):
        return True
    if scope.behind[:3] == ("for", "a", "living"):
        return True
    around = (*scope.before, *lowers[scope.hit.at : scope.hit.at + 8])
    for index, word in enumerate(around[:-1]):
        following = around[index + 1]
        if following in STRONG or following == ",":
            continue
        if word in ("every", "each", "most") and following in context["times"]:
            return True
        if word == "used" and following == "to":
            return True
        if word in ("on", "of") and following in context["weekly"]:
            return True
    return False
