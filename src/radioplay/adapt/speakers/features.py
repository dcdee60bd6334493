"""What tells who speaks, as numbers: for every line, everyone who may speak it, and every step between lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Mention, Tag
from radioplay.adapt.speakers.book import SURE, Book
from radioplay.adapt.speakers.chain import KINDS
from radioplay.adapt.speakers.conversations import Conversation

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
)

NEVER = 10**6
AROUND = 40  # lines
FADE = 0.93

_S = {name: column for column, name in enumerate(SPEAKER)}
_O = {name: column for column, name in enumerate(OTHER)}
_TOLD = _S["before_first"]
_C = {name: column for column, name in enumerate(CONTEXTS)}

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
        _tags(book, sheet, slots, line)
        _beats(book, sheet, slots, line)
        _calls(book, sheet, slots, line)
        _step_into(book, sheet, line)
    _nearby(book, sheet, slots)
    _presence(book, sheet)
    _activity(book, sheet, slots)
    _subjects(book, sheet, slots)
    _crosses(book, sheet)
    _go_on(book, sheet)
    return sheet


def renew(book: Book, sheet: Sheet) -> None:
    """Bring a sheet up to date after `voices` of its book have changed."""
    _activity(book, sheet, {who: slot for slot, who in enumerate(sheet.people)})
    _crosses(book, sheet)
    _go_on(book, sheet)


def saying(book: Book, quote: int) -> Tag | None:
    """The strongest tag with a verb of saying."""
    return next((tag for tag in book.tags[quote] if tag.saying), None)


def _tags(book: Book, sheet: Sheet, slots: dict[int, int], line: int) -> None:
    """The tag of the line, by its kind, and the beats beside it."""
    row, quote = sheet.speaker[line], sheet.first + line
    other = len(slots)
    tag = saying(book, quote)
    row[other, _S["else"]] = 1.0
    if tag is None:
        row[other, _S["else_untagged"]] = 1.0
    else:
        kind = {"name": "name", "noun": "noun", "pronoun": "pron"}[tag.subject.kind]
        row[:, _S[f"say_other_{kind}"]] = 1.0
        rest = _share(row, slots, tag.subject, _S[f"say_{kind}"])
        for who in tag.subject.people:
            if who in slots:
                row[slots[who], _S[f"say_other_{kind}"]] = 0.0
        row[other, _S[f"say_other_{kind}"]] = 0.0
        row[other, _S["else_say_pron" if kind == "pron" else "else_say"]] = rest
        if kind == "pron":
            odds = row[: len(slots), _S["say_pron"]]
            row[: len(slots), _S["say_pron_log"]] = np.where(odds > 0, np.log(odds + 0.05), 0.0)
        _disagree(book, row, slots, tag.subject.gender, "say_gender_no")
    for beat in book.tags[quote]:
        if beat.saying:
            continue
        if beat.subject.kind == "name":
            name = f"beat_name_{beat.place}"
        elif beat.subject.kind == "noun":
            name = "beat_noun"
        else:
            name = "beat_pron_before" if beat.place == "before" else "beat_pron_after"
        rest = _share(row, slots, beat.subject, _S[name])
        row[other, _S["else_beat"]] = max(rest, row[other, _S["else_beat"]])
        if tag is None:
            _disagree(book, row, slots, beat.subject.gender, "beat_gender_no")


def _share(row: Array, slots: dict[int, int], mention: Mention, column: int) -> float:
    """Give everyone meant their odds; what is left over."""
    rest = 1.0
    for who, odds in zip(mention.people, mention.odds, strict=True):
        rest -= odds
        if (slot := slots.get(who)) is not None:
            row[slot, column] = max(row[slot, column], odds)
    return max(rest, 0.0)


def _disagree(book: Book, row: Array, slots: dict[int, int], gender: str, name: str) -> None:
    """Mark everyone who is known to be of another gender."""
    if gender != "u":
        for who, slot in slots.items():
            if book.people.persons[who].gender not in ("u", gender):
                row[slot, _S[name]] = 1.0


def _beats(book: Book, sheet: Sheet, slots: dict[int, int], line: int) -> None:
    """Who is told of in the line's own paragraph, where no tag says who speaks."""
    quote = sheet.first + line
    if saying(book, quote) is not None:
        return
    here, row = book.quotes[quote], sheet.speaker[line]
    begin, end = _around(book, quote)
    before = [m for m in book.told[here.paragraph] if begin <= m.start < here.start]
    after = [m for m in book.told[here.paragraph] if here.end <= m.start < end]
    if before:
        _share(row, slots, before[0], _S["before_first"])
        _share(row, slots, before[-1], _S["before_last"])
        if len({m.people[0] for m in before if m.people}) == 1:
            _share(row, slots, before[0], _S["before_only"])
    if after:
        _share(row, slots, after[0], _S["after_first"])
        _share_other(sheet.other[line], slots, after[0], _O["after_first"])
        for mention in after[1:]:
            _share(row, slots, mention, _S["after_more"])
    for mention in before[1:]:
        _share_other(sheet.other[line], slots, mention, _O["before_other"])


