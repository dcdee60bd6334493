"""Which clause beside a quote tells its speaker, and what else it tells."""

from __future__ import annotations

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import People, Person, Tag
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.tags import find_tags

PEOPLE = People(
    (
        Person("Tom", ("Tom",), "m"),
        Person("Ann", ("Ann",), "f"),
        Person("Mr. Lyle", ("Mr. Lyle", "Lyle"), "m"),
        Person("the old man", ("the old man",), "m", named=False),
    )
)


def tags_of(text: str) -> tuple[tuple[Tag, ...], ...]:
    """The tags of each quote of a text."""
    story = lay_out("story", text)
    quotes = find_quotes(story)
    return find_tags(story, quotes, find_mentions(story, quotes, PEOPLE))


def told(text: str, quote: int = 0) -> str:
    """Subject and verb of a quote's first tag, a beat's in brackets; empty where it has none."""
    tags = tags_of(text)[quote]
    if not tags:
        return ""
    subject = text[tags[0].subject.start : tags[0].subject.end]
    return f"{subject}: {tags[0].verb}" if tags[0].saying else f"({subject})"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Yes," said Tom.', "Tom: say"),
        ('"Yes," Tom said.', "Tom: say"),
        ('"Yes," returned the old man, sitting down.', "the old man: return"),
        ('"Yes," she whispered.', "she: whisper"),
        ('"Yes," says I.', "I: say"),
        ('"Yes," I says.', "I: say"),
        ('"Yes," Tom had said.', "Tom: say"),
        ('"Yes," Tom would quietly say.', "Tom: say"),
        ('"Yes," Tom was saying.', "Tom: say"),
        ('"Yes," went on Tom.', "Tom: go on"),
        ('"Yes," Tom put in.', "Tom: put in"),
        ('"Yes," said Mr. Lyle, who had been silent.', "Mr. Lyle: say"),
        ('"Yes," Mr. Lyle, who had been silent for long, said at last.', "Mr. Lyle: say"),
        ('"Yes," said his mother.', "his mother: say"),
        ('"Yes," Tom\'s sister said.', "Tom's sister: say"),
        ('"Yes," said a rough voice.', "a rough voice: say"),
        ('"Yes," said Higgs.', "Higgs: say"),
        ('"Yes," said another pleasant voice.', "another pleasant voice: say"),
        ('"Yes," said one of them.', "one of them: say"),
        ('"Yes," said the person addressed.', "the person: say"),
        ('"Yes," interposed, more softly, the old man.', "the old man: interpose"),
        ('"Yes," glowed Ann.', "Ann: glowed"),
        ('"Yes," I remember asking.', "I: ask"),
        ('"Yes," was her reply.', "her: reply"),
        ('"Yes," came his voice from the kitchen.', "his: come"),
        ('"Who?" asked Tom.', "Tom: ask"),
        ('"Who?" she laughed.', "she: laugh"),
        ('Tom turned to her and said, "Come here."', "Tom: say"),
        ('He added: "Come here."', "He: add"),
        ('When Ann came in, Tom rose and said, "Come here."', "Tom: say"),
        ('Tom turned to where Ann sat and said, "Come here."', "Tom: say"),
        ('Ann waited, and then Tom, drawing near, said, "Come here."', "Tom: say"),
        ('Then said Tom, "Come here."', "Tom: say"),
        ('Tom bowed, and the visitor continued: "Come here."', "the visitor: continue"),
        ("Tom took her hand and said:\n\n\"Come here.\"", "Tom: say"),
    ],
)  # fmt: skip
def test_a_tag_has_a_subject_and_a_verb(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Yes." Tom shut the door.', "(Tom)"),
        ('"Yes." She laughed.', "(She)"),
        ('"Yes." He asked for tea.', "(He)"),
        ('"Yes." Her eyes met his.', "(Her)"),
        ('Tom shut the door. "Yes."', "(Tom)"),
        ('Tom told her everything. "Yes."', "(Tom)"),
        ('"Yes." The rain fell.', ""),
        ('Tom sat. After a short pause: "Yes."', "(Tom)"),
        ('"Yes." No one spoke.', ""),
        ('"Yes."', ""),
    ],
)
def test_an_action_is_a_beat(text: str, expected: str) -> None:
    assert told(text) == expected


def test_a_broken_quote_has_its_tag_twice() -> None:
    text = '"I," she said, "know." "Yes," Tom said. "And you?"'
    assert [told(text, quote) for quote in range(4)] == ["she: say", "she: say", "Tom: say", "Tom: say"]


def test_a_verb_without_a_subject_has_the_last_one() -> None:
    assert told('"Yes," said Ann, "I do," and added, "Tom knows it."', 2) == "Ann: add"


def test_two_subjects_are_several_people() -> None:
    subject = tags_of('"Yes!" cried Tom and Ann.')[0][0].subject
    assert (subject.plural, subject.people) == (True, (0, 1))


@pytest.mark.parametrize(
    ("text", "subject", "listener"),
    [
        ('"Yes," said Ann to Tom.', "Ann", "Tom"),
        ('"Yes," asked Tom.', "Tom", None),
        ('"Yes," she asked Tom.', "she", "Tom"),
        ('Ann told him, "Yes."', "Ann", "him"),
        ('"Yes," said Ann, turning to Tom.', "Ann", "Tom"),
        ('Tom turned to Ann and said, "Yes."', "Tom", "Ann"),
    ],
)
def test_who_is_spoken_to_is_no_subject(text: str, subject: str, listener: str | None) -> None:
    tag = tags_of(text)[0][0]
    assert text[tag.subject.start : tag.subject.end] == subject
    assert (tag.listener and text[tag.listener.start : tag.listener.end]) == listener


@pytest.mark.parametrize(
    ("text", "dropped", "manner", "bare"),
    [
        ('"Yes," she said quietly. Rain fell.', "she said quietly.", "quietly", True),
        ('"Yes," said Tom in a low voice.', "said Tom in a low voice.", "in a low voice", True),
        ('"Yes," said Tom, and left.', "said Tom", None, False),
        ('"Yes," said the old man with the basket.', "said the old man with the basket.", None, True),
        ('"Yes," she said, closing the door.', "she said", None, False),
    ],
)
def test_what_may_be_dropped(text: str, dropped: str, manner: str | None, bare: bool) -> None:
    tag = tags_of(text)[0][0]
    assert text[tag.start : tag.end] == dropped
    assert (tag.manner and text[slice(*tag.manner)]) == manner
    assert tag.bare is bare


def test_the_verb_is_told_in_its_dictionary_form() -> None:
    said = ["said", "asked", "cried out", "went on", "whispered", "tutted", "sighed"]
    forms = [tags_of(f'"Yes," {verb} Tom.')[0][0].verb for verb in said]
    assert forms == ["say", "ask", "cry out", "go on", "whisper", "tut", "sigh"]
