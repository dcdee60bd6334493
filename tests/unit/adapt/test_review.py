"""A review: doubtful lines, one after another, each answer weighing the next."""

from __future__ import annotations

import pytest
from tests.adapted import doubted, story_of, told

from radioplay.adapt.adapting import Adapting
from radioplay.adapt.answers import Answer
from radioplay.adapt.doubts import doubtful
from radioplay.adapt.hearing import excerpt
from radioplay.adapt.listing import review_list
from radioplay.adapt.model import Line, People, Person
from radioplay.adapt.passage import passage
from radioplay.adapt.review import Review

CAST = People(
    tuple(Person(name, (name, name.split()[0])) for name in ("Mara Voss", "Tom Reed", "Ann Lowe", "Ben Cole"))
)
ROOM = """Mara, Tom, Ann and Ben sat round the table. Nobody had lit the lamp.

"Well?"

"Well what?"

"You know what."

"I don't think she does."

"Then tell her."

"Tell her yourself."

Rain fell on the roof for a while, and Ann counted the drops, and Tom watched Mara, and Ben slept.
"""


def review_of(text: str = ROOM, **named: object) -> Review:
    return Review(Adapting(story_of(text), CAST), review_below=0.99, **named)  # type: ignore[arg-type]


def words(review: Review, at: int = 0) -> str:
    quote = review.found.quotes[review.waiting[at]]
    return review.found.story.text[quote.start : quote.end]


def test_an_answer_is_kept_at_once_and_its_line_is_done() -> None:
    kept: list[tuple[Answer, ...]] = []
    review = review_of(save=kept.append)
    asked, left = words(review), len(review.waiting)
    review.choose(2)
    assert [(a.text, a.speaker) for a in kept[-1]] == [
        (asked.strip("?.").lower().replace("'", " "), "Ann Lowe")
    ]
    assert words(review) != asked and len(review.waiting) < left
    assert review.answered == 1


def test_an_answer_moves_the_lines_around_it_and_says_how_many() -> None:
    review = review_of()
    before = {q.start: line.speaker for q, line in zip(review.found.quotes, review.found.lines, strict=True)}
    asked = review.found.quotes[review.waiting[0]].start
    change = review.choose(3)
    after = {q.start: line.speaker for q, line in zip(review.found.quotes, review.found.lines, strict=True)}
    assert change.others == sum(before[at] != after[at] for at in before if at != asked) > 0


def test_back_takes_the_last_answer_back() -> None:
    kept: list[tuple[Answer, ...]] = []
    review = review_of(save=kept.append)
    found, asked = review.found, words(review)
    review.choose(1)
    assert review.undo()
    assert review.found == found and words(review) == asked and kept[-1] == () and review.answered == 0
    assert not review.undo()


def test_a_skipped_line_is_not_asked_again_until_one_goes_back() -> None:
    review = review_of()
    asked, left = words(review), len(review.waiting)
    review.skip()
    assert len(review.waiting) == left - 1 and words(review) != asked
    review.undo()
    assert words(review) == asked and len(review.waiting) == left


def test_a_second_answer_to_a_line_replaces_the_first() -> None:
    review = review_of()
    review.choose(1)
    review.undo()
    review.choose(2)
    review.skip()
    assert [answer.speaker for answer in review.answers] == ["Ann Lowe"]


def test_no_speech_leaves_the_list_and_the_script() -> None:
    review = review_of()
    asked, count = words(review), len(review.found.quotes)
    review.cut()
    assert len(review.found.quotes) == count - 1
    assert asked not in [words(review, at) for at in range(len(review.waiting))]
    assert review.undo() and words(review) == asked


def test_a_list_ends_when_everything_is_answered() -> None:
    review = review_of()
    for _ in range(20):
        if not review.waiting:
            break
        review.choose(0)
    assert review.waiting == ()
    assert 0 < review.answered <= len(review.found.quotes)
    assert all(line.confidence >= 0.99 for line in review.found.lines)


def test_names_are_found_by_any_of_them_and_misspelt_ones_get_a_hint() -> None:
    review = review_of()
    assert review.named("tom") == review.named(" Tom  Reed ") == review.named("TOM REED") == (1, None)
    assert review.named("Tom Reid") == (None, "did you mean Tom Reed?")
    assert review.named("Zebulon") == (None, None)
    review.introduce("Zebulon")
    assert review.named("zebulon") == (4, None)


def test_choices_begin_with_the_likeliest_and_are_at_most_six() -> None:
    review = review_of()
    choices = review.choices()
    line = review.line
    assert choices[0].person == (line.speaker if line.speaker is not None else line.others[0][0])
    odds = [choice.odds for choice in choices if choice.odds is not None]
    assert len(choices) <= 6 and len({choice.person for choice in choices}) == len(choices)
    assert odds[1:] == sorted(odds[1:], reverse=True)


def test_those_lines_come_first_whose_answers_mend_the_most() -> None:
    """Of two lines as doubtful as each other, the one in a stretch of doubtful talk is asked first."""
    text = '"{Mara|One.}"\n\nA.\n\nB.\n\nC.\n\nD.\n\n"{Tom|Two.}"\n\n"{Mara|Three.}"\n\n"{Tom|Four.}"'
    found = told(text)
    for at in (0, 2):
        found = doubted(found, at, Line(0, 0.5, "turn-taking"))
    for at in (1, 3):
        found = doubted(found, at, Line(1, 0.7, "turn-taking"))
    assert doubtful(found, 0.6) == (2, 0)
    assert doubtful(found, 0.5) == ()
    assert "2 of 4 quotes" in review_list(found, 0.6)


def test_a_passage_shows_the_quote_asked_for_and_who_says_the_others() -> None:
    found = told('Rain.\n\n"{Mara|One,}" she said. "{Mara|Two.}"\n\n"{Tom|Three.}"\n\nSnow.')
    shown = passage(found, 2, before=1, after=1)
    assert [(part.look, part.text) for part in shown[1]] == [("asked", '"Three."')]
    assert [part.text for part in shown[0] if part.look == "note"] == [" (MARA)", " (MARA)"]
    assert "".join(part.text for part in shown[0]) == '"One," (MARA) she said. "Two." (MARA)'
    assert [part.text for part in shown[2]] == ["Snow."]
    assert len(passage(found, 2, before=9, after=9)) == 4


@pytest.mark.parametrize("asked", [0, 1])
def test_of_a_long_paragraph_only_what_is_near_is_shown(asked: int) -> None:
    found = told("Rain. " * 1000 + '"{Mara|One.}" ' + "Snow. " * 1000 + '\n\n"{Tom|Two.}"')
    for paragraph in passage(found, asked):
        assert sum(len(part.text) for part in paragraph) < 1600
    assert any(part.look == "asked" for paragraph in passage(found, asked) for part in paragraph)


def test_what_is_heard_is_a_story_of_its_own_with_the_likeliest_speaker() -> None:
    found = told("\n\n".join(f'"{{{who}|Line {at}.}}"' for at, who in enumerate(["Mara", "Tom"] * 4)))
    found = doubted(found, 5, Line(None, 0.3, "turn-taking", ((1, 0.3), (0, 0.2))))
    part = excerpt(found, 5)
    assert [found.story.text[q.start : q.end] for q in part.quotes] == [
        "Line 3.",
        "Line 4.",
        "Line 5.",
        "Line 6.",
    ]
    assert [quote.paragraph for quote in part.quotes] == [0, 1, 2, 3]
    assert [line.speaker for line in part.lines] == [1, 0, 1, 0]
