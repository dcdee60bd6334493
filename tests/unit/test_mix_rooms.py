"""Rooms, ways and the voices' strip in the mix, measured on what comes out."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.audio import ArraySource, AudioError, Source
from radioplay.effects import TREATMENTS, Compress, DeEss, Strip
from radioplay.loudness import loudness
from radioplay.mix import BLOCK, mix, mix_apart, sum_buses
from radioplay.timeline import BUSES, Clip, Move, Response, Timeline, Track
from radioplay.units import RATE, Samples

Sound = NDArray[np.float32]
CAFE = Response("CAFÉ", (9.0, 7.0, 3.0), (0.1,) * 7, 2.0)
BAR = replace(CAFE, place="BAR", distance_m=3.0)
PLAIN = Strip()
STRIP = Strip(75.0, DeEss(), Compress())


def S(value: int) -> Samples:  # noqa: N802 - reads like a literal
    return Samples(value)


def speech(frames: int, seed: int = 0) -> Sound:
    """Noise with the spectrum and the rhythm of speech, at -20 LUFS: shape (1, frames)."""
    rng = np.random.default_rng(seed)
    hertz = np.fft.rfftfreq(frames, 1.0 / RATE)
    spectrum = np.fft.rfft(rng.standard_normal(frames)) / (1.0 + (hertz / 500.0) ** 1.2)
    sound = np.fft.irfft(spectrum, frames) * (1.1 + np.sin(2.0 * np.pi * 4.0 / RATE * np.arange(frames)))
    made = np.asarray(sound[np.newaxis], dtype=np.float32)
    return np.asarray(made * 10.0 ** ((-20.0 - loudness(made)) / 20.0), dtype=np.float32)


def answer(seconds: float, level: float = 0.3, seed: int = 9) -> Sound:
    """Reflections that die away: shape (2, frames)."""
    frames = round(seconds * RATE)
    fading = np.exp(np.linspace(0.0, -7.0, frames))
    noise = np.random.default_rng(seed).standard_normal((2, frames)) * fading
    noise[:, : round(0.003 * RATE)] = 0.0
    return np.asarray(noise * (level / np.sqrt(np.square(noise).sum() / 2.0)), dtype=np.float32)


def clip(start: int, length: int, source: str = "voice", **fields: object) -> Clip:
    return replace(Clip("1.01", source, S(start), S(length)), **fields)  # type: ignore[arg-type]


def stems(
    *tracks: Track, length: int, sounds: dict[str, Sound], strip: Strip = PLAIN, block: int = BLOCK
) -> Sound:
    named = {CAFE.name: "cafe", BAR.name: "bar"}

    def open_source(name: str) -> Source:
        return ArraySource(sounds[named.get(name, name)])

    timeline = Timeline("episode", S(length), tracks=tracks)
    return np.concatenate(list(mix(timeline, open_source, block, strip)), axis=2)


def heard(*clips: Clip, length: int, strip: Strip = PLAIN, pan: float = 0.0, **sounds: Sound) -> Sound:
    return sum_buses(
        stems(Track("MARA", "DIALOGUE", clips, pan=pan), length=length, strip=strip, sounds=sounds)
    )


def db(sound: NDArray[np.floating]) -> float:
    return float(10.0 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-30))


def test_a_room_is_the_dry_sound_and_its_convolution() -> None:
    voice, cafe = speech(3 * RATE), answer(0.6)
    out = heard(clip(1000, 3 * RATE, room=CAFE, gain_db=-6.0), length=5 * RATE, voice=voice, cafe=cafe)
    want = np.zeros((2, 5 * RATE))
    gain = 10.0 ** (-6.0 / 20.0)
    want[:, 1000 : 1000 + 3 * RATE] = voice * gain * np.sqrt(0.5)
    for side in (0, 1):
        rung = _convolved(voice[0] * gain, cafe[side])
        want[side, 1000 : 1000 + len(rung)] += rung
    assert db(out - want) < db(want) - 120.0


def _convolved(sound: Sound, response: Sound) -> NDArray[np.float64]:
    size = len(sound) + len(response) - 1
    product = np.fft.rfft(sound.astype(np.float64), size) * np.fft.rfft(response.astype(np.float64), size)
    return np.asarray(np.fft.irfft(product, size))


@pytest.mark.parametrize("seconds", [0.05, 1.9, 5.5])
def test_a_room_rings_on_after_the_clip_for_as_long_as_its_response(seconds: float) -> None:
    """Also where the response is longer than several of the mix's own blocks."""
    cafe = answer(seconds)
    click = np.zeros((1, 100), np.float32)
    click[0, 99] = 1.0
    out = heard(clip(BLOCK - 60, 100, room=CAFE), length=9 * RATE, voice=click, cafe=cafe)
    begin = BLOCK - 60 + 99
    out[:, begin] -= np.float32(np.sqrt(0.5))
    np.testing.assert_allclose(out[:, begin : begin + cafe.shape[1]], cafe, atol=1e-7)
    assert not out[:, :begin].any()
    assert not out[:, begin + cafe.shape[1] :].any()