def _share_other(row: Array, slots: dict[int, int], mention: Mention, column: int) -> None:
    for who, odds in zip(mention.people, mention.odds, strict=True):
        if (slot := slots.get(who)) is not None:
            row[slot, column] = max(row[slot, column], odds)


def _around(book: Book, quote: int) -> tuple[int, int]:
    """The stretch of the quote's paragraph that belongs to no other quote."""
    paragraph = book.quotes[quote].paragraph
    begin, end = book.paragraphs[paragraph].start, book.paragraphs[paragraph].end
    if quote and book.quotes[quote - 1].paragraph == paragraph:
        begin = book.quotes[quote - 1].outer_end
    if quote + 1 < len(book.quotes) and book.quotes[quote + 1].paragraph == paragraph:
        end = book.quotes[quote + 1].outer_start
    return begin, end


def _calls(book: Book, sheet: Sheet, slots: dict[int, int], line: int) -> None:
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
                row[slots[who], _S[name]] = 1.0
                if name == "named":
                    other[slots[who], _O["named"]] = 1.0
    if any(who in slots for who in spoken.called):
        other[: len(slots), _O["not_called"]] = 1.0
        for who in spoken.called:
            if who in slots:
                other[slots[who], _O["called"]] = 1.0
                other[slots[who], _O["not_called"]] = 0.0
    if spoken.calls:
        for who, slot in slots.items():
            if book.people.persons[who].gender not in ("u", spoken.calls):
                other[slot, _O["calls_gender_no"]] = 1.0
    other[len(slots), _O["else"]] = 1.0
    other[len(slots) + 1, _O["none"]] = 1.0
    for step, name in ((-1, "called_before"), (1, "called_next")):
        near = _beside(book, quote, step)
        if near is None:
            continue
        for who in book.spoken[near].called:
            if who in slots:
                row[slots[who], _S[name]] = 1.0
        if step < 0 and book.spoken[near].calls:
            _disagree(book, row, slots, book.spoken[near].calls, "calls_gender_no")
    if (tag := saying(book, quote)) is not None:
        begin, end = _around(book, quote)
        for mention in book.told[book.quotes[quote].paragraph]:
            if begin <= mention.start < end and mention.start != tag.subject.start:
                _share_other(other, slots, mention, _O["tag_object"])


def _beside(book: Book, quote: int, step: int) -> int | None:
    """The nearest quote of a paragraph before or after, if at most one paragraph of narration lies between."""
    here = book.quotes[quote].paragraph
    near = quote + step
    while 0 <= near < len(book.quotes) and book.quotes[near].paragraph == here:
        near += step
    if 0 <= near < len(book.quotes) and abs(book.quotes[near].paragraph - here) <= 2:
        return near
    return None


