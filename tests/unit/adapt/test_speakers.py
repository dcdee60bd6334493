"""Who says which line: what a tag, a turn, a name called and a user's answer tell."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import Line, People, Person
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.speakers import open_speakers
from radioplay.adapt.speakers.attributing import UNKNOWN_BELOW
from radioplay.adapt.speakers.weights import read_model
from radioplay.adapt.tags import find_tags

PEOPLE = People(
    (
        Person("Tom Hart", ("Tom Hart", "Tom"), "m", count=3),
        Person("Ann Lyle", ("Ann Lyle", "Ann"), "f", count=3),
        Person("Joan", ("Joan",), "f", count=2),
    )
)
NAMES = [person.name.split()[0] for person in PEOPLE.persons]


def lines_of(
    text: str, anchors: Mapping[int, int] | None = None, people: People = PEOPLE
) -> tuple[Line, ...]:
    """The lines of a text."""
    story = lay_out("story", text)
    quotes = find_quotes(story)
    mentions = find_mentions(story, quotes, people)
    tags = find_tags(story, quotes, mentions)
    return open_speakers(story, quotes, people, mentions, tags, find_scenes(story, quotes)).lines(
        anchors or {}
    )


def speakers(text: str, anchors: Mapping[int, int] | None = None) -> list[str | None]:
    """The first names of who speaks."""
    return [None if line.speaker is None else NAMES[line.speaker] for line in lines_of(text, anchors)]


TALK = """"Is it far?" asked Tom.

"Two miles," said Ann.

"On foot?"

"On foot."

"In this rain?"

"It will stop by noon."
"""


def test_two_people_take_turns() -> None:
    assert speakers(TALK) == ["Tom", "Ann"] * 3


def test_both_pieces_of_a_broken_line_are_one_persons() -> None:
    text = 'Ann was there.\n\n"I know," said Tom, "that it is late."\n\n"Then go," said Ann. "Go home."'
    assert speakers(text) == ["Tom", "Tom", "Ann", "Ann"]


def test_a_speech_of_several_paragraphs_is_one_persons() -> None:
    speech = '"It was dark," said Ann. "Nobody came.\n\n"So I waited.\n\n"At last I went home."'
    text = f'{speech}\n\n"Quite right," said Tom.'
    assert speakers(text) == ["Ann", "Ann", "Ann", "Ann", "Tom"]


def test_who_is_called_answers_and_does_not_speak() -> None:
    text = 'Tom and Ann and Joan sat by the fire.\n\n"Joan, where is the key?" said Tom.\n\n"In the drawer."'
    assert speakers(text) == ["Tom", "Joan"]
    assert lines_of(text)[1].reason == "answers to their name"


def test_a_beat_before_a_line_names_its_speaker() -> None:
    text = (
        'The three of them waited.\n\nTom shook his head. "It is no use."\n\nAnn looked up. "Try once more."'
    )
    assert speakers(text) == ["Tom", "Ann"]


def test_a_pronoun_is_whoever_it_fits() -> None:
    text = 'Tom and Ann stood at the gate.\n\n"Is it locked?" he asked.\n\n"It always is," she said.'
    assert speakers(text) == ["Tom", "Ann"]


def test_an_answer_is_kept_and_repairs_its_neighbours() -> None:
    bare = 'Tom, Ann and Joan came in.\n\n"Well?"\n\n"Well what?"\n\n"You know."\n\n"I do not."'
    one, other = speakers(bare, {0: 1}), speakers(bare, {0: 2})
    assert (one[0], one[2]) == ("Ann", "Ann")
    assert (other[0], other[2]) == ("Joan", "Joan")
    assert lines_of(bare, {0: 1})[0].confidence == 1.0


def test_an_answer_may_name_somebody_who_is_not_near() -> None:
    people = People((*PEOPLE.persons, Person("Zed", ("Zed",), "m")))
    assert lines_of(TALK, {1: 3}, people)[1].speaker == 3


def test_a_line_that_nothing_tells_of_has_no_speaker() -> None:
    lines = lines_of('A street at night.\n\n"Stop!"\n\nNobody had seen who it was.')
    assert lines[0].speaker is None
    assert lines[0].confidence < UNKNOWN_BELOW


def test_nobody_at_all_is_no_mistake() -> None:
    lines = lines_of('"Hello," she said.\n\n"Hello."', people=People(()))
    assert [line.speaker for line in lines] == [None, None]


def test_every_line_says_why_and_who_else() -> None:
    lines = lines_of(TALK)
    assert lines[0].reason == "said + name"
    assert lines[0].tag is not None
    assert lines[4].reason == "turn-taking"
    for line in lines:
        assert line.speaker not in [who for who, _ in line.others]
        assert all(0.0 < odds <= 1.0 for _, odds in line.others)


def test_the_same_story_has_the_same_lines_twice() -> None:
    assert lines_of(TALK * 3) == lines_of(TALK * 3)


def test_a_scene_of_many_lines_is_read_in_pieces() -> None:
    text = TALK * 80
    found = lines_of(text)
    assert len(found) == 480
    assert [line.speaker for line in found[-6:]] == [0, 1, 0, 1, 0, 1]


def test_what_is_believed_never_falls_as_the_odds_rise() -> None:
    model = read_model()
    assert (np.diff(model.believed) >= 0).all()
    assert (np.diff(model.right) >= 0).all()
    assert 0.0 <= model.right[0] <= model.right[-1] <= 1.0
