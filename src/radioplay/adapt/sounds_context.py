"""Whether a sound that words tell is heard now, or denied, wished, remembered, compared or usual."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_hits import Hit
from radioplay.adapt.sounds_lexicon import Lexicon

_JOINTS = frozenset(
    ["and", "but", "while", "when", "then", "who", "which", "until", "because", "before", "after", "as", "so"]
)
_BEGIN = frozenset(
    [
        "began",
        "begun",
        "started",
        "continued",
        "going",
        "went",
        "seemed",
        "came",
        "kept",
        "begins",
        "starts",
        "proceeded",
    ]
)
_MOVES = frozenset(
    "turned reached leaned leant stooped bent rose got stepped paused stopped went came crossed hurried moved walked "
    "crouched knelt ran stretched returned started jumped stood stirred lifted raised".split()
)
_SILENT = frozenset(["stopped", "ceased", "died", "faded", "stilled", "quieted", "ended", "silenced"])
_COMPARED = frozenset(
    [
        "sound",
        "sounded",
        "sounds",
        "noise",
        "crack",
        "something",
        "thud",
        "crash",
        "bang",
        "snap",
        "heard",
        "rattle",
    ]
)


def is_heard(words: Sequence[Word], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the sound happens in the story, where its sentence tells it."""
    lowers = [word.lower for word in words]
    if lowers[-1] == "?" or "?" in lowers[hit.last :][:3]:
        return False
    clause = _clause_before(lowers, hit.first)
    sentence = lowers[: hit.at]
    tests = (_denied, _possible, _past, _remembered, _compared, _usual, _figurative)
    return not any(test(lowers, clause, sentence, hit, lexicon) for test in tests)


def _clause_before(lowers: Sequence[str], at: int) -> list[str]:
    """The words of the clause before what tells the sound."""
    start = at
    while start > 0:
        word = lowers[start - 1]
        if word in STRONG:
            break
        if word in _JOINTS and at - start > 0:
            break
        if word == "," and (at - start) > 0:
            break
        start -= 1
    return list(lowers[start:at])


def _denied(
    lowers: Sequence[str], clause: list[str], sentence: list[str], hit: Hit, lexicon: Lexicon
) -> bool:
    inside = clause + list(lowers[hit.first : hit.last])
    negators = lexicon.context["negators"]
    for index, word in enumerate(inside):
        if word not in negators:
            continue
        rest = inside[index + 1 :]
        if any(other in lexicon.context["rescuers"] for other in rest[:6]) or rest[:1] in (
            ["only"],
            ["long"],
            ["far"],
        ):
            continue
        if any(
            other in ("stop", "stopped", "cease", "let", "pause", "slacken", "ease") for other in rest[:3]
        ):
            continue
        return True
    behind = lowers[hit.last + 1 : hit.last + 4]
    if behind[:2] == ["no", "more"] or "nothing" in behind[:1]:
        return True
    return (
        bool(set(behind[:2]) & _SILENT) and hit.kind.name not in ("footsteps",) and (hit.noun or hit.kind.bed)
    )


def _possible(
    lowers: Sequence[str], clause: list[str], sentence: list[str], hit: Hit, lexicon: Lexicon
) -> bool:
    context = lexicon.context
    inside = clause + [w for w in lowers[hit.first : hit.at]]
    for index, word in enumerate(inside):
        rest = set(inside[index + 1 :])
        if word in context["modals"] or word in ("'ll", "'d"):
            behind = set(lowers[hit.last + 1 : hit.last + 4])
            if not (rest | behind) & context["perception"]:
                return True
        if word in context["hypotheses"]:
            return True
        if word == "as" and inside[index + 1 : index + 2] in (["if"], ["though"]):
            return True
    if "if" in clause or _joined_if(sentence):
        return True
    return _intended(lowers, hit, context["intents"])


def _joined_if(sentence: list[str]) -> bool:
    """`as if`, `as though` and `if` reach over an `and`, but over no comma."""
    for index in range(len(sentence) - 1, -1, -1):
        word = sentence[index]
        if word in STRONG or word == ",":
            return False
        if word in ("if", "unless", "whether") or (word == "though" and sentence[max(0, index - 1)] == "as"):
            return True
    return False


