"""Finding sounds by words, and bringing one into `sfx/`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from radioplay.cues.adding import Added, Wish, add_sound
from radioplay.cues.catalogue import catalogue, cue_for, named, search
from radioplay.cues.choose import choose
from radioplay.cues.copying import stem_of
from radioplay.cues.facts import licence_of
from radioplay.cues.library import SoundFile
from radioplay.cues.looping import read_loop
from radioplay.foley import PRESETS
from radioplay.script import parse_script
from radioplay.script.model import Cue
from radioplay.units import RATE

OWN = [
    SoundFile("sfx/door-bell.wav", Path("door-bell.wav"), aliases=("shop bell",)),
    SoundFile("sfx/rain-roof.wav", Path("rain-roof.wav"), loop_s=(1.0, 9.0)),
]


def found(words: str, own: list[SoundFile] = OWN) -> list[str]:
    return [entry.id.removeprefix("foley:") for entry in search(words, catalogue(own))]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("shot", "gunshot"),
        ("pistol", "gunshot"),
        ("steps", "footsteps"),
        ("somebody walking on gravel", "footsteps-gravel"),
        ("thunderclap", "thunder"),
        ("the telephone rings", "telephone"),
        ("telefone", "telephone"),
        ("doorbell", "door-bell"),
        ("doorbel", "door-bell"),
        ("shattering window", "glass-break"),
        ("tense music", "sting-tense"),
        ("cash register opens", "register-drawer"),
    ],
)
def test_a_sound_is_found_by_what_people_call_it(words: str, first: str) -> None:
    assert found(words, [])[0] == first


def test_a_larger_thing_is_found_by_its_parts() -> None:
    assert {"thunder", "wind", "rain"} <= set(found("storm", []))


def test_the_shows_own_sounds_come_first() -> None:
    assert found("bell")[0] == "sfx/door-bell.wav"
    assert found("rain")[:2] == ["sfx/rain-roof.wav", "rain"]


@pytest.mark.parametrize("words", ["zzyzx", "…", "xylophone quartet"])
def test_what_nothing_fits_finds_nothing(words: str) -> None:
    assert found(words) == []


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_found_by_its_name_and_its_cue_plays_it(name: str) -> None:
    entries = {entry.name: entry for entry in search(name, catalogue(()))}
    script, _ = parse_script(cue_for(entries[name], ()) + "\n", "lines/ep.fountain")
    [cue] = [element for element in script.elements if isinstance(element, Cue)]
    [[choice]] = choose([cue], ())[0].values()
    assert choice.preset == name


def test_a_cue_is_written_in_the_words_that_were_said() -> None:
    bell, rain = catalogue(OWN)[:2]
    assert cue_for(bell, OWN, "bell of a shop") == "SOUND: shop bell"
    assert cue_for(rain, OWN) == "AMBIENCE: rain roof"


def test_a_sound_is_named_as_in_a_cue() -> None:
    for name, id in [
        ("the bell of a shop door", "sfx/door-bell.wav"),
        ("foley:door-bell", "foley:door-bell"),
    ]:
        entry, _ = named(name, OWN)
        assert entry and entry.id == id
    assert named("zzyzx", OWN) == (None, ())


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Door Bell (final)", "door-bell-final"),
        ("a_b  c--d", "a-b-c-d"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-sound"),
        ("sfx", "sfx-sound"),
        ("Tür öffnet", "tür-öffnet"),
        ("鐘", "鐘"),
        ("…!", ""),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(text: str, stem: str) -> None:
    assert stem_of(text) == stem


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("cc0", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("CC BY-NC 4.0", "CC-BY-NC-4.0"),
        ("http://creativecommons.org/licenses/by-sa/3.0/", "CC-BY-SA-3.0"),
        ("bought at a shop", "bought at a shop"),
    ],
)
def test_a_licence_gets_its_usual_name(said: str, name: str) -> None:
    assert licence_of(said) == name


def tone(seconds: float = 1.0) -> NDArray[np.float64]:
    t = np.arange(int(RATE * seconds)) / RATE
    return 0.4 * np.sin(2 * np.pi * 660 * t) * np.exp(-3 * t)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "show" / "sfx").mkdir(parents=True)
    sf.write(tmp_path / "ding.wav", tone(), RATE)
    return tmp_path / "show"


def add(root: Path, file: str, **wish: object) -> tuple[Added | None, list[str]]:
    lock = root / ".radioplay" / "locks" / "sfx.lock"
    added, problems = add_sound(root, root / "sfx", lock, root.parent / file, Wish(**wish))  # type: ignore[arg-type]
    return added, [p.code for p in problems]


def notes(root: Path) -> dict[str, dict[str, object]]:
    return tomllib.loads((root / "sfx" / "sfx.toml").read_text(encoding="utf-8"))


def test_a_sound_is_copied_and_entered(root: Path) -> None:
    added, problems = add(
        root, "ding.wav", name="Shop Bell", licence="cc by 4.0", credit="Anna", source="x.org/1",
        aliases=("ding",), gain_db=-3.0, loop_s=(0.1, 0.9),
    )  # fmt: skip
    assert added and not problems
    assert added.sound.id == "sfx/shop-bell.wav" and not added.converted
    assert added.sound.path.read_bytes() == (root.parent / "ding.wav").read_bytes()
    assert notes(root) == {
        "shop-bell": {
            "aliases": ["ding"], "gain": -3.0, "loop": [0.1, 0.9], "licence": "CC-BY-4.0", "credit": "Anna",
            "source": "x.org/1",
        }
    }  # fmt: skip


def test_what_sfx_toml_says_stays_to_the_byte(root: Path) -> None:
    before = "# ours\n\n[gong]   # big\ngain = -1.0 # soft\n\n# the end\n"
    sf.write(root / "sfx" / "gong.wav", tone(), RATE)
    (root / "sfx" / "sfx.toml").write_text(before)
    added, _ = add(root, "ding.wav", licence="CC0-1.0")
    after = (root / "sfx" / "sfx.toml").read_text()
    assert added and after.startswith(before) and notes(root)["ding"] == {"licence": "CC0-1.0"}


def test_whose_it_is_comes_from_the_file_where_nobody_says(root: Path) -> None:
    with sf.SoundFile(root.parent / "tagged.flac", "w", RATE, 1) as file:
        file.artist, file.license = "Anna", "http://creativecommons.org/licenses/by/4.0/"
        file.write(tone())
    added, problems = add(root, "tagged.flac")
    assert added and (added.sound.licence, added.sound.credit, problems) == ("CC-BY-4.0", "Anna", [])
    added, _ = add(root, "tagged.flac", name="other", licence="CC0", credit="Bea")
    assert added and (added.sound.licence, added.sound.credit) == ("CC0-1.0", "Bea")


def test_a_missing_licence_or_author_is_a_warning(root: Path) -> None:
    assert add(root, "ding.wav")[1] == ["Q034"]
    assert add(root, "ding.wav", name="dong", licence="CC BY 4.0")[1] == ["Q039"]


@pytest.mark.parametrize(
    "wish",
    [{"name": "gong"}, {"name": "Gong"}, {"name": "tam tam"}, {"name": "the gong"}, {"aliases": ("gong",)}],
)
def test_nothing_that_is_there_is_overwritten_or_hidden(root: Path, wish: dict[str, object]) -> None:
    sf.write(root / "sfx" / "gong.flac", tone(), RATE)
    (root / "sfx" / "sfx.toml").write_text("[gong]\naliases = ['tam-tam']\n")
    before = {path: path.read_bytes() for path in (root / "sfx").iterdir()}
    added, problems = add(root, "ding.wav", licence="CC0-1.0", **wish)
    assert (added, problems) == (None, ["Q032"])
    assert {path: path.read_bytes() for path in (root / "sfx").iterdir()} == before


def test_a_sound_is_replaced_where_that_is_wanted(root: Path) -> None:
    sf.write(root / "sfx" / "gong.flac", tone(0.5), RATE)
    (root / "sfx" / "sfx.toml").write_text("[gong]\naliases = ['tam-tam']\ncredit = 'Bea'\n")
    added, _ = add(root, "ding.wav", name="gong", licence="CC0-1.0", replace=True)
    assert added and sorted(path.name for path in (root / "sfx").iterdir()) == ["gong.wav", "sfx.toml"]
    assert notes(root)["gong"] == {"aliases": ["tam-tam"], "credit": "Bea", "licence": "CC0-1.0"}


def test_a_sound_that_lies_in_sfx_is_only_entered(root: Path) -> None:
    sf.write(root / "sfx" / "gong.wav", tone(), RATE)
    added, problems = add(root, "show/sfx/gong.wav", licence="CC0-1.0", aliases=("tam-tam",))
    assert added and not problems and [p.name for p in (root / "sfx").glob("*.wav")] == ["gong.wav"]
    assert add(root, "show/sfx/gong.wav", name="bong")[1][0] == "Q038"


def test_holes_become_silence(root: Path) -> None:
    broken = tone()
    broken[100:150] = np.nan
    sf.write(root.parent / "broken.wav", broken, RATE, subtype="FLOAT")
    added, problems = add(root, "broken.wav", licence="CC0-1.0")
    assert added and problems == ["Q036"] and added.sound.id == "sfx/broken.flac"
    mended, _ = sf.read(added.sound.path)
    assert np.isfinite(mended).all() and not mended[100:150].any() and mended[200:].any()


def test_what_is_no_sound_leaves_nothing_behind(root: Path) -> None:
    sf.write(root.parent / "silent.wav", np.zeros(RATE), RATE)
    sf.write(root.parent / "none.wav", np.zeros(0), RATE)
    (root.parent / "text.wav").write_bytes(b"words, not sound" * 99)
    (root.parent / "empty.wav").write_bytes(b"")
    (root.parent / "page.txt").write_text("words")
    (root.parent / "folder.wav").mkdir()
    cases = {"silent.wav": "Q033", "none.wav": "Q031", "text.wav": "Q031", "empty.wav": "Q031"}
    cases |= {"page.txt": "Q031", "folder.wav": "Q031", "gone.wav": "Q031"}
    for file, code in cases.items():
        added, problems = add(root, file, licence="CC0-1.0")
        assert (added, problems) == (None, [code]), file
    assert add(root, "ding.wav", name="?!")[1] == ["Q038"]
    assert list((root / "sfx").iterdir()) == []


@pytest.mark.parametrize("loop", [(0.5, 3.0), (0.5, 0.55), (0.9, 0.1), (-1.0, 0.5), "auto"])
def test_a_loop_that_does_not_fit_is_refused(root: Path, loop: object) -> None:
    assert add(root, "ding.wav", licence="CC0-1.0", loop_s=loop) == (None, ["Q035"])
    assert list((root / "sfx").iterdir()) == []


def test_a_loop_is_found_where_the_ends_sound_alike(tmp_path: Path) -> None:
    """Noise that swells to 12 s and fades again: a loop must end as loud as it began."""
    rng = np.random.default_rng(3)
    swell = np.interp(np.arange(20 * RATE) / RATE, [0, 3, 12, 20], [0.02, 0.1, 0.5, 0.02])
    sf.write(tmp_path / "wind.wav", swell * rng.uniform(-1, 1, 20 * RATE), RATE)
    start, end = read_loop(tmp_path / "wind.wav")
    at_start, at_end = (swell[int((t + 0.25) * RATE)] for t in (start, end))
    assert end - start > 4 and abs(20 * np.log10(at_end / at_start)) < 1.5


@pytest.mark.parametrize("content", ["[ding", "ding = 3\n"])
def test_a_broken_sfx_toml_is_left_alone(root: Path, content: str) -> None:
    (root / "sfx" / "sfx.toml").write_text(content)
    added, problems = add(root, "ding.wav", licence="CC0-1.0")
    assert added is None and problems[-1] in ("Q010", "Q040")
    assert [path.name for path in (root / "sfx").iterdir()] == ["sfx.toml"]
    assert (root / "sfx" / "sfx.toml").read_text() == content


def test_nothing_is_written_through_a_link_out_of_the_project(root: Path) -> None:
    outside = root.parent / "outside.toml"
    outside.write_text("")
    (root / "sfx" / "sfx.toml").symlink_to(outside)
    assert add(root, "ding.wav", licence="CC0-1.0") == (None, ["P008"])
    assert outside.read_text() == "" and [p.name for p in (root / "sfx").iterdir()] == ["sfx.toml"]