def test_what_a_room_is_sent_has_gain_fades_and_automation_but_no_pan() -> None:
    """A response of one early click, hard right, of a voice that is hard left: the sides can be told apart."""
    cafe = np.zeros((2, 500), np.float32)
    cafe[1, 400] = 0.5
    ones = np.ones((1, 20_000), np.float32)
    shaped = clip(0, 20_000, room=CAFE, gain_db=-6.0, pan=-1.0, fade_in=S(5000), fade_out=S(3000))
    track = Track("MARA", "DIALOGUE", (shaped,), gain=((S(8000), 0.0), (S(12_000), -12.0)))
    left, right = sum_buses(stems(track, length=30_000, sounds={"voice": ones, "cafe": cafe}))
    np.testing.assert_allclose(right[400:20_400], 0.5 * left[:20_000], atol=1e-6)
    assert left[14_000] == pytest.approx(10.0 ** (-18.0 / 20.0), rel=1e-3)


def test_a_stereo_sound_rings_with_the_power_it_has() -> None:
    cafe, voice = answer(0.3), speech(RATE)
    two = np.concatenate((voice, voice)) * np.float32(np.sqrt(0.5))
    mono = heard(clip(0, RATE, room=CAFE), length=2 * RATE, voice=voice, cafe=cafe)
    stereo = heard(clip(0, RATE, room=CAFE), length=2 * RATE, voice=two, cafe=cafe)
    np.testing.assert_allclose(stereo, mono, atol=1e-6)


@pytest.mark.parametrize("pan", [-0.8, -1.0])
def test_a_voice_on_the_left_is_louder_there_by_ten_decibels_in_its_room(pan: float) -> None:
    """The room answers from all sides, 10 dB below the voice."""
    voice = speech(3 * RATE)
    left, right = heard(clip(0, 3 * RATE, pan=pan, room=CAFE), length=4 * RATE, voice=voice, cafe=answer(0.5))
    assert db(left) - db(right) >= 10.0


def test_clips_of_a_track_share_a_room_and_silence_between_them_is_silence() -> None:
    voice = speech(RATE)
    apart = (clip(0, RATE, room=CAFE), clip(8 * RATE, RATE, room=CAFE))
    out = heard(*apart, length=10 * RATE, voice=voice, cafe=answer(0.5))
    np.testing.assert_allclose(out[:, : RATE + 1000], out[:, 8 * RATE : 9 * RATE + 1000], atol=1e-7)
    assert not out[:, 4 * RATE : 8 * RATE].any()


