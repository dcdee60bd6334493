"""How many words a listener got wrong, where what is spelt differently but said alike counts as right.

Both sides are put in one spelling first: no case, accents or punctuation, numbers as words, American
endings, one form of the words that are written in several ways. Hesitations (`hm`, `oh`) are left out, as
Whisper hears and drops them at will.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from numerals import READINGS, numbers_spoken

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


@dataclass(frozen=True, slots=True)
class Score:
    """How a text was understood.

    Attributes:
        words: how many words of the text count: all but the names.
        errors: words replaced, missing or added.
    """

    words: int = 0
    errors: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.words + other.words, self.errors + other.errors)

    @property
    def rate(self) -> float:
        """The word error rate; 0 where there are no words."""
        return self.errors / self.words if self.words else float(self.errors > 0)


def score(text: str, heard: str, names: Collection[str] = ()) -> Score:
    """Compare what was to be said with what was heard.

    A number is read in each of the ways people read it (`911`, nine eleven or nine one one); the best counts.

    Args:
        text: as written in the script.
        heard: as transcribed.
        names: words that nobody can know how to spell: each is right whatever one or two words were heard,
            and isn't counted.
    """
    aside = frozenset(word for name in names for word in plain_words(name))
    tries = []
    for reading, hearing in itertools.product(READINGS, READINGS):
        wanted = plain_words(text, reading)
        errors = _errors(wanted, plain_words(heard, hearing), aside)
        tries.append(Score(sum(word not in aside for word in wanted), errors))
    return min(tries, key=lambda one: one.errors)


def plain_words(text: str, reading: str = READINGS[0]) -> tuple[str, ...]:
    """The words of a text in the one spelling that is compared.

    Args:
        text: anything.
        reading: how to read numbers, one of `READINGS`.
    """
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = re.sub(r"['’‘`]", "", text)
    text = re.sub(r"\b([a-z])\.(?=[a-z]\b)", r"\1", text)  # p.m. → pm
    text = numbers_spoken(text, reading)
    words = (_one_spelling(word) for word in re.findall(r"[^\W_]+", text))
    return tuple(part for word in words for part in word.split("~") if part not in HESITATIONS)


def _one_spelling(word: str) -> str:
    word = SPELLINGS.get(word, word)
    for pattern, ending in ENDINGS:
        word = re.sub(pattern, ending, word)
    return word


def _errors(wanted: Sequence[str], heard: Sequence[str], names: Collection[str]) -> int:
    """The least number of words to replace, drop or add to make `heard` of `wanted`.

    Words that differ only in being written together or apart (`doorbell`, `door bell`) are the same.
    """
    rows, columns = len(wanted), len(heard)
    cost = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i, j in itertools.product(range(rows + 1), range(columns + 1)):
        if i == 0 or j == 0:
            cost[i][j] = i or j
            continue
        name = wanted[i - 1] in names
        ways = [
            cost[i - 1][j - 1] + (wanted[i - 1] != heard[j - 1] and not name),
            cost[i - 1][j] + 1,
            cost[i][j - 1] + 1,
        ]
        if j > 1 and (name or wanted[i - 1] == heard[j - 2] + heard[j - 1]):
            ways.append(cost[i - 1][j - 2])
        if i > 1 and wanted[i - 2] + wanted[i - 1] == heard[j - 1]:
            ways.append(cost[i - 2][j - 1])
        cost[i][j] = min(ways)
    return cost[rows][columns]
