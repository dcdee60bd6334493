"""Whether a sound that words tell is heard now, or denied, wished, remembered, compared or usual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_hits import Hit
from radioplay.adapt.sounds_lexicon import Lexicon

_NOT_NOW = frozenset(["'d", "would", "'ll", "will", "might", "may", "should"])
"""What is heard with one of these is a guess or a habit."""
_AGREEING = frozenset([",", ";", "and", "but", "when", "then"])
_YOUNG = (("a", "child"), ("a", "boy"), ("a", "girl"), ("a", "kid"), ("a", "student"))
_SMELT = frozenset("smell smells smelled smelt stank stinks reeked reek tasted taste scent".split())
_TOLD_IN = frozenset("version film movie story dream nightmare book song novel play".split())
_SHOWN = frozenset(
    "photo photos photograph photographs poster painting postcard drawing snapshot mural".split()
)
_THEN = frozenset("that the a an it his her their".split())
_LIKENED = frozenset("ringtone laugh voice smile face name word look laughter hair mind".split())
_GIVEN_UP = frozenset("lowered hesitated stopped paused thought froze changed faltered".split())
_BODILY = frozenset(["punch", "body falls"])
"""What is done to a jaw or a chest, which hear no blow in other sounds."""
_NAMES = frozenset("hope faith joy grace patience mercy will may might can must mark pat".split())
"""Words that are first names, too, which a capital makes of them."""
_HUMAN = frozenset(
    ["crowd laughs", "crowd cheers", "shouts", "laugh", "sob", "children play", "groan", "gasp"]
)
"""What is done with joy or rage in the throat, and heard."""
_NEAR = 4
"""Words between an auxiliary and its verb."""


@dataclass(frozen=True)
class Scope:
    """A sound among the words of its sentence, which are in lower case; names that look like a word are left out."""

    words: Sequence[Word]
    lowers: tuple[str, ...]
    hit: Hit
    lexicon: Lexicon

    @cached_property
    def clause(self) -> tuple[str, ...]:
        """The words of its clause before what tells it."""
        start = at = self.hit.first
        joints = self.lexicon.context["joints"]
        while start > 0:
            word = self.lowers[start - 1]
            if self.lowers[start - 3 : start] == ("so", "much", "as"):
                start -= 3  # without so much as a creak
                continue
            told_here = at == start and word == "," and self.hit.at == at  # …, which must be mended, rang
            if word in STRONG or told_here or (at > start and (word in joints or word == ",")):
                break
            start -= 1
        return self.lowers[start:at]

    @cached_property
    def inside(self) -> tuple[str, ...]:
        """The clause up to the last word that tells it."""
        return self.lowers[self.hit.first - len(self.clause) : self.hit.last]

    @cached_property
    def before(self) -> tuple[str, ...]:
        """What stands before the sound word since the last strong mark, or the last comma before an `and`."""
        start = self.hit.at
        while start > 0:
            word, behind = self.lowers[start - 1], self.lowers[start : start + 1]
            if word in STRONG or (word == "," and behind and behind[0] in ("and", "but", "then", "so")):
                break
            start -= 1
        return self.lowers[start : self.hit.at]

    @cached_property
    def behind(self) -> tuple[str, ...]:
        """The four words behind what tells it."""
        return self.lowers[self.hit.last + 1 : self.hit.last + 5]

    def has(self, words: Sequence[str], what: str) -> bool:
        """Whether one of the words is on a list of the lexicon."""
        return not self.lexicon.context[what].isdisjoint(words)


def is_heard(words: Sequence[Word], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the sound happens in the story, where its sentence tells it."""
    lowers = tuple("" if word.capital and word.lower in _NAMES else word.lower for word in words)
    if lowers[-1] == "?":
        return False
    scope = Scope(words, lowers, hit, lexicon)
    return not any(test(scope) for test in _TESTS)


def _denied(scope: Scope) -> bool:
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


