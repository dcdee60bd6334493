"""Block size never shows: whatever the sizes things come in, the same samples come out."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from radioplay.audio import ArraySource, Measuring, Resampler, measure_sound, resample
from radioplay.effects import (
    TREATMENTS,
    Compress,
    Compressor,
    DeEss,
    Distance,
    Processor,
    Strip,
    VoiceStrip,
)
from radioplay.limiter import LimiterSettings, gain_curve
from radioplay.loudness import LoudnessMeter
from radioplay.master import Finish, finish_gains
from radioplay.mix import mix, sum_buses
from radioplay.timeline import BUSES, Clip, Move, Response, Timeline, Track, Treatment
from radioplay.truepeak import WORST_GAIN, PeakMeter
from radioplay.units import RATE, Samples

Sound = NDArray[np.float32]
LENGTH = 30_000
SOUNDS = {
    f"{channels}x{frames}": ArraySource(
        np.random.default_rng(frames).uniform(-0.6, 0.6, (channels, frames)).astype(np.float32)
    )
    for channels, frames in ((1, 7000), (2, 12_000), (1, 300), (2, 2500))
}
ROOMS = tuple(Response("CAFÉ", (9.0, 7.0, 3.0), (0.1,) * 7, distance) for distance in (1.0, 2.0))
OPEN = SOUNDS | {
    room.name: ArraySource(
        (np.random.default_rng(7).standard_normal((2, frames)) * np.geomspace(0.03, 0.001, frames)).astype(
            np.float32
        )
    )
    for room, frames in zip(ROOMS, (5000, 130_000), strict=True)
}
STRIP = Strip(75.0, DeEss(), Compress())
quick = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def samples(least: int, most: int) -> st.SearchStrategy[Samples]:
    return st.integers(least, most).map(Samples)


treatments: st.SearchStrategy[Treatment] = st.sampled_from(["", "", "", *sorted(TREATMENTS)])
moves = st.builds(
    Move, st.floats(-18.0, 0.0), st.floats(-18.0, 0.0), st.floats(-1.0, 1.0), st.floats(-1.0, 1.0)
)
clips = st.builds(
    Clip,
    name=st.just("1.01"),
    source=st.sampled_from(sorted(SOUNDS)),
    start=samples(-2000, LENGTH),
    length=samples(0, 15_000),
    offset=samples(0, 500),
    gain_db=st.floats(-40.0, 12.0),
    pan=st.floats(-1.0, 1.0),
    fade_in=samples(0, 9000),
    fade_out=samples(0, 9000),
    loop=st.none() | st.tuples(samples(0, 400), samples(400, 12_000)),
    treatment=treatments,
    room=st.none() | st.sampled_from(ROOMS),
    move=st.none() | moves,
)
points = st.lists(st.tuples(samples(0, LENGTH), st.floats(-60.0, 6.0)), max_size=6)
tracks = st.builds(
    Track,
    name=st.just("track"),
    bus=st.sampled_from(BUSES),
    clips=st.lists(clips, max_size=5).map(tuple),
    pan=st.floats(-1.0, 1.0),
    gain=points.map(lambda found: tuple(sorted(found))),
)
timelines = st.builds(
    Timeline,
    episode=st.just("episode"),
    length=st.just(Samples(LENGTH)),
    tracks=st.lists(tracks, min_size=1, max_size=4).map(tuple),
)
cuts = st.lists(st.integers(0, 9000), max_size=8).map(lambda sizes: [*sizes, 700])


def bursts(seed: int, level: float, channels: int = 2, frames: int = 40_000) -> Sound:
    """Noise that comes and goes, with clicks in it."""
    rng = np.random.default_rng(seed)
    swell = np.repeat(rng.uniform(0.0, 1.0, 40) ** 3, frames // 40)
    sound = rng.standard_normal((channels, frames)) * swell * level
    sound[:, rng.integers(0, frames, 5)] = rng.uniform(-4.0, 4.0, 5) * level
    return sound.astype(np.float32)


def cut(sound: Sound, sizes: list[int]) -> Iterator[Sound]:
    """A sound in pieces of these sizes, over and over; the last may be shorter."""
    at = 0
    for size in itertools.cycle(sizes):
        if at >= sound.shape[1]:
            return
        yield sound[:, at : at + size]
        at += size


def mixdown(timeline: Timeline, block: int, strip: Strip = STRIP) -> Sound:
    return np.concatenate(list(mix(timeline, OPEN.__getitem__, block, strip)), axis=2)


def later(timeline: Timeline, by: int) -> Timeline:
    """All of it moved; nothing begins before its start."""

    def moved(track: Track) -> Track:
        clips = tuple(replace(clip, start=Samples(max(0, clip.start) + by)) for clip in track.clips)
        return replace(track, clips=clips, gain=tuple((Samples(at + by), level) for at, level in track.gain))

    return replace(timeline, length=Samples(timeline.length + by), tracks=tuple(map(moved, timeline.tracks)))


@quick
@given(timelines, st.sampled_from([64, 480, 1021, 4096, 7777, 29_999]))
def test_in_the_mix(timeline: Timeline, block: int) -> None:
    np.testing.assert_array_equal(mixdown(timeline, block), mixdown(timeline, 10 * RATE))


@settings(quick, max_examples=15)
@given(timelines, st.integers(1, 4500))
def test_where_the_mix_cuts_its_own_blocks(timeline: Timeline, milliseconds: int) -> None:
    """The same timeline, beginning later: other blocks, the same sound, but for rounding in the rooms."""
    by = milliseconds * RATE // 1000
    first, second = mixdown(later(timeline, 0), RATE), mixdown(later(timeline, by), RATE)
    assert not second[:, :, :by].any()
    np.testing.assert_allclose(second[:, :, by:], first, atol=2e-5)


@settings(quick, max_examples=5)
@given(timelines)
def test_in_blocks_of_one_sample(timeline: Timeline) -> None:
    short = Timeline("episode", Samples(300), tracks=timeline.tracks)
    np.testing.assert_array_equal(mixdown(short, 1), mixdown(short, RATE))


@quick
@given(timelines)
def test_stems_sum_to_the_mix_and_to_the_master(timeline: Timeline) -> None:
    stems = mixdown(timeline, 4096)
    total = stems[0] + stems[1] + stems[2] + stems[3]
    np.testing.assert_array_equal(total, sum_buses(stems))
    (gain,) = finish_gains([total], Finish(6.0, LimiterSettings(-1.0)))
    np.testing.assert_allclose((stems * gain).sum(axis=0), total * gain, atol=1e-5)


@quick
@given(st.integers(0, 99), st.floats(0.05, 6.0), cuts)
def test_in_the_limiter(seed: int, level: float, sizes: list[int]) -> None:
    sound = bursts(seed, level)
    pieces = list(cut(sound, sizes))
    gains = list(gain_curve(pieces, LimiterSettings()))
    assert [len(gain) for gain in gains] == [piece.shape[1] for piece in pieces]
    (whole,) = gain_curve([sound], LimiterSettings())
    np.testing.assert_array_equal(np.concatenate(gains), whole)


@quick
@given(st.integers(0, 99), st.floats(0.05, 6.0), st.floats(-12.0, 0.0), st.floats(1.0, 20.0))
def test_the_limiter_only_turns_down_and_always_enough(
    seed: int, level: float, ceiling_dbtp: float, attack_ms: float
) -> None:
    sound = bursts(seed, level)
    (gain,) = gain_curve([sound], LimiterSettings(ceiling_dbtp, attack_ms))
    ceiling = 10.0 ** (ceiling_dbtp / 20.0)
    assert gain.max() <= 1.0
    assert gain.min() >= min(1.0, ceiling / (np.abs(sound).max() * WORST_GAIN)) - 1e-6
    assert np.abs(sound * gain).max() <= ceiling + 1e-5


@quick
@given(st.integers(0, 99), cuts)
def test_in_the_meters(seed: int, sizes: list[int]) -> None:
    sound = bursts(seed, 0.4, frames=200_000)
    whole, pieces = LoudnessMeter(2), LoudnessMeter(2)
    peak, peaks = PeakMeter(2), PeakMeter(2)
    whole.add(sound)
    peak.add(sound)
    for piece in cut(sound, sizes):
        pieces.add(piece)
        peaks.add(piece)
    assert (pieces.integrated_lufs, pieces.range_lu) == (whole.integrated_lufs, whole.range_lu)
    assert pieces.momentary_max_lufs == whole.momentary_max_lufs
    assert peaks.peak == peak.peak


@quick
@given(st.integers(0, 99), cuts, st.sampled_from(sorted(TREATMENTS)))
def test_in_the_treatments(seed: int, sizes: list[int], treatment: Treatment) -> None:
    sound = bursts(seed, 0.4)
    process = Processor(TREATMENTS[treatment], 2).process
    pieces = [process(piece) for piece in cut(sound, sizes)]
    whole = Processor(TREATMENTS[treatment], 2).process(sound)
    np.testing.assert_array_equal(np.concatenate(pieces, axis=1), whole)


@quick
@given(st.integers(0, 99), cuts, moves, st.sampled_from([1, 2]))
def test_in_the_strip_and_on_the_way(seed: int, sizes: list[int], move: Move, channels: int) -> None:
    sound = bursts(seed, 0.4, channels)
    makers: list[Callable[[], VoiceStrip | Distance]] = [
        lambda: VoiceStrip(STRIP, channels, 6.0),
        lambda: Distance(move, sound.shape[1], channels),
    ]
    for make in makers:
        process = make().process
        pieces = [process(piece) for piece in cut(sound, sizes)]
        np.testing.assert_allclose(np.concatenate(pieces, axis=1), make().process(sound), atol=1e-6)


@quick
@given(st.integers(0, 99), st.floats(0.5, 2.0), cuts)
def test_in_the_compressor(seed: int, level: float, sizes: list[int]) -> None:
    sound = bursts(seed, level)
    compressor = Compressor(Compress())
    gains = []
    for piece in cut(sound, sizes):
        gain = compressor.gain(piece)
        gains.append(np.ones(piece.shape[1], np.float32) if gain is None else gain)
    whole = Compressor(Compress()).gain(sound)
    assert whole is not None
    np.testing.assert_allclose(np.concatenate(gains), whole, atol=1e-6)
    assert whole.max() <= 1.0 and whole.min() >= 10.0 ** (-4.0 / 20.0) - 1e-6


@quick
@given(st.integers(0, 99), cuts)
def test_in_the_measures_of_a_sound(seed: int, sizes: list[int]) -> None:
    sound = bursts(seed, 0.4)
    measuring = Measuring(2)
    for piece in cut(sound, sizes):
        measuring.add(piece)
    assert measuring.finish() == measure_sound(sound.T)


@settings(quick, max_examples=10)
@given(st.integers(0, 99), cuts, st.sampled_from([8000, 22_050, 24_000, 44_100, 96_000]))
def test_in_resampling(seed: int, sizes: list[int], rate: int) -> None:
    sound = bursts(seed, 0.4).T
    resampler = Resampler(rate, 2)
    pieces = [resampler.add(piece.T) for piece in cut(sound.T, sizes)]
    together = np.concatenate([*pieces, resampler.finish()])
    whole = resample(sound, rate)
    assert abs(len(together) - len(whole)) <= 2
    same = min(len(together), len(whole))
    np.testing.assert_allclose(together[:same], whole[:same], atol=1e-6)
