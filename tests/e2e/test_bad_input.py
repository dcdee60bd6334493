"""Bad input: a clear diagnostic, nothing lost, never a traceback, and the rest still gets made."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from .conftest import CAST, SCRIPT, Show, Spoil


def no_cast(show: Show) -> None:
    (show.root / "cast.toml").unlink()


def empty_cast(show: Show) -> None:
    show.write("cast.toml", "")


def broken_toml(show: Show) -> None:
    show.write("cast.toml", CAST.replace('"tone:mara"', '"tone:mara'))


def unknown_key(show: Show) -> None:
    show.write("cast.toml", CAST + "spede = 1.1\n")


def unknown_voice(show: Show) -> None:
    show.write("cast.toml", CAST.replace("tone:bob", "espeak:nobody-like-this"))


def unknown_engine(show: Show) -> None:
    show.write("cast.toml", CAST.replace("tone:bob", "tune:bob"))


def one_alias_for_two(show: Show) -> None:
    show.write("cast.toml", CAST.replace('"tone:bob"', '"tone:bob"\naliases = ["MARA"]'))


def not_cast(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT + "\nMARLA\nHello?\n")


def latin_1(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT.encode("latin-1"))


def empty_script(show: Show) -> None:
    show.write("lines/ep.fountain", "")


def binary_script(show: Show) -> None:
    show.write("lines/ep.fountain", bytes(range(256)) * 50)


def only_a_direction(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT + "\nBOB\n(wearily)\n")


def missing_sound(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT.replace("door bell", "zzyzx"))


def sound_outside(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT.replace("door bell", "../../../etc/passwd"))


def empty_sound(show: Show) -> None:
    show.write("sfx/door-bell.wav", b"")


def no_sound(show: Show) -> None:
    show.write("sfx/door-bell.wav", b"RIFF....WAVEfmt garbage" * 20)


def silent_sound(show: Show) -> None:
    sf.write(show.write("sfx/door-bell.wav", b""), np.zeros(4800), 48_000)


@pytest.mark.parametrize(
    ("spoil", "code", "place", "made"),
    [
        (no_cast, "C010", "cast.toml", True),
        (empty_cast, "C001", "lines/ep.fountain:9:1", True),
        (broken_toml, "C012", "cast.toml:6:", True),
        (unknown_key, "C013", "cast.toml:10:1", True),
        (unknown_voice, "V004", "cast.toml:9:9", True),
        (unknown_engine, "V003", "cast.toml:9:9", True),
        (one_alias_for_two, "C017", "cast.toml:10:", True),
        (not_cast, "C001", "lines/ep.fountain:19:1", True),
        (latin_1, "S", "lines/ep.fountain", True),
        (empty_script, "S", "lines/ep.fountain", False),
        (binary_script, "S", "lines/ep.fountain", False),
        (only_a_direction, "S", "lines/ep.fountain:19", True),
        (missing_sound, "Q001", "lines/ep.fountain:7:8", True),
        (sound_outside, "Q001", "lines/ep.fountain:7:8", True),
        (empty_sound, "Q020", "lines/ep.fountain:7", True),
        (no_sound, "Q020", "lines/ep.fountain:7", True),
        (silent_sound, "Q021", "sfx/door-bell.wav", True),
    ],
)
def test_it_is_said_where_and_the_rest_is_made(
    show: Show, spoil: Spoil, code: str, place: str, made: bool
) -> None:
    spoil(show)
    ran = show.run("render", "--quiet", "--format", "wav")
    said = [line for line in ran.err.splitlines() if line.startswith(place) and f" {code}" in line]
    assert said, ran.err
    is_error = any(" error " in line for line in said)
    assert ran.code == (1 if is_error or not made else 0)
    assert (show.root / "out" / "ep" / "ep.wav").exists() == made


def test_check_says_what_a_title_page_has_that_nobody_understands(show: Show) -> None:
    show.write("lines/ep.fountain", "Title: A Test\nEpisode: the last\n\nMARA\nHello.\n\nBOB\nYes?\n")
    ran = show.run("check")
    assert ran.code == 0 and "lines/ep.fountain:2:1: warning D030" in ran.out


@pytest.mark.parametrize("spoil", [empty_sound, no_sound])
def test_check_tries_the_sounds_too(show: Show, spoil: Spoil) -> None:
    spoil(show)
    ran = show.run("check")
    assert ran.code == 1 and "Q020" in ran.out


@pytest.mark.parametrize("spell", [lambda t: t.replace("\n", "\r\n"), lambda t: "\ufeff" + t])
def test_line_ends_and_byte_order_marks_are_fine(show: Show, spell: object) -> None:
    assert callable(spell)
    show.write("lines/ep.fountain", spell(SCRIPT))
    show.write("cast.toml", spell(CAST))
    assert show.run("check").code == 0
    assert show.run("render", "--quiet", "--format", "wav").code == 0


def test_a_script_of_ten_megabytes_is_read(show: Show) -> None:
    scene = "INT. HALL\n\nThe wind again, and nobody there to hear how it went on and on.\n\n"
    show.write("lines/ep.fountain", scene * (10_000_000 // len(scene)) + "MARA\nAt last.\n")
    assert show.run("check").code == 0


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (44_100, 6)])
def test_odd_sounds_are_fine(show: Show, rate: int, channels: int) -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, (rate // 2, channels))
    sf.write(show.write("sfx/door-bell.wav", b""), noise, rate)
    assert show.run("render", "--quiet", "--format", "wav").code == 0


def test_a_sound_of_ten_hours_is_cut_with_a_warning(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("radioplay.cues.sounds.LIMIT_S", 2.0)  # the same code as for ten hours, in a moment
    sf.write(show.write("sfx/door-bell.wav", b""), np.full(48_000 * 5, 0.1), 48_000)
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 0 and "Q022" in ran.err
    bell = next(c for t in show.timeline()["tracks"] for c in t["clips"] if c.get("cue") == "door bell")
    assert bell["length"] == 2 * 48_000


@pytest.mark.parametrize("name", ["", "show", "show/lines"])
def test_a_folder_that_is_no_project_is_said_to_be_none(show: Show, name: str) -> None:
    for path in (show.root / "lines").iterdir():
        path.unlink()
    (show.root / "cast.toml").unlink()
    ran = Show(show.root.parent / name).run("render")
    assert ran.code == 1 and " P0" in ran.err


def test_an_unknown_episode_gets_a_suggestion(show: Show) -> None:
    ran = show.run("render", "epp")
    assert ran.code == 1 and "did you mean ep?" in ran.err


def test_in_a_wrong_folder_that_is_said_first(show: Show) -> None:
    elsewhere = Show(show.root.parent / "elsewhere")
    elsewhere.write("notes.txt", "")
    ran = elsewhere.run("render", "pilot")
    assert ran.code == 1 and ran.err.index(" P002: ") < ran.err.index("there is no episode pilot")


def test_a_folder_where_an_episode_belongs_gets_the_option_for_it(show: Show) -> None:
    ran = show.run("render", str(show.root))
    assert ran.code == 1 and f"-p {show.root} names the folder of a show" in ran.err


def test_an_episode_is_found_however_its_letters_are_made(show: Show) -> None:
    show.write("lines/caf\u00e9.fountain", SCRIPT)
    assert show.run("render", "cafe\u0301", "--quiet", "--format", "wav").code == 0
    assert (show.root / "out" / "caf\u00e9" / "caf\u00e9.wav").exists()


def test_a_problem_of_the_cast_is_told_once_for_all_episodes(show: Show) -> None:
    show.write("lines/two.fountain", SCRIPT)
    show.write("cast.toml", CAST + "spede = 1.1\n")
    ran = show.run("render", "--quiet", "--format", "wav")
    assert (ran.code, ran.err.count(" C013: ")) == (1, 1)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are always Unicode there")
@pytest.mark.parametrize("name", [b"sfx/knall \xe9.wav", b"lines/caf\xe9.fountain"])
def test_a_name_that_is_not_utf_8_is_said_and_the_rest_is_made(show: Show, name: bytes) -> None:
    show.write(os.fsdecode(name), SCRIPT)
    assert "P010" in [p["code"] for p in show.run("check", "--json").json["problems"]]
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 1 and " P010: " in ran.err
    assert (show.root / "out" / "ep" / "ep.wav").exists()


def test_a_sound_file_is_never_shown_as_text(show: Show) -> None:
    silent_sound(show)
    ran = show.run("render", "--quiet", "--format", "wav")
    assert "sfx/door-bell.wav: warning Q021" in ran.err and "RIFF" not in ran.err


def test_a_length_that_makes_no_sense_is_said_and_the_sound_is_there(show: Show) -> None:
    show.write("lines/ep.fountain", SCRIPT.replace("door bell", "door bell (for 0s)"))
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 0 and " S005: " in ran.err
    assert [c for t in show.timeline()["tracks"] for c in t["clips"] if c.get("cue") == "door bell"]


def test_an_unknown_format_is_a_usage_error(show: Show) -> None:
    ran = show.run("render", "--format", "mp4")
    assert ran.code == 2 and "mp3" in ran.err


def test_a_pack_that_is_not_there_is_named_with_its_command(show: Show) -> None:
    show.write("cast.toml", CAST.replace("tone:bob", "kokoro:am_adam"))
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 1 and "radioplay voices install kokoro" in ran.err
    assert (show.root / "out" / "ep" / "ep.wav").exists(), (
        "the lines of other engines are still there to hear"
    )
    assert "radioplay voices install kokoro" in show.run("check").out


@pytest.mark.parametrize("by_variable", [True, False])
def test_offline_no_download_is_announced(
    show: Show, monkeypatch: pytest.MonkeyPatch, by_variable: bool
) -> None:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1" if by_variable else "")
    show.write("cast.toml", CAST.replace("tone:bob", "kokoro:am_adam"))
    ran = show.run("render", "--format", "wav", *([] if by_variable else ["--offline"]))
    assert ran.code == 1 and "installing" not in ran.err
    assert "the voice pack kokoro isn't installed" in ran.err
    assert "radioplay voices install kokoro" in ran.err


def test_a_full_disk_is_told_and_leaves_what_was_made(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    show.run("render", "--quiet", "--format", "wav")
    before = (show.root / "out" / "ep" / "ep.wav").read_bytes()
    show.write("lines/ep.fountain", SCRIPT.replace("Still?", "Already?"))

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("radioplay.audio.writing.put", full)
    monkeypatch.setattr("radioplay.deliver.encode.write_wav", full)
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 1 and "No space left on device" in ran.err
    assert (show.root / "out" / "ep" / "ep.wav").read_bytes() == before
    assert not list((show.root / ".radioplay" / "scratch").glob("*"))


def test_a_store_that_cannot_be_written_is_told(show: Show) -> None:
    show.write(".radioplay", "a file where a folder should be")
    ran = show.run("render", "--quiet")
    assert ran.code == 1 and ".radioplay" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="no signals of this kind there")
@pytest.mark.parametrize("after", [0.3, 1.5, 3.0])
def test_interrupted_at_any_moment_it_ends_with_130_and_goes_on_later(show: Show, after: float) -> None:
    speeches = "\n".join(f"MARA\nThis is line number {n} of a long night.\n" for n in range(400))
    show.write("lines/ep.fountain", SCRIPT + "\n" + speeches)
    command = [sys.executable, "-m", "radioplay", "render", "-p", str(show.root)]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    time.sleep(after)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 130, err
    assert "Traceback" not in err + out
    store = show.root / ".radioplay"
    assert not [path for path in store.rglob(".*") if path.is_file()], "nothing half written is left"
    kept = len(list((store / "recipes").glob("??/*.json"))) if store.exists() else 0
    waiting = [
        line for line in show.run("status", "--json").json["episodes"][0]["lines"] if line["take"] == "speak"
    ]
    assert len(waiting) >= 403 - kept - 1


def test_interrupted_within_a_lock_it_still_ends_with_130(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing_on_the_way_out(*_: object, **__: object) -> None:
        try:
            raise KeyboardInterrupt
        finally:
            raise RuntimeError("release unlocked lock")

    monkeypatch.setattr("radioplay.rehearsal.perform", failing_on_the_way_out)
    ran = show.run("check")
    assert ran.code == 130 and "stopped" in ran.err


def test_a_failure_of_ours_leaves_a_log_and_no_traceback(
    show: Show, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("radioplay.rehearsal.perform", broken)
    ran = show.run("check")
    assert ran.code == 3 and "a bug" in ran.err and "please send" in ran.err
