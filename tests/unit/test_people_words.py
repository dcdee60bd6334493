"""Which line it was, by what was heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.cast import Character
from radioplay.diagnostics import Span
from radioplay.people.files import File
from radioplay.people.matching import ranges
from radioplay.people.naming import Label
from radioplay.people.splitting import split_by_words
from radioplay.people.treating import read_raw
from radioplay.people.wording import aligned, best_lines, likeness
from radioplay.performance import Delivery

from ..recordings import session, write

TEXTS = [
    "We're closed, it's late.",
    "Only the cat.",
    "Nobody asked her until tonight.",
    "Yes.",
    "Only the wind.",
    "Yes.",
]


def _lines(*texts: str) -> tuple[Delivery, ...]:
    mara = Character("MARA", "")
    return tuple(Delivery(f"1.{n:02d}", mara, text, Span("a", n)) for n, text in enumerate(texts, 1))


@pytest.mark.parametrize(
    ("heard", "name"),
    {
        "we are closed its late": "1.01", "only the cats": "1.02", "only the wind": "1.05",
        "Nobody asked until tonight": "1.03", "only the": None, "what a day": None, "": None,
    }.items(),
)  # fmt: skip
def test_the_line_that_is_most_like_what_was_heard_is_meant(heard: str, name: str | None) -> None:
    found, _ = best_lines(heard, _lines(*TEXTS), {})
    assert [line.name for line in found] == ([name] if name else [])


def test_lines_with_the_same_words_are_filled_one_after_the_other() -> None:
    lines = _lines(*TEXTS)
    used: dict[str, int] = {}
    for wanted in ("1.04", "1.06", "1.04"):
        (line,), _ = best_lines("yes", lines, used)
        assert line.name == wanted
        used[line.name] = used.get(line.name, 0) + 1


def test_a_speech_is_meant_as_a_whole_or_one_go_of_it() -> None:
    mara = Character("MARA", "")
    goes = tuple(
        Delivery(name, mara, text, Span("a", 1))
        for name, text in (("1.01", "That cat never says anything."), ("1.01.2", "Nobody asked her though."))
    )
    whole, _ = best_lines("that cat never says anything nobody asked her though", goes, {})
    assert whole == goes
    assert best_lines("nobody asked her though", goes, {})[0] == goes[1:]


@pytest.mark.parametrize(
    ("heard", "found"),
    [
        (["we're closed", "it's late", "only the cat"], [(0, 0, 1), (1, 2, 2)]),
        (["scene one", "only the cat", "sorry", "only the cat", "only the wind"], [(1, 1, 1), (1, 3, 3), (4, 4, 4)]),
        (["yes", "only the wind", "yes"], [(3, 0, 0), (4, 1, 1), (5, 2, 2)]),
        (["nobody asked her until tonight", "only the cat"], [(2, 0, 0)]),
        (["good morning", "and good night"], []),
        ([], []),
    ],
)  # fmt: skip
def test_pieces_are_given_to_lines_in_order_with_takes_and_chatter(
    heard: list[str], found: list[tuple[int, int, int]]
) -> None:
    assert list(aligned(heard, TEXTS)) == found


def test_a_long_recording_is_split_by_what_is_said_where_pauses_do_not_tell(tmp_path: Path) -> None:
    said_texts = [
        "Take one!",
        "We are closed.",
        "Nobody asked her until tonight.",
        "Nobody asked her!",
        "Until tonight.",
    ]
    raw = read_raw(write(tmp_path / "a.wav", session(said_texts, (0.9, 0.7, 2.0, 0.6))))
    file = File(tmp_path / "a.wav", "a.wav", Label())
    lines = _lines("We're closed.", "Only the cat.", "Nobody asked her until tonight.")
    hears = iter(
        ["take one", "we're closed", "nobody asked her until tonight", "nobody asked her", "until tonight"]
    )
    parts, problems = split_by_words(file, raw, lines, lambda *_: next(hears), likeness)
    assert problems == ()
    assert [line.name for line, _ in parts] == ["1.01", "1.03", "1.03"]
    first, second, third = (len(part.samples) / part.rate for _, part in parts)
    assert first < second < third  # the last is of two pieces
    nothing, problems = split_by_words(file, raw, lines, lambda *_: "la la", likeness)
    assert nothing == () and [p.code for p in problems] == ["T058"]


def test_numbers_are_told_in_ranges() -> None:
    assert ranges(["2", "4a", "4b", "6", "7", "8", "10", "11"]) == "2, 4a, 4b, 6–8, 10, 11"
    assert ranges([]) == ""
