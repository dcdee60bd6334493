"""What stands in and beside a line: its tags and beats, whom it calls, and how it follows the line before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

import numpy as np

from radioplay.adapt.model import Mention, Quote
from radioplay.adapt.speakers.book import Book
from radioplay.adapt.speakers.sheet import (
    CONTEXT_AT,
    GAPS,
    OTHER_AT,
    SPEAKER_AT,
    Array,
    Sheet,
    around,
    disagree,
    is_short,
    kind_of,
    saying,
    share,
    share_other,
)


def look_at_tags(book: Book, sheet: Sheet, slots: dict[int, int], line: int) -> None:
    """The tag of the line, by its kind, and the beats beside it."""
    row, quote = sheet.speaker[line], sheet.first + line
    other = len(slots)
    tag = saying(book, quote)
    row[other, SPEAKER_AT["else"]] = 1.0
    if tag is None:
        row[other, SPEAKER_AT["else_untagged"]] = 1.0
    else:
        kind = {"name": "name", "noun": "noun", "pronoun": "pron"}[kind_of(book, tag.subject)]
        row[:, SPEAKER_AT[f"say_other_{kind}"]] = 1.0
        rest = share(row, slots, tag.subject, SPEAKER_AT[f"say_{kind}"])
        for who in tag.subject.people:
            if who in slots:
                row[slots[who], SPEAKER_AT[f"say_other_{kind}"]] = 0.0
        row[other, SPEAKER_AT[f"say_other_{kind}"]] = 0.0
        row[other, SPEAKER_AT["else_say_pron" if kind == "pron" else "else_say"]] = rest
        if kind == "pron":
            odds = row[: len(slots), SPEAKER_AT["say_pron"]]
            row[: len(slots), SPEAKER_AT["say_pron_log"]] = np.where(odds > 0, np.log(odds + 0.05), 0.0)
        disagree(book, row, slots, tag.subject.gender, "say_gender_no")
    for beat in book.tags[quote]:
        if beat.saying:
            continue
        if kind_of(book, beat.subject) == "name":
            name = f"beat_name_{beat.place}"
        elif kind_of(book, beat.subject) == "noun":
            name = "beat_noun"
        else:
            name = "beat_pron_before" if beat.place == "before" else "beat_pron_after"
        rest = share(row, slots, beat.subject, SPEAKER_AT[name])
        row[other, SPEAKER_AT["else_beat"]] = max(rest, row[other, SPEAKER_AT["else_beat"]])
        if tag is None:
            disagree(book, row, slots, beat.subject.gender, "beat_gender_no")


def look_at_beats(book: Book, sheet: Sheet, slots: dict[int, int], line: int) -> None:
    """Who is told of in the line's own paragraph, where no tag says who speaks."""
    quote = sheet.first + line
    if saying(book, quote) is not None:
        return
    here, row = book.quotes[quote], sheet.speaker[line]
    begin, end = around(book, quote)
    before = [m for m in book.told[here.paragraph] if begin <= m.start < here.start]
    after = [m for m in book.told[here.paragraph] if here.end <= m.start < end]
    if before:
        share(row, slots, before[0], SPEAKER_AT["before_first"])
        share(row, slots, before[-1], SPEAKER_AT["before_last"])
        if len({m.people[0] for m in before if m.people}) == 1:
            share(row, slots, before[0], SPEAKER_AT["before_only"])
    if after:
        share(row, slots, after[0], SPEAKER_AT["after_first"])
        share_other(sheet.other[line], slots, after[0], OTHER_AT["after_first"])
        for mention in after[1:]:
            share(row, slots, mention, SPEAKER_AT["after_more"])
    for mention in before[1:]:
        share_other(sheet.other[line], slots, mention, OTHER_AT["before_other"])


def look_at_calls(book: Book, sheet: Sheet, slots: dict[int, int], line: int) -> None:
    """Whom the line calls and names, and whom those beside it call."""
    quote, row, other = sheet.first + line, sheet.speaker[line], sheet.other[line]
    spoken = book.spoken[quote]
    for name, people in (
        ("called", spoken.called),
        ("named", spoken.named),
        ("introduced", spoken.introduced),
    ):
        for who in people:
            if who in slots:
                row[slots[who], SPEAKER_AT[name]] = 1.0
                if name == "named":
                    other[slots[who], OTHER_AT["named"]] = 1.0
    if any(who in slots for who in spoken.called):
        other[: len(slots), OTHER_AT["not_called"]] = 1.0
        for who in spoken.called:
            if who in slots:
                other[slots[who], OTHER_AT["called"]] = 1.0
                other[slots[who], OTHER_AT["not_called"]] = 0.0
    if spoken.calls:
        for who, slot in slots.items():
            if book.people.persons[who].gender not in ("u", spoken.calls):
                other[slot, OTHER_AT["calls_gender_no"]] = 1.0
    other[len(slots), OTHER_AT["else"]] = 1.0
    other[len(slots) + 1, OTHER_AT["none"]] = 1.0
    for step, name in ((-1, "called_before"), (1, "called_next")):
        near = _beside(book, quote, step)
        if near is None:
            continue
        for who in book.spoken[near].called:
            if who in slots:
                row[slots[who], SPEAKER_AT[name]] = 1.0
                if step < 0:
                    apart = book.quotes[quote].paragraph - book.quotes[near].paragraph
                    row[slots[who], SPEAKER_AT["called_before_near"]] = float(apart == 1)
                    last = book.quotes[near]
                    row[slots[who], SPEAKER_AT["asked_before"]] = float(
                        "?" in book.story.text[max(last.start, last.end - 2) : last.end]
                    )
        if step < 0 and book.spoken[near].calls:
            disagree(book, row, slots, book.spoken[near].calls, "calls_gender_no")
    if (tag := saying(book, quote)) is not None:
        begin, end = around(book, quote)
        told = book.told[book.quotes[quote].paragraph]
        for at in range(bisect_left(told, begin, key=_start), bisect_left(told, end, key=_start)):
            mention = told[at]
            if mention.start != tag.subject.start:
                share_other(other, slots, mention, OTHER_AT["tag_object"])


