"""Whether what moves, calls and flows is what it is called: measured where an ear would listen."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.signal import find_peaks, stft

from radioplay import foley
from radioplay.units import RATE

Mono = NDArray[np.float64]


def heard(name: str, seconds: float | None = None, **parameters: float) -> Mono:
    mono: Mono = foley.make(name, seconds=seconds, parameters=parameters).astype(np.float64).mean(axis=1)
    return mono


def spectrum(sound: Mono) -> tuple[Mono, Mono]:
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
    return np.fft.rfftfreq(len(sound), 1 / RATE).astype(np.float64), power.astype(np.float64)


def share(sound: Mono, low_hz: float, high_hz: float) -> float:
    hz, power = spectrum(sound)
    return float(np.sum(power[(hz >= low_hz) & (hz < high_hz)]) / np.sum(power))


def strongest(sound: Mono, low_hz: float, high_hz: float) -> float:
    hz, power = spectrum(sound)
    inside = (hz > low_hz) & (hz < high_hz)
    return float(hz[inside][np.argmax(power[inside])])


def beats(sound: Mono, above: float = 0.25, apart_s: float = 0.05) -> list[float]:
    """When something is struck, in seconds."""
    level = np.sqrt(np.mean(sound[: len(sound) // 240 * 240].reshape(-1, 240) ** 2, axis=1))
    loud = [float(k) * 0.005 for k in np.flatnonzero(level > above * level.max())]
    return [loud[0], *(late for early, late in pairwise(loud) if late - early > apart_s)]


def test_a_church_bell_has_a_minor_third_and_a_hum_that_stays() -> None:
    bell = heard("church-bell", count=1)
    start, later = bell[: 2 * RATE], bell[4 * RATE : 6 * RATE]
    nominal = strongest(start, 600, 720)
    assert strongest(start, 0.56 * nominal, 0.65 * nominal) / strongest(
        start, 0.46 * nominal, 0.54 * nominal
    ) == pytest.approx(1.2, abs=0.02)
    assert share(later, 0, 0.3 * nominal) > 2 * share(start, 0, 0.3 * nominal)


def test_a_glass_being_filled_climbs() -> None:
    pour = heard("water-pouring", seconds=4.0, low_hz=400.0, high_hz=1500.0)
    early, late = (strongest(pour[a * RATE // 4 : b * RATE // 4], 300, 1700) for a, b in ((1, 4), (11, 14)))
    assert late > 1.5 * early


def test_a_kettle_whistles_once_it_boils() -> None:
    kettle = heard("kettle", seconds=6.0, whistle_hz=2400.0)
    before, after = kettle[:RATE], kettle[4 * RATE : 5 * RATE]
    assert share(after, 2200, 2600) > 0.5 > 10 * share(before, 2200, 2600)


def test_the_dial_tone_is_that_of_the_network() -> None:
    tone = heard("dial-tone", seconds=2.0)
    assert strongest(tone, 300, 390) == pytest.approx(350, rel=0.015)
    assert strongest(tone, 400, 480) == pytest.approx(440, rel=0.015)


def test_the_engaged_tone_comes_and_goes() -> None:
    assert np.diff(beats(heard("busy-tone", seconds=4.0), apart_s=0.2)) == pytest.approx(1.0, abs=0.05)


def test_a_heart_beats_twice_each_time() -> None:
    at = beats(heard("heartbeat", seconds=4.0, pulse_bpm=60.0), above=0.2, apart_s=0.1)
    gaps = np.diff(at)
    assert all(0.2 < gap < 0.42 for gap in gaps[::2]) and all(0.5 < gap < 0.8 for gap in gaps[1::2])


def test_an_engine_fires_twice_a_turn() -> None:
    engine = np.abs(heard("engine", seconds=4.0, rpm=1200.0, valves=0.0))
    slow = engine[: len(engine) // 480 * 480].reshape(-1, 480).mean(axis=1)
    hz, power = np.fft.rfftfreq(len(slow), 0.01), np.abs(np.fft.rfft(slow - slow.mean())) ** 2
    assert hz[np.argmax(power * (hz > 25))] == pytest.approx(40, rel=0.06)


def test_as_many_barks_as_asked() -> None:
    assert len(beats(heard("dog-bark", count=3), apart_s=0.04)) == 3


def test_birds_sing_high_and_crickets_higher() -> None:
    assert share(heard("birds", seconds=5.0, leaves=0.0), 1800, 8000) > 0.8
    assert share(heard("crickets", seconds=4.0), 3900, 5200) > 0.9


def test_a_horn_is_low_and_an_owl_is_not() -> None:
    assert strongest(heard("ships-horn"), 60, 140) == pytest.approx(112, rel=0.07)
    assert share(heard("ships-horn"), 60, 1000) > 0.9
    assert strongest(heard("owl"), 200, 800) == pytest.approx(390, rel=0.08)


def test_waves_come_every_period() -> None:
    sea = heard("sea", seconds=32.0, period_s=8.0)
    level = np.sqrt(np.mean(sea[: len(sea) // RATE * RATE].reshape(-1, RATE) ** 2, axis=1))
    round_ = np.tile(level, 2)
    found = find_peaks(round_, distance=4, prominence=0.3 * np.ptp(level))[0]
    assert 3 <= np.count_nonzero(found < 32) <= 5


def test_a_whoosh_rises_and_falls() -> None:
    hz, _, z = stft(heard("whoosh", swing_s=0.6, pitch_hz=900.0), RATE, nperseg=2048)
    power = np.abs(z) ** 2
    middle = np.sum(power * hz[:, None], axis=0) / np.sum(power, axis=0)
    third = len(middle) // 4
    assert np.mean(middle[third:-third]) > np.mean(middle[1:third])


def test_a_zip_speeds_up() -> None:
    quick = heard("zipper", pull_s=1.0)
    ticks = [
        len(find_peaks(np.abs(part), height=0.25 * np.abs(quick).max(), distance=60)[0])
        for part in (quick[: RATE // 8], quick[3 * RATE // 8 : RATE // 2])
    ]
    assert ticks[1] > 1.5 * ticks[0]


def test_fewer_people_clap_in_single_claps() -> None:
    def spikes(people: int) -> float:
        sound = heard("applause", seconds=3.0, people=people)[RATE // 2 : 2 * RATE]
        return float(np.mean(sound**4) / np.mean(sound**2) ** 2)

    assert spikes(3) > 2 * spikes(120)
