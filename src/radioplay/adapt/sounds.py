"""Narration → sounds: what is physically heard, once each, with how loud and how far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from radioplay.adapt.model import Heard, Quote, Scene, Story
from radioplay.adapt.sounds_clauses import STRONG, Stretch, Word, narration, sentences, words_of
from radioplay.adapt.sounds_context import is_heard
from radioplay.adapt.sounds_hints import gain_of, is_far, repeats_of
from radioplay.adapt.sounds_hits import Hit, hit_at
from radioplay.adapt.sounds_lexicon import Lexicon, read_lexicon

_LETTERS = re.compile(r"[a-z]{2,}", re.IGNORECASE)


def find_sounds(story: Story, quotes: Sequence[Quote], scenes: Sequence[Scene]) -> tuple[Heard, ...]:
    """The sounds of the narration in the order of the text."""
    lexicon = read_lexicon()
    found: list[Heard] = []
    for stretch in narration(story, quotes):
        for start, end in _promising(story.text, stretch, lexicon):
            found += _once(_sounds_of(story.text, words_of(story.text, start, end), lexicon))
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


def _sounds_of(text: str, words: Sequence[Word], lexicon: Lexicon) -> list[tuple[Hit, Heard]]:
    """All that a sentence tells, one for each word of sound."""
    found = []
    idioms = [each.span() for each in lexicon.idioms.finditer(text, words[0].start, words[-1].end)]
    for at, word in enumerate(words):
        if word.lower not in lexicon.triggers or (word.glued and at + 1 < len(words) and words[at + 1].glued):
            continue
        hit = hit_at(words, at, lexicon)
        if hit and is_heard(words, hit, lexicon) and not _in(idioms, words, hit):
            found.append((hit, _heard(text, words, hit)))
    return found


def _in(idioms: Sequence[tuple[int, int]], words: Sequence[Word], hit: Hit) -> bool:
    return any(start <= words[hit.at].start < end for start, end in idioms)


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
    for hit, heard in found:
        same = any(heard.name == other.name for _, other in kept)
        shared = any(
            (hit.source >= 0 and hit.source in (other.source, other.at)) or hit.at == other.source
            for other, _ in kept
        )
        if not same and not shared:
            kept.append((hit, heard))
    return [heard for _, heard in kept]
