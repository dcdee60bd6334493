"""What a place adds to a sound, measured as rooms are measured: with a click, and Schroeder's integral."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray
from scipy.signal import butter, fftconvolve, sosfiltfilt

from radioplay.acoustics import acoustics_of, respond
from radioplay.air import SOUND_MS
from radioplay.audio import ArraySource, FileSource
from radioplay.cast import Cast, parse_cast
from radioplay.diagnostics import Problems
from radioplay.mix import mix, sum_buses
from radioplay.rooms import answer, leave_dry, ready_rooms, try_impulses
from radioplay.rooms.images import images, stand
from radioplay.spaces import BANDS_HZ, SPACES, Bands
from radioplay.store import Store
from radioplay.timeline import Clip, Response, Timeline, Track
from radioplay.units import RATE, Samples

Floats = NDArray[np.float64]

PRESETS = sorted(SPACES)
NAMED = ("café", "kitchen", "car", "church", "street", "phone box", "bathroom", "forest", "hall")
OWN = (
    'size = [9, 7, 3]\nsurface = "hard"',
    'size = [2.2, 1.4, 1.2]\nsurface = "soft"',
    'size = [30, 3, 2.5]\nsurface = "wood"',
    'size = [14, 9, 7]\nsurface = "stone, glass"',
)


def response(name: str, pan: float = 0.0, distance_m: float = 1.0, rooms_db: float = 0.0) -> Response:
    entry = name if "=" in name else f'preset = "{name}"'
    cast, problems = parse_cast(f"[places.X]\n{entry}\n")
    assert not problems
    found = respond(acoustics_of("INT. X", cast), pan, distance_m, rooms_db)
    assert found
    return found


@lru_cache(maxsize=64)
def _answered(wanted: Response) -> Floats:
    return answer(wanted).astype(np.float64)


def click(wanted: Response) -> Floats:
    """A click, as it is heard in a place: itself, and what the place adds. Shape (2, frames)."""
    heard = _answered(wanted).copy()
    angle = (wanted.pan + 1.0) * math.pi / 4.0
    heard[:, 0] += (math.cos(angle), math.sin(angle))
    return heard


def rt60_s(times_s: Bands) -> float:
    """As it is usually given: the mean of 500 and 1000 Hz."""
    return (times_s[2] + times_s[3]) / 2.0


def decay_s(sound: Floats, from_db: float = -5.0, to_db: float = -25.0) -> float:
    power = np.sum(np.square(sound), axis=0)
    left = 10.0 * np.log10(np.cumsum(power[::-1])[::-1] / power.sum() + 1e-30)
    start, end = int(np.argmax(left <= from_db)), int(np.argmax(left <= to_db))
    return float(-60.0 / np.polyfit(np.arange(start, end) / RATE, left[start:end], 1)[0])


def octave(sound: Floats, hz: float) -> Floats:
    sections = butter(4, (hz / math.sqrt(2.0), hz * math.sqrt(2.0)), "bandpass", fs=RATE, output="sos")
    return np.asarray(sosfiltfilt(sections, np.pad(sound, ((0, 0), (4800, 9600))), axis=1))


def energy(sound: Floats, from_s: float = 0.0, to_s: float = 99.0) -> Floats:
    """In dB, left and right."""
    part = sound[:, round(from_s * RATE) : round(to_s * RATE)]
    return np.asarray(10.0 * np.log10(np.sum(np.square(part), axis=1) + 1e-30))


def wet_db(wanted: Response) -> float:
    """All that a place adds beside the direct sound, which has 0 dB."""
    return float(10.0 * np.log10(np.sum(np.square(_answered(wanted)))))


def clarity_db(wanted: Response) -> float:
    """C50: what comes in the first 50 ms, and helps to understand words, beside what comes later."""
    early, late = energy(click(wanted), 0.0, 0.05), energy(click(wanted), 0.05)
    return float(10.0 * np.log10(np.sum(10.0 ** (early / 10)) / np.sum(10.0 ** (late / 10))))


@pytest.mark.parametrize("name", [*PRESETS, *OWN])
def test_a_click_falls_in_the_time_of_its_room(name: str) -> None:
    cast, _ = parse_cast(f"[places.X]\n{name if '=' in name else f'preset = {name!r}'}\n")
    room = acoustics_of("INT. X", cast)
    assert room
    wanted = response(name)
    if name in PRESETS:  # in a deader place than any of them, the click itself is most of what is heard
        assert decay_s(click(wanted), to_db=-35.0) == pytest.approx(rt60_s(room.times_s), rel=0.15)
    assert decay_s(_answered(wanted)) == pytest.approx(rt60_s(room.times_s), rel=0.15)
    for hz, seconds in zip(BANDS_HZ[1:6], room.times_s[1:6], strict=True):
        if hz / math.sqrt(2.0) * seconds >= 20.0:  # in less, a measure of noise is chance
            assert decay_s(octave(_answered(wanted), hz)) == pytest.approx(seconds, rel=0.15), hz


@pytest.mark.parametrize("name", PRESETS)
def test_so_it_does_wherever_in_the_room(name: str) -> None:
    seconds = rt60_s(SPACES[name].times_s)
    for pan, metres in ((-0.3, 1.0), (0.6, 3.5)):
        assert decay_s(click(response(name, pan, metres)), to_db=-35.0) == pytest.approx(seconds, rel=0.15)


@pytest.mark.parametrize("rooms_db", [0.0, Cast().mix.rooms_db])
@pytest.mark.parametrize("name", NAMED)
def test_a_click_that_was_mixed_falls_in_the_time_of_its_room(
    tmp_path: Path, name: str, rooms_db: float
) -> None:
    wanted = response(name, rooms_db=rooms_db)
    paths, _ = ready(tmp_path, Cast(), wanted)
    dry = np.zeros((1, 480), dtype=np.float32)
    dry[0, 100] = 0.5
    clip = Clip("click", "click", Samples(0), Samples(480), room=wanted)
    length = Samples(round(1.2 * max(SPACES[name].times_s) * RATE))
    timeline = Timeline("e", length, tracks=(Track("EFFECTS", "EFFECTS", (clip,)),))
    blocks = mix(
        timeline, lambda name: ArraySource(dry) if name == "click" else FileSource(paths[name], RATE)
    )
    heard = np.concatenate([sum_buses(block) for block in blocks], axis=1).astype(np.float64)
    seconds = rt60_s(SPACES[name].times_s)
    assert decay_s(heard[:, 100:], to_db=-35.0) == pytest.approx(seconds, rel=0.15)


@pytest.mark.parametrize("name", PRESETS)
def test_words_stay_clear_at_the_usual_distance(name: str) -> None:
    assert clarity_db(response(name)) > 9.0
    assert wet_db(response(name)) < 0.0


def test_a_cafe_is_a_trace_and_a_church_is_a_church() -> None:
    assert -14.0 < wet_db(response("café")) < -6.0
    late = {
        name: float(energy(_answered(response(name)), 0.1).max()) for name in ("café", "church", "forest")
    }
    assert late["church"] > late["café"] + 10.0
    assert late["church"] > late["forest"] + 6.0


@pytest.mark.parametrize("name", ["café", "church", "bathroom", "street", "hall"])
def test_direct_to_reverberant_falls_with_distance(name: str) -> None:
    wet = [wet_db(response(name, distance_m=metres)) for metres in (1.0, 2.0, 4.0)]
    assert wet[1] > wet[0] + 2.0 and wet[2] > wet[1] + 2.0


@pytest.mark.parametrize("name", ["café", "church", "hall", "room", "cellar", "office"])
def test_early_reflections_come_from_the_side_of_the_speaker(name: str) -> None:
    left, right = (list(energy(_answered(response(name, pan)), 0.0, 0.015)) for pan in (-0.9, 0.9))
    assert left[0] > left[1] + 0.5
    assert right[1] > right[0] + 0.5


def test_the_late_ring_is_on_both_sides_alike_and_yet_not_the_same() -> None:
    for name in ("café", "church", "stairwell"):
        late = _answered(response(name, -0.8))
        late = late[:, late.shape[1] // 5 : late.shape[1] // 2]
        sides = energy(late)
        assert abs(sides[0] - sides[1]) < 1.0
        assert abs(np.asarray(np.corrcoef(late))[0, 1]) < 0.2


@pytest.mark.parametrize("name", PRESETS)
def test_nothing_comes_before_the_nearest_wall_can_answer(name: str) -> None:
    wanted = response(name, 0.3)
    scene = stand(wanted)
    ways = [
        math.hypot(*(mirror - scene.microphones.mean(axis=0))) - scene.distance_m
        for axis in range(3)
        for wall in (0.0, scene.size[axis])
        for mirror in [np.where(np.arange(3) == axis, 2.0 * wall - scene.talker, scene.talker)]
    ]
    first = int((min(ways) - 0.1) / SOUND_MS * RATE)  # the microphones are up to 9 cm from their middle
    heard = np.abs(_answered(wanted))
    assert heard[:, : max(0, first)].max(initial=0.0) < 1e-4  # -80 dB beside the direct sound
    assert heard[:, : first + 50].max() > 0.01


def test_images_stand_where_mirrors_put_them() -> None:
    wanted = Response("x", (6.0, 5.0, 3.0), (0.2,) * 7, distance_m=1.0)
    scene = stand(wanted)
    found = images(scene, 0.03, np.random.default_rng(1))
    ears = scene.microphones.mean(axis=0)
    firsts = sorted(found.path_m[found.order == 1])
    mirrors = [scene.talker * np.where(np.arange(3) == axis, -1.0, 1.0) for axis in range(3)]
    mirrors += [
        mirror + np.where(np.arange(3) == axis, 2.0 * scene.size, 0.0) for axis, mirror in enumerate(mirrors)
    ]
    wanted_paths = sorted(math.dist(mirror, ears) for mirror in mirrors)
    reach = 0.03 * SOUND_MS + scene.distance_m
    assert firsts == pytest.approx([path for path in wanted_paths if path < reach])
    count = 4.0 / 3.0 * math.pi * reach**3 / math.prod(wanted.size)
    assert len(found.order) == pytest.approx(count, rel=0.25)


@pytest.mark.parametrize("name", ["café", "church", "bathroom", "corridor", "stairwell"])
def test_single_reflections_run_into_the_ring_without_a_step(name: str) -> None:
    """Levels in 20-ms pieces keep close to a straight fall, across the seam and after it."""
    heard = octave(_answered(response(name)), 2000.0)[:, 4800:]
    seconds = dict(zip(BANDS_HZ, SPACES[name].times_s, strict=True))[2000.0]
    size = round(0.02 * RATE)
    pieces = heard[:, : heard.shape[1] // size * size].reshape(2, -1, size)
    levels = 10.0 * np.log10(np.sum(np.square(pieces), axis=(0, 2)))
    end = int(0.6 * seconds / 0.02)
    fall = levels[1:end] + 60.0 / seconds * 0.02 * np.arange(1, end)
    assert np.abs(fall[2:] - np.median(fall)).max() < 4.0


def test_a_ring_does_not_ring() -> None:
    """No tone stands out of the late part: its fine spectrum is that of noise."""
    for name in ("bathroom", "phone box", "corridor", "stairwell"):
        late = _answered(response(name))
        late = late[:, round(0.02 * RATE) :]
        power = np.abs(np.fft.rfft(late, 1 << 16, axis=1)) ** 2
        hz = np.fft.rfftfreq(1 << 16, 1.0 / RATE)
        band = power[:, (hz > 1000.0) & (hz < 4000.0)]
        peak = band.max() / band.mean()
        assert peak < 20.0, name  # the highest of some thousand values of noise is about 9 times the mean


def test_the_same_place_gives_the_same_samples() -> None:
    np.testing.assert_array_equal(answer(response("café", 0.2)), answer(response("café", 0.2)))
    other = answer(response("café", 0.3))
    assert not np.array_equal(other[:, :1000], answer(response("café", 0.2))[:, :1000])


def test_more_or_less_of_a_place_is_the_same_place() -> None:
    plain, less = _answered(response("hall")), _answered(response("hall", rooms_db=-6.0))
    np.testing.assert_allclose(less, plain * 10.0 ** (-6.0 / 20.0), atol=1e-7)


def test_an_answer_ends_softly_and_in_time() -> None:
    for name in ("cathedral", "car"):
        heard = _answered(response(name))
        assert heard.shape[1] <= 4.0 * RATE
        assert np.abs(heard[:, -10:]).max() < 1e-5
        assert np.isfinite(heard).all()


# Recordings


def write_impulse(
    path: Path, seconds: float = 0.5, rate: int = 44100, channels: int = 2, level: float = 0.3
) -> None:
    """Silence, a direct sound, and a ring that begins 10 ms later."""
    rng = np.random.default_rng(3)
    frames = round(seconds * rate)
    sound = np.zeros((frames, channels))
    at = round(0.02 * rate)
    ring = np.arange(frames - at - round(0.01 * rate)) / rate
    sound[at + round(0.01 * rate) :] = (
        0.1 * level * rng.standard_normal((len(ring), channels)) * np.exp(-6.9 * ring / 0.4)[:, None]
    )
    sound[at] = level
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, sound, rate, subtype="FLOAT")


def recorded_place(tmp_path: Path, name: str = "sfx/ir/hall.wav") -> tuple[Cast, Response]:
    cast, problems = parse_cast(f'[places.HALL]\nimpulse = "{name}"\n')
    assert not problems
    found = respond(acoustics_of("INT. HALL", cast))
    assert found and tmp_path
    return cast, found


def ready(tmp_path: Path, cast: Cast, *wanted: Response) -> tuple[dict[str, Path], Problems]:
    paths, problems = ready_rooms(wanted, cast, Store(tmp_path / "store"), tmp_path)
    return dict(paths), problems


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("level", [0.02, 0.9])
def test_a_recording_is_levelled_by_its_direct_sound_and_loses_it(
    tmp_path: Path, channels: int, level: float
) -> None:
    cast, wanted = recorded_place(tmp_path)
    write_impulse(tmp_path / wanted.impulse, channels=channels, level=level)
    paths, problems = ready(tmp_path, cast, wanted)
    assert problems == ()
    source = FileSource(paths[wanted.name], RATE)
    heard = source.read(0, source.frames).astype(np.float64)
    assert source.channels == 2
    assert np.abs(heard[:, : round(0.0095 * RATE)]).max() < 0.01
    assert np.abs(heard[:, round(0.0095 * RATE) : round(0.012 * RATE)]).max() > 0.05
    assert decay_s(heard) == pytest.approx(0.4, rel=0.1)
    # the ring has a tenth of the direct sound's amplitude; resampling spreads the single sample of that
    assert float(np.sqrt(np.mean(heard[:, 500:1500] ** 2))) == pytest.approx(0.1 / math.sqrt(2), rel=0.35)


def test_a_recording_answers_one_who_is_far_more_loudly(tmp_path: Path) -> None:
    cast, near = recorded_place(tmp_path)
    write_impulse(tmp_path / near.impulse)
    far = respond(acoustics_of("INT. HALL", cast), 0.0, 4.0)
    assert far
    paths, _ = ready(tmp_path, cast, near, far)
    sound = [FileSource(paths[each.name], RATE).read(0, 9600) for each in (near, far)]
    np.testing.assert_allclose(sound[1], 4.0 * sound[0], rtol=1e-5, atol=1e-7)


def bad_impulse(path: Path, what: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if what == "text":
        path.write_text("no sound at all")
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "no samples":
        sf.write(path, np.zeros((0, 2)), 48000)
    else:
        sound = np.zeros((4800, 12 if what == "channels" else 1))
        sound[100] = 0.0 if what == "silent" else np.nan if what == "nan" else 0.5
        sf.write(path, sound, 48000, subtype="FLOAT")


@pytest.mark.parametrize("what", ["text", "empty", "no samples", "silent", "nan", "channels"])
def test_a_recording_that_is_none_is_told_with_its_key_and_leaves_the_scene_dry(
    tmp_path: Path, what: str
) -> None:
    cast, wanted = recorded_place(tmp_path)
    bad_impulse(tmp_path / wanted.impulse, what)
    paths, problems = ready(tmp_path, cast, wanted)
    assert paths == {}
    assert [problem.code for problem in problems] == ["R010"]
    assert problems == try_impulses(cast, tmp_path)
    span = problems[0].span
    assert span and (span.file, span.line, span.column) == ("cast.toml", 2, 11)
    assert problems[0].hint and wanted.impulse in problems[0].message
    clip = Clip("1.01", "blake2b:0", Samples(0), Samples(10), room=wanted)
    timeline = Timeline("e", Samples(10), tracks=(Track("A", "DIALOGUE", (clip,)),))
    assert leave_dry(timeline, paths).tracks[0].clips[0].room is None
    assert leave_dry(timeline, {wanted.name: tmp_path}) == timeline


@pytest.mark.parametrize(("seconds", "said"), [(0.02, "adds nothing"), (12.0, "longer than 10 s")])
def test_an_odd_recording_is_used_and_told(tmp_path: Path, seconds: float, said: str) -> None:
    cast, wanted = recorded_place(tmp_path)
    path = tmp_path / wanted.impulse
    write_impulse(path, max(seconds, 0.1), 8000, 1)
    if seconds < 0.1:
        sf.write(path, np.eye(1, 800, 100).T, 8000)
    paths, problems = ready(tmp_path, cast, wanted)
    assert wanted.name in paths
    assert [(p.code, p.severity) for p in problems] == [("R011", "warning")] and said in problems[0].message


def test_a_recording_that_is_not_there_is_no_second_problem(tmp_path: Path) -> None:
    cast, wanted = recorded_place(tmp_path)
    assert ready(tmp_path, cast, wanted) == ({}, ())
    outside, _ = recorded_place(tmp_path, "../hall.wav")
    assert try_impulses(outside, tmp_path) == ()


def test_a_response_is_made_once_and_found_again(tmp_path: Path) -> None:
    wanted = [response("café", 0.1), response("café", -0.1), response("café", 0.1)]
    steps: list[str] = []
    store = Store(tmp_path / "store")
    paths, _ = ready_rooms(wanted, Cast(), store, tmp_path, lambda step: steps.append(step.stage))
    assert len(paths) == 2 and steps == ["rooms", "rooms"]
    source = FileSource(paths[wanted[0].name], RATE)
    np.testing.assert_array_equal(source.read(0, source.frames), answer(wanted[0]))
    source.close()
    written = {path: path.stat().st_mtime_ns for path in paths.values()}
    again, _ = ready_rooms(wanted, Cast(), store, tmp_path)
    assert again == paths and {path: path.stat().st_mtime_ns for path in again.values()} == written


def test_speech_in_a_place_is_speech_and_its_ring(tmp_path: Path) -> None:
    """Convolving is all there is to it: silence before, the ring after."""
    assert tmp_path
    heard = _answered(response("hall"))
    burst = np.random.default_rng(5).standard_normal(4800)
    wet = fftconvolve(burst[np.newaxis], heard, axes=1)
    assert energy(wet, 0.1, 0.2).max() > energy(wet, 1.0, 1.1).max() + 20.0
