"""What stands behind a verb that sounds whatever it is done to: `dropped the tray`, `heard somebody move`."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.sounds_clauses import Word
from radioplay.adapt.sounds_grammar import JOINTS, PREPOSITIONS
from radioplay.adapt.sounds_lexicon import Lexicon

_JUST = frozenset("now then again too first before coming a the that his her and".split())
"""Behind `heard it`, what is no deed of it."""


def anything_behind(words: Sequence[Word], verb: int, start: int, lexicon: Lexicon) -> int | None:
    """Whatever stands behind an article: `dropped the tray`; None for what sounds of nothing.

    Args:
        words: of the sentence.
        verb: where the verb is.
        start: where it ends, its particle with it.
        lexicon: of sounds.
    """
    unheard, articles = lexicon.context["unheard"], lexicon.context["articles"]
    if start + 2 >= len(words):
        return None
    if words[verb].lower in lexicon.context["hearing"] and _hears_it(words, start + 1, lexicon):
        return start + 1
    if words[start + 2].lower in lexicon.context["moving"] and (
        words[start + 1].capital or words[start + 1].lower in ("him", "her", "them")
    ):
        return start + 2  # heard him moving
    start = _behind_owner(words, start)
    if words[start + 1].lower not in articles and words[start + 1].lower != "'s":
        return None
    for index in range(start + 2, min(len(words), start + 5)):
        word = words[index].lower
        if not word.isalpha() or word in PREPOSITIONS or word in JOINTS:
            return index - 1 if index > start + 2 else None
        if word in unheard or word.removesuffix("s") in unheard or word in lexicon.figures:
            return None
        if word.removesuffix("s") in lexicon.context["people"]:
            return None  # heard their fathers hint
    return min(len(words), start + 5) - 1


def _hears_it(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`Heard it now`, `hear him go up`: whether what is heard has been told before, or is what somebody does."""
    word, follows = words[at].lower, words[at + 1].lower
    if word not in ("it", "them", "him", "her", "someone", "somebody", "something"):
        return False
    if word in ("it", "them") and follows in ("again", "now", "too"):
        return True
    if word in ("him", "her"):
        moves = follows.endswith("ing") or follows in lexicon.context["moving"] or follows in lexicon.triggers
        return moves and follows not in lexicon.context["said"]
    known = follows in PREPOSITIONS or follows in JOINTS or follows in lexicon.context["said"]
    return follows.isalpha() and not known and not follows.endswith("ly") and follows not in _JUST


def _behind_owner(words: Sequence[Word], start: int) -> int:
    """Where the owner stands whose thing it is, so that the `'s` is the article: `heard Theo's key`, `his mother's`."""
    for index in range(start + 2, min(len(words) - 2, start + 4)):
        if words[index].lower == "'s":
            return index - 1
    return start
