"""What was to be said beside what was heard: how much is wrong, and what, in words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from radioplay.listening.numerals import READINGS
from radioplay.listening.words import is_english, plain_words

_SMALL = frozenset(
    "a an the and in on of to at is it its i im that this there they were are was he him his her as for or us my"
    " me so".split()
)
"""Words so short and so often swallowed that one heard for another says little."""

_GARBLED = 4  # wrong words on end, from which on they are no longer told one by one
_LITTLE = 0.5


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


@dataclass(frozen=True, slots=True)
class Difference:
    """Words on end that were to be said, and what was heard instead; one of them may be nothing.

    `repeats` says that what was heard too much is what stands beside it.
    """

    wanted: tuple[str, ...]
    heard: tuple[str, ...]
    repeats: bool = False

    @property
    def errors(self) -> int:
        """Words replaced, missing or added."""
        return max(len(self.wanted), len(self.heard))

    @property
    def weight(self) -> float:
        """How much it is worth: less than 1 where it may well be the listener's fault."""
        if self.wanted and self.heard:
            if _sound("".join(self.wanted)) == _sound("".join(self.heard)):
                return _LITTLE
            if self.errors == 1 and {word.casefold() for word in (*self.wanted, *self.heard)} <= _SMALL:
                return _LITTLE
        return float(self.errors)

    def __str__(self) -> str:
        wanted, heard = (f"“{' '.join(words)}”" for words in (self.wanted, self.heard))
        if not self.heard:
            return f"dropped: {wanted}"
        if not self.wanted:
            return f"heard twice: {heard}" if self.repeats else f"added: {heard}"
        garbled = "garbled: " if self.errors >= _GARBLED else ""
        return f"{garbled}{wanted} heard as {heard}"


def score(text: str, heard: str, names: Collection[str] = (), language: str = "en") -> Score:
    """Compare what was to be said with what was heard.

    A number is read in each of the ways people read it (`911`, nine eleven or nine one one); the best counts.

    Args:
        text: as written in the script.
        heard: as transcribed.
        names: words that nobody can know how to spell: each is right whatever one or two words were heard,
            and isn't counted.
        language: as in `[show] language`.
    """
    aside = _aside(names, language)
    wanted, found = _best(text, heard, aside, language)
    return Score(sum(word not in aside for word in wanted), sum(each.errors for each in found))


def differences(
    text: str, heard: str, names: Collection[str] = (), language: str = "en"
) -> tuple[Difference, ...]:
    """What is wrong with what was heard, in order, spelt as in the text; see `score` for the arguments."""
    _, found = _best(text, heard, _aside(names, language), language)
    said, understood = _spellings(text, language), _spellings(heard, language)
    return tuple(
        Difference(
            tuple(said.get(word, word) for word in each.wanted),
            tuple(understood.get(word, word) for word in each.heard),
            each.repeats,
        )
        for each in found
    )


def likeness(text: str, heard: str, names: Collection[str] = (), language: str = "en") -> float:
    """How likely it is that somebody who said `text` was heard as `heard`: 0 … 1, see `score`."""
    wanted, found = _best(text, heard, _aside(names, language), language)
    longest = max(len(wanted), len(plain_words(heard, language=language)))
    if not longest:
        return 1.0
    return max(0.0, 1.0 - sum(each.weight for each in found) / longest)


def _aside(names: Collection[str], language: str) -> frozenset[str]:
    return frozenset(word for name in names for word in plain_words(name, language=language))


def _best(
    text: str, heard: str, names: frozenset[str], language: str
) -> tuple[tuple[str, ...], tuple[Difference, ...]]:
    """The words of the text, and the differences, with the readings of numbers that leave the fewest."""
    readings = READINGS if is_english(language) else READINGS[:1]
    tries: dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[Difference, ...]] = {}
    for reading, hearing in itertools.product(readings, readings):
        pair = plain_words(text, reading, language), plain_words(heard, hearing, language)
        if pair not in tries:
            tries[pair] = tuple(_different(*pair, names))
    (wanted, _), found = min(tries.items(), key=lambda item: sum(each.errors for each in item[1]))
    return wanted, found


