"""Narration → sounds: what is physically heard, once each, with how loud and how far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from radioplay.adapt.model import Heard, Quote, Scene, Story
from radioplay.adapt.sounds_clauses import STRONG, Stretch, Word, narration, sentences, words_of
from radioplay.adapt.sounds_context import is_heard
from radioplay.adapt.sounds_hints import gain_of, is_far, repeats_of
from radioplay.adapt.sounds_hits import Hit, hit_at
from radioplay.adapt.sounds_lexicon import Lexicon, read_lexicon

_RECENT = 300
"""Characters before a sentence in which stands what it calls `it`."""
_VAGUE = "noise"
"""What something heard is called that is of no kind; a better word in its sentence takes its place."""
_LETTERS = re.compile(r"[a-z]{2,}", re.IGNORECASE)


def find_sounds(story: Story, quotes: Sequence[Quote], scenes: Sequence[Scene]) -> tuple[Heard, ...]:
    """The sounds of the narration in the order of the text."""
    lexicon = read_lexicon()
    found: list[Heard] = []
    for stretch in narration(story, quotes):
        for start, end in _promising(story.text, stretch, lexicon):
            found += _once(_sounds_of(story.text, start, end, lexicon))
    return tuple(found)


def _promising(text: str, stretch: Stretch, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch that hold a word of sound."""
    triggers = lexicon.triggers
    places = [
        m.start() for m in _LETTERS.finditer(text, stretch.start, stretch.end) if m[0].lower() in triggers
    ]
    if not places:
        return
    at = 0
    for start, end in sentences(text, stretch.start, stretch.end):
        if at < len(places) and places[at] < end:
            yield start, end
            while at < len(places) and places[at] < end:
                at += 1


def _sounds_of(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[Hit, Heard]]:
    """All that a sentence tells, one for each word of sound."""
    words = words_of(text, start, end)
    recent = cache(lambda: _named(text, max(0, start - _RECENT), start, lexicon))
    found = []
    for at, word in enumerate(words):
        tied = at + 1 < len(words) and words[at + 1].glued  # `tap-room`, `rain-soaked`
        if tied or word.lower not in lexicon.triggers:
            continue
        hit = hit_at(words, at, lexicon, recent)
        if hit and is_heard(words, hit, lexicon) and not _idiomatic(text, words, hit, lexicon):
            found.append((hit, _heard(text, words, hit)))
    return found


def _named(text: str, start: int, end: int, lexicon: Lexicon) -> frozenset[str]:
    """What is named between two places that may sound."""
    names = (lexicon.sources.get(word[0].lower(), ()) for word in _LETTERS.finditer(text, start, end))
    return frozenset(lemma for lemmas in names for lemma in lemmas)


def _idiomatic(text: str, words: Sequence[Word], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the sound word is part of a phrase that sounds of nothing."""
    at = words[hit.at].start
    first, last = words[max(0, hit.at - 4)].start, words[min(len(words), hit.at + 6) - 1].end
    return any(found.start() <= at < found.end() for found in lexicon.idioms.finditer(text, first, last))


def _heard(text: str, words: Sequence[Word], hit: Hit) -> Heard:
    first, last = hit.first, hit.last
    low, high = first, last
    while low > 0 and words[low - 1].lower not in STRONG and first - low < 12:
        low -= 1
    while high + 1 < len(words) and words[high + 1].lower not in STRONG and high - last < 12:
        high += 1
    lowers = [word.lower for word in words]
    near = lowers[max(low, first - 4) : min(high, last + 4) + 1]
    clause = text[words[low].start : words[high].end]
    repeat = repeats_of(lowers[max(low, hit.at - 5) : hit.at], lowers[hit.at + 1 : high + 1], hit.form == "s")
    return Heard(
        words[first].start,
        words[last].end,
        hit.kind.name,
        gain_db=gain_of(near),
        far=is_far(clause),
        repeat=1 if hit.kind.bed else repeat,
        bed=hit.kind.bed,
    )


def _once(found: list[tuple[Hit, Heard]]) -> list[Heard]:
    """One cue for each event: of a sentence's sounds of one kind the first, and none for what is told twice."""
    kept: list[tuple[Hit, Heard]] = []
    for hit, heard in sorted(found, key=lambda each: each[1].name == _VAGUE):
        same = any(heard.name == other.name for _, other in kept)
        shared = any(
            (hit.source >= 0 and hit.source in (other.source, other.at)) or hit.at == other.source
            for other, _ in kept
        )
        if not same and not shared and not (kept and heard.name == _VAGUE):
            kept.append((hit, heard))
    return [heard for _, heard in sorted(kept, key=lambda each: each[1].start)]
