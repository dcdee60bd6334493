"""How well whole stories are understood that nobody looked at while `adapt` was made.

The floors are a little below what was measured, so that a change for the worse shows. Raise them with what gets better.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

import pytest
from tests.labelled import STORIES, Labelled, read_labelled

from radioplay.adapt.adapting import adapt
from radioplay.adapt.exchange import to_json
from radioplay.adapt.layout import lay_out
from radioplay.adapt.layout_matter import sort_out


@dataclass(frozen=True)
class Figures:
    """Counts over a set of stories."""

    lines: int = 0
    found: int = 0
    right: int = 0
    sure: int = 0
    sure_right: int = 0
    said: int = 0
    speech: int = 0
    core: int = 0
    heard: int = 0
    cues: int = 0
    cues_right: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@cache
def figures(use: str) -> Figures:
    """Of all stories of a set."""
    total = Figures()
    for path in sorted(STORIES.glob("*.story")):
        story = read_labelled(path)
        if story.use == use:
            total += _of(story)
    return total


def _of(story: Labelled) -> Figures:
    found = to_json(adapt(sort_out(lay_out(story.name, story.text))))
    segments, gold = found["segments"], story.gold["quotes"]
    persons = _persons(found["characters"], story.gold["characters"], story.text)
    answers = [_over(segments, quote) for quote in gold]
    right = [
        a is not None and persons.get(a["speaker"]) == q["speaker"]
        for a, q in zip(answers, gold, strict=True)
    ]
    ranked = sorted(zip([a["confidence"] if a else 0.0 for a in answers], right, strict=True), reverse=True)
    half = ranked[: len(ranked) // 2]
    labels, core = story.gold["cues"], [cue for cue in story.gold["cues"] if cue["core"]]
    return Figures(
        lines=len(gold),
        found=sum(answer is not None for answer in answers),
        right=sum(right),
        sure=len(half),
        sure_right=sum(good for _, good in half),
        said=len(segments),
        speech=sum(_over(gold, segment) is not None for segment in segments),
        core=len(core),
        heard=sum(_near(found["cues"], cue, story.text) for cue in core),
        cues=len(found["cues"]),
        cues_right=sum(_near(labels, cue, story.text) for cue in found["cues"]),
    )


def _persons(found: list[dict[str, Any]], gold: list[dict[str, Any]], text: str) -> dict[str, str]:
    """The labelled person that each found one is: whoever bears most of the names, by how often these stand there."""
    bearers = {alias.casefold(): who["name"] for who in gold for alias in (who["name"], *who["aliases"])}
    became = {}
    for who in found:
        votes = Counter[str]()
        for name in (who["name"], *who["aliases"]):
            bare = name.casefold()
            person = bearers.get(bare) or bearers.get(f"the {bare.split(' ', 1)[-1]}")
            if person:
                votes[person] += text.count(name) + 1
        if votes:
            became[who["name"]] = votes.most_common(1)[0][0]
    return became


def _over(spans: list[dict[str, Any]], wanted: dict[str, Any]) -> dict[str, Any] | None:
    """The span that covers at least half of another."""
    length = wanted["end"] - wanted["start"]
    for span in spans:
        if 2 * (min(span["end"], wanted["end"]) - max(span["start"], wanted["start"])) >= length:
            return span
    return None


def _near(cues: list[dict[str, Any]], wanted: dict[str, Any], text: str) -> bool:
    """Whether a cue stands in the same sentence."""
    return any(_sentence(text, cue["start"]) == _sentence(text, wanted["start"]) for cue in cues)


def _sentence(text: str, at: int) -> int:
    return max(text.rfind(mark, 0, at) for mark in (". ", "! ", "? ", "\n", ".”", "."))


@pytest.mark.parametrize(
    ("use", "accuracy", "surest_half", "heard", "cues_right"),
    [("dev", 0.81, 0.94, 0.88, 0.94), ("test", 0.69, 0.88, 0.89, 0.83)],
)
def test_stories_are_understood(
    use: str, accuracy: float, surest_half: float, heard: float, cues_right: float
) -> None:
    got = figures(use)
    assert got.found >= 0.99 * got.lines
    assert got.speech >= 0.98 * got.said
    assert got.right >= accuracy * got.lines
    assert got.sure_right >= surest_half * got.sure
    assert got.heard >= heard * got.core
    assert got.cues_right >= cues_right * got.cues
