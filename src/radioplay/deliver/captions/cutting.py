"""Passages cut into captions: short enough to be read in time, and cut where the words let one breathe.

Of all the ways to cut a passage the cheapest is taken; cuts behind sentences and in pauses are cheap, those within
a phrase dear, and captions that are gone before they are read dearest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from radioplay.deliver.captions.model import Passage, Transcript, Word
from radioplay.units import Samples

_PER_CUT = 4.0
_WITHIN = 9.0
_AT_COMMA = 3.0
_AT_PAUSE = 1.0
_AFTER_SMALL = 5.0
_PAUSE_S = 0.35
_LONG_PAUSE_S = 1.2
"""A silence this long within a caption would give away what comes after it."""
_SHORTEST_S, _LONGEST_S = 1.0, 6.5
_PER_SECOND = 6.0
_READ = 20.0
"""Characters a second that are read with ease; more is never shown for less time than it is spoken."""
_STAYS_S = 1.5
"""For how long a caption may stay when its words have been heard."""
_NAMED_S = 1.6
"""For how long the name of a sound is shown."""
_TOGETHER_S = 0.5

_SENTENCE = re.compile(r"[.!?…:;][\"'”’)*_]*$|(--|[—–])[\"'”’)]*$")
_COMMA = re.compile(r"[,)][\"'”’]*$")
_TITLE = re.compile(r"^(Mrs?|Ms|Dr|St|Sgt|Prof|Capt|Lt|Sra?|Jr)\.$", re.IGNORECASE)
_SMALL = frozenset(
    "a an the of to in on at by for from with and or but my your his her our their its is was".split()
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How much a caption holds: `lines` of `width` characters, the speaker's name among them where `named`."""

    width: int
    lines: int = 2
    named: bool = False


@dataclass(frozen=True, slots=True)
class Caption:
    """What is read at one time: lines of text, from `start` to `end`; `heard` is when its last word ends."""

    passage: Passage
    lines: tuple[str, ...]
    start: Samples
    heard: Samples
    end: Samples


def captions_of(transcript: Transcript, layout: Layout) -> tuple[Caption, ...]:
    """The captions of an episode, in the order they begin.

    They begin with their first word. They end with their last, or stay as long as they take to read where nobody
    else speaks; none is shorter than a tenth of a second. Those of people who speak at once overlap, and so do
    sounds and what is said meanwhile.
    """
    made: list[Caption] = []
    speaker = ""
    passages = _together(transcript.passages, transcript.rate)
    for index, passage in enumerate(passages):
        crossed = any(_overlap(passage, other) for other in passages[max(0, index - 8) : index + 9])
        named = layout.named and passage.speaker
        prefix = f"{_cut(passage.speaker, layout.width - 4)}:" if named else ""
        first = "" if passage.kind == "speech" and passage.speaker == speaker else prefix
        made += _cut_up(passage, layout, transcript.rate, first, prefix if crossed else "")
        speaker = passage.speaker or speaker
    ordered = sorted(made, key=lambda each: (each.start, each.heard))
    return _ended(ordered, transcript.length, transcript.rate)


def _overlap(one: Passage, other: Passage) -> bool:
    spoken = one.kind == other.kind == "speech" and one is not other and one.speaker != other.speaker
    return spoken and one.start < other.end and other.start < one.end


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"


def _cut_up(passage: Passage, layout: Layout, rate: int, first: str, later: str) -> list[Caption]:
    """The captions of one passage, `first` before the first of them and `later` before the others."""
    words = [part for word in passage.words for part in _fitting(word, layout.width - 1)]
    lowest = [0.0, *([float("inf")] * len(words))]
    back = [0] * (len(words) + 1)
    for start in range(len(words)):
        prefix = first if start == 0 else later
        for stop in range(start + 1, len(words) + 1):
            if not wrapped([word.text for word in words[start:stop]], layout, prefix):
                break
            cost = lowest[start] + _cost(words[start:stop], words[stop:], rate)
            if cost < lowest[stop]:
                lowest[stop], back[stop] = cost, start
    cuts = [len(words)]
    while cuts[-1]:
        cuts.append(back[cuts[-1]])
    return [
        _caption(passage, words[start:stop], layout, first if start == 0 else later)
        for start, stop in pairwise(reversed(cuts))
    ]


