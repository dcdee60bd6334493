"""Which stems there are, that they are mixed apart truly, and whose files are whose."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from radioplay.audio import About, ArraySource, AudioError, Source, Subtype, write_wav
from radioplay.effects import Compress, DeEss, Strip
from radioplay.limiter import LimiterSettings
from radioplay.loudness import LoudnessMeter
from radioplay.master import Finish, finish_gains
from radioplay.mix import Mixed, mix, mix_apart, sum_buses
from radioplay.stems import MOST_RESIDUAL_DB, Request, read_by
from radioplay.stems.check import read_residual_db
from radioplay.stems.plan import By, Planned, plan_stems
from radioplay.stems.shelf import keep_others, read_list, read_ours, remove_old, write_list, written
from radioplay.stems.sweep import Level, write_sweep
from radioplay.timeline import Bus, Clip, Move, Response, Timeline, Track
from radioplay.units import RATE, SILENCE_DB, Samples

Sound = NDArray[np.float32]
STRIP = Strip(75.0, DeEss(-26.0), Compress(-20.0))
FINISH = Finish(9.0, LimiterSettings(ceiling_dbtp=-3.0))
CAFE = Response("CAFÉ", (9.0, 7.0, 3.0), (0.1,) * 7, 2.0)
LENGTH = 5 * RATE


def S(value: float) -> Samples:  # noqa: N802 - reads like a literal
    return Samples(round(value))


def clip(cue: str | None, start_s: float, seconds: float = 1.2, **fields: object) -> Clip:
    made = Clip(cue or "1.01", cue or "voice", S(start_s * RATE), S(seconds * RATE), cue=cue, room=CAFE)
    return replace(made, **fields)  # type: ignore[arg-type]


def track(name: str, bus: Bus, *clips: Clip, character: str | None = None) -> Track:
    return Track(name, bus, clips, character, pan=-0.2)


def drama() -> Timeline:
    """Two who speak over each other, near, far, on the phone and on the way; a bell twice, a shot, rain, a tune."""
    mara = track("MARA", "DIALOGUE", clip(None, 0.1), clip(None, 2.5, treatment="far"), character="MARA")
    bob = track(
        "BOB",
        "DIALOGUE",
        clip(None, 0.7, treatment="pa", source="shot"),
        clip(None, 2.2, move=Move(-14.0, 0.0, -0.8, 0.8), fade_out=S(900)),
        character="BOB",
    )
    spots = track("spots", "EFFECTS", clip("door bell", 0.0), clip("shot", 1.0), clip("Door  Bell", 3.0))
    rain = track("rain", "AMBIENCE", clip("rain", 0.0, 5.0, gain_db=-12.0, room=None))
    tune = track("tune", "MUSIC", clip("theme", 4.0, 3.0, room=None))
    return Timeline("ep", S(LENGTH), tracks=(mara, bob, spots, rain, tune))


def open_source(name: str) -> Source:
    """Noise, loud and soft by turns; of a room, reflections that die away."""
    seed = sum(name.casefold().encode())
    sound = np.random.default_rng(seed).standard_normal((1 + seed % 2, 2 * RATE)) * 0.25
    if name == CAFE.name:
        sound = np.repeat(sound[:1], 2, axis=0)[:, : RATE // 2] * np.geomspace(0.2, 0.0001, RATE // 2)
    else:
        sound *= 1.0 + np.sin(np.arange(2 * RATE) / 3000.0)
    return ArraySource(sound.astype(np.float32))


def swept(timeline: Timeline, request: Request) -> tuple[list[Planned], list[Mixed]]:
    planned, grouping = plan_stems(timeline, request)
    return list(planned), list(mix_apart(timeline, open_source, STRIP, grouping))


def part(blocks: list[Mixed], number: int) -> Sound:
    silent = [np.zeros_like(block.buses[0]) for block in blocks]
    heard = [block.parts[number] for block in blocks]
    return np.concatenate([z if h is None else h for z, h in zip(silent, heard, strict=True)], axis=1)


@pytest.mark.parametrize(
    ("by", "dry", "m_and_e", "want"),
    [
        ("bus", False, False, "DX | FX | AMB | MX"),
        ("character", False, True, "DX MARA | DX BOB | FX | AMB | MX | M&E"),
        ("cue", False, False, "DX | FX door bell | FX shot | AMB rain | MX theme"),
        ("cue,character", True, False,
         "DX MARA | DX BOB | FX door bell | FX shot | AMB rain | MX theme | DX DRY MARA | DX DRY BOB"),
        ("bus", True, True, "DX | FX | AMB | MX | M&E | DX DRY"),
    ],
)  # fmt: skip
def test_the_stems_of_a_request_in_their_order(by: str, dry: bool, m_and_e: bool, want: str) -> None:
    planned, _ = plan_stems(drama(), Request(read_by(by), dry, m_and_e))
    assert " | ".join(stem.name for stem in planned) == want
    assert [stem.name for stem in planned if not stem.sums] == [
        name for name in want.split(" | ") if "DRY" in name or name == "M&E"
    ]
    files = [stem.file(number, len(planned)) for number, stem in enumerate(planned, start=1)]
    assert files == sorted(files) and len(set(files)) == len(files)


def test_a_stem_says_who_and_what_is_heard_in_it() -> None:
    by_name = {stem.name: stem for stem in plan_stems(drama(), Request(m_and_e=True))[0]}
    assert by_name["DX"].characters == ("MARA", "BOB")
    assert by_name["FX"].cues == ("door bell", "shot", "Door  Bell")
    assert by_name["M&E"].cues == ("door bell", "shot", "Door  Bell", "rain", "theme")


def test_a_bus_on_which_nothing_is_heard_has_no_stem() -> None:
    late = track("late", "MUSIC", clip("theme", 6.0))
    silent = track("empty", "DIALOGUE", character="MARA")
    timeline = replace(drama(), tracks=(silent, drama().tracks[2], late))
    planned, _ = plan_stems(timeline, Request(("character",), dry=True, m_and_e=True))
    assert [stem.name for stem in planned] == ["FX", "M&E"]


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("DX MARA", "07 DX MARA.wav"),
        ("FX a/b\\c: d?*", "07 FX a-b-c- d--.wav"),
        ("FX " + "x" * 300, f"07 FX {'x' * 57}.wav"),
        ("DX ZOË 李…", "07 DX ZOË 李-.wav"),
    ],
)
def test_a_file_of_any_name_can_be_written_anywhere(name: str, want: str) -> None:
    assert Planned(name, (0,), "DIALOGUE").file(7, 12) == want
    assert Planned("FX", (0,), "EFFECTS").file(7, 120) == "007 FX.wav"


def test_what_stems_can_be_made_by() -> None:
    assert read_by(" Cue , character,cue") == ("character", "cue")
    with pytest.raises(ValueError, match="stems can't be made by charcter: did you mean character"):
        read_by("charcter")
    with pytest.raises(ValueError, match="there are bus, character, cue"):
        read_by("zebra")
    with pytest.raises(ValueError, match="name what stems are made by"):
        read_by(",")


@pytest.mark.parametrize("ways", [("bus",), ("character",), ("character", "cue")])
def test_mixing_parts_apart_leaves_the_mix_as_it_is(ways: tuple[By, ...]) -> None:
    """To the bit for the voices, on which the compressor works; a split track's rooms are added in another order."""
    _, blocks = swept(drama(), Request(ways, dry=True))
    plain = list(mix_apart(drama(), open_source, STRIP))
    for apart, whole in zip(blocks, plain, strict=True):
        np.testing.assert_array_equal(apart.buses[0], whole.buses[0])
        np.testing.assert_array_equal(apart.voice_gain, whole.voice_gain)
        np.testing.assert_allclose(apart.buses, whole.buses, atol=1e-6)


