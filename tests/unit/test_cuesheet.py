"""Cue sheets: what is heard when, whose it is, and tables that spreadsheets open without running anything."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.cast import Cast
from radioplay.cast.model import Character, Show
from radioplay.cues.choose import Choice, Choices
from radioplay.cues.library import SoundFile
from radioplay.deliver.cuesheet import CueSheet, cast_csv, cue_sheet, cues_csv, music_csv, sheet_page
from radioplay.deliver.cuesheet.model import Cued, covered
from radioplay.diagnostics import Problems, Span
from radioplay.takes import Take
from radioplay.timeline import Bus, Clip, Marker, TimedWord, Timeline, Track
from radioplay.units import RATE, Samples


def s(seconds: float) -> Samples:
    return Samples(round(seconds * RATE))


def heard(cue: str, source: str, start: float, end: float) -> Clip:
    return Clip(cue, source, s(start), s(end - start), file="lines/ep.fountain", line=7, cue=cue)


def said(name: str, text: str, start: float, end: float) -> Clip:
    word = TimedWord(text, s(start), s(end))
    return Clip(name, f"blake2b:{name}", s(start), s(end - start), text=text, words=(word,))


def sounds(*files: SoundFile) -> Choices:
    return {Span("lines/ep.fountain", number): (Choice(file),) for number, file in enumerate(files, 1)}


BELL = SoundFile(
    "sfx/bell.wav", Path("sfx/bell.wav"), licence="CC0-1.0", credit="Ann", source="https://example.org/bell"
)
CLOCK = SoundFile("sfx/clock.wav", Path("sfx/clock.wav"), span=Span("sfx/sfx.toml", 3))
CAST = Cast(
    show=Show(title="The Show"),
    characters=(Character("MRS. PELL", "kokoro:bf_emma", actor="Jo  Doe"), Character("BOB", "tone:bob")),
)


def sheet_of(*tracks: Track, files: tuple[SoundFile, ...] = (BELL, CLOCK)) -> tuple[CueSheet, Problems]:
    markers = (Marker(s(5), "INT. CAFÉ"), Marker(s(30), "EXT. ALLEY"))
    timeline = Timeline("ep", s(60), markers, tracks)
    takes = {
        clip.name: Take(clip.source, Path(), clip.length, s(0.5), s(2.5), -20.0, ())
        for track in tracks
        for clip in track.clips
        if clip.text
    }
    return cue_sheet(timeline, "Pilot", CAST, sounds(*files), takes)


def track(bus: Bus, *clips: Clip, name: str = "", character: str | None = None) -> Track:
    return Track(name or bus, bus, clips, character=character)


PELL = track("DIALOGUE", said("1.01", "Good evening, all.", 10, 20), name="MRS. PELL", character="MRS. PELL")
BOB = track(
    "DIALOGUE", said("1.02", "Evening.", 40, 42), said("1.02.2", "Yes.", 43, 44), name="BOB", character="BOB"
)
EFFECTS = track("EFFECTS", heard("clock", "sfx/clock.wav", 31, 33), heard("a bell", "sfx/bell.wav", 2, 3.5))
MUSIC = track(
    "MUSIC",
    heard("theme", "foley:theme#0", 0, 9),
    heard("tense", "foley:tension#1@9s", 9, 21),
    heard("hit", "foley:sting#0", 25, 26),
    heard("waltz", "foley:waltz#0", 21.5, 39.5),
    heard("theme", "foley:theme#0", 43.5, 59),
)


def test_sounds_are_in_order_with_scene_and_source() -> None:
    sheet, _ = sheet_of(PELL, EFFECTS)
    assert [(cued.number, cued.cue, cued.scene, cued.source) for cued in sheet.cues] == [
        (1, "a bell", "", "sfx/bell.wav"),
        (2, "clock", "EXT. ALLEY", "sfx/clock.wav"),
    ]


def test_a_sound_without_a_licence_is_warned_of_where_sfx_toml_names_it() -> None:
    again = track("AMBIENCE", heard("ticking", "sfx/clock.wav", 40, 50))
    _, problems = sheet_of(EFFECTS, again)
    assert [(p.code, p.severity, p.span) for p in problems] == [("W010", "warning", Span("sfx/sfx.toml", 3))]
    assert "sfx/clock.wav" in problems[0].message and "licence =" in (problems[0].hint or "")


def test_a_sound_that_is_not_heard_needs_no_licence() -> None:
    assert sheet_of(PELL)[1] == ()


def test_what_is_made_by_rule_needs_none() -> None:
    sheet, problems = sheet_of(MUSIC)
    assert not problems
    assert {row["licence"] for row in rows(cues_csv(sheet))} == {"none needed"}


def test_music_says_how_it_is_used_and_how_long_it_is() -> None:
    sheet, _ = sheet_of(PELL, BOB, MUSIC)
    assert [(row["title"], row["use"], row["duration (s)"]) for row in rows(music_csv(sheet))] == [
        ("theme", "opening", "9.00"),
        ("tense", "background", "12.00"),
        ("waltz", "featured", "18.00"),
        ("hit", "sting", "1.00"),
        ("theme", "closing", "15.50"),
    ]
    assert sheet.music_length == s(9 + 12 + 18 + 15.5)  # the hit is heard within the waltz


def test_the_cast_has_actors_and_how_much_each_says() -> None:
    sheet, _ = sheet_of(PELL, BOB)
    assert [tuple(row.values()) for row in rows(cast_csv(sheet))] == [
        ("Mrs. Pell", "Jo Doe", "kokoro:bf_emma", "1", "3", "0.03"),
        ("Bob", "", "tone:bob", "2", "2", "0.07"),
    ]


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize(
    "cue", ['=HYPERLINK("http://example.org")', "+1", "-1", "@SUM(A1)", "\t=1", " \r\n=1", "＝1"]
)
def test_no_cell_is_a_formula(cue: str) -> None:
    (row,) = rows(cues_csv(sheet_of(track("EFFECTS", heard(cue, "foley:x#0", 0, 1)))[0]))
    assert row["cue"] == "'" + cue.strip()


@given(st.text(), st.text())
def test_any_text_stays_in_its_cell(cue: str, licence: str) -> None:
    file = SoundFile("sfx/x.wav", Path("sfx/x.wav"), licence=licence)
    sheet, _ = sheet_of(track("EFFECTS", heard(cue, "sfx/x.wav", 0, 1)), files=(file,))
    text = cues_csv(sheet)
    (row,) = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert row["source"] == "sfx/x.wav"
    assert all(
        value is not None and not value.lstrip().startswith(("=", "+", "-", "@")) for value in row.values()
    )
    assert text.count("\r\n") == 2


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20))))
def test_what_overlaps_is_counted_once(spans: list[tuple[int, int]]) -> None:
    whole = [(start, start + length) for start, length in spans]
    assert covered(whole) == len({at for start, end in whole for at in range(start, end)})


class Page(HTMLParser):
    """The cells of a page, and the tags that are open."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tags.add(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


