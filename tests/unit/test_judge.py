"""The tools that judge speech count what an ear would call an error, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge import names_of, takes_of
from numerals import ordinal, whole
from wer import Score, plain_words, score


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("We're closed -- come back at nine.", "we're closed, come back at 9"),
        ("Forty years she tuned pianos.", "40 years she tuned pianos."),
        ("It's nine-thirty.", "It's 9:30."),
        ("Call nine one one!", "Call 911!"),
        ("Nine hundred and eleven.", "911"),
        ("The first of May, nineteen eighty-seven.", "The 1st of May, 1987"),
        ("Now the tens, the twenties.", "Now the 10s, the 20s."),
        ("A hundred and twenty dollars.", "$120."),
        ("Three point one four percent.", "3.14%"),
        (
            "The neighbour organised the theatre, grey with colour.",
            "the neighbor organized the theater gray with color",
        ),
        ("Travelling without a licence.", "Traveling without a license."),
        ("The doorbell. Goodnight, café.", "The door bell. Good night, Cafe."),
        ("“All right,” said he; ‘okay’.", "Alright, said he. OK."),
        ("Oh, Mr. Crane, hm.", "Mister Crane"),
        ("Nobody touched 'em at 4 p.m.", "nobody touched them at four PM"),
    ],
)
def test_what_sounds_alike_is_no_error(text: str, heard: str) -> None:
    assert score(text, heard).errors == 0


@pytest.mark.parametrize(
    ("text", "heard", "errors"),
    [
        ("Put out the lights.", "Put out the light.", 1),
        ("Put out the lights.", "Put the lights.", 1),
        ("Put out the lights.", "Put out all the lights.", 1),
        ("Put out the lights.", "", 4),
        ("I have forty.", "I have 14.", 1),
        ("Your four hours.", "You're for ours", 3),
        ("Nothing at all.", "Nothing at all. Thanks for watching!", 3),
    ],
)
def test_what_sounds_otherwise_is_counted(text: str, heard: str, errors: int) -> None:
    assert score(text, heard) == Score(len(plain_words(text)), errors)


def test_a_name_is_right_however_it_is_spelt_but_must_be_there() -> None:
    assert score("Well, McAvoy here.", "Well, Mac Avoy here.", {"McAvoy"}) == Score(2, 0)
    assert score("Well, McAvoy here.", "Well, here.", {"McAvoy"}) == Score(2, 1)


@given(st.lists(st.sampled_from(["the", "bell", "rang", "and", "nobody", "came", "in"])), st.data())
def test_errors_are_no_more_than_the_words_that_were_changed(words: list[str], data: st.DataObject) -> None:
    heard = list(words)
    changes = data.draw(st.integers(0, 3))
    for _ in range(changes):
        heard.insert(data.draw(st.integers(0, len(heard))), "zebra")
    assert score(" ".join(words), " ".join(heard)) == Score(len(words), changes)


@given(st.integers(0, 10**9))
def test_a_number_is_the_same_in_figures_and_in_words(number: int) -> None:
    assert plain_words(f"{number:,}") == plain_words(whole(number))
    assert plain_words(f"{number}th") == plain_words(ordinal(number))


def test_scores_add_up() -> None:
    total = Score(90, 2) + Score(10, 1)
    assert total.rate == pytest.approx(0.03)
    assert Score().rate == 0.0
    assert Score(0, 1).rate == 1.0


CAST = {
    "cast": {
        "MRS. PELL": {"voice": "tone:hum"},
        "TOM": {"voice": "tone:hum", "aliases": ["THE MAN IN THE CAP"]},
    },
    "pronounce": {"Siobhán": "ʃɪˈvɔːn"},
}


def test_names_are_those_words_of_the_cast_that_the_play_uses_only_as_names() -> None:
    texts = ["A man came in, Mrs. Pell. Man overboard, Tom!"]
    assert names_of(CAST, texts) == {"cap", "pell", "siobhan", "tom"}


def test_takes_are_found_in_a_timeline_once_a_clip() -> None:
    timeline = {
        "tracks": [
            {
                "character": "TOM",
                "clips": [{"name": "1.02", "source": "blake2b:ab12", "text": "No.", "start": 5}],
            },
            {
                "character": None,
                "clips": [{"name": "bell", "source": "sfx/bell.wav", "cue": "bell", "start": 0}],
            },
            {
                "character": "DELL",
                "clips": [{"name": "1.01", "source": "blake2b:cd34", "text": "Go.", "start": 0}],
            },
        ]
    }
    assert [(take.name, take.character, take.text, take.path) for take in takes_of(timeline)] == [
        ("1.01", "DELL", "Go.", "cd/cd34.flac"),
        ("1.02", "TOM", "No.", "ab/ab12.flac"),
    ]
