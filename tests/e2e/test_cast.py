"""`radioplay cast` on hums: show, set, suggest, audition, and what is wrong with what one may ask."""

from __future__ import annotations

import shlex
import tomllib
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from typer.testing import CliRunner

from radioplay.cli.app import app
from radioplay.loudness import loudness

from .conftest import CAST, Ran, Show

SCRIPT = """Title: A Test

INT. CAFÉ - NIGHT

MARA
We're closed.

BOB
Still?

MARA
(whispering)
Go away, and don't come back before the summer is over!

MRS. PELL
Who on earth was that?

INT. STREET - NIGHT

MARA
Where did you leave it? I have looked in the kitchen and behind the counter.

BOB
Mara. Listen. I never had it, and I never wanted it, and I wouldn't know what to do with it if I did.
"""


def cast(show: Show, *words: str) -> Ran:
    """`radioplay cast …` on the show; a traceback anywhere is a failure."""
    result = CliRunner().invoke(app, ["cast", words[0], "-p", str(show.root), *words[1:]])
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return Ran(result.exit_code, result.stdout, result.stderr)


@pytest.fixture
def play(show: Show) -> Show:
    """The show, with somebody in it who has no voice."""
    show.write("lines/ep.fountain", SCRIPT)
    return show


def voices(show: Show) -> dict[str, str]:
    found = tomllib.loads((show.root / "cast.toml").read_text(encoding="utf-8"))["cast"]
    return {name: values["voice"] for name, values in found.items()}


def text_of(show: Show) -> str:
    return (show.root / "cast.toml").read_text(encoding="utf-8")


def test_the_table_has_everybody_who_speaks(play: Show) -> None:
    shown = cast(play, "show")
    assert shown.out.splitlines() == [
        "character  voice      lines  words  minutes  takes ready",
        "MARA       tone:mara      3     28    ~0:10            0",
        "BOB        tone:bob       2     24    ~0:08            0",
        "MRS. PELL  no voice       1      5    ~0:02            0",
        "3 characters, 6 lines, ~0:20; 0 ready",
    ]
    assert "1 character without a voice" in shown.err
    assert shown.code == 1


def test_takes_that_are_there_are_measured(play: Show) -> None:
    cast(play, "set", "MRS. PELL", "tone:pell")
    play.run("render", "--quiet", "--format", "wav")
    shown = cast(play, "show", "--json")
    assert shown.code == 0
    people = {each["character"]: each for each in shown.json["characters"]}
    assert [(p["lines"], p["ready"], p["estimated"]) for p in people.values()] == [
        (3, 3, False),
        (2, 2, False),
        (1, 1, False),
    ]
    clips = [
        clip
        for track in play.timeline()["tracks"]
        if track.get("character") == "MARA"
        for clip in track["clips"]
    ]
    assert people["MARA"]["seconds"] == pytest.approx(sum(clip["length"] for clip in clips) / 48_000, abs=0.5)
    play.write("lines/ep.fountain", SCRIPT.replace("Go away", "Go right away"))
    line = cast(play, "show").out.splitlines()[1].split()
    assert (line[2], line[4][0], line[5]) == ("3", "~", "2")


def test_one_episode_alone_shows_those_who_speak_in_it(play: Show) -> None:
    play.write("lines/other.fountain", "INT. HALL\n\nBOB\nHello there.\n")
    lines = cast(play, "show", "other").out.splitlines()
    assert [line.split()[0] for line in lines[1:-1]] == ["BOB"]
    assert cast(play, "show", "othre").code == 1


def test_setting_a_voice_keeps_every_other_byte(play: Show) -> None:
    before = text_of(play)
    done = cast(play, "set", "mara", "tone:a3", "--speed", "0.9")
    assert done.code == 0, done.err
    assert done.out.splitlines() == [
        "MARA: tone:mara → tone:a3, speed 1 → 0.9",
        "3 lines of 3 will be spoken, in about 1 second",
    ]
    wanted = before.replace(
        'voice = "tone:mara"  # a comment that stays\n',
        'voice = "tone:a3"  # a comment that stays\nspeed = 0.9\n',
    )
    assert text_of(play) == wanted
    assert [path.name for path in play.root.iterdir() if "cast" in path.name] == ["cast.toml"]


def test_a_voice_that_was_there_before_costs_nothing(play: Show) -> None:
    play.run("render", "--quiet", "--format", "wav")
    cast(play, "set", "BOB", "tone:a2")
    again = cast(play, "set", "BOB", "tone:bob")
    assert "the takes of all 2 lines are there already" in again.out
    assert "nothing is changed" in cast(play, "set", "BOB", "tone:bob").out


