"""What is heard is compared as an ear would: what sounds alike is right, and what is wrong is said in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.cast import Cast, Character, Show
from radioplay.listening import Score, differences, likeness, names_in, score
from radioplay.listening.numerals import ordinal, whole
from radioplay.listening.words import plain_words


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
    assert score("Good night, Mara!", "Good night, Mara-Mara!", {"Mara"}).errors == 1
    assert score("Good night, Mara!", "Good night, my.", {"Mara"}).errors == 1


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


@pytest.mark.parametrize(
    ("text", "heard", "wrong"),
    [
        ("We meet on Thursday night.", "We meet on.", "dropped: “Thursday night”"),
        ("Put out the lights.", "Put out the the lights.", "heard twice: “the”"),
        ("I have been blind since I was nine.", "I have been blind I have been blind since I was nine.",
         "heard twice: “I have been blind”"),
        ("Nothing at all.", "Nothing at all. Thanks for watching!", "added: “Thanks for watching”"),
        ("I have forty.", "I have fourteen.", "“forty” heard as “fourteen”"),
        ("We're closed, come back at nine.", "Weak lows gum pack, hat mine.",
         "garbled: “We're closed come back at nine” heard as “Weak lows gum pack hat mine”"),
        ("Put out the lights.", "", "dropped: “Put out the lights”"),
        ("Put out the lights.", "Out the light.", "dropped: “Put”; “lights” heard as “light”"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_words(text: str, heard: str, wrong: str) -> None:
    found = differences(text, heard)
    assert "; ".join(map(str, found)) == wrong
    assert sum(each.weight for each in found) >= 1.0


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("A windy cat.", "The windy cat."),
        ("Your four hours.", "Your for ours."),
        ("You, madam.", "You mad him."),
    ],
)
def test_what_may_well_be_the_listeners_fault_weighs_little(text: str, heard: str) -> None:
    assert 0.0 < sum(each.weight for each in differences(text, heard)) < 1.0


def test_words_that_are_right_are_no_difference() -> None:
    assert differences("It's 9:30, Mr. Crane.", "its nine thirty mister crane") == ()
    assert differences("", "") == ()


def test_signs_are_compared_one_by_one_and_other_languages_without_the_rules_for_english() -> None:
    assert differences("我们已经关门了。", "我们已经关门了", language="zh") == ()
    (lost,) = differences("我们已经关门了。", "我们关门了", language="zh")
    assert str(lost) == "dropped: “已 经”"
    assert differences("Ça va, garçon ?", "ca va garcon", language="fr") == ()
    assert score("Il est 9 heures", "il est neuf heures", language="fr").errors == 0


def test_likeness_tells_which_line_was_said() -> None:
    lines = ["We're closed.", "We're closed, come back at nine.", "Nobody move!", "Well, McAvoy?"]
    for heard, meant in (("we are closed", 0), ("were closed come back at 9", 1), ("nobody moved", 2)):
        assert max(range(4), key=lambda index: likeness(lines[index], heard)) == meant
    assert likeness(lines[3], "Well, Mac Avoy?", {"McAvoy"}) == 1.0
    assert likeness("Yes.", "No.") == 0.0
    assert likeness("", "") == 1.0


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["en-us", "fr", "zh"]))
def test_likeness_is_between_nothing_and_all(text: str, heard: str, language: str) -> None:
    assert 0.0 <= likeness(text, heard, language=language) <= 1.0
    assert likeness(text, text, language=language) == 1.0


CAST = Cast(
    show=Show(),
    characters=(
        Character("MRS. PELL", "tone:hum"),
        Character("TOM", "tone:hum", aliases=("THE MAN IN THE CAP",)),
    ),
    pronounce=(("Siobhán", "ʃɪˈvɔːn"),),
)


def test_names_are_those_words_of_the_cast_that_the_play_uses_only_as_names() -> None:
    texts = ["A man came in, Mrs. Pell. Man overboard, Tom!"]
    assert names_in(CAST, texts) == {"cap", "pell", "siobhan", "tom"}


def test_a_capital_inside_a_sentence_makes_a_name_unless_everybody_can_write_it() -> None:
    texts = ["We went to Zyzzax on Friday. Nobody saw Brontë's cat, I think -- Perhaps. GO AWAY NOW"]
    assert names_in(CAST, texts) - names_in(CAST, []) == {"zyzzax", "bronte"}
    assert names_in(CAST, texts, proper=False) == names_in(CAST, [])
    assert "zyzzax" not in names_in(CAST, [*texts, "a zyzzax is a town"])
