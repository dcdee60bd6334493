import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mutagen
import mutagen.flac
import mutagen.id3
import mutagen.oggopus
import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray
from scipy.signal import lfilter

from radioplay.deliver import episode as episode_module
from radioplay.deliver.encode import FORMATS, decoded_peak_dbtp, encode, encode_blocks
from radioplay.deliver.episode import Delivered, Order, write_episode
from radioplay.deliver.m4a import read_m4a
from radioplay.deliver.made import Made, digest_of_file, fingerprint, forget_made, read_made, write_made
from radioplay.deliver.scratch import remove_leftovers, work_folder
from radioplay.deliver.tags import Tags, picture_type
from radioplay.loudness import loudness
from radioplay.progress import Step
from radioplay.units import RATE

FLAC: Any = mutagen.flac.FLAC
ID3: Any = mutagen.id3.ID3
OggOpus: Any = mutagen.oggopus.OggOpus
Sound = NDArray[np.float32]
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 300
TAGS = Tags("Nach Ladenschluß — 終", "Ann & Bo", "After Closing", 3, PICTURE)


def show(seconds: float = 4.0) -> Sound:
    """Rumbling, with a bang every second, which makes an MP3 overshoot."""
    rng = np.random.default_rng(8)
    frames = np.arange(round(seconds * RATE))
    level = 0.04 + 0.5 * np.exp(-(frames % 48_000) / 500.0)
    noise = lfilter([0.3], [1.0, -0.9], rng.standard_normal((2, len(frames))))
    return np.asarray(noise * level, dtype=np.float32)


def blocks(sound: Sound) -> Iterator[Sound]:
    for at in range(0, sound.shape[1], RATE):
        yield sound[:, at : at + RATE]


def deliver(tmp_path: Path, *formats: str, sound: Sound | None = None, **more: object) -> Delivered:
    sound = show() if sound is None else sound
    order = Order("pilot", formats, TAGS)
    return write_episode(
        blocks(sound),
        sound.shape[1],
        tmp_path / "out",
        order,
        scratch=tmp_path / "work",
        **more,  # type: ignore[arg-type]
    )


def test_every_format_plays_for_exactly_as_long(tmp_path: Path) -> None:
    delivered = deliver(tmp_path, "mp3", "wav", "flac", "opus", sound=show(3.1234))
    assert [path.name for path in delivered.files] == ["pilot.mp3", "pilot.wav", "pilot.flac", "pilot.opus"]
    assert {sf.info(path).frames for path in delivered.files} == {show(3.1234).shape[1]}
    assert (
        sf.info(tmp_path / "out/pilot.flac").subtype
        == sf.info(tmp_path / "out/pilot.wav").subtype
        == "PCM_24"
    )
    master, lossless = (sf.read(tmp_path / f"out/pilot.{name}")[0] for name in ("wav", "flac"))
    np.testing.assert_array_equal(master, lossless)
    assert not list((tmp_path / "work").iterdir())
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        p.name for p in delivered.files
    )


def test_what_players_decode_keeps_to_loudness_and_peak(tmp_path: Path) -> None:
    delivered = deliver(tmp_path, "mp3", "opus", "m4a")
    for path in delivered.files:
        if path.suffix == ".m4a":
            sound = np.concatenate(list(read_m4a(path)), axis=1)
        else:
            sound = sf.read(path, dtype="float32")[0].T.copy()
        assert loudness(sound) == pytest.approx(-16.0, abs=0.5)
        assert decoded_peak_dbtp(path) <= -1.0
    assert delivered.peak_dbtp <= -1.0
    assert dict(delivered.decoded_peaks).keys() == {"mp3", "opus", "m4a"}
    assert delivered.measured.finish.limiter.ceiling_dbtp < -1.0


