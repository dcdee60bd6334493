"""Answers find their quotes again, whatever becomes of the story around them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.adapted import story_of

from radioplay.adapt.adapting import Adapting, adapt
from radioplay.adapt.answers import NOT_SPEECH, Answer, Guess
from radioplay.adapt.doubts import REVIEW_BELOW
from radioplay.adapt.model import Adaptation, People, Person, Quote, Story
from radioplay.adapt.places import Places
from radioplay.adapt.quotes import find_quotes

TALK = """The café was dark, and Mara looked up from the register. Tom stood in the door.

"We're closed," said Mara.

"Still?"

"Yes."

"Since when?"

"Since Easter, and you know it."

"Nobody told me."

Ann came out of the kitchen and put a plate before them.

"Somebody should have told him about it," said Ann.
"""
CAST = People(
    (
        Person("Mara", ("Mara",), gender="f"),
        Person("Tom", ("Tom",), gender="m"),
        Person("Ann", ("Ann",), gender="f"),
    )
)


def places(text: str) -> Places:
    story = story_of(text)
    return Places(story, find_quotes(story))


def said(found: Adaptation) -> list[str | None]:
    names = [person.name for person in found.people.persons]
    return [None if line.speaker is None else names[line.speaker] for line in found.lines]


def answers_to(text: str, *which: int) -> list[Answer]:
    there = places(text)
    return [there.answer(index, f"person {index}") for index in which]


def test_an_answer_survives_what_is_written_elsewhere() -> None:
    answers = answers_to(TALK, 2, 4)
    edited = TALK.replace("The café was dark", 'It rained. "Taxi!" somebody cried. The café was dark')
    assert places(edited).matched(answers) == {3: "person 2", 5: "person 4"}


def test_ten_times_yes_are_ten_quotes() -> None:
    text = "\n\n".join(['"Yes."', '"No."'] * 10)
    answers = answers_to(text, *range(0, 20, 2))
    assert len(set(answers)) == 10
    assert places(text).matched(answers) == {index: f"person {index}" for index in range(0, 20, 2)}


def test_of_quotes_with_the_same_words_the_one_in_its_surroundings_is_meant() -> None:
    text = '"Yes," said Mara, and wiped the counter.\n\n{}Tom opened the old window to the street.\n\n"Yes," said Tom.'
    answers = answers_to(text.format(""), 0, 1)
    assert places(text.format('"Yes."\n\n')).matched(answers) == {0: "person 0", 2: "person 1"}


def test_a_short_answer_is_not_given_to_another_line_that_happens_to_have_its_words() -> None:
    answers = answers_to('Mara put down the plate, slowly.\n\n"Yes."\n\nThe rain had stopped by then.', 0)
    assert (
        places('Far away, a train went by.\n\n"Yes."\n\nNobody else was left there.').matched(answers) == {}
    )


def test_a_long_line_is_known_wherever_it_stands() -> None:
    answers = answers_to(TALK, 4)
    assert places('Elsewhere.\n\n"Since Easter, and you know it."').matched(answers) == {0: "person 4"}


def test_a_quote_that_is_cut_in_two_keeps_its_answer() -> None:
    answers = answers_to('"I was there when it fell, you know."', 0)
    cut = places('"I was there," she said, "when it fell, you know."')
    assert cut.matched(answers) == {}  # there are words of hers between them
    assert places('"I was there when it" "fell, you know."').matched(answers) == {
        0: "person 0",
        1: "person 0",
    }


def test_a_quote_that_was_longer_keeps_its_answer() -> None:
    story = story_of('So it began.\n\n"Who is there, and why?" she asked.')
    [quote] = find_quotes(story)
    shorter = Quote(quote.start, quote.start + 12, quote.outer_start, quote.start + 12, quote.paragraph)
    answer = Places(story, [shorter]).answer(0, "Mara")
    assert answer.text == "who is there"
    assert Places(story, [quote]).matched([answer]) == {0: "Mara"}


def test_the_later_of_two_answers_holds() -> None:
    there = places(TALK)
    assert there.matched([there.answer(1, "Mara"), there.answer(1, "Tom")]) == {1: "Tom"}


def test_words_without_letters_can_be_answered() -> None:
    there = places('Mara waited by the door.\n\n"…?!"\n\n"Still here," said Tom.')
    assert there.matched([there.answer(0, "Mara")]) == {0: "Mara"}


@given(st.lists(st.sampled_from(["Yes.", "No.", "Is it?", "Straße!", "İstanbul, I'd say."]), max_size=12))
def test_every_quote_is_found_by_its_own_answer(words: list[str]) -> None:
    text, quotes = "", []
    for at, each in enumerate(words):
        quotes.append(
            Quote(len(text) + 1, len(text) + 1 + len(each), len(text), len(text) + 2 + len(each), at)
        )
        text += f'"{each}"\n\n'
    there = Places(Story("story", text, ()), quotes)
    for index in range(len(quotes)):
        assert there.find(there.answer(index, "Mara")) == (index,)


def test_an_answer_settles_its_line_and_moves_its_neighbours() -> None:
    book = Adapting(story_of(TALK), CAST)
    before = book.decode()
    assert said(before)[0] == "Mara" and before.lines[1].confidence < 1.0
    after = book.decode([book.answer(1, "Ann")])
    assert (
        said(after)[1] == "Ann" and after.lines[1].confidence == 1.0 and after.lines[1].reason == "answered"
    )
    assert after == adapt_lines([book.answer(1, "Ann")])
    assert book.decode() == before


def adapt_lines(answers: list[Answer]) -> Adaptation:
    return Adapting(story_of(TALK), CAST).decode(answers)


def test_whoever_an_answer_names_joins_the_cast() -> None:
    book = Adapting(story_of(TALK), CAST)
    book.decode()
    found = book.decode([book.answer(5, "Uncle Ferdinand")])
    assert said(found)[5] == "Uncle Ferdinand"
    assert [person.name for person in found.people.persons] == ["Mara", "Tom", "Ann", "Uncle Ferdinand"]


def test_what_is_no_speech_goes_and_other_answers_stay_with_their_lines() -> None:
    book = Adapting(story_of(TALK), CAST)
    book.decode()
    answers = [book.answer(1, NOT_SPEECH), book.answer(2, "Ann")]
    found = book.decode(answers)
    assert [found.story.text[q.start : q.end] for q in found.quotes][:2] == ["We're closed,", "Yes."]
    assert said(found)[1] == "Ann"
    again = book.answer(1, "Tom")  # counts as what was decoded last does
    assert again.text == "yes"
    assert said(book.decode([*answers, again]))[1] == "Tom"


def test_a_guess_counts_for_doubtful_lines_of_people_in_the_cast_alone() -> None:
    text = 'Mara, Tom and Ann sat down.\n\n"We are late," said Mara.\n\n* * *\n\nAnn, Mara and Tom stood up.\n\n"Cold?"'
    book = Adapting(story_of(text), CAST)
    plain = book.decode()
    assert plain.lines[0].confidence > REVIEW_BELOW > plain.lines[1].confidence
    strangers = [Guess(book.answer(at, "Nobody"), "m") for at in range(2)]
    assert book.decode(guesses=strangers) == plain
    assert book.decode(guesses=[Guess(book.answer(0, "Ann"), "m")]) == plain
    for name in ("Mara", "Tom", "Ann"):
        guess = Guess(book.answer(1, name), "m")
        found = book.decode(guesses=[guess])
        assert said(found)[1] == name and found.lines[1].reason == "language model"
        assert found.lines[1].confidence <= 0.9
    answered = book.decode([book.answer(1, "Mara")], [guess])
    assert said(answered)[1] == "Mara" and answered.lines[1].reason == "answered"


def test_adapting_whole_is_adapting_step_by_step() -> None:
    book = Adapting(story_of(TALK), CAST)
    book.decode()
    answers = [book.answer(1, "Ann")]
    assert adapt(story_of(TALK), CAST, answers).lines == book.decode(answers).lines
