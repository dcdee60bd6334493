from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from radioplay.audio import write_wav
from radioplay.limiter import LimiterSettings
from radioplay.loudness import loudness
from radioplay.master import (
    MOST_GAIN_DB,
    Finish,
    Measured,
    finish_gains,
    write_master,
)
from radioplay.mixdown import read_mixdown, write_mixdown
from radioplay.truepeak import true_peak_dbtp
from radioplay.units import RATE, SILENCE_DB

Sound = NDArray[np.float32]


def scene(seconds: float, level: float = 0.03, bang: float = 0.6) -> Sound:
    """Syllables of noise, with a bang every two seconds that only a limiter makes room for."""
    rng = np.random.default_rng(4)
    frames = np.arange(round(seconds * RATE))
    speech = rng.standard_normal((2, len(frames))) * level * np.abs(np.sin(2.0 * np.pi * 2.0 / RATE * frames))
    since = frames % (2 * RATE)
    bangs = bang * rng.standard_normal(len(frames)) * np.exp(-since / 1500.0)
    return np.asarray(speech + bangs, dtype=np.float32)


def master(
    sound: Sound, tmp_path: Path, target: float = -16.0, ceiling: float = -1.5
) -> tuple[Measured, Sound]:
    blocks = [sound[:, at : at + 30_000] for at in range(0, sound.shape[1], 30_000)]
    mixdown = write_mixdown(tmp_path / "mix.f32", blocks)
    np.testing.assert_array_equal(np.concatenate([sound[:, :0], *read_mixdown(mixdown)], axis=1), sound)
    path = tmp_path / "master.wav"
    measured = write_master(mixdown, lambda out: write_wav(path, out, mixdown.frames), target, ceiling)
    return measured, sf.read(tmp_path / "master.wav", dtype="float32", always_2d=True)[0].T.copy()


def test_the_loudness_is_reached_under_the_ceiling(tmp_path: Path) -> None:
    measured, out = master(scene(12.0), tmp_path)
    assert loudness(out) == pytest.approx(-16.0, abs=0.1)
    assert true_peak_dbtp(out) == pytest.approx(-1.5, abs=0.1)
    assert measured.loudness_lufs == pytest.approx(loudness(out), abs=0.01)
    assert measured.peak_dbtp == pytest.approx(true_peak_dbtp(out), abs=0.01)
    assert measured.reached and measured.reduction_db > 6.0 and measured.frames == 12 * RATE
    assert sf.info(tmp_path / "master.wav").subtype == "PCM_24"


@pytest.mark.parametrize("bang", [0.0, 0.1])
def test_it_is_foretold_so_well_that_it_is_written_once(tmp_path: Path, bang: float) -> None:
    sound = scene(12.0, bang=bang)
    mixdown = write_mixdown(tmp_path / "mix.f32", [sound])
    written: list[float] = []

    def write(blocks: Iterator[Sound]) -> None:
        written.append(loudness(np.concatenate(list(blocks), axis=1)))

    measured = write_master(mixdown, write, -16.0, -1.5)
    assert written == [pytest.approx(-16.0, abs=0.1)]
    finish = measured.finish
    assert mixdown.loudness_with(finish.gain_db, finish.limiter) == pytest.approx(written[0], abs=0.1)


def test_the_outline_is_the_same_whatever_blocks_the_mix_comes_in(tmp_path: Path) -> None:
    sound = scene(2.0001)
    whole = write_mixdown(tmp_path / "a.f32", [sound])
    parts = write_mixdown(tmp_path / "b.f32", np.split(sound, [5, 5, 700, 50_000], axis=1))
    np.testing.assert_array_equal(whole.power, parts.power)
    np.testing.assert_array_equal(whole.peaks, parts.peaks)
    assert whole.peaks.max() == np.abs(sound).max()
    assert whole.loudness_lufs == pytest.approx(loudness(sound), abs=0.05)


def test_a_mix_that_needs_no_limiting_is_only_turned_up(tmp_path: Path) -> None:
    sound = scene(5.0, bang=0.0)
    measured, out = master(sound, tmp_path, target=-30.0)
    assert measured.reduction_db == 0.0
    np.testing.assert_allclose(out, sound * 10.0 ** (measured.finish.gain_db / 20.0), atol=2e-7)


def test_twice_the_same(tmp_path: Path) -> None:
    first = master(scene(4.0), tmp_path)
    content = (tmp_path / "master.wav").read_bytes()
    assert master(scene(4.0), tmp_path)[0] == first[0]
    assert (tmp_path / "master.wav").read_bytes() == content


def test_the_finish_gives_the_master_again(tmp_path: Path) -> None:
    """What stems are multiplied with: the same curve, from the finish alone."""
    sound = scene(4.0)
    measured, out = master(sound, tmp_path)
    gain = np.concatenate(list(finish_gains([sound[:, :70_000], sound[:, 70_000:]], measured.finish)))
    np.testing.assert_allclose(sound * gain, out, atol=2e-7)


@pytest.mark.parametrize("seconds", [0.0, 0.002, 5.0])
def test_silence_stays_silence(tmp_path: Path, seconds: float) -> None:
    measured, out = master(np.zeros((2, round(seconds * RATE)), np.float32), tmp_path)
    assert not np.any(out)
    assert (measured.loudness_lufs, measured.peak_dbtp, measured.range_lu) == (SILENCE_DB, SILENCE_DB, 0.0)
    assert measured.finish.gain_db == 0.0 and not measured.reached


def test_next_to_nothing_is_not_turned_up_without_end(tmp_path: Path) -> None:
    measured, _ = master(scene(2.0, level=8e-4, bang=0.0), tmp_path)
    assert measured.finish.gain_db == MOST_GAIN_DB
    assert not measured.reached and measured.loudness_lufs < -17.0


@pytest.mark.parametrize("seconds", [0.2, 1.0])
def test_very_short_programmes_are_brought_to_loudness_too(tmp_path: Path, seconds: float) -> None:
    measured, out = master(scene(seconds, bang=0.0), tmp_path)
    assert measured.reached
    assert loudness(out) == pytest.approx(-16.0, abs=0.1)


def test_a_finish_is_a_value() -> None:
    assert Finish(1.0, LimiterSettings(-1.0)) == Finish(1.0)
    assert hash(Finish(1.0)) == hash(Finish(1.0))
