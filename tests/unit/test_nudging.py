"""Nudges: keys of clips, the file that keeps them, and what they are about when the script has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.cast import Cast, Character
from radioplay.nudges import Nudge
from radioplay.nudging.book import HEADER, parse_nudges, read_nudges
from radioplay.nudging.keys import keys_of
from radioplay.nudging.matching import Placed, afters, place, targets_of
from radioplay.nudging.moving import STAYS
from radioplay.nudging.writing import edited, write_nudges
from radioplay.performance import Performance, perform
from radioplay.script import parse_script

CAST = Cast(characters=(Character("MARA", "tone:a"), Character("BOB", "tone:b")))
SCRIPT = """INT. CAFÉ

AMBIENCE: rain

SOUND: door bell

MARA
We're closed. Unless you're hungry.

SOUND: Door  Bell

BOB
Yes.

MARA
Go [[SOUND: gun click]] away now, Bob.

BOB
Yes.

MUSIC: theme (in)

MUSIC: theme (out)

AMBIENCE: out
"""


def performed(text: str = SCRIPT) -> Performance:
    script, problems = parse_script(text, "lines/ep.fountain")
    assert not problems
    performance, problems = perform("ep", [script], CAST)
    assert not problems
    return performance


def placed(book: str, script: str = SCRIPT) -> tuple[Placed, list[str]]:
    """What holds of a file; and its problems, each as code and hint."""
    entries, problems = parse_nudges(book, "f")
    assert not problems
    found, problems = place(entries, performed(script))
    return found, [f"{p.code} {p.hint}" for p in problems]


def test_every_clip_has_a_key_of_its_own_and_what_ends_something_has_none() -> None:
    keys = keys_of(performed())
    assert list(keys.lines.values()) == [
        "1.01-were-closed-unless-youre",
        "1.02-yes",
        "1.03-go-away-now-bob",
        "1.04-yes",
    ]
    assert list(keys.cues.values()) == [
        "bed:rain#1",
        "cue:door bell#1",
        "cue:door bell#2",
        "cue:gun click#1",
        "music:theme#1",
    ]


NEW_SCENE = "INT. STREET\n\nSOUND: door bell\n\nBOB\nAnybody there?\n\n" + SCRIPT


@pytest.mark.parametrize(
    ("key", "after", "now"),
    [
        ("1.01-were-closed-unless-youre", "", "2.01-were-closed-unless-youre"),
        ("1.01-were-closed-unless-youre/2", "", "2.01-were-closed-unless-youre/2"),
        ("1.02-yes", "", "2.02-yes"),
        ("1.04-yes", "go-away-now-bob", "2.04-yes"),
        ("1.04-yes", "", "2.04-yes"),
        ("cue:door bell#1", "", "cue:door bell#1"),
        ("cue:door bell", "", "cue:door bell#1"),  # as somebody would write it
        ("cue:gun click", "", "cue:gun click#1"),
        ("cue:door bell#2", "were-closed-unless-youre", "cue:door bell#3"),
        ("cue:gun click#1", "go-away-now-bob", "cue:gun click#1"),
        ("bed:rain#1", "anybody-there", "bed:rain#1"),
        ("1.03-GO-away-now-bob", "", "2.03-go-away-now-bob"),
    ],
)
def test_a_nudge_finds_its_clip_again_when_a_scene_is_put_before_it(key: str, after: str, now: str) -> None:
    found, problems = placed(f'["{key}"]\noffset = 1.5\nafter = "{after}"\n', NEW_SCENE)
    assert found.nudges == {now: Nudge(1.5)}
    assert not problems


def test_lines_that_begin_alike_are_told_apart_by_number_while_it_holds() -> None:
    found, _ = placed('["1.04-yes"]\ngain = 1\n["1.02-yes"]\ngain = 2\n')
    assert found.nudges == {"1.04-yes": Nudge(gain_db=1.0), "1.02-yes": Nudge(gain_db=2.0)}


def test_a_line_that_is_moved_keeps_its_nudge() -> None:
    moved = SCRIPT.replace("MARA\nGo [[SOUND: gun click]] away now, Bob.\n\n", "")
    moved = moved.replace("AMBIENCE: rain\n", "AMBIENCE: rain\n\nMARA\nGo away now, Bob.\n")
    found, problems = placed('["1.03-go-away-now-bob"]\nmute = true\n', moved)
    assert found.nudges == {"1.01-go-away-now-bob": Nudge(muted=True)}
    assert not problems


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        (
            "1.01-were-closed-until-youre",
            "line 1.01 says “We're closed. Unless you're hungry.” now: name it [\"1.01-were-closed-unless-youre\"], "
            "or delete it",
        ),
        ("1.09-nothing-like-it-anywhere", "delete it, or put the words back"),
        ("cue:door bel", 'there is cue:door bell#1: name it ["cue:door bell#1"], or delete it'),
        ("cue:door bel#1", 'there is cue:door bell#1: name it ["cue:door bell#1"], or delete it'),
        ("cue:door bell#7", 'there is cue:door bell#1: name it ["cue:door bell#1"], or delete it'),
        ("whatever", "delete it, or put the words back"),
    ],
)
def test_a_nudge_whose_words_are_gone_lapses_with_a_hint(key: str, hint: str) -> None:
    found, problems = placed(f'["{key}"]\noffset = 1\n')
    assert not found.nudges
    assert [entry.key for entry in found.lapsed] == [key]
    assert problems == [f"X042 {hint}"]


def test_a_line_may_be_named_as_people_do() -> None:
    found, problems = placed('["1.03"]\noffset = 1\n["MARA 1"]\noffset = 2\n[1.02-yes]\noffset = 3\n')
    assert found.nudges == {
        "1.03-go-away-now-bob": Nudge(1.0),
        "1.01-were-closed-unless-youre": Nudge(2.0),
        "1.02-yes": Nudge(3.0),
    }
    assert not problems


def test_one_clip_with_two_nudges_has_the_first() -> None:
    found, problems = placed('["1.02-yes"]\noffset = 1\n["1.02"]\noffset = 2\n')
    assert found.nudges == {"1.02-yes": Nudge(1.0)}
    assert problems == ["X042 delete one of them"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('["1.02-yes"]\nofset = 1\n', "2:1 X041 ofset means nothing here | did you mean offset?"),
        (
            '["1.02-yes"]\noffset = "1"\n',
            "2:10 X041 offset is a number of seconds | it is left out meanwhile",
        ),
        (
            '["1.02-yes"]\noffset = nan\n',
            "2:10 X041 offset is -36000 to 36000 seconds | it is left out meanwhile",
        ),
        ('["1.02-yes"]\ngain = 90\n', "2:8 X041 gain is -90 to 24 dB | it is left out meanwhile"),
        ('["1.02-yes"]\nmute = 1\n', "2:8 X041 mute is true or false | it is left out meanwhile"),
        (
            "\noffset = 1\n",
            '2:1 X041 offset stands in no table | a table says what is meant: ["1.03-were-closed-unless"]',
        ),
        (
            '["1.02-yes"]\noffset = \n',
            "0:1 X040 these nudges aren't used: it isn't a TOML file any more: Invalid value (at line 2, column 10)"
            " | everything stays where radioplay puts it, and nothing in it is changed, until that is mended",
        ),
    ],
)
def test_mistakes_in_the_file_have_a_place_and_a_hint(text: str, said: str) -> None:
    _, [problem] = parse_nudges(text, "f")
    assert problem.span
    where = f"{problem.span.line}:{problem.span.column}"
    assert f"{where} {problem.code} {problem.message} | {problem.hint}" == said


def test_the_rest_of_a_table_with_a_mistake_holds() -> None:
    entries, _ = parse_nudges('["1.02-yes"]\noffset = "1"\ngain = -2\n', "f")
    assert [entry.nudge for entry in entries] == [Nudge(gain_db=-2.0)]


def test_no_file_is_no_nudges_and_a_folder_is_a_mistake(tmp_path: Path) -> None:
    assert read_nudges(tmp_path / "none", "f") == ((), ())
    _, [problem] = read_nudges(tmp_path, "f")
    assert problem.code == "X040"


OWN = """# Ours: do not touch line 3!

