"""The loop of a producer: hear it, give a line again, choose, and lose nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from tests.e2e.conftest import SCRIPT, Show

RECORDED = """version = 1

[[line]]
episode = "ep"
character = "BOB"
text = "Still?"
picked = 1
takes = [{ recording = "takes/b.wav" }]
"""


def sources(show: Show) -> dict[str, str]:
    """What each line plays, by its name."""
    tracks = [track for track in show.timeline()["tracks"] if track["character"]]
    return {clip["name"]: clip["source"] for track in tracks for clip in track["clips"]}


def rendered(show: Show) -> tuple[int, int]:
    """Render; how many lines were spoken, and reused."""
    assert show.run("render", "--quiet", "--format", "wav").code == 0
    return show.report()["spoken"], show.report()["reused"]


def test_other_takes_are_made_and_picked_and_only_their_line_changes(show: Show) -> None:
    assert rendered(show) == (3, 0)
    before = sources(show)
    made = show.run("takes", "retake", "-q", "1.01", "--count", "3")
    assert made.code == 0
    assert [line.split()[0] for line in made.out.splitlines()[1:4]] == ["1", "2", "3"]
    assert rendered(show) == (0, 3)
    assert sources(show) == before
    assert show.run("takes", "pick", "1.01", "2").code == 0
    assert rendered(show) == (0, 3)
    after = sources(show)
    assert {name for name in after if after[name] != before[name]} == {"1.01"}
    assert show.run("takes", "pick", "1.01", "0").code == 0
    assert rendered(show) == (0, 3)
    assert sources(show) == before


def test_a_direction_shapes_a_take_and_the_pick_outlives_edits_elsewhere(show: Show) -> None:
    rendered(show)
    assert show.run("takes", "retake", "-q", "we're closed", "-d", "(quieter, slower)", "--pick").code == 0
    rendered(show)
    chosen = sources(show)["1.01"]
    show.write("lines/ep.fountain", SCRIPT.replace("INT. CAFÉ", "INT. PIER\n\nBOB\nEarlier.\n\nINT. CAFÉ"))
    assert rendered(show) == (1, 3)
    assert sources(show)["2.01"] == chosen
    (show.root / "lines/ep.fountain").rename(show.root / "lines/renamed.fountain")
    assert "0 lines to speak" in show.run("status").out
    (show.root / "lines/renamed.fountain").rename(show.root / "lines/ep.fountain")
    show.write("lines/ep.fountain", SCRIPT.replace("We're closed.", "We're closing."))
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 0
    assert "takes/takes.toml:4:1: warning T004" in ran.err
    assert "line 1.01 says “We're closing.” now" in ran.err


def test_deleting_the_store_loses_no_choice(show: Show) -> None:
    show.run("takes", "retake", "-q", "1.02", "--count", "2", "--seed", "9", "--pick")
    rendered(show)
    chosen = sources(show)
    shutil.rmtree(show.root / ".radioplay")
    assert rendered(show) == (3, 0)
    assert sources(show) == chosen


def test_cleaning_up_keeps_the_takes_that_were_not_picked(show: Show) -> None:
    rendered(show)
    show.run("takes", "retake", "-q", "1.01", "--count", "2")
    assert show.run("clean").code == 0
    listed = json.loads(show.run("takes", "list", "1.01", "--json").out)["lines"][0]["takes"]
    assert [(take["number"], take["ready"], take["used"]) for take in listed] == [
        (0, True, True), (1, True, False), (2, True, False),
    ]  # fmt: skip


def test_a_take_is_written_out_as_it_was_spoken(show: Show, tmp_path: Path) -> None:
    rendered(show)
    show.run("takes", "retake", "-q", "1.01")
    sounds = []
    for number in ("0", "1"):
        path = tmp_path / f"{number}.wav"
        assert show.run("takes", "play", "1.01", number, "-o", str(path)).code == 0
        sounds.append(sf.read(path)[0])
    assert all(np.abs(sound).max() > 0.05 for sound in sounds)
    assert len(sounds[0]) != len(sounds[1])


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("retake", "9.09"), "there is no line 9.09", 2),
        (("pick", "1.01", "5"), "line 1.01 has no take but the plain one, 0, not 5", 1),
        (("play", "1.01"), "take 0 of line 1.01 has not been spoken yet", 1),
        (("play", "1.01", "4"), "line 1.01 has takes 0 to 0, not 4\n    hint: radioplay takes list 1.01", 2),
        (("list", "-e", "pilot"), "there is no episode pilot", 1),
        (("retake", "1.01", "-n", "0"), "Invalid value for '--count'", 2),
    ],
)
def test_what_cannot_be_is_told(show: Show, words: tuple[str, ...], said: str, code: int) -> None:
    ran = show.run("takes", *words)
    assert ran.code == code
    assert said in ran.err
    assert not (show.root / "takes").exists()


def test_a_book_of_another_version_is_neither_used_nor_written_over(show: Show) -> None:
    old = 'version = 0\n[[line]]\ncharacter = "MARA"\n'
    show.write("takes/takes.toml", old)
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 1
    assert "takes/takes.toml: error T002: the take book isn't used: its version is 0" in ran.err
    assert show.report()["spoken"] == 3
    assert show.run("takes", "retake", "-q", "1.01").code == 1
    assert (show.root / "takes/takes.toml").read_text(encoding="utf-8") == old


def test_a_recording_that_has_gone_is_an_error_and_the_rest_is_rendered(show: Show) -> None:
    show.write("takes/takes.toml", RECORDED)
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 1
    assert (
        "takes/takes.toml:3:1: error T005: there is no takes/b.wav, the recording of BOB's line 1.02"
        in ran.err
    )
    assert len(sources(show)) == 3


def test_a_recording_that_is_no_sound_any_more_is_an_error_and_the_line_is_synthesised(show: Show) -> None:
    show.write("takes/takes.toml", RECORDED)
    show.write("takes/b.wav", b"RIFF but not for long")
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 1
    assert (
        "takes/takes.toml:3:1: error T005: the recording of BOB's line 1.02 can't be used: b.wav" in ran.err
    )
    assert len(sources(show)) == 3


def test_a_direction_that_nobody_knows_is_told(show: Show) -> None:
    assert "(glumbly) changes nothing" in show.run("takes", "retake", "-q", "1.01", "-d", "glumbly").err
    assert "changes nothing" not in show.run("takes", "retake", "-q", "1.01", "-d", "slower").err


def test_a_recording_is_used_and_status_tells_how_far_the_show_is(show: Show) -> None:
    show.write("takes/takes.toml", RECORDED)
    time = np.arange(44_100) / 44_100
    wave = 0.1 * np.sin(2 * np.pi * 200 * time) * (np.sin(2 * np.pi * 3 * time) > 0)
    sf.write(show.root / "takes/b.wav", np.column_stack([wave, wave]), 44_100)
    assert "its recording is new" in show.run("status").out
    assert rendered(show) == (3, 0)
    assert "recorded by people: BOB 1 of 1" in show.run("status").out
    levels = {name: about["level_lufs"] for name, about in show.report()["characters"].items()}
    assert levels["BOB"] == pytest.approx(-20.0, abs=0.5)
    sf.write(show.root / "takes/b.wav", wave[::-1], 44_100)
    assert rendered(show) == (1, 2)


def test_the_goes_of_a_speech_with_different_takes_are_each_retaken_and_picked(show: Show) -> None:
    show.write("lines/ep.fountain", "MARA\nOne.\n(softly)\nTwo.\n")
    assert show.run("takes", "retake", "-q", "1.01.2", "--count", "2").code == 0
    assert show.run("takes", "retake", "-q", "1.01", "--pick").code == 0
    lines = json.loads(show.run("takes", "list", "1.01", "--json").out)["lines"]
    assert [[take["number"] for take in line["takes"] if take["used"]] for line in lines] == [[1], [3]]


def test_the_steps_told_after_a_retake_work_as_they_stand(show: Show) -> None:
    show.write("lines/ep.fountain", "MARA\nOne.\n(softly)\nTwo.\n\nBOB\nThree.\n")
    show.run("takes", "retake", "-q", "1.01.2", "--count", "2")
    for line in ("1.01", "1.01.1", "1.02"):
        told = show.run("takes", "retake", "-q", line).out.splitlines()
        steps = [text.partition(": radioplay ")[2].split() for text in told if " it: " in text]
        assert [step[1] for step in steps] == ["play"] * (len(steps) // 2) + ["pick"] * (len(steps) // 2)
        assert steps
        for step in steps:
            written = ["-o", str(show.root / "take.wav")] if step[1] == "play" else []
            assert show.run(*step, *written).code == 0
    lines = json.loads(show.run("takes", "list", "--json").out)["lines"]
    assert [[take["number"] for take in line["takes"] if take["used"]] for line in lines] == [[2], [3], [1]]


def test_a_take_that_is_not_used_is_not_said_to_be_spoken_by_a_render(show: Show) -> None:
    show.run("takes", "retake", "-q", "1.01")
    assert show.run("clean", "--all").code == 0
    ran = show.run("takes", "play", "1.01", "1")
    assert ran.code == 1
    assert "once it is used: radioplay takes pick 1.01 1" in ran.err


def test_check_takes_no_recording_for_a_voice(show: Show) -> None:
    show.write("takes/takes.toml", RECORDED)
    time = np.arange(22_050) / 44_100
    sf.write(show.root / "takes/b.wav", 0.1 * np.sin(2 * np.pi * 200 * time), 44_100)
    ran = show.run("check")
    assert "V001" not in ran.out + ran.err