def test_everything_is_written_again_under_a_lower_ceiling_where_a_codec_overshoots(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bursts of white noise, and no room left for them."""
    rng = np.random.default_rng(1)
    sound = show(15.0)
    for at in range(RATE, 14 * RATE, 5 * RATE):
        sound[:, at : at + 9000] += rng.standard_normal((2, 9000)) * np.exp(-np.arange(9000) / 2000.0)
    decoded: list[float] = []
    monkeypatch.setattr(episode_module, "_ROOM_DB", 0.0)

    def noting(path: Path) -> float:
        decoded.append(decoded_peak_dbtp(path))
        return decoded[-1]

    monkeypatch.setattr(episode_module, "decoded_peak_dbtp", noting)
    delivered = deliver(tmp_path, "mp3", "wav", sound=sound)
    assert decoded[0] > -1.0 >= decoded[-1] == delivered.peak_dbtp
    assert delivered.measured.finish.limiter.ceiling_dbtp < -1.1
    assert delivered.measured.loudness_lufs == pytest.approx(-16.0, abs=0.1)
    master = sf.read(delivered.files[1], dtype="float32")[0].T.copy()
    assert loudness(master) == pytest.approx(delivered.measured.loudness_lufs, abs=0.01)


def test_the_tags_are_there(tmp_path: Path) -> None:
    deliver(tmp_path, "mp3", "flac", "opus")
    tag = ID3(tmp_path / "out/pilot.mp3")
    assert tag.version == (2, 3, 0)
    read = mutagen.File(tmp_path / "out/pilot.mp3", easy=True)
    assert (read["title"], read["artist"], read["album"], read["tracknumber"]) == (
        [TAGS.title], [TAGS.artist], [TAGS.album], ["3"],
    )  # fmt: skip
    assert (tag["APIC:"].data, tag["APIC:"].mime, tag["APIC:"].type) == (PICTURE, "image/png", 3)
    flac = FLAC(tmp_path / "out/pilot.flac")
    assert (flac["title"], flac["artist"], flac["album"]) == ([TAGS.title], [TAGS.artist], [TAGS.album])
    assert (flac.pictures[0].data, flac.pictures[0].mime) == (PICTURE, "image/png")
    opus = OggOpus(tmp_path / "out/pilot.opus")
    assert (opus["title"], opus["artist"], opus["album"]) == ([TAGS.title], [TAGS.artist], [TAGS.album])


def test_no_tags_and_a_picture_that_is_none(tmp_path: Path) -> None:
    sf.write(tmp_path / "master.wav", show(0.5).T, RATE, subtype="PCM_24")
    for name in ("a.mp3", "a.flac", "a.opus"):
        encode(tmp_path / "master.wav", tmp_path / name, Tags(cover=b"GIF89a"))
        assert sf.info(tmp_path / name).frames == RATE // 2
    assert not (tmp_path / "a.mp3").read_bytes().startswith(b"ID3")
    assert not FLAC(tmp_path / "a.flac").pictures
    assert (picture_type(b"\xff\xd8\xff\xe0"), picture_type(b""), picture_type(None)) == (
        "image/jpeg",
        None,
        None,
    )


def test_the_same_mix_gives_the_same_bytes(tmp_path: Path) -> None:
    first = deliver(tmp_path / "a", *FORMATS)
    second = deliver(tmp_path / "b", *FORMATS)
    for one, other in zip(first.files, second.files, strict=True):
        assert one.read_bytes() == other.read_bytes()


def test_a_silent_show_is_delivered_silent(tmp_path: Path) -> None:
    delivered = deliver(tmp_path, "mp3", "wav", sound=np.zeros((2, RATE), np.float32))
    assert not delivered.measured.reached
    assert not np.any(sf.read(delivered.files[1])[0])


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    def failing() -> Iterator[Sound]:
        yield show(1.0)
        raise OSError("the sounds are gone")

    (tmp_path / "out").mkdir()
    (tmp_path / "out/pilot.mp3").write_bytes(b"the last one")
    with pytest.raises(OSError, match="the sounds are gone"):
        write_episode(failing(), RATE, tmp_path / "out", Order("pilot"), scratch=tmp_path / "work")
    assert (tmp_path / "out/pilot.mp3").read_bytes() == b"the last one"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["pilot.mp3"]
    assert not list((tmp_path / "work").iterdir())
    with pytest.raises(ValueError, match="formats are wav, mp3, flac, opus, m4a, m4b, not aac"):
        write_episode([], 0, tmp_path, Order("pilot", ("aac",)), scratch=tmp_path)


def test_one_format_that_fails_fails_them_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(made: Iterator[Sound], frames: int, channels: int, target: Path, tags: Tags) -> None:
        if target.suffix == ".mp3":
            next(made)
            raise OSError("the disk is full")
        encode_blocks(made, frames, channels, target, tags)

    monkeypatch.setattr(episode_module, "encode_blocks", full)
    with pytest.raises(OSError, match="the disk is full"):
        deliver(tmp_path, "wav", "mp3", "flac", sound=show(30.0))
    assert not (tmp_path / "out").exists() and not list((tmp_path / "work").iterdir())


def test_progress_is_told_in_seconds(tmp_path: Path) -> None:
    steps: list[Step] = []
    deliver(tmp_path, "wav", progress=steps.append)
    assert [(step.done, step.total) for step in steps if step.stage == "mixing"] == [
        (n, 4) for n in range(1, 5)
    ]
    assert any(step.stage == "mastering" for step in steps)


@pytest.mark.skipif(os.name == "nt", reason="no such limits there")
@pytest.mark.parametrize("name", ["a.flac", "a.opus", "a.mp3", "a.m4a"])
@pytest.mark.parametrize("missing", [1, 100])
def test_a_file_cut_short_by_a_full_disk_is_no_file(tmp_path: Path, name: str, missing: int) -> None:
    """Of the last bytes it loses when it closes a file libsndfile says nothing; an MP3 hides it well."""
    sf.write(tmp_path / "master.wav", show(1.01).T, RATE, subtype="PCM_24")
    encode(tmp_path / "master.wav", tmp_path / name, Tags())
    program = (
        "import pathlib, resource, sys\n"
        "from radioplay.deliver.encode import decoded_peak_dbtp, encode\n"
        "from radioplay.deliver.tags import Tags\n"
        "master, target = map(pathlib.Path, sys.argv[1:3])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)\n"
        "try:\n"
        "    encode(master, target, Tags())\n"
        "    decoded_peak_dbtp(target)\n"
        "except OSError as error: print(error.strerror)\n"
    )
    limit = str((tmp_path / name).stat().st_size - missing)
    words = [str(tmp_path / "master.wav"), str(tmp_path / f"cut-{name}"), limit]
    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=True)
    assert done.stdout in ("No space left on device\n", "File too large\n")


def test_a_note_never_pairs_a_key_with_the_files_of_another_render(tmp_path: Path) -> None:
    """Two renders write the same places; the slower one to take its note finds the other's files there."""
    note = tmp_path / "notes" / "pilot.json"
    mine = deliver(tmp_path, "wav", "mp3")
    others = deliver(tmp_path, "wav", "mp3", sound=show(2.0))
    key, other_key = fingerprint({"seconds": 4}), fingerprint({"seconds": 2})
    write_made(note, key, Made(-16.0, 3.0, -1.0, 2.0, -2.3, mine.files, mine.digests))
    assert read_made(note, key) is None
    made = Made(-16.0, 3.0, -1.0, 2.0, -2.3, others.files, others.digests)
    write_made(note, other_key, made)
    assert read_made(note, other_key) == made
    assert read_made(note, key) is None
    assert others.digests == tuple(digest_of_file(path) for path in others.files)


def test_a_note_is_good_until_a_file_changes_or_it_is_forgotten(tmp_path: Path) -> None:
    note = tmp_path / "notes" / "pilot.json"
    (tmp_path / "pilot.wav").write_bytes(b"sound")
    made = Made(
        -16.0, 3.0, -1.0, 2.0, -2.3, (tmp_path / "pilot.wav",), (digest_of_file(tmp_path / "pilot.wav"),)
    )
    write_made(note, "key", made)
    assert json.loads(note.read_text())["files"].keys() == {"../pilot.wav"}
    assert read_made(note, "key") == made
    (tmp_path / "pilot.wav").write_bytes(b"SOUND")
    assert read_made(note, "key") is None
    size = note.stat().st_size
    assert (forget_made(note.parent), forget_made(note.parent)) == ((1, size), (0, 0))


def test_what_a_killed_render_left_is_removed_by_the_next_and_nothing_else(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys, time\n"
        "from radioplay.deliver.scratch import work_folder\n"
        "with work_folder(pathlib.Path(sys.argv[1])) as work:\n"
        "    (work / 'mix.f32').write_bytes(bytes(1000))\n"
        "    print(work, flush=True)\n"
        "    time.sleep(600)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        left = Path(other.stdout.readline().strip())
        with work_folder(tmp_path) as work:
            assert work != left and (left / "mix.f32").exists(), "the other is still at it"
            assert remove_leftovers(tmp_path) == (0, 0)
        other.kill()
    assert (left / "mix.f32").exists()
    with work_folder(tmp_path) as work:
        assert not left.exists() and work.exists()
    assert not list(tmp_path.iterdir())