def _step_into(book: Book, sheet: Sheet, line: int) -> None:
    """What lies between the line before and this one."""
    quote, row = sheet.first + line, sheet.links[line]
    if not line:
        return
    here, last = book.quotes[quote], book.quotes[quote - 1]
    text = book.story.text
    apart = here.paragraph - last.paragraph
    if here.continues:
        row[_C["continues"]] = 1.0
        return
    row[_C[GAPS[1 if not apart else 2 if apart == 1 else 3 if apart == 2 else 4 if apart <= 4 else 5]]] = 1.0
    if not apart:
        between = text[last.outer_end : here.outer_start].strip()
        row[_C["comma_inside" if text[last.end - 1] == "," or between.endswith(",") else "full_inside"]] = 1.0
        return
    for at, when in ((quote, "now"), (quote - 1, "before")):
        if (tag := saying(book, at)) is not None and (at == quote or tag.subject.kind != "noun"):
            kind = {"name": "name", "noun": "noun", "pronoun": "pron"}[tag.subject.kind]
            row[_C[f"{kind}_{when}"]] = 1.0
        row[_C[f"calls_{when}"]] = bool(book.spoken[at].called)
    if apart > 1:
        return
    row[_C["unclosed"]] = last.outer_start < last.start and last.outer_end == last.end
    row[_C["question"]] = float("?" in text[max(last.start, last.end - 2) : last.end])
    own, before = book.paragraphs[here.paragraph], book.paragraphs[last.paragraph]
    lead_in = here.outer_start - own.start > 2
    trail = before.end - last.outer_end > 2
    bare = not lead_in and own.end - here.outer_end <= 2
    row[_C["lead_in"]], row[_C["trail"]], row[_C["bare_now"]] = lead_in, trail, bare
    row[_C["both_bare"]] = bare and not trail and last.outer_start - before.start <= 2
    row[_C["tagged_both"]] = bool(book.tags[quote] and book.tags[quote - 1])


def _nearby(book: Book, sheet: Sheet, slots: dict[int, int]) -> None:
    """Who is told of in the paragraphs before and after that of a line."""
    for line in range(len(sheet.speaker)):
        quote, row = sheet.first + line, sheet.speaker[line]
        here = book.quotes[quote].paragraph
        if here:
            _before(book, row, slots, here)
        if here + 1 < len(book.told) and not book.lines[here + 1] and book.told[here + 1]:
            after = book.told[here + 1]
            _share(row, slots, after[0], _S["next_first"])
            for mention in after[:6]:
                _share(row, slots, mention, _S["next_any"])


def _before(book: Book, row: Array, slots: dict[int, int], here: int) -> None:
    told = book.told[here - 1]
    if not told:
        return
    if book.lines[here - 1]:
        end = book.quotes[book.lines[here - 1][-1]].end
        for mention in told:
            if mention.start > end:
                _share(row, slots, mention, _S["prev_trail"])
        return
    _share(row, slots, told[0], _S["prev_first"])
    _share(row, slots, told[-1], _S["prev_last"])
    for mention in told[-8:]:
        _share(row, slots, mention, _S["prev_any"])
    if book.story.text[book.paragraphs[here - 1].end - 1] in ":,—":
        _share(row, slots, told[0], _S["prev_colon"])


def _presence(book: Book, sheet: Sheet) -> None:
    """How long ago everyone was named in the narration, and who was last."""
    lines, cast = len(sheet.speaker), len(sheet.people)
    here = np.array([book.quotes[sheet.first + line].paragraph for line in range(lines)])
    ago = sheet.ago
    for slot, who in enumerate(sheet.people):
        places = book.where[who]
        row = sheet.speaker[:, slot]
        row[:, _S["count_share"]] = book.share[who]
        person = book.people.persons[who]
        row[:, _S["unnamed"]] = not person.named
        if not len(places):
            row[:, _S["told_never"]] = 1.0
            continue
        at = np.searchsorted(places, here, side="right")
        met = at > 0
        ago[:, slot] = np.where(met, here - places[np.maximum(at - 1, 0)], NEVER)
        ahead = np.where(at < len(places), places[np.minimum(at, len(places) - 1)] - here, NEVER)
        row[:, _S["ahead_1"]] = ahead == 1
        row[:, _S["ahead_3"]] = (ahead > 1) & (ahead <= 3)
        row[:, _S["unmet"]] = ~met & (ahead > 1)
        row[:, _S["in_talk"]] = met & (here - ago[:, slot] >= here[0] - 3)
    away = sheet.speaker[:, :cast]
    for name, low, high in (
        ("told_0", 0, 0),
        ("told_1", 1, 1),
        ("told_3", 2, 3),
        ("told_10", 4, 10),
        ("told_far", 11, 10**5),
    ):
        away[:, :, _S[name]] = (ago >= low) & (ago <= high)
    order = np.argsort(ago, axis=1, kind="stable")
    for rank in range(min(3, cast)):
        last = order[:, rank]
        known = ago[np.arange(lines), last] < NEVER
        away[np.arange(lines)[known], last[known], _S[f"rank_{rank + 1}"]] = 1.0
    narrator = book.people.narrator
    if narrator in sheet.people:
        slot = sheet.people.index(narrator)
        away[:, slot, _S["narrator"]] = 1.0
        for name in ("told_0", "told_1", "told_3", "told_10", "told_far", "told_never", "unmet", "unnamed"):
            away[:, slot, _S[name]] = 0.0
    bare = sheet.speaker[:, cast, _S["else_untagged"]][:, None]
    away[:, :, _S["narrator_untagged"]] = away[:, :, _S["narrator"]] * bare
    away[:, :, _S["unnamed_untagged"]] = away[:, :, _S["unnamed"]] * bare
    sheet.speaker[:, cast, _S["else_alone"]] = cast < 2


