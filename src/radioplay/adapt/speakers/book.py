"""What is known of a story before anybody is given a line, laid out so that features are quickly read off."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Mention, Paragraph, People, Quote, Scene, Story, Tag
from radioplay.adapt.speakers.wording import Wording, read_wording

SURE = 0.5

Voice = tuple[int, float]  # somebody and the odds that it is them

_CALLED_BEFORE = re.compile(
    r"(?:^|[,;:!?.…—–-]|\b(?:oh|o|ah|eh|my|dear|dearest|poor|old|well|yes|no|now|hey|hello|hi|please|thanks|thank you"
    r"|sorry|good (?:morning|evening|night|day|afternoon)|good-?bye|you))[\s\"'“‘_(]*$",
    re.IGNORECASE,
)
_CALLED_AFTER = re.compile(r"[\s_]*(?:[,!?.;:…—–-]|$)")
_IS = re.compile(r"(?:\b(?:i am|i['’]m|my name is|name['’]s|this is|am called|call me)|^)\s*$", re.IGNORECASE)
_CALLS_MAN = re.compile(
    r"(?:^|[,!?.…—–-]\s*|\b(?:oh|yes|no|good (?:morning|evening|night|day)|thank you)\s)"
    r"(?:my )?(?:dear )?(?:sir|lord|boy|son|lad|mister|fellow|old (?:man|boy|chap|fellow)|mate|man)\b"
    r"\s*(?:[,!?.…—–-]|$)",
    re.IGNORECASE,
)
_CALLS_WOMAN = re.compile(
    r"(?:^|[,!?.…—–-]\s*|\b(?:oh|yes|no|good (?:morning|evening|night|day)|thank you)\s)"
    r"(?:my )?(?:dear )?(?:madame?|ma['’]?am|miss|lady|girl|lass|young lady|woman)\b\s*(?:[,!?.…—–-]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a quote says of people: whom it calls, whom it only names, and who says their own name."""

    called: tuple[int, ...] = ()
    named: tuple[int, ...] = ()
    introduced: tuple[int, ...] = ()
    calls: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """A story's parts by paragraph, by quote and by person.

    `told` are the mentions in the narration of each paragraph, `subjects` those of them that begin a sentence,
    `where` the paragraphs in which each person is
    named there (ascending, repeated), `lines` the quotes of each paragraph, `scene` the scene of each. `voices`
    is what is believed so far of who says each quote: at first what the tags tell. `talks` is how much each person
    says by that, from 0 to 1, `wording` what the words of the quotes tell.
    """

    story: Story
    quotes: Sequence[Quote]
    people: People
    tags: Sequence[Sequence[Tag]]
    spoken: Sequence[Spoken]
    told: Sequence[Sequence[Mention]]
    subjects: Sequence[Sequence[Mention]]
    lines: Sequence[Sequence[int]]
    where: Sequence[NDArray[np.int32]]
    scene: Sequence[int]
    share: NDArray[np.float64]
    voices: Sequence[Sequence[Voice]]
    talks: NDArray[np.float64]
    wording: Wording

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """The story's paragraphs."""
        return self.story.paragraphs


def open_book(
    story: Story,
    quotes: Sequence[Quote],
    people: People,
    mentions: Sequence[Mention],
    tags: Sequence[Sequence[Tag]],
    scenes: Sequence[Scene],
    hidden: Collection[int] = (),
) -> Book:
    """Lay out a story.

    Args:
        story: with its `quotes`, `people`, `mentions`, `tags` and `scenes`.
        hidden: quotes whose tags shall count as not written, for learning to do without them.
    """
    gone = sorted((tag.start, tag.end) for quote in hidden for tag in tags[quote] if tag.saying)
    kept = [() if index in hidden else tuple(near) for index, near in enumerate(tags)]
    told, said = _share_out(story, quotes, mentions, gone)
    lines: list[list[int]] = [[] for _ in story.paragraphs]
    for index, quote in enumerate(quotes):
        lines[quote.paragraph].append(index)
    firsts = [scene.first for scene in scenes]
    where: list[list[int]] = [[] for _ in people.persons]
    for at, here in enumerate(told):
        for mention in here:
            if mention.kind != "pronoun" and mention.people and mention.odds[0] >= SURE:
                where[mention.people[0]].append(at)
    voices = [_voices(near) for near in kept]
    wording = read_wording(story, quotes, people, said)
    named = np.array([len(places) for places in where], dtype=np.float64)
    return Book(
        story,
        quotes,
        people,
        kept,
        [_spoken(story.text, *one) for one in zip(quotes, said, wording.roles, strict=True)],
        told,
        [
            [m for m in here if m.people and m.odds[0] >= SURE and _begins(story.text, m.start)]
            for here in told
        ],
        lines,
        [np.array(places, dtype=np.int32) for places in where],
        [bisect_right(firsts, at) for at in range(len(story.paragraphs))],
        np.log1p(named) / np.log1p(max(named.max(initial=0.0), 1.0)),
        voices,
        _talks(voices, len(people.persons)),
        wording,
    )


