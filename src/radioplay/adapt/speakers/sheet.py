"""What tells who speaks, by name, and the sheet on which it is written down as numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Mention, Tag
from radioplay.adapt.speakers.book import Book

SPEAKER = tuple(
    """
    say_name say_noun say_pron say_pron_log say_other_name say_other_noun say_other_pron say_gender_no
    beat_name_before beat_name_inside beat_name_after beat_noun beat_pron_before beat_pron_after beat_gender_no
    before_first before_last before_only after_first after_more
    prev_first prev_last prev_any prev_colon prev_trail next_first next_any
    told_0 told_1 told_3 told_10 told_far told_never rank_1 rank_2 rank_3 ahead_1 ahead_3 unmet
    tag_before tag_after tag_near_before tag_near_after tag_share tag_share_book count_share
    called named introduced called_before called_next calls_gender_no called_here
    narrator narrator_untagged unnamed unnamed_untagged
    pron_fits noun_fits pron_rank_1 pron_rank_2 pron_subject pron_tag_share pron_near noun_rank_1 noun_tag_share
    subject_1 subject_2 subject_untagged in_talk tag_local_before tag_local_after
    prev_short prev_only next_short called_before_near asked_before
    pron_local_before pron_local_after pron_only pron_called_before pron_prev pron_paragraph
    bare_local_before bare_local_after bare_share bare_near bare_told_0 bare_told_1 bare_rank_1
    form_mine form_not_mine words_mine spoken_of listener listener_before
    else else_say else_say_pron else_beat else_untagged else_alone
    """.split()
)
OTHER = tuple(
    """
    none called not_called calls_gender_no named tag_object after_first before_other else
    """.split()
)
GAPS = ("continues", "inside", "next", "one", "few", "many")
CONTEXTS = (
    *GAPS,
    *"question both_bare bare_now lead_in trail crowd crowd_next comma_inside full_inside tagged_both".split(),
    *"name_now pron_now noun_now name_before pron_before calls_before calls_now unclosed".split(),
    *"cut_before cut_now long_now long_before short_now answers lower_now crowd_near".split(),
    *"gap_told gap_short gap_question gap_bare_now gap_bare_before gap_cut".split(),
)

NEVER = 10**6
SHORT = 160  # characters

SPEAKER_AT = {name: column for column, name in enumerate(SPEAKER)}
OTHER_AT = {name: column for column, name in enumerate(OTHER)}
CONTEXT_AT = {name: column for column, name in enumerate(CONTEXTS)}

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The features of one conversation.

    `people` are its candidates; the last row of every array of people is somebody else. Shapes: `speaker`
    (lines, cast + 1, SPEAKER), `other` (lines, cast + 2, OTHER) with nobody as the last, `links` (lines,
    CONTEXTS), which a model weighs once for each of the four steps.
    """

    first: int
    people: tuple[int, ...]
    speaker: Array
    other: Array
    links: Array
    ago: NDArray[np.int32]


def saying(book: Book, quote: int) -> Tag | None:
    """The strongest tag with a verb of saying."""
    return next((tag for tag in book.tags[quote] if tag.saying), None)


def kind_of(book: Book, subject: Mention) -> str:
    """How somebody is told of: by a "name", a "noun" or a "pronoun". A narrator's "I" is as good as a name."""
    told = subject.kind == "pronoun" and subject.people == (book.people.narrator,) and subject.odds[0] == 1.0
    return "name" if told else subject.kind


def is_short(book: Book, paragraph: int) -> bool:
    """Whether a paragraph tells of little more than one thing that is done."""
    return book.paragraphs[paragraph].end - book.paragraphs[paragraph].start < SHORT


def share(row: Array, slots: dict[int, int], mention: Mention, column: int) -> float:
    """Give everyone meant their odds; what is left over."""
    rest = 1.0
    for who, odds in zip(mention.people, mention.odds, strict=True):
        rest -= odds
        if (slot := slots.get(who)) is not None:
            row[slot, column] = max(row[slot, column], odds)
    return max(rest, 0.0)


def disagree(book: Book, row: Array, slots: dict[int, int], gender: str, name: str) -> None:
    """Mark everyone who is known to be of another gender."""
    if gender != "u":
        for who, slot in slots.items():
            if book.people.persons[who].gender not in ("u", gender):
                row[slot, SPEAKER_AT[name]] = 1.0


def share_other(row: Array, slots: dict[int, int], mention: Mention, column: int) -> None:
    for who, odds in zip(mention.people, mention.odds, strict=True):
        if (slot := slots.get(who)) is not None:
            row[slot, column] = max(row[slot, column], odds)


def around(book: Book, quote: int) -> tuple[int, int]:
    """The stretch of the quote's paragraph that belongs to no other quote."""
    paragraph = book.quotes[quote].paragraph
    begin, end = book.paragraphs[paragraph].start, book.paragraphs[paragraph].end
    if quote and book.quotes[quote - 1].paragraph == paragraph:
        begin = book.quotes[quote - 1].outer_end
    if quote + 1 < len(book.quotes) and book.quotes[quote + 1].paragraph == paragraph:
        end = book.quotes[quote + 1].outer_start
    return begin, end
