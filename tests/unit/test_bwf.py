"""Broadcast Wave files, read back by other people's readers."""

import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
import soundfile as sf
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from wavinfo import WavInfoReader

from radioplay.audio.bwf import LIMIT, About, BwfWriter, Loudness, Subtype
from radioplay.units import RATE, SILENCE_DB

SMALL = 1000
"""A limit that every file here passes."""


def noise(frames: int, channels: int = 2, seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).uniform(-0.9, 0.9, (channels, frames)).astype(np.float32)


def write(
    path: Path,
    blocks: Iterable[NDArray[np.float32]],
    channels: int = 2,
    *,
    subtype: Subtype = "PCM_24",
    about: About = About(),  # noqa: B008 (frozen)
    limit: int = LIMIT,
) -> None:
    writer = BwfWriter(path, channels, subtype=subtype, about=about, limit=limit)
    for block in blocks:
        writer.add(block)
    writer.finish()


def cut(sound: NDArray[np.float32], size: int) -> Iterator[NDArray[np.float32]]:
    yield from (sound[:, at : at + size] for at in range(0, sound.shape[1], size))


def read(path: Path) -> NDArray[np.float32]:
    samples, rate = sf.read(path, dtype="float32", always_2d=True)
    assert rate == RATE
    return np.asarray(samples.T)


@pytest.mark.parametrize("limit", [2**32 - 1, SMALL])
@pytest.mark.parametrize("subtype", ["PCM_24", "FLOAT"])
@pytest.mark.parametrize("channels", [1, 2])
def test_every_reader_finds_the_samples_and_the_place(
    tmp_path: Path, channels: int, subtype: Subtype, limit: int
) -> None:
    """Frames of an odd number of bytes in all, as a WAV, and as an RF64."""
    sound, path = noise(4801, channels), tmp_path / "clip.wav"
    where = 3 * 3600 * RATE + 7
    about = About(where, "1.03 MARA: We’re closed — Zoë.", reference="after-closing")
    write(path, cut(sound, 700), channels, subtype=subtype, about=about, limit=limit)
    np.testing.assert_allclose(read(path), sound, atol=0.0 if subtype == "FLOAT" else 2.0**-24)
    assert sf.info(path).format == ("RF64" if limit == SMALL else "WAV")
    assert sf.info(path).subtype == subtype
    told = WavInfoReader(str(path))
    assert told.data is not None and told.bext is not None
    assert told.data.frame_count == 4801
    assert (told.bext.time_reference, told.bext.version) == (where, 2)
    assert told.bext.description == "1.03 MARA: We're closed - Zoe."
    assert (told.bext.originator, told.bext.originator_ref) == ("radioplay", "after-closing")
    assert path.stat().st_size % 2 == 0
    assert f"time_reference  : {where}" in ffmpeg(path)


