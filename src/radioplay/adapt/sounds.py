"""Narration → sounds: what is physically heard, once each, with how loud and how far."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial

from radioplay.adapt.model import Heard, Quote, Scene, Story
from radioplay.adapt.sounds_clauses import STRONG, Stretch, Word, narration, sentences, words_of
from radioplay.adapt.sounds_context import is_heard
from radioplay.adapt.sounds_echo import with_echoes
from radioplay.adapt.sounds_hints import VAGUE, gain_of, is_far, repeats_of
from radioplay.adapt.sounds_hits import Hit, hit_at
from radioplay.adapt.sounds_lexicon import Lexicon, read_lexicon
from radioplay.adapt.sounds_mimed import with_mimed
from radioplay.cues.matching import Named
from radioplay.cues.matching import words_of as name_words

_RECENT = 300
"""Characters before a sentence in which stands what it calls `it`."""
_SOON = 300
"""Characters in which a bed that is told again is the same."""
_LONGEST = 700
"""Characters of a sentence that are looked at together: what has no end must not take forever."""
_VOICED = frozenset(["crowd laughs", "shouts", "laugh", "sob", "cough", "sniff", "clears his throat"])
"""What people do with their voices."""
_LETTERS = re.compile(r"[a-z]{2,}", re.IGNORECASE)


def find_sounds(
    story: Story, quotes: Sequence[Quote], scenes: Sequence[Scene], own: Sequence[Named] = ()
) -> tuple[Heard, ...]:
    """The sounds of the narration in the order of the text.

    Args:
        story: with its `quotes` and `scenes`.
        own: the show's own sounds; one whose every word stands where a sound is told gives it its name.
    """
    lexicon = read_lexicon()
    found: list[Heard] = []
    spoken = {quote.paragraph for quote in quotes}
    stretches = narration(story, quotes)
    for stretch in stretches:
        for start, end in _promising(story.text, stretch, lexicon):
            here = _once(_sounds_of(story.text, start, end, lexicon))
            # beside speech it is how that is given
            found += [each for each in here if each.name not in _VOICED or stretch.paragraph not in spoken]
    found = _beds_once(found, [story.paragraphs[scene.first].start for scene in scenes])
    called = [_called(story.text, each, own) for each in found] if own else found
    return tuple(with_mimed(story.text, stretches, with_echoes(story.text, stretches, called)))


def _beds_once(found: Sequence[Heard], starts: Sequence[int]) -> list[Heard]:
    """A bed goes on until its scene ends: what is soon told of it again, as it was, is no new cue."""
    kept: list[Heard] = []
    playing: dict[str, Heard] = {}
    scene = -1
    for each in found:
        now = bisect_right(starts, each.start)
        if now != scene:
            scene, playing = now, {}
        if each.bed:
            was = playing.get(each.name)
            if was and (was.gain_db, was.far) == (each.gain_db, each.far) and each.start - was.end < _SOON:
                continue
            playing[each.name] = each
        kept.append(each)
    return kept


def _called(text: str, heard: Heard, own: Sequence[Named]) -> Heard:
    """A sound by the name of the show's own sound, where all words of that are in what tells it."""
    told = frozenset((*name_words(heard.name), *name_words(text[heard.start : heard.end])))
    fitting = [each for each in own if any(told.issuperset(name_words(name)) for name in each.names)]
    best = max(fitting, key=lambda each: max(len(name_words(name)) for name in each.names), default=None)
    return replace(heard, name=best.names[0], missing=False) if best else heard


