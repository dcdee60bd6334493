"""A take, cut where its speaker pauses: it is spoken whole, so that the melody goes on over the pause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radioplay.engines.words import is_word
from radioplay.lay.hearing import Hearing
from radioplay.performance import Delivery
from radioplay.takes import Take
from radioplay.timeline import TimedWord
from radioplay.units import Samples, to_samples

_MEET = to_samples(0.04)  # words closer than this are cut at the softest moment a little way around
_AROUND = to_samples(0.02)
_SEEN = to_samples(0.06)  # a silence this long is one between words, even where nobody knows the words
_REACH = 0.15  # of a take without word times: how far from its share of the text a pause is looked for
_REACH_LEAST = to_samples(0.3)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a take that is heard without a break. Places are samples of the take.

    Attributes:
        start, stop: from where to where it is used; outermost, where the speech begins and ends.
        later: how much silence has been put in before it, in all.
        text, words: what is said in it.
    """

    start: Samples
    stop: Samples
    later: Samples
    text: str
    words: tuple[TimedWord, ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    at: int
    silence: int
    word: int


def cut_at_pauses(line: Delivery, take: Take, hear: Hearing | None) -> tuple[tuple[Piece, ...], Samples]:
    """The pieces of a take, with the silences that the script asks for between them.

    From the end of one word to the start of the next it is silent for as long as asked, or as long as the
    take itself is there, where that is more. A person's recording has its own pauses and stays whole.

    Args:
        line: what was to be spoken.
        take: how it was spoken.
        hear: listens for the quietest places; without it, the middle between two words is.

    Returns:
        The pieces, one or more; and the silence of pauses for which no place was found: without word times,
        a take is cut nowhere but in a silence that can be heard.
    """
    cuts: list[_Cut] = []
    behind = 0
    for word, seconds in () if line.recording else _summed(line.pauses):
        asked = to_samples(seconds)
        found = _between(take, word, hear) if take.words else _unseen(line, take, word, hear)
        at, there = found or (-1, 0)
        if found is None or not (cuts[-1].at if cuts else take.start) < at < take.end:
            behind += asked
        elif asked > there:
            cuts.append(_Cut(at, asked - there, word))
    return tuple(_pieces(line.text, take, cuts)), Samples(behind)


def _summed(pauses: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """One pause a word, in order: `(beat) (beat)` is two beats long."""
    sums: dict[int, float] = {}
    for word, seconds in pauses:
        sums[word] = sums.get(word, 0.0) + seconds
    return sorted(sums.items())


def _between(take: Take, word: int, hear: Hearing | None) -> tuple[int, int] | None:
    """Where to cut before a word, and how long the take is silent there, by its word times."""
    if not 0 < word < len(take.words):
        return None
    end, start = take.words[word - 1].end, take.words[word].start
    around = _AROUND if start - end < _MEET else 0
    quiet = hear.quiet(take, min(end, start) - around, max(end, start) + around) if hear else None
    return (quiet.at if quiet else (end + start) // 2), max(0, start - end)


def _unseen(line: Delivery, take: Take, word: int, hear: Hearing | None) -> tuple[int, int] | None:
    """The same where nobody knows when the words are: in a silence near the word's share of the text."""
    if hear is None:
        return None
    length = take.end - take.start
    split = _split(line.text, [word])
    at = take.start + length * len(split[0]) // max(1, len(line.text))
    reach = max(_REACH_LEAST, round(length * _REACH))
    quiet = hear.quiet(take, max(take.start, at - reach), min(take.end, at + reach))
    return (quiet.at, quiet.length) if quiet and quiet.length >= _SEEN else None


def _pieces(text: str, take: Take, cuts: Sequence[_Cut]) -> Iterator[Piece]:
    starts = [take.start, *(Samples(cut.at) for cut in cuts)]
    stops = [*(Samples(cut.at) for cut in cuts), take.end]
    words = [0, *(cut.word for cut in cuts), len(take.words)]
    later = 0
    for index, said in enumerate(_split(text, [cut.word for cut in cuts])):
        later += cuts[index - 1].silence if index else 0
        spoken = take.words[words[index] : words[index + 1]]
        yield Piece(starts[index], stops[index], Samples(later), said, spoken)


def _split(text: str, at: Sequence[int]) -> list[str]:
    """A text cut before some of its words, by their number; a dash alone stays with the word before it."""
    parts: list[list[str]] = [[]]
    count = 0
    for piece in text.split():
        if is_word(piece):
            if count in at and count:
                parts.append([])
            count += 1
        parts[-1].append(piece)
    return [" ".join(part) for part in parts]