def test_the_parts_of_a_bus_add_up_to_it() -> None:
    planned, blocks = swept(drama(), Request(("character", "cue")))
    for bus, number in (("DIALOGUE", 0), ("EFFECTS", 1)):
        parts = [stem.outputs[0] - 4 for stem in planned if stem.bus == bus]
        assert len(parts) == 2 and min(parts) >= 0
        whole = np.concatenate([block.buses[number] for block in blocks], axis=1)
        np.testing.assert_allclose(sum(part(blocks, each) for each in parts), whole, atol=1e-6)
        assert all(part(blocks, each).any() for each in parts)


def test_a_part_that_is_silent_takes_no_memory() -> None:
    far_apart = replace(drama(), length=S(20 * RATE))
    _, blocks = swept(far_apart, Request(("character", "cue"), dry=True))
    assert blocks[-1].parts == (None,) * len(blocks[-1].parts)
    assert any(each is not None for each in blocks[0].parts)


def test_dry_dialogue_is_the_voices_alone_without_rooms_treatments_and_ways() -> None:
    """At the same level, pan and fades; and as if that were all there is, when it is mixed."""
    planned, blocks = swept(drama(), Request(dry=True))
    voices = [
        replace(each, clips=tuple(replace(c, room=None, treatment="", move=None) for c in each.clips))
        for each in drama().tracks[:2]
    ]
    alone = replace(drama(), tracks=tuple(voices))
    want = np.concatenate([each.buses[0] for each in mix_apart(alone, open_source, STRIP)], axis=1)
    assert planned[-1].name == "DX DRY"
    np.testing.assert_array_equal(part(blocks, planned[-1].outputs[0] - 4), want)