def ffmpeg(path: Path) -> str:
    """What a third reader says of a file, after it has decoded all of it."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-i", str(path), "-f", "null", "-"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stderr


def test_loudness_is_said_in_hundredths_and_silence_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "stem.wav"
    writer = BwfWriter(path, 2)
    writer.add(noise(100))
    writer.finish(Loudness(-16.04, 7.5, -1.25, momentary_lufs=SILENCE_DB))
    said = WavInfoReader(str(path)).bext
    assert said is not None
    assert (said.loudness_value, said.loudness_range, said.max_true_peak) == (-16.04, 7.5, -1.25)
    raw = path.read_bytes()
    at = raw.index(b"bext") + 8 + 256 + 32 + 32 + 10 + 8 + 8 + 2 + 64
    assert struct.unpack_from("<5h", raw, at) == (-1604, 750, -125, 0x7FFF, 0x7FFF)


def test_a_small_file_keeps_room_to_become_an_rf64_and_the_same_sound_makes_the_same_bytes(
    tmp_path: Path,
) -> None:
    sound = noise(500)
    for name in ("a.wav", "b.wav"):
        write(tmp_path / name, [sound])
    write(tmp_path / "large.wav", [sound], limit=SMALL)
    small, large = (tmp_path / "a.wav").read_bytes(), (tmp_path / "large.wav").read_bytes()
    assert small == (tmp_path / "b.wav").read_bytes()
    assert (small[:4], small[8:16]) == (b"RIFF", b"WAVEJUNK")
    assert (large[:4], large[8:16]) == (b"RF64", b"WAVEds64")
    assert len(small) == len(large)
    assert small[48:] != large[48:] and small[48:-3008] == large[48:-3008]  # all but what the sizes say
    assert struct.unpack_from("<QQQI", large, 20) == (len(large) - 8, 3000, 500, 0)


@given(
    st.lists(st.tuples(st.integers(0, 400), st.booleans()), max_size=8),
    st.sampled_from(("PCM_24", "FLOAT")),
)
def test_silence_may_be_passed_over_anywhere(
    tmp_path_factory: pytest.TempPathFactory, parts: list[tuple[int, bool]], subtype: Subtype
) -> None:
    """Said to be silent, or found so: the sound is the same as if all of it had been written."""
    path = tmp_path_factory.mktemp("holes") / "stem.wav"
    writer = BwfWriter(path, 2, subtype=subtype)
    whole = [np.zeros((2, 0), dtype=np.float32)]
    for seed, (frames, sounds) in enumerate(parts):
        if sounds:
            whole.append(np.rint(noise(frames, seed=seed) * 2**23).astype(np.float32) / np.float32(2**23))
            writer.add(whole[-1])
        else:
            whole.append(np.zeros((2, frames), dtype=np.float32))
            writer.silence(frames) if seed % 2 else writer.add(whole[-1])
    writer.finish()
    np.testing.assert_array_equal(read(path), np.concatenate(whole, axis=1))


def test_what_passes_full_scale_is_clipped_in_24_bits_and_told(tmp_path: Path) -> None:
    sound = np.array([[0.5, 1.0, 700.0, -1.0, -1.5]], dtype=np.float32)
    for subtype, want in (
        ("PCM_24", [0.5, 1.0 - 2**-23, 1.0 - 2**-23, -1.0, -1.0]),
        ("FLOAT", sound[0]),
    ):
        path = tmp_path / f"{subtype}.wav"
        writer = BwfWriter(path, 1, subtype=subtype)  # type: ignore[arg-type]
        writer.add(sound)
        writer.finish()
        assert writer.peak == 700.0
        np.testing.assert_array_equal(read(path)[0], want)


@pytest.mark.skipif(sys.platform == "win32", reason="limits on files are POSIX")
def test_a_full_disk_names_the_file(tmp_path: Path) -> None:
    code = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "import numpy as np\n"
        "from radioplay.audio.bwf import BwfWriter\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
        "writer = BwfWriter(Path(sys.argv[1]), 2)\n"
        "try: writer.add(np.ones((2, 100_000), np.float32)); writer.finish()\n"
        "except OSError as error: print('stem' in str(error.filename))\n"
        "writer.abandon()\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "stem.wav")], capture_output=True, text=True
    )
    assert (run.stdout.strip(), run.stderr) == ("True", "")


def test_a_writer_says_where_it_belongs(tmp_path: Path) -> None:
    writer = BwfWriter(tmp_path / "a.wav", 1, about=About(48_000, date="2026-03-01", time="20:15:00"))
    writer.add(noise(10, 1))
    writer.finish()
    said = WavInfoReader(str(tmp_path / "a.wav")).bext
    assert said is not None
    assert (said.time_reference, said.originator_date, said.originator_time) == (
        48_000,
        "2026-03-01",
        "20:15:00",
    )
    assert said.coding_history.strip() == "A=PCM,F=48000,W=24,M=mono,T=radioplay"
