"""Which place a heading means, and how it answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.acoustics import (
    DISTANCES_M,
    LONGEST_S,
    Acoustics,
    absorption_for,
    acoustics_of,
    respond,
    reverberation_s,
)
from radioplay.cast import Cast, parse_cast
from radioplay.spaces import NONE, PRESET_NAMES, SPACES, find_preset
from radioplay.surfaces import SURFACES, absorption_of, find_surfaces
from radioplay.timeline import Treatment


def of(heading: str, places: str = "") -> Acoustics | None:
    cast, problems = parse_cast(places)
    assert not problems, problems
    return acoustics_of(heading, cast)


def preset(name: str) -> Acoustics:
    found = of("INT. X", f'[places.X]\npreset = "{name}"')
    assert found
    return found


@pytest.mark.parametrize(
    ("heading", "meant"),
    [
        ("INT. KITCHEN - NIGHT", "kitchen"),
        ("INT. CAFÉ – DAY", "café"),
        ("INT. CAFE - DAY", "café"),
        ("int. café", "café"),
        ("INT. MARA'S CAR - NIGHT", "car"),
        ("INT. POLICE CAR, PARKED - NIGHT", "car"),
        ("INT./EXT. CAR - MOVING", "car"),
        ("I/E. TAXI - DAY", "car"),
        ("INT. ST. MARK'S CHURCH - CRYPT", "church"),
        ("INT. HOTEL - KITCHEN - LATER", "kitchen"),
        ("INT. CHURCH CELLAR", "cellar"),
        ("INT. PHONE BOX IN THE STATION - NIGHT", "phone box"),
        ("INT. STREET CAFÉ", "café"),
        ("INT. OLD HALLWAY", "corridor"),
        ("INT. CAR PARK", "garage"),
        ("INT. KÜCHE - NACHT", "kitchen"),
        ("INT. SALLE DE BAINS - NUIT", "bathroom"),
        ("INT. IGLESIA - NOCHE", "church"),
        ("INT. THE LAIR OF THE WORM - DAY", "room"),
        ("INT. FOREST LODGE - DAY", "room"),
        ("THE KITCHEN", "kitchen"),
        ("INTERIOR. SMALL BEDROOM", "bedroom"),
    ],
)
def test_a_heading_means_a_place(heading: str, meant: str) -> None:
    found = of(heading)
    assert found and found.name == meant


@pytest.mark.parametrize(
    "heading",
    [
        "EXT. STREET - NIGHT",
        "EXT. FOREST - DAY",
        "EXT. CHURCH - DAY",
        "Ext. Café - Day",
        "LATER",
        "EXT./ HARBOUR",
        "",
    ],
)
def test_the_open_air_does_not_answer(heading: str) -> None:
    assert of(heading) is None


def test_an_entry_of_places_comes_before_the_words() -> None:
    found = of("INT. CAFÉ - NIGHT", '[places."CAFÉ"]\nsize = [9, 7, 3]\nsurface = "hard"')
    assert found and found.name == "CAFÉ" and found.size == (9.0, 7.0, 3.0)
    assert found.absorption != preset("café").absorption
    assert 0.5 < found.times_s[3] < 0.8


def test_an_entry_with_a_preset_is_that_place_anywhere() -> None:
    places = '[places.LAIR]\npreset = "cave"\n'
    cave = preset("cave")
    for heading in ("INT. LAIR", "EXT. LAIR - NIGHT"):
        found = of(heading, places)
        assert found and (found.size, found.absorption) == (cave.size, cave.absorption)


def test_an_entry_fills_what_it_leaves_open_from_its_name() -> None:
    small = of("INT. CHAPEL", "[places.CHAPEL]\nsize = [8, 5, 5]")
    assert small and small.size == (8.0, 5.0, 5.0) and small.absorption == preset("church").absorption
    wooden = of("INT. CHAPEL", '[places.CHAPEL]\nsurface = "wood"')
    assert wooden and wooden.size == SPACES["church"].size
    plain = of("INT. LAIR", "[places.LAIR]")
    assert plain and plain.name == "room"
    empty = of("INT. KITCHEN", "[places.KITCHEN]")
    assert empty and empty.absorption == preset("kitchen").absorption


def test_an_alley_has_no_roof() -> None:
    places = '[places.ALLEY]\nsize = [14, 3, 9]\nsurface = "brick"'
    roofless, cellar = of("EXT. ALLEY - NIGHT", places), of("INT. X", places.replace("ALLEY", "X"))
    assert roofless and cellar
    assert roofless.open and not cellar.open
    assert roofless.times_s[3] < 0.7 < cellar.times_s[3]


def test_a_place_can_be_told_not_to_answer() -> None:
    assert of("INT. BOOTH", f'[places.BOOTH]\npreset = "{NONE}"') is None


def test_a_place_can_have_a_recording_of_its_own() -> None:
    found = of("EXT. CANYON", '[places.CANYON]\nimpulse = "sfx/ir/canyon.wav"')
    assert found and found.impulse == "sfx/ir/canyon.wav"


def test_every_preset_has_its_own_reverberation_time() -> None:
    for name, space in SPACES.items():
        assert preset(name).times_s == pytest.approx(space.times_s, rel=0.02), name
        assert {find_preset(word) for word in space.words} <= set(SPACES), name
    wanted = {"café", "kitchen", "car", "church", "street", "phone box", "bathroom", "forest", "hall"}
    assert wanted <= set(PRESET_NAMES)


def test_eyring_in_a_room_worked_out_by_hand() -> None:
    # 10 x 8 x 3 m: V = 240, S = 268; a = 0.2: 0.161 * 240 / (268 * 0.2231) = 0.646 s, in the air a little less
    times = reverberation_s((10.0, 8.0, 3.0), (0.2,) * 7)
    assert times[0] == pytest.approx(0.646, rel=0.005)
    assert times[6] < 0.95 * times[0]


@given(
    st.tuples(*[st.floats(0.5, 500.0)] * 3),
    st.sampled_from(sorted(SURFACES)),
    st.sampled_from(["INT. X", "EXT. X"]),
)
def test_any_size_and_surface_make_a_place_to_speak_in(
    size: tuple[float, float, float], surface: str, heading: str
) -> None:
    found = of(heading, f'[places.X]\nsize = {list(size)}\nsurface = "{surface}"')
    assert found and all(0.0 < alpha < 1.0 for alpha in found.absorption)
    assert all(0.0 < seconds <= LONGEST_S * 1.02 for seconds in found.times_s)


@given(st.tuples(*[st.floats(1.0, 50.0)] * 3), st.floats(0.2, 3.0))
def test_absorption_is_reverberation_turned_round(size: tuple[float, float, float], seconds: float) -> None:
    back = reverberation_s(size, absorption_for(size, (seconds,) * 7))
    for found, alpha in zip(back, absorption_for(size, (seconds,) * 7), strict=True):
        assert found == pytest.approx(seconds, rel=0.02) or alpha in (0.005, 0.97)


def test_surfaces_add_up_in_equal_shares() -> None:
    assert find_surfaces("Brick and glass, wooden") == (("brick", "glass", "wood"), ())
    assert find_surfaces("brick, cheese") == (("brick",), ("cheese",))
    mixed = absorption_of(("brick", "glass"))
    assert mixed == pytest.approx(
        [(a + b) / 2 for a, b in zip(SURFACES["brick"], SURFACES["glass"], strict=True)]
    )
    assert absorption_of(("carpet",))[4] < SURFACES["carpet"][4]  # a carpet is never all there is


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('preset = "kitchn"', "did you mean kitchen?"),
        ('preset = "churches"', "did you mean church?"),
        ('preset = "zzz"', "there are room,"),
        ('surface = "brik"', "did you mean brick?"),
        ('surface = "wood and cheeze"', "there are hard,"),
        ('surface = ","', "there are hard,"),
    ],
)
def test_an_unknown_preset_or_surface_is_told_with_its_place(line: str, problem: str) -> None:
    cast, problems = parse_cast(f"[places.X]\n{line}\n")
    assert len(problems) == 1
    found = problems[0]
    assert found.code == "C015" and found.hint and found.hint.startswith(problem)
    assert found.span and (found.span.line, found.span.column) == (2, line.index('"') + 1)
    assert acoustics_of("INT. X", cast)  # and there is a place all the same


def test_positions_close_to_each_other_share_a_response() -> None:
    cafe = preset("café")
    assert respond(cafe, 0.21, 1.02) == respond(cafe, 0.19, 0.98)
    assert respond(cafe, 0.21) != respond(cafe, -0.21)
    assert respond(cafe, 0.0, 1.0) != respond(cafe, 0.0, 2.0)
    assert respond(cafe, -0.01) == respond(cafe, 0.0)
    positions = {
        respond(cafe, pan / 100, metres / 10) for pan in range(-100, 101) for metres in range(5, 100)
    }
    assert len(positions) <= 21 * 10


def test_people_stand_nearer_in_a_phone_box_than_in_a_cathedral() -> None:
    small, ordinary, large = (respond(preset(name)) for name in ("phone box", "café", "cathedral"))
    assert small and ordinary and large
    assert small.distance_m < ordinary.distance_m == 1.0 < large.distance_m
    far = respond(preset("phone box"), 0.0, DISTANCES_M["far"])
    assert far and far.distance_m < 1.5  # no farther than it is large


def test_what_is_heard_in_the_head_or_through_a_wire_has_no_room() -> None:
    cafe = preset("café")
    assert respond(cafe, 0.0, DISTANCES_M["close"]) is None
    assert respond(cafe, 0.0, DISTANCES_M["phone"]) is None
    assert respond(None) is None
    assert respond(cafe, rooms_db=-60.0) is None
    louder = respond(cafe, rooms_db=3.0)
    assert louder and louder.gain_db == 3.0 and louder.name != respond(cafe).name  # type: ignore[union-attr]


def test_every_treatment_has_a_distance() -> None:
    assert set(DISTANCES_M) == set(Treatment.__args__)  # type: ignore[attr-defined]


def test_an_empty_cast_is_enough() -> None:
    assert acoustics_of("INT. KITCHEN", Cast())