def _activity(book: Book, sheet: Sheet, slots: dict[int, int]) -> None:
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
    away[:, :, _S["tag_before"]] = np.log1p(before)
    away[:, :, _S["tag_after"]] = np.log1p(after)
    away[:, :, _S["tag_share"]] = (before + after) / np.maximum(
        (before + after).sum(axis=1, keepdims=True), 1.0
    )
    away[:, :, _S["tag_share_book"]] = [book.talks[who] for who in sheet.people]
    sheet.links[1:, _C["crowd"]] = np.log1p((told.max(axis=0) > SURE).sum())
    away[:, :, _S["called_here"]] = np.minimum(called, 3.0) / 3.0
    for name, sign in (("tag_near_before", 1), ("tag_near_after", -1)):
        away[:, :, _S[name]] = _nearness(told, here, sign)
    away[:, :, _S["tag_local_before"]] = _fading(wide, 1)[inner]
    away[:, :, _S["tag_local_after"]] = _fading(wide, -1)[inner]


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


def _subjects(book: Book, sheet: Sheet, slots: dict[int, int]) -> None:
    """Who was the last in the narration to begin a sentence, and who the one before them."""
    for line in range(len(sheet.speaker)):
        here = book.quotes[sheet.first + line]
        met: list[int] = []
        for at in range(here.paragraph, max(-1, here.paragraph - 6), -1):
            for mention in reversed(book.subjects[at]):
                if mention.start < here.start and mention.people[0] not in met:
                    met.append(mention.people[0])
            if len(met) >= 2:
                break
        for who, name in zip(met, ("subject_1", "subject_2"), strict=False):
            if who in slots:
                sheet.speaker[line, slots[who], _S[name]] = 1.0


def _crosses(book: Book, sheet: Sheet) -> None:
    """What counts for more where a pronoun, a description or nothing at all tells who speaks."""
    lines, cast = len(sheet.speaker), len(sheet.people)
    row = sheet.speaker[:, :cast]
    genders = np.array([book.people.persons[who].gender for who in sheet.people], dtype="U1")
    for line in range(lines):
        tag = saying(book, sheet.first + line)
        if tag is None or tag.subject.kind == "name":
            continue
        short = "pron" if tag.subject.kind == "pronoun" else "noun"
        gender = tag.subject.gender
        fits = (
            np.ones(cast)
            if gender == "u"
            else np.where(genders == gender, 1.0, np.where(genders == "u", 0.5, 0.0))
        )
        row[line, :, _S[f"{short}_fits"]] = fits
        ago = sheet.ago[line].astype(np.float64)
        order = np.argsort(np.where(fits > 0, ago, 10**7), kind="stable")
        for rank, slot in enumerate(order[: 2 if short == "pron" else 1]):
            if fits[slot] > 0 and ago[slot] < 30:
                row[line, slot, _S[f"{short}_rank_{rank + 1}"]] = 1.0
        row[line, :, _S[f"{short}_tag_share"]] = fits * row[line, :, _S["tag_share"]]
        if short == "pron":
            row[line, :, _S["pron_subject"]] = fits * row[line, :, _S["subject_1"]]
            row[line, :, _S["pron_near"]] = fits * row[line, :, _S["tag_near_before"]]
    bare = sheet.speaker[:, cast, _S["else_untagged"]][:, None]
    row[:, :, _S["subject_untagged"]] = row[:, :, _S["subject_1"]] * bare


def _go_on(book: Book, sheet: Sheet) -> None:
    """Take back what says little of a paragraph that goes on with a speech: it would only add up."""
    for line in range(1, len(sheet.speaker)):
        if book.quotes[sheet.first + line].continues:
            sheet.speaker[line, :, _TOLD:] = 0.0
            sheet.other[line] = 0.0


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


LINKS = tuple(f"{kind}:{context}" for context in CONTEXTS for kind in KINDS)
