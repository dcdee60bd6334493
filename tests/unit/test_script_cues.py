"""Cues: keywords, names, and every modifier."""

from __future__ import annotations

from typing import Any

import pytest

from radioplay.script import Action, Blank, Cue, Handling, Note, Pause, parse_script
from radioplay.script.modifiers import SIDE


def cues(text: str) -> list[Cue]:
    script, _ = parse_script(text, "lines/a.fountain")
    return [element for element in script.elements if isinstance(element, Cue)]


def cue(text: str) -> Cue:
    (found,) = cues(text)
    return found


def problems(text: str) -> list[str]:
    return [f"{p.code} {p.hint}" for p in parse_script(text, "a")[1]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("SOUND: door bell", "sound"),
        ("Sound: door bell", "sound"),
        ("sound: door bell", "sound"),
        ("SFX: door bell", "sound"),
        ("FX: door bell", "sound"),
        ("SOUND EFFECT: door bell", "sound"),
        ("AMBIENCE: door bell", "ambience"),
        ("Ambiance: door bell", "ambience"),
        ("ATMOS: door bell", "ambience"),
        ("BED: door bell", "ambience"),
        ("MUSIC: door bell", "music"),
        ("Music : door bell", "music"),
        ("  SOUND:door bell", "sound"),
        ("SOUND: *door* bell.", "sound"),
        ("SOUND: door [[the old one]] bell", "sound"),
        ("SOUND: door /* front */ bell", "sound"),
        ("[[SOUND: door bell]]", "sound"),
        ("[SFX: door bell]", "sound"),
        ("(SFX: door bell)", "sound"),
    ],
)
def test_keywords(text: str, kind: str) -> None:
    found = cue(text)
    assert (found.kind, found.name, found.on_word) == (kind, "door bell", False)


def test_several_cues_in_a_paragraph_and_among_action() -> None:
    text = "Glass everywhere.\nSOUND: crash\nSFX: siren (far)\nShe runs. [[MUSIC: theme (in)]] Away."
    script, _ = parse_script(text, "a")
    assert [type(element).__name__ for element in script.elements] == [
        "Action",
        "Cue",
        "Cue",
        "Action",
        "Cue",
        "Action",
    ]
    assert [c.name for c in cues(text)] == ["crash", "siren", "theme"]


def test_a_word_before_a_colon_in_a_sentence_is_no_keyword() -> None:
    script, _ = parse_script("Soundly: she slept.\n\nBed: made.\n\nHe hears a sound: rain.", "a")
    assert all(isinstance(element, Action | Blank) for element in script.elements)


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("under", {"under": True}),
        ("over", {"over": True}),
        ("far", {"heard": "far"}),
        ("OFF", {"heard": "off"}),
        ("behind door, approaching", {"heard": "door", "motion": "approaching"}),
        ("on phone", {"heard": "phone"}),
        ("left to right", {"motion": "crossing left to right"}),
        ("-6 dB", {"gain_db": -6.0}),
        ("−6dB", {"gain_db": -6.0}),
        ("-6,5 dB", {"gain_db": -6.5}),
        ("6 db", {"gain_db": 6.0}),
        ("+.5 dB", {"gain_db": 0.5}),
        ("12 dB", {"gain_db": 12.0}),
        ("+1.5s", {"offset_s": 1.5}),
        ("-0.3s", {"offset_s": -0.3}),
        ("–0,3 sec", {"offset_s": -0.3}),
        ("+250 ms", {"offset_s": 0.25}),
        ("left", {"pan": -SIDE}),
        ("right", {"pan": SIDE}),
        ("hard left", {"pan": -1.0}),
        ("centre", {"pan": 0.0}),
        ("pan 0.4", {"pan": 0.4}),
        ("pan -0,4", {"pan": -0.4}),
        ("x3", {"repeat": 3}),
        ("3x", {"repeat": 3}),
        ("× 3", {"repeat": 3}),
        ("3 times", {"repeat": 3}),
        ("for 4s", {"duration_s": 4.0}),
        ("for 1.5 minutes", {"duration_s": 90.0}),
        ("for 60 minutes", {"duration_s": 3600.0}),
        ("for 10 ms", {"duration_s": 0.01}),
        ("fade in 2s", {"fade_in_s": 2.0}),
        ("fade out 3 s", {"fade_out_s": 3.0}),
        ("fade-out 3,5s", {"fade_out_s": 3.5}),
        ("fade out 0s", {"fade_out_s": 0.0}),
        ("x999", {"repeat": 999}),
        ("off, under", {"heard": "off", "under": True}),
        ("-6,5 dB, x2; left", {"gain_db": -6.5, "repeat": 2, "pan": -SIDE}),
        ("*under*", {"under": True}),
        ("under, over, ", {"under": True, "over": True}),
        ("far) (off", {"heard": "off"}),
    ],
)
def test_modifiers(inside: str, expected: dict[str, Any]) -> None:
    found = cue(f"SOUND: bell ({inside})")
    assert found.name == "bell"
    assert found.handling == Handling(**expected)
    assert problems(f"SOUND: bell ({inside})") == []