def test_a_bare_name_is_of_the_engine_one_has_or_of_the_default_one(play: Show) -> None:
    assert cast(play, "set", "BOB", "a2").code == 0
    assert cast(play, "set", "MARA", "af_nicole").code == 0
    assert voices(play) == {"MARA": "kokoro:af_nicole", "BOB": "tone:a2"}


def test_somebody_who_speaks_joins_the_cast(play: Show) -> None:
    done = cast(play, "set", "Mrs. Pell", "tone:pell")
    assert "MRS. PELL joins the cast: tone:pell" in done.out
    assert text_of(play).endswith('[cast."MRS. PELL"]\nvoice = "tone:pell"\n')


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (("MARO", "tone:a"), "nobody is called MARO", "did you mean MARA?"),
        (("", "tone:a"), "nobody is called (nothing)", "MARA, BOB, MRS. PELL"),
        (("MARA", "tune:a"), "no voice engine called tune", "did you mean tone?"),
        (("MARA", "kokoro:af_bela"), "kokoro has no voice 'af_bela'", "af_bella"),
        (("MARA", "af_bela"), "kokoro has no voice 'af_bela'", "af_bella"),
        (("MARA", "tone:"), "tone has no voice ''", "voices list"),
        (("MARA", "tone:9000"), "tone hums between", "voices list"),
        (("MARA", "tone:a\x1b[31m"), "no voice", "voices list"),
    ],
)
def test_what_cannot_be_set_is_said_and_nothing_is_touched(
    play: Show, words: tuple[str, str], message: str, hint: str
) -> None:
    before = text_of(play)
    done = cast(play, "set", *words)
    assert done.code == 1
    assert message in done.err
    assert hint in done.err
    assert text_of(play) == before


def test_a_speed_nobody_can_speak_at_is_bad_usage(play: Show) -> None:
    assert cast(play, "set", "MARA", "tone:a", "--speed", "9").code == 2


def test_a_cast_file_with_a_mistake_in_it_is_left_alone(play: Show) -> None:
    play.write("cast.toml", "[cast.MARA\n")
    for words in (("set", "MARA", "tone:a"), ("suggest", "--apply")):
        done = cast(play, *words)
        assert done.code == 1
        assert "radioplay check shows where" in done.err
    assert text_of(play) == "[cast.MARA\n"


def test_a_cast_file_that_is_a_link_to_elsewhere_is_left_alone(play: Show, tmp_path: Path) -> None:
    outside = tmp_path / "outside.toml"
    (play.root / "cast.toml").rename(outside)
    (play.root / "cast.toml").symlink_to(outside)
    done = cast(play, "set", "MARA", "tone:a")
    assert done.code == 1
    assert "leads out of the project" in done.err
    assert outside.read_text(encoding="utf-8") == CAST


def test_suggestions_can_be_typed_and_applied(play: Show) -> None:
    shown = cast(play, "suggest")
    assert shown.code == 0, shown.err
    command = next(line for line in shown.out.splitlines() if line.startswith("radioplay cast set"))
    words = shlex.split(command, comments=True)
    assert words[:3] == ["radioplay", "cast", "set"]
    assert words[5] == "MRS. PELL"
    assert "MRS in the name" in command
    assert words[6].startswith(("kokoro:af_", "kokoro:bf_"))
    assert "hardest to tell apart: " in shown.out
    assert shown.out == cast(play, "suggest").out
    assert voices(play) == {"MARA": "tone:mara", "BOB": "tone:bob"}
    applied = cast(play, "suggest", "--apply", "--json").json
    assert applied["applied"]
    assert voices(play)["MRS. PELL"] == applied["suggestions"][0]["voice"] == words[6]
    assert "# a comment that stays" in text_of(play)
    assert "everybody has a voice" in cast(play, "suggest").out


def test_new_voices_for_those_named_and_for_no_other(play: Show) -> None:
    done = cast(play, "suggest", "BOB", "--engine", "tone", "--json")
    made = done.json
    assert [each["character"] for each in made["suggestions"]] == ["BOB"]
    assert 0.0 <= made["hardest"]["likeness"] <= 1.0
    assert made["hardest"]["scenes"] == 2
    assert cast(play, "suggest", "BBO").code == 1
    assert cast(play, "suggest", "--engine", "tuba").code == 1


def test_voices_that_cannot_be_heard_here_are_named_and_the_rest_is_compared(play: Show) -> None:
    cast_file = CAST.replace("tone:bob", "kokoro:am_onyx*0.5+am_adam*0.5").replace("tone:mara", "nonesuch:x")
    play.write("cast.toml", cast_file)
    made = cast(play, "suggest", "--json").json
    assert made["unmeasured"] == ["MARA"]
    assert {made["hardest"]["first"], made["hardest"]["second"]} == {"BOB", "MRS. PELL"}
    assert "not compared" in cast(play, "suggest").out


