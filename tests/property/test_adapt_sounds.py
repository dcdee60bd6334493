"""Whatever is told, sounds stand in the narration, in order, and the same each time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import Quote
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.sounds import find_sounds

_WORDS = st.sampled_from(
    'the a door bell slammed rang shot rain fell it was not like had , . ; " “ ” — and knocked knock on upstairs heard '
    "he softly three times glass of with if would \n\n * * * engine they sound opened Mr. n't 's -".split(" ")
)
_PROSE = st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=60).map(" ".join))


@given(_PROSE)
def test_sounds_stand_in_the_narration_in_order(text: str) -> None:
    story = lay_out("story", text)
    quotes = find_quotes(story)
    sounds = find_sounds(story, quotes, find_scenes(story, quotes))
    assert list(sounds) == sorted(sounds, key=lambda each: each.start)
    for each in sounds:
        assert 0 <= each.start < each.end <= len(text)
        assert not any(each.start < q.outer_end and q.outer_start < each.end for q in quotes)
        assert each.name and 1 <= each.repeat <= 12


@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_what_is_said_is_never_heard(text: str) -> None:
    story = lay_out("story", text)
    spoken = tuple(Quote(p.start, p.end, p.start, p.end, i) for i, p in enumerate(story.paragraphs))
    assert find_sounds(story, spoken, ()) == ()


@given(_PROSE)
def test_scenes_cover_the_story(text: str) -> None:
    story = lay_out("story", text)
    scenes = find_scenes(story, find_quotes(story))
    firsts = [scene.first for scene in scenes]
    assert firsts == sorted(set(firsts))
    assert firsts[:1] == ([0] if story.paragraphs else [])
    assert all(first < len(story.paragraphs) for first in firsts)
