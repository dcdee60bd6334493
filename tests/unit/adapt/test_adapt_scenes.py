"""Where scenes begin, and their places and times."""

from __future__ import annotations

from dataclasses import replace

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import Kind, Paragraph, Scene, Story
from radioplay.adapt.quotes import find_quotes
from radioplay.adapt.scenes import find_scenes
from radioplay.adapt.scenes_places import read_places
from radioplay.adapt.scenes_shifts import is_shift
from radioplay.cues.choose import shelves_for
from radioplay.cues.matching import match

_FILLER = " ".join(["They talked of this and that, and none of it came to anything much."] * 12)


def told(*paragraphs: str) -> Story:
    """A story; `***` is a break and `# …` a heading."""
    kinds: dict[str, Kind] = {"*": "break", "#": "heading"}
    story = lay_out("story", "\n\n".join(paragraphs))
    made = tuple(replace(p, kind=kinds.get(story.text[p.start], "prose")) for p in story.paragraphs)
    return replace(story, paragraphs=made)


def scenes(*paragraphs: str) -> tuple[Scene, ...]:
    story = told(*paragraphs)
    return find_scenes(story, find_quotes(story))


def opening(text: str) -> Scene:
    return scenes(text)[0]


def test_a_break_begins_a_scene() -> None:
    assert [scene.first for scene in scenes("One.", "***", "Two.", "Three.")] == [0, 2]


def test_a_heading_begins_a_scene_and_gives_its_title() -> None:
    found = scenes("# One", "It began.", "# Two", "## The Fog", "It went on.")
    assert [(scene.first, scene.title) for scene in found] == [(0, "One"), (2, "Two: The Fog")]


def test_breaks_and_headings_together_begin_one_scene() -> None:
    assert [scene.first for scene in scenes("***", "One.", "***", "***", "# Two", "Three.", "***")] == [0, 4]


def test_a_story_without_paragraphs_has_no_scenes() -> None:
    assert find_scenes(Story("empty", "", ()), ()) == ()


def test_a_story_of_breaks_alone_is_one_scene() -> None:
    story = Story("breaks", "***\n\n***", (Paragraph(0, 3, "break"), Paragraph(5, 8, "break")))
    assert len(find_scenes(story, ())) == 1


def test_another_time_begins_a_scene_where_enough_is_told() -> None:
    before = (_FILLER, '"Well," she said.')
    after = ("The next morning the fog was gone.", '"Look," she said.', _FILLER)
    found = scenes(*before, *after)
    assert [scene.first for scene in found] == [0, 2]
    assert found[1].time == "MORNING"
    assert len(scenes(before[1], *after)) == 1  # too little is told before it
    assert len(scenes(*before, after[0], _FILLER)) == 1  # nobody speaks after it


@pytest.mark.parametrize(
    "text",
    [
        "The next morning it rained.",
        "That night he could not sleep.",
        "Three hours later they were in Leeds.",
        "A week later the letter came.",
        "By dawn the fire was out.",
        "On Monday she went back.",
        "Back at the station, the sergeant was asleep.",
        "When they reached the café it was shut.",
        "By the time she got to the harbour the boat had gone.",
        "Meanwhile, the others waited.",
        "Outside, he lit a cigarette.",
    ],
)
def test_what_opens_elsewhere_or_later(text: str) -> None:
    assert is_shift(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "The morning was cold.",
        "Next to him sat a man in a hat.",
        "That was that.",
        "A moment later she laughed.",
        "Three men came in.",
        "On the table lay a key.",
        "Back and forth she went.",
        "When he looked up she was gone.",
        "He said that night would fall.",
        "Outside, a car door slammed.",
    ],
)
def test_what_goes_on(text: str) -> None:
    assert not is_shift(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "place", "inside"),
    [
        ("The café was empty.", "CAFÉ", True),
        ("They sat in the kitchen.", "KITCHEN", True),
        ("Tom was waiting in Mara's kitchen.", "MARA'S KITCHEN", True),
        ("She walked into the police station.", "POLICE STATION", True),
        ("He stood on the beach and shivered.", "BEACH", False),
        ("They were deep in the forest.", "FOREST", False),
        ("The train was full, and in the carriage nobody spoke.", "CARRIAGE", True),
        ("At the back of the church an old man slept in the chapel.", "CHAPEL", True),
        ("He crossed the yard and entered the barn.", "BARN", True),
        ("He thought of the beach. In the office it was hot.", "OFFICE", True),
        ("He sat on the roof.", "ROOF", False),
        ("Rain drummed on the roof.", "", None),
        ("Somebody dropped a crate on the pavement.", "", None),
        ("She had never been in a palace.", "", None),
        ("He left the house.", "", None),
        ("The telephone was ringing in the harbour office.", "HARBOUR OFFICE", True),
        ("They sat on the bank.", "", None),
        ("He had met me at the station.", "", None),
        ("We drove through a country so flat that nothing stirred.", "", None),
        ("At the swimming baths nobody spoke.", "SWIMMING BATHS", True),
        ("It was cold.", "", None),
        ("The office door was shut.", "", None),
    ],
)
def test_the_place_of_a_scene(text: str, place: str, inside: bool | None) -> None:
    found = opening(text)
    assert (found.place, found.inside) == (place, inside)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("It was night in the harbour.", "NIGHT"),
        ("In the morning the garden was white.", "MORNING"),
        ("At dawn they broke camp.", "DAWN"),
        ("That evening the bar was full.", "EVENING"),
        ("The moon stood over the roofs.", "NIGHT"),
        ("An hour later they were still there.", "LATER"),
        ("It had been cold since last night.", ""),
        ("The room was cold.", ""),
    ],
)
def test_the_time_of_a_scene(text: str, time: str) -> None:
    assert opening(text).time == time


def test_what_is_said_does_not_place_a_scene() -> None:
    assert opening('"I was in the kitchen last night," he said.').place == ""


def test_a_place_has_a_bed_and_another_at_night() -> None:
    assert opening("They sat in the garden.").bed == "birds"
    assert opening("It was night, and they sat in the garden.").bed == "crickets"


def test_every_bed_is_a_preset() -> None:
    beds = {bed for spot in read_places().spots.values() for bed in (spot.bed, spot.night) if bed}
    assert [bed for bed in beds if match(bed, shelves_for((), "ambience")).id is None] == []


def test_there_are_many_places() -> None:
    assert len(read_places().spots) >= 250
