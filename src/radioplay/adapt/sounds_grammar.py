"""What a word is among its neighbours: noun or verb, whose deed. No parser: a few looks."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.sounds_clauses import STRONG, Word
from radioplay.adapt.sounds_forms import Form
from radioplay.adapt.sounds_lexicon import Lexicon

BE = frozenset("was were is are be been".split())
STOPS = frozenset("which who when while until because if though although before after like than".split())
JOINTS = frozenset("and but or then so as".split())
CLAUSE_WORDS = frozenset("he she i we they you".split())
PREPOSITIONS = frozenset(
    "of from in on at over under by with through across behind beyond above below against inside outside near "
    "beside along down up around round into onto off between".split()
)
_AUXILIARIES = frozenset(
    "had was were is are has have been be being then and began begun begins start started starts to again just "
    "only still now suddenly 's kept keeps".split()
)
_BEFORE_NOUNS = frozenset("of with by from into through against".split())
_BEFORE_PLURALS = frozenset("heard hear hearing were came with more other".split())
DONE_TO = frozenset("was were been being be got get".split())
_NO_PERSONS = frozenset("it something everything anything this that there".split())
_PERCEIVED = frozenset("heard hear hears hearing with of were are came come comes through by from".split())
_PLURAL = frozenset(
    "these those two three four five six seven eight nine ten some any few several many both more".split()
)
_BETWEEN = frozenset("at down in into off on open out over shut up".split())
GIVE = frozenset("give gives gave giving".split())
HAVE = frozenset("had has have having".split())
SOUNDS = frozenset("sound sounds noise noises roar din rush clatter thunder".split())
_VOICES = frozenset("voice voices laugh laughter mouth".split())
_WENT = frozenset("went go goes going said".split())


def is_name(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a capital within its sentence makes a name of it."""
    word = words[at]
    named = word.capital and word.lower in lexicon.context["names"]
    if named and not (at and words[at - 1].lower in ("the", "a", "an")):
        return True  # Robin called from the hall
    return word.capital and at > 0 and words[at - 1].lower not in STRONG and not text_begins(words, at)


def text_begins(words: Sequence[Word], at: int) -> bool:
    """Whether only marks stand before a word."""
    return not any(word.lower.isalpha() for word in words[:at])


def is_noun(words: Sequence[Word], at: int, form: Form, lexicon: Lexicon) -> bool:
    """Whether the word at `at` is a noun, as far as an article or a preposition before it tells."""
    lower = words[at].lower
    past = any(each == "ed" for _, each in lexicon.triggers[lower])
    before = words[at - 1].lower if at > 1 else ""
    behind_noun = before in lexicon.sources and before not in lexicon.context["articles"]
    if behind_noun and form == "s" and words[at - 2].lower in {"for", *_BEFORE_NOUNS}:
        return True  # for organ pipes
    if form == "ed" or (behind_noun and (form == "s" or past)):
        return False  # the bolt shoots back, the feet hit the boards
    articles = lexicon.context["articles"]
    for back in range(at - 1, max(-1, at - 6), -1):
        word = words[back].lower
        if word in articles or word == "'s":
            if form == "s" and 1 < at - back < 4 and word not in _PLURAL and _is_present(words, at):
                return False
            return at - back < 4 or words[at - 2].lower == ","
        if form == "ing" and word in BE and not (back and words[back - 1].lower == "there"):
            return False  # her heart was banging
        if back == at - 1 and (word in _BEFORE_NOUNS or (word in PREPOSITIONS and form != "base")):
            return True
        if back == at - 1 and form == "base" and (word in DONE_TO or (past and word in HAVE)):
            return False  # was shot, were loud, has shot
        if back == at - 1 and form == "s" and word in _BEFORE_PLURALS:
            return True
        if word == "," and 0 < back < at - 1 and words[back - 1].lower.isalpha():
            continue
        if (
            not word.isalpha()
            or word in PREPOSITIONS
            or word in CLAUSE_WORDS
            or word in JOINTS
            or word == "to"
        ):
            return back == at - 1 and word in JOINTS and form == "s"
    return at == 0


def _is_present(words: Sequence[Word], at: int) -> bool:
    """`The gizmo chugs, and stops`: whether an -s behind an article and a noun is rather a verb of the present."""
    if any(word.lower in _PERCEIVED for word in words[max(0, at - 8) : at]):
        return False
    follows = words[at + 1].lower if at + 1 < len(words) else "."
    return not follows.isalpha() or (follows in PREPOSITIONS and follows not in ("of", "from")) or follows in (
        "and", "as", "again", "once", "twice", "against", "to",
    )  # fmt: skip


