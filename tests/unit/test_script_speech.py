"""What is given under a name: words, directions, pauses, and cues on a word or on a line."""

from __future__ import annotations

import pytest

from radioplay.script import Cue, Direction, Part, Pause, Speech, Words, parse_script


def parts(body: str) -> tuple[Part, ...]:
    """The parts of a speech by MARA."""
    script, _ = parse_script(f"MARA\n{body}", "lines/a.fountain")
    speech = script.elements[0]
    assert isinstance(speech, Speech)
    return speech.parts


def told(body: str) -> list[str]:
    """The same, one short text each: words, (direction), <pause>, [cue on a line], [[cue on a word]]."""
    shown = []
    for part in parts(body):
        match part:
            case Words():
                shown.append(part.text)
            case Direction():
                shown.append(f"({part.text})")
            case Pause():
                shown.append(f"<{part.length}>")
            case Cue():
                shown.append(f"[[{part.name}]]" if part.on_word else f"[{part.name}]")
    return shown


def codes(body: str) -> list[str]:
    return [problem.code for problem in parse_script(f"MARA\n{body}", "a")[1]]


def test_lines_of_words_are_one_stretch() -> None:
    assert told("We're\n   closed,\n\tsir.") == ["We're closed, sir."]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("(whispering)\nCome.", ["(whispering)", "Come."]),
        ("One.\n(to the dog)\nTwo.", ["One.", "(to the dog)", "Two."]),
        ("(slowly,\nas if to\na child)\nNo.", ["(slowly, as if to a child)", "No."]),
        ("  (sotto)  \nNo.", ["(sotto)", "No."]),
        ("(*very* low)\nNo.", ["(very low)", "No."]),
        ("(an unheard-of way (really))\nNo.", ["(an unheard-of way (really))", "No."]),
        ("(whispering).\nNo.", ["(whispering)", "No."]),
    ],
)
def test_brackets_on_lines_of_their_own_are_directions(body: str, shown: list[str]) -> None:
    assert told(body) == shown


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("(beat)\nNo.", ["<beat>", "No."]),
        ("No.\n(a beat)\nYes.", ["No.", "<beat>", "Yes."]),
        ("No.\n(pause)\nYes.", ["No.", "<pause>", "Yes."]),
        ("No.\n(A long pause.)\nYes.", ["No.", "<long pause>", "Yes."]),
        ("No.\n(short pause)\nYes.", ["No.", "<beat>", "Yes."]),
        ("No.\n(silence)\nYes.", ["No.", "<long pause>", "Yes."]),
        ("No.\n(2s)\nYes.", ["No.", "<2.0>", "Yes."]),
        ("No.\n(1,5 s)\nYes.", ["No.", "<1.5>", "Yes."]),
        ("No.\n(2 seconds)\nYes.", ["No.", "<2.0>", "Yes."]),
        ("No.\n(two-second pause)\nYes.", ["No.", "<2.0>", "Yes."]),
        ("No.\n[BEAT — 3 SECONDS]\nYes.", ["No.", "<3.0>", "Yes."]),
        ("No (beat) yes.", ["No", "<beat>", "yes."]),
        ("No. (500 ms) Yes.", ["No.", "<0.5>", "Yes."]),
        ("No [[pause]] yes.", ["No", "<pause>", "yes."]),
        ("(beat, then softly)\nYes.", ["<beat>", "(then softly)", "Yes."]),
        ("(softly, after a pause)\nYes.", ["(softly)", "<pause>", "Yes."]),
    ],
)
def test_pauses_are_silence_where_they_stand(body: str, shown: list[str]) -> None:
    assert told(body) == shown


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("Wait. (whispering) Come here.", ["Wait.", "(whispering)", "Come here."]),
        ("(laughing) Oh, stop.", ["(laughing)", "Oh, stop."]),
        ("Wait (to Bob, shouting) now!", ["Wait", "(to Bob, shouting)", "now!"]),
        ("Go (beat). Now.", ["Go.", "<beat>", "Now."]),
        ("Stop it (laughing).", ["Stop it.", "(laughing)"]),
        ("I mean (whispering\nsoftly) you.", ["I mean", "(whispering softly)", "you."]),
        ("*I (sighs) can't*.", ["I", "(sighs)", "can't."]),
    ],
)
def test_known_directions_inside_a_line_are_never_spoken(body: str, shown: list[str]) -> None:
    assert told(body) == shown


