"""Whether a sound is denied, silent, only possible, thought or wished."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from radioplay.adapt.sounds_clauses import STRONG
from radioplay.adapt.sounds_scope import Scope

_GIVEN_UP = frozenset("lowered hesitated stopped paused thought froze changed faltered".split())
_NOT_NOW = frozenset(["'d", "would", "'ll", "will", "might", "may", "should"])
"""What is heard with one of these is a guess or a habit."""


def is_denied(scope: Scope) -> bool:
    """`No bell rang`, but not `no sound but the bell`, nor `the bell never stopped ringing`."""
    context, inside = scope.lexicon.context, scope.inside
    if scope.hit.form == "ing" and scope.hit.at and scope.lowers[scope.hit.at - 1] in context["ceasing"]:
        return True
    for word, then in pairwise(scope.before):
        if word in context["ceasing"] and then in ("hearing", "noticing", "listening"):
            return True
    near = scope.lowers[max(0, scope.hit.at - 2) : scope.hit.at]
    if near in (("left", "off"), ("leave", "off")):
        return True
    if (
        scope.hit.noun
        and near[:1]
        and near[0] in context["ceasing"]
        and near[-1] in ("its", "his", "her", "their")
    ):
        return True
    if scope.hit.noun and _never_came(scope.lowers[scope.hit.last + 1 : scope.hit.last + 11]):
        return True
    for index, word in enumerate(inside):
        if word not in context["negators"]:
            continue
        rest = inside[index + 1 :]
        if word == "without" and scope.has(rest, "persons"):
            continue  # without looking up he knocked
        rescued = not context["rescuers"].isdisjoint(rest[:6]) or rest[:1] in (
            ("long",),
            ("far",),
            ("sooner",),
        )
        if not rescued and context["endings"].isdisjoint(rest[:3]):
            return True
    behind = scope.behind
    if behind[:2] == ("no", "more") or behind[:1] in (("nothing",), ("no",)):
        return True
    if scope.hit.noun and behind[:1] == ("had",) and not context["silences"].isdisjoint(behind[1:2]):
        return True  # the drumming of heels had stopped
    ended = not context["silences"].isdisjoint(behind[:2]) and {"and", *context["negators"]}.isdisjoint(
        behind[:2]
    )
    return ended and scope.hit.kind.name != "footsteps" and (scope.hit.noun or scope.hit.kind.bed)


def _never_came(behind: Sequence[str]) -> bool:
    """`The knock never came`, `the tick that she listened for wasn't there`."""
    for index, word in enumerate(behind):
        if word in STRONG:
            return False
        if word in ("never", "n't", "not") and behind[index + 1 : index + 2] in (
            ("come",),
            ("came",),
            ("there",),
        ):
            return True
    return False


def is_soundless(scope: Scope) -> bool:
    """`The door closed soundlessly`, `he laughed without a sound`."""
    told = (*scope.clause, *scope.lowers[scope.hit.first : scope.hit.last], *scope.behind[:2])
    silent = scope.behind[:1] == ("without",) and not {"sound", "noise"}.isdisjoint(scope.behind)
    return silent or scope.has(told, "soundless")


def is_possible(scope: Scope) -> bool:
    """`Would ring`, `if it rang`, `as if a bell`, `wanted to ring`."""
    context, inside = scope.lexicon.context, scope.inside
    for index, word in enumerate(inside):
        if word in context["modals"]:
            rest = inside[index + 1 :]
            if word == "could" and any(here in ("he", "she", "they", "i", "we") for here in rest[1:]):
                continue  # before anyone could stop her she opened it
            told = scope.has(rest, "perception") or scope.has(scope.behind, "perception")
            if not told or not {"have", "'ve"}.isdisjoint(rest) or (word in _NOT_NOW and "and" not in rest):
                return True
        like = word == "as" and inside[index + 1 : index + 2] in (("if",), ("though",))
        if word in context["hypotheses"] or like:
            return True
    for index in range(len(scope.before) - 1, -1, -1):  # an `if` reaches over an `and`, but over no comma
        word = scope.before[index]
        if word == "," and scope.before[index + 1 : index + 2] not in (("or",), ("and",)):
            break
        if word in ("if", "unless", "whether") or (
            word == "though" and scope.before[index - 1 : index] == ("as",)
        ):
            return True
    joined = scope.hit.form == "base" and not scope.hit.noun and scope.before[-1:] == ("and",)
    if joined and scope.has(scope.before, "modals"):
        return True
    if not scope.hit.noun and not {"almost", "nearly"}.isdisjoint(
        scope.lowers[max(0, scope.hit.at - 2) : scope.hit.at]
    ):
        return True
    return _intended(scope) or _wished(scope)


def is_supposed(scope: Scope) -> bool:
    """`Thought he heard a knock, but it was nothing`."""
    heard = scope.has((*scope.before, scope.lowers[scope.hit.at]), "perception")
    sure = {"nothing", "second", "moment", "wind"}.isdisjoint(scope.lowers)
    return heard and "thought" in scope.before and not sure


def _intended(scope: Scope) -> bool:
    """An infinitive whose verb doesn't say that it came to that."""
    hit, context = scope.hit, scope.lexicon.context
    before = scope.lowers[max(0, hit.at - 3) : hit.at]
    if hit.form == "ing" and before[-2:] == ("to", "be"):
        return True
    if hit.form != "base" or hit.noun or "to" not in before[-2:]:
        return False
    to = hit.at - 1 - before[::-1].index("to")
    ahead = scope.lowers[max(0, to - 8) : to]
    if not _GIVEN_UP.isdisjoint(scope.lowers[hit.last + 1 : hit.last + 7]):
        return True  # raised his hand to knock and lowered it again
    if ahead[-1:] == ("going",) and not {"was", "were", "is", "are", "'s", "'re", "'m"}.isdisjoint(
        ahead[-3:]
    ):
        return True  # was going to slam the door
    if scope.has(ahead[-3:], "beginnings") or scope.has(ahead, "perception"):
        return False
    return not (scope.has(ahead, "moves") and context["intents"].isdisjoint(ahead[-2:]))


def _wished(scope: Scope) -> bool:
    """`Wanted to hear a knock`, `waiting for the bell`."""
    for index, word in enumerate(scope.before):
        if word in scope.lexicon.context["wishes"]:
            rest = scope.before[index + 1 :]
            if "for" in rest[:2] or (
                "to" in rest[:5] and scope.has(rest, "perception") and word[:4] in ("want", "long")
            ):
                return True
    return False
