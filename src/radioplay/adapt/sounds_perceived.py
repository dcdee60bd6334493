"""Whether somebody hears what a word tells: `heard a car`, `a scream`, `a horn, twice`, where no deed is told."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_forms import Form
from radioplay.adapt.sounds_grammar import (
    CLAUSE_WORDS,
    DONE_TO,
    HAVE,
    JOINTS,
    SOUNDS,
    STOPS,
    has_thing_as_subject,
)
from radioplay.adapt.sounds_lexicon import Lexicon

_ALL_THERE_IS = frozenset("was were came comes is only then somewhere except but again now".split())
_ASIDE = frozenset(
    "twice once somewhere far outside again from below above behind in on out faintly overhead".split()
)
_LINKS = frozenset(
    "the a an of his her their its my our distant far faint some more other second another".split()
)
_PRONOUNS = CLAUSE_WORDS | {"it"}
_SOMEBODY = frozenset("him her them us me somebody someone anybody feet footsteps steps boots".split())


def is_uttered(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`A scream`, `there was a cough`: whether it is nobody's, who could be told to utter it."""
    articles = {"a", "an", "another", "someone", "somebody", "two", "three"}
    ahead = [word.lower for word in words[:at]]
    if "there" in ahead[-6:] or {"came", "somewhere", "heard", "something", "somebody"} & set(ahead[-9:]):
        return True
    if "heard" in [word.lower for word in words[at + 1 : at + 9]]:
        return True
    if "by" in ahead[-4:] and not lexicon.context["still"].isdisjoint(ahead):
        return True  # the silence was broken by a whistle
    if "with" in ahead[-4:] and "his" not in ahead[-4:] and "her" not in ahead[-4:]:
        index = len(ahead) - 1 - ahead[::-1].index("with")
        done = any(form == "ed" for _, form in lexicon.triggers.get(ahead[index - 1], ()))
        return (done or ahead[index - 1].endswith("ed")) and has_thing_as_subject(words, index, lexicon)
    return (
        len(ahead) < 5 and bool(articles & set(ahead)) and not {"he", "she", "i", "gave", "with"} & set(ahead)
    )


def _tells_person(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether somebody is among the words, rather than things alone."""
    return any(
        word.capital or word.lower in _SOMEBODY or word.lower in lexicon.context["people"] for word in words
    )


def _tells_no_more(words: Sequence[Word]) -> bool:
    """Whether there is no verb of a sentence among the words: `a phone, not hers`."""
    lowers = [word.lower for word in words]
    return len(lowers) < 6 and not any(
        word in _PRONOUNS or word in JOINTS or word in STOPS or word.endswith("ed") for word in lowers
    )


def is_heard_of(words: Sequence[Word], at: int, form: Form, noun: bool, only: bool, lexicon: Lexicon) -> bool:
    """`Heard a car`, `the sound of hooves`, `a horn, twice`: whether somebody hears it, or it is all there is.

    Args:
        words: of the sentence.
        at: which of them.
        form: of the word.
        noun: whether it is one.
        only: whether somebody must hear it, because alone it is a deed that others may do without a sound.
        lexicon: of sounds.
    """
    if form == "ed" or (noun and form == "ing") or words[at].glued:
        return False
    ahead, joined = _ahead(words, at)
    if not lexicon.context["hearing"].isdisjoint(ahead):
        return _is_perceived(words, at, form, noun, only, ahead, lexicon)
    return noun and not only and _is_all_there_is(words, at, ahead, joined, lexicon)


def _ahead(words: Sequence[Word], at: int) -> tuple[list[str], bool]:
    """The few words of its clause before a word, and whether a sentence is told before a joint that begins it."""
    ahead = [word.lower for word in words[max(0, at - 6) : at]]
    joined = False
    for mark in (";", ":", ".", "—", "–", "and", "but", "when", "which", "as"):
        if mark in ahead:
            cut = len(ahead) - ahead[::-1].index(mark)
            before = words[at - len(ahead) : at - len(ahead) + cut - 1]
            joined = joined or (mark.isalpha() and not _tells_no_more(before))
            ahead = ahead[cut:]
    return ahead, joined


def _is_perceived(
    words: Sequence[Word],
    at: int,
    form: Form,
    noun: bool,
    only: bool,
    ahead: Sequence[str],
    lexicon: Lexicon,
) -> bool:
    """Whether it is what is heard, where somebody hears something ahead of it."""
    hearing = lexicon.context["hearing"]
    told = list(ahead[max(index for index, word in enumerate(ahead) if word in hearing) + 1 :])
    if "said" in told or "told" in told:
        return False  # heard it said that the bell was cracked
    if only and not noun and not _tells_person(words[at - len(told) : at], lexicon):
        return False  # heard the cork come out
    if told[:1] == ["of"] or told[:1] == ["about"]:
        return False  # hears of a sea serpent
    if not told and not only and form in ("base", "s"):
        return True  # could hear water
    return noun or (form in ("ing", "base") and bool(told) and told[0] not in ("that", "from"))


def _is_all_there_is(
    words: Sequence[Word], at: int, ahead: Sequence[str], joined: bool, lexicon: Lexicon
) -> bool:
    """Whether nothing is told of a noun but that it is there: no deed, no state."""
    if len(ahead) > 1 and "of" in ahead and not SOUNDS.isdisjoint(ahead):
        return True
    end = next((i for i in range(at + 1, len(words)) if words[i].lower in STRONG), len(words))
    if [word.lower for word in words[at + 1 : at + 4]][-2:] == ["be", "heard"]:
        return True  # the rain could be heard
    if any(word.lower in DONE_TO or word.lower in HAVE for word in words[at + 1 : end]):
        return False  # the bell above the door was brass
    articles = lexicon.context["articles"]
    lead = [word for word in ahead if word not in _LINKS and word not in articles and word != ","]
    if lead[-1:] in (["came"], ["comes"]) and {"then", "there", "from", "next"} & set(ahead):
        return True  # then came the bell for the end of visiting
    bare = not joined if not lead else lead[-1] in _ALL_THERE_IS and "it" not in ahead
    return bare and end - at < 10 and _has_aside(words, at, end)


def _has_aside(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether at most where, when or how often follows before the `end` of its clause."""
    follows = [word.lower for word in words[at + 1 : at + 3]]
    if not follows or follows[0] == "." or follows[0] in _ASIDE:
        return True
    return follows[0] == "," and (follows[-1] in _ASIDE or _tells_no_more(words[at + 1 : end]))
