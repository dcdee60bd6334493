"""Who is there: told of nearby, named lately, or speaking around a line."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Mention
from radioplay.adapt.speakers.book import SURE, Book
from radioplay.adapt.speakers.sheet import CONTEXT_AT, NEVER, SPEAKER_AT, Array, Sheet, is_short, share

AROUND = 40  # lines
FADE = 0.93
NEAR = 5  # lines


def look_nearby(book: Book, sheet: Sheet, slots: dict[int, int]) -> None:
    """Who is told of in the paragraphs before and after that of a line."""
    for line in range(len(sheet.speaker)):
        quote, row = sheet.first + line, sheet.speaker[line]
        here = book.quotes[quote].paragraph
        if here:
            _before(book, row, slots, here)
        if here + 1 < len(book.told) and not book.lines[here + 1] and book.told[here + 1]:
            after = book.told[here + 1]
            share(row, slots, after[0], SPEAKER_AT["next_first"])
            if is_short(book, here + 1):
                share(row, slots, after[0], SPEAKER_AT["next_short"])
            for mention in after[:6]:
                share(row, slots, mention, SPEAKER_AT["next_any"])


def _before(book: Book, row: Array, slots: dict[int, int], here: int) -> None:
    told = book.told[here - 1]
    if not told:
        return
    if book.lines[here - 1]:
        end = book.quotes[book.lines[here - 1][-1]].end
        for mention in told:
            if mention.start > end:
                share(row, slots, mention, SPEAKER_AT["prev_trail"])
        return
    share(row, slots, told[0], SPEAKER_AT["prev_first"])
    share(row, slots, told[-1], SPEAKER_AT["prev_last"])
    if is_short(book, here - 1):
        share(row, slots, told[0], SPEAKER_AT["prev_short"])
    if len({m.people[0] for m in told if m.people}) == 1:
        share(row, slots, told[0], SPEAKER_AT["prev_only"])
    for mention in told[-8:]:
        share(row, slots, mention, SPEAKER_AT["prev_any"])
    if book.story.text[book.paragraphs[here - 1].end - 1] in ":,—":
        share(row, slots, told[0], SPEAKER_AT["prev_colon"])


def look_at_presence(book: Book, sheet: Sheet) -> None:
    """How long ago everyone was named in the narration, and who was last."""
    lines, cast = len(sheet.speaker), len(sheet.people)
    here = np.array([book.quotes[sheet.first + line].paragraph for line in range(lines)])
    ago = sheet.ago
    for slot, who in enumerate(sheet.people):
        places = book.where[who]
        row = sheet.speaker[:, slot]
        row[:, SPEAKER_AT["count_share"]] = book.share[who]
        person = book.people.persons[who]
        row[:, SPEAKER_AT["unnamed"]] = not person.named
        if not len(places):
            row[:, SPEAKER_AT["told_never"]] = 1.0
            continue
        at = np.searchsorted(places, here, side="right")
        met = at > 0
        ago[:, slot] = np.where(met, here - places[np.maximum(at - 1, 0)], NEVER)
        ahead = np.where(at < len(places), places[np.minimum(at, len(places) - 1)] - here, NEVER)
        row[:, SPEAKER_AT["ahead_1"]] = ahead == 1
        row[:, SPEAKER_AT["ahead_3"]] = (ahead > 1) & (ahead <= 3)
        row[:, SPEAKER_AT["unmet"]] = ~met & (ahead > 1)
        row[:, SPEAKER_AT["in_talk"]] = met & (here - ago[:, slot] >= here[0] - 3)
    away = sheet.speaker[:, :cast]
    for name, low, high in (
        ("told_0", 0, 0),
        ("told_1", 1, 1),
        ("told_3", 2, 3),
        ("told_10", 4, 10),
        ("told_far", 11, 10**5),
    ):
        away[:, :, SPEAKER_AT[name]] = (ago >= low) & (ago <= high)
    order = np.argsort(ago, axis=1, kind="stable")
    for rank in range(min(3, cast)):
        last = order[:, rank]
        known = ago[np.arange(lines), last] < NEVER
        away[np.arange(lines)[known], last[known], SPEAKER_AT[f"rank_{rank + 1}"]] = 1.0
    narrator = book.people.narrator
    if narrator in sheet.people:
        slot = sheet.people.index(narrator)
        away[:, slot, SPEAKER_AT["narrator"]] = 1.0
        for name in ("told_0", "told_1", "told_3", "told_10", "told_far", "told_never", "unmet", "unnamed"):
            away[:, slot, SPEAKER_AT[name]] = 0.0
    bare = sheet.speaker[:, cast, SPEAKER_AT["else_untagged"]][:, None]
    away[:, :, SPEAKER_AT["narrator_untagged"]] = away[:, :, SPEAKER_AT["narrator"]] * bare
    away[:, :, SPEAKER_AT["unnamed_untagged"]] = away[:, :, SPEAKER_AT["unnamed"]] * bare
    sheet.speaker[:, cast, SPEAKER_AT["else_alone"]] = cast < 2


def look_at_activity(book: Book, sheet: Sheet, slots: dict[int, int]) -> None:
    """Who speaks in other lines of the conversation and around it, and how far from each line."""
    lines, cast = len(sheet.speaker), len(sheet.people)
    begin = max(0, sheet.first - AROUND)
    end = min(len(book.quotes), sheet.first + lines + AROUND)
    wide = np.zeros((end - begin, cast))
    for quote in range(begin, end):
        for who, odds in book.voices[quote]:
            if (slot := slots.get(who)) is not None:
                wide[quote - begin, slot] = odds
    inner = slice(sheet.first - begin, sheet.first - begin + lines)
    told = wide[inner]
    called = np.zeros(cast)
    for line in range(lines):
        for who in book.spoken[sheet.first + line].called:
            if who in slots:
                called[slots[who]] += 1.0
    away = sheet.speaker[:, :cast]
    here = np.array([q.paragraph for q in book.quotes[sheet.first : sheet.first + lines]], dtype=np.float64)
    own = _of_paragraph(told, here)
    sums = np.cumsum(told, axis=0)
    before, after = np.maximum(sums - own, 0.0), np.maximum(sums[-1:] - sums, 0.0)
    away[:, :, SPEAKER_AT["tag_before"]] = np.log1p(before)
    away[:, :, SPEAKER_AT["tag_after"]] = np.log1p(after)
    away[:, :, SPEAKER_AT["tag_share"]] = (before + after) / np.maximum(
        (before + after).sum(axis=1, keepdims=True), 1.0
    )
    away[:, :, SPEAKER_AT["tag_share_book"]] = [book.talks[who] for who in sheet.people]
    sheet.links[1:, CONTEXT_AT["crowd"]] = np.log1p((told.max(axis=0) > SURE).sum())
    sums_wide = np.vstack([np.zeros((1, cast)), np.cumsum(wide, axis=0)])
    at = np.arange(lines) + sheet.first - begin
    low, high = np.maximum(at - NEAR, 0), np.minimum(at + NEAR, len(wide))
    sheet.links[1:, CONTEXT_AT["crowd_near"]] = np.log1p(
        ((sums_wide[high] - sums_wide[low]) > SURE).sum(axis=1)
    )[1:]
    away[:, :, SPEAKER_AT["called_here"]] = np.minimum(called, 3.0) / 3.0
    for name, sign in (("tag_near_before", 1), ("tag_near_after", -1)):
        away[:, :, SPEAKER_AT[name]] = _nearness(told, here, sign)
    away[:, :, SPEAKER_AT["tag_local_before"]] = _fading(wide, 1)[inner]
    away[:, :, SPEAKER_AT["tag_local_after"]] = _fading(wide, -1)[inner]


def _of_paragraph(told: NDArray[np.float64], here: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the lines of each line's own paragraph up to it add to a running sum."""
    out = told.copy()
    for line in range(1, len(told)):
        if here[line] == here[line - 1]:
            out[line] += out[line - 1]
    return out


