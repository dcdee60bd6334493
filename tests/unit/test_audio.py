"""Sound files of every kind, good and bad, made ready for the mix."""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from radioplay.audio import (
    AudioError,
    Prepared,
    measure_sound,
    read_audio,
    resample,
    speech_bounds,
    speech_loudness,
    write_prepared,
    write_wav,
)
from radioplay.units import RATE, SILENCE_DB

Sound = NDArray[np.float32]


def tone(seconds: float, rate: int = RATE, hertz: float = 1000.0, level: float = 0.5) -> Sound:
    wave = level * np.sin(2.0 * np.pi * hertz / rate * np.arange(round(seconds * rate)))
    return np.asarray(wave, dtype=np.float32)


def prepare(
    sound: Sound, rate: int, tmp_path: Path, subtype: str = "FLOAT", limit_s: float = 60.0
) -> tuple[Sound, Prepared]:
    sf.write(tmp_path / "in.wav", sound, rate, subtype=subtype)
    prepared = write_prepared(tmp_path / "in.wav", tmp_path / "out.wav", limit_s=limit_s)
    samples, found = sf.read(tmp_path / "out.wav", dtype="float32", always_2d=True)
    assert found == RATE
    return samples, prepared


def test_eight_kilohertz_mono(tmp_path: Path) -> None:
    samples, prepared = prepare(tone(1.0, 8000, 440.0), 8000, tmp_path, "PCM_16")
    assert (prepared.rate, prepared.channels, prepared.measures.channels) == (8000, 1, 1)
    assert len(samples) == pytest.approx(RATE, abs=2)
    middle = slice(4800, 43_200)
    np.testing.assert_allclose(samples[middle, 0], tone(1.0, RATE, 440.0)[middle], atol=2e-3)


def test_five_one_folds_down_without_its_low_frequencies(tmp_path: Path) -> None:
    hertz = (300, 400, 500, 60, 700, 800)  # L R C LFE Ls Rs
    sound = np.stack([tone(1.0, hertz=each, level=0.2) for each in hertz], axis=1)
    samples, prepared = prepare(sound, RATE, tmp_path)
    assert (prepared.channels, samples.shape) == (6, (RATE, 2))
    spectrum = np.abs(np.fft.rfft(samples, axis=0)) / (0.1 * RATE)
    at_minus_three = pytest.approx(np.sqrt(0.5), abs=1e-3)
    assert list(spectrum[list(hertz), 0]) == [
        pytest.approx(1.0, abs=1e-3),
        pytest.approx(0, abs=1e-3),
        at_minus_three,
        pytest.approx(0, abs=1e-3),
        at_minus_three,
        pytest.approx(0, abs=1e-3),
    ]
    assert spectrum[800, 1] == at_minus_three


def test_above_full_scale_nothing_is_clipped(tmp_path: Path) -> None:
    samples, prepared = prepare(tone(0.5, level=2.5), RATE, tmp_path)
    assert prepared.measures.peak == pytest.approx(2.5, rel=1e-3)
    np.testing.assert_array_equal(samples[:, 0], tone(0.5, level=2.5))


def test_the_same_sound_gives_the_same_bytes(tmp_path: Path) -> None:
    prepare(tone(0.3), 44_100, tmp_path)
    before = (tmp_path / "out.wav").read_bytes()
    prepare(tone(0.3), 44_100, tmp_path)
    assert (tmp_path / "out.wav").read_bytes() == before


def test_a_hole_becomes_silence_and_is_counted(tmp_path: Path) -> None:
    sound = tone(0.5)
    sound[100:110] = np.nan
    sound[200] = -np.inf
    samples, prepared = prepare(sound, RATE, tmp_path)
    assert prepared.holes == 11
    assert np.all(np.isfinite(samples)) and not np.any(samples[100:110])


def test_silence_is_no_error_but_said(tmp_path: Path) -> None:
    _, prepared = prepare(np.zeros(RATE, np.float32), RATE, tmp_path)
    assert prepared.silent
    assert (prepared.measures.loudness_lufs, prepared.measures.heard) == (SILENCE_DB, 0)


