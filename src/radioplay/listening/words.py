"""Words in the one spelling in which what was to be said and what was heard are compared.

No case, accents or punctuation, and for English numbers as words, American endings, one form of the words that
are written in several ways. Hesitations (`hm`, `oh`) are left out, as recognisers hear and drop them at will.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from radioplay.listening.numerals import READINGS, numbers_spoken

_HESITATIONS = "ah aha eh er erm ha hah hm hmm mhm mm mmm oh ooh uh uhh um"
_SPELLINGS = """
    aeroplane=airplane aluminium=aluminum cheque=check cos=because cuz=because doughnut=donut em=them
    goodnight=good~night grey=gray jewellery=jewelry kerb=curb licence=license maam=madam mould=mold
    moustache=mustache dr=doctor mr=mister mrs=missus mum=mom mummy=mommy ok=okay alright=all~right
    plough=plow programme=program practise=practice pyjamas=pajamas storey=story sulphur=sulfur
    til=until till=until tyre=tire whisky=whiskey gonna=going~to gotta=got~to wanna=want~to ya=you
    towards=toward afterwards=afterward
"""

HESITATIONS = frozenset(_HESITATIONS.split())
SPELLINGS = dict(pair.split("=") for pair in _SPELLINGS.split())

ENDINGS = (  # British to American; both sides go through them, so that a wrong change does no harm
    (r"(?<=\w{2})our(s|ed|ing|ful|ite|able|ly|hood|ers?)?$", r"or\1"),
    (r"(?<=\w{3})is(e|es|ed|ing|er|ers|ation|ations)$", r"iz\1"),
    (r"(?<=\w{3})ys(e|es|ed|ing|er|ers)$", r"yz\1"),
    (r"(?<=\w{2})ll(ed|ing|er|ers)$", r"l\1"),
    (r"^(cent|fib|lit|lust|met|theat|calib|spect)re(s?)$", r"\1er\2"),
    (r"^(def|off|pret)ence(s?)$", r"\1ense\2"),
    (r"(?<=\w{3})ogue(s?)$", r"og\1"),
)


_SIGNS = r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff]"
"""Writing without spaces between words: each sign is compared by itself."""


def is_english(language: str) -> bool:
    """Whether the rules for English are to be used; `language` as in `[show]`: `en-us`, `es` …"""
    return language.casefold().startswith("en")


@lru_cache(maxsize=8192)
def plain_words(text: str, reading: str = READINGS[0], language: str = "en") -> tuple[str, ...]:
    """The words of a text in the one spelling that is compared.

    Args:
        text: anything.
        reading: how to read numbers, one of `READINGS`.
        language: as in `[show] language`.
    """
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"['’‘`]", "", text)
    if not is_english(language):
        return tuple(re.findall(rf"{_SIGNS}|(?:(?!{_SIGNS})[^\W_])+", text))
    text = re.sub(r"\b([a-z])\.(?=[a-z]\b)", r"\1", text)  # p.m. → pm
    text = numbers_spoken(text, reading)
    words = (_one_spelling(word) for word in re.findall(r"[^\W_]+", text))
    return tuple(part for word in words for part in word.split("~") if part not in HESITATIONS)


def _one_spelling(word: str) -> str:
    word = SPELLINGS.get(word, word)
    for pattern, ending in ENDINGS:
        word = re.sub(pattern, ending, word)
    return word
