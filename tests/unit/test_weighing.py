"""What is noted of levels is read back to the last digit, or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from radioplay.balance import Balance, LineLevel, Masking, SceneLevel
from radioplay.cast import Cast, Character, MixSettings, Timing
from radioplay.cues.sounds import Sound
from radioplay.diagnostics import Diagnostic, Span
from radioplay.performance import Delivery, Performance
from radioplay.picking import Matched
from radioplay.rehearsal import Rehearsal
from radioplay.takes import Take
from radioplay.timeline import Clip, Marker, Move, Response, TimedWord, Timeline, Track
from radioplay.units import Samples
from radioplay.weighing import Weighed, read_weighed, weigh, write_weighed

ROOM = Response("CAFÉ", (8.0, 6.0, 1 / 3), (0.1,) * 7, distance_m=0.6, pan=-0.2, gain_db=-6.0)
LINE = Clip(
    "1.01",
    "blake2b:9a",
    Samples(48_000),
    Samples(96_001),
    gain_db=-0.1 - 0.2,
    treatment="door",
    room=ROOM,
    move=Move(from_db=-14.0),
    file="lines/ep.fountain",
    line=12,
    text="We’re closed.",
    words=(TimedWord("We’re", Samples(48_000), Samples(60_000)),),
)
BED = Clip(
    "rain", "sfx/rain.wav", Samples(0), Samples(480_000), loop=(Samples(0), Samples(9_000)), cue="rain"
)
WEIGHED: Weighed = (
    Timeline(
        "ep",
        Samples(480_000),
        (Marker(Samples(0), "INT. CAFÉ"),),
        (
            Track("MARA", "DIALOGUE", (LINE,), "MARA", pan=0.1),
            Track("rain", "AMBIENCE", (BED,), gain=((Samples(7), -3.3333333333333335), (Samples(9), 0.0))),
        ),
    ),
    Balance(
        (LineLevel("1.01", "MARA", "lines/ep.fountain", 12, Samples(48_000), "door", -28.01, -28.0, 1e-17),),
        (Masking("bell", "lines/ep.fountain", 9, Samples(5), "1.01", "closed.", 2.5, 6.4, meant=True),),
        (SceneLevel(Samples(0), -20.0, to_bed_lu=24.1), SceneLevel(Samples(9))),
    ),
    (Diagnostic("M001", "it’s loud", Span("a", 3), severity="warning"), Diagnostic("M002", "somewhere")),
)
OTHER = json.dumps({"key": "key", "seal": "", "found": []})


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "weighed" / "ep.json"
    write_weighed(path, "key", WEIGHED)
    return path


def test_a_note_is_read_back_to_the_last_digit(note: Path) -> None:
    found = read_weighed(note, "key")
    assert found == WEIGHED and repr(found) == repr(WEIGHED), "a list is no tuple, and 0 is not 0.0"


def test_what_was_weighed_for_something_else_is_not_used(note: Path) -> None:
    assert read_weighed(note, "another key") is None


def test_where_there_is_no_note_nothing_is_found(tmp_path: Path) -> None:
    assert read_weighed(tmp_path / "none.json", "key") is None


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"key"', '{"key": "key"}', OTHER, "[" * 100_000])
def test_what_is_no_note_is_passed_over(note: Path, text: str) -> None:
    note.write_text(text, encoding="utf-8")
    assert read_weighed(note, "key") is None


@pytest.mark.parametrize(
    ("whole", "damaged"), [("-28.01", "-8.01"), ("door", "\N{REPLACEMENT CHARACTER}oor")]
)
def test_a_damaged_note_is_passed_over(note: Path, whole: str, damaged: str) -> None:
    text = note.read_text(encoding="utf-8")
    assert whole in text
    note.write_text(text.replace(whole, damaged), encoding="utf-8")
    assert read_weighed(note, "key") is None


@dataclass(frozen=True)
class Given:
    """Everything that is weighed, each by itself."""

    timeline: Timeline
    path: Path
    line: Delivery
    take: Take
    sound: Sound
    cast: Cast

    def weigh(self, note: Path) -> Weighed:
        performance = Performance("ep", "", (self.line,))
        rehearsal = Rehearsal("ep", self.cast, (), performance, performance, Matched({}, ()), (), {})
        paths, takes = {"sfx/rain.wav": self.path}, {"1.01": self.take}
        return weigh(rehearsal, self.timeline, paths, takes, (self.sound,), note)


GIVEN = Given(
    WEIGHED[0],
    Path("3f.wav"),
    Delivery("1.01", Character("MARA", "tone:mara"), "We’re closed.", Span("ep", 12)),
    Take("blake2b:9a", Path("9a.flac"), Samples(9), Samples(1), Samples(8), -30.0, ()),
    Sound("sfx/rain.wav", Samples(9), 2, -30.0, -29.0, -6.0, Samples(9)),
    Cast(),
)


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Something for each time that levels are weighed."""
    found: list[object] = []

    def balance(*words: object) -> Weighed:
        found.append(words)
        return WEIGHED

    monkeypatch.setattr("radioplay.weighing.balance", balance)
    return found


CHANGES: dict[str, Callable[[Given], Given]] = {
    "the least of a pan": lambda it: replace(
        it,
        timeline=replace(
            it.timeline, tracks=(replace(it.timeline.tracks[0], pan=0.1 + 1e-9), it.timeline.tracks[1])
        ),
    ),
    "what a file holds": lambda it: replace(it, path=Path("40.wav")),
    "a direction": lambda it: replace(it, line=replace(it.line, directions=("softly",))),
    "how loud a take is": lambda it: replace(it, take=replace(it.take, loudness_lufs=-29.9)),
    "where its words end": lambda it: replace(it, take=replace(it.take, end=Samples(7))),
    "how loud a sound is": lambda it: replace(it, sound=replace(it.sound, loudness_lufs=-29.9)),
    "the house's levels": lambda it: replace(it, cast=Cast(mix=MixSettings(speech_lufs=-21.0))),
    "how fast cues are lowered": lambda it: replace(it, cast=Cast(timing=Timing(duck_attack=0.3))),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_levels_come_from_is_weighed_again_when_it_changes(
    tmp_path: Path, times: list[object], change: Callable[[Given], Given]
) -> None:
    note = tmp_path / "ep.json"
    assert GIVEN.weigh(note) == GIVEN.weigh(note) == WEIGHED
    assert len(times) == 1
    change(GIVEN).weigh(note)
    assert len(times) == 2


def test_where_a_show_lies_changes_nothing(tmp_path: Path, times: list[object]) -> None:
    GIVEN.weigh(tmp_path / "ep.json")
    elsewhere = Path("/elsewhere")
    moved = replace(
        GIVEN, path=elsewhere / GIVEN.path, take=replace(GIVEN.take, path=elsewhere / GIVEN.take.path)
    )
    moved.weigh(tmp_path / "ep.json")
    assert len(times) == 1
