"""Those without a name × those with one → who of the former is told to be one of the latter.

Only what the text says outright counts ("Mr. Voss, the lawyer,", "the girl is called Bex"), and who answers to a
name: who is guessed to be one by being near is as often somebody else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from radioplay.adapt.model import Gender, Quote, Story
from radioplay.adapt.people.described import GENERAL, Described
from radioplay.adapt.people.genders import settle
from radioplay.adapt.people.lexicon import lexicon
from radioplay.adapt.people.sightings import Sighting

_FAR = 90  # characters between a name and what explains it
_MOST = 400  # places of one description that are looked at
_CALLED = re.compile(
    r",?\s+(?:(?:who|which)\s+)?(?:(?:is|was)\s+)?(?:called|named)\s+"
    r"|(?:['’]s|, whose)\s+name\s+(?:is|was)\s+|,\s+[^.,;!?\n]{0,40}\s(?:called|named)\s+"
)
_APPOSED = re.compile(r",\s+(?:an?\s+)?")
_CLOSES = re.compile(r"\s*(?:[,;:!?—–)]|\.(?:\s|$))")
_OWN_NAME = re.compile(
    r"(?:\b(?:I am|I['’]m|[Tt]he name['’]s|[Cc]all me)|\b[Nn]ame(?: is|['’]s))\s+(?:called\s+)?$"
)
_EXPLAINED = (
    r"(?:,|,\s+(?:who|that)\s+(?:was|is)|\s+(?:was|is)|[^.!?\n“\"‘«]{{0,60}}\.\s+(?:He|She)\s+(?:was|is))\s+"
    r"(an?|the|(?:the\s+)?[\w-]+['’]s)\s+(?:[a-z-]+\s+){{0,3}}?({nouns})"
    r"(?=\s*(?:[,.;:!?—–)]|$)|\s+(?:of|at|in|for|with|who|from|and|here|there|now)\b)"
)

_YOUNG = frozenset(
    "boy girl lad lass child apprentice page intern waitress maid kid youth cadet student nephew niece".split()
)
_POLITE = frozenset("mr mrs ms miss dr doctor sir lady madam madame mme monsieur m aunt uncle".split())
_GROWN = frozenset(
    """lady gentleman landlady landlord housekeeper headmistress headmaster schoolmaster matron vicar curate parson
    clergyman rector lawyer solicitor attorney doctor surgeon physician judge magistrate chairman widow""".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """The names of people as they stand in the text: in order, and whose each is; and everybody's gender."""

    seen: Sequence[Sighting]
    who: Sequence[int]
    genders: Sequence[Gender]


def named_in(sightings: Sequence[Sighting], who: Mapping[str, int], genders: Sequence[Gender]) -> Named:
    """The sightings that are somebody's name, by the name."""
    seen = [sighting for sighting in sightings if sighting.name in who]
    return Named(seen, [who[sighting.name] for sighting in seen], genders)


def find_links(
    story: Story, quotes: Sequence[Quote], named: Named, described: Sequence[Described]
) -> dict[int, int]:
    """Which of those without a name are told to be who of those with one, by their indices.

    Nobody is where two would fit, or a gender doesn't.
    """
    if not described:
        return {}
    said = set(_explained(story.text, named, described))
    for index, someone in enumerate(described):
        said.update((index, who) for who in _introduced(story, named, someone))
    answer = set(_answering(story, quotes, named, described))
    by_both: tuple[dict[int, set[int]], ...] = ({}, {})
    for by_one, pairs in zip(by_both, (said, answer), strict=True):
        for index, who in pairs:
            by_one.setdefault(index, set()).add(who)
    links: dict[int, int] = {}
    for index, someone in enumerate(described):
        gender = settle(someone.gender, someone.gender != "u", someone.pronouns)
        told = by_both[0].get(index) or by_both[1].get(index, set())
        if len(told) == 1:
            who = next(iter(told))
            if "u" in (gender, named.genders[who]) or gender == named.genders[who]:
                links[index] = who
    return links


