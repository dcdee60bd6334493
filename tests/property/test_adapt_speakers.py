"""Who says which line, in whatever prose: every quote has one line, and every line makes sense."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.people import find_people
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.speakers import open_speakers
from radioplay.adapt.speakers.attributing import UNKNOWN_BELOW
from radioplay.adapt.tags import find_tags

PIECES = st.sampled_from(
    [
        '"Is it far?"',
        '"Come, Tom," said Ann.',
        '"No,"\nhe said, "not now."',
        'Tom nodded. "Well, Ann?"',
        "The rain fell on the roof.",
        "* * *",
        '"And then it was dark.',
        'said Tom, "',
        "CHAPTER TWO",
        "‘I am Joan,’ the old woman whispered.",
        "I looked at Ann.",
        '""',
        "— Where to? asked Joan.",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=25), st.data())
def test_every_quote_has_a_line_and_answers_are_kept(pieces: list[str], data: st.DataObject) -> None:
    story = lay_out("story", "\n\n".join(pieces))
    quotes = find_quotes(story)
    people = find_people(story, quotes)
    mentions = find_mentions(story, quotes, people)
    tags, scenes = find_tags(story, quotes, mentions), find_scenes(story, quotes)
    cast = len(people.persons)
    anchors: dict[int, int] = {}
    if cast and quotes:
        answers = st.dictionaries(st.integers(0, len(quotes) - 1), st.integers(0, cast - 1), max_size=3)
        anchors = data.draw(answers)
    lines = open_speakers(story, quotes, people, mentions, tags, scenes).lines(anchors or {})
    assert len(lines) == len(quotes)
    for index, line in enumerate(lines):
        assert 0.0 <= line.confidence <= 1.0
        assert line.speaker is None or 0 <= line.speaker < cast
        assert (line.speaker is None) == (line.confidence < UNKNOWN_BELOW)
        assert line.reason
        if index in anchors:
            assert line.speaker == anchors[index]
