"""What is a heading, and what is told."""

from __future__ import annotations

from dataclasses import replace

from tests.adapted import script_of, story_of

from radioplay.adapt.adapting import adapt
from radioplay.adapt.layout_matter import sort_out


def test_a_story_that_is_a_shout_is_told() -> None:
    assert script_of(adapt(story_of("SHOT"))) == ".SCENE 1\n\nNARRATOR\nSHOT.\n\nSOUND: gunshot\n"


def test_a_shout_that_ends_a_story_is_no_heading() -> None:
    found = adapt(story_of("It was late.\n\nThey sat in the kitchen.\n\nBANG. BANG. CRASH."))
    assert "NARRATOR\nBANG. BANG. CRASH.\n" in script_of(found)


def test_a_file_of_headings_alone_is_told() -> None:
    story = story_of("The Kettle")
    heading = replace(story, paragraphs=(replace(story.paragraphs[0], kind="heading"),))
    assert "NARRATOR\nThe Kettle.\n" in script_of(adapt(sort_out(heading)))
