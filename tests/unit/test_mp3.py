"""MP3s that play for exactly as long as their master, in every reader."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import mutagen.mp3
import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from radioplay.deliver.encode import encode, encode_blocks
from radioplay.deliver.mp3 import crc_16, write_mp3
from radioplay.deliver.tags import Tags
from radioplay.units import RATE


def master(folder: Path, frames: int, channels: int = 2) -> Path:
    """A rising tone with a click in its middle."""
    time = np.arange(frames) / RATE
    sound = 0.3 * np.sin(2.0 * np.pi * (300.0 + 900.0 * time) * time)
    sound[frames // 2] += 0.5
    path = folder / "master.wav"
    sf.write(path, np.repeat(sound[:, None], channels, axis=1), RATE, subtype="PCM_24")
    return path


@pytest.mark.parametrize("frames", [1, 575, 576, 1151, 1152, 1153, 2304, 48_000, 100_001])
@pytest.mark.parametrize("channels", [1, 2])
def test_it_is_as_long_as_its_master_and_lies_on_it(tmp_path: Path, frames: int, channels: int) -> None:
    source = master(tmp_path, frames, channels)
    target = tmp_path / "out.mp3"
    encode(source, target, Tags("A title"))
    heard, rate = sf.read(target, always_2d=True)
    assert (heard.shape, rate) == ((frames, channels), RATE)
    if frames > 10_000:
        wanted, _ = sf.read(source, always_2d=True)
        lag = int(np.argmax(np.correlate(heard[:16_000, 0], wanted[:16_000, 0], "full"))) - 15_999
        assert lag == 0
        error = np.square(heard - wanted).mean() / np.square(wanted).mean()
        assert 10.0 * np.log10(error) < -15.0


def test_other_readers_agree(tmp_path: Path) -> None:
    target = tmp_path / "out.mp3"
    encode(master(tmp_path, 100_001), target, Tags())
    read: Any = mutagen.mp3.MP3
    info = read(target).info
    assert info.encoder_info.startswith("LAME 3.100")
    assert (info.bitrate, info.sample_rate, info.channels) == (192_000, RATE, 2)
    assert info.length == pytest.approx(100_001 / RATE, abs=1e-3)
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(target), "-f", "f32le", "-"]
    decoded = subprocess.run(command, capture_output=True, check=True)
    assert decoded.stderr == b""
    assert len(decoded.stdout) == 100_001 * 2 * 4


def test_the_same_master_gives_the_same_bytes(tmp_path: Path) -> None:
    source = master(tmp_path, 60_000)
    for name in ("a.mp3", "b.mp3"):
        encode(source, tmp_path / name, Tags())
    assert (tmp_path / "a.mp3").read_bytes() == (tmp_path / "b.mp3").read_bytes()


def test_the_tag_ends_in_its_own_checksum(tmp_path: Path) -> None:
    write_mp3([np.zeros((5_000, 2), np.float32)], 5_000, 2, tmp_path / "out.mp3")
    frame = (tmp_path / "out.mp3").read_bytes()[:576]
    assert frame[36:40] == b"Info"
    assert int.from_bytes(frame[190:192], "big") == crc_16(frame[:190])
    assert crc_16(b"123456789") == 0xBB3D  # the check value of CRC-16/ARC


@pytest.mark.parametrize("channels", [1, 2])
def test_it_is_as_loud_as_its_master(tmp_path: Path, channels: int) -> None:
    source = master(tmp_path, 96_000, channels)
    encode(source, tmp_path / "out.mp3", Tags())
    wanted, heard = (sf.read(path, always_2d=True)[0][:40_000] for path in (source, tmp_path / "out.mp3"))
    assert np.sum(wanted * heard) / np.sum(wanted * wanted) == pytest.approx(1.0, abs=0.003)


def test_the_blocks_it_comes_in_never_show(tmp_path: Path) -> None:
    sound = np.random.default_rng(3).standard_normal((40_000, 2)).astype(np.float32) * np.float32(0.1)
    for name, at in (("a", [1]), ("b", [7, 1_000, 30_001]), ("c", [])):
        write_mp3(np.split(sound, at), len(sound), 2, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == (tmp_path / "c").read_bytes()


@pytest.mark.parametrize("suffix", ["mp3", "flac", "opus", "wav"])
def test_nothing_is_left_where_the_sound_fails(tmp_path: Path, suffix: str) -> None:
    def failing() -> Iterator[NDArray[np.float32]]:
        yield np.zeros((2, 100_000), np.float32)
        raise OSError("the sound is gone")

    with pytest.raises(OSError, match="the sound is gone"):
        encode_blocks(failing(), 200_000, 2, tmp_path / f"out.{suffix}", Tags())
    assert not list(tmp_path.iterdir())
