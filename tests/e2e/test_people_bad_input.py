"""Recordings that don't fit: each is told, by its name or its line's place, and all the others are used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ..recordings import recorded, room, said, session, write
from .conftest import Show
from .test_people import FIRST, MARAS, SAID, TITLE, picked, play, recordings, takes

__all__ = ["play"]

Put = Callable[[Path], object]


def _silent(folder: Path) -> None:
    write(folder / "MARA-006.wav", room(4.0, floor_db=-62.0))


def _clipped(folder: Path) -> None:
    write(folder / "MARA-006.wav", np.clip(12.0 * session([SAID["6"]]), -0.9, 0.9))


def _too_long(folder: Path) -> None:
    write(folder / "MARA-006.wav", session([" ".join(SAID.values())] * 2))


def _too_short(folder: Path) -> None:
    write(folder / "MARA-006.wav", session(["Then."]))


def _slow_header(folder: Path) -> None:
    write(folder / "MARA-006.wav", session([SAID["6"]], rate=48_000), 6_000)


def _no_sound(folder: Path) -> None:
    (folder / "MARA-006.wav").write_bytes(b"RIFF no sound at all")


def _empty(folder: Path) -> None:
    (folder / "MARA-006.wav").touch()


def _header_alone(folder: Path) -> None:
    write(folder / "MARA-006.wav", np.zeros(0, dtype=np.float32))


CASES: dict[str, tuple[Put, str, str, bool]] = {
    "silence": (_silent, "T051", "is silent", False),
    "clipped": (_clipped, "T052", "is clipped in", True),
    "too long": (_too_long, "T053", "is far too long", True),
    "too short": (_too_short, "T053", "is far too short", True),
    "a wrong rate in its header": (_slow_header, "T053", "6,000 samples a second, as it says?", True),
    "no sound": (_no_sound, "T050", "MARA-006.wav", False),
    "empty": (_empty, "T050", "is empty", False),
    "a header alone": (_header_alone, "T050", "holds no samples", False),
    "says nothing": (lambda f: recorded(f / "Track 03.wav", SAID["6"]), "T054", "its name says no line", False),
    "of nobody": (lambda f: recorded(f / "MARLA-006.wav", SAID["6"]), "T055", "did you mean MARA?", False),
    "no such number": (lambda f: recorded(f / "MARA-099.wav", SAID["6"]), "T056", "numbers are 2, 4a, 4b, 6", False),
    "no such line": (lambda f: recorded(f / "3.14.wav", SAID["6"]), "T056", "there is no line 3.14", False),
    "another's number": (lambda f: recorded(f / "MARA-003.wav", SAID["6"]), "T056", "but MRS. PELL's", False),
    "another's line": (lambda f: recorded(f / "MARA 1.05.wav", "Yes."), "T056", "but MRS. PELL's", False),
    "one go for two": (lambda f: write(f / "MARA-004.wav", session(["Nobody."])), "T058", "no pauses where", False),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_does_not_fit_is_told_and_the_rest_is_used(play: Show, tmp_path: Path, case: str) -> None:
    put, problem, words, used = CASES[case]
    folder = tmp_path / "in"
    recorded(folder / "MARA-002.wav", SAID["2"])
    put(folder)
    code, out, err = takes(play, "import", folder)
    assert code == 1
    assert f"error {problem}" in err and words in err, err
    assert set(picked(play)) == {"We're closed,"} | ({"Then ask"} if used else set())
    assert "MARA: 2 of 4" in out if used else "MARA: 1 of 4" in out


@pytest.mark.parametrize("case", ["silence", "clipped", "too long"])
def test_a_fault_of_a_recording_has_the_place_of_its_line(play: Show, tmp_path: Path, case: str) -> None:
    CASES[case][0](tmp_path)
    _, _, err = takes(play, "import", tmp_path)
    line = (TITLE + FIRST).splitlines().index(SAID["6"]) + 1
    assert f"lines/ep.fountain:{line}:1: error" in err and "MARA-006.wav" in err


def test_more_recordings_than_lines_are_told(play: Show, tmp_path: Path) -> None:
    for number in ("1", "2", "3", "4a", "4b", "6"):
        recorded(tmp_path / "MARA" / f"{number}.wav", SAID.get(number, "Yes."))
    code, out, err = takes(play, "import", tmp_path / "MARA")
    assert code == 1 and "MARA: 4 of 4 lines recorded" in out
    assert "T058: there are 6 recordings of MARA, who has 4 lines; 2 left out" in err


def test_recordings_that_all_say_the_wrong_rate_are_told(play: Show, tmp_path: Path) -> None:
    for number in ("2", "4a", "4b", "6"):
        write(tmp_path / "MARA" / f"{number}.wav", session([SAID[number]], rate=96_000), 32_000)
    code, out, err = takes(play, "import", tmp_path / "MARA")
    assert code == 1 and "T053: all of MARA's recordings are far too slow" in err
    assert "MARA: 4 of 4 lines recorded" in out


def test_two_recordings_of_one_line_are_told_and_both_kept(play: Show, tmp_path: Path) -> None:
    recorded(tmp_path / "MARA-006.wav", SAID["6"])
    recorded(tmp_path / "MARA-6b.flac", f"{SAID['6']} Yes.").rename(tmp_path / "MARA-6.wav")
    code, _, err = takes(play, "import", tmp_path)
    assert (
        code == 0
        and "warning T059" in err
        and "MARA-006.wav and" in err.replace("MARA-6.wav and", "MARA-006.wav and")
    )
    assert len(recordings(play)) == 2 and len(picked(play)) == 1


@pytest.mark.parametrize("texts", [MARAS[:3], [*MARAS, "And one more, for luck."], [SAID["2"]]])
def test_a_long_recording_that_does_not_come_out_is_left_alone(
    play: Show, tmp_path: Path, texts: list[str]
) -> None:
    write(tmp_path / "MARA.wav", session(texts, 2.0))
    code, _, err = takes(play, "import", tmp_path / "MARA.wav", "--split")
    assert code == 1 and "error T058" in err and f"has {len(texts)} piece" in err and "for 4 lines" in err
    assert recordings(play) == [] and picked(play) == {}


def test_lines_in_another_order_do_not_fit_their_pieces(play: Show, tmp_path: Path) -> None:
    long, short = " ".join(MARAS), "No."
    write(tmp_path / "MARA.wav", session([short, long, short, long], 2.0))
    code, _, err = takes(play, "import", tmp_path / "MARA.wav", "--split")
    assert code == 1 and "error T058" in err and recordings(play) == []


def test_a_long_recording_needs_somebody_who_said_it(play: Show, tmp_path: Path) -> None:
    write(tmp_path / "monday.wav", session(MARAS, 2.0))
    code, _, err = takes(play, "import", tmp_path / "monday.wav", "--split")
    assert code == 1 and "T054" in err and "--as MARA" in err


def test_words_that_have_changed_since_the_sheet_was_printed_are_told(play: Show, tmp_path: Path) -> None:
    takes(play, "sheets")
    play.write("lines/ep.fountain", TITLE + FIRST.replace("before she falls asleep", "while she is awake"))
    recorded(tmp_path / "MARA-006.wav", SAID["6"])
    code, _, err = takes(play, "import", tmp_path)
    assert code == 1 and "error T057" in err and "Then ask her now, before she falls asleep." in err
    assert picked(play) == {}


@pytest.mark.parametrize("text", ["version = 2\n", "version = ", 'version = 1\n[[sheet]]\ncharacter = "MARA"\n',
                                  'version = 1\nsheet = "x"\n',
                                  'version = 1\n[[sheet]]\ncharacter="M"\nedition=1\nlines=[1]'])  # fmt: skip
def test_a_spoilt_file_of_numbers_is_told(play: Show, tmp_path: Path, text: str) -> None:
    play.write("takes/sheets/ep.toml", text)
    recorded(tmp_path / "MARA-006.wav", SAID["6"])
    code, _, err = takes(play, "import", tmp_path)
    assert code == 1 and "takes/sheets/ep.toml: error T057" in err
    assert set(picked(play)) == {"Then ask"}  # by the script's own numbers
    assert takes(play, "sheets")[0] == 1
    assert (play.root / "takes" / "sheets" / "ep.toml").read_text(encoding="utf-8") == text


def test_a_spoilt_take_book_is_not_written_over(play: Show, tmp_path: Path) -> None:
    play.write("takes/takes.toml", "version = 99\n")
    recorded(tmp_path / "MARA-006.wav", SAID["6"])
    code, _, err = takes(play, "import", tmp_path)
    assert code == 1 and "takes.toml" in err
    assert (play.root / "takes" / "takes.toml").read_text(encoding="utf-8") == "version = 99\n"


def test_an_import_that_was_stopped_is_taken_up_again(play: Show, tmp_path: Path) -> None:
    recorded(tmp_path / "MARA-006.wav", SAID["6"])
    takes(play, "import", tmp_path)
    (play.root / "takes" / "takes.toml").unlink()  # as if it had been killed before the book was written
    takes(play, "import", tmp_path)
    assert len(recordings(play)) == 1 and len(picked(play)) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [(["--as", "MARLA"], "did you mean MARA?"), (["--lines", "x"], "--lines takes numbers"),
     (["--episode", "two"], "no episode two")],
)  # fmt: skip
def test_a_command_written_wrong_says_so(play: Show, tmp_path: Path, words: list[str], says: str) -> None:
    recorded(tmp_path / "6.wav", SAID["6"])
    code, _, err = takes(play, "import", tmp_path, *words)
    assert code in (1, 2) and says in err


def test_with_two_episodes_one_has_to_be_named(play: Show, tmp_path: Path) -> None:
    play.write("lines/two.fountain", TITLE + FIRST)
    recorded(tmp_path / "MARA-006.wav", SAID["6"])
    code, _, err = takes(play, "import", tmp_path)
    assert code == 2 and "--episode" in err
    recorded(tmp_path / "two" / "MARA-002.wav", SAID["2"])
    code, _, err = takes(play, "import", tmp_path / "two")
    assert code == 0, err
    assert list(picked(play)) == ["We're closed,"]
    assert takes(play, "import", tmp_path / "MARA-006.wav", "-e", "ep")[0] == 0


def test_a_quiet_recording_is_turned_up_and_a_noisy_one_is_not_silent(play: Show, tmp_path: Path) -> None:
    voice = session([SAID["6"]], floor_db=-200.0)
    write(tmp_path / "MARA-006.wav", 0.01 * voice, subtype="PCM_24")
    write(tmp_path / "MARA-002.wav", said(SAID["2"]) + room(9.0, floor_db=-38.0)[: len(said(SAID["2"]))])
    code, _, err = takes(play, "import", tmp_path)
    assert code == 0, err


def test_nothing_is_written_through_a_link_that_leads_out(play: Show, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (play.root / "takes").symlink_to(tmp_path / "elsewhere")
    recorded(tmp_path / "MARA-006.wav", SAID["6"])
    for words in (["import", str(tmp_path / "MARA-006.wav")], ["sheets"]):
        code, _, err = takes(play, *words)
        assert code == 1 and "leads out of the project" in err
    assert not list((tmp_path / "elsewhere").iterdir())