@pytest.mark.parametrize("subtype", ["PCM_24", "FLOAT"])
def test_stems_sum_to_the_master_with_everything_at_work(tmp_path: Path, subtype: Subtype) -> None:
    """Rooms, treatments, moves, the compressor of the voices' bus, and a limiter that has much to do."""
    timeline = drama()
    blocks = [sum_buses(block) for block in mix(timeline, open_source, strip=STRIP)]
    gains = np.concatenate(list(finish_gains(blocks, FINISH)))
    assert gains.min() < 0.7 * gains.max()
    held = [block.voice_gain for block in mix_apart(timeline, open_source, STRIP)]
    assert min(float(gain.min()) for gain in held if gain is not None) < 0.9
    write_wav(tmp_path / "master.wav", [np.concatenate(blocks, axis=1) * gains], LENGTH)

    planned, grouping = plan_stems(timeline, Request(("character", "cue"), dry=True, m_and_e=True))
    stems = [(stem, tmp_path / stem.file(number, 9)) for number, stem in enumerate(planned)]
    mixed = mix_apart(timeline, open_source, STRIP, grouping)
    levels = write_sweep(mixed, LENGTH, FINISH, stems, subtype, About(description="A Test"))
    summing = [path for stem, path in stems if stem.sums]
    left_db = read_residual_db(summing, tmp_path / "master.wav")
    assert left_db <= MOST_RESIDUAL_DB[subtype]

    sounds = {stem.name: sf.read(path, dtype="float64")[0] for stem, path in stems}
    assert {len(sound) for sound in sounds.values()} == {LENGTH}
    others = [sound for name, sound in sounds.items() if name[:2] in ("FX", "AM", "MX")]
    np.testing.assert_allclose(np.sum(others, axis=0), sounds["M&E"], atol=1e-6)
    for (stem, _), level in zip(stems, levels, strict=True):
        peak = np.abs(sounds[stem.name]).max()
        assert level.peak_dbfs == pytest.approx(20.0 * np.log10(peak), abs=1e-3) or level.peak_dbfs > 0.0


