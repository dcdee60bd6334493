"""What the words of a line tell of its speaker: what they call others, what they speak of, and of and to whom."""

from __future__ import annotations

from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import People, Person
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.speakers import open_speakers
from radioplay.adapt.speakers.book import Book, open_book
from radioplay.adapt.speakers.conversations import find_conversations
from radioplay.adapt.speakers.features import describe
from radioplay.adapt.speakers.sheet import SPEAKER_AT
from radioplay.adapt.tags import find_tags

TOM, ANN, DUFFY = 0, 1, 2
PEOPLE = People(
    (
        Person("Tom Hart", ("Tom Hart", "Tom"), "m", count=3),
        Person("Ann Lyle", ("Ann Lyle", "Ann"), "f", count=3),
        Person("Sergeant Duffy", ("Sergeant Duffy", "Duffy", "the sergeant"), "m", count=3),
    )
)


def book_of(text: str, people: People = PEOPLE) -> Book:
    story = lay_out("story", text)
    quotes = find_quotes(story)
    mentions = find_mentions(story, quotes, people)
    tags = find_tags(story, quotes, mentions)
    return open_book(story, quotes, people, mentions, tags, find_scenes(story, quotes))


def column(text: str, name: str, line: int) -> dict[int, float]:
    """A feature of everyone who may speak a line, by the person; those of whom it says nothing are left out."""
    book = book_of(text)
    talk = next(iter(find_conversations(book)))
    row = describe(book, talk).speaker[line, :-1, SPEAKER_AT[name]]
    return {who: float(value) for who, value in zip(talk.people, row, strict=True) if value}


def test_who_is_called_by_a_rank_is_called() -> None:
    text = 'Tom, Ann and Sergeant Duffy stood in the hall.\n\n"Where is the boy, Sergeant?" asked Ann.\n\n"Gone."'
    assert book_of(text).spoken[0].called == (DUFFY,)
    assert column(text, "called_before", 1) == {DUFFY: 1.0}


def test_a_rank_that_two_bear_calls_nobody_in_particular() -> None:
    other = Person("Sergeant Price", ("Sergeant Price", "Price"), "m", count=1)
    book = book_of('"Where is the boy, Sergeant?" asked Ann.', People((*PEOPLE.persons, other)))
    assert book.spoken[0].called == ()


def test_a_rank_that_is_only_spoken_of_calls_nobody() -> None:
    assert book_of('"The sergeant is out," said Ann.').wording.forms == [()]


TALK = """"Nobody came, sir," said Tom.

"Go on," said Ann.

"Then I heard the steps," said Tom.

"Which steps?" said Duffy.

"On the stairs, sir."
"""


def test_who_calls_people_so_is_known_by_it() -> None:
    assert column(TALK, "form_mine", 4) == {TOM: 0.5}
    assert set(column(TALK, "form_not_mine", 4)) == {ANN, DUFFY}


def test_who_spoke_of_the_same_before_is_known_by_it() -> None:
    text = """"I lost the lantern," said Tom.

"Come in," said Ann.

"It is late," said Duffy.

"The kettle is on," said Ann.

"That lantern was my father's."
"""
    shared = column(text, "words_mine", 4)
    assert shared[TOM] > 0 > shared[ANN]


def test_nobody_says_she_of_herself() -> None:
    text = 'Tom and Ann and Duffy waited.\n\n"What is she doing?" said Duffy.\n\n"She is listening."'
    assert column(text, "spoken_of", 1) == {ANN: 1.0}


def test_who_is_told_something_answers() -> None:
    text = '"The key is gone," Tom told Ann.\n\n"Then look for it."'
    assert column(text, "listener", 0) == {ANN: 1.0}
    assert column(text, "listener_before", 1) == {ANN: 1.0}


def test_a_narrators_i_is_as_good_as_a_name() -> None:
    people = People(
        (Person("Ann Lyle", ("Ann Lyle", "I", "me"), "f"), *PEOPLE.persons[:1], PEOPLE.persons[2]), 0
    )
    text = """Tom and Duffy were there before me.

"Who is it?" said Tom.

"Six of them," said Duffy.

"Six?" I said.
"""
    story = lay_out("story", text)
    quotes = find_quotes(story)
    mentions = find_mentions(story, quotes, people)
    tags = find_tags(story, quotes, mentions)
    lines = open_speakers(story, quotes, people, mentions, tags, find_scenes(story, quotes)).lines({})
    assert [line.speaker for line in lines] == [1, 2, 0]
    assert lines[2].confidence > 0.7
