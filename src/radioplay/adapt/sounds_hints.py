"""The words around a sound → how loud, how far, and how often; and what it is called where none says."""

from __future__ import annotations

import re
from collections.abc import Sequence

VAGUE = "noise"
"""What something heard is called that is of no kind; a better word in its sentence takes its place."""
_GAINS_DB: tuple[tuple[float, frozenset[str]], ...] = (
    (
        9.0,
        frozenset(["deafening", "deafeningly", "ear-splitting", "earsplitting", "thunderous", "tremendous"]),
    ),
    (
        5.0,
        frozenset(
            "loud loudly hard heavily violently furiously fiercely violent furious mighty great huge enormous "
            "tremendously terrific sharply booming almighty".split()
        ),
    ),
    (-10.0, frozenset(["faint", "faintly", "barely", "inaudible", "almost", "dim", "dimly", "ghost"])),
    (
        -6.0,
        frozenset(
            "soft softly quiet quietly gentle gently light lightly muffled low timid timidly discreet discreetly "
            "delicate delicately muted hushed small tiny slight stealthy careful carefully".split()
        ),
    ),
)
_FAR = re.compile(
    r"\b(?:in the distance|distant(?:ly)?|far(?:ther|-?off| off| away| below| above| down)|next room|next door|"
    r"upstairs|downstairs|overhead|outside|somewhere|miles (?:off|away)|a (?:street|block|mile) (?:off|away)|"
    r"through the (?:wall|ceiling|floor|door)s?|behind the (?:wall|door)|on the other side|beyond the|across the "
    r"(?:river|water|valley|street|fields?|road|lake|harbour|bay|square|rooftops|roofs|city|town)|"
    r"(?:down|along|from|in) the (?:hall|corridor|passage|street|road|hallway|cellar|attic|yard|kitchen|other room)|"
    r"from (?:below|above)|elsewhere|deep in the|out at sea|out in the|"
    r"up the (?:valley|road|street)|the floor above)\b",
    re.IGNORECASE,
)
_TIMES: dict[str, int] = {
    "once": 1, "twice": 2, "thrice": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "couple": 2, "pair": 2, "few": 3, "several": 3,
    "series": 3, "half-dozen": 6, "dozen": 12, "second": 1, "repeatedly": 3, "double": 2,
}  # fmt: skip
MOST_TIMES = 12


def gain_of(around: Sequence[str]) -> float:
    """By how many decibels a sound is louder or softer, as the words around it say."""
    said = set(around)
    return next((gain_db for gain_db, words in _GAINS_DB if words & said), 0.0)


def is_far(text: str) -> bool:
    """Whether a clause says that what is heard in it is far, or behind a wall."""
    return _FAR.search(text) is not None


def repeats_of(before: Sequence[str], behind: Sequence[str], plural: bool) -> int:
    """How often a sound is heard at once: `three shots` before it, `knocked three times` or `twice` behind it.

    Args:
        before: the few words before it.
        behind: the words behind it in its clause.
        plural: whether it is a noun in the plural.
    """
    for index, word in enumerate(behind):
        count = int(word) if word.isdecimal() and len(word) < 3 else _TIMES.get(word, 0)
        if word in ("twice", "thrice") or (count and behind[index + 1 : index + 2] == ["times"]):
            return max(1, min(MOST_TIMES, count))
    if plural:
        for word in reversed(before):
            count = int(word) if word.isdecimal() and len(word) < 3 else _TIMES.get(word, 0)
            if count > 1:
                return min(MOST_TIMES, count)
    return 2 if list(behind[:3]) in (["again", "and", "again"], ["and", "then", "again"]) else 1
