"""Why somebody is taken for a speaker, in a few plain words."""

from __future__ import annotations

from radioplay.adapt.speakers.book import Book
from radioplay.adapt.speakers.sheet import SPEAKER, Sheet

_AT = {name: column for column, name in enumerate(SPEAKER)}

# The first of these of which a line has enough is its reason.
_REASONS = (
    ("say_name", 0.5, "said + name"),
    ("say_noun", 0.5, "said + description"),
    ("say_pron", 0.4, "said + pronoun"),
    ("introduced", 0.5, "says their own name"),
    ("beat_name_before", 0.5, "named in a beat"),
    ("beat_name_inside", 0.5, "named in a beat"),
    ("before_first", 0.5, "told of right before"),
    ("called_before", 0.5, "answers to their name"),
    ("prev_colon", 0.5, "announced"),
    ("beat_name_after", 0.5, "named in a beat"),
    ("beat_pron_before", 0.4, "pronoun in a beat"),
)


def find_reason(book: Book, sheet: Sheet, line: int, slot: int) -> str:
    """The strongest evidence for the person in `slot`."""
    row = sheet.speaker[line, slot]
    for name, enough, reason in _REASONS:
        if row[_AT[name]] >= enough:
            return reason
    quote = sheet.first + line
    if line and book.quotes[quote].continues:
        return "goes on"
    if line and book.quotes[quote].paragraph == book.quotes[quote - 1].paragraph:
        return "same paragraph"
    if row[_AT["called_next"]] >= 0.5:
        return "named by who answers"
    if line and book.quotes[quote].paragraph - book.quotes[quote - 1].paragraph <= 1:
        return "turn-taking"
    if row[_AT["prev_first"]] >= 0.5 or row[_AT["prev_last"]] >= 0.5:
        return "told of in the paragraph before"
    return "present"
