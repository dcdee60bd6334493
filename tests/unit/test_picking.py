"""Picked takes stay with their lines, through every edit but one of their words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from radioplay.cast import Cast, Character
from radioplay.performance import Performance, perform
from radioplay.picking import apply, line_entries, match
from radioplay.script import parse_script
from radioplay.takebook import Entry, Reading, TakeBook, with_entry

CAST = Cast(characters=(Character("MARA", "tone:a"), Character("BOB", "tone:b")))
SCRIPT = """INT. CAFÉ

MARA
We're closed.

BOB
No.

MARA
Go away.

BOB
No.
"""
CLOSED = Entry("ep", "1.01", "MARA", "We're closed.", "", (Reading(1), Reading(2, 7, "slower")), 2)
SECOND_NO = Entry("ep", "1.04", "BOB", "No.", "Go away.", (Reading(3),), 1)


def performed(script: str, episode: str = "ep") -> Performance:
    return perform(episode, [parse_script(script, f"lines/{episode}.fountain")[0]], CAST)[0]


def picks(
    script: str, *book: Entry, episode: str = "ep", episodes: tuple[str, ...] = ("ep",)
) -> dict[str, int]:
    """The number of the take of each line that has one picked."""
    performance = performed(script, episode)
    given, _ = apply(performance, match(book, performance, episodes), Path("/nowhere"))
    return {line.name: line.take for line in given.deliveries if line.take}


def test_a_pick_gives_the_line_its_take_seed_and_direction() -> None:
    performance = performed(SCRIPT)
    given, problems = apply(performance, match((CLOSED,), performance, ("ep",)), Path("/nowhere"))
    line = given.deliveries[0]
    assert (line.take, line.seed, line.directions, problems) == (2, 7, ("slower",), ())
    assert given.deliveries[1:] == performance.deliveries[1:]


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (lambda s: "INT. PIER\n\nBOB\nEarlier.\n\n" + s, {"2.01": 2, "2.04": 3}),
        (lambda s: s.replace("We're closed.", "We’re closed!"), {"1.01": 2, "1.04": 3}),
        (
            lambda s: s.replace("MARA\nWe're closed.\n\n", "") + "\nMARA\nWe're closed.\n",
            {"1.04": 2, "1.03": 3},
        ),
        (lambda s: s.replace("BOB\nNo.\n\nMARA\nGo", "MARA\nGo"), {"1.01": 2, "1.03": 3}),
        (lambda s: s.replace("Go away.", "Go far away."), {"1.01": 2, "1.04": 3}),
        (lambda s: s.replace("We're closed.", "(whispering)\nWe're closed."), {"1.01": 2, "1.04": 3}),
        (lambda s: s.replace("We're closed.", "We are closed."), {"1.04": 3}),
    ],
)
def test_a_pick_stays_with_its_line(change: Callable[[str], str], names: dict[str, int]) -> None:
    assert picks(change(SCRIPT), CLOSED, SECOND_NO) == names


def test_of_two_lines_with_the_same_words_the_one_that_comes_after_the_same_is_meant() -> None:
    first_no = Entry("ep", "1.02", "BOB", "No.", "We're closed.", (Reading(8),), 1)
    assert picks(SCRIPT, SECOND_NO, first_no) == {"1.02": 8, "1.04": 3}


def test_the_picks_of_an_episode_are_no_other_episodes() -> None:
    assert picks(SCRIPT, CLOSED, episode="two", episodes=("ep", "two")) == {}


def test_a_renamed_episode_keeps_its_picks() -> None:
    assert picks(SCRIPT, CLOSED, episode="two", episodes=("two",)) == {"1.01": 2}


def test_a_renamed_episode_keeps_the_picks_of_lines_whose_neighbours_change() -> None:
    script = SCRIPT.replace("Go away.", "Leave.")
    first_no = Entry("ep", "1.02", "BOB", "No.", "We're closed.", (Reading(8),), 1)
    book = (CLOSED, first_no, SECOND_NO)
    assert picks(script, *book, episode="two", episodes=("two",)) == {"1.01": 2, "1.02": 8, "1.04": 3}


def test_the_picks_of_an_episode_that_is_deleted_go_to_no_line_that_happens_to_be_the_same() -> None:
    assert picks("BOB\nYes.\n\nBOB\nNo.\n", SECOND_NO, episode="two", episodes=("two",)) == {}


def test_a_pick_whose_words_have_changed_lapses_and_says_so() -> None:
    performance = performed(SCRIPT.replace("We're closed.", "We are closed, sir."))
    _, problems = apply(performance, match((CLOSED,), performance, ("ep",)), Path("/nowhere"))
    assert [(p.code, p.severity) for p in problems] == [("T004", "warning")]
    assert "“We're closed.” is no longer used" in problems[0].message
    assert problems[0].hint and "line 1.01 says “We are closed, sir.” now" in problems[0].hint
    assert "radioplay takes retake 1.01 --pick" in problems[0].hint


def test_a_lapsed_pick_is_told_of_no_more_once_its_line_has_another() -> None:
    performance = performed(SCRIPT.replace("We're closed.", "We are closed, sir."))
    again = Entry("ep", "1.01", "MARA", "We are closed, sir.", "", (Reading(1),), 1)
    assert apply(performance, match((CLOSED, again), performance, ("ep",)), Path("/nowhere"))[1] == ()


def test_a_lapsed_recording_can_be_kept() -> None:
    recorded = replace(CLOSED, takes=(Reading(recording="takes/a.flac"),), picked=1)
    performance = performed(SCRIPT.replace("We're closed.", "We are closed, sir."))
    _, problems = apply(performance, match((recorded,), performance, ("ep",)), Path("/nowhere"))
    assert "if takes/a.flac still fits, import a copy of it named 1.01.flac" in (problems[0].hint or "")


def test_takes_that_are_not_picked_lapse_in_silence() -> None:
    unused = Entry("ep", "1.01", "MARA", "Long gone.", "", (Reading(1),), 0)
    performance = performed(SCRIPT)
    assert apply(performance, match((unused,), performance, ("ep",)), Path("/nowhere"))[1] == ()


def test_a_recording_that_is_gone_or_leads_out_is_an_error_and_the_line_is_synthesised(
    tmp_path: Path,
) -> None:
    (tmp_path / "outside.wav").touch()
    root = tmp_path / "show"
    root.mkdir()
    for recording in ("takes/gone.wav", f"{'x' * 300}.wav", "../outside.wav", str(tmp_path / "outside.wav")):
        entry = Entry("ep", "1.01", "MARA", "We're closed.", "", (Reading(recording=recording),), 1)
        performance = performed(SCRIPT)
        given, problems = apply(performance, match((entry,), performance, ("ep",)), root)
        assert [(p.code, p.severity) for p in problems] == [("T005", "error")]
        assert given == performance


def test_a_scratch_read_uses_recordings_alone(tmp_path: Path) -> None:
    sf.write(tmp_path / "me.wav", np.full(4_800, 0.1), 48_000)
    recorded = Entry("ep", "1.03", "MARA", "Go away.", "No.", (Reading(recording="me.wav"),), 1)
    performance = performed(SCRIPT)
    matched = match((CLOSED, recorded), performance, ("ep",))
    given, _ = apply(performance, matched, tmp_path, only_recordings=True)
    assert [line.take for line in given.deliveries] == [0, 0, 0, 0]
    assert given.deliveries[2].recording == str(tmp_path / "me.wav")


TICKS = "INT. ROOM\n\n" + "MARA\nTick.\n\nBOB\nNo.\n\n" * 4


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda s: s, "1.05"),
        (lambda s: "INT. PIER\n\nBOB\nEarlier.\n\n" + s, "2.05"),
        (lambda s: s.replace("INT. ROOM\n\n", "INT. ROOM\n\nBOB\nYes.\n\nMARA\nWell.\n\n"), "1.07"),
        (lambda s: s + "MARA\nTick.\n", "1.05"),
    ],
)
def test_of_lines_that_come_again_and_again_the_one_that_was_picked_keeps_its_take(
    change: Callable[[str], str], name: str
) -> None:
    third = line_entries(performed(TICKS))["1.05"]
    book = (replace(third, takes=(Reading(5),), picked=1),)
    assert picks(change(TICKS), *book) == {name: 5}


def test_every_one_of_fifty_equal_lines_has_an_entry_of_its_own() -> None:
    script = "INT. ROOM\n\n" + "MARA\nTick.\n\nBOB\nNo.\n\n" * 50
    entries = line_entries(performed(script)).values()
    book: TakeBook = ()
    for number, entry in enumerate(entries, 1):
        book = with_entry(book, replace(entry, takes=(Reading(number),), picked=1))
    assert list(picks(script, *reversed(book)).values()) == list(range(1, 101))
