"""Who says what, how and where."""

from __future__ import annotations

import pytest

from radioplay.cast import Cast, Character, Show
from radioplay.performance import Delivery, Performance, Scene, Silence, Spot, Utterance, ending, perform
from radioplay.script import parse_script

CAST = Cast(
    characters=(
        Character("MARA", "tone:mara", aliases=("MARA VOSS",)),
        Character("BOB", "tone:bob"),
        Character("NARRATOR", "tone:low"),
    )
)


def performed(text: str, cast: Cast = CAST) -> Performance:
    script, problems = parse_script(text, "lines/ep.fountain")
    assert not problems
    performance, problems = perform("ep", [script], cast)
    assert not problems
    return performance


def problems_of(text: str) -> list[tuple[str, str | None, int]]:
    script, _ = parse_script(text, "lines/ep.fountain")
    _, problems = perform("ep", [script], CAST)
    return [(p.code, p.hint, p.span.line if p.span else 0) for p in problems]


def lines(text: str) -> list[Delivery]:
    return list(performed(text).deliveries)


def test_a_speech_becomes_one_delivery_named_by_scene_and_number() -> None:
    found = lines("INT. CAFÉ - NIGHT\n\nMARA\nWe're closed.\n\nBOB\nStill?\n\nEXT. STREET\n\nBOB\nRain.\n")
    assert [(d.name, d.character.name, d.text) for d in found] == [
        ("1.01", "MARA", "We're closed."),
        ("1.02", "BOB", "Still?"),
        ("2.01", "BOB", "Rain."),
    ]


def test_an_alias_speaks_with_the_voice_of_its_character() -> None:
    assert lines("MARA VOSS\nYes.\n")[0].character.name == "MARA"


def test_a_line_knows_what_the_script_calls_its_speaker() -> None:
    found = lines("MARA VOSS\nIt is I.\n\nMara\nMe.\n\nBOB\nOh.\n".replace("Mara\n", "@Mara\n"))
    assert [line.called for line in found] == ["MARA VOSS", "", ""]


def test_someone_nobody_is_cast_for_is_reported_once_and_left_out() -> None:
    text = "MARLA\nHi.\n\nMARLA\nHi again.\n\nBOB\nWho?\n"
    [(code, hint, line)] = problems_of(text)
    assert (code, line) == ("C001", 1)
    assert hint and "did you mean MARA?" in hint
    script, _ = parse_script(text, "f")
    assert [d.character.name for d in perform("ep", [script], CAST)[0].deliveries] == ["BOB"]


def test_directions_and_pauses_cut_a_speech_and_are_never_spoken() -> None:
    events = performed("MARA\n(whispering)\nCome in.\n(2s)\n(shouting)\nGo!\n(beat)\n").events
    assert [type(e) for e in events] == [Delivery, Silence, Delivery, Silence]
    spoken = [e for e in events if isinstance(e, Delivery)]
    assert [(d.name, d.text, d.directions) for d in spoken] == [
        ("1.01", "Come in.", ("whispering",)),
        ("1.01.2", "Go!", ("shouting",)),
    ]
    assert [e.seconds for e in events if isinstance(e, Silence)] == [2.0, CAST.timing.beat]


def test_a_pause_between_words_given_alike_leaves_them_in_one_breath() -> None:
    [line] = lines("MARA\nYes, it is.\n(beat)\nIf that's (2s) all right.\n")
    assert line.text == "Yes, it is. If that's all right."
    assert line.pauses == ((3, CAST.timing.beat), (5, 2.0))


def test_a_sigh_is_a_sound_and_not_a_word() -> None:
    events = performed("MARA\n(sighs)\nFine.\n\nBOB\n(laughs)\n\nMARA\n(laughing)\nStop it.\n").events
    assert [type(e) for e in events] == [Utterance, Delivery, Utterance, Delivery]
    uttered = [e for e in events if isinstance(e, Utterance)]
    assert [(u.character.name, u.cue.name) for u in uttered] == [("MARA", "sigh"), ("BOB", "laugh")]


def test_somebody_walks_while_speaking() -> None:
    [line, other] = lines("MARA (APPROACHING)\nHello.\n\nBOB\n(walking away)\nBye.\n")
    assert (line.motion, other.motion) == ("approaching", "walking away")


@pytest.mark.parametrize("where", ["last in the scene before", "first in its own"])
def test_a_prelap_is_heard_at_the_top_of_its_scene(where: str) -> None:
    speech = "BOB (PRE-LAP)\nRain again.\n\n"
    text = "INT. CAFÉ\n\nMARA\nBye.\n\n{}EXT. STREET\n\n{}MARA\nYes.\n"
    first = where.startswith("last")
    events = performed(text.format(speech if first else "", "" if first else speech)).events
    assert [type(e) for e in events] == [Scene, Delivery, Scene, Delivery, Delivery]
    assert isinstance(events[3], Delivery) and events[3].prelap and events[3].character.name == "BOB"


