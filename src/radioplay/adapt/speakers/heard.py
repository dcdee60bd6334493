"""Who talks like a line: who else calls others so, who speaks of the same, and who is spoken of or to."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Gender
from radioplay.adapt.speakers.book import Book
from radioplay.adapt.speakers.sheet import SPEAKER_AT, Array, Sheet, share

AROUND = 60
"""How many lines before and after a conversation are looked at."""
OWN = 2
"""How many lines beside a line have the words of its talk rather than of its speaker."""
LATELY = 15
"""Up to how many paragraphs ago somebody was there to be meant by a "he"."""
_COLUMNS = [
    SPEAKER_AT[name]
    for name in ("form_mine", "form_not_mine", "words_mine", "spoken_of", "listener", "listener_before")
]

Odds = NDArray[np.float64]


def look_at_wording(book: Book, sheet: Sheet, slots: dict[int, int]) -> None:
    """What the words of the lines tell, by what is believed so far of who says them."""
    sheet.speaker[:, :, _COLUMNS] = 0.0
    voices = _voices(book, sheet, slots)
    spoken = sum(voices.values(), np.zeros(len(slots)))
    used: defaultdict[str, Odds] = defaultdict(lambda: np.zeros(len(slots)))
    topics: defaultdict[int, list[int]] = defaultdict(list)
    for quote, odds in voices.items():
        for form in book.wording.forms[quote]:
            used[form] += odds
        for word in book.wording.topics[quote]:
            topics[word].append(quote)
    genders = [book.people.persons[who].gender for who in sheet.people]
    for line in range(len(sheet.speaker)):
        quote, row = sheet.first + line, sheet.speaker[line]
        if book.quotes[quote].continues:
            continue
        here = voices.get(quote, np.zeros(len(slots)))
        for form in book.wording.forms[quote]:
            _compare(row, np.maximum(used[form] - here, 0.0), spoken - here)
        _look_at_topics(book, row, quote, topics, voices)
        _look_at_pronouns(book, sheet, line, genders)
        _look_at_listeners(book, row, quote, slots)


def _voices(book: Book, sheet: Sheet, slots: dict[int, int]) -> dict[int, Odds]:
    """Who is believed to say the lines in and around a conversation; those of which nothing is are left out."""
    out = {}
    begin = max(0, sheet.first - AROUND)
    for quote in range(begin, min(len(book.quotes), sheet.first + len(sheet.speaker) + AROUND)):
        known = [(slots[who], odds) for who, odds in book.voices[quote] if who in slots]
        if known:
            out[quote] = np.zeros(len(slots))
            for slot, odds in known:
                out[quote][slot] = odds
    return out


def _compare(row: Array, mine: Odds, spoken: Odds) -> None:
    """Who calls somebody so elsewhere in the talk or around it, and who speaks there without ever doing so."""
    people = len(mine)
    column = row[:people, SPEAKER_AT["form_mine"]]
    np.maximum(column, np.minimum(mine, 2.0) / 2.0, out=column)
    if mine.sum() > 0.5:
        row[:people, SPEAKER_AT["form_not_mine"]] = (mine < 0.3) * np.minimum(np.log1p(spoken), 2.5)


def _look_at_topics(
    book: Book, row: Array, quote: int, topics: dict[int, list[int]], voices: dict[int, Odds]
) -> None:
    """Whose lines, but those beside it, speak of the same."""
    shared: Odds | None = None
    for word in book.wording.topics[quote]:
        other = [voices[at] for at in topics.get(word, ()) if abs(at - quote) > OWN]
        if other:
            told = book.wording.weights[word] * np.minimum(sum(other), 1.0)
            shared = told if shared is None else shared + told
    if shared is not None:
        row[: len(shared), SPEAKER_AT["words_mine"]] = np.minimum(shared - shared.mean(), 10.0) / 5.0


def _look_at_pronouns(book: Book, sheet: Sheet, line: int, genders: list[Gender]) -> None:
    """Who is the only one around whom the line's "he" or "she" may mean: nobody says that of themselves."""
    quote = sheet.first + line
    if book.spoken[quote].named:
        return
    for gender in sorted(book.wording.speaks_of[quote]):
        near = [slot for slot, of in enumerate(genders) if of == gender and sheet.ago[line, slot] <= LATELY]
        if len(near) == 1:
            sheet.speaker[line, near[0], SPEAKER_AT["spoken_of"]] = 1.0


def _look_at_listeners(book: Book, row: Array, quote: int, slots: dict[int, int]) -> None:
    """To whom the tags of the line and of the one before say that it is said."""
    last = quote - 1 if quote and 1 <= _apart(book, quote) <= 2 else None
    for at, name in ((quote, "listener"), (last, "listener_before")):
        for tag in book.tags[at] if at is not None else ():
            if tag.listener is not None:
                share(row, slots, tag.listener, SPEAKER_AT[name])


def _apart(book: Book, quote: int) -> int:
    return book.quotes[quote].paragraph - book.quotes[quote - 1].paragraph
