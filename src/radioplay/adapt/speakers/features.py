"""What tells who speaks, as numbers: for every line, everyone who may speak it, and every step between lines."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.speakers.beside import look_at_beats, look_at_calls, look_at_step, look_at_tags
from radioplay.adapt.speakers.book import Book
from radioplay.adapt.speakers.conversations import Conversation
from radioplay.adapt.speakers.heard import look_at_wording
from radioplay.adapt.speakers.presence import (
    look_at_activity,
    look_at_presence,
    look_at_subjects,
    look_nearby,
)
from radioplay.adapt.speakers.sheet import (
    CONTEXTS,
    NEVER,
    OTHER,
    SPEAKER,
    SPEAKER_AT,
    Array,
    Sheet,
    kind_of,
    saying,
)

_TOLD = SPEAKER_AT["before_first"]
_PRONOUN = (
    ("pron_local_before", "tag_local_before"),
    ("pron_local_after", "tag_local_after"),
    ("pron_called_before", "called_before"),
    ("pron_prev", "prev_last"),
)
_BARE = (
    ("bare_local_before", "tag_local_before"),
    ("bare_local_after", "tag_local_after"),
    ("bare_share", "tag_share"),
    ("bare_near", "tag_near_before"),
    ("bare_told_0", "told_0"),
    ("bare_told_1", "told_1"),
    ("bare_rank_1", "rank_1"),
)


def describe(book: Book, talk: Conversation) -> Sheet:
    """The features of a conversation."""
    lines, cast = talk.end - talk.first, len(talk.people)
    sheet = Sheet(
        talk.first,
        talk.people,
        np.zeros((lines, cast + 1, len(SPEAKER)), dtype=np.float32),
        np.zeros((lines, cast + 2, len(OTHER)), dtype=np.float32),
        np.zeros((lines, len(CONTEXTS)), dtype=np.float32),
        np.full((lines, cast), NEVER, dtype=np.int32),
    )
    slots = {who: slot for slot, who in enumerate(talk.people)}
    for line in range(lines):
        look_at_tags(book, sheet, slots, line)
        look_at_beats(book, sheet, slots, line)
        look_at_calls(book, sheet, slots, line)
        look_at_step(book, sheet, line)
    look_nearby(book, sheet, slots)
    look_at_presence(book, sheet)
    look_at_activity(book, sheet, slots)
    look_at_wording(book, sheet, slots)
    look_at_subjects(book, sheet, slots)
    cross(book, sheet)
    go_on(book, sheet)
    return sheet


def renew(book: Book, sheet: Sheet) -> None:
    """Bring a sheet up to date after `voices` of its book have changed."""
    slots = {who: slot for slot, who in enumerate(sheet.people)}
    look_at_activity(book, sheet, slots)
    look_at_wording(book, sheet, slots)
    cross(book, sheet)
    go_on(book, sheet)


def cross(book: Book, sheet: Sheet) -> None:
    """What counts for more where a pronoun, a description or nothing at all tells who speaks."""
    lines, cast = len(sheet.speaker), len(sheet.people)
    row = sheet.speaker[:, :cast]
    genders = np.array([book.people.persons[who].gender for who in sheet.people], dtype="U1")
    for line in range(lines):
        tag = saying(book, sheet.first + line)
        if tag is None or kind_of(book, tag.subject) == "name":
            continue
        short = "pron" if kind_of(book, tag.subject) == "pronoun" else "noun"
        gender = tag.subject.gender
        fits = (
            np.ones(cast)
            if gender == "u"
            else np.where(genders == gender, 1.0, np.where(genders == "u", 0.5, 0.0))
        )
        row[line, :, SPEAKER_AT[f"{short}_fits"]] = fits
        ago = sheet.ago[line].astype(np.float64)
        order = np.argsort(np.where(fits > 0, ago, 10**7), kind="stable")
        for rank, slot in enumerate(order[: 2 if short == "pron" else 1]):
            if fits[slot] > 0 and ago[slot] < 30:
                row[line, slot, SPEAKER_AT[f"{short}_rank_{rank + 1}"]] = 1.0
        row[line, :, SPEAKER_AT[f"{short}_tag_share"]] = fits * row[line, :, SPEAKER_AT["tag_share"]]
        if short == "pron":
            row[line, :, SPEAKER_AT["pron_subject"]] = fits * row[line, :, SPEAKER_AT["subject_1"]]
            row[line, :, SPEAKER_AT["pron_near"]] = fits * row[line, :, SPEAKER_AT["tag_near_before"]]
            for name, of in _PRONOUN:
                row[line, :, SPEAKER_AT[name]] = fits * row[line, :, SPEAKER_AT[of]]
            there = (fits > 0) & ((ago <= 12) | (row[line, :, SPEAKER_AT["tag_share"]] > 0.1))
            row[line, :, SPEAKER_AT["pron_only"]] = there & (there.sum() == 1)
            _in_paragraph(book, row[line], sheet, line, fits)
    bare = sheet.speaker[:, cast, SPEAKER_AT["else_untagged"]][:, None]
    row[:, :, SPEAKER_AT["subject_untagged"]] = row[:, :, SPEAKER_AT["subject_1"]] * bare
    for name, of in _BARE:
        row[:, :, SPEAKER_AT[name]] = row[:, :, SPEAKER_AT[of]] * bare


def _in_paragraph(book: Book, row: Array, sheet: Sheet, line: int, fits: NDArray[np.float64]) -> None:
    """Whom the narration before the line in its own paragraph began with."""
    here = book.quotes[sheet.first + line]
    before = [m for m in book.told[here.paragraph] if m.start < here.start and m.people]
    if before:
        for who, odds in zip(before[0].people, before[0].odds, strict=True):
            if who in sheet.people:
                slot = sheet.people.index(who)
                row[slot, SPEAKER_AT["pron_paragraph"]] = odds * fits[slot]


def go_on(book: Book, sheet: Sheet) -> None:
    """Take back what says little of a paragraph that goes on with a speech: it would only add up."""
    for line in range(1, len(sheet.speaker)):
        if book.quotes[sheet.first + line].continues:
            sheet.speaker[line, :, _TOLD:] = 0.0
            sheet.other[line] = 0.0