@pytest.mark.parametrize(
    ("text", "name", "handling"),
    [
        ("MUSIC: theme (in)", "theme", Handling(action="in")),
        ("MUSIC: theme (under)", "theme", Handling(action="under")),
        ("MUSIC: theme (in, under)", "theme", Handling(action="in", under=True)),
        ("MUSIC: theme (under, in)", "theme", Handling(action="in", under=True)),
        ("MUSIC: theme (out, fade out 3s)", "theme", Handling(action="out", fade_out_s=3.0)),
        ("MUSIC: dark (sting)", "dark", Handling(action="sting")),
        ("MUSIC: (sting)", "sting", Handling(action="sting")),
        ("MUSIC: sting", "sting", Handling(action="sting")),
        ("MUSIC: out", "", Handling(action="out")),
        ("MUSIC: (under)", "", Handling(action="under")),
        ("MUSIC: under (-3 dB)", "", Handling(action="under", gain_db=-3.0)),
        ("AMBIENCE: out", "", Handling(action="out")),
        ("AMBIENCE: Out.", "", Handling(action="out")),
        ("AMBIENCE: none", "", Handling(action="out")),
        ("AMBIENCE: out (fade out 4s)", "", Handling(action="out", fade_out_s=4.0)),
        ("AMBIENCE: rain (out)", "rain", Handling(action="out")),
        ("AMBIENCE: rain (in, fade in 2s)", "rain", Handling(action="in", fade_in_s=2.0)),
        ("SOUND: out", "out", Handling()),
        ("SOUND: siren (out)", "siren", Handling(action="out")),
    ],
)
def test_beds_and_music_come_in_and_go_out(text: str, name: str, handling: Handling) -> None:
    found = cue(text)
    assert (found.name, found.handling) == (name, handling)
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SOUND: car (old Ford) passes", "car (old Ford) passes"),
        ("SOUND: car passes (old Ford)", "car passes (old Ford)"),
        ("SOUND: car (old Ford) passes (left)", "car (old Ford) passes"),
        ("SOUND: car (off) passes", "car passes"),
        ("SOUND: The bell over the door rings.", "The bell over the door rings"),
        ("SOUND: bell. (off)", "bell"),
        ("SOUND: bell (off).", "bell"),
        ("SOUND: and then...", "and then..."),
        ("SOUND:   a   b  ", "a b"),
        ("AMBIENCE: café (night)", "café (night)"),
        ("SOUND: cars (2 lorries)", "cars (2 lorries)"),
    ],
)
def test_the_name_is_what_is_left(text: str, name: str) -> None:
    assert cue(text).name == name
    assert problems(text) == []


def test_the_name_knows_its_place() -> None:
    span = cue("  SOUND:  door bell. (under)").name_span
    assert (span.line, span.column, span.length) == (1, 11, 9)


