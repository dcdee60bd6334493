"""Features × weights → lines: every conversation is weighed as a whole, and the likeliest speakers are taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Line
from radioplay.adapt.speakers.book import Book
from radioplay.adapt.speakers.chain import weigh
from radioplay.adapt.speakers.conversations import Conversation, find_conversations
from radioplay.adapt.speakers.features import Sheet, describe, saying
from radioplay.adapt.speakers.reasons import find_reason
from radioplay.adapt.speakers.weights import Weights

UNKNOWN_BELOW = 0.4
OTHERS = 4

Array = NDArray[np.float64]


def attribute(book: Book, weights: Weights, anchors: Mapping[int, int]) -> tuple[Line, ...]:
    """A line for every quote of a book."""
    lines: list[Line] = []
    for talk in find_conversations(book):
        sheet = describe(book, _with_anchored(talk, anchors))
        odds = weigh_sheet(sheet, weights, anchors)
        sure = weights.calibrate(odds)
        for line in range(len(odds)):
            lines.append(_line(book, sheet, line, odds[line], sure[line], anchors))
    return tuple(lines)


def _with_anchored(talk: Conversation, anchors: Mapping[int, int]) -> Conversation:
    """The same conversation with everyone in its cast who is known to speak in it."""
    known = [anchors[quote] for quote in range(talk.first, talk.end) if quote in anchors]
    return replace(talk, people=tuple(dict.fromkeys([*talk.people, *known]))) if known else talk


def weigh_sheet(sheet: Sheet, weights: Weights, anchors: Mapping[int, int]) -> Array:
    """The model's odds for each line of a conversation, shape (lines, cast + 1), somebody else last."""
    speaker = sheet.speaker @ weights.speaker
    for line in range(len(speaker)):
        if (who := anchors.get(sheet.first + line)) is not None:
            known = sheet.people.index(who)
            speaker[line, np.arange(speaker.shape[1]) != known] = -np.inf
    cast = speaker.shape[1]
    odds = weigh(
        speaker[None],
        (sheet.other @ weights.other)[None],
        (sheet.links @ weights.links)[None],
        np.zeros((1, cast, cast + 1)),
    )
    found: Array = odds.speaker[0]
    return found


def _line(book: Book, sheet: Sheet, line: int, odds: Array, sure: Array, anchors: Mapping[int, int]) -> Line:
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
    if confidence < UNKNOWN_BELOW:
        return Line(None, confidence, reason, tuple(ranked[:OTHERS]), tag)
    return Line(sheet.people[best], confidence, reason, tuple(ranked[1:]), tag)
