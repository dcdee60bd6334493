"""Whether the made sounds are what they are called: measured where an ear would listen."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.signal import find_peaks, stft

from radioplay import foley
from radioplay.foley.score import arrange
from radioplay.units import RATE

Mono = NDArray[np.float64]
C_MINOR = {0, 2, 3, 5, 7, 8, 9, 10, 11}  # both sixths and both sevenths; no C sharp, E or F sharp


def heard(name: str, *, seconds: float | None = None, seed: int = 0, **parameters: float) -> Mono:
    """A preset in mono."""
    sound = foley.make(name, seed=seed, seconds=seconds, parameters=parameters)
    mono: Mono = sound.astype(np.float64).mean(axis=1)
    return mono


def rms_db(sound: Mono) -> float:
    return float(10 * np.log10(np.mean(sound**2) + 1e-20))


def stretch(sound: Mono, start_s: float, stop_s: float) -> Mono:
    return sound[round(start_s * RATE) : round(stop_s * RATE)]


def envelope(sound: Mono, ms: float = 5.0) -> Mono:
    """RMS in steps of `ms`."""
    step = round(ms * RATE / 1000)
    cut = sound[: len(sound) // step * step].reshape(-1, step)
    level: Mono = np.sqrt(np.mean(cut**2, axis=1))
    return level


def spectrum(sound: Mono) -> tuple[Mono, Mono]:
    """Frequencies and magnitudes of a whole stretch under a Hann window."""
    size: Mono = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))).astype(np.float64)
    return np.fft.rfftfreq(len(sound), 1 / RATE).astype(np.float64), size


def centroid(sound: Mono) -> float:
    hz, size = spectrum(sound)
    return float(np.sum(hz * size**2) / np.sum(size**2))


def share(sound: Mono, low_hz: float, high_hz: float) -> float:
    """How much of the energy lies in a band."""
    hz, size = spectrum(sound)
    inside = (hz >= low_hz) & (hz < high_hz)
    return float(np.sum(size[inside] ** 2) / np.sum(size**2))


def partials(sound: Mono, count: int, lowest_hz: float) -> list[float]:
    """The strongest peaks at least 300 Hz apart, by frequency."""
    hz, size = spectrum(sound)
    size = np.where(hz > lowest_hz, size, 0.0)
    found, _ = find_peaks(size, distance=max(1, round(300 / hz[1])))
    best = sorted(found, key=lambda k: -size[k])[:count]
    return sorted(float(hz[k]) for k in best)


def t60(sound: Mono, hz: float, start_s: float, stop_s: float) -> float:
    """How long a partial takes to fall 60 dB: a line through its level over time."""
    freqs, at, z = stft(sound, RATE, nperseg=2048, noverlap=1536)
    near = np.abs(freqs - hz) < 120
    level_db = 20 * np.log10(np.max(np.abs(z[near]), axis=0) + 1e-15)
    inside = (at > start_s) & (at < stop_s)
    slope = np.polyfit(at[inside], level_db[inside], 1)[0]
    return float(-60 / slope)


def onsets(sound: Mono, gap_s: float, above: float = 0.1) -> list[float]:
    """When something begins that is over `above` of the loudest, after `gap_s` without it, in seconds."""
    level = envelope(sound, 2.0)
    loud = np.flatnonzero(level > above * level.max()) * 0.002
    return [float(loud[0]), *(float(b) for a, b in pairwise(loud) if b - a > gap_s)]


class TestBells:
    def test_the_partials_are_those_of_a_bar_not_of_a_string(self) -> None:
        found = partials(stretch(heard("door-bell", strikes=1), 0.0, 0.3), 3, 1000)
        ratios = [f / found[0] for f in found]
        assert found[0] == pytest.approx(2100, rel=0.01)
        assert ratios == pytest.approx([1, 2.76, 5.40], rel=0.02)
        assert all(abs(ratio - round(ratio)) > 0.1 for ratio in ratios[1:])

    def test_higher_partials_die_sooner(self) -> None:
        bell = heard("door-bell", strikes=1)
        low, middle, high = (t60(bell, f, 0.03, 0.22) for f in (2100, 2100 * 2.76, 2100 * 5.4))
        assert low > 1.3 * middle > 1.3 * 1.3 * high
        assert 0.2 < high < 0.7

    def test_the_spring_strikes_again_and_softer(self) -> None:
        bell = heard("door-bell", strikes=5, ring_s=0.3)
        tick = np.abs(np.diff(bell, prepend=0.0))
        starts = onsets(np.where(tick > 0.05 * tick.max(), bell, 0), 0.05, 0.2)
        assert len(starts) >= 3
        assert all(0.06 < b - a < 0.3 for a, b in pairwise(starts))
        assert rms_db(stretch(bell, 0, 0.1)) > rms_db(stretch(bell, 0.4, 0.5)) + 3

    def test_parameters_tune_and_lengthen_it(self) -> None:
        low = heard("door-bell", f0_hz=1200.0, strikes=1)
        assert partials(stretch(low, 0, 0.3), 1, 500)[0] == pytest.approx(1200, rel=0.01)
        assert len(heard("door-bell", ring_s=3.0)) > 1.5 * len(heard("door-bell", ring_s=1.0))

    def test_the_telephone_rings_and_rests(self) -> None:
        phone = heard("telephone", seconds=9.0, ring_s=1.0, gap_s=2.0)
        assert onsets(phone, 0.8) == pytest.approx([0.0, 3.0, 6.0], abs=0.06)
        assert rms_db(stretch(phone, 0.2, 0.9)) > rms_db(stretch(phone, 2.2, 2.9)) + 30

    def test_the_clapper_strikes_twenty_gongs_a_second_on_each_side(self) -> None:
        level = envelope(np.diff(stretch(heard("telephone", ring_s=2.0), 0.2, 1.9)), 2.0)
        hz = np.fft.rfftfreq(len(level), 0.002)
        beat = np.abs(np.fft.rfft(level - level.mean()))
        strongest = hz[10:][np.argmax(beat[10:])]
        assert strongest == pytest.approx(20, abs=1.5) or strongest == pytest.approx(40, abs=3)

    def test_the_trill_goes_between_its_two_tones(self) -> None:
        trill = stretch(heard("telephone-trill", low_hz=1000.0, high_hz=1500.0, trill_hz=8.0), 0.02, 1.1)
        assert share(trill, 930, 1070) > 0.2 and share(trill, 1430, 1570) > 0.2


class TestMechanisms:
    def test_the_register_clicks_twice_rings_and_stops_with_a_thump(self) -> None:
        register = heard("register-drawer", slide_s=0.34)
        clicks = stretch(register, 0, 0.06)
        starts = onsets(clicks, 0.015, 0.25)
        assert len(starts) == 2 and starts[1] - starts[0] == pytest.approx(0.045, abs=0.006)
        ringing = stretch(register, 0.1, 0.4)
        assert share(ringing, 3200, 3420) > 0.3
        stop = 0.1 + 0.34
        assert share(stretch(register, stop, stop + 0.15), 50, 400) > 0.3
        assert (
            rms_db(stretch(register, stop, stop + 0.04))
            > rms_db(stretch(register, stop - 0.06, stop - 0.02)) + 3
        )

    def test_its_bell_is_a_beating_pair(self) -> None:
        tail = stretch(heard("register-drawer", coins=0.0), 0.6, 1.2)
        level = envelope(tail, 4.0)
        slow = np.log(level) - np.polyval(
            np.polyfit(np.arange(len(level)), np.log(level), 1), np.arange(len(level))
        )
        hz = np.fft.rfftfreq(len(slow), 0.004)
        assert hz[np.argmax(np.abs(np.fft.rfft(slow)))] == pytest.approx(12, abs=2)

    @pytest.mark.parametrize("count", [1, 4])
    def test_as_many_keys_as_asked(self, count: int) -> None:
        keys = heard("register-keys", count=count, pace_hz=3.0)
        assert len(onsets(keys, 0.12, 0.3)) == count

    def test_the_hammer_falls_in_last_and_loudest(self) -> None:
        gun = heard("gun-click", clicks=3, pace_hz=8.0)
        starts = onsets(gun, 0.05, 0.15)
        assert len(starts) == 3
        levels = [rms_db(stretch(gun, t, t + 0.02)) for t in starts]
        assert levels[2] > max(levels[:2]) + 3
        assert centroid(gun) > 1200

    def test_a_clock_ticks_evenly(self) -> None:
        clock = heard("clock", seconds=4.0, tick_s=0.5)
        assert onsets(clock, 0.2, 0.3) == pytest.approx(np.arange(8) * 0.5, abs=0.01)


class TestGunshot:
    def test_the_crack_is_there_within_a_millisecond(self) -> None:
        shot = np.abs(heard("gunshot"))
        first = int(np.argmax(shot > 0.02 * shot.max()))
        full = int(np.argmax(shot > 0.6 * shot.max()))
        assert full - first < RATE / 1000

    def test_crack_body_and_tail_fall_in_stages(self) -> None:
        shot = heard("gunshot")
        crack, body, tail, late = (
            rms_db(stretch(shot, *span)) for span in ((0.0, 0.02), (0.05, 0.1), (0.25, 0.6), (1.2, 1.6))
        )
        assert crack > body + 3 and body > tail + 10 and tail > late + 10
        assert late > crack - 60  # the place still answers
        first_fall = (crack - body) / 0.065
        last_fall = (tail - late) / 0.975
        assert first_fall > 3 * last_fall  # two slopes, not one

    def test_the_body_is_low_and_the_crack_is_not(self) -> None:
        shot = heard("gunshot")
        assert share(stretch(shot, 0.0, 0.02), 1000, 20000) > 2 * share(
            stretch(shot, 0.08, 0.16), 1000, 20000
        )
        assert share(stretch(shot, 0.06, 0.2), 30, 900) > 0.7

    def test_far_away_it_is_darker_and_the_place_takes_over(self) -> None:
        near, far = heard("gunshot"), heard("gunshot", distance=1.0)
        assert centroid(stretch(far, 0, 0.1)) < 0.5 * centroid(stretch(near, 0, 0.1))
        assert rms_db(stretch(far, 0, 0.05)) - rms_db(stretch(far, 0.4, 0.8)) < (
            rms_db(stretch(near, 0, 0.05)) - rms_db(stretch(near, 0.4, 0.8)) - 5
        )

    def test_a_longer_tail_is_longer(self) -> None:
        assert len(heard("gunshot", tail_s=0.9)) > 1.5 * len(heard("gunshot", tail_s=0.3))


class TestSteps:
    @pytest.mark.parametrize("name", [name for name in foley.PRESETS if name.startswith("footsteps")])
    def test_no_two_steps_are_the_same(self, name: str) -> None:
        walk = heard(name, count=5, pace_hz=1.5)
        starts = onsets(walk, 0.3, 0.12)
        assert len(starts) == 5
        steps = [stretch(walk, max(0.0, t - 0.01), t + 0.2) for t in starts]
        size = min(len(step) for step in steps)
        for k, one in enumerate(steps):
            for other in steps[k + 1 :]:
                match = np.correlate(one[:size], other[:size], "same")
                alike = np.max(np.abs(match)) / np.sqrt(np.sum(one**2) * np.sum(other**2))
                assert alike < 0.97

    def test_a_step_is_heel_and_ball(self) -> None:
        step = heard("footsteps-tile", count=1)
        found = onsets(step, 0.03, 0.15)
        assert len(found) == 2 and 0.06 < found[1] - found[0] < 0.12

    def test_surfaces_differ_in_brightness(self) -> None:
        carpet, wood, tile, gravel = (
            centroid(heard(f"footsteps{kind}", count=4)) for kind in ("-carpet", "", "-tile", "-gravel")
        )
        assert carpet < wood < tile < gravel

    def test_steps_come_nearer_or_go(self) -> None:
        for approach, sign in ((1.0, 1), (-1.0, -1)):
            walk = heard("footsteps", count=8, pace_hz=2.0, approach=approach)
            assert sign * (rms_db(stretch(walk, 3.0, 4.0)) - rms_db(stretch(walk, 0.0, 1.0))) > 6

    def test_pace_and_length_give_the_count(self) -> None:
        assert len(onsets(heard("footsteps", seconds=4.0, pace_hz=2.0), 0.25, 0.12)) == 8


class TestImpacts:
    def test_glass_cracks_and_then_falls_in_pieces(self) -> None:
        glass = heard("glass-break")
        crack, pieces = stretch(glass, 0, 0.04), stretch(glass, 0.3, 0.8)
        assert rms_db(crack) > rms_db(pieces) + 6
        assert share(pieces, 2500, 24000) > 0.9
        assert rms_db(pieces) > rms_db(crack) - 30

    def test_more_shards_make_more_of_it(self) -> None:
        few, many = (heard("glass-break", shards=n) for n in (8, 200))
        assert rms_db(stretch(many, 0.2, 0.6)) > rms_db(stretch(few, 0.2, 0.6)) + 4

    def test_a_lid_rolls_faster_and_faster(self) -> None:
        crash = heard("pans-crash", pans=1, lid=1.0)
        level = envelope(np.diff(crash), 2.0)
        early, late = level[400:600], level[950:1200]
        rate = [
            float(np.mean(np.diff(find_peaks(part, prominence=0.3 * part.std())[0])))
            for part in (early, late)
        ]
        assert rate[1] < 0.75 * rate[0]

    def test_a_body_is_low_and_lands_more_than_once(self) -> None:
        fall = heard("body-fall")
        assert share(fall, 20, 400) > 0.85
        assert len(onsets(fall, 0.06, 0.12)) >= 2

    def test_knocks_are_counted_and_glass_is_brighter_than_wood(self) -> None:
        glass, wood = heard("knock-glass", count=4, pace_hz=4.0), heard("knock-wood", count=4, pace_hz=4.0)
        assert len(onsets(glass, 0.1, 0.3)) == len(onsets(wood, 0.1, 0.3)) == 4
        assert centroid(glass) > 1.5 * centroid(wood)

    def test_notes_are_counted_one_by_one(self) -> None:
        notes = heard("banknotes", count=5, pace_hz=2.0)
        assert len(onsets(stretch(notes, 0, 2.9), 0.15, 0.12)) >= 5
        assert centroid(notes) > 3000

    def test_a_slam_is_harder_than_a_close(self) -> None:
        assert np.max(np.abs(heard("door-slam"))) > 1.2 * np.max(np.abs(heard("door-close")))

    def test_a_creak_sticks_and_slips_irregularly(self) -> None:
        creak = heard("creak", seconds=2.0)
        level = envelope(stretch(creak, 0.4, 1.6), 1.0)
        jumps = find_peaks(level, height=0.25 * level.max(), distance=4)[0]
        gaps_ms = np.diff(jumps)
        assert 6 < np.median(gaps_ms) < 40
        assert np.std(gaps_ms) > 0.12 * np.mean(gaps_ms)


class TestStreetAndWeather:
    def test_the_siren_sweeps_between_its_pitches(self) -> None:
        siren = heard("siren", seconds=9.0, low_hz=600.0, high_hz=1400.0, cycle_s=4.5, distance=0.0)
        freqs, at, z = stft(siren, RATE, nperseg=8192, noverlap=4096)
        voice = (freqs > 450) & (freqs < 1700)
        pitch = freqs[voice][np.argmax(np.abs(z[voice]), axis=0)][(at > 0.5) & (at < 8.5)]
        assert 560 < np.percentile(pitch, 3) < 680
        assert 1300 < np.percentile(pitch, 97) < 1450
        turns = np.diff(np.sign(pitch - 1000))
        assert 3 <= np.count_nonzero(turns) <= 6

    def test_a_siren_that_comes_nearer_grows(self) -> None:
        siren = heard("siren", seconds=8.0, approach=1.0)
        assert rms_db(stretch(siren, 6.5, 7.5)) > rms_db(stretch(siren, 0.5, 1.5)) + 6

    def test_a_car_goes_by_from_left_to_right(self) -> None:
        car = foley.make("car-passing").astype(np.float64)
        third = len(car) // 3
        lean = [
            rms_db(part[:, 1]) - rms_db(part[:, 0])
            for part in (car[:third], car[third : 2 * third], car[-third:])
        ]
        assert lean[0] < -6 and abs(lean[1]) < 2 and lean[2] > 6
        assert rms_db(car[third : 2 * third].mean(axis=1)) > rms_db(car[:third].mean(axis=1)) + 6

    def test_rain_is_the_same_all_through(self) -> None:
        rain = heard("rain", seconds=8.0)
        levels = [rms_db(part) for part in np.array_split(rain, 16)]
        brightness = [centroid(part) for part in np.array_split(rain, 8)]
        assert max(levels) - min(levels) < 1.5
        assert max(brightness) < 1.15 * min(brightness)

    def test_rain_has_drops_in_it(self) -> None:
        wash, drops = (heard("rain", seconds=4.0, wash=w, drops_hz=d) for w, d in ((1.0, 20.0), (0.0, 60.0)))
        kurtosis = [np.mean(x**4) / np.mean(x**2) ** 2 for x in (wash, drops)]
        assert kurtosis[1] > kurtosis[0] + 2

    def test_behind_the_window_rain_is_dull(self) -> None:
        assert centroid(heard("rain", seconds=3.0, indoors=1.0)) < 0.5 * centroid(heard("rain", seconds=3.0))

    def test_thunder_rolls_lower_as_it_goes(self) -> None:
        thunder = heard("thunder")
        assert centroid(stretch(thunder, 3.5, 5.0)) < 0.5 * centroid(stretch(thunder, 0.05, 0.6))


class TestCrowd:
    def test_the_murmur_lies_where_voices_do(self) -> None:
        walla = heard("cafe-walla", seconds=6.0, cups_hz=0.0)
        assert share(walla, 150, 4000) > 0.85
        assert share(walla, 600, 4000) > 0.15

    def test_it_moves_at_the_pace_of_syllables(self) -> None:
        def wavers(sound: Mono) -> float:
            level = envelope(sound, 10.0)
            hz = np.fft.rfftfreq(len(level), 0.01)
            power = np.abs(np.fft.rfft(level / level.mean() - 1)) ** 2
            return float(np.sum(power[(hz > 1.5) & (hz < 8)]) / len(level) ** 2)

        assert wavers(heard("cafe-walla", seconds=6.0, cups_hz=0.0, voices=4)) > 4 * wavers(
            heard("room-tone", seconds=6.0)
        )

    def test_more_voices_are_steadier(self) -> None:
        few, many = (envelope(heard("cafe-walla", seconds=6.0, cups_hz=0.0, voices=v), 50.0) for v in (2, 24))
        assert np.std(many) / np.mean(many) < np.std(few) / np.mean(few)

    def test_cups_can_be_heard_and_left_out(self) -> None:
        none, some = (heard("cafe-walla", seconds=4.0, cups_hz=c, voices=4) for c in (0.0, 4.0))
        assert share(some, 5000, 12000) > 3 * share(none, 5000, 12000)


class TestBeds:
    @pytest.mark.parametrize("name", [name for name, p in foley.PRESETS.items() if p.kind == "bed"])
    def test_the_seam_is_no_more_than_any_other_moment(self, name: str) -> None:
        bed = foley.make(name, seconds=5.0).astype(np.float64)
        n, half = len(bed), 1024
        for side in bed.T:
            twice = np.concatenate([side, side])
            steps = np.abs(np.diff(twice))
            assert steps[n - 1] <= np.percentile(steps, 99.99)
            size = np.abs(stft(twice, RATE, nperseg=2 * half, noverlap=half, boundary=None, padded=False)[2])
            flux = np.sum(np.maximum(0, np.diff(np.log(size + 1e-6 * size.max()), axis=1)), axis=0)
            seam = n // half
            assert np.max(flux[seam - 3 : seam + 2]) <= 1.02 * np.max(
                np.delete(flux, np.s_[seam - 3 : seam + 2])
            )

    @pytest.mark.parametrize("name", ["rain", "room-tone", "fridge-hum", "cafe-night"])
    def test_the_level_holds_through_the_cross_fade(self, name: str) -> None:
        bed = heard(name, seconds=6.0)
        faded, rest = stretch(bed, 0.4, 1.1), stretch(bed, 2.0, 6.0)
        assert abs(rms_db(faded) - rms_db(rest)) < 1.6


class TestMusic:
    def test_the_score_stays_in_c_minor(self) -> None:
        for line in arrange(12).values():
            assert {note.pitch % 12 for note in line} <= C_MINOR
        assert len({note.pitch for note in arrange(12)["melody"]}) >= 9

    def test_what_is_played_is_what_is_written(self) -> None:
        theme = heard("theme", seconds=24.0, brushes=0.0)
        hz, size = spectrum(stretch(theme, 0, 20))
        melody = (hz > 60) & (hz < 1200)
        pitch = 69 + 12 * np.log2(hz[melody] / 440)
        near = np.abs(pitch - np.round(pitch)) < 0.35
        chroma = np.bincount(np.round(pitch[near]).astype(int) % 12, size[melody][near] ** 2, 12)
        outside = sum(chroma[k] for k in range(12) if k not in C_MINOR)
        assert outside < 0.03 * chroma.sum()
        assert np.argsort(chroma)[-4:].tolist().count(0) == 1  # C is among the four most heard
        assert np.count_nonzero(chroma > 0.01 * chroma.sum()) >= 6

    def test_a_key_up_is_everything_up(self) -> None:
        low, high = (heard("sting-soft", transpose=k) for k in (0, 5))
        up = 2 ** (5 / 12)
        first, second = (
            partials(stretch(low, 1.2, 2.2), 1, 700)[0],
            partials(stretch(high, 1.2, 2.2), 1, 700 * up)[0],
        )
        assert 12 * np.log2(second / first) == pytest.approx(5, abs=0.3)

    @pytest.mark.parametrize("seconds", [14.0, 31.0])
    def test_the_theme_is_arranged_to_fit_and_ends(self, seconds: float) -> None:
        theme = heard("theme", seconds=seconds)
        assert len(theme) == round(seconds * RATE)
        middle = rms_db(stretch(theme, seconds / 2, seconds / 2 + 2))
        assert rms_db(theme[-RATE // 10 :]) < middle - 40
        assert (
            rms_db(stretch(theme, seconds - 5.0, seconds - 4.0)) > middle - 20
        )  # and does not stop long before

    def test_the_tense_sting_swells_into_its_stroke(self) -> None:
        sting = heard("sting-tense", swell_s=1.0)
        assert rms_db(stretch(sting, 1.0, 1.2)) > rms_db(stretch(sting, 0.7, 0.95)) + 3
        assert rms_db(stretch(sting, 0.7, 0.95)) > rms_db(stretch(sting, 0.1, 0.35)) + 3
