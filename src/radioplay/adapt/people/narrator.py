"""Narration → who says "I" in it, and by what name others know them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from radioplay.adapt.model import Quote, Story
from radioplay.adapt.people.evidence import Form
from radioplay.adapt.people.lexicon import lexicon
from radioplay.adapt.people.sightings import Sighting

_I_ALONE = re.compile(r"(?<![\w.])I(?![\w.])")
_SPEAKS = re.compile(r"\bI (?:[a-z]+ly )?([a-z]+)\b|\b([a-z]+) I\b")
_TO_ME = re.compile(r"\b(?:me|my)\b")
_NAMED = re.compile(
    r"\b(?:[Mm]y name(?:['’]s| is| was)|[Cc]all me|[Cc]alled me|I(?:['’]m| am))[ \n]+(?:called )?_?$"
)
_RATE = 0.008
"""How much of what is told is "I" where somebody tells it."""


_ENOUGH = 3
"""Votes that name who tells the story."""


def is_told_by_somebody(story: Story, quotes: Sequence[Quote]) -> bool:
    """Whether the narration says "I" often enough to be somebody's."""
    text, said = story.text, bytearray(len(story.text))
    for quote in quotes:
        said[quote.outer_start : quote.outer_end] = b"\1" * (quote.outer_end - quote.outer_start)
    prose = [p for p in story.paragraphs if p.kind == "prose"]
    told = sum(p.end - p.start for p in prose) - said.count(1)
    count = 0
    for paragraph in prose:
        count += sum(
            not said[found.start()] for found in _I_ALONE.finditer(text, paragraph.start, paragraph.end)
        )
    return count >= 3 and count >= _RATE * told / 6


def find_own_name(story: Story, sightings: Sequence[Sighting], forms: Mapping[str, Form]) -> str | None:
    """The form by which others call whoever tells the story, None where nobody does.

    They are spoken to by it, near where "I" speak or am spoken to, and the narration doesn't use it, nor do others
    speak of them.
    """
    text, saying = story.text, lexicon().saying
    votes: Counter[str] = Counter()
    told_of: Counter[tuple[str, ...]] = Counter()
    places = [(p.start, p.end) for p in story.paragraphs]
    spoken = [_i_speak(text, start, end, saying) for start, end in places]
    at = 0
    for seen in sightings:
        form = forms.get(seen.name)
        if form is None or form.speaks * 10 > form.count or form.told * 2 > form.count:
            continue
        if _NAMED.search(text, max(0, seen.start - 24), seen.start) and (not seen.said or seen.titles == ()):
            votes[seen.name] += 2 if not seen.said else 1
        while at < len(places) and places[at][1] <= seen.start:
            at += 1
        start, end = places[at] if at < len(places) else (seen.end, seen.end)
        named = seen.lead and text[seen.end : seen.end + 1] == "."  # My brother. Julian. He lay …
        if seen.said and (named or not seen.called):
            told_of[form.words] += 1
        elif seen.called and at < len(places):
            here = text[seen.end : end]
            aside = bool(_TO_ME.search(here)) or bool(_TO_ME.search(text, start, seen.start))
            near = any(spoken[max(0, at - 1) : at + 2]) and not spoken[at]
            votes[seen.name] += 1 + 2 * near + aside
    if not votes:
        return None
    name, count = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    others = [other for rival, other in votes.items() if forms[rival].words != forms[name].words]
    if told_of[forms[name].words] * 3 > count:
        return None  # they speak of somebody else
    return name if count >= _ENOUGH and count >= 2 * max(others, default=0) else None


def _i_speak(text: str, start: int, end: int, saying: frozenset[str]) -> bool:
    found = _SPEAKS.finditer(text, start, end)
    return any((match[1] or match[2]) in saying for match in found)