CALL = "INT. CAFÉ\n\nMARA\nHello?\n\nBOB (ON PHONE)\nIt's me.\n\n{}{}\n\nBOB\nAre you there?\n\nMARA\nYes.\n"


@pytest.mark.parametrize(
    ("between", "heading", "heard"),
    [
        ("", "INT. OFFICE - CONTINUOUS", ["", "phone", "", "phone"]),
        ("", "INT. OFFICE - SAME TIME", ["", "phone", "", "phone"]),
        ("", "INT. OFFICE - NIGHT", ["", "phone", "", ""]),  # they may have met there
        ("SOUND: phone hangs up\n\n", "INT. OFFICE - CONTINUOUS", ["", "phone", "", ""]),
    ],
)
def test_a_call_that_is_followed_to_its_other_end_swaps_the_two(
    between: str, heading: str, heard: list[str]
) -> None:
    assert [line.treatment for line in lines(CALL.format(between, heading))] == heard


def test_speaking_into_the_phone_says_at_which_end_we_are() -> None:
    text = CALL.format("", "INT. OFFICE").replace("BOB\nAre", "BOB (INTO PHONE)\nAre")
    assert [line.treatment for line in lines(text)] == ["", "phone", "", "phone"]


def test_a_call_that_comes_back_to_its_first_end_swaps_again() -> None:
    back = "\nINT. CAFÉ - CONTINUOUS\n\nMARA\nBye.\n\nBOB\nBye.\n"
    found = lines(CALL.format("", "INT. OFFICE - CONTINUOUS") + back)
    assert [line.treatment for line in found][-2:] == ["", "phone"]


def test_a_cue_in_a_note_falls_on_the_word_after_it() -> None:
    [line] = lines("MARA\nDon't you [[SOUND: gun click]] dare move.\n")
    [(word, cue)] = line.cues
    assert (line.text.split()[word], cue.name) == ("dare", "gun click")


def test_a_sound_on_a_line_of_its_own_interrupts_a_speech() -> None:
    events = performed("MARA\nI said\nSOUND: door bell\nwe're closed.\n").events
    assert [type(e) for e in events] == [Delivery, Spot, Delivery]


def test_a_speech_of_dots_is_a_beat() -> None:
    assert [type(e) for e in performed("MARA\n…\n\nBOB\nWell?\n").events] == [Silence, Delivery]


@pytest.mark.parametrize(
    ("written", "where"),
    [("V.O.", "close"), ("O.S.", "off"), ("ON PHONE", "phone"), ("on the radio", "radio"), ("P.A.", "pa"),
     ("CONT'D", ""), ("TV", "tv"), ("INTERCOM", "intercom"), ("FAR", "far")],
)  # fmt: skip
def test_what_stands_behind_a_name_says_where_it_is_heard(written: str, where: str) -> None:
    assert lines(f"MARA ({written})\nHello.\n")[0].treatment == where


def test_a_direction_behind_a_name_is_a_direction() -> None:
    assert lines("MARA (whispering)\nHello.\n")[0].directions == ("whispering",)


def test_an_extension_nobody_knows_is_a_warning_at_its_place() -> None:
    [(code, _, line)] = problems_of("MARA (ON MARS)\nHello.\n")
    assert (code, line) == ("S020", 1)


def test_dual_dialogue_is_marked_on_the_second() -> None:
    assert [d.partner for d in lines("MARA\nNo!\n\nBOB ^\nYes!\n")] == ["", "1.01"]


def test_action_is_spoken_only_by_a_narrator_who_is_asked_to() -> None:
    text = "INT. CAFÉ\n\nRain on the glass.\n\nBOB\nWet.\n"
    assert [d.character.name for d in lines(text)] == ["BOB"]
    told = Cast(Show(narrate_action="NARRATOR"), CAST.characters)
    assert [d.character.name for d in performed(text, told).deliveries] == ["NARRATOR", "BOB"]


def test_scenes_carry_their_headings() -> None:
    scenes = [e.name for e in performed("INT. CAFÉ - NIGHT #1#\n\nBOB\nHi.\n").events if isinstance(e, Scene)]
    assert scenes == ["INT. CAFÉ - NIGHT"]


@pytest.mark.parametrize(
    ("text", "how"),
    [("I never--", "cut off"), ("I never —", "cut off"), ("Well…", "trailing"), ("Well...", "trailing"),
     ("Why?", "question"), ("“Why?”", "question"), ("Yes.", "full"), ("twenty-two", "full")],
)  # fmt: skip
def test_how_a_line_ends(text: str, how: str) -> None:
    assert ending(text) == how
