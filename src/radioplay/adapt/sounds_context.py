"""Whether a sound that words tell is heard now, or denied, wished, remembered, compared or usual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_grammar import GIVE
from radioplay.adapt.sounds_hits import Hit
from radioplay.adapt.sounds_lexicon import Lexicon
from radioplay.adapt.sounds_past import is_past, is_remembered, is_usual
from radioplay.adapt.sounds_scope import Scope, scope_of
from radioplay.adapt.sounds_unreal import is_denied, is_possible, is_soundless, is_supposed

_BODILY = frozenset(["punch", "body falls"])
"""What is done to a jaw or a chest, which hear no blow in other sounds."""
_HUMAN = frozenset(
    ["crowd laughs", "crowd cheers", "shouts", "laugh", "sob", "children play", "groan", "gasp"]
)
"""What is done with joy or rage in the throat, and heard."""


def is_heard(words: Sequence[Word], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the sound happens in the story, where its sentence tells it."""
    if words[-1].lower == "?":
        return False
    scope = scope_of(words, hit, lexicon)
    return not any(test(scope) for test in _TESTS)


def _compared(scope: Scope) -> bool:
    """`Like a bell`, `clear as a bell`, but not `a sound like a bell`."""
    lowers, hit = scope.lowers, scope.hit
    for index in range(hit.at - 1, -1, -1):
        word = lowers[index]
        if word in STRONG or (word == "," and index < hit.first):
            break
        if word in scope.lexicon.context["similes"] and (word == "like" or hit.at - index < 4):
            return not scope.has(lowers[max(0, index - 4) : index], "compared")
        if word == "as" and index > 0 and lowers[index + 1] in ("a", "an", "the") and hit.at - index < 4:
            return index >= 2 and lowers[index - 2] == "as"
    return "like" in lowers[hit.at : hit.last]


def _figurative(scope: Scope) -> bool:
    """`His heart hammered`, `rang a bell`, `a storm of words`."""
    figures, lowers, hit = scope.lexicon.figures, scope.lowers, scope.hit
    if hit.noun and hit.source < 0 and scope.has(scope.behind[:1], "resting"):
        return True  # a rattle lay in the cot
    for index, (word, then) in enumerate(pairwise(scope.before)):
        inside = word == "inside" and then in (
            "him",
            "her",
            "me",
            "them",
            "us",
            "himself",
            "herself",
            "myself",
        )
        is_like = then in ("was", "is") and word in scope.lexicon.context["likened"] and index < 4
        if inside or is_like:
            return True  # somewhere inside her a bell rang; her laugh was a glass breaking
    if hit.source < 0 and lowers[hit.at - 1 : hit.at] and lowers[hit.at - 1] in figures:
        return True
    if hit.source >= 0:
        before = lowers[max(0, hit.first - 2) : hit.first]
        between = figures.intersection(lowers[hit.first : hit.last + 1]) - {lowers[hit.source]}
        if between:
            return True
    else:
        before = lowers[max(0, hit.first - 4) : hit.first]
    if not figures.isdisjoint(before) and not GIVE.isdisjoint(before):
        return True  # his heart gave a thump
    if not figures.isdisjoint(before) and not (hit.noun and hit.source < 0):
        return True
    if hit.noun and hit.source < 0 and "with" in lowers[max(0, hit.at - 3) : hit.at]:
        return not figures.isdisjoint(scope.before)
    behind = scope.behind
    if hit.kind.name in _BODILY:
        return False
    if behind[:1] == ("with",) and hit.kind.name in _HUMAN:
        return False  # shrieked with joy
    return behind[:1] in (("of",), ("through",), ("in",), ("with",)) and not figures.isdisjoint(behind[1:4])


_TESTS: tuple[Callable[[Scope], bool], ...] = (
    is_denied, is_soundless, is_possible, is_supposed, is_past, is_remembered, _compared, is_usual, _figurative,
)  # fmt: skip
