"""Near, mid and far: what the way does to a sound."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay import foley
from radioplay.air import air_db_per_m
from radioplay.audio import measure_sound
from radioplay.foley.distance import at_distance, colour_db, metres_of, place_of
from radioplay.foley.toolbox import seeded
from radioplay.units import RATE

Mono = NDArray[np.float64]

NAMES = sorted(name for name, preset in foley.PRESETS.items() if preset.kind != "music")
QUICK = {"cafe-walla": {"voices": 4.0}, "crowd": {"voices": 4.0}, "cheer": {"people": 8.0}}
CUP = foley.PRESETS["cup"]


def heard(name: str, distance: foley.Distance | float, seconds: float | None = None) -> NDArray[np.float32]:
    preset = foley.PRESETS[name]
    lasting = seconds or (1.5 if preset.kind == "bed" or preset.seconds > 3 else None)
    return foley.make(name, seconds=lasting, distance=distance, parameters=QUICK.get(name, {}))


def edge_db(sound: NDArray[np.float32]) -> float:
    """How much there is above 4 kHz, beside the middle."""
    power = np.abs(np.fft.rfft(sound.mean(axis=1, dtype=np.float64))) ** 2
    hz = np.fft.rfftfreq(len(sound), 1 / RATE)
    return float(10 * np.log10(np.sum(power[hz > 4000]) / np.sum(power[(hz > 400) & (hz < 2000)])))


def crest_db(sound: Mono) -> float:
    return float(20 * np.log10(np.max(np.abs(sound)) / np.std(sound)))


@pytest.mark.parametrize("name", NAMES)
def test_what_is_far_is_softer_and_duller(name: str) -> None:
    mid, far = heard(name, "mid"), heard(name, "far")
    assert measure_sound(far, 20.0).moment_lufs < measure_sound(mid, 20.0).moment_lufs - 5.0
    assert edge_db(far) < edge_db(mid) - 1.5
    assert 0.01 < np.max(np.abs(far)) <= 0.5
    assert np.max(np.abs(np.mean(far, axis=0, dtype=np.float64))) < 1e-4


@pytest.mark.parametrize(
    "name", ["cup", "door-close", "sea", "engine", "keyboard", "church-bell", "dog-bark"]
)
def test_what_is_near_is_louder_and_has_more_edge(name: str) -> None:
    near, mid = heard(name, "near"), heard(name, "mid")
    assert measure_sound(near, 20.0).moment_lufs > measure_sound(mid, 20.0).moment_lufs - 0.5
    assert edge_db(near) > edge_db(mid) + 0.5
    assert np.max(np.abs(near)) <= 0.9001


@pytest.mark.parametrize("name", ["rain", "cup", "gunshot", "footsteps-snow"])
@pytest.mark.parametrize("distance", ["near", "far"])
def test_a_distance_gives_the_same_samples_each_time(name: str, distance: foley.Distance) -> None:
    first = heard(name, distance, 1.0)
    np.testing.assert_array_equal(first, heard(name, distance, 1.0))
    assert not np.array_equal(first, heard(name, "mid", 1.0))


@pytest.mark.parametrize("name", ["rain", "fire", "engine", "birds"])
@pytest.mark.parametrize("distance", ["near", "far"])
def test_a_bed_runs_on_from_its_end_at_any_distance(name: str, distance: foley.Distance) -> None:
    bed = heard(name, distance, 3.0).astype(np.float64)
    steps = np.abs(np.diff(np.concatenate([bed, bed[:1]]), axis=0))
    assert np.all(steps[-1] <= np.percentile(steps, 99.9, axis=0))


@pytest.mark.parametrize(
    ("hz", "db_per_km"), [(125, 0.445), (1000, 4.66), (2000, 9.89), (4000, 29.7), (8000, 105.0)]
)
def test_air_swallows_what_the_standard_says(hz: float, db_per_km: float) -> None:
    """ISO 9613-1, table 1: 20 °C, 50 % relative humidity."""
    assert air_db_per_m(np.array([hz]))[0] * 1000 == pytest.approx(db_per_km, rel=0.02)


def test_metres_lie_between_the_words() -> None:
    np.testing.assert_array_equal(heard("cup", CUP.reach_m[2]), heard("cup", "far"))
    edges = [edge_db(heard("glass-break", metres)) for metres in (2.0, 8.0, 40.0, 300.0)]
    assert edges == sorted(edges, reverse=True)
    levels = [foley.level_db(CUP, metres) for metres in (0.4, 2.0, 8.0, 40.0)]
    assert levels == sorted(levels, reverse=True) and levels[1] == 0.0


def test_a_thing_has_its_own_reach() -> None:
    assert metres_of(foley.PRESETS["thunder"], "near") > metres_of(CUP, "far")
    assert [place_of(CUP, metres) for metres in (0.1, 0.4, 2.0, 40.0, 900.0)] == [-1, -1, 0, 1, 1]


@pytest.mark.parametrize("distance", ["nearby", "", 0.0, -3.0, float("nan"), float("inf")])
def test_a_distance_that_makes_no_sense_is_refused(distance: foley.Distance | float) -> None:
    with pytest.raises(ValueError, match="a distance is"):
        foley.make("cup", distance=distance)


def test_a_click_is_rounded_from_afar_and_keeps_its_colour() -> None:
    click = np.zeros(RATE // 4)
    click[RATE // 20] = 1.0
    near, far = (at_distance(click, CUP, metres, seeded("click", 0)) for metres in (0.4, 40.0))
    assert crest_db(far) < crest_db(click) - 8.0
    assert crest_db(near) < crest_db(click) + 3.0
    size = np.abs(np.fft.rfft(far, RATE))[[200, 1000, 4000]]
    wanted = colour_db(np.array([200.0, 1000.0, 4000.0]), CUP, 40.0)
    np.testing.assert_allclose(20 * np.log10(size), wanted, atol=1.5)


def test_beginnings_stand_out_from_near_by() -> None:
    rng = np.random.default_rng(1)
    blows = rng.standard_normal(RATE) * np.exp(-(np.arange(RATE) % 12000) / 3000.0)
    near = at_distance(blows, CUP, 0.4, seeded("blows", 0))[:RATE]
    first, later = slice(12000, 12200), slice(14000, 16000)
    lifted = np.std(near[first]) / np.std(near[later]) / (np.std(blows[first]) / np.std(blows[later]))
    assert 20 * np.log10(lifted) > 1.5


def test_what_is_asked_for_comes_before_what_the_distance_would_choose() -> None:
    plain = foley.make("rain", seconds=1.0, distance="near", parameters={"drops_hz": 600.0, "wash": 0.6})
    assert not np.array_equal(plain, foley.make("rain", seconds=1.0, distance="near"))


def test_a_far_shot_comes_back_from_the_hills() -> None:
    def late_db(distance: foley.Distance) -> float:
        shot = np.abs(foley.make("gunshot", distance=distance).mean(axis=1, dtype=np.float64)) ** 2
        return float(10 * np.log10(np.sum(shot[round(0.4 * RATE) :]) / np.sum(shot)))

    assert late_db("far") > late_db("mid") + 10.0


def test_far_thunder_rolls_without_a_crack() -> None:
    def sharpness(distance: foley.Distance) -> float:
        thunder = foley.make("thunder", distance=distance).mean(axis=1, dtype=np.float64)
        return float(np.max(np.abs(np.diff(thunder))) / np.max(np.abs(thunder)))

    assert sharpness("near") > sharpness("mid") > 4 * sharpness("far")


def test_near_rain_is_single_drops() -> None:
    def spikes(distance: foley.Distance) -> float:
        rain = np.diff(foley.make("rain", seconds=4.0, distance=distance).mean(axis=1, dtype=np.float64))
        return float(np.mean(rain**4) / np.mean(rain**2) ** 2)

    assert spikes("near") > 1.5 * spikes("mid") > spikes("far")
