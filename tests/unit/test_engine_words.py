"""The words of a text, and times for all of them out of times for some."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.engines.words import bare, respelt, words_of
from radioplay.engines.words_in_time import place_words
from radioplay.takes import holds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We're closed.", "We're closed"),
        ("“No” -- she said…", "No she said"),
        ("rock-'n'-roll (maybe) 3.50!", "rock-'n'-roll maybe 3.50"),
        ("😀 ... ?!", ""),
        ("cafe\u0301, e\u0301tude", "cafe\u0301 e\u0301tude"),
        ("مرحباً بكم!", "مرحباً بكم"),
        ("我们关门了。 你好吗？", "我们关门了 你好吗"),
    ],
)
def test_a_word_is_a_piece_with_a_letter_or_digit(text: str, words: str) -> None:
    assert words_of(text) == tuple(words.split())


@given(st.text())
def test_there_is_a_word_for_each_such_piece_and_no_other(text: str) -> None:
    pieces = [piece for piece in text.split() if any(char.isalnum() for char in piece)]
    assert words_of(text) == tuple(bare(piece) for piece in pieces)
    assert all(word and word in piece for word, piece in zip(words_of(text), pieces, strict=True))


@given(
    st.text(st.sampled_from("ab .…\n"), max_size=60),
    st.lists(st.tuples(st.integers(-5, 80), st.floats(-1.0, 4.0))),
    st.integers(0, 300),
)
def test_times_are_in_order_and_within_the_sound_whatever_was_told(
    text: str, starts: list[tuple[int, float]], frames: int
) -> None:
    samples = np.ones(frames + 1, dtype=np.float32)
    words = place_words(text, text.split(), starts, samples, 100)
    assert tuple(word.text for word in words) == words_of(text)
    times = [time for word in words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert all(0.0 <= time <= len(samples) / 100 for time in times)


def test_untold_words_share_the_time_by_their_length() -> None:
    samples = np.ones(1000, dtype=np.float32)
    words = place_words(
        "go into the dark", ["go", "into", "the", "dark"], [(0, 0.0), (12, 6.0)], samples, 100
    )
    assert [word.start_s for word in words] == pytest.approx([0.0, 2 / 9 * 6, 6 / 9 * 6, 6.0])
    assert words[-1].end_s == 10.0


def test_a_word_ends_where_it_falls_silent() -> None:
    samples = np.concatenate([np.ones(300), np.zeros(200), np.ones(500)]).astype(np.float32)
    one, two = place_words("one. two", ["one.", "two"], [(0, 0.0), (5, 5.0)], samples, 100)
    assert one.end_s == pytest.approx(3.0, abs=0.02)
    assert (two.start_s, two.end_s) == (5.0, 10.0)


@pytest.mark.parametrize(
    ("word", "text", "said"),
    [
        ("O'Neil", "Mr O’Neil's here.", "Mr oh-NEEL's here."),
        ("O’Neil", "o'neil!", "oh-NEEL!"),
        ("Siobhán", "Hello Siobha\N{COMBINING ACUTE ACCENT}n!", "Hello oh-NEEL!"),
        ("van der Berg", "Van  der\nBerg-Hall", "oh-NEEL-Hall"),
        ("Neil", "O’Neill, Neils", "O’Neill, Neils"),
        ("C++", "C++ and C", "oh-NEEL and C"),
    ],
)
def test_a_respelling_is_put_in_wherever_the_word_is_found(word: str, text: str, said: str) -> None:
    assert respelt(text, word, "oh-NEEL") == said
    assert holds(text, word) is (text != said)


def test_backslashes_in_a_respelling_are_letters() -> None:
    assert respelt("Ann", "ann", r"\1\g") == r"\1\g"
