"""Story → adaptation: the main job in the order in which it is done."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.adapt.answers import NOT_SPEECH, Answer, matched, with_answers
from radioplay.adapt.manners import find_manners
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.model import Adaptation, People, Story
from radioplay.adapt.people import find_people
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.sounds import find_sounds
from radioplay.adapt.speakers import find_speakers
from radioplay.adapt.tags import find_tags


def adapt(story: Story, given: People | None = None, answers: Sequence[Answer] = ()) -> Adaptation:
    """Find out everything about a story that its script needs.

    Args:
        story: as read.
        given: the cast, where somebody has corrected it.
        answers: what somebody has said about who speaks.
    """
    quotes = find_quotes(story)
    told = {index for index, name in matched(story, quotes, answers).items() if name == NOT_SPEECH}
    quotes = tuple(quote for index, quote in enumerate(quotes) if index not in told)
    people = find_people(story, quotes, given)
    people, anchors = with_answers(quotes, people, matched(story, quotes, answers))
    mentions = find_mentions(story, quotes, people)
    tags = find_tags(story, quotes, mentions)
    scenes = find_scenes(story, quotes)
    lines = find_speakers(story, quotes, people, mentions, tags, scenes, anchors)
    manners = find_manners(story, quotes, lines, mentions)
    sounds = find_sounds(story, quotes, scenes)
    return Adaptation(story, quotes, people, scenes, lines, manners, sounds, mentions)
