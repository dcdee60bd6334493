"""What directions do, and what only looks like one."""

from __future__ import annotations

import pytest

from radioplay.cast import Cast, Character
from radioplay.directions import ACTED, UTTERANCES, Manner, acted, manner, movement, utterance, where_heard
from radioplay.performance import perform
from radioplay.script import parse_script


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        ("whispering", Manner(0.95, -1.0, "close")),
        ("Whispers, urgently", Manner(1.064, -1.0, "close")),
        ("very quietly and slowly", Manner(0.845, -0.5)),
        ("shouting", Manner(1.04, 1.0)),
        ("off", Manner(treatment="off")),
        ("calling, from the kitchen", Manner(0.96, 0.7, "off")),
        ("far away", Manner(treatment="far")),
        ("to herself", Manner(1.0, -0.7)),
    ],
)
def test_a_direction_shapes_the_line(direction: str, expected: Manner) -> None:
    assert manner((direction,)) == expected


@pytest.mark.parametrize(
    "direction",
    ["trails off", "cutting him off", "showing off", "off the phone", "wearing a hat", "tearing it open",
     "sober", "crystal clear", "like a gentleman", "with a smile", "fasting",
     "shaking his head", "snapping her fingers", ""],
)  # fmt: skip
def test_words_that_only_look_like_a_direction_do_nothing(direction: str) -> None:
    assert manner((direction,)) == Manner()


def test_the_strongest_level_wins_and_paces_multiply() -> None:
    assert manner(("softly", "shouting")).level == 1.0
    assert manner(("slowly", "slowly")).pace == pytest.approx(0.774)


@pytest.mark.parametrize("unknown", ["ON MARS", "whispering", ""])
def test_an_extension_that_is_no_place(unknown: str) -> None:
    assert where_heard(unknown) is None


@pytest.mark.parametrize(
    ("direction", "names"),
    [
        ("whispers, close", ("whispering",)),
        ("Shouting over the wind, angrily", ("shouting", "angry")),
        ("to herself", ("murmuring",)),
        ("under his breath", ("murmuring",)),
        ("through tears", ("crying",)),
        ("crying out", ("shouting",)),
        ("out of breath", ("breathless",)),
        ("a little nervously", ("scared",)),
        ("cold", ("cold",)),
        ("a dry cough", ()),
        ("wearing a hat", ()),
    ],
)
def test_a_direction_has_a_name_that_engines_know(direction: str, names: tuple[str, ...]) -> None:
    assert acted((direction,)) == names
    assert ACTED.issuperset(names)


@pytest.mark.parametrize("name", sorted(ACTED))
def test_every_name_is_a_direction_itself_and_shapes_the_line(name: str) -> None:
    assert acted((name,)) == (name,)
    assert manner((name,)) != Manner()


@pytest.mark.parametrize(
    ("direction", "way"),
    [
        ("approaching", "approaching"), ("coming closer", "approaching"), ("slowly, moving closer", "approaching"),
        ("walking away", "walking away"), ("leaving", "walking away"), ("moving off", "walking away"),
        ("crossing left to right", "crossing left to right"), ("from left to right", "crossing left to right"),
        ("walks from right to left", "crossing right to left"), ("leaving it at that", None), ("away", None),
        ("showing off", None), ("coming down with a cold", None), ("", None), ("getting closer", "approaching"),
        ("getting up", None), ("gets in", None), ("leaning over", None), ("going on", None), ("moving on", None),
    ],
)  # fmt: skip
def test_a_direction_may_say_which_way_somebody_goes(direction: str, way: str | None) -> None:
    assert movement((direction,)) == way


@pytest.mark.parametrize(
    ("extension", "place"),
    [
        ("BEHIND DOOR", "door"), ("BEHIND THE WALL", "door"), ("THROUGH THE DOOR", "door"), ("MUFFLED", "door"),
        ("INTO PHONE", ""), ("INTO THE RADIO", ""), ("ON PHONE", "phone"), ("CONT'D", ""),
    ],
)  # fmt: skip
def test_an_extension_says_where_a_voice_is_heard(extension: str, place: str) -> None:
    assert where_heard(extension) == place


def test_a_direction_may_put_a_door_between() -> None:
    assert manner(("shouting, through the door",)) == Manner(1.04, 1.0, "door")


ALONE = {
    "sighs": "sigh", "a long sigh": "sigh", "gasps": "gasp", "laughs": "laugh", "laughing": "laugh",
    "laughs bitterly": "laugh", "chuckles": "chuckle", "giggling": "chuckle", "coughs": "cough", "sniffs": "sniff",
    "sniffling": "sniff", "sobs": "sob", "crying": "sob", "whimpers": "sob", "bursts into tears": "sob",
    "clears throat": "throat", "clears her throat": "throat", "takes a deep breath": "breath", "inhales": "breath",
    "exhales": "exhale", "breathes heavily": "breathing", "panting": "breathing", "groans": "groan",
    "moans in pain": "groan", "yawns": "yawn", "hums": "humming", "humming to herself": "humming", "kisses": "kiss",
    "screams": "scream", "snorts": "snort", "sneezes": "sneeze", "hiccups": "hiccup", "gulps": "gulp",
    "swallows hard": "gulp", "whistles": "whistle", "tuts": "tut", "clicks her tongue": "tut", "snores": "snore",
    "catches her breath": "gasp", "lets out a sigh": "sigh", "sighs, then softly": "sigh",
}  # fmt: skip


@pytest.mark.parametrize(("direction", "sound"), ALONE.items())
def test_a_direction_may_be_a_sound_of_its_own(direction: str, sound: str) -> None:
    assert utterance(direction, alone=True) == sound
    assert sound in UTTERANCES


@pytest.mark.parametrize(
    "direction", ["laughing", "crying", "humming", "panting", "whispering", "slowly", ""]
)
def test_before_words_what_goes_on_is_how_they_are_spoken(direction: str) -> None:
    assert utterance(direction) is None


@pytest.mark.parametrize("direction", ALONE)
@pytest.mark.parametrize(
    "form", ["({})\n", "({})\nI know.\n", "I know.\n({})\n", "I know. ({}) Really.\n", "({}) Yes.\n"]
)
def test_no_such_direction_is_ever_read_aloud(direction: str, form: str) -> None:
    script, _ = parse_script(f"INT. CAFÉ\n\nMARA\n{form.format(direction)}", "lines/ep.fountain")
    performance, _ = perform("ep", [script], Cast(characters=(Character("MARA", "tone:mara"),)))
    said = {"I", "know.", "Really.", "Yes."}
    assert {word for line in performance.deliveries for word in line.text.split()} <= said