def stands_alone(words: Sequence[Word], at: int) -> bool:
    """`Footsteps.`, `Then silence, knocking.`, `it went clunk`: without an article, between marks."""
    before = at == 0 or words[at - 1].lower in STRONG or words[at - 1].lower in _WENT
    follows = words[at + 1].lower if at + 1 < len(words) else ""
    if at > 1 and words[at - 2].lower == "there" and words[at - 1].lower in BE:
        return not follows.isalpha() or follows in PREPOSITIONS  # there was laughter from the garden
    return before and (not follows.isalpha() or follows in PREPOSITIONS)


def is_of_person(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a person is the subject of the verb at `at`, so that it is a manner of speaking or moving."""
    index = at - 1
    while index >= 0 and (words[index].lower.endswith("ly") or words[index].lower in _AUXILIARIES):
        index -= 1
    if index < 0:
        follows = words[at + 1] if at + 1 < len(words) else None  # `growled the captain`, after speech
        return follows is not None and (follows.capital or follows.lower in ("the", "his", "her"))
    word = words[index]
    people = (lexicon.context["persons"], lexicon.context["people"])
    if any(word.lower in each for each in people):
        return True
    begins = index == 0 and (word.lower.endswith("s") or word.lower in lexicon.sources)
    return word.capital and not begins and word.lower not in _NO_PERSONS


def pronoun_before(words: Sequence[Word], at: int) -> int:
    """Where the `it` or `they` is that the verb at `at` has as its subject; -1 for none."""
    for index in range(at - 1, max(-1, at - 4), -1):
        word = words[index].lower
        if word in ("it", "they"):
            return index
        if word not in _AUXILIARIES and not word.endswith("ly"):
            return -1
    return -1


def pronoun_behind(words: Sequence[Word], at: int) -> int:
    """Where the `it` or `them` is that the verb at `at` has as its object; -1 for none."""
    for index in range(at + 1, min(len(words), at + 3)):
        if words[index].lower in ("it", "them"):
            return index
        if words[index].lower not in _BETWEEN:
            return -1
    return -1


def has_thing_as_subject(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """`The machine behind him began to whine`: whether no person, nor a part or voice of one, is the subject."""
    start = at
    while start > 0 and words[start - 1].lower not in STRONG and words[start - 1].lower not in STOPS:
        start -= 1
    ahead = [word.lower for word in words[start:at]]
    cuts = [index for index, word in enumerate(ahead) if word == ","]
    tail = ahead[cuts[-1] + 1 :] if cuts else []
    if len([word for word in tail if word not in JOINTS and word not in _AUXILIARIES]) > 1:
        ahead = [word for word in tail if word not in JOINTS]  # another subject behind the comma
    bare = [word for word in ahead if word not in _AUXILIARIES and not word.endswith("ly") and word != ","]
    if bare[-1:] in (["it"], ["something"]) or bare[-2:] == ["something", "that"]:
        return True
    nobody = (
        not any(bare[0] in lexicon.context[people] for people in ("people", "persons")) if bare else False
    )
    if 1 <= len(bare) < 3 and nobody and _is_plural(bare[-1], lexicon):
        return True  # plates jumped
    if len(bare) == 1 and nobody and bare[0] in lexicon.sources:
        return bare[0] not in lexicon.figures  # timber cracked
    articles = lexicon.context["articles"]
    first = next((index for index, word in enumerate(bare) if word in articles or word == "'s"), None)
    if first is None or first > 2 or not CLAUSE_WORDS.isdisjoint(bare):
        return False
    subject: list[str] = []
    for word in bare[first + 1 :]:
        if word in PREPOSITIONS or (subject and (word in articles or word.endswith("ed"))):
            break
        subject.append(word)
    known = (lexicon.context["people"], lexicon.figures, _VOICES)
    return 1 <= len(subject) <= 3 and all(each.isdisjoint(subject) for each in known)


def _is_plural(word: str, lexicon: Lexicon) -> bool:
    """Whether a bare word is things in number, rather than people or a name."""
    single = word.removesuffix("s")
    known = (lexicon.context["people"], lexicon.figures)
    return word != single and not word.endswith("ss") and single in lexicon.sources and not any(
        single in each or word in each for each in known
    )  # fmt: skip