def test_too_long_is_cut_and_said(tmp_path: Path) -> None:
    samples, prepared = prepare(tone(3.0, 44_100), 44_100, tmp_path, limit_s=1.0)
    assert prepared.cut and len(samples) == pytest.approx(RATE, abs=2)
    _, exact = prepare(tone(1.0, 44_100), 44_100, tmp_path, limit_s=1.0)
    assert not exact.cut


def test_ten_hours_cost_no_more_than_their_beginning(tmp_path: Path) -> None:
    """A file whose header, rightly, speaks of ten hours: a sparse one, of which only the start is real."""
    path = tmp_path / "night.wav"
    with sf.SoundFile(path, "w", RATE, 2, "PCM_16", format="RF64") as file:
        file.write(np.repeat(tone(2.0)[:, np.newaxis], 2, axis=1))
    size = 10 * 3600 * RATE * 4
    head = bytearray(path.read_bytes()[:4096])
    at = head.index(b"ds64")
    for offset, value in ((8, size + 100), (16, size), (24, size // 4)):
        head[at + offset : at + offset + 8] = value.to_bytes(8, "little")
    with path.open("r+b") as raw:
        raw.write(head)
        raw.truncate(size + 4096)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    prepared = write_prepared(path, tmp_path / "out.wav", limit_s=5.0)
    assert sf.info(path).duration == pytest.approx(36_000, abs=1)
    assert prepared.cut and prepared.measures.frames == 5 * RATE
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("gone.wav", None, "gone.wav isn't there"),
        ("empty.wav", b"", r"empty.wav is empty \(0 bytes\)"),
        ("notes.wav", b"bring milk and eggs" * 50, "notes.wav isn't a sound that can be read"),
        ("half.flac", b"fLaC\0\0\0", "half.flac isn't a sound that can be read"),
        ("data.raw", b"\1\2\3\4", "data.raw isn't a sound that can be read"),
    ],
)
def test_bad_files_are_named_with_the_reason(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(AudioError, match=message):
        write_prepared(tmp_path / name, tmp_path / "out.wav", limit_s=10.0)
    assert not (tmp_path / "out.wav").exists()


def test_a_sound_without_samples_leaves_the_old_one_alone(tmp_path: Path) -> None:
    (tmp_path / "out.wav").write_bytes(b"what was there")
    sf.write(tmp_path / "in.wav", np.zeros((0, 1)), RATE)
    with pytest.raises(AudioError, match="holds no samples"):
        write_prepared(tmp_path / "in.wav", tmp_path / "out.wav", limit_s=10.0)
    with pytest.raises(AudioError, match="holds no samples"):
        read_audio(tmp_path / "in.wav")
    assert (tmp_path / "out.wav").read_bytes() == b"what was there"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.wav", "out.wav"]


def test_a_folder_and_too_many_channels(tmp_path: Path) -> None:
    (tmp_path / "sub.wav").mkdir()
    with pytest.raises(AudioError, match="is a folder"):
        read_audio(tmp_path / "sub.wav")
    sf.write(tmp_path / "nine.wav", np.zeros((10, 9)), RATE)
    with pytest.raises(AudioError, match="9 channels, more than 8"):
        write_prepared(tmp_path / "nine.wav", tmp_path / "out.wav", limit_s=1.0)


@pytest.fixture
def ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An ffmpeg on the PATH, under that name; nothing else of its kind (no ffprobe)."""
    from imageio_ffmpeg import get_ffmpeg_exe

    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "ffmpeg").symlink_to(get_ffmpeg_exe())
    monkeypatch.setenv("PATH", str(tools), prepend=":")
    return str(tools / "ffmpeg")


@pytest.mark.parametrize("suffix", ["m4a", "wma", "mkv"])
def test_other_formats_come_through_ffmpeg(tmp_path: Path, ffmpeg: str, suffix: str) -> None:
    sf.write(tmp_path / "in.wav", np.repeat(tone(1.0, 44_100)[:, np.newaxis], 2, axis=1), 44_100)
    path = tmp_path / f"in.{suffix}"
    subprocess.run([ffmpeg, "-v", "error", "-i", str(tmp_path / "in.wav"), str(path)], check=True)
    prepared = write_prepared(path, tmp_path / "out.wav", limit_s=0.5)
    assert (prepared.rate, prepared.channels, prepared.cut) == (44_100, 2, True)
    assert prepared.measures.frames == pytest.approx(RATE // 2, abs=2)
    assert prepared.measures.peak == pytest.approx(0.5, abs=0.05)


@pytest.mark.usefixtures("ffmpeg")
def test_what_even_ffmpeg_cant_read(tmp_path: Path) -> None:
    (tmp_path / "notes.m4a").write_text("bring milk")
    with pytest.raises(AudioError, match=r"notes.m4a isn't a sound that can be read"):
        read_audio(tmp_path / "notes.m4a")


@pytest.mark.usefixtures("ffmpeg")
def test_a_playlist_leads_ffmpeg_nowhere(tmp_path: Path) -> None:
    """Through a list of addresses a file in sfx/ could have others read: such formats are refused."""
    sf.write(tmp_path / "secret.wav", tone(1.0), RATE)
    (tmp_path / "list.m3u8").write_text(f"#EXTM3U\n#EXTINF:1,\n{tmp_path}/secret.wav\n#EXT-X-ENDLIST\n")
    (tmp_path / "list.ffconcat").write_text(f"ffconcat version 1.0\nfile {tmp_path}/secret.wav\n")
    for name in ("list.m3u8", "list.ffconcat"):
        with pytest.raises(AudioError):
            read_audio(tmp_path / name)


def test_without_ffmpeg_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("radioplay.audio.odd.find_ffmpeg", lambda: shutil.which("ffmpeg"))
    (tmp_path / "bell.m4a").write_bytes(b"\0\0\0\x18ftypM4A ")
    with pytest.raises(AudioError, match=r"bell.m4a needs ffmpeg to be read, and there is none on the PATH"):
        read_audio(tmp_path / "bell.m4a")


def test_a_full_disk_is_an_os_error_and_leaves_nothing(tmp_path: Path) -> None:
    """In a process whose files may not pass 50 kB, as a disk that is nearly full wouldn't let them."""
    program = (
        "import resource, sys, numpy, pathlib\n"
        "from radioplay.audio import write_wav\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
        "block = numpy.full((2, 4800), 0.1, numpy.float32)\n"
        "try: write_wav(pathlib.Path(sys.argv[1]), [block] * 20, 96_000)\n"
        "except OSError as error: print(error.strerror)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "out.wav")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "No space left on device\n"
    assert not list(tmp_path.iterdir())


def test_a_wav_that_would_pass_four_gigabytes_is_rf64(tmp_path: Path) -> None:
    write_wav(tmp_path / "long.wav", [np.zeros((2, 10), np.float32)], frames=800_000_000)
    assert (tmp_path / "long.wav").read_bytes()[:4] == b"RF64"
    write_wav(tmp_path / "short.wav", [np.zeros((2, 10), np.float32)], frames=10)
    assert sf.info(tmp_path / "short.wav").format == "WAV"


def test_a_cue_is_heard_until_it_has_fallen_twenty_decibels_for_good() -> None:
    frames = np.arange(3 * RATE)
    bell = tone(3.0) * (10.0 ** (-frames / RATE * 40.0 / 20.0)).astype(np.float32)  # 40 dB a second
    assert measure_sound(bell).heard / RATE == pytest.approx(0.5, abs=0.05)
    late = bell.copy()
    late[2 * RATE : 2 * RATE + 9600] += 0.3 * tone(0.2)  # a second, quieter ring still counts
    assert measure_sound(late).heard / RATE == pytest.approx(2.2, abs=0.05)


def test_measures_of_a_plain_tone() -> None:
    measures = measure_sound(np.stack([tone(2.0), tone(2.0)], axis=1))
    assert (measures.channels, measures.frames) == (2, 2 * RATE)
    assert measures.peak == pytest.approx(0.5, rel=1e-3)
    assert measures.loudness_lufs == pytest.approx(-6.0, abs=0.1)
    assert measures.moment_lufs == pytest.approx(-6.0, abs=0.1)
    short = measure_sound(tone(0.1))
    assert short.moment_lufs == pytest.approx(measure_sound(tone(1.0)).moment_lufs, abs=0.3)


def test_resampling_keeps_the_length_in_seconds() -> None:
    for rate in (8000, 22_050, 24_000, 44_100, 48_000, 96_000):
        assert len(resample(tone(1.0, rate), rate)) == RATE
        assert resample(np.zeros((rate // 10, 2), np.float32), rate).shape == (4800, 2)


def spoken(rate: int, lead_s: float, body_s: float, floor: float = 0.0) -> Sound:
    """Silence, 120 ms of a hiss 40 dB below the vowel, the vowel, another hiss, silence."""
    rng = np.random.default_rng(2)
    hiss = np.diff(rng.standard_normal(round(0.12 * rate) + 1)) * 0.0012
    frames = np.arange(round(body_s * rate))
    vowel = sum(np.sin(2.0 * np.pi * 140.0 * k / rate * frames) / k for k in range(1, 12)) * 0.12
    quiet = np.zeros(round(lead_s * rate))
    sound = np.concatenate([quiet, hiss, vowel, hiss, quiet])
    return (sound + floor * rng.standard_normal(len(sound))).astype(np.float32)


@pytest.mark.parametrize("rate", [22_050, 24_000, 48_000])
@pytest.mark.parametrize("floor", [0.0, 0.00003])
def test_speech_keeps_its_soft_ends(rate: int, floor: float) -> None:
    sound = spoken(rate, 0.4, 0.6, floor)
    start, end = speech_bounds(sound, rate)
    assert 0.38 <= start / rate <= 0.42
    assert 1.2 <= end / rate <= 1.26


def test_speech_in_a_noisy_room_is_still_found() -> None:
    start, end = speech_bounds(spoken(RATE, 0.5, 0.8, floor=0.004), RATE)
    assert 0.4 <= start / RATE <= 0.65
    assert 1.4 <= end / RATE <= 1.7


def test_where_there_is_no_speech() -> None:
    assert speech_bounds(np.zeros(RATE, np.float32), RATE) == (0, 0)
    assert speech_bounds(np.zeros(0, np.float32), RATE) == (0, 0)
    assert speech_loudness(np.zeros(RATE, np.float32)) == SILENCE_DB
    assert speech_bounds(tone(1.0), RATE) == (0, RATE)  # no pause anywhere: all of it


def test_the_loudness_of_a_line_is_that_of_its_words() -> None:
    """Neither pauses nor shortness change it."""
    once = spoken(RATE, 0.1, 1.0)
    long = speech_loudness(once)
    assert speech_loudness(np.concatenate([once, np.zeros(2 * RATE, np.float32), once])) == pytest.approx(
        long, abs=0.7
    )
    word = tone(0.2, hertz=500.0)
    assert speech_loudness(np.pad(word, 5000)) == pytest.approx(
        speech_loudness(tone(2.0, hertz=500.0)), abs=1.5
    )
    assert speech_loudness(np.repeat(once[:, np.newaxis], 2, axis=1)) == pytest.approx(long, abs=1e-3)


def test_whoever_has_no_ffmpeg_hears_of_it_from_us_alone() -> None:
    """pydub says so, too, as it is imported."""
    code = "from radioplay.audio.odd import find_ffmpeg; print(find_ffmpeg())"
    environment = {name: value for name, value in os.environ.items() if name != "PATH"}
    ran = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", code],
        env={**environment, "PATH": "/nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "None\n", "")