def test_the_page_shows_what_is_missing_and_runs_nothing() -> None:
    evil = heard("<script>alert(1)</script>", "sfx/clock.wav", 1, 2)
    page = Page(sheet_page(sheet_of(PELL, track("EFFECTS", evil), MUSIC)[0]))
    assert "script" not in page.tags
    assert "<script>alert(1)</script>lines/ep.fountain:7" in page.cells
    assert "missing" in page.cells and "Jo Doe" in page.cells


def test_a_link_is_one_only_where_it_leads_to_the_web() -> None:
    odd = SoundFile("sfx/x.wav", Path("sfx/x.wav"), licence="CC0-1.0", source="javascript:alert(1)")
    sheet, _ = sheet_of(track("EFFECTS", heard("x", "sfx/x.wav", 0, 1)), EFFECTS, files=(odd, BELL))
    page = sheet_page(sheet)
    assert 'href="https://example.org/bell"' in page
    assert 'href="javascript' not in page


def test_a_sheet_of_nothing_has_heads_alone() -> None:
    sheet, problems = sheet_of()
    assert not problems and rows(cues_csv(sheet)) == [] and rows(music_csv(sheet)) == []
    assert sheet == CueSheet("The Show", "Pilot", "ep", "en-us", s(60), (), (), ())
    assert "<table>" not in sheet_page(sheet)


def test_a_length_is_from_in_to_out() -> None:
    assert Cued(1, s(1), s(3), "x", "t", "EFFECTS", "", "foley: x", own=False).length == s(2)
