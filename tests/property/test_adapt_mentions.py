"""Whatever a story reads like, its mentions and tags are in order and within it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import People, Person
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.tags import find_tags

PEOPLE = People(
    (
        Person("Tom", ("Tom", "Tom Hart", "Hart"), "m", count=4),
        Person("Ann", ("Ann", "Miss Hart", "Hart"), "f", count=2),
        Person("the old man", ("the old man",), "m", named=False),
        Person("I", ("I",)),
    ),
    narrator=3,
)
WORDS = """Tom Ann Hart Mr. Miss the old man his her he she I they said asked went on was it voice 's who and , . ! ? :
; -- " “ ” ' ’ to sir mother quietly smiled reply""".split()

stories = st.lists(st.sampled_from([*WORDS, "\n\n"]), max_size=60).map(" ".join) | st.text(max_size=80)


@given(stories)
def test_mentions_are_in_order_with_odds(text: str) -> None:
    story = lay_out("story", text)
    mentions = find_mentions(story, find_quotes(story), PEOPLE)
    assert [(m.start, -m.end) for m in mentions] == sorted((m.start, -m.end) for m in mentions)
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert len(mention.people) == len(mention.odds) == len(set(mention.people))
        assert sum(mention.odds) <= 1.0 + 1e-9
        assert not (mention.vocative and not mention.said)


@given(stories)
def test_tags_stand_in_the_narration_beside_their_quote(text: str) -> None:
    story = lay_out("story", text)
    quotes = find_quotes(story)
    tags = find_tags(story, quotes, find_mentions(story, quotes, PEOPLE))
    assert len(tags) == len(quotes)
    for index, near in enumerate(tags):
        assert [tag.saying for tag in near] == sorted((tag.saying for tag in near), reverse=True)
        for tag in near:
            assert tag.quote == index
            assert tag.start < tag.end
            assert not any(tag.start < quote.end and tag.end > quote.start for quote in quotes)
