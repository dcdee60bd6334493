"""Features × weights → lines: every conversation is weighed as a whole, and the likeliest speakers are taken."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Line
from radioplay.adapt.speakers.book import Book, Voice, with_voices
from radioplay.adapt.speakers.chain import weigh
from radioplay.adapt.speakers.conversations import Conversation, find_conversations
from radioplay.adapt.speakers.features import describe, renew
from radioplay.adapt.speakers.reasons import find_reason
from radioplay.adapt.speakers.sheet import Sheet, saying
from radioplay.adapt.speakers.weights import Model, Weights

UNKNOWN_BELOW = 0.4
OTHERS = 4
LIKELY = 0.25
MOST_KEPT = 5000  # quotes whose features are kept between the readings; more are worked out anew
HINTED = 2.8
"""What a hint adds to the score of the speaker it names: the logarithm of how much more often it names the right one
(8 of 10 doubtful lines) than any wrong one (the other 2, shared by four)."""
HINTED_MOST = 0.9
"""The most that a line is believed whose speaker a hint has told."""

Array = NDArray[np.float64]


class Attribution:
    """Who says what in a book.

    It is read twice: who speaks around a line is better known the second time. A conversation is weighed again
    only where what is known of its lines has changed.
    """

    def __init__(self, book: Book, model: Model) -> None:
        self.model = model
        self.talks = tuple(find_conversations(book))
        sheets: Iterable[Sheet] = (describe(book, talk) for talk in self.talks)
        self._sheets: list[Sheet | None] = [None for _ in self.talks]
        if len(book.quotes) <= MOST_KEPT:
            sheets = kept = list(sheets)
            self._sheets = [*kept]
        self.book = read_once(book, sheets, model.first)
        self._firsts = [talk.first for talk in self.talks]
        self._known: list[dict[int, tuple[int, bool]]] = [{} for _ in self.talks]
        self._lines: list[tuple[Line, ...]] = [() for _ in self.talks]

    def lines(self, anchors: Mapping[int, int], hints: Mapping[int, int] | None = None) -> tuple[Line, ...]:
        """A line for every quote.

        Args:
            anchors: the speakers of some quotes, as somebody has said who knows.
            hints: the speakers of others, as somebody has said who is mostly right.
        """
        known: list[dict[int, tuple[int, bool]]] = [{} for _ in self.talks]
        for certain, said in ((False, hints or {}), (True, anchors)):
            for quote, who in said.items():
                known[bisect_right(self._firsts, quote) - 1][quote] = (who, certain)
        for at in range(len(self.talks)):
            if not self._lines[at] or known[at] != self._known[at]:
                self._known[at], self._lines[at] = known[at], self._weighed(at, known[at])
        return tuple(chain.from_iterable(self._lines))

    def _weighed(self, at: int, known: Mapping[int, tuple[int, bool]]) -> tuple[Line, ...]:
        anchors = {quote: who for quote, (who, certain) in known.items() if certain}
        hints = {quote: who for quote, (who, certain) in known.items() if not certain}
        book, sheet = self.book, self._sheets[at]
        self._sheets[at] = None
        if anchors:
            voices = [((anchors[q], 1.0),) if q in anchors else voice for q, voice in enumerate(book.voices)]
            book = with_voices(book, voices)
        if known or sheet is None:
            sheet = describe(book, _with_known(self.talks[at], known))
        else:
            renew(book, sheet)
        odds = weigh_sheet(sheet, self.model.second, anchors, hints)
        sure = self.model.calibrate(odds)
        return tuple(
            _line(book, sheet, line, odds[line], sure[line], anchors, hints) for line in range(len(odds))
        )


def read_once(book: Book, sheets: Iterable[Sheet], weights: Weights) -> Book:
    """The book with what a first reading makes of its lines."""
    voices: list[tuple[Voice, ...]] = []
    for sheet in sheets:
        for row in weigh_sheet(sheet, weights, {})[:, :-1]:
            likely = np.flatnonzero(row >= LIKELY)
            voices.append(tuple((sheet.people[slot], float(row[slot])) for slot in likely))
    return with_voices(book, voices)


def _with_known(talk: Conversation, known: Mapping[int, tuple[int, bool]]) -> Conversation:
    """The same conversation with everyone in its cast who is known to speak in it."""
    people = dict.fromkeys([*talk.people, *(who for _, (who, _) in sorted(known.items()))])
    return replace(talk, people=tuple(people)) if known else talk


def weigh_sheet(
    sheet: Sheet, weights: Weights, anchors: Mapping[int, int], hints: Mapping[int, int] | None = None
) -> Array:
    """The model's odds for each line of a conversation, shape (lines, cast + 1), somebody else last."""
    speaker = sheet.speaker @ weights.speaker
    for quote, hinted in (hints or {}).items():
        speaker[quote - sheet.first, sheet.people.index(hinted)] += HINTED
    for line in range(len(speaker)):
        if (who := anchors.get(sheet.first + line)) is not None:
            known = sheet.people.index(who)
            speaker[line, np.arange(speaker.shape[1]) != known] = -np.inf
    odds = weigh(speaker[None], (sheet.other @ weights.other)[None], (sheet.links @ weights.links)[None])
    found: Array = odds.speaker[0]
    return found


def _line(
    book: Book,
    sheet: Sheet,
    line: int,
    odds: Array,
    sure: Array,
    anchors: Mapping[int, int],
    hints: Mapping[int, int],
) -> Line:
    """The likeliest speaker, and those who come next."""
    quote = sheet.first + line
    tag = saying(book, quote) or (book.tags[quote][0] if book.tags[quote] else None)
    order = np.argsort(-odds[:-1], kind="stable")[: OTHERS + 1]
    ranked = [(sheet.people[slot], float(odds[slot])) for slot in order if odds[slot] >= 0.01]
    if quote in anchors:
        return Line(anchors[quote], 1.0, "answered", tag=tag)
    if not ranked:
        return Line(None, 0.0, "nobody near", tag=tag)
    best = int(order[0])
    confidence = float(sure[best])
    reason = find_reason(book, sheet, line, best)
    if hints.get(quote) == sheet.people[best]:
        confidence, reason = min(confidence, HINTED_MOST), "language model"
    if confidence < UNKNOWN_BELOW:
        return Line(None, confidence, reason, tuple(ranked[:OTHERS]), tag)
    return Line(sheet.people[best], confidence, reason, tuple(ranked[1:]), tag)
