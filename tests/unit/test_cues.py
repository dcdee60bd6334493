"""Which sound a cue means, and what becomes of files that are no good."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from radioplay.audio import measure_sound
from radioplay.cast import Character
from radioplay.cues.choose import VARIANTS, Choice, Choices, choose
from radioplay.cues.credits import Credit, credits, plays
from radioplay.cues.library import SoundFile, read_library
from radioplay.cues.matching import Match, Named, match, words_of
from radioplay.cues.sounds import Sound, kind_of, ready_sounds
from radioplay.cues.uttered import made_utterance, throat_of
from radioplay.diagnostics import Span
from radioplay.directions.utterances import UTTERANCES
from radioplay.performance import Utterance
from radioplay.script import parse_script
from radioplay.script.model import Cue
from radioplay.store import Store
from radioplay.units import RATE, Samples

SHELF = [
    Named("bell", ("door-bell", "shop bell")),
    Named("close", ("door close", "door closes")),
    Named("glass", ("glass-break",)),
    Named("rain", ("rain",)),
]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("door bell", "bell"),
        ("DOOR-BELL", "bell"),
        ("Shop Bell", "bell"),
        ("the bell over the door rings", "bell"),
        ("the door closes", "close"),
        ("glass breaking", "glass"),
        ("heavy rain on the roof", "rain"),
        ("door_bell.wav", "bell"),
    ],
)
def test_a_cue_finds_its_sound(said: str, meant: str) -> None:
    assert match(said, [SHELF]).id == meant


@pytest.mark.parametrize("said", ["a bell", "doorway", "trombone", "../../etc/passwd", "", "…"])
def test_what_is_not_sure_is_never_guessed(said: str) -> None:
    assert match(said, [SHELF]).id is None


def test_an_unsure_match_names_its_candidates() -> None:
    assert match("a bell", [SHELF]) == Match(None, ("door-bell",))
    both = [Named("a", ("car",)), Named("b", ("horn",))]
    assert match("car horn", [both]).candidates == ("car", "horn")


def test_the_first_shelf_wins_but_an_exact_name_wins_over_all() -> None:
    mine, presets = [Named("mine", ("bell",))], [Named("preset", ("church bell",))]
    assert match("bell", [mine, presets]).id == "mine"
    assert match("church bell", [mine, presets]).id == "preset"


def test_accents_and_endings_make_no_difference() -> None:
    assert words_of("Café's clicking keys") == words_of("cafe s click key")


def cues(text: str) -> list[Cue]:
    script, _ = parse_script(text, "lines/ep.fountain")
    return [element for element in script.elements if isinstance(element, Cue)]


def test_a_preset_used_again_is_another_variant() -> None:
    choices, problems = choose(cues("SOUND: gunshot\n\n" * (VARIANTS + 1)), ())
    ids = [group[0].id for group in choices.values()]
    assert not problems
    assert len(set(ids)) == VARIANTS and ids[0] == ids[VARIANTS]


def test_a_repeated_cue_plays_different_variants() -> None:
    [group] = choose(cues("SOUND: gunshot (x3)\n"), ())[0].values()
    assert len({choice.id for choice in group}) == 3


def test_a_preset_never_plays_the_same_variant_twice_in_a_row_whatever_is_between() -> None:
    one = (
        "SOUND: gunshot\n\nSOUND: door bell (far)\n\nSOUND: gunshot (far)\n\nINT. HALL\n\nSOUND: shot (x2)\n"
    )
    choices, problems = choose(cues(one * 3), ())
    played = [choice for group in choices.values() for choice in group]
    assert not problems
    for preset in ("gunshot", "door-bell"):
        variants = [choice.variant for choice in played if choice.preset == preset]
        assert len(variants) >= 3 and all(a != b for a, b in pairwise(variants))


def test_another_cue_in_between_changes_no_other_sound() -> None:
    before = choose(cues("SOUND: gunshot\n\nSOUND: door bell\n"), ())[0]
    after = choose(cues("SOUND: gunshot\n\nSOUND: glass breaks\n\nSOUND: door bell\n"), ())[0]
    assert {g[0].id for g in before.values()} < {g[0].id for g in after.values()}


@pytest.mark.parametrize(
    ("brackets", "id"),
    [
        ("", "foley:gunshot#0"),
        (" (far)", "foley:gunshot#0~far"),
        (" (close)", "foley:gunshot#0~near"),
        (" (off)", "foley:gunshot#0"),
        (" (far, for 2s)", "foley:gunshot#0~far@2s"),
    ],
)
def test_a_preset_is_made_for_where_it_is_heard_from(brackets: str, id: str) -> None:
    [[choice]] = choose(cues(f"SOUND: gunshot{brackets}\n"), ())[0].values()
    assert choice.id == id
    assert kind_of(choice.id) == "foley:gunshot"


def test_what_is_made_far_away_is_not_darkened_twice(root: Path) -> None:
    [far], _ = readied(root, "SOUND: gunshot (far)\n")
    [mid], _ = readied(root, "SOUND: gunshot\n")
    [own], _ = readied(root, "SOUND: bell (far)\n")
    assert (far.treatment("far"), mid.treatment("phone"), own.treatment("far")) == ("", "phone", "far")
    assert far.spot_gain(-20.0) + far.moment_lufs < mid.spot_gain(-20.0) + mid.moment_lufs - 3.0


def utterance(name: str, character: str = "MARA", *aliases: str) -> Utterance:
    span = Span("lines/ep.fountain", 7, 1, len(name) + 3)
    cue = Cue(span, "sound", name, span)
    return Utterance("1.02", Character(character, "tone:mara", aliases=aliases), cue)


def uttered(event: Utterance, files: list[str], gender: str = "") -> tuple[Choices, list[str]]:
    own = [SoundFile(f"sfx/{file}.wav", Path(f"{file}.wav")) for file in files]
    choices, problems = choose([event.cue], own, [event], {event.character.name: gender})
    return choices, [f"{p.code} {p.severity}" for p in problems]


@pytest.mark.parametrize(
    ("files", "played"),
    [
        (["bob-sigh", "mara-sighs", "sigh"], "sfx/mara-sighs.wav"),
        (["bob-sigh", "Mara Voss sigh"], "sfx/Mara Voss sigh.wav"),
        (["bob-sigh", "sigh"], "sfx/sigh.wav"),
    ],
)
def test_a_sigh_is_first_of_all_the_characters_own(files: list[str], played: str) -> None:
    choices, problems = uttered(utterance("sigh", "MARA", "MARA VOSS"), files)
    assert ([group[0].id for group in choices.values()], problems) == ([played], [])


def test_a_sound_of_the_voice_that_nothing_makes_is_a_warning() -> None:
    for name in UTTERANCES:
        choices, problems = uttered(utterance(name), ["bob-tut", "mara"])
        made = made_utterance(utterance(name))
        assert (len(choices), problems) == ((1, []) if made else (0, ["Q030 warning"]))


def test_a_voice_has_the_throat_of_its_gender() -> None:
    assert throat_of("female") < throat_of("") < throat_of("male")
    assert Choice(preset="sigh", variant=2, parameters=(("throat", 0.2),)).id == "foley:sigh#2~throat=0.2"


def test_the_sounds_that_play_are_credited_once_and_counted() -> None:
    bell = SoundFile(
        "sfx/bell.wav", Path("bell.wav"), licence="CC-BY-4.0", credit="Anna", source="example.org"
    )
    horn = SoundFile("sfx/horn.wav", Path("horn.wav"))
    text = "SOUND: bell\n\nSOUND: gunshot (x3)\n\nSOUND: the bell rings\n"
    choices, _ = choose(cues(text), [bell, horn])
    assert credits(choices, choices) == (Credit("sfx/bell.wav", "CC-BY-4.0", "Anna", "example.org"),)
    assert plays([choices]) == {"sfx/bell.wav": 2, "foley:gunshot": 1}


@pytest.mark.parametrize("lead_s", [0.0, 0.123, 1.7])
def test_a_sound_begins_where_it_comes_within_20_db_of_its_loudest(lead_s: float) -> None:
    rng = np.random.default_rng(1)
    quiet = 10 ** (-30 / 20) * rng.uniform(-1, 1, round(lead_s * RATE))
    loud = rng.uniform(-1, 1, RATE) * np.exp(-np.arange(RATE) / RATE * 6)
    onset = measure_sound(np.concatenate([quiet, loud]).astype(np.float32)).onset
    assert abs(onset - lead_s * RATE) <= 0.003 * RATE


def test_the_shows_own_sound_comes_before_a_preset(tmp_path: Path) -> None:
    own = SoundFile("sfx/gunshot.wav", tmp_path / "gunshot.wav")
    [group] = choose(cues("SOUND: gunshot\n"), [own])[0].values()
    assert group[0].id == "sfx/gunshot.wav"


def test_a_bed_is_looked_for_among_beds_first() -> None:
    [group] = choose(cues("AMBIENCE: rain\n"), ())[0].values()
    assert group[0].id.startswith("foley:rain#")


def test_an_unknown_cue_points_at_its_name() -> None:
    choices, [problem] = choose(cues("SOUND: zzyzx (under)\n"), ())
    assert not choices
    assert (problem.code, problem.span and (problem.span.column, problem.span.length)) == ("Q001", (8, 5))


def library(root: Path, notes: str = "") -> tuple[tuple[SoundFile, ...], list[str]]:
    if notes:
        (root / "sfx" / "sfx.toml").write_text(notes, encoding="utf-8")
    found, problems = read_library(root, root / "sfx")
    where = [f"{p.code} {p.span.line if p.span else '?'}" for p in problems]
    return found, where


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "sfx").mkdir()
    write(tmp_path, "bell.wav")
    return tmp_path


def write(root: Path, name: str, rate: int = RATE, channels: int = 1, seconds: float = 0.5) -> Path:
    t = np.arange(int(rate * seconds))[:, None] / rate
    tone = 0.5 * np.sin(2 * np.pi * 880 * t) * np.exp(-8 * t) * np.ones((1, channels))
    sf.write(root / "sfx" / name, tone.astype(np.float32), rate)
    return root / "sfx" / name


def test_sfx_toml_names_levels_and_credits_sounds(root: Path) -> None:
    notes = '[bell]\naliases = ["ding"]\ngain = -3.0\nloop = [0.1, 0.4]\nlicence = "CC0-1.0"\n'
    notes += 'credit = "me"\nsource = "x.org"\n'
    [bell], problems = library(root, notes)
    assert not problems
    assert (bell.aliases, bell.gain_db, bell.loop_s, bell.licence, bell.credit, bell.source) == (
        ("ding",), -3.0, (0.1, 0.4), "CC0-1.0", "me", "x.org",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("notes", "problem"),
    [
        ("[bell]\ngain = 'loud'\n", "Q014 2"),
        ("[bell]\n\nlop = [1, 2]\n", "Q013 3"),
        ("[bell]\nloop = [4, 1]\n", "Q014 2"),
        ("[bell]\nloop = [0, inf]\n", "Q014 2"),
        ("[bell]\nloop = [nan, 1]\n", "Q014 2"),
        ("[bell]\nloop = [0, 1" + "0" * 400 + "]\n", "Q014 2"),
        ("[bells]\n", "Q012 1"),
        ("bell = 3\n", "Q011 1"),
        ("[bell\n", "Q010 1"),
    ],
)
def test_mistakes_in_sfx_toml_are_pointed_at(root: Path, notes: str, problem: str) -> None:
    found, problems = library(root, notes)
    assert problems == [problem]
    assert [sound.id for sound in found] == ["sfx/bell.wav"]


def test_nothing_outside_the_project_is_used(root: Path) -> None:
    outside = root / "outside"
    outside.mkdir()
    (outside / "secret.wav").write_bytes((root / "sfx" / "bell.wav").read_bytes())
    (outside / "secret.toml").write_text('[bell]\ncredit = "secret"\n')
    show = root / "show"
    show.mkdir()
    (root / "sfx").rename(show / "sfx")
    (show / "sfx" / "linked.wav").symlink_to(outside / "secret.wav")
    (show / "sfx" / "more").symlink_to(outside)
    (show / "sfx" / "sfx.toml").symlink_to(outside / "secret.toml")
    found, problems = read_library(show, show / "sfx")
    assert [(sound.id, sound.credit) for sound in found] == [("sfx/bell.wav", "")]
    assert [(p.code, p.span) for p in problems] == [
        ("P008", Span("sfx/linked.wav")), ("P008", Span("sfx/more")), ("P008", Span("sfx/sfx.toml")),
    ]  # fmt: skip


def test_a_folder_of_sounds_outside_the_project_is_not_used(root: Path) -> None:
    show = root / "show"
    show.mkdir()
    (show / "sfx").symlink_to(root / "sfx")
    found, [problem] = read_library(show, show / "sfx")
    assert (found, problem.code, problem.span) == ((), "P008", Span("sfx"))


def test_links_within_the_project_are_followed(root: Path) -> None:
    (root / "sfx").rename(root / "sounds")
    (root / "sfx").symlink_to(root / "sounds")
    (root / "sfx" / "ding.wav").symlink_to(root / "sounds" / "bell.wav")
    found, problems = library(root)
    assert ([sound.id for sound in found], problems) == (["sfx/bell.wav", "sfx/ding.wav"], [])


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are always Unicode there")
def test_a_sound_whose_name_is_not_utf_8_is_left_out_and_said(root: Path) -> None:
    (root / "sfx" / os.fsdecode(b"knall \xe9.wav")).write_bytes(b"")
    found, problems = read_library(root, root / "sfx")
    assert [sound.id for sound in found] == ["sfx/bell.wav"]
    assert [(p.code, p.span, p.hint) for p in problems] == [("P010", Span("sfx/knall ?.wav"), "rename it")]


@pytest.mark.parametrize(
    ("name", "notes", "place"),
    [
        ("old/bell.wav", "", Span("sfx/old/bell.wav")),
        ("Bells.flac", "", Span("sfx/bell.wav")),
        ("ding.wav", "[bell]\naliases = ['ding']\n", Span("sfx/ding.wav")),
        ("zing.wav", "\n['zing']\naliases = ['the bell']\n", Span("sfx/sfx.toml", 2, 2, 6)),
    ],
)
def test_of_two_sounds_with_one_name_it_is_said_which_one_plays(
    root: Path, name: str, notes: str, place: Span
) -> None:
    (root / "sfx" / "old").mkdir()
    (root / "sfx" / name).write_bytes(b"")
    (root / "sfx" / "sfx.toml").write_text(notes)
    found, [problem] = read_library(root, root / "sfx")
    assert (problem.code, problem.severity, problem.span) == ("Q015", "warning", place)
    first, second = sorted(["sfx/bell.wav", f"sfx/{name}"])
    assert problem.message.startswith(f"{second} is never ") and f"; {first} goes by" in problem.message
    called = problem.message.split("“")[1].split("”")[0]
    assert match(called, [[sound.named for sound in found]]).id == first


def test_sounds_with_names_of_their_own_are_fine(root: Path) -> None:
    for name in ("bell 1.wav", "bell 2.wav", "doorbell.wav"):
        (root / "sfx" / name).write_bytes(b"")
    assert library(root)[1] == []


def readied(root: Path, text: str) -> tuple[list[Sound], list[str]]:
    choices, problems = choose(cues(text), read_library(root, root / "sfx")[0])
    sounds, _, more = ready_sounds(choices, Store(root / ".radioplay"), 20.0)
    return [sound for group in sounds.values() for sound in group], [p.code for p in (*problems, *more)]


def test_a_sound_is_measured_and_kept(root: Path) -> None:
    [first], problems = readied(root, "SOUND: bell\n")
    assert not problems
    assert (first.frames, first.channels) == (RATE // 2, 1)
    assert 0 < first.heard < first.frames
    assert readied(root, "SOUND: bell\n")[0] == [first]


def test_a_changed_file_is_noticed(root: Path) -> None:
    [before], _ = readied(root, "SOUND: bell\n")
    write(root, "bell.wav", seconds=0.25)
    [after], _ = readied(root, "SOUND: bell\n")
    assert after.frames == before.frames // 2


@pytest.mark.parametrize(("rate", "channels", "kept"), [(8000, 1, 1), (44_100, 2, 2), (96_000, 6, 2)])
def test_any_rate_and_number_of_channels_is_taken(root: Path, rate: int, channels: int, kept: int) -> None:
    write(root, "bell.wav", rate, channels)
    [sound], problems = readied(root, "SOUND: bell\n")
    assert not problems
    assert sound.channels == kept and abs(sound.frames - RATE // 2) <= 1


def empty(path: Path) -> None:
    path.write_bytes(b"")


def nonsense(path: Path) -> None:
    path.write_bytes(b"these are words, not sound" * 50)


@pytest.mark.parametrize("spoil", [empty, nonsense])
def test_a_file_that_is_no_sound_is_left_out_and_named(root: Path, spoil: Callable[[Path], None]) -> None:
    spoil(root / "sfx" / "bell.wav")
    assert readied(root, "SOUND: bell\n") == ([], ["Q020"])


def test_a_silent_file_is_a_warning(root: Path) -> None:
    sf.write(root / "sfx" / "bell.wav", np.zeros(4800, dtype=np.float32), RATE)
    sounds, problems = readied(root, "SOUND: bell\n")
    assert (len(sounds), problems) == (1, ["Q021"])


def test_a_loop_that_ends_behind_the_file_is_a_warning(root: Path) -> None:
    library(root, "[bell]\nloop = [0.1, 0.5]\n")
    assert readied(root, "SOUND: bell\n")[1] == []
    library(root, "[bell]\nloop = [0.1, 0.6]\n")
    [sound], problems = readied(root, "SOUND: bell\n")
    assert (sound.loop_range, problems) == ((4800, sound.frames), ["Q024"])


def test_a_remark_on_a_sound_points_at_the_file_and_at_no_line(root: Path) -> None:
    sf.write(root / "sfx" / "bell.wav", np.zeros(4800, dtype=np.float32), RATE)
    choices, _ = choose(cues("SOUND: bell\n"), read_library(root, root / "sfx")[0])
    [problem] = ready_sounds(choices, Store(root / ".radioplay"), 20.0)[2]
    assert problem.span == Span("sfx/bell.wav", 0)


def test_a_spot_is_brought_to_its_level_as_far_as_its_peak_allows() -> None:
    quiet = Sound("s", Samples(9), 1, -50.0, -40.0, -38.0, Samples(9), level_lu=-4.0)
    assert quiet.spot_gain(-20.0) == pytest.approx(16.0)
    spiky = Sound("s", Samples(9), 1, -50.0, -40.0, -2.0, Samples(9), level_lu=-4.0)
    assert spiky.spot_gain(-20.0) == pytest.approx(5.0)
