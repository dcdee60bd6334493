"""Sentences as novelists of today write them, by families: those that tell a sound, and those that only seem to."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.sounds import find_sounds

HERE = Path(__file__).parent


def families(name: str) -> dict[str, list[str]]:
    """The sentences of a file, one a line, by the headings before them."""
    found: dict[str, list[str]] = {}
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            found[line[2:]] = []
        elif line:
            found[[*found][-1]].append(line)
    return found


TELLING, SILENT = families("told_heard.txt"), families("told_unheard.txt")


def tells(sentence: str) -> bool:
    story = lay_out("story", sentence)
    return bool(find_sounds(story, find_quotes(story), ()))


@pytest.mark.parametrize("family", TELLING)
def test_what_is_told_is_heard(family: str) -> None:
    assert [sentence for sentence in TELLING[family] if not tells(sentence)] == []


@pytest.mark.parametrize("family", SILENT)
def test_what_only_seems_to_sound_is_not_heard(family: str) -> None:
    assert [sentence for sentence in SILENT[family] if tells(sentence)] == []


def test_many_ways_of_telling_are_tried() -> None:
    assert sum(map(len, TELLING.values())) > 1200
    assert sum(map(len, SILENT.values())) > 650