def _fading(told: NDArray[np.float64], sign: int) -> NDArray[np.float64]:
    """The share of each in the lines before (sign 1) or after (-1), those far away counting less."""
    out = np.zeros_like(told)
    rest = np.zeros(told.shape[1])
    for line in range(len(told)) if sign > 0 else range(len(told) - 1, -1, -1):
        out[line] = rest / (rest.sum() + 1.0)
        rest = FADE * rest + told[line]
    return out


def _nearness(told: NDArray[np.float64], here: NDArray[np.float64], sign: int) -> NDArray[np.float64]:
    """1/(1 + paragraphs) to the nearest other line told to be somebody's, before (sign 1) or after (-1)."""
    lines, cast = told.shape
    out = np.zeros((lines, cast))
    last = np.full(cast, -np.inf)
    order = range(lines) if sign > 0 else range(lines - 1, -1, -1)
    for line in order:
        out[line] = 1.0 / (1.0 + np.maximum(sign * here[line] - last, 0.0))
        last = np.where(told[line] > 0, sign * here[line], last)
    return out


def _start(mention: Mention) -> int:
    return mention.start


def look_at_subjects(book: Book, sheet: Sheet, slots: dict[int, int]) -> None:
    """Who was the last in the narration to begin a sentence, and who the one before them."""
    for line in range(len(sheet.speaker)):
        here = book.quotes[sheet.first + line]
        met: list[int] = []
        for at in range(here.paragraph, max(-1, here.paragraph - 6), -1):
            told = book.subjects[at]
            for index in range(bisect_left(told, here.start, key=_start) - 1, -1, -1):
                if told[index].people[0] not in met:
                    met.append(told[index].people[0])
                if len(met) >= 2:
                    break
            if len(met) >= 2:
                break
        for who, name in zip(met, ("subject_1", "subject_2"), strict=False):
            if who in slots:
                sheet.speaker[line, slots[who], SPEAKER_AT[name]] = 1.0
