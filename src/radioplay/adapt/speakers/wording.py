"""What the words of lines tell: what their speakers call others, what they speak of, and of whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from radioplay.adapt.model import Gender, Mention, People, Quote, Story
from radioplay.adapt.nouns import nouns
from radioplay.adapt.words import Words, words_of

SHORTEST = 4  # letters of a word that tells what is spoken of
RARE, LEAST = 0.02, 3.0  # share of the lines, and number of lines, that such a word may stand in
_BEFORE = frozenset(
    """, . ! ? ; : … — – - -- " “ ‘ ' « my dear yes no oh well and you thanks sorry please hey hello hi morning
    evening now""".split()
)
_AFTER = frozenset(""", . ! ? ; : … — – - -- " ” ’ ' »""".split())
_OF_MAN, _OF_WOMAN = frozenset("he him his himself".split()), frozenset("she her hers herself".split())


@dataclass(frozen=True, slots=True)
class Wording:
    """By quote: `forms` are what it calls somebody, in lower case ("sir", "tommy"), `roles` whom it calls by what
    they are ("Sergeant"), `topics` its rarer words by their numbers, `speaks_of` the genders of its "he" and "she".
    `weights` are those of the topics: the rarer, the more.
    """

    forms: Sequence[tuple[str, ...]]
    roles: Sequence[tuple[int, ...]]
    topics: Sequence[tuple[int, ...]]
    speaks_of: Sequence[frozenset[Gender]]
    weights: NDArray[np.float64]


def read_wording(
    story: Story, quotes: Sequence[Quote], people: People, said: Sequence[Sequence[Mention]]
) -> Wording:
    """The wording of every quote; `said` are the mentions in each."""
    words = words_of(story)
    spans = [words.between(quote.start, quote.end) for quote in quotes]
    topics, weights = _topics(words, spans)
    bearers = _bearers(people)
    forms: list[tuple[str, ...]] = []
    roles: list[tuple[int, ...]] = []
    for span, mentions in zip(spans, said, strict=True):
        names = {
            words.between(m.start, m.end).start: story.text[m.start : m.end].casefold()
            for m in mentions
            if m.vocative and m.kind == "name"
        }
        called = [at for at in span if _is_call(words, span, at)]
        forms.append((*names.values(), *(words.low[at] for at in called if at not in names)))
        found = (bearers.get(words.low[at], ()) for at in called if at not in names)
        roles.append(tuple(who[0] for who in found if len(who) == 1))
    return Wording(forms, roles, topics, [_speaks_of(words, span) for span in spans], weights)


def _topics(words: Words, spans: Sequence[range]) -> tuple[list[tuple[int, ...]], NDArray[np.float64]]:
    """The rarer words of each quote, and what each of them weighs."""
    held = [dict.fromkeys(words.low[at] for at in span if len(words.low[at]) >= SHORTEST) for span in spans]
    count = Counter(word for here in held for word in here)
    most = max(LEAST, RARE * len(spans))
    numbers = {word: number for number, word in enumerate(w for w, n in count.items() if 1 < n <= most)}
    topics = [tuple(numbers[word] for word in here if word in numbers) for here in held]
    return topics, np.array([log(len(spans) / count[word] + 1.0) for word in numbers])


def _bearers(people: People) -> Mapping[str, Sequence[int]]:
    """Who is called what by title or trade: the first and last words of all names."""
    out: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for who, person in enumerate(people.persons):
        for name in person.names:
            parts = name.casefold().replace("’", "'").replace(".", "").split()
            for word in (*parts[:1], *parts[-1:]):
                out[word][who] = None
    return {word: tuple(who) for word, who in out.items()}


def _is_call(words: Words, span: range, at: int) -> bool:
    """Whether a word calls whoever is spoken to: "Yes, sir." """
    known = nouns()
    if words.low[at] not in known.calls or words.low[at] in known.together:
        return False
    before = words.low[at - 1] if at > span.start else ","
    after = words.low[at + 1] if at + 1 < span.stop else "."
    return before in _BEFORE and after in _AFTER


def _speaks_of(words: Words, span: range) -> frozenset[Gender]:
    out: set[Gender] = set()
    for at in span:
        if words.low[at] in _OF_MAN:
            out.add("m")
        elif words.low[at] in _OF_WOMAN:
            out.add("f")
    return frozenset(out)