["1.02-yes"]     # Bob was late
offset = 0.250   # a bit
note = "?"

["1.03-go-away-now-bob"]
mute = true
"""


def after_edit(text: str, **nudges: Nudge) -> str:
    """A text with nudges in it, given as `l102=…` for line 1.02."""
    names = {"l101": "1.01-were-closed-unless-youre", "l102": "1.02-yes", "l103": "1.03-go-away-now-bob"}
    performance = performed()
    found, _ = place(parse_nudges(text, "f")[0], performance)
    wanted = {names[name]: nudge for name, nudge in nudges.items()}
    return edited(text, found.entries, wanted, afters(targets_of(performance)))


def test_an_edit_leaves_comments_order_and_what_others_wrote() -> None:
    new = after_edit(OWN, l102=Nudge(0.5, -1.0), l101=Nudge(-0.125))
    assert new == OWN.replace("offset = 0.250 ", "offset = 0.5 ").replace(
        'note = "?"\n', 'note = "?"\ngain = -1.0\n'
    ) + ('\n["1.01-were-closed-unless-youre"]\noffset = -0.125\n')


def test_an_edit_that_changes_nothing_changes_no_byte() -> None:
    assert after_edit(OWN, l102=Nudge(0.25), l103=Nudge(muted=True)) == OWN


def test_a_nudge_that_is_gone_takes_its_table_with_it_unless_somebody_has_written_there() -> None:
    new = after_edit(OWN, l102=STAYS, l103=STAYS)
    assert "1.03" not in new
    assert "offset = 0.0   # a bit\n" in new


def test_the_first_nudge_makes_a_file_that_explains_itself() -> None:
    new = after_edit("", l102=Nudge(0.0, 0.0, True))
    assert new.startswith(HEADER)
    assert new.endswith('["1.02-yes"]\nmute = true\nafter = "were-closed-unless-youre"\n')


def test_line_ends_of_windows_stay() -> None:
    new = after_edit(OWN.replace("\n", "\r\n"), l101=Nudge(1.0), l102=Nudge(2.0, 1.0))
    assert new.count("\n") == new.count("\r\n")


@pytest.mark.parametrize(
    "text", ['"1.02-yes" = { offset = 1.0 }\n', '["1.02-yes"]\noffset = 1.0', "[1.02-yes]\n"]
)
def test_however_an_entry_is_written_it_can_be_changed(text: str) -> None:
    entries, problems = parse_nudges(after_edit(text, l102=Nudge(2.0, 0.0, True)), "f")
    assert not problems
    assert [entry.nudge for entry in entries] == [Nudge(2.0, 0.0, True)]


def test_an_entry_is_renamed_to_what_its_line_is_called_now() -> None:
    found, _ = place(parse_nudges(OWN.replace('note = "?"\n', ""), "f")[0], performed(NEW_SCENE))
    new = edited(OWN, found.entries, {"2.02-yes": Nudge(0.75)}, {})
    assert '["2.02-yes"]     # Bob was late\noffset = 0.75   # a bit\n' in new


def test_what_was_there_stays_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "ep.nudges.toml"
    assert write_nudges(path, {}, {"1.02-yes": Nudge(1.0)}, {}) is None
    first = path.read_bytes()
    copy = write_nudges(path, {}, {"1.01-x": Nudge(1.0)}, {})
    assert copy == tmp_path / "ep.nudges.toml~"
    assert copy.read_bytes() == first
    assert path.read_bytes().startswith(first)
