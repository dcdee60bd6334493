"""Doubtful lines → questions: the text around them, the lines numbered, with a closed list of who is there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radioplay.adapt.fountain import UNKNOWN, script_names
from radioplay.adapt.model import Adaptation, Mention

MOST_LINES, MOST_CHARACTERS, MOST_PEOPLE = 12, 7000, 16
"""Of one question."""
_BEFORE, _AFTER = 5, 2
"""Paragraphs around the lines."""
_LONGEST = 1200
"""Characters of a paragraph in which nothing is asked."""
_KNOWN = 0.8
"""Confidence from which a line is given with its speaker."""

SYSTEM = (
    "You find out who speaks in a story. You are given a passage in which some lines of speech are numbered, such as "
    "[1], and a list of the people who may speak. After other lines a name in braces tells who speaks them. Answer "
    "with one JSON object and nothing else: its keys are the numbers, its values are names copied from the list, or "
    f'{UNKNOWN} where the passage does not tell. Example: {{"1": "ANNA", "2": "{UNKNOWN}"}}'
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked at once: quotes by their index, in the order of their numbers; people by name; the message."""

    quotes: tuple[int, ...]
    people: dict[str, int]
    message: str


def questions(found: Adaptation, asked: Sequence[int]) -> Iterator[Question]:
    """Questions about these quotes: those of one scene that stand near each other together."""
    writer = _Writer(found)
    firsts = [scene.first for scene in found.scenes]
    batch: list[int] = []
    for quote in sorted(asked):
        if batch and not _together(found, firsts, batch, quote):
            yield writer.question(batch)
            batch = []
        batch.append(quote)
    if batch:
        yield writer.question(batch)


def _together(found: Adaptation, firsts: Sequence[int], batch: Sequence[int], quote: int) -> bool:
    first, last, here = (found.quotes[each] for each in (batch[0], batch[-1], quote))
    return (
        len(batch) < MOST_LINES
        and bisect_right(firsts, last.paragraph) == bisect_right(firsts, here.paragraph)
        and here.paragraph - last.paragraph <= _BEFORE + _AFTER
        and here.end - first.start <= MOST_CHARACTERS
    )


class _Writer:
    def __init__(self, found: Adaptation) -> None:
        self.found = found
        self.names = script_names(found)
        self.firsts = [scene.first for scene in found.scenes]
        self.starts = [quote.outer_start for quote in found.quotes]
        self.mentions = sorted(found.mentions, key=lambda mention: mention.start)
        self.mention_starts = [mention.start for mention in self.mentions]

    def question(self, batch: Sequence[int]) -> Question:
        quotes, paragraphs = self.found.quotes, self.found.story.paragraphs
        first, last = quotes[batch[0]].paragraph, quotes[batch[-1]].paragraph
        scene = bisect_right(self.firsts, first)
        begin = self.firsts[scene - 1] if scene else 0
        finish = (
            self.firsts[bisect_right(self.firsts, last)] if self.firsts[-1:] > [last] else len(paragraphs)
        )
        shown = range(max(begin, first - _BEFORE), min(finish, last + _AFTER + 1))
        people = self._people(batch, paragraphs[shown[0]].start, paragraphs[shown[-1]].end)
        numbers = {quote: number for number, quote in enumerate(batch, 1)}
        listed = "\n".join(f"- {self._described(who)}" for who in people)
        text = "\n\n".join(filter(None, (self._paragraph(at, numbers) for at in shown)))
        message = f"People:\n{listed}\n\nPassage:\n{text}\n\nWho speaks {_range(len(batch))}?"
        return Question(tuple(batch), {self.names[who]: who for who in people}, message)

    def _people(self, batch: Sequence[int], start: int, end: int) -> list[int]:
        """Who may speak: everybody in doubt, then whoever speaks or is told of around, the most present first."""
        present: Counter[int] = Counter()
        for quote in batch:
            line = self.found.lines[quote]
            candidates = [
                *(() if line.speaker is None else (line.speaker,)),
                *(who for who, _ in line.others),
            ]
            present.update(dict.fromkeys(candidates, 100))
        for quote in range(bisect_left(self.starts, start), bisect_left(self.starts, end)):
            speaker = self.found.lines[quote].speaker
            if speaker is not None:
                present[speaker] += 3
        for mention in self._mentioned(start, end):
            present.update(mention.people[:1])
        if self.found.people.narrator is not None:
            present[self.found.people.narrator] += 1
        return [who for who, _ in present.most_common(MOST_PEOPLE)]

    def _mentioned(self, start: int, end: int) -> Sequence[Mention]:
        first, last = (bisect_left(self.mention_starts, at) for at in (start, end))
        return self.mentions[first:last]

    def _described(self, who: int) -> str:
        """A name with what else they are called."""
        person, name = self.found.people.persons[who], self.names[who]
        others = [other for other in dict.fromkeys(person.names) if other.upper() != name][:4]
        if who == self.found.people.narrator:
            others = ["says I in the narration", *(other for other in others if other != "I")]
        return f"{name} ({', '.join(' '.join(other.split()) for other in others)})" if others else name

    def _paragraph(self, at: int, numbers: dict[int, int]) -> str:
        """A paragraph with its numbers and known speakers; the middle of a long one is left out."""
        paragraph, text = self.found.story.paragraphs[at], self.found.story.text
        if paragraph.kind in ("left out", "break"):
            return ""
        first, last = (bisect_left(self.starts, each) for each in (paragraph.start, paragraph.end))
        made, reached = "", paragraph.start
        for quote in range(first, last):
            each, line = self.found.quotes[quote], self.found.lines[quote]
            made += text[reached : each.outer_start]
            made += f"[{numbers[quote]}] " if quote in numbers else ""
            made += text[each.outer_start : each.outer_end]
            if quote not in numbers and line.speaker is not None and line.confidence >= _KNOWN:
                made += f" {{{self.names[line.speaker]}}}"
            reached = each.outer_end
        made = " ".join((made + text[reached : paragraph.end]).split())
        if len(made) > _LONGEST and not any(quote in numbers for quote in range(first, last)):
            return f"{made[: _LONGEST // 2]} … {made[-_LONGEST // 2 :]}"
        return made


def _range(count: int) -> str:
    return "[1]" if count == 1 else f"[1] to [{count}]"
