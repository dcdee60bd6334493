"""Quotes × mentions → tags: what the narration beside a quote says of its speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from radioplay.adapt.model import Mention, Quote, Story, Tag, TagPlace
from radioplay.adapt.tags_clauses import Clause, clause_before, clause_behind, tied, without_subject
from radioplay.adapt.tags_parts import find_listener, find_manner
from radioplay.adapt.tags_subjects import Subjects
from radioplay.adapt.words import stops, words_of

_ENDS = frozenset(".!?…")
_TIES = frozenset(",:;-–—")
_SKIPPED = frozenset(", ; : — – -- --- - _ * \" “ ” ' ‘ ’ « » ( )".split())
_ANNOUNCING = frozenset(": , — -- –".split())

_OVER = (".", "!", "?", "…")
UNTIED = 4
"""Tokens between a verb of saying and a quote that no mark ties to it, "he said to her that"."""

Near = tuple[int, Quote] | None
"""A quote with its index, where there is one."""


def find_tags(
    story: Story, quotes: Sequence[Quote], mentions: Sequence[Mention]
) -> tuple[tuple[Tag, ...], ...]:
    """The tags of each quote, the strongest first; empty where it stands alone.

    A clause between two quotes of one paragraph may be a tag of both. Beats stand behind verbs of saying.
    """
    found: list[list[Tag]] = [[] for _ in quotes]
    finder = _Finder(story, mentions)
    for paragraph, group in groupby(range(len(quotes)), key=lambda at: quotes[at].paragraph):
        for tag in finder.tags(paragraph, [(at, quotes[at]) for at in group]):
            found[tag.quote].append(tag)
    ranked = (sorted(tags, key=_weakness) for tags in found)
    return tuple(
        tuple(_own_first(story.text, quote, tags)) for quote, tags in zip(quotes, ranked, strict=True)
    )


def _own_first(text: str, quote: Quote, tags: list[Tag]) -> list[Tag]:
    """The tags, a saying behind the quote before that of the quote before it where they name two people."""
    if len(tags) < 2 or not tags[1].saying or not tags[0].start < quote.start <= tags[1].start:
        return tags
    if not text[tags[0].start : quote.outer_start].rstrip().endswith(_OVER):
        return tags  # he said, "Sorry," and Tom said
    one, other = (tag.subject for tag in tags[:2])
    who = (text[one.start : one.end].lower(), text[other.start : other.end].lower())
    apart = other.kind == "name" and who[0] != who[1] and not {*one.people} & {*other.people}
    return [tags[1], tags[0], *tags[2:]] if apart or {*who} == {"he", "she"} else tags


def _weakness(tag: Tag) -> tuple[bool, int, bool]:
    return (not tag.saying, tag.clauses, tag.place == "before" and not tag.saying)


class _Finder:
    """Finds the tags of one paragraph after another."""

    def __init__(self, story: Story, mentions: Sequence[Mention]) -> None:
        self._story, self._text, self._words = story, story.text, words_of(story)
        self._of = Subjects(self._words, mentions)

    def tags(self, index: int, quotes: Sequence[tuple[int, Quote]]) -> Iterator[Tag]:
        """The tags of the quotes of one paragraph, which are in order."""
        paragraph = self._story.paragraphs[index]
        bounds = [paragraph.start, *(quote.outer_end for _, quote in quotes)]
        limits = [*(quote.outer_start for _, quote in quotes), paragraph.end]
        last: Mention | None = None
        for gap, (start, end) in enumerate(zip(bounds, limits, strict=True)):
            tokens = self._words.between(start, end)
            left = quotes[gap - 1] if gap else None
            right = quotes[gap] if gap < len(quotes) else None
            if right is not None and left is None and index and not tokens:
                yield from self._announced(index - 1, right[0])
            for tag in self._gap(tokens, left, right, last):
                last = tag.subject if tag.saying else last
                yield tag

    def _gap(self, tokens: range, left: Near, right: Near, last: Mention | None) -> Iterator[Tag]:
        """The tags between two quotes, or between a quote and an end of its paragraph."""
        first, end = tokens.start, tokens.stop
        while first < end and self._words.low[first] in _SKIPPED:
            first += 1
        if first >= end:
            return
        ends = [*stops(self._words, first, end), end]
        clause = None
        if left is not None:
            place: TagPlace = "after" if right is None else "inside"
            mark = self._mark(left[1], tokens)
            clause = self._said_behind(first, ends[0], mark, last)
            if clause is not None:
                yield self._tag(left[0], place, clause, ends[0], end, mark)
                if right is not None:
                    clauses = sum(1 for stop in ends if stop < end - 1)
                    yield self._tag(right[0], "inside", clause, ends[0], end, mark, min(clauses, 3))
            elif (subject := self._of.main(first, ends[0])) is not None:
                yield self._beat(left[0], place, (first, ends[0]), subject, mark)
        if right is not None:
            yield from self._leading(first, end, ends, right[0], clause)

    def _leading(
        self, first: int, end: int, ends: list[int], quote: int, told: Clause | None
    ) -> Iterator[Tag]:
        """The tags right before a quote, besides one told already."""
        stopped = len(ends) > 1 and ends[-2] == end - 1
        mark = "" if self._words.low[end - 1][0].isalpha() else self._words.low[end - 1]
        starts = [first, *(stop + 1 for stop in ends[:-1])]
        pieces = [(a, b) for a, b in zip(starts, ends, strict=True) if a < b]
        if not pieces:
            return
        start, stop = pieces[-1]
        clause = clause_before(self._of, start, stop)
        if clause is not None and not mark and stop - clause.after > UNTIED:
            clause = None  # who spoke to nobody of "the good old days"
        if clause is not None and stopped and (clause.verb.weak or clause.after < stop or clause.inverted):
            clause = None  # "He told her all." isn't a tag, but "He explained." is
        if clause is not None:
            if told is None or clause.first > told.last:
                yield self._tag(quote, "before", clause, stop, end, mark)
            return
        for back, piece in enumerate(reversed(pieces[-2:])):
            subject = self._of.main(*piece)
            if subject is not None and (told is None or told.subject.start != subject.start):
                saying = not stopped and mark == ":" and not back
                yield self._beat(quote, "before", piece, subject, mark, back, saying)
                return

    def _announced(self, index: int, quote: int) -> Iterator[Tag]:
        """The tag in the paragraph before, where that ends with a colon or a verb of saying."""
        paragraph, words = self._story.paragraphs[index], self._words
        first, end = words.first[index], words.first[index + 1]
        if paragraph.kind != "prose" or first >= end or words.low[end - 1] not in _ANNOUNCING:
            return
        *_, start = (first, *(stop + 1 for stop in stops(words, first, end - 1)))
        clause = clause_before(self._of, start, end)
        mark = words.low[end - 1]
        if clause is not None:
            yield self._tag(quote, "before", clause, end, end, mark)
        elif mark == ":" and (subject := self._of.main(start, end)) is not None:
            yield self._beat(quote, "before", (start, end), subject, mark, saying=True)

    def _said_behind(self, first: int, stop: int, mark: str, last: Mention | None) -> Clause | None:
        """The clause of saying that begins right behind a quote."""
        words = self._words
        big = bool(words.capital[first]) and words.low[first] != "i"
        clause = clause_behind(self._of, first, stop)
        if clause is None and mark != "." and (not big or mark == ","):
            clause = tied(self._of, first, stop)
        if clause is None:
            return None if last is None else without_subject(self._of, first, stop, last)
        named = clause.subject.kind == "name"
        if clause.verb.weak and (
            mark == "." or (big and (mark in ("?", "!") or (mark not in _TIES and not named)))
        ):
            return None
        after = words.low[clause.after] if clause.after < stop else "."
        if mark == "." and big and after[0].isalpha() and not after.endswith("ly") and after != "to":
            return None  # "He asked for tea." behind a full stop is no tag, but "He said." is
        return clause

    def _mark(self, quote: Quote, tokens: range) -> str:
        """The mark between a quote and what follows."""
        if tokens and self._words.low[tokens.start][0] in _TIES:
            return self._words.low[tokens.start][0]
        mark = self._text[quote.start : quote.outer_end].rstrip("\"”’'»_* \r\n")[-1:]
        return "" if mark.isalnum() else mark

    def _tag(
        self, quote: int, place: TagPlace, clause: Clause, stop: int, end: int, mark: str, clauses: int = 0
    ) -> Tag:
        """The tag that a clause makes for a quote, its sentence ending at `stop` and the narration at `end`."""
        words = self._words
        listener, at = find_listener(self._of, clause, stop)
        manner, last = find_manner(self._of, clause, at, stop)
        rest = last
        while rest < end and words.low[rest] in _SKIPPED:
            rest += 1
        bare = rest >= end or (rest == stop and words.low[rest] in _ENDS)
        last = max(last, clause.last, min(rest + (rest == stop), end) if bare else 0)
        return Tag(
            quote, place, words.starts[clause.first], words.ends[last - 1], clause.subject, clause.verb.name,
            listener=listener, manner=self._span(manner, last), bare=bare, mark=mark,
            clauses=clauses,
        )  # fmt: skip

    def _span(self, first: int, last: int) -> tuple[int, int] | None:
        """The offsets of some words without the marks at their ends."""
        low = self._words.low
        while first < last and not low[first][0].isalnum():
            first += 1
        while first < last and not low[last - 1][0].isalnum():
            last -= 1
        return (self._words.starts[first], self._words.ends[last - 1]) if first < last else None

    def _beat(
        self, quote: int, place: TagPlace, piece: tuple[int, int], subject: Mention, mark: str,
        clauses: int = 0, saying: bool = False,
    ) -> Tag:  # fmt: skip
        """The beat that a sentence makes for a quote."""
        start, end = self._words.starts[piece[0]], self._words.ends[piece[1] - 1]
        return Tag(quote, place, start, end, subject, saying=saying, mark=mark, clauses=clauses)