@pytest.mark.parametrize(
    "body",
    [
        "We met the Smiths (all five of them) there.",
        "It cost nine (well, ten) pounds.",
        "Call (555) 0100.",
        "(All five of them) came.",
        "I was (to be honest) scared.",
        "See [sic] here.",
    ],
)
def test_other_brackets_inside_a_line_are_spoken(body: str) -> None:
    assert told(body) == [body]
    assert codes(body) == []


def test_an_unknown_direction_before_the_words_is_not_spoken_and_said_so() -> None:
    assert told("(to no cat in particular) Hello.") == ["(to no cat in particular)", "Hello."]
    assert codes("(to no cat in particular) Hello.") == ["S013"]


def test_a_cue_in_a_note_falls_on_the_next_word() -> None:
    """The radio convention: a note with a cue in the middle of a speech stands at its word."""
    click = parts("Hands [[SOUND: gun click (-3 dB)]] up.")[1]
    assert isinstance(click, Cue)
    assert click.on_word
    assert click.handling.gain_db == -3.0
    assert (click.name_span.line, click.name_span.column, click.name_span.length) == (2, 16, 9)
    assert told("Hands [[SOUND: gun click]] up.") == ["Hands", "[[gun click]]", "up."]
    assert told("Hands\n[[SFX: gun click]]\nup.") == ["Hands", "[[gun click]]", "up."]
    assert told("Hands [SFX: gun click] up.") == ["Hands", "[[gun click]]", "up."]
    assert told("[[SOUND: gun\nclick]]") == ["[[gun click]]"]
    assert told("Up. [[a plain note]] Now.") == ["Up. Now."]


def test_a_cue_in_a_note_beside_the_name_is_part_of_the_speech() -> None:
    script, _ = parse_script("MARA [[SOUND: gasp]]\nNo.", "a")
    speech = script.elements[0]
    assert isinstance(speech, Speech)
    assert isinstance(speech.parts[0], Cue)


def test_a_cue_on_a_line_of_its_own_interrupts() -> None:
    assert told("One.\nSOUND: crash\nTwo.") == ["One.", "[crash]", "Two."]
    assert told("One.\nSound: crash (off,\nunder)\nTwo.") == ["One.", "[crash]", "Two."]
    assert told("One.\n[SFX: crash]\nTwo.") == ["One.", "[crash]", "Two."]
    assert told("One.\n(SFX: crash)\nTwo.") == ["One.", "[crash]", "Two."]
    assert told("She loves\nmusic: jazz, mostly.") == ["She loves music: jazz, mostly."]


def test_a_line_held_open_by_two_spaces_parts_the_words() -> None:
    assert told("One.\n  \nTwo.") == ["One.", "Two."]


def test_structure_ends_a_speech_even_without_an_empty_line() -> None:
    assert told("One.\n# Act Two") == ["One."]
    assert told("One.\n= What happens next\nx") == ["One."]
    assert told("One.\n===") == ["One."]
    assert told("We're\n#1 again!") == ["We're #1 again!"]


def test_every_part_knows_its_place() -> None:
    script, _ = parse_script("INT. A - B\n\n  MARA (V.O.)\n (low)\n  Well, *yes*. (beat) No.\n", "a")
    speech = script.elements[2]
    assert isinstance(speech, Speech)
    places = [(part.span.line, part.span.column, part.span.length) for part in speech.parts]
    assert places == [(4, 3, 3), (5, 3, 12), (5, 17, 4), (5, 23, 3)]
    assert (speech.span.line, speech.span.column, speech.span.length) == (3, 3, 11)


def test_words_after_a_cut_are_at_their_own_line() -> None:
    first, second = parts("One /* two\n\nthree */ (beat) four.")[::2]
    assert (first.span.line, first.span.column) == (2, 1)
    assert (second.span.line, second.span.column) == (4, 17)


@pytest.mark.parametrize("text", ["--", "...", "?!", "—"])
def test_words_without_a_letter_are_kept(text: str) -> None:
    assert told(text) == [text]
