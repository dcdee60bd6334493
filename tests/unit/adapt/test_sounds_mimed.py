"""Words that are a sound themselves, said over and over."""

from __future__ import annotations

import pytest
from tests.adapted import story_of

from radioplay.adapt.adapting import adapt


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("It was cold. Clack. Clack. Clack.", [3]),
        ("Ping, went a spoke. Ping. Ping. He stopped.", [3]),
        ("There was a knock. Knock. Knock.", [3]),
        (
            "A shot. They stood and looked at the ceiling, and at each other, and at the clock. A shot.",
            [1, 1],
        ),
        ("There was a knock.\n\nKnock.", [1, 1]),
        ("Somebody knocked. It was a small knock, and it came low on the door.", [1]),
        ("There was a shot, quite close. It was only a shot.", [1]),
        ("There was a shot. The next one was a louder shot.", [1, 1]),
    ],
)
def test_a_word_that_only_says_a_sound_again_counts_it(text: str, repeats: list[int]) -> None:
    assert [each.repeat for each in adapt(story_of(text)).sounds] == repeats