def _soundless(scope: Scope) -> bool:
    """`The door closed soundlessly`, `he laughed without a sound`."""
    told = (*scope.clause, *scope.lowers[scope.hit.first : scope.hit.last], *scope.behind[:2])
    silent = scope.behind[:1] == ("without",) and not {"sound", "noise"}.isdisjoint(scope.behind)
    return silent or scope.has(told, "soundless")


def _possible(scope: Scope) -> bool:
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


def _supposed(scope: Scope) -> bool:
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


def _is_hearsay(before: Sequence[str]) -> bool:
    """`People said the house knocked`, `the story went that the bell rang`."""
    for index, (word, then) in enumerate(pairwise(before)):
        plain = {",", "as", "when", "while", "and"}.isdisjoint(before[index:])
        if word in ("said", "claimed", "swore", "insisted") and then in _THEN and plain:
            return True
        if (word, then) in (("went", "that"), ("has", "it"), ("had", "it"), ("according", "to")):
            return True
    return False


def _past(scope: Scope) -> bool:
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
    participle = any(form == "ed" for _, form in scope.lexicon.triggers[lowers[hit.at]])
    if not participle or scope.has(near, "lately"):
        return False
    return not (hit.kind.bed and lowers[hit.at] in context["begun"])


def _remembered(scope: Scope) -> bool:
    """Whether it is in somebody's mind, or long ago."""
    if scope.has(scope.before, "memory") or _long_ago(scope.lowers[: scope.hit.first]):
        return True
    colon = max((i for i, word in enumerate(scope.lowers[: scope.hit.first]) if word == ":"), default=0)
    if colon and (
        scope.has(scope.lowers[:colon], "memory") or scope.lowers[colon - 2 : colon] == ("would", "be")
    ):
        return True  # how it would be: the shout, the shots
    topics = scope.lexicon.context["topics"]
    for index, word in enumerate(scope.before[1:], 1):
        if word in ("of", "about") and not topics.isdisjoint(scope.before[index - 1 : index]):
            return True
        if word == "about" and not topics.isdisjoint(scope.before[max(0, index - 3) : index]):
            return True  # told her about the crash
    for index, (word, then) in enumerate(pairwise((*scope.before, scope.lowers[scope.hit.at]))):
        if then == "of" and word in _SMELT and "and" not in scope.before[index:]:
            return True  # smelled of frying onions
        if (word, then) == ("last", "time") or (then == "picture" and word in ("could", "can", "to")):
            return True
        if word == "almost" and then[:4] == "hear":
            return True
        if word == "still" and then[:4] == "hear" and not scope.hit.kind.bed and scope.hit.form != "ing":
            return True  # could still hear the shot
    return "ago" in scope.before and {"moment", "second", "minute", "seconds"}.isdisjoint(scope.before)


def _long_ago(ahead: Sequence[str]) -> bool:
    """Whether the sentence is of what was once, or of a dream: `as a child I used to lie awake: the wheels`."""
    for index, word in enumerate(ahead):
        then = tuple(ahead[index + 1 : index + 3])
        if word in ("dreamed", "dreamt") or (word[:8] == "remember" and then[:1] in (("when",), ("how",))):
            return True
        if word == "took" and ahead[index + 2 : index + 4] == ("back", "to"):
            return True  # it took him back to school: the bell, the lockers
        if word == "in" and _TOLD_IN.intersection(then) and not {"this", "that"}.intersection(then):
            return True  # in the version he told later the window shattered
        if word in _SHOWN and {"showed", "shows", "of", ":"}.intersection(ahead[index + 1 : index + 4]):
            return True
        if (word == "used" and then[:1] == ("to",) and (",", "and") not in pairwise(ahead[index:])) or (
            word == "as" and then in _YOUNG
        ):
            return True
    return False


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


def _usual(scope: Scope) -> bool:
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
        is_like = then in ("was", "is") and word in _LIKENED and index < 4
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
    _denied, _soundless, _possible, _supposed, _past, _remembered, _compared, _usual, _figurative,
)  # fmt: skip
