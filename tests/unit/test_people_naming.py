"""What a recording's name says, and names that disks take."""

from __future__ import annotations

from pathlib import Path

import pytest

from radioplay.cast import Character
from radioplay.people.files import read_files
from radioplay.people.naming import Label, file_name, folder_of, label_of, safe_name

CAST = [
    Character("MARA", "", aliases=("MARA VOSS",)),
    Character("MRS. PELL", ""),
    Character("ROBOT", ""),
    Character("ROBOT 2", ""),
    Character("O'NEIL", ""),
    Character("7 OF 9", ""),
    Character("ΆΝΝΑ", ""),
]

NAMES = {
    "MARA-012": Label("MARA", number="12"),
    "mara_012_take2": Label("MARA", number="12", rest="_take2"),
    "Mara Voss 12": Label("MARA", number="12"),
    "MARA012": Label("MARA", number="12"),
    "MRS-PELL-007b": Label("MRS. PELL", number="7b"),
    "MrsPell_7": Label("MRS. PELL", number="7"),
    "ONEIL-5": Label("O'NEIL", number="5"),
    "O’Neil 5": Label("O'NEIL", number="5"),
    "άννα-3": Label("ΆΝΝΑ", number="3"),
    "ROBOT2-012": Label("ROBOT 2", number="12"),
    "ROBOT 2": Label("ROBOT", number="2"),
    "7 of 9-012": Label("7 OF 9", number="12"),
    "012": Label(number="12"),
    "12": Label(number="12"),
    "12b (2)": Label(number="12b", rest=" (2)"),
    "line 12": Label(number="12"),
    "1.03": Label(line="1.03"),
    "1.3.2": Label(line="1.03.2"),
    "MARA 1.03": Label("MARA", line="1.03"),
    "1.03-we-re-closed-unless": Label(line="1.03", rest="-we-re-closed-unless"),
    "MARA": Label("MARA"),
    "MARA final": Label("MARA", rest=" final"),
    "MARLO-012": Label(stranger="MARLO", number="12"),
    "Track 03": Label(rest="track 03"),
    "Zoom0012": Label(rest="zoom0012"),
    "New Recording 4": Label(rest="new recording 4"),
    "hello there": Label(rest="hello there"),
    "000": Label(rest="000"),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_says_whose_line_it_is(name: str) -> None:
    assert label_of(name, CAST) == NAMES[name]


@pytest.mark.parametrize(
    ("name", "take"),
    {
        "MARA-012": 0, "MARA-012_take2": 2, "MARA-012 tk03": 3, "MARA-012-4": 4, "MARA-012 (2)": 2,
        "12take2": 2, "MARA-012 angry v2": 2, "MARA-012 cat 2": 0,
    }.items(),
)  # fmt: skip
def test_a_name_says_which_take(name: str, take: int) -> None:
    assert label_of(name, CAST).take == take


def test_what_a_sheet_asks_for_is_understood() -> None:
    for who in CAST:
        for number in ("1", "12", "007", "300b", "12aa"):
            label = label_of(file_name(who.name, number), CAST)
            assert (label.character, label.number) == (who.name, number.lstrip("0"))


def test_a_folder_names_a_character_by_any_of_their_names() -> None:
    assert folder_of(["takes", "mrs_pell", "day 1"], CAST) == "MRS. PELL"
    assert folder_of(["MARA", "Mara Voss", "ROBOT-2"], CAST) == "ROBOT 2"
    assert folder_of(["takes", "day 1"], CAST) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    {
        "MRS. PELL": "MRS. PELL", "a/b\\c:d": "a_b_c_d", "..": "_", "CON": "CON_", "nul.txt": "nul.txt_",
        "end. ": "end", "<script>": "_script_", "漢字": "漢字", "": "_",
    }.items(),
)  # fmt: skip
def test_a_safe_name_is_taken_by_every_disk(text: str, name: str) -> None:
    assert safe_name(text) == name
    assert len(safe_name(text * 200).encode()) <= 81


def test_folders_are_searched_for_sounds_alone_in_the_order_people_count(tmp_path: Path) -> None:
    for name in ("MARA/10.wav", "MARA/2.WAV", "MARA/day 2/3.flac", "MARA/notes.txt", "MARA/.2.wav", "12.m4a"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).touch()
    files, problems = read_files([tmp_path / "in"], CAST, ["pilot"])
    assert [(f.shown, f.character, f.label.number) for f in files] == [
        ("in/12.m4a", "", "12"),
        ("in/MARA/2.WAV", "MARA", "2"),
        ("in/MARA/10.wav", "MARA", "10"),
        ("in/MARA/day 2/3.flac", "MARA", "3"),
    ]
    assert problems == ()


def test_a_speaker_is_taken_for_those_whose_names_say_nobody_in_the_cast(tmp_path: Path) -> None:
    for name in ("sarah-3.wav", "ROBOT-4.wav", "5.wav"):
        (tmp_path / name).touch()
    files, _ = read_files([tmp_path], CAST, [], "MARA")
    assert {f.path.name: f.character for f in files} == {
        "sarah-3.wav": "MARA", "ROBOT-4.wav": "ROBOT", "5.wav": "MARA",
    }  # fmt: skip


def test_folders_named_after_episodes_say_which(tmp_path: Path) -> None:
    (tmp_path / "Pilot" / "MARA").mkdir(parents=True)
    (tmp_path / "Pilot" / "MARA" / "3.wav").touch()
    (file,), _ = read_files([tmp_path], CAST, ["pilot", "second"])
    assert (file.episode, file.character) == ("pilot", "MARA")


def test_what_is_not_there_or_empty_is_told(tmp_path: Path) -> None:
    _, problems = read_files([tmp_path / "gone", tmp_path], CAST, [])
    assert [p.code for p in problems] == ["T050", "T050"]
    assert "there is no" in problems[0].message and "no recordings in" in problems[1].message