def _explained(text: str, named: Named, described: Sequence[Described]) -> Iterator[tuple[int, int]]:
    """Names that say behind them what their bearer is: "Mr. Voss, the lawyer,", "Mara was a nurse."."""
    by_noun: defaultdict[str, list[int]] = defaultdict(list)
    for index, someone in enumerate(described):
        by_noun[someone.noun].append(index)
    nouns = {
        noun: found[0] for noun, found in by_noun.items() if len(found) == 1 and not described[found[0]].owner
    }
    if not nouns:
        return
    pattern = re.compile(
        _EXPLAINED.format(nouns="|".join(map(re.escape, sorted(nouns, key=len, reverse=True))))
    )
    for seen, who in zip(named.seen, named.who, strict=True):
        if seen.said or seen.own:
            continue
        found = pattern.match(text, seen.end, seen.end + 2 * _FAR)
        if found and (found[1].casefold() == "the" or found[2] not in GENERAL):  # many are "a good man"
            yield nouns[found[2]], who


def _introduced(story: Story, named: Named, someone: Described) -> Iterator[int]:
    """Names that come behind a description: "the girl is called Bex", "the girl, Bex,"; or that they give."""
    text = story.text
    starts = [seen.start for seen in named.seen]
    paragraphs = [paragraph.start for paragraph in story.paragraphs]
    for start, end, says in someone.places[:_MOST]:
        at = bisect_left(starts, end)
        if at < len(starts) and starts[at] - end < _FAR and not named.seen[at].said:
            gap = text[end : starts[at]]
            apposed = _APPOSED.fullmatch(gap) and _CLOSES.match(text, named.seen[at].end)
            if _CALLED.fullmatch(gap) or (apposed and not named.seen[at].own):
                yield named.who[at]
        if says:
            place = bisect_right(paragraphs, start) - 1
            here = story.paragraphs[place]
            for at in range(bisect_left(starts, here.start), bisect_left(starts, here.end)):
                if named.seen[at].said and _OWN_NAME.search(text, max(0, starts[at] - 24), starts[at]):
                    yield named.who[at]


def _answering(
    story: Story, quotes: Sequence[Quote], named: Named, described: Sequence[Described]
) -> Iterator[tuple[int, int]]:
    """Who speaks right after somebody was called, by a description that is said of such a name.

    Nobody who stands beside that name in a talk: who calls it, or speaks right before or after its bearer.
    """
    paragraphs = [paragraph.start for paragraph in story.paragraphs]
    spoken = sorted({quote.paragraph for quote in quotes})
    turn = {paragraph: at for at, paragraph in enumerate(spoken)}
    called: defaultdict[int, set[int]] = defaultdict(set)
    speaks: defaultdict[int, set[int]] = defaultdict(set)
    titled: dict[int, bool] = {}
    saying = lexicon().saying
    for seen, who in zip(named.seen, named.who, strict=True):
        titled[who] = titled.get(who, False) or _is_polite(seen)
        at = turn.get(bisect_right(paragraphs, seen.start) - 1, -9)
        if seen.called:
            called[at].add(who)
        elif not seen.said and (seen.before in saying or seen.after in saying):
            speaks[at].add(who)
    for index, someone in enumerate(described):
        if someone.enters or someone.owner:
            continue
        turns = [
            turn.get(bisect_right(paragraphs, start) - 1, -9)
            for start, _, says in someone.places[:_MOST]
            if says
        ]
        near = [at for at in turns if at >= 0]
        others = {who for at in near for step in (-1, 1) for who in speaks[at + step]}
        others |= {who for at in near for who in called[at]}
        for at in near:
            asked = called[at - 1]
            if len(asked) == 1 and spoken[at] - spoken[at - 1] <= 2:
                who = next(iter(asked))
                if who not in others and _suits(someone, titled[who]):
                    yield index, who


def _is_polite(seen: Sighting) -> bool:
    return bool(seen.titles) and seen.titles[0].casefold().rstrip(".") in _POLITE


def _suits(someone: Described, titled: bool) -> bool:
    """Whether a description is one of somebody with a title, or without: a boy is no Mr. Voss."""
    if someone.noun in _YOUNG:
        return not titled
    return titled and (someone.noun in _GROWN or "old" in someone.key.split())