@pytest.mark.parametrize(
    ("inside", "hint", "column", "length"),
    [
        ("undr", "did you mean under?", 14, 4),
        ("left, ofdf", "did you mean off?", 20, 4),
        ("-6", "write -6 dB for gain", 14, 2),
        ("4s", "write -6 dB for gain", 14, 2),
        ("loud", "write +6 dB", 14, 4),
        ("pan 3", "pan is between -1 (left) and 1 (right)", 14, 5),
        ("+90 dB", "a gain is between -96 and +40 dB", 14, 6),
        ("pan 1.5", "pan is between -1 (left) and 1 (right)", 14, 7),
        ("12s", "write -6 dB for gain", 14, 3),
        ("fade out", "write fade out 2s", 14, 8),
        ("under, backwards", "known are under, over", 21, 9),
        ("sting", "sting is for music", 14, 5),
    ],
)
def test_an_unknown_modifier_is_pointed_at(inside: str, hint: str, column: int, length: int) -> None:
    script, found = parse_script(f"SOUND: bell ({inside})", "a")
    (problem,) = found
    assert problem.span is not None
    assert (problem.code, problem.severity) == ("S005", "warning")
    assert problem.hint is not None
    assert problem.hint.startswith(hint)
    assert (problem.span.line, problem.span.column, problem.span.length) == (1, column, length)
    first = script.elements[0]
    assert isinstance(first, Cue)
    assert first.name == "bell"


@pytest.mark.parametrize(
    ("inside", "hint"),
    [
        ("for 0s", "a sound lasts 10 ms to an hour: for 4s"),
        ("for 0,0 seconds", "a sound lasts 10 ms to an hour: for 4s"),
        ("for -3 seconds", "a sound lasts 10 ms to an hour: for 4s"),
        ("for −3s", "a sound lasts 10 ms to an hour: for 4s"),
        ("for 61 minutes", "a sound lasts 10 ms to an hour: for 4s"),
        ("lasting 99999999 s", "a sound lasts 10 ms to an hour: for 4s"),
        ("fade in -2s", "a fade lasts up to an hour: fade in 2s"),
        ("fade out over 999999 minutes", "a fade lasts up to an hour: fade in 2s"),
        ("+61 minutes", "a sound comes at most an hour sooner or later"),
        ("-99999999s", "a sound comes at most an hour sooner or later"),
        ("x0", "a sound repeats 1 to 999 times"),
        ("x1000", "a sound repeats 1 to 999 times"),
        ("x" + "9" * 5000, "a sound repeats 1 to 999 times"),
        ("10000000 times", "a sound repeats 1 to 999 times"),
    ],
)
def test_a_number_that_makes_no_sense_is_said_and_not_followed(inside: str, hint: str) -> None:
    found = cue(f"SOUND: bell ({inside}, under)")
    assert (found.name, found.handling) == ("bell", Handling(under=True))
    assert problems(f"SOUND: bell ({inside})") == [f"S005 {hint}"]


@pytest.mark.parametrize(
    "text", ["SOUND:", "SOUND: .", "SFX: (under)", "AMBIENCE:", "AMBIENCE: (in)", "MUSIC: (left)"]
)
def test_a_keyword_without_a_name_is_an_error_and_never_action(text: str) -> None:
    script, found = parse_script(text, "a")
    assert "S006" in [problem.code for problem in found]
    assert isinstance(script.elements[0], Note)


def test_brackets_may_go_on_below_and_may_be_forgotten() -> None:
    found = cue("SOUND: bell (off,\n  under)\nShe looks up.")
    assert found.handling == Handling(heard="off", under=True)
    assert cue("SOUND: bell (off").handling == Handling(heard="off")
    assert problems("SOUND: bell (off") == ["S014 close it with )"]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("(beat)", "beat"),
        ("(Long pause.)", "long pause"),
        ("[BEAT]", "beat"),
        ("[[pause]]", "pause"),
        ("(2 s)", 2.0),
    ],
)
def test_a_pause_may_stand_alone(text: str, length: str | float) -> None:
    script, _ = parse_script(f"MARA\nNo.\n\n{text}\n\nBOB\nYes.", "a")
    assert [e.length for e in script.elements if isinstance(e, Pause)] == [length]


def test_a_cue_in_the_very_first_line_is_no_title_page() -> None:
    assert cue("MUSIC: theme (in)\n\nMARA\nHi.").name == "theme"