def _start(mention: Mention) -> int:
    return mention.start


def _paragraph(quote: Quote) -> int:
    return quote.paragraph


def _beside(book: Book, quote: int, step: int) -> int | None:
    """The nearest quote of a paragraph before or after, if at most one paragraph of narration lies between."""
    here = book.quotes[quote].paragraph
    if step < 0:
        near = bisect_left(book.quotes, here, key=_paragraph) - 1
    else:
        near = bisect_right(book.quotes, here, key=_paragraph)
    if 0 <= near < len(book.quotes) and abs(book.quotes[near].paragraph - here) <= 2:
        return near
    return None


_ANSWERS = re.compile(
    r"(?:yes|no|aye|nay|yeah|yep|nope|oh|well|of course|certainly|indeed|because|i (?:do|don['’]t|am|did|will|know)|"
    r"quite|perhaps|nothing|never|not|very|sure|all right|none)\b",
    re.IGNORECASE,
)


def _look_at_words(book: Book, row: Array, quote: int) -> None:
    """How long the line and the one before are, how they begin and end."""
    text, here, last = book.story.text, book.quotes[quote], book.quotes[quote - 1]
    next_to = float(here.paragraph - last.paragraph == 1)
    row[CONTEXT_AT["long_now"]] = min(here.end - here.start, 800) / 400
    row[CONTEXT_AT["long_before"]] = min(last.end - last.start, 800) / 400
    row[CONTEXT_AT["short_now"]] = float(here.end - here.start < 20)
    row[CONTEXT_AT["cut_before"]] = next_to * (text[last.end - 1] in "—–-")
    row[CONTEXT_AT["cut_now"]] = next_to * (text[here.end - 1] in "—–-")
    row[CONTEXT_AT["answers"]] = bool(_ANSWERS.match(text, here.start))
    row[CONTEXT_AT["lower_now"]] = text[here.start].islower()


def _look_at_gap(book: Book, row: Array, quote: int) -> None:
    """What the paragraphs of narration between the line before and this one are like."""
    text, here, last = book.story.text, book.quotes[quote], book.quotes[quote - 1]
    own, before = book.paragraphs[here.paragraph], book.paragraphs[last.paragraph]
    between = range(last.paragraph + 1, here.paragraph)
    row[CONTEXT_AT["gap_told"]] = any(book.told[at] for at in between)
    row[CONTEXT_AT["gap_short"]] = len(between) == 1 and is_short(book, between[0])
    row[CONTEXT_AT["gap_question"]] = float("?" in text[max(last.start, last.end - 2) : last.end])
    row[CONTEXT_AT["gap_bare_now"]] = here.outer_start - own.start <= 2 and own.end - here.outer_end <= 2
    row[CONTEXT_AT["gap_bare_before"]] = before.end - last.outer_end <= 2
    row[CONTEXT_AT["gap_cut"]] = text[last.end - 1] in "—–-"


def look_at_step(book: Book, sheet: Sheet, line: int) -> None:
    """What lies between the line before and this one."""
    quote, row = sheet.first + line, sheet.links[line]
    if not line:
        return
    here, last = book.quotes[quote], book.quotes[quote - 1]
    text = book.story.text
    apart = here.paragraph - last.paragraph
    if here.continues:
        row[CONTEXT_AT["continues"]] = 1.0
        return
    row[
        CONTEXT_AT[GAPS[1 if not apart else 2 if apart == 1 else 3 if apart == 2 else 4 if apart <= 4 else 5]]
    ] = 1.0
    if not apart:
        between = text[last.outer_end : here.outer_start].strip()
        row[
            CONTEXT_AT[
                "comma_inside" if text[last.end - 1] == "," or between.endswith(",") else "full_inside"
            ]
        ] = 1.0
        return
    for at, when in ((quote, "now"), (quote - 1, "before")):
        if (tag := saying(book, at)) is not None and (at == quote or kind_of(book, tag.subject) != "noun"):
            kind = {"name": "name", "noun": "noun", "pronoun": "pron"}[kind_of(book, tag.subject)]
            row[CONTEXT_AT[f"{kind}_{when}"]] = 1.0
        row[CONTEXT_AT[f"calls_{when}"]] = bool(book.spoken[at].called)
    _look_at_words(book, row, quote)
    if apart > 1:
        _look_at_gap(book, row, quote)
        return
    row[CONTEXT_AT["unclosed"]] = last.outer_start < last.start and last.outer_end == last.end
    row[CONTEXT_AT["question"]] = float("?" in text[max(last.start, last.end - 2) : last.end])
    own, before = book.paragraphs[here.paragraph], book.paragraphs[last.paragraph]
    lead_in = here.outer_start - own.start > 2
    trail = before.end - last.outer_end > 2
    bare = not lead_in and own.end - here.outer_end <= 2
    row[CONTEXT_AT["lead_in"]], row[CONTEXT_AT["trail"]], row[CONTEXT_AT["bare_now"]] = lead_in, trail, bare
    row[CONTEXT_AT["both_bare"]] = bare and not trail and last.outer_start - before.start <= 2
    row[CONTEXT_AT["tagged_both"]] = bool(book.tags[quote] and book.tags[quote - 1])
