"""Words for what somebody is that stand for a name: the Rat, the Captain, Mother."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from radioplay.adapt.model import Gender
from radioplay.adapt.people.evidence import Form
from radioplay.adapt.people.lexicon import Lexicon, lexicon

_OFTEN = 2
"""How often one must speak in a long story."""


def take_capitals(rest: Mapping[str, Form], short: bool) -> list[tuple[Form, Gender]]:
    """Those of the names that seemed nobody's who speak, with their genders.

    Args:
        rest: capitalised words that were taken for no names.
        short: whether the story is; one speech is enough in it.
    """
    words, enough = lexicon(), 1 if short else _OFTEN
    taken = []
    for form in rest.values():
        if form.titles or len(form.words) > 3:
            continue
        last = form.words[-1].casefold()
        kin = len(form.words) == 1 and (last in words.kin_titles or last in words.kin)
        named = form.article * 2 > form.told and _is_somebody(last, words)
        if (kin and form.speaks + form.called > enough and form.speaks) or (named and form.speaks >= enough):
            taken.append((form, words.kin.get(last) or words.roles.get(last) or "u"))
    return sorted(taken, key=lambda pair: pair[0].first)


def _is_somebody(word: str, words: Lexicon) -> bool:
    if word in words.roles or word in words.kin or word in words.animals or word in words.titles:
        return True
    if word in words.plural or word in words.nations or word in words.place_nouns or word in words.common:
        return word.endswith(("man", "woman")) and word not in words.plural
    return not (word in words.holy or word in words.marks or word in words.times or word.endswith("s"))


def surfaces(form: Form) -> Sequence[str]:
    """What such a one is called, with and without "the", as it stands in the text."""
    with_article = (
        [f"{the} {name}" for name in form.surfaces for the in ("the", "The")] if form.article else []
    )
    return (*with_article, *form.surfaces)
