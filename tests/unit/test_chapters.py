"""Scenes become chapters, in words for listeners."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.deliver.chapters import (
    LONGEST_TITLE,
    chapters_json,
    chapters_of,
    readable,
    shortened,
    timestamps,
)
from radioplay.timeline import Marker, Timeline
from radioplay.units import Samples, to_samples


def timeline(*scenes: tuple[float, str, str], length: float = 60.0) -> Timeline:
    markers = tuple(Marker(to_samples(at), name, about) for at, name, about in scenes)
    return Timeline("ep", to_samples(length), markers)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("INT. CAFÉ - NIGHT #1#", "Café, night"),
        ("INT./EXT. POLICE CAR - MOVING - NIGHT", "Police Car, moving, night"),
        ("I/E. TRUCK – DAY", "Truck, day"),
        ("EXT. MARA'S ALLEY BEHIND THE CAFÉ -- CONTINUOUS", "Mara's Alley Behind the Café"),
        ("INT. McAVOY'S OFFICE - TWO HOURS LATER", "McAvoy's Office, two hours later"),
        ("EXT. MALECÓN - CONTINUO", "Malecón"),
        ("INT. FBI HQ - DAY", "FBI HQ, day"),
        ("Int. Kitchen – Evening", "Kitchen, evening"),
        ("The edge of the world", "The edge of the world"),
        ("INTERNATIONAL WATERS", "International Waters"),
        ("ESTACIÓN - NOCHE", "Estación, noche"),
    ],
)
def test_a_heading_is_read_as_listeners_would_say_it(heading: str, title: str) -> None:
    assert readable(heading) == title


def test_scenes_are_chapters_named_by_synopsis_or_heading() -> None:
    made = chapters_of(
        timeline((0.5, "INT. CAFÉ - NIGHT", "The *last* customer."), (20, "EXT. ALLEY - NIGHT", ""))
    )
    assert [(each.start_ms, each.end_ms, each.title) for each in made] == [
        (0, 20_000, "The last customer"),
        (20_000, 60_000, "Alley, night"),
    ]
    assert timestamps(made) == ["00:00:00 The last customer", "00:00:20 Alley, night"]


def test_what_comes_long_before_the_first_scene_is_a_chapter_of_its_own() -> None:
    made = chapters_of(timeline((30, "INT. CAFÉ", "")), opening="Before")
    assert [(each.start_ms, each.title) for each in made] == [(0, "Before"), (30_000, "Café")]


def test_of_two_scenes_at_one_place_the_later_is_heard() -> None:
    made = chapters_of(timeline((0, "INT. CAFÉ", ""), (10, "INT. A", ""), (10, "INT. B", "")))
    assert [each.title for each in made] == ["Café", "B"]


def test_no_scenes_no_chapters() -> None:
    assert chapters_of(timeline()) == ()


def test_json_chapters_are_those_of_the_format() -> None:
    made = chapters_of(timeline((0, "INT. CAFÉ", ""), (20.5, "EXT. ALLEY", "")))
    assert chapters_json(made, {"title": "One", "author": ""}) == {
        "version": "1.2.0",
        "title": "One",
        "chapters": [
            {"startTime": 0.0, "endTime": 20.5, "title": "Café"},
            {"startTime": 20.5, "endTime": 60.0, "title": "Alley"},
        ],
    }


@given(st.text())
def test_a_title_is_never_longer_than_can_be_read(text: str) -> None:
    assert len(shortened(text)) <= LONGEST_TITLE


def test_a_long_synopsis_is_cut_at_its_first_sentence() -> None:
    assert shortened(f"They meet. {'And then ' * 40}") == "They meet"


@given(st.lists(st.tuples(st.integers(0, 10**7), st.text(min_size=1)), max_size=12), st.integers(1, 10**7))
def test_chapters_fill_the_episode_without_a_gap(scenes: list[tuple[int, str]], length: int) -> None:
    markers = tuple(Marker(Samples(at), name) for at, name in scenes)
    made = chapters_of(Timeline("ep", Samples(length), markers))
    if made:
        assert made[0].start == 0 and made[-1].end == length
        assert all(one.end == two.start and one.start < one.end for one, two in pairwise(made))