def with_voices(book: Book, voices: Sequence[Sequence[Voice]]) -> Book:
    """The same book after more has been found out of who says what."""
    return replace(book, voices=voices, talks=_talks(voices, len(book.people.persons)))


def _voices(near: Sequence[Tag]) -> tuple[Voice, ...]:
    """Who says a quote as far as its tags tell."""
    tag = next((t for t in near if t.saying), None) or next(
        (t for t in near if t.subject.kind == "name"), None
    )
    if tag is None:
        return ()
    return tuple(
        (who, odds) for who, odds in zip(tag.subject.people, tag.subject.odds, strict=True) if odds >= SURE
    )


def _talks(voices: Sequence[Sequence[Voice]], people: int) -> NDArray[np.float64]:
    said = np.zeros(people)
    for voice in voices:
        for who, odds in voice:
            said[who] += odds
    talks: NDArray[np.float64] = np.log1p(said) / np.log1p(max(said.max(initial=0.0), 1.0))
    return talks


def _begins(text: str, start: int) -> bool:
    """Whether a mention stands where a sentence or a paragraph begins."""
    before = text[max(0, start - 3) : start].rstrip(" \t")
    return not before or before[-1] in '.!?…"”’»\n;:'


def _share_out(
    story: Story, quotes: Sequence[Quote], mentions: Sequence[Mention], gone: Sequence[tuple[int, int]]
) -> tuple[list[list[Mention]], list[list[Mention]]]:
    """The mentions told in each paragraph, and those said in each quote."""
    told: list[list[Mention]] = [[] for _ in story.paragraphs]
    said: list[list[Mention]] = [[] for _ in quotes]
    paragraph_starts = [p.start for p in story.paragraphs]
    quote_starts = [q.start for q in quotes]
    gone_starts = [start for start, _ in gone]
    for mention in mentions:
        if mention.plural and len(mention.people) != 1:
            continue
        quote = bisect_right(quote_starts, mention.start) - 1
        if quote >= 0 and mention.start < quotes[quote].outer_end:
            said[quote].append(mention)
            continue
        if gone and (at := bisect_right(gone_starts, mention.start) - 1) >= 0 and mention.start < gone[at][1]:
            continue
        if (at := bisect_right(paragraph_starts, mention.start) - 1) >= 0:
            told[at].append(mention)
    return told, said


def _spoken(text: str, quote: Quote, mentions: Sequence[Mention], roles: Sequence[int]) -> Spoken:
    """Whom a quote calls, by name or by what they are, and whom it names without calling them."""
    called, named, introduced = list(roles), [], []
    for mention in mentions:
        if mention.kind == "pronoun" or not mention.people or mention.odds[0] < SURE:
            continue
        before = text[max(quote.start, mention.start - 24) : mention.start]
        after = text[mention.end : min(quote.end, mention.end + 4)]
        who = mention.people[0]
        if len(before) < 24 and mention.start - len(before) > quote.start:
            before = " " + before
        if before and _IS.search(before):
            introduced.append(who)
        elif _CALLED_BEFORE.search(before) and _CALLED_AFTER.match(after):
            called.append(who)
        else:
            named.append(who)
    words = (
        text[quote.start : quote.end]
        if quote.end - quote.start < 2000
        else text[quote.start : quote.start + 2000]
    )
    man, woman = _CALLS_MAN.search(words), _CALLS_WOMAN.search(words)
    calls = "" if bool(man) == bool(woman) else "m" if man else "f"
    return Spoken(tuple(called), tuple(named), tuple(introduced), calls)
