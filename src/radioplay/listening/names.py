"""Words that nobody who only listens can know how to spell."""

from __future__ import annotations

import re
from collections.abc import Iterable

from radioplay.cast import Cast
from radioplay.listening.words import plain_words

_TITLES = "mister missus miss doctor madam sir sergeant captain the a an in of on and"
_KNOWN = """
    i im ive id ill monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december christmas easter god lord english french german spanish mister missus
    miss doctor sergeant captain inspector detective officer father mother lady king queen street road avenue
"""
TITLES = frozenset(_TITLES.split())
KNOWN = frozenset(_KNOWN.split())
"""Words with a capital that everybody can spell."""

_PIECE = re.compile(r"[^\W\d_][\w'’.-]*")


def names_in(cast: Cast, texts: Iterable[str], *, proper: bool = True) -> frozenset[str]:
    """The words of a cast, of `[pronounce]`, and the proper names in a play, as plain words.

    A word that some line also has without a capital (`the man`) is an ordinary word. A capital at the start of
    a sentence says nothing; one inside it makes a name, unless everybody knows how to write that (`Friday`).

    Args:
        cast: of the show.
        texts: all that is said.
        proper: also those names that only the capital tells.
    """
    texts = tuple(texts)
    written = [name for character in cast.characters for name in (character.name, *character.aliases)]
    written += [word for word, _ in cast.pronounce]
    language = cast.show.language
    words = {word for name in written for word in plain_words(name, language=language)} - TITLES
    if proper and not language.casefold().startswith("de"):  # where every noun has a capital
        words |= {word for text in texts for word in _proper(text, language)} - TITLES - KNOWN
    small = {word for text in texts for word in re.findall(r"(?<![^\W_])[^\W\d_A-Z][^\W_]*", text)}
    ordinary = {
        plain for word in small if word[0].islower() for plain in plain_words(word, language=language)
    }
    return frozenset(words - ordinary)


def _proper(text: str, language: str) -> Iterable[str]:
    """Words with a capital inside a sentence, and not all in capitals, which is a shout."""
    for found in _PIECE.finditer(text):
        word, before = found[0], text[: found.start()].rstrip(" \"'“‘(")
        if before and before[-1] not in ".!?…:—–-" and word[0].isupper() and not word.isupper():
            plain = plain_words(word.removesuffix("'s").removesuffix("’s"), language=language)
            yield from plain if len(plain) == 1 else ()