def _different(wanted: Sequence[str], heard: Sequence[str], names: Collection[str]) -> Iterator[Difference]:
    """Runs of words that don't go together, by the least number of words to replace, drop or add."""
    run: list[tuple[int, int, int, int]] = []
    for step in (*_aligned(wanted, heard, names), None):
        if step and (step[1] > step[0] or step[3] > step[2]):
            run.append(step)
            continue
        if run:
            said, told = wanted[run[0][0] : run[-1][1]], heard[run[0][2] : run[-1][3]]
            repeats = not said and _stands_beside(heard, run[0][2], run[-1][3])
            yield Difference(tuple(said), tuple(told), repeats)
        run = []


def _stands_beside(heard: Sequence[str], start: int, end: int) -> bool:
    """Whether the same words come just before or after, be it that they were said three times or more."""
    words = tuple(heard[start:end])
    for length in range(1, len(words) + 1):
        times, rest = divmod(len(words), length)
        once = words[:length]
        beside = tuple(heard[max(0, start - length) : start]), tuple(heard[end : end + length])
        if not rest and once * times == words and once in beside:
            return True
    return False


def _aligned(
    wanted: Sequence[str], heard: Sequence[str], names: Collection[str]
) -> list[tuple[int, int, int, int]]:
    """Steps through both: (from, to) of `wanted`, (from, to) of `heard`; empty ranges where they agree.

    Words that differ only in being written together or apart (`doorbell`, `door bell`) agree, and a name
    agrees with any one or two words, but for the smallest, and one said twice.
    """
    cost: dict[tuple[int, int], tuple[int, int, int]] = {(0, 0): (0, 0, 0)}  # errors, steps back in each
    for i, j in itertools.product(range(len(wanted) + 1), range(len(heard) + 1)):
        if i or j:
            ways = [
                (cost[i - di, j - dj][0] + wrong, di, dj)
                for di, dj, wrong in _ways(wanted, heard, names, i, j)
            ]
            cost[i, j] = min(ways, key=lambda way: way[0])
    steps = []
    i, j = len(wanted), len(heard)
    while i or j:
        errors, di, dj = cost[i, j]
        agree = errors == cost[i - di, j - dj][0]
        steps.append((i, i, j, j) if agree else (i - di, i, j - dj, j))
        i, j = i - di, j - dj
    return steps[::-1]


def _ways(
    wanted: Sequence[str], heard: Sequence[str], names: Collection[str], i: int, j: int
) -> Iterator[tuple[int, int, int]]:
    """The last steps on the way to the first `i` and `j` words: how far in each, and the errors they cost."""
    name = i > 0 and wanted[i - 1] in names
    if i and j:
        one, other = wanted[i - 1], heard[j - 1]
        same = one == other or (name and other not in _SMALL) or one.isdigit() or other.isdigit()
        yield 1, 1, int(not same)
    two = heard[j - 2 : j] if j > 1 else ()
    if i and two and ((name and two[0] != two[1]) or wanted[i - 1] == two[0] + two[1]):
        yield 1, 2, 0
    if i > 1 and j and wanted[i - 2] + wanted[i - 1] == heard[j - 1]:
        yield 2, 1, 0
    if i:
        yield 1, 0, 1
    if j:
        yield 0, 1, 1


def _spellings(text: str, language: str) -> dict[str, str]:
    """How the plain words of a text are written in it, where one stands for one."""
    found: dict[str, str] = {}
    for piece in text.split():
        plain = plain_words(piece, language=language)
        if len(plain) == 1:
            found.setdefault(plain[0], piece.strip(' .,;:!?…—–-"“”()[]*_'))
    return found


_SOUNDS = (  # rough, and for English: letters that may be one sound, vowels left out
    (r"^kn|^gn", "n"), (r"^wr", "r"), (r"^wh", "w"), (r"ph", "f"), (r"ck|q", "k"), (r"x", "ks"), (r"gh|h", ""),
    (r"c(?=[eiy])", "s"), (r"c", "k"), (r"z", "s"), (r"dg", "j"), (r"mb$", "m"), (r"(?<=.)[aeiouyw]", ""),
    (r"^[aeiou]", "a"), (r"(.)\1+", r"\1"),
)  # fmt: skip


def _sound(word: str) -> str:
    """Roughly how a word sounds, by its consonants."""
    sound = re.sub(r"[^a-z]", "", word.casefold()) or word
    for pattern, letters in _SOUNDS:
        sound = re.sub(pattern, letters, sound)
    return sound
