"""A book → conversations: lines that hang together, and everyone who may have said one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from radioplay.adapt.speakers.book import Book

MOST_LINES = 150
MOST_PEOPLE = 16
LONGEST_GAP = 8  # paragraphs of narration
LONG, LONG_GAP = 24, 2  # lines of a long conversation, and the gap at which that is cut
BEFORE, AFTER = 12, 2  # paragraphs looked at for people
FEW = 3


@dataclass(frozen=True, slots=True)
class Conversation:
    """The quotes from `first` up to `end`, and the people who may speak them, the most present first."""

    first: int
    end: int
    people: tuple[int, ...]


def find_conversations(book: Book) -> Iterator[Conversation]:
    """Every quote stands in one conversation. Conversations are in the order of the story."""
    first = 0
    for index in range(1, len(book.quotes) + 1):
        if index == len(book.quotes) or _is_cut(book, first, index):
            yield Conversation(first, index, _present(book, first, index))
            first = index


def _is_cut(book: Book, first: int, index: int) -> bool:
    if index - first >= 2 * MOST_LINES:
        return True
    if book.quotes[index].continues:
        return False
    if index - first >= MOST_LINES:
        return True
    here, before = book.quotes[index].paragraph, book.quotes[index - 1].paragraph
    longest = LONGEST_GAP if index - first < LONG else LONG_GAP
    return here - before > longest or book.scene[here] != book.scene[before]


def _present(book: Book, first: int, end: int) -> tuple[int, ...]:
    """Who is there, told by how often and how they come up."""
    weights: dict[int, float] = {}

    def count(who: int, weight: float) -> None:
        weights[who] = weights.get(who, 0.0) + weight

    begin, last = book.quotes[first].paragraph, book.quotes[end - 1].paragraph
    for quote in range(first, end):
        for tag in book.tags[quote][:2]:
            for who, odds in zip(tag.subject.people[:4], tag.subject.odds, strict=False):
                count(who, (4.0 if tag.saying else 2.0) * odds)
        for who in book.spoken[quote].called:
            count(who, 1.5)
        for who in book.spoken[quote].named:
            count(who, 0.3)
        for who in book.spoken[quote].introduced:
            count(who, 3.0)
    for at in range(max(0, begin - BEFORE), min(last + AFTER + 1, len(book.told))):
        near = 1.0 if begin - 3 <= at <= last else 0.5
        for mention in book.told[at]:
            for who, odds in zip(mention.people[:3], mention.odds, strict=False):
                count(who, near * odds * (1.0 if mention.kind != "pronoun" else 0.5))
    for quote in range(max(0, first - 6), first):
        for tag in book.tags[quote][:1]:
            if tag.subject.people and begin - book.quotes[quote].paragraph < 40:
                count(tag.subject.people[0], 0.5)
    at = begin - BEFORE - 1
    while len(weights) < FEW and at >= max(0, begin - 80):
        for mention in book.told[at]:
            if mention.people:
                count(mention.people[0], 0.2)
        at -= 1
    if book.people.narrator is not None:
        count(book.people.narrator, 3.0)
    ranked = sorted(weights, key=lambda who: (-weights[who], who))
    return tuple(ranked[:MOST_PEOPLE])
