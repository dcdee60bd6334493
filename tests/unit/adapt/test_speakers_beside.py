"""What is read off a line and the narration around it."""

from __future__ import annotations

from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import People, Person
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.speakers.book import open_book
from radioplay.adapt.speakers.conversations import find_conversations
from radioplay.adapt.speakers.features import describe
from radioplay.adapt.speakers.sheet import CONTEXT_AT, SPEAKER_AT, Sheet
from radioplay.adapt.tags import find_tags

TOM, ANN, JOAN = range(3)
PEOPLE = People(
    (Person("Tom", ("Tom",), "m"), Person("Ann", ("Ann",), "f"), Person("Joan", ("Joan",), "f")),
)


def sheet_of(text: str) -> Sheet:
    """The features of a text that is one conversation."""
    story = lay_out("story", text)
    quotes = find_quotes(story)
    mentions = find_mentions(story, quotes, PEOPLE)
    tags, scenes = find_tags(story, quotes, mentions), find_scenes(story, quotes)
    book = open_book(story, quotes, PEOPLE, mentions, tags, scenes)
    (talk,) = find_conversations(book)
    return describe(book, talk)


def told(sheet: Sheet, line: int, name: str) -> set[int]:
    """The people of whom a line says it."""
    row = sheet.speaker[line, :-1, SPEAKER_AT[name]]
    return {sheet.people[slot] for slot in range(len(sheet.people)) if row[slot] > 0}


def test_a_pronoun_means_whoever_was_called_if_it_fits_them() -> None:
    sheet = sheet_of('"Leave the room, Ann!" cried Joan.\n\n"I only asked," she said.\n\nTom laughed.\n')
    assert told(sheet, 1, "pron_called_before") == {ANN}
    sheet = sheet_of('"Leave the room, Ann!" cried Joan.\n\n"I only asked," he said.\n\nTom laughed.\n')
    assert told(sheet, 1, "pron_called_before") == set()


def test_a_pronoun_that_fits_one_of_those_there_is_known_to() -> None:
    sheet = sheet_of('Tom met Ann and Joan.\n\n"Where to?" he said.\n\n"Home," she said.\n')
    assert told(sheet, 0, "pron_only") == {TOM}
    assert told(sheet, 1, "pron_only") == set()


def test_a_question_is_told_from_a_call() -> None:
    sheet = sheet_of('"Is it late, Ann?" said Joan.\n\n"Yes."\n\n"Then go home, Ann!" said Joan.\n\n"No."\n')
    assert [told(sheet, line, "asked_before") for line in (1, 3)] == [{ANN}, set()]


def test_what_stands_between_two_lines_is_described() -> None:
    sheet = sheet_of('"Is it late—" said Joan.\n\n"Yes."\n\nAnn shut the door.\n\n"Then go home."\n')
    links = sheet.links
    assert [links[line, CONTEXT_AT["gap_told"]] for line in (1, 2)] == [0, 1]
    assert [links[line, CONTEXT_AT["gap_short"]] for line in (1, 2)] == [0, 1]
    assert [links[line, CONTEXT_AT["cut_before"]] for line in (1, 2)] == [1, 0]
    assert [links[line, CONTEXT_AT["answers"]] for line in (1, 2)] == [1, 0]
