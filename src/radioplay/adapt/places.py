"""Finding a quote again by its words and what stands around it, in a story that may have changed meanwhile."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from radioplay.adapt.answers import Answer
from radioplay.adapt.model import Quote, Story

_WINDOWS = (30, 120, 480)
"""Characters kept on either side: the first of these that tells quotes with the same words apart."""
_NEAR = 12
"""Characters that must still stand around a short quote."""
_TELLING = 4
"""Words that are hardly said twice."""

_WORD = re.compile(r"[^\W_]+")


class Places:
    """The quotes of a story by their words."""

    def __init__(self, story: Story, quotes: Sequence[Quote]) -> None:
        self.story, self.quotes = story, quotes
        self._around: dict[tuple[int, int], tuple[str, str]] = {}
        self._found: dict[Answer, tuple[int, ...]] = {}

    def answer(self, quote: int, speaker: str) -> Answer:
        """An answer to a quote, given by its index, that will find it again."""
        said = self._said[quote]
        for window in _WINDOWS:
            before, after = self._beside(quote, window)
            same = [i for i in self._alike[said] if self._beside(i, window) == (before, after)]
            if len(same) == 1:
                break
        return Answer(said, before, after, speaker, same.index(quote))

    def matched(self, answers: Iterable[Answer]) -> dict[int, str]:
        """The answered quotes and their speakers; the later of two answers to a quote holds."""
        return {quote: answer.speaker for answer in answers for quote in self.find(answer)}

    def find(self, answer: Answer) -> tuple[int, ...]:
        """The quotes that an answer is for: one as a rule, none where that can't be told any more.

        Several, where what was one quote is now taken for more.
        """
        if answer not in self._found:
            self._found[answer] = self._sought(answer)
        return self._found[answer]

    def _sought(self, answer: Answer) -> tuple[int, ...]:
        alike = self._alike.get(answer.text, [])
        if not alike:
            return self._overlapping(answer)
        for window in reversed(_WINDOWS):
            around = (answer.before, answer.after)
            if exact := [index for index in alike if self._beside(index, window) == around]:
                return (exact[answer.nth],) if answer.nth < len(exact) else ()
        nearness = [self._nearness(index, answer) for index in alike]
        best = max(nearness)
        nearest = [index for index, near in zip(alike, nearness, strict=True) if near == best]
        sure = best >= _NEAR or answer.text.count(" ") + 1 >= _TELLING
        return (nearest[0],) if len(nearest) == 1 and sure else ()

    @cached_property
    def _said(self) -> list[str]:
        raw = (self.story.text[quote.start : quote.end] for quote in self.quotes)
        return [_folded(text) or " ".join(text.split()) for text in raw]

    @cached_property
    def _alike(self) -> dict[str, list[int]]:
        alike: dict[str, list[int]] = {}
        for index, said in enumerate(self._said):
            alike.setdefault(said, []).append(index)
        return alike

    def _beside(self, index: int, window: int) -> tuple[str, str]:
        """What stands around a quote, `window` characters on either side."""
        if (index, window) not in self._around:
            quote, text, far = self.quotes[index], self.story.text, 2 * window + 40
            before = _folded(text[max(0, quote.outer_start - far) : quote.outer_start])[-window:]
            after = _folded(text[quote.outer_end : quote.outer_end + far])[:window]
            self._around[index, window] = before, after
        return self._around[index, window]

    def _nearness(self, index: int, answer: Answer) -> int:
        """How many characters around a quote are still those around the answered one."""
        longest = max(len(answer.before), len(answer.after))
        window = next((each for each in _WINDOWS if each >= longest), _WINDOWS[-1])
        before, after = self._beside(index, window)
        return _shared(before[::-1], answer.before[::-1]) + _shared(after, answer.after)

    def _overlapping(self, answer: Answer) -> tuple[int, ...]:
        """The quotes that now hold the words of an answer, or a part of them."""
        words = answer.text.count(" ") + 1
        patterns = [
            (f"{answer.before} ", f" {answer.after}"),
            (f"{answer.before} ", " "),
            (" ", f" {answer.after}"),
        ]
        for before, after in patterns + [(" ", " ")] * (words >= _TELLING):
            pattern = before + answer.text + after
            at = self._folded.find(pattern) if pattern.strip() else -1
            if at < 0 or self._folded.find(pattern, at + 1) >= 0:
                continue
            first = bisect_left(self._word_places, at + len(before))
            last = bisect_left(self._word_places, at + len(before) + len(answer.text)) - 1
            start, end = self._words[2 * first], self._words[2 * last + 1]
            return tuple(self._within(start, end))
        return ()

    def _within(self, start: int, end: int) -> Iterable[int]:
        """Quotes that have half of their words, or half of those between `start` and `end`, there."""
        starts = self._starts
        for index in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            quote = self.quotes[index]
            shared = min(end, quote.end) - max(start, quote.start)
            if 2 * shared >= min(end - start, quote.end - quote.start):
                yield index

    @cached_property
    def _starts(self) -> list[int]:
        return [quote.start for quote in self.quotes]

    @cached_property
    def _words(self) -> array[int]:
        """Start and end of every word of the story, in turn."""
        return array("q", (at for word in _WORD.finditer(self.story.text) for at in word.span()))

    @cached_property
    def _folded(self) -> str:
        return f" {_folded(self.story.text)} "

    @cached_property
    def _word_places(self) -> array[int]:
        """Where every word begins in the folded story."""
        return array("q", (space.end() for space in re.finditer(" (?=[^ ])", self._folded)))


def _shared(one: str, other: str) -> int:
    """With how many characters both begin."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _folded(text: str) -> str:
    """Words alone, in lower case, a space between them."""
    return " ".join(_WORD.findall(text)).casefold()