def _promising(text: str, stretch: Stretch, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch that hold a word of sound."""
    triggers = lexicon.triggers
    places = [
        m.start() for m in _LETTERS.finditer(text, stretch.start, stretch.end) if m[0].lower() in triggers
    ]
    if not places:
        return
    at = 0
    for sentence in sentences(text, stretch.start, stretch.end):
        for start, end in _cut(text, *sentence):
            if at < len(places) and places[at] < end:
                yield start, end
                while at < len(places) and places[at] < end:
                    at += 1


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces that can be looked at in no time: one for all but those without an end."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        stop = space if space > 0 else start + _LONGEST
        yield start, stop
        start = stop
    yield start, end


def _sounds_of(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[Hit, Heard]]:
    """All that a sentence tells, one for each word of sound."""
    words = words_of(text, start, end)
    found = []
    for at, word in enumerate(words):
        tied = at + 1 < len(words) and words[at + 1].glued  # `tap-room`, `rain-soaked`
        if tied or word.lower not in lexicon.triggers:
            continue
        recent = cache(partial(_named, text, max(0, start - _RECENT), word.start, lexicon))
        hit = hit_at(words, at, lexicon, recent)
        if hit and is_heard(words, hit, lexicon) and not _idiomatic(text, words, hit, lexicon):
            found.append((hit, _heard(text, words, hit, lexicon)))
    went = {hit.at for hit, _ in found if words[hit.at].lower in ("go", "goes", "went", "going")}
    return [each for each in found if each[0].at - 1 not in went]  # the latch went ping: once


def _named(text: str, start: int, end: int, lexicon: Lexicon) -> frozenset[str]:
    """What is named between two places that may sound."""
    names = (lexicon.sources.get(word[0].lower(), ()) for word in _LETTERS.finditer(text, start, end))
    return frozenset(lemma for lemmas in names for lemma in lemmas)


def _idiomatic(text: str, words: Sequence[Word], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the sound word is part of a phrase that sounds of nothing."""
    start, end = words[hit.first].start, words[hit.last].end
    first, last = words[max(0, hit.first - 4)].start, words[min(len(words), hit.last + 6) - 1].end
    return any(
        found.start() < end and start < found.end() for found in lexicon.idioms.finditer(text, first, last)
    )


def _heard(text: str, words: Sequence[Word], hit: Hit, lexicon: Lexicon) -> Heard:
    first, last = hit.first, hit.last
    low, high = first, last
    while low > 0 and words[low - 1].lower not in STRONG and first - low < 12:
        low -= 1
    while high + 1 < len(words) and words[high + 1].lower not in STRONG and high - last < 12:
        high += 1
    lowers = [word.lower for word in words]
    near = lowers[max(low, first - 4) : min(high, last + 4) + 1]
    joint = next((at for at in range(last + 1, high) if lowers[at : at + 2] == [",", "and"]), high)
    clause = text[words[low].start : words[joint].end]
    refined = lexicon.refined.get(hit.kind.name, ())
    repeat = repeats_of(lowers[max(low, hit.at - 5) : hit.at], lowers[hit.at + 1 : high + 1], hit.form == "s")
    here = lowers[low : high + 1]
    name = next((name for said, name in refined if not said.isdisjoint(here)), hit.kind.name)
    return Heard(
        words[first].start,
        words[last].end,
        name,
        gain_db=gain_of(near),
        far=is_far(clause),
        repeat=1 if hit.kind.bed or hit.kind.several else repeat,
        bed=hit.kind.bed,
        missing=hit.kind.file and name == hit.kind.name,
    )


def _share(one: Hit, other: Hit) -> bool:
    """Whether one word has its part in both."""
    return (one.source >= 0 and one.source in (other.source, other.at)) or one.at == other.source


def _once(found: list[tuple[Hit, Heard]]) -> list[Heard]:
    """One cue for each event: of a sentence's sounds of one kind the first, and none for what is told twice."""
    kept: list[tuple[Hit, Heard]] = []
    for hit, heard in sorted(found, key=lambda each: each[1].name == VAGUE):
        if any(heard.name == other.name for _, other in kept) or (kept and heard.name == VAGUE):
            continue
        shared = [each for each in kept if _share(hit, each[0])]
        if shared and (hit.source < 0 or any(other.source >= 0 for other, _ in shared)):
            continue
        # what is told with what sounds is surer than the word alone: it isn't a tap that dripped
        kept = [each for each in kept if each not in shared] + [(hit, heard)]
    return [heard for _, heard in sorted(kept, key=lambda each: each[1].start)]
