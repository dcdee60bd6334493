"""What a timeline sounds like, against a line of NumPy."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from radioplay.audio import ArraySource, AudioError, FileSource, Source
from radioplay.mix import mix, pan_gains, sum_buses
from radioplay.sources import MOST_AWAITED, MOST_OPEN
from radioplay.timeline import BUSES, Bus, Clip, Curve, Timeline, Track
from radioplay.units import RATE, Samples

Sound = NDArray[np.float32]
HALF_POWER = np.float32(np.sqrt(0.5))


def S(value: int) -> Samples:  # noqa: N802 - reads like a literal
    return Samples(value)


def noise(channels: int, frames: int, seed: int = 0) -> Sound:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (channels, frames)).astype(np.float32)


def clip(start: int, length: int, source: str = "a") -> Clip:
    return Clip("1.01", source, S(start), S(length))


def heard(
    *clips: Clip,
    length: int = 1000,
    bus: Bus = "EFFECTS",
    gain: Curve = (),
    pan: float = 0.0,
    block: int = 300,
    **sounds: Sound,
) -> Sound:
    """Everything, summed: shape (2, length)."""
    track = Track("track", bus, clips, pan=pan, gain=gain)
    timeline = Timeline("episode", S(length), tracks=(track,))
    sources = {name: ArraySource(sound) for name, sound in sounds.items()}
    return np.concatenate([sum_buses(stems) for stems in mix(timeline, sources.__getitem__, block)], axis=1)


def test_a_mono_clip_is_placed_to_the_sample_at_equal_power() -> None:
    a = noise(1, 200)
    want = np.zeros((2, 1000), np.float32)
    want[:, 123:323] = a * HALF_POWER
    np.testing.assert_allclose(heard(clip(123, 200), a=a), want, atol=1e-7)


def test_a_stereo_clip_is_itself() -> None:
    a = noise(2, 200)
    np.testing.assert_array_equal(heard(clip(400, 200), a=a)[:, 400:600], a)


def test_offset_length_and_both_edges_of_the_timeline() -> None:
    a = noise(2, 1000)
    np.testing.assert_array_equal(heard(replace(clip(0, 50), offset=S(70)), a=a)[:, :50], a[:, 70:120])
    np.testing.assert_array_equal(heard(clip(-300, 400), a=a)[:, :100], a[:, 300:400])
    np.testing.assert_array_equal(heard(clip(900, 400), a=a)[:, 900:], a[:, :100])


def test_a_clip_longer_than_its_source_ends_in_silence() -> None:
    out = heard(clip(100, 500), a=noise(2, 200))
    assert np.any(out[:, 299]) and not np.any(out[:, 300:])


def test_gain_and_pan_of_clip_and_track_add_up() -> None:
    a = np.ones((1, 100), np.float32)
    out = heard(replace(clip(0, 100), gain_db=-6.0, pan=0.3), pan=0.2, a=a)[:, :100]
    assert 10.0 * np.log10(np.sum(out[:, 0] ** 2)) == pytest.approx(-6.0, abs=1e-3)
    assert np.arctan2(out[1, 0], out[0, 0]) == pytest.approx((0.5 + 1.0) * np.pi / 4.0)


@pytest.mark.parametrize(
    ("pan", "channels", "gains"),
    [
        (-1.0, 1, (1.0, 0.0)),
        (1.0, 1, (0.0, 1.0)),
        (0.0, 2, (1.0, 1.0)),
        (-1.0, 2, (1.0, 0.0)),
        (7.0, 2, (0.0, 1.0)),
    ],
)
def test_pan_at_its_ends(pan: float, channels: int, gains: tuple[float, float]) -> None:
    assert pan_gains(pan, channels) == pytest.approx(gains, abs=1e-9)


def test_two_fades_over_each_other_keep_the_power() -> None:
    ones = np.ones((2, 1000), np.float32)
    out = heard(replace(clip(0, 1000), fade_in=S(400), fade_out=S(300)), a=ones)[0]
    assert 0.0 < out[0] < 0.01 and out[399] > 0.999 and out[500] == 1.0 and 0.0 < out[-1] < 0.01
    falling = heard(replace(clip(0, 400), fade_out=S(400)), a=ones)[0, :400]
    np.testing.assert_allclose(out[:400] ** 2 + falling**2, 1.0, atol=1e-6)


def test_automation_is_straight_in_decibels() -> None:
    curve = ((S(200), 0.0), (S(600), -20.0), (S(800), -20.0), (S(800), -6.0))
    out = 20.0 * np.log10(heard(clip(0, 1000), gain=curve, a=np.ones((2, 1000), np.float32))[0])
    np.testing.assert_allclose(
        out[[0, 199, 300, 400, 500, 600, 799]], [0, 0, -5, -10, -15, -20, -20], atol=1e-3
    )
    np.testing.assert_allclose(out[800:], -6.0, atol=1e-3)


def test_buses_are_apart_and_sum_to_the_mix() -> None:
    sounds: dict[str, ArraySource] = {bus: ArraySource(noise(2, 500, seed)) for seed, bus in enumerate(BUSES)}
    tracks = tuple(Track(bus, bus, (clip(10, 500, bus),)) for bus in BUSES)
    timeline = Timeline("episode", S(600), tracks=tracks)
    stems = next(mix(timeline, sounds.__getitem__))
    for bus, stem in zip(BUSES, stems, strict=True):
        np.testing.assert_array_equal(stem[:, 10:510], sounds[bus].read(0, 500))
    np.testing.assert_allclose(sum_buses(stems), stems.sum(axis=0), atol=1e-6)


def sweep(frames: int) -> Sound:
    return np.asarray(np.sin(0.01 * np.arange(frames))[np.newaxis].repeat(2, axis=0), dtype=np.float32)


def test_a_whole_loop_goes_round_without_a_click() -> None:
    """A slow sine cut anywhere would jump at the wrap; cross-faded, it moves no faster than elsewhere."""
    out = heard(replace(clip(0, 9000), loop=(S(0), S(1000))), length=9000, a=sweep(1000))
    assert np.abs(np.diff(out[0])).max() < 0.025
    assert np.sqrt(np.mean(out[0, 6000:] ** 2)) > 0.4


def test_loop_points_inside_a_sound_keep_time() -> None:
    """Between its points a round lasts exactly as long as they are apart, as a ticking clock must."""
    ticks = np.zeros((1, 4 * RATE), np.float32)
    ticks[0, RATE // 2 :: RATE] = 1.0
    looped = replace(clip(0, 10 * RATE), loop=(S(RATE), S(3 * RATE)))
    out = heard(looped, length=10 * RATE, block=RATE, a=ticks)[0]
    np.testing.assert_array_equal(np.flatnonzero(out > 0.5), np.arange(RATE // 2, 10 * RATE, RATE))


def test_a_loop_can_begin_anywhere_and_outlast_silly_points() -> None:
    a = noise(2, 5000)
    from_inside = heard(replace(clip(0, 900), loop=(S(0), S(5000)), offset=S(1000)), a=a)
    np.testing.assert_array_equal(from_inside[:, :900], a[:, 1000:1900])
    for points in ((S(0), S(0)), (S(900), S(100)), (S(-5), S(10**9)), (S(10**6), S(10**7))):
        assert np.all(np.isfinite(heard(replace(clip(0, 900), loop=points), a=a)))


def test_a_treated_clip_is_mono_and_filtered() -> None:
    deep = (
        np.sin(2.0 * np.pi * 80.0 / RATE * np.arange(RATE)).astype(np.float32)[np.newaxis].repeat(2, axis=0)
    )
    out = heard(replace(clip(0, RATE), treatment="phone"), length=RATE, a=deep)
    np.testing.assert_array_equal(out[0], out[1])
    assert np.abs(out[0, 4000:40_000]).max() < 0.01


def test_thousands_of_sources_never_stand_open_together() -> None:
    opened: set[str] = set()
    most = 0

    class Counted(ArraySource):
        def __init__(self, name: str) -> None:
            nonlocal most
            super().__init__(np.full((1, 100), 0.1, np.float32))
            self.name = name
            opened.add(name)
            most = max(most, len(opened))

        def close(self) -> None:
            opened.discard(self.name)

    clips = tuple(clip(10 * index, 100, str(index)) for index in range(3000))
    timeline = Timeline("episode", S(30_100), tracks=(Track("track", "EFFECTS", clips),))
    total = sum(float(np.abs(stems).sum()) for stems in mix(timeline, Counted, 500))
    assert total == pytest.approx(3000 * 100 * 0.1 * 2 * HALF_POWER, rel=1e-3)
    assert MOST_OPEN <= most <= MOST_OPEN + MOST_AWAITED + 1
    assert not opened


def test_a_source_that_fails_is_heard_of_and_the_rest_closed(tmp_path: Path) -> None:
    def open_source(name: str) -> Source:
        return FileSource(tmp_path / f"{name}.wav", RATE)

    timeline = Timeline("episode", S(100), tracks=(Track("t", "EFFECTS", (clip(0, 10, "gone"),)),))
    with pytest.raises(AudioError, match=r"gone\.wav isn't there"):
        list(mix(timeline, open_source))


@pytest.mark.parametrize(("suffix", "subtype"), [("wav", "PCM_24"), ("flac", "PCM_24"), ("flac", "PCM_16")])
def test_files_are_read_from_any_place_to_the_sample(tmp_path: Path, suffix: str, subtype: str) -> None:
    path = tmp_path / f"long.{suffix}"
    sound = noise(2, 700_000)
    sf.write(path, sound.T, RATE, subtype=subtype)
    whole = sf.read(path, dtype="float32")[0].T
    source = FileSource(path, RATE)
    assert (source.channels, source.frames) == (2, 700_000)
    for start, frames in (
        (0, 10),
        (10, 5000),
        (699_990, 100),
        (333_333, 1),
        (-5, 10),
        (123, 65_536),
        (800_000, 4),
    ):
        want = np.zeros((2, frames), np.float32)
        begin, end = max(0, start), min(700_000, start + frames)
        want[:, begin - start : max(begin, end) - start] = whole[:, begin : max(begin, end)]
        np.testing.assert_array_equal(source.read(start, frames), want)
    source.close()
    np.testing.assert_array_equal(source.read(50, 10), whole[:, 50:60])
    source.close()


def test_a_file_at_another_rate_is_refused(tmp_path: Path) -> None:
    sf.write(tmp_path / "slow.wav", np.zeros(10), 8000)
    with pytest.raises(AudioError, match="8000 samples a second, not 48000"):
        FileSource(tmp_path / "slow.wav", RATE)


def test_a_block_has_frames() -> None:
    with pytest.raises(ValueError, match="at least one frame"):
        list(mix(Timeline("episode", S(10)), lambda _: ArraySource(noise(1, 1)), 0))