def _intended(lowers: Sequence[str], hit: Hit, intents: frozenset[str]) -> bool:
    """`wanted to knock`: an infinitive whose verb doesn't say that it came to that."""
    before = [w for w in lowers[max(0, hit.at - 3) : hit.at]]
    if hit.form != "base" or "to" not in before[-2:] or hit.noun:
        return False
    to = hit.at - 1 - before[::-1].index("to")
    ahead = lowers[max(0, to - 8) : to]
    if set(ahead[-3:]) & _BEGIN or (set(ahead) & _MOVES and not set(ahead[-2:]) & intents):
        return False
    return not (set(ahead) & {"heard", "hear"})


def _past(lowers: Sequence[str], clause: list[str], sentence: list[str], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether it was over before: `had rung`."""
    if hit.noun and hit.source < 0:
        near = lowers[max(0, hit.at - 6) : hit.at]
        return "had" in near and bool({"been", "heard", "come"} & set(near)) and "just" not in near
    near = list(lowers[max(0, hit.at - 4) : hit.at])
    for mark in (",", ";", "and", "but", "when"):
        if mark in near:
            near = near[len(near) - near[::-1].index(mark) :]
    if not {"had", "has", "have", "having", "'d", "'ve"} & set(near):
        return False
    if hit.form == "ing":
        return not hit.kind.bed and "begun" not in near and "started" not in near
    if hit.form in ("base", "s"):
        return False
    if set(near) & {"just", "barely", "hardly", "scarcely", "only", "sooner"}:
        return False
    return not (hit.kind.bed and lowers[hit.at] in lexicon.context["begun"])


def _remembered(
    lowers: Sequence[str], clause: list[str], sentence: list[str], hit: Hit, lexicon: Lexicon
) -> bool:
    if set(sentence) & lexicon.context["memory"]:
        return True
    return ("ago" in lowers[:-1] and "moment" not in lowers) or (
        "sound" in clause and "for" in clause and "listened" in clause
    )


def _compared(
    lowers: Sequence[str], clause: list[str], sentence: list[str], hit: Hit, lexicon: Lexicon
) -> bool:
    inside = clause + list(lowers[hit.first : hit.at])
    for index, word in enumerate(inside):
        if word in lexicon.context["similes"]:
            ahead = sentence[: len(sentence) - len(inside) + index] if len(inside) <= len(sentence) else []
            return not set([*ahead[-4:]]) & _COMPARED
        if (
            word == "as"
            and index + 1 < len(inside)
            and inside[index + 1] in ("a", "an", "the")
            and index >= 1
        ):
            return True
    return False


def _usual(lowers: Sequence[str], clause: list[str], sentence: list[str], hit: Hit, lexicon: Lexicon) -> bool:
    context = lexicon.context
    around = clause + list(lowers[hit.first : hit.last + 1])
    if set(around) & context["habits"]:
        return True
    for index, word in enumerate(lowers):
        if (
            word in ("every", "each", "most")
            and lowers[index + 1 : index + 2]
            and lowers[index + 1] in context["times"]
        ):
            return True
        if word == "used" and lowers[index + 1 : index + 2] == ["to"]:
            return True
    return False


def _figurative(
    lowers: Sequence[str], clause: list[str], sentence: list[str], hit: Hit, lexicon: Lexicon
) -> bool:
    figures = lexicon.figures
    if hit.source >= 0 and figures & set(lowers[hit.source : hit.source + 1]):
        return False
    before = (
        lowers[max(0, hit.first - 4) : hit.first]
        if hit.source < 0
        else lowers[max(0, hit.first - 2) : hit.first]
    )
    if figures & set(before):
        return True
    between = lowers[hit.first : hit.last + 1]
    if hit.source >= 0 and figures & set(between) - {lowers[hit.source]}:
        return True
    behind = lowers[hit.last + 1 : hit.last + 5]
    return behind[:1] in (["of"], ["through"], ["in"]) and bool(figures & set(behind[1:4]))