def test_the_residual_is_what_is_left(tmp_path: Path) -> None:
    for name, level, frames in (
        ("a", 0.25, RATE),
        ("b", 0.25, RATE),
        ("master", 0.5, RATE),
        ("short", 0.5, 100),
    ):
        sf.write(tmp_path / f"{name}.wav", np.full((frames, 2), level), RATE, subtype="PCM_24")
    a, b, master, short = (tmp_path / f"{name}.wav" for name in ("a", "b", "master", "short"))
    assert read_residual_db([a, b], master) == SILENCE_DB
    assert read_residual_db([a], master) == pytest.approx(-12.04, abs=0.01)
    assert read_residual_db([short], master) == pytest.approx(-6.02, abs=0.01)
    assert read_residual_db([master], short) == pytest.approx(-6.02, abs=0.01)
    with pytest.raises(AudioError, match=r"gone\.wav can't be read"):
        read_residual_db([tmp_path / "gone.wav"], master)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.booleans(), max_size=6), st.integers(1, 9000))
def test_a_meter_that_skips_silence_reads_what_it_would_have_read(sounds: list[bool], odd: int) -> None:
    plain, quick = LoudnessMeter(2), LoudnessMeter(2)
    silent = True
    for seed, heard in enumerate(sounds):
        frames = RATE // 2 + odd
        block = np.zeros((2, frames), dtype=np.float32)
        if heard:
            block = np.random.default_rng(seed).uniform(-0.3, 0.3, (2, frames)).astype(np.float32)
        plain.add(block)
        quick.silence(frames) if silent and not heard else quick.add(block)
        silent = not heard
    assert quick.integrated_lufs == pytest.approx(plain.integrated_lufs, abs=1e-9)
    np.testing.assert_allclose(quick.short_term_lufs(), plain.short_term_lufs(), atol=1e-6)


def on_shelf(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(name.encode())
    stems = [written(Planned(name, (0,), "EFFECTS"), folder / name, Level(-3.0, -20.0)) for name in names]
    write_list(folder, "key", {}, stems)


def test_only_files_that_are_as_we_left_them_are_ours(tmp_path: Path) -> None:
    on_shelf(tmp_path, "1.wav", "2.wav", "3.wav")
    (tmp_path / "2.wav").write_bytes(b"edited")
    (tmp_path / "mine.wav").write_bytes(b"mine")
    (tmp_path / "3.wav").unlink()
    ours = read_ours(tmp_path, read_list(tmp_path))
    assert ours == {"1.wav"}
    wanted = ["1.wav", "2.wav", "mine.wav", "new.wav"]
    assert [new.name for _, new in keep_others(tmp_path, ours, wanted)] == ["2 (kept).wav", "mine (kept).wav"]
    (tmp_path / "2.wav").write_bytes(b"again")
    assert [new.name for _, new in keep_others(tmp_path, ours, wanted)] == ["2 (kept 2).wav"]
    remove_old(tmp_path, ours, ["new.wav"])
    left = {path.name: path.read_bytes() for path in tmp_path.glob("*.wav")}
    assert left == {"2 (kept).wav": b"edited", "2 (kept 2).wav": b"again", "mine (kept).wav": b"mine"}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"version": 2, "key": "a", "stems": []}',
        '{"version": 1, "key": 7, "stems": []}',
        "\0",
    ],
)
def test_a_list_that_is_damaged_or_not_ours_names_no_files(tmp_path: Path, content: str) -> None:
    (tmp_path / "stems.json").write_text(content)
    assert not read_ours(tmp_path, read_list(tmp_path))


def test_a_list_never_names_a_file_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "stems").mkdir()
    (tmp_path / "mine.wav").write_bytes(b"mine")
    stat = (tmp_path / "mine.wav").stat()
    (tmp_path / "stems" / "stems.json").write_text(
        f'{{"version": 1, "key": "a", "stems": [{{"file": "../mine.wav", "bytes": {stat.st_size}, '
        f'"written_ns": {stat.st_mtime_ns}}}, 5, {{"file": 5}}]}}'
    )
    assert not read_ours(tmp_path / "stems", read_list(tmp_path / "stems"))