def test_an_audition_is_level_and_says_how_to_choose(play: Show) -> None:
    done = cast(play, "audition", "MARA", "tone:a2", "low", "tone:b3", "--format", "wav,mp3", "--quiet")
    assert done.code == 0, done.err
    folder = play.root / "out" / "auditions" / "mara"
    assert sorted(path.name for path in folder.glob("*.wav")) == [
        "1-a2.wav",
        "2-low.wav",
        "3-b3.wav",
        "mara.wav",
    ]
    levels = [level_of(folder / name) for name in ("1-a2.wav", "2-low.wav", "3-b3.wav")]
    assert max(levels) - min(levels) < 0.5
    assert levels[0] == pytest.approx(-19.0, abs=4.0)
    assert sf.info(folder / "mara.mp3").duration == pytest.approx(sf.info(folder / "mara.wav").duration)
    whole = sf.info(folder / "mara.wav").duration
    assert whole > sum(sf.info(folder / f"{name}.wav").duration for name in ("1-a2", "2-low", "3-b3")) + 3
    assert f"radioplay cast set -p {play.root} MARA tone:low" in done.out
    assert np.abs(sf.read(folder / "mara.wav")[0]).max() < 1.0


def level_of(path: Path) -> float:
    samples, rate = sf.read(path, dtype="float32", always_2d=True)
    return loudness(np.ascontiguousarray(samples.T), rate)


def test_who_gets_the_part_has_spoken_the_lines_of_the_audition(play: Show) -> None:
    made = cast(play, "audition", "MARA", "tone:a2", "tone:b3", "--quiet", "--json").json
    assert len(made["lines"]) == 3
    assert made["spoken"] == 3 * 2 + 2
    again = cast(play, "audition", "MARA", "tone:b3", "--quiet", "--json").json
    assert again["reused"] >= 3
    names = sorted(path.name for path in (play.root / "out" / "auditions" / "mara").iterdir())
    assert names == ["1-b3.mp3", "mara.mp3"]
    done = cast(play, "set", "MARA", "tone:a2")
    assert "the takes of all 3 lines are there already" in done.out


def test_a_wrong_voice_is_said_and_the_others_are_heard(play: Show) -> None:
    done = cast(play, "audition", "BOB", "tone:a2", "kokoro:am_ekko", "--quiet", "--json")
    assert done.code == 1
    assert "kokoro:am_ekko is left out" in done.err
    assert "am_echo" in done.err
    assert [each["voice"] for each in done.json["voices"]] == ["tone:a2"]
    nobody = cast(play, "audition", "BOB", "kokoro:am_ekko")
    assert nobody.code == 1
    assert "no voice left to hear" in nobody.err


def test_a_voice_whose_pack_is_missing_is_said_and_the_others_are_heard(play: Show) -> None:
    done = cast(play, "audition", "BOB", "tone:a2", "kokoro:am_echo", "--quiet", "--json")
    assert done.code == 1
    assert "radioplay voices install kokoro" in done.err
    assert [each["voice"] for each in done.json["voices"]] == ["tone:a2"]


def test_a_shortlist_is_heard_where_no_voice_is_named(play: Show) -> None:
    done = cast(play, "audition", "MRS. PELL", "--quiet", "--json")
    assert done.code == 0, done.err
    made = done.json
    heard = [each["voice"] for each in made["voices"]]
    assert len(set(heard)) == 4
    assert not {"tone:mara", "tone:bob"} & set(heard)
    assert made["announcer"] not in heard


def test_a_narrator_announces(play: Show) -> None:
    cast_file = CAST + '\n[cast.NARRATOR]\nvoice = "tone:c4"\n'
    play.write("cast.toml", cast_file)
    made = cast(play, "audition", "BOB", "tone:a2", "--quiet", "--json").json
    assert made["announcer"] == "tone:c4"


def test_a_show_without_people_or_without_their_lines(play: Show) -> None:
    play.write("lines/ep.fountain", "INT. HALL\n\nNobody is here.\n")
    silent = cast(play, "audition", "MARA", "tone:a2")
    assert silent.code == 1
    assert "says nothing yet" in silent.err
    assert cast(play, "show").out.splitlines()[-1] == "nobody says anything yet"
    play.write("cast.toml", "")
    for words in (("suggest",), ("audition", "MARA"), ("set", "MARA", "tone:a")):
        done = cast(play, *words)
        assert done.code == 1
        assert done.err.startswith("radioplay: nobody")
    assert cast(play, "show", "--json").json == {"version": 1, "characters": []}


def test_no_show_at_all(tmp_path: Path) -> None:
    for words in (("show",), ("set", "A", "tone:a"), ("suggest",), ("audition", "A")):
        done = cast(Show(tmp_path / "nothing"), *words)
        assert done.code == 1
        assert "is not there" in done.err
