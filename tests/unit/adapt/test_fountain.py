"""What a story becomes as a script."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.adapted import doubted, script_of, story_of, told

from radioplay.adapt.adapting import adapt
from radioplay.adapt.fountain import to_script
from radioplay.adapt.model import Heard, Line, Scene
from radioplay.adapt.narration import MODES, Narration
from radioplay.script.model import Speech
from radioplay.script.parse import parse_script


def test_a_tag_that_says_nothing_more_is_dropped() -> None:
    script = script_of(told('"{Mara|We\'re closed,}" Mara said.\n\n"{Tom|I know,}" said Tom.'))
    assert script == ".SCENE 1\n\nMARA\nWe're closed.\n\nTOM\nI know.\n"


def test_a_broken_sentence_is_joined_again() -> None:
    script = script_of(
        told('"{Mara|I,}" she said, "{Mara|know.}"\n\n"{Tom|Yes,}" said Tom. "{Tom|Come in.}"')
    )
    assert "MARA\nI, know.\n" in script
    assert "TOM\nYes. Come in.\n" in script


def test_more_than_a_tag_is_narrated() -> None:
    script = script_of(told('"{Mara|Closed,}" Mara said, wiping the counter. It was late.\n\nRain fell.'))
    assert (
        "MARA\nClosed.\n\nNARRATOR\nMara said, wiping the counter. It was late.\n\nNARRATOR\nRain fell."
        in script
    )


@pytest.mark.parametrize(
    ("behind", "left"),
    [
        (", and took the hat.", "Mara took the hat."),
        (", and the clock stopped.", "The clock stopped."),
        (" to Tom.", None),
        (" quietly, wiping the counter.", "Mara said, wiping the counter."),
        (", laughing.", None),
        (", but not at once.", "Mara said, but not at once."),
        (", from the kitchen.", None),
        (" back from the kitchen.", None),
        (" at the other end of the line.", None),
    ],
)
def test_what_a_tag_tells_beyond_its_speech_is_a_whole_sentence(behind: str, left: str | None) -> None:
    script = script_of(told(f'"{{Tom|Well?}}" said Tom.\n\n"{{Mara|Closed,}}" Mara said{behind}'))
    assert script.endswith(f"NARRATOR\n{left}\n" if left else "Closed.\n")


@pytest.mark.parametrize(
    ("tag", "left"),
    [
        ("said the old man, when it was over.", "The old man said, when it was over."),
        ("said the old man, who had been asleep.", "The old man had been asleep."),
        ("said the old man with the cello.", "The old man with the cello said."),
        ("said the old man suddenly, from the window.", "The old man said suddenly, from the window."),
        ("said the old man from the doorway.", "The old man said from the doorway."),
    ],
)
def test_a_tag_turned_round_is_told_the_right_way_round(tag: str, left: str) -> None:
    found = told(f'"{{Mara|Well?}}" said Mara.\n\n"{{the old man|Closed,}}" {tag}')
    assert f"NARRATOR\n{left}" in script_of(found)


def test_who_says_it_too_is_no_sentence() -> None:
    found = told(
        '"{Mara|Well?}" said Mara.\n\n"{Mara|No,}" said Mara and I together.\n\n"{Tom|So,}" said Tom.'
    )
    assert script_of(found) == ".SCENE 1\n\nMARA\nWell?\n\nMARA\nNo.\n\nTOM\nSo.\n"


def test_a_voice_that_comes_is_a_tag() -> None:
    found = told('"{Mara|Well?}" said Mara.\n\n"{Tom|Fine!}" came a voice from the kitchen.')
    assert script_of(found).endswith("TOM (O.S.)\nFine!\n")


def test_whose_voice_it_is_stays_with_them() -> None:
    found = told('"{Mara|Well?}" said Mara.\n\n"{Tom|No!}" came Tom\'s voice, muffled, after a while.')
    assert "NARRATOR\nTom's voice came, muffled, after a while.\n" in script_of(found)


def test_two_may_speak_in_one_paragraph() -> None:
    text = '"Stop," said Mara. "I can\'t," said Tom. He ran.\n\n"Wait!" said Mara.\n\n"No," said Tom.'
    script = script_of(adapt(story_of(text)))
    assert script.startswith(".SCENE 1\n\nMARA\nStop.\n\nTOM\nI can't.\n\nNARRATOR\nHe ran.\n")


def test_what_stands_before_said_is_told() -> None:
    found = told('Mara shook her head and said, "{Mara|No.}"\n\nAs Tom said, "{Tom|Yes.}"')
    assert script_of(found) == ".SCENE 1\n\nNARRATOR\nMara shook her head.\n\nMARA\nNo.\n\nTOM\nYes.\n"


def test_a_sigh_takes_only_a_sentence_of_its_own_with_it() -> None:
    alone, more = (
        '"{Mara|So,}" Mara said. She sighed.',
        '"{Mara|So,}" Mara said. She sat down by him; she sighed.',
    )
    assert "NARRATOR" not in script_of(told(alone, Mara="f"))
    assert "NARRATOR\nShe sat down by him; she sighed." in script_of(told(more, Mara="f"))


def test_a_colon_ends_the_sentence_before_it() -> None:
    assert "No. Not now." in script_of(told('"{Mara|No,}" said Mara, and then: "{Mara|Not now.}"'))


def test_a_trimmed_narration_leaves_small_actions_as_action() -> None:
    found = told('"{Mara|Closed,}" Mara said, wiping the counter.\n\nThe street outside lay empty and wet.')
    script = script_of(found, "trimmed")
    assert "MARA\nClosed.\n\nMara said, wiping the counter.\n" in script
    assert "NARRATOR\nThe street outside lay empty and wet.\n" in script


def test_without_narration_nothing_is_read_and_nothing_is_lost() -> None:
    script = script_of(told('"{Mara|Closed,}" Mara said.\n\nThe street outside lay empty.'), "none")
    assert "NARRATOR" not in script
    assert "\nThe street outside lay empty.\n" in script


def test_who_tells_a_story_in_the_first_person_speaks_it() -> None:
    script = script_of(told('I thought of the sea.\n\n"{Mara|Closed,}" I said.', narrator="Mara"))
    assert script == ".SCENE 1\n\nMARA (V.O.)\nI thought of the sea.\n\nMARA\nClosed.\n"


def test_the_paragraphs_of_one_speech_are_one_speech() -> None:
    first = (
        "One day I left this house, with nothing but a coat and the good umbrella. I meant to see the sea, and "
        "then to write to you from wherever the boats went."
    )
    script = script_of(
        told(f'"{{Mara|{first}}}\n\n"{{Mara|And then I came back, as you see.}}" She sat down.')
    )
    assert f"MARA\n{first}\n  \nAnd then I came back, as you see.\n" in script


def test_a_speech_that_is_cut_off_stays_so() -> None:
    assert "MARA\nI only wanted--\n" in script_of(told('"{Mara|I only wanted--}"\n\n"{Tom|Don\'t.}"'))


def test_a_doubtful_line_has_a_note() -> None:
    found = told('"{Mara|Closed.}"\n\n"{Tom|Open.}"')
    found = doubted(found, 1, Line(1, 0.54, "turn-taking", ((0, 0.31),)))
    assert "[[? TOM 0.54 / MARA 0.31: turn-taking]]\n\nTOM\nOpen.\n" in script_of(found)


def test_a_line_of_nobody_is_unknown() -> None:
    found = told('"{Mara|Closed.}"\n\n"{Tom|Open.}"')
    found = doubted(found, 1, Line(None, 0.3, "nothing tells", ((0, 0.3), (1, 0.2))))
    assert "[[? UNKNOWN 0.30 / MARA 0.30 / TOM 0.20: nothing tells]]\n\nUNKNOWN\nOpen.\n" in script_of(found)


def test_sounds_come_where_they_are_told() -> None:
    found = told('"{Mara|Closed.}" The bell rang twice. Tom came in.\n\n"{Tom|Open?}"')
    at = found.story.text.index("bell")
    found = replace(found, sounds=(Heard(at, at + 9, "door bell", -6.0, far=True, repeat=2),))
    script = script_of(found)
    rang = "NARRATOR\nThe bell rang twice.\n\nSOUND: door bell (far, -6 dB, x2)\n\nNARRATOR\nTom came in.\n"
    assert rang in script
    assert "(far, -6 dB, x2)\n\nTom came in.\n" in script_of(found, "trimmed")


def test_scenes_have_headings_beds_and_titles() -> None:
    found = told('CHAPTER ONE\n\n"{Mara|Closed.}"\n\n* * *\n\n"{Tom|Open.}"')
    found = replace(found, scenes=(Scene(0, "CAFÉ", "NIGHT", True, "cafe night", "Chapter One"), Scene(3)))
    script = script_of(found)
    opening = "# Chapter One\n\nINT. CAFÉ - NIGHT\n\nAMBIENCE: cafe night\n\nMARA\nClosed.\n"
    assert script == f"{opening}\n.SCENE 2\n\nTOM\nOpen.\n"


@pytest.mark.parametrize("mode", MODES)
def test_a_script_reads_back_as_it_was_meant(mode: Narration) -> None:
    """Words that look like Fountain stay words; at most a space is put between its marks."""
    text = (
        '"{Mara|INT. is short for it.}"\n\nA NOTE: she *stopped*.\n\n"{Tom|[[what]] /* is */ (this)?}"\n\n'
        '"{Mara|SOUND: of music,}" Mara sang.\n\n"{Tom|(beat)}"\n\n"{Tom|~tra la}"'
    )
    script = to_script(told(text), mode)
    read, problems = parse_script(script_of(told(text), mode), "lines/story.fountain")
    meant = [(e.name, [*_words(e)]) for e in script.elements if isinstance(e, Speech)]
    assert [(e.name, [*_words(e)]) for e in read.elements if isinstance(e, Speech)] == meant
    assert not problems


def _words(speech: Speech) -> list[str]:
    return ["".join(part.text.split()) for part in speech.parts if hasattr(part, "text")]