def everything(seed: int, length: int, names: tuple[str, str]) -> Track:
    """Clips in rooms, treated, moving and plain, one over the other."""
    rng = np.random.default_rng(seed)
    treatments = ["", *sorted(TREATMENTS)]
    clips = tuple(
        clip(
            int(rng.integers(-RATE, length)),
            int(rng.integers(1000, 3 * RATE)),
            names[index % 2],
            treatment=treatments[int(rng.integers(len(treatments)))],
            room=(CAFE, BAR, None)[index % 3],
            move=(None, Move(-12.0, 0.0, -0.5, 0.3))[index % 2],
            pan=float(rng.uniform(-1.0, 1.0)),
            fade_out=S(500),
        )
        for index in range(12)
    )
    return Track(f"track {seed}", BUSES[seed % 2], clips)


def test_tracks_mixed_apart_add_up_to_the_mix() -> None:
    sounds = {"voice": speech(4 * RATE), "other": np.concatenate((speech(3 * RATE, 1), speech(3 * RATE, 2)))}
    sounds |= {"cafe": answer(0.8), "bar": answer(2.3, seed=4)}
    length = 8 * RATE
    tracks = [everything(seed, length, ("voice", "other")) for seed in range(4)]
    cleaned = replace(STRIP, compress=None)
    together = sum_buses(stems(*tracks, length=length, strip=cleaned, sounds=sounds))
    apart = np.sum(
        [sum_buses(stems(track, length=length, strip=cleaned, sounds=sounds)) for track in tracks], axis=0
    )
    assert db(together - apart) < db(together) - 120.0


@pytest.mark.parametrize("block", [1021, 48_000, 96_001, 10**7])
def test_block_size_never_shows_with_everything_on(block: int) -> None:
    sounds = {"voice": speech(4 * RATE), "other": speech(3 * RATE, 1)}
    sounds |= {"cafe": answer(0.8), "bar": answer(2.3, seed=4)}
    track = everything(0, 7 * RATE, ("voice", "other"))
    one, other = (
        stems(track, length=7 * RATE, strip=STRIP, block=size, sounds=sounds) for size in (BLOCK, block)
    )
    np.testing.assert_array_equal(one, other)


def test_blocks_have_the_size_that_was_asked_for() -> None:
    timeline = Timeline("episode", S(250_000))
    sizes = [part.shape for part in mix(timeline, lambda _: ArraySource(speech(10)), 100_000)]
    assert sizes == [(4, 2, 100_000), (4, 2, 100_000), (4, 2, 50_000)]


def test_silence_stays_silence_through_everything() -> None:
    nothing = np.zeros((1, 2 * RATE), np.float32)
    for treatment in ("", *TREATMENTS):
        still = clip(0, 2 * RATE, treatment=treatment, room=CAFE, move=Move(-12.0, 0.0))
        assert not heard(still, length=4 * RATE, strip=STRIP, voice=nothing, cafe=answer(0.5)).any()


def test_a_response_that_is_not_there_is_heard_of() -> None:
    def open_source(name: str) -> Source:
        if name == CAFE.name:
            raise AudioError("the room can't be opened")
        return ArraySource(speech(RATE))

    track = Track("MARA", "DIALOGUE", (clip(3 * RATE, RATE, room=CAFE),))
    with pytest.raises(AudioError, match="the room"):
        list(mix(Timeline("episode", S(9 * RATE), tracks=(track,)), open_source))


def test_someone_approaching_grows_louder_all_the_way_without_a_step() -> None:
    """Measured in a tone, so that only the way moves the level."""
    tone = np.sin(2.0 * np.pi * 500.0 / RATE * np.arange(4 * RATE))[np.newaxis].astype(np.float32)
    near = clip(0, 4 * RATE, move=Move(-12.0, 0.0))
    out = heard(near, length=4 * RATE, voice=tone)[0]
    by_96_samples = 10.0 * np.log10(np.square(out, dtype=np.float64).reshape(-1, 96).mean(axis=1))
    levels = by_96_samples[10:]
    assert np.all(np.diff(levels) > 0.0)
    assert levels[-1] - levels[0] >= 8.0
    assert np.abs(np.diff(levels)).max() < 0.2  # over 2 ms