def _fitting(word: Word, width: int) -> list[Word]:
    """A word in pieces no longer than a line."""
    parts = [word.text[at : at + width] for at in range(0, len(word.text), width)]
    length = word.end - word.start
    return [
        Word(
            part,
            Samples(word.start + length * index // len(parts)),
            Samples(max(word.start + 1, word.start + length * (index + 1) // len(parts))),
        )
        for index, part in enumerate(parts)
    ]


def _caption(passage: Passage, words: Sequence[Word], layout: Layout, prefix: str) -> Caption:
    lines = wrapped([word.text for word in words], layout, prefix)
    heard = Samples(max(word.end for word in words))
    return Caption(passage, lines, words[0].start, heard, heard)


def _cost(words: Sequence[Word], after: Sequence[Word], rate: int) -> float:
    """What it costs to have these words in one caption, and to end it before those after them."""
    seconds = (words[-1].end - words[0].start) / rate
    cost = _PER_CUT + _PER_SECOND * (max(0.0, _SHORTEST_S - seconds) + max(0.0, seconds - _LONGEST_S))
    for one, next_one in pairwise(words):
        if next_one.start - one.end > _LONG_PAUSE_S * rate:
            cost += 2 * _WITHIN
    return cost + (_cut_cost(words[-1], after[0], rate) if after else 0.0)


def _cut_cost(last: Word, coming: Word, rate: int) -> float:
    if _SENTENCE.search(last.text) and not _TITLE.match(last.text):
        return 0.0
    if coming.start - last.end >= _PAUSE_S * rate:
        return _AT_PAUSE
    if _COMMA.search(last.text):
        return _AT_COMMA
    return _WITHIN + (_AFTER_SMALL if last.text.casefold() in _SMALL else 0.0)


def wrapped(words: Sequence[str], layout: Layout, prefix: str = "") -> tuple[str, ...]:
    """Words on as few lines as hold them, evenly; none at all where they don't fit.

    Args:
        words: none longer than a line.
        layout: how many lines there are, and how long.
        prefix: what stands before them and isn't broken.
    """
    words = [prefix, *words] if prefix else words
    whole = " ".join(words)
    if len(whole) <= layout.width:
        return (whole,)
    if layout.lines < 2:
        return ()
    best: tuple[float, tuple[str, ...]] | None = None
    for at in range(1, len(words)):
        one, two = " ".join(words[:at]), " ".join(words[at:])
        if len(one) > layout.width or len(two) > layout.width:
            continue
        uneven = abs(len(one) - len(two)) + (0 if re.search(r"[.,;:!?…]$", one) else 8)
        uneven += 10 if words[at - 1].casefold() in _SMALL else 0
        if best is None or uneven < best[0]:
            best = uneven, (one, two)
    return best[1] if best else ()


def _together(passages: Sequence[Passage], rate: int) -> list[Passage]:
    """Passages, where sounds that begin at about the same time are one."""
    made: list[Passage] = []
    sound = -1  # the last one, which others may join
    for passage in passages:
        if passage.speaker:
            made.append(passage)
        elif sound >= 0 and passage.start - made[sound].start < _TOGETHER_S * rate:
            made[sound] = replace(made[sound], words=made[sound].words + passage.words)
        else:
            sound = len(made)
            made.append(passage)
    return made


def _ended(captions: Sequence[Caption], length: Samples, rate: int) -> tuple[Caption, ...]:
    """Captions that stay until they can have been read, or somebody else speaks."""
    made = []
    spoken: int = length
    for caption in reversed(captions):
        read = max(_SHORTEST_S, sum(map(len, caption.lines)) / _READ)
        end = caption.start + round(read * rate)
        if caption.passage.kind == "speech":
            end = max(caption.heard, min(end, caption.heard + round(_STAYS_S * rate), spoken))
            spoken = caption.start
        else:  # a bed is heard for long, and named once
            end = min(caption.start + round(max(_NAMED_S, read) * rate), length)
        made.append(replace(caption, end=Samples(max(end, caption.start + rate // 10))))
    return tuple(reversed(made))
