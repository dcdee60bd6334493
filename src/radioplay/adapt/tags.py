"""Quotes × mentions → tags: what the narration beside a quote says of its speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from radioplay.adapt.model import Mention, Quote, Story, Tag, TagPlace
from radioplay.adapt.tags_clauses import Clause, Clauses
from radioplay.adapt.words import stops, words_of

_ENDS = frozenset(".!?…")
_TIES = frozenset(",:;-–—")
_SKIPPED = frozenset(", ; : — – -- --- - _ * \" “ ” ' ‘ ’ « » ( )".split())


def find_tags(
    story: Story, quotes: Sequence[Quote], mentions: Sequence[Mention]
) -> tuple[tuple[Tag, ...], ...]:
    """The tags of each quote, the strongest first; empty where it stands alone.

    A clause between two quotes of one paragraph may be a tag of both. Beats stand behind verbs of saying.
    """
    found: list[list[Tag]] = [[] for _ in quotes]
    finder = _Finder(story, mentions)
    for paragraph, group in groupby(range(len(quotes)), key=lambda at: quotes[at].paragraph):
        for tag in finder.paragraph(paragraph, [(at, quotes[at]) for at in group]):
            found[tag.quote].append(tag)
    return tuple(tuple(sorted(tags, key=_weakness)) for tags in found)


def _weakness(tag: Tag) -> tuple[bool, int, bool]:
    return (not tag.saying, tag.clauses, tag.place == "before" and not tag.saying)


class _Finder:
    """Finds the tags of one paragraph after another."""

    def __init__(self, story: Story, mentions: Sequence[Mention]) -> None:
        self._story, self._text, self._words = story, story.text, words_of(story)
        self._clauses = Clauses(self._words, mentions, story.text)

    def paragraph(self, index: int, quotes: Sequence[tuple[int, Quote]]) -> Iterator[Tag]:
        """The tags of the quotes of one paragraph, which are in order."""
        paragraph, words = self._story.paragraphs[index], self._words
        bounds = [paragraph.start, *(q.outer_end for _, q in quotes)]
        limits = [*(q.outer_start for _, q in quotes), paragraph.end]
        last: Mention | None = None
        for gap, (start, end) in enumerate(zip(bounds, limits, strict=True)):
            tokens = words.between(start, end)
            before = quotes[gap - 1] if gap else None
            after = quotes[gap] if gap < len(quotes) else None
            if gap == 0 and not tokens and after is not None and index:
                yield from self._announced(index - 1, after[0])
            for tag in self._gap(tokens, before, after, last):
                last = tag.subject if tag.saying else last
                yield tag

    def _gap(
        self,
        tokens: range,
        before: tuple[int, Quote] | None,
        after: tuple[int, Quote] | None,
        last: Mention | None,
    ) -> Iterator[Tag]:
        """The tags between two quotes, or between a quote and an end of its paragraph."""
        first, end = tokens.start, tokens.stop
        while first < end and self._words.low[first] in _SKIPPED:
            first += 1
        if first >= end:
            return
        ends = [*stops(self._words, first, end), end]
        clause = None
        if before is not None:
            place: TagPlace = "inside" if after is not None else "after"
            mark = self._mark(before[1], tokens)
            clause = self._said_behind(first, ends[0], mark, last)
            if clause is not None:
                yield self._tag(before[0], place, clause, ends[0], end, mark)
                if after is not None:
                    clauses = sum(1 for stop in ends if stop < end - 1)
                    yield self._tag(after[0], "inside", clause, ends[0], end, mark, min(clauses, 3))
            elif (subject := self._clauses.subject_in(first, ends[0])) is not None:
                yield self._beat(before[0], place, first, ends[0], subject, mark)
        if after is not None:
            yield from self._leading(first, end, ends, after, clause)

    def _leading(
        self, first: int, end: int, ends: list[int], after: tuple[int, Quote], told: Clause | None
    ) -> Iterator[Tag]:
        """The tags right before a quote, besides one told already."""
        stopped = len(ends) > 1 and ends[-2] == end - 1
        mark = self._words.low[end - 1] if not self._words.low[end - 1][0].isalpha() else ""
        starts = [first, *(stop + 1 for stop in ends[:-1])]
        pieces = [(a, b) for a, b in zip(starts, ends, strict=True) if a < b]
        if not pieces:
            return
        start, stop = pieces[-1]
        clause = self._clauses.before(start, stop)
        if clause is not None and stopped and (clause.verb.weak or clause.after < stop or clause.inverted):
            clause = None  # "He told her all." isn't a tag, but "He explained." is
        if (clause is not None and told is None) or (clause and told and clause.first > told.last):
            yield self._tag(after[0], "before", clause, stop, end, mark)
            return
        if clause is not None:
            return
        for back, (a, b) in enumerate(reversed(pieces[-2:])):
            subject = self._clauses.subject_in(a, b)
            if subject is None or (told is not None and told.subject.start == subject.start):
                continue
            saying = not stopped and mark == ":" and not back
            yield self._beat(after[0], "before", a, b, subject, mark, back, saying)
            return

    def _announced(self, index: int, quote: int) -> Iterator[Tag]:
        """The tag in the paragraph before, where that ends with a colon or a verb of saying."""
        paragraph, words = self._story.paragraphs[index], self._words
        first, end = words.first[index], words.first[index + 1]
        if paragraph.kind != "prose" or first >= end or words.low[end - 1] not in (":", ",", "—", "--", "–"):
            return
        *_, start = (first, *(stop + 1 for stop in stops(words, first, end - 1)))
        clause = self._clauses.before(start, end)
        mark = words.low[end - 1]
        if clause is not None:
            yield self._tag(quote, "before", clause, end, end, mark)
        elif mark == ":" and (subject := self._clauses.subject_in(start, end)) is not None:
            yield self._beat(quote, "before", start, end, subject, mark, saying=True)

    def _said_behind(self, first: int, stop: int, mark: str, last: Mention | None) -> Clause | None:
        """The clause of saying that begins right behind a quote."""
        clause = self._clauses.behind(first, stop)
        words = self._words
        big = words.capital[first] and words.low[first] != "i"
        if clause is None and mark != "." and (not big or mark == ","):
            clause = self._clauses.tied(first, stop)
        if clause is None:
            return self._without_subject(first, stop, last)
        if clause.verb.weak and (
            mark == "." or (big and mark not in _TIES and clause.subject.kind != "name")
        ):
            return None
        if clause.verb.weak and big and mark in ("?", "!"):
            return None
        after = words.low[clause.after] if clause.after < stop else "."
        if mark == "." and big and (after[0].isalpha() and not after.endswith("ly") and after != "to"):
            return None
        return clause

    def _without_subject(self, first: int, stop: int, last: Mention | None) -> Clause | None:
        """A verb whose subject was told before: `"Yes," and added, "if you like."`"""
        if last is None:
            return None
        at, low = first, self._words.low
        while at < stop and at < first + 2 and low[at] in ("and", "then", "but", "or"):
            at += 1
        found = self._clauses.verb_at(at, stop)
        if found is None or at == first:
            return None
        return Clause(last, found[0], first, found[1], found[1])

    def _mark(self, quote: Quote, tokens: range) -> str:
        """The mark between a quote and what follows."""
        if tokens and self._words.low[tokens.start][0] in _TIES:
            return self._words.low[tokens.start][0]
        text = self._text[quote.start : quote.outer_end].rstrip("\"”’'»_* \n")
        mark = text[-1:]
        return "" if mark.isalnum() else mark

    def _tag(
        self, quote: int, place: TagPlace, clause: Clause, stop: int, end: int, mark: str, clauses: int = 0
    ) -> Tag:
        """The tag that a clause makes for a quote."""
        words = self._words
        listener, at = self._clauses.listener(clause, stop)
        behind = self._clauses.manner(at, stop)
        low = words.low
        rest = behind
        while rest < end and low[rest] in _SKIPPED:
            rest += 1
        bare = rest >= end or (rest == stop and low[rest] in _ENDS)
        last = clause.last if not bare else min(max(rest, stop if stop < end else rest), end)
        manner = (words.starts[at], words.ends[behind - 1]) if behind > at else None
        return Tag(
            quote, place, words.starts[clause.first], words.ends[max(last, behind, clause.last) - 1], clause.subject,
            clause.verb.name, True, listener, clause.verb.kind, manner, bare, mark, clauses,
        )  # fmt: skip

    def _beat(
        self, quote: int, place: TagPlace, first: int, stop: int, subject: Mention, mark: str, clauses: int = 0,
        saying: bool = False,
    ) -> Tag:  # fmt: skip
        """The beat that a sentence makes for a quote."""
        words = self._words
        return Tag(
            quote, place, words.starts[first], words.ends[stop - 1], subject, "", saying,
            mark=mark, clauses=clauses,
        )  # fmt: skip