def test_a_voice_that_walks_away_grows_dull_and_its_room_falls_half_as_far() -> None:
    voice = speech(6 * RATE)
    away = clip(0, 6 * RATE, move=Move(0.0, -14.0), room=CAFE)
    dry = heard(replace(away, room=None), length=6 * RATE, voice=voice)[0]
    wet = heard(away, length=6 * RATE, voice=voice, cafe=answer(0.5))[0] - dry
    first, last = slice(0, RATE), slice(5 * RATE, 6 * RATE)
    assert db(dry[last]) - db(dry[first]) < -8.0
    assert db(wet[last]) - db(wet[first]) == pytest.approx(-7.0 * 5.0 / 6.0, abs=1.0)
    bright = [
        float(np.square(np.diff(dry[part])).sum() / np.square(dry[part]).sum()) for part in (first, last)
    ]
    assert bright[1] < 0.5 * bright[0]


def test_someone_crossing_goes_from_one_side_to_the_other_at_one_power() -> None:
    ones = np.ones((1, 10_000), np.float32)
    left, right = heard(clip(0, 10_000, move=Move(0.0, 0.0, -0.8, 0.8)), length=10_000, voice=ones)
    np.testing.assert_allclose(np.square(left) + np.square(right), 1.0, atol=1e-5)
    assert np.all(np.diff(left) <= 0.0) and np.all(np.diff(right) >= 0.0)
    assert left[0] > 6.0 * right[0] and right[-1] > 6.0 * left[-1]


def test_an_announcement_comes_back_from_farther_loudspeakers() -> None:
    """After the words are over, and from the sides."""
    out = heard(clip(0, RATE, treatment="pa"), length=3 * RATE, voice=speech(RATE))
    assert db(out[:, :RATE]) - 30.0 < db(out[:, RATE + 2000 : RATE + 12_000]) < db(out[:, :RATE]) - 6.0
    assert abs(db(out[0, RATE : RATE + 15_000]) - db(out[1, RATE : RATE + 15_000])) > 1.0
    assert not out[:, 2 * RATE :].any()


def test_the_strip_is_for_voices_alone() -> None:
    hum = (0.5 * np.sin(2.0 * np.pi * 20.0 / RATE * np.arange(2 * RATE)))[np.newaxis].astype(np.float32)
    tracks = [Track(bus, bus, (clip(0, 2 * RATE),)) for bus in BUSES]
    made = stems(*tracks, length=2 * RATE, strip=Strip(75.0), sounds={"voice": hum})[:, 0, RATE:]
    assert db(made[0]) < db(made[1]) - 20.0
    for bus in (1, 2, 3):
        np.testing.assert_array_equal(made[bus], hum[0, RATE:] * np.float32(np.sqrt(0.5)))


def test_the_voices_share_one_gain_and_their_parts_still_add_up() -> None:
    sounds = {"voice": speech(4 * RATE) * 2.0, "other": speech(4 * RATE, 3)}
    tracks = [Track(name, "DIALOGUE", (clip(0, 4 * RATE, name),)) for name in sounds]
    length = 4 * RATE

    def parts(*chosen: Track) -> list[tuple[Sound, Sound]]:
        timeline = Timeline("episode", S(length), tracks=chosen)
        apart = mix_apart(timeline, lambda name: ArraySource(sounds[name]), STRIP)
        return [
            (each.buses[0], np.ones(1, np.float32) if each.voice_gain is None else each.voice_gain)
            for each in apart
        ]

    whole = parts(*tracks)
    gains = [gain for _, gain in whole]
    mixed = stems(*tracks, length=length, strip=STRIP, sounds=sounds)[0]
    summed = np.sum(
        [
            np.concatenate([part * gain for (part, _), gain in zip(parts(track), gains, strict=True)], axis=1)
            for track in tracks
        ],
        axis=0,
    )
    assert 10.0 ** (-4.0 / 20.0) - 1e-6 < min(gain.min() for gain in gains) < 0.9
    assert db(mixed - summed) < db(mixed) - 120.0
