"""Beds and music: one after the other, together, across scenes, and under words, as laid and as heard."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.audio import ArraySource, Audio
from radioplay.cast import Cast, Character
from radioplay.cues.sounds import Sound
from radioplay.ducking import value_at
from radioplay.lay import lay
from radioplay.mix import mix
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import BUSES, FAR_DB, Clip, TimedWord, Timeline, Track
from radioplay.units import RATE, Samples, to_samples, to_seconds

CAST = Cast(characters=(Character("MARA", "tone:a"), Character("BOB", "tone:b")))
T, MIX = CAST.timing, CAST.mix
LONG = 3.0
LENGTHS = {"theme": 60.0, "long theme": 300.0}
HOUSE = MIX.speech_lufs - MIX.bed_below_speech_lu
SCENE = "INT. A\n\n"
LINE = "MARA\nOne two three.\n\n"


def s(seconds: float) -> Samples:
    return to_samples(seconds)


def take(text: str) -> Take:
    words = text.split()
    each = LONG / len(words)
    timed = tuple(TimedWord(word, s(i * each), s((i + 1) * each)) for i, word in enumerate(words))
    return Take("blake2b:x", Path("x"), s(LONG), Samples(0), s(LONG), -20.0, timed)


def sound(name: str) -> Sound:
    length = s(LENGTHS.get(name, 30.0))
    return Sound(f"sfx/{name}.wav", length, 2, -20.0, -20.0, -6.0, s(1.0), loop_range=(Samples(0), length))


def laid(text: str, cast: Cast = CAST) -> Timeline:
    script, problems = parse_script(text, "lines/ep.fountain")
    assert not problems
    performance, problems = perform("ep", [script], cast)
    assert not problems
    takes = {d.name: take(d.text) for d in performance.deliveries}
    return lay(
        performance, takes, {cue.span: (sound(cue.name),) for cue in performance.cues if cue.name}, cast
    )


def tracks(timeline: Timeline) -> Mapping[str, Track]:
    return {track.name: track for track in timeline.tracks if track.character is None}


def bed(timeline: Timeline, name: str) -> Clip:
    [clip] = tracks(timeline)[f"AMBIENCE {name}"].clips
    return clip


def lines(timeline: Timeline) -> list[Clip]:
    found = [clip for track in timeline.tracks if track.character for clip in track.clips]
    return sorted(found, key=lambda clip: clip.start)


def level(timeline: Timeline, at: int) -> float:
    """The power of all beds together, in dB beside the house's place for one, fades included."""
    power = 0.0
    for track in timeline.tracks:
        for clip in track.clips if track.bus == "AMBIENCE" else ():
            if clip.start <= at < clip.end:
                rise = min(1.0, (at - clip.start) / max(1, clip.fade_in))
                fall = min(1.0, (clip.end - at) / max(1, clip.fade_out))
                fades = math.sin(rise * math.pi / 2) * math.sin(fall * math.pi / 2)
                power += fades**2 * 10 ** ((clip.gain_db - 20 - HOUSE + value_at(track.gain, at)) / 10)
    return 10 * math.log10(max(power, 1e-12))


# Several at once


def test_beds_named_together_play_together_each_on_its_track() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\nAMBIENCE: walla\n\n" + LINE)
    assert set(tracks(timeline)) == {"AMBIENCE rain", "AMBIENCE walla"}
    rain, walla = bed(timeline, "rain"), bed(timeline, "walla")
    assert (rain.start, rain.end) == (walla.start, walla.end)


def test_a_bed_named_after_something_was_heard_takes_the_place_of_all() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\nAMBIENCE: walla\n\n" + LINE + "AMBIENCE: wind\n\n" + LINE)
    rain, walla, wind = (bed(timeline, name) for name in ("rain", "walla", "wind"))
    assert rain.end == walla.end and rain.end - wind.start == s(T.bed_fade)
    assert wind.end > rain.end


@pytest.mark.parametrize("between", ["SOUND: bell (under)", "MUSIC: theme (under)", "(1s)", "BOB\nYes."])
def test_anything_heard_between_two_beds_keeps_them_apart(between: str) -> None:
    timeline = laid(SCENE + f"AMBIENCE: rain\n\n{between}\n\nAMBIENCE: walla\n\n" + LINE)
    ends = {c.name: c.end for t in timeline.tracks if t.bus == "AMBIENCE" for c in t.clips}
    assert "rain" not in ends or ends["rain"] < ends["walla"]


def test_a_bed_that_is_added_joins() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n" + LINE + "AMBIENCE: walla (add)\n\n" + LINE)
    rain, walla = bed(timeline, "rain"), bed(timeline, "walla")
    assert rain.end == walla.end and walla.start > rain.start


def test_beds_together_are_as_loud_as_one() -> None:
    text = "AMBIENCE: rain\n\n(9s)\n\nAMBIENCE: walla (add)\n\n(9s)\n\nAMBIENCE: wind (add)\n\n(9s)\n\n"
    timeline = laid(SCENE + text + "AMBIENCE: walla (out)\n\n(9s)\n")
    beds = [bed(timeline, name) for name in ("walla", "wind")]
    for at in (6.0, 15.0, 24.0, 33.0):
        assert level(timeline, s(at)) == pytest.approx(0.0, abs=0.05)
    for clip in beds:  # nor is the change itself more than a breath
        moments = range(clip.start, clip.start + clip.fade_in, 4800)
        assert all(abs(level(timeline, at)) < 1.0 for at in moments)


def test_each_bed_is_ended_by_its_name_and_all_without_one() -> None:
    start = SCENE + "AMBIENCE: rain\n\nAMBIENCE: walla\n\n" + LINE
    one = laid(start + "AMBIENCE: rain (out)\n\n" + LINE)
    assert bed(one, "rain").end < lines(one)[1].end < bed(one, "walla").end
    both = laid(start + "AMBIENCE: out\n\n" + LINE)
    assert max(bed(both, "rain").end, bed(both, "walla").end) < lines(both)[1].end


def test_ending_a_bed_that_does_not_play_changes_nothing() -> None:
    text = SCENE + "AMBIENCE: rain\n\n" + LINE
    with_out = laid(text + "AMBIENCE: walla (out)\n\n" + LINE)
    assert bed(with_out, "rain").length == bed(laid(text + LINE), "rain").length


def test_a_bed_sent_out_fades_as_it_was_told() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n" + LINE + "AMBIENCE: rain (out, fade out 0.5s)\n\n" + LINE)
    assert bed(timeline, "rain").fade_out == s(0.5)


# Across scenes


def test_beds_cross_at_the_change_of_scene_at_even_power() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n(4s)\n\nINT. B\n\nAMBIENCE: walla\n\n(4s)\n")
    change = timeline.markers[1].at
    rain, walla = bed(timeline, "rain"), bed(timeline, "walla")
    assert rain.end - change == change - walla.start == s(T.bed_fade) // 2
    flat = [level(timeline, at) for at in range(change - s(0.7), change + s(0.7), 4800)]
    assert max(map(abs, flat)) < 0.05


def test_the_same_bed_named_again_plays_on_without_a_dip() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n" + LINE + "INT. B\n\nAMBIENCE: Rain\n\n" + LINE)
    rain = bed(timeline, "rain")
    assert rain.start == 0 and rain.end > lines(timeline)[1].end


def test_a_bed_that_is_not_named_again_ends_with_its_scene() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n" + LINE + "INT. B\n\n" + LINE)
    assert bed(timeline, "rain").end == timeline.markers[1].at + s(T.bed_fade) // 2


def test_a_bed_that_holds_plays_on_until_it_is_changed() -> None:
    held = SCENE + "AMBIENCE: rain (hold)\n\n" + LINE + "INT. B\n\n" + LINE + "INT. C\n\n"
    on = laid(held + LINE)
    assert bed(on, "rain").end > lines(on)[2].end
    changed = laid(held + "AMBIENCE: walla\n\n" + LINE)
    assert bed(changed, "rain").end == changed.markers[2].at + s(T.bed_fade) // 2


def test_of_two_beds_the_one_named_again_plays_on() -> None:
    two = "AMBIENCE: rain\n\nAMBIENCE: walla\n\n"
    timeline = laid(SCENE + two + LINE + "INT. B\n\nAMBIENCE: wind\n\nAMBIENCE: walla\n\n" + LINE)
    change = timeline.markers[1].at
    assert bed(timeline, "walla").end > lines(timeline)[1].end
    assert bed(timeline, "rain").end == change + s(T.bed_fade) // 2
    assert bed(timeline, "wind").start == change - s(T.bed_fade) // 2


def test_a_bed_named_again_at_another_gain_slides_there() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n(9s)\n\nAMBIENCE: rain (-6 dB)\n\n(9s)\n")
    bed(timeline, "rain")
    assert [round(level(timeline, s(at)), 1) for at in (5, 16)] == [0.0, -6.0]


def test_a_bed_heard_from_elsewhere_crosses_with_itself() -> None:
    text = "AMBIENCE: rain\n\n" + LINE + "INT. B\n\nAMBIENCE: rain (behind door)\n\n" + LINE
    timeline = laid(SCENE + text)
    clips = [c for t in timeline.tracks if t.bus == "AMBIENCE" for c in t.clips]
    assert [clip.treatment for clip in clips] == ["", "door"]
    assert clips[0].end - clips[1].start == s(T.bed_fade)


def test_a_pre_lap_is_heard_before_its_scene() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n" + LINE + "INT. B\n\nAMBIENCE: walla (pre-lap)\n\n" + LINE)
    change, walla = timeline.markers[1].at, bed(timeline, "walla")
    assert (change - walla.start, walla.fade_in) == (s(T.prelap), s(T.prelap))


def test_a_bed_is_there_from_the_top_although_a_line_came_in_before_its_scene() -> None:
    early = "MARA (PRE-LAP)\nOne two three.\n\n"
    timeline = laid(SCENE + LINE + early + "INT. B\n\nAMBIENCE: rain\n\nBOB\nYes.\n")
    change = timeline.markers[1].at
    assert lines(timeline)[1].start < change < lines(timeline)[1].end
    assert bed(timeline, "rain").start == change - s(T.bed_fade) // 2


def test_music_can_pre_lap_and_the_dialogue_waits_no_longer_for_it() -> None:
    def heard(how: str) -> tuple[Timeline, Clip, Clip]:
        timeline = laid(SCENE + LINE + f"INT. B\n\nMUSIC: theme ({how})\n\n" + LINE)
        return timeline, tracks(timeline)["MUSIC theme"].clips[0], lines(timeline)[1]

    timeline, music, line = heard("in, pre-lap")
    assert timeline.markers[1].at - music.start == s(T.prelap)
    assert line.start - music.start == pytest.approx(s(T.music_in), abs=s(0.1))


# Under words


def gain(timeline: Timeline, name: str, at: float) -> float:
    return value_at(tracks(timeline)[name].gain, s(at))


UNDER = 3.0 - MIX.music_below_speech_lu


def test_music_swells_in_a_long_gap_and_is_down_again_for_the_next_word() -> None:
    timeline = laid(SCENE + "MUSIC: theme (under)\n\n" + LINE + "(4s)\n\n" + LINE)
    first, second = lines(timeline)
    ends, comes = to_seconds(first.words[-1].end), to_seconds(second.words[0].start)
    down, swollen = UNDER - MIX.duck_music_db, UNDER + MIX.swell_db
    assert gain(timeline, "MUSIC theme", ends) == pytest.approx(down, abs=0.1)
    assert gain(timeline, "MUSIC theme", ends + T.swell_rise) == pytest.approx(swollen, abs=0.5)
    assert gain(timeline, "MUSIC theme", ends + 2.0) == pytest.approx(swollen, abs=0.1)
    assert gain(timeline, "MUSIC theme", comes) == pytest.approx(down, abs=0.1)


def test_music_stays_down_in_a_short_gap() -> None:
    timeline = laid(SCENE + "MUSIC: theme (under)\n\n" + LINE + "(1.4s)\n\n" + LINE)
    first, second = lines(timeline)
    steps = range(first.words[0].start, second.words[-1].end, 4800)
    curve = tracks(timeline)["MUSIC theme"].gain
    assert {round(value_at(curve, at), 1) for at in steps} == {round(UNDER - MIX.duck_music_db, 1)}


def test_music_on_its_way_out_does_not_swell() -> None:
    timeline = laid(SCENE + "MUSIC: theme (under)\n\n" + LINE + "MUSIC: theme (out, fade out 4s)\n\n(6s)\n\n")
    [clip], curve = tracks(timeline)["MUSIC theme"].clips, tracks(timeline)["MUSIC theme"].gain
    last = lines(timeline)[0].words[-1].end
    assert max(value_at(curve, at) for at in range(last, clip.end, 4800)) < UNDER - MIX.duck_music_db + 0.1


def test_a_bed_comes_up_to_its_place_and_no_higher() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n" + LINE + "(4s)\n\n" + LINE)
    assert max(db for _, db in tracks(timeline)["AMBIENCE rain"].gain) == 0.0


def test_a_bed_of_one_scene_has_no_automation_in_another() -> None:
    timeline = laid(SCENE + "AMBIENCE: rain\n\n" + LINE + "INT. B\n\nAMBIENCE: walla\n\n" + LINE * 20)
    rain = tracks(timeline)["AMBIENCE rain"]
    assert all(at < rain.clips[0].end + s(2.0) for at, _ in rain.gain)
    assert len(rain.gain) < 50


def test_no_automation_moves_by_more_than_a_tenth_of_a_db_a_millisecond() -> None:
    text = (
        "MUSIC: theme (in)\n\nMUSIC: theme (under)\n\nAMBIENCE: rain\n\n" + LINE + "(2s)\n\n"
        "AMBIENCE: walla (add)\n\nAMBIENCE: rain (-30 dB)\n\n" + LINE + "MUSIC: theme (in)\n\n" + LINE
    )
    harsh = replace(
        CAST,
        timing=replace(T, duck_attack=0.0, duck_release=0.0, swell_rise=0.0, music_fade=0.0, bed_fade=0.0),
        mix=replace(MIX, duck_music_db=30.0, duck_bed_db=30.0, swell_db=12.0),
    )
    for cast in (CAST, harsh):
        for track in tracks(laid(SCENE + text, cast)).values():
            for (since, was), (at, db) in itertools.pairwise(track.gain):
                assert abs(db - was) <= 0.1 * (at - since) / (RATE / 1000) + 1e-6


_HOWS = (
    "",
    "add",
    "out",
    "hold",
    "pre-lap",
    "-6 dB",
    "for 4s",
    "fade in 0s",
    "approaching",
    "walking away",
    "far",
)
_CUES = st.one_of(
    st.tuples(st.just("AMBIENCE"), st.sampled_from(["rain", "walla", "wind"]), st.sampled_from(_HOWS)),
    st.tuples(
        st.just("MUSIC"),
        st.sampled_from(["theme", "waltz"]),
        st.sampled_from(["in", "under", "out", "sting", "pre-lap", "for 4s", "left to right"]),
    ),
).map(lambda cue: f"{cue[0]}: {cue[1]}" + (f" ({cue[2]})" if cue[2] else ""))
_REST = st.sampled_from(
    ["AMBIENCE: out", "MUSIC: out", "MARA\nOne two.", "(0.4s)", "(3s)", "INT. B", "SOUND: bell"]
)


@given(st.lists(_CUES | _REST, max_size=12), st.sampled_from([0.0, 0.3, 1.5, 6.0]))
@settings(max_examples=80, deadline=None)
def test_whatever_is_asked_for_beds_never_pile_up_nor_jerk(script: list[str], fade: float) -> None:
    cast = replace(CAST, timing=replace(T, bed_fade=fade, music_fade=fade))
    timeline = laid("\n\n".join([*script, "MARA\nYes.\n"]), cast)
    assert len({track.name for track in timeline.tracks}) == len(timeline.tracks)
    for track in tracks(timeline).values():
        places = [at for at, _ in track.gain]
        assert places == sorted(set(places)) and all(at >= 0 for at in places)
        for (since, was), (at, db) in itertools.pairwise(track.gain):
            assert abs(db - was) <= 0.1 * (at - since) / (RATE / 1000) + 1e-6
        for clip in track.clips:
            assert clip.start >= 0 and 0 < clip.length <= timeline.length
            assert clip.fade_in + clip.fade_out <= clip.length
    for scene in timeline.markers:  # well after a change, as loud as one bed at most
        at = Samples(scene.at + s(0.4))
        if fade <= 0.3:
            assert level(timeline, at) < 0.5


# As heard


def rendered(timeline: Timeline) -> Audio:
    """The AMBIENCE and MUSIC buses of steady tones: shape (2, frames)."""
    at = np.arange(s(60.0)) / RATE
    tone = (0.1 * np.sin(2 * np.pi * 1000.0 * at)).astype(np.float32)[np.newaxis]
    blocks = list(mix(timeline, lambda _: ArraySource(tone)))
    whole = np.concatenate(blocks, axis=2)
    return np.stack([whole[BUSES.index(bus)][0] for bus in ("AMBIENCE", "MUSIC")])


def loudness(sound: Audio, at: float) -> float:
    part = sound[s(at - 0.02) : s(at + 0.02)].astype(np.float64)
    return float(10 * np.log10(np.mean(part**2) + 1e-20))


@pytest.mark.parametrize(
    ("cue", "row", "depth", "rise"),
    [
        ("AMBIENCE: rain", 0, MIX.duck_bed_db, T.duck_release),
        ("MUSIC: theme (under)", 1, MIX.duck_music_db + MIX.swell_db, T.swell_rise),
    ],
)
def test_ducking_is_as_deep_and_as_quick_as_configured(cue: str, row: int, depth: float, rise: float) -> None:
    timeline = laid(SCENE + f"{cue}\n\n(5s)\n\n" + LINE + "(5s)\n\n" + LINE)
    sound = rendered(timeline)[row]
    first, second = lines(timeline)
    starts, ends = to_seconds(first.words[0].start), to_seconds(first.words[-1].end)
    clear, under = loudness(sound, ends + 3.0), loudness(sound, (starts + ends) / 2)
    assert clear - under == pytest.approx(depth, abs=0.5)
    assert loudness(sound, starts + 0.02) == pytest.approx(under, abs=0.5)
    assert loudness(sound, ends - 0.02) == pytest.approx(under, abs=0.5)
    assert loudness(sound, ends + rise) == pytest.approx(clear, abs=0.5)
    assert loudness(sound, ends + rise / 2) == pytest.approx((clear + under) / 2, abs=1.0)
    assert loudness(sound, to_seconds(second.words[0].start) - T.duck_attack - 0.3) == pytest.approx(
        clear, abs=0.5
    )


def test_the_gain_that_is_heard_moves_by_less_than_a_tenth_of_a_db_a_millisecond() -> None:
    timeline = laid(SCENE + "MUSIC: theme (under)\n\n" + LINE + "(3s)\n\n" + LINE + "(3s)\n\n" + LINE)
    tone = np.ones((1, s(60.0)), dtype=np.float32)
    whole = np.concatenate(list(mix(timeline, lambda _: ArraySource(tone))), axis=2)
    music = whole[BUSES.index("MUSIC")][0]
    sound = music[s(0.9) : lines(timeline)[2].end]
    db = 20 * np.log10(sound.astype(np.float64))
    assert np.ptp(db) > 10.0
    assert np.abs(db[48:] - db[:-48]).max() <= 0.1


# On the move


def test_a_bed_with_an_end_takes_its_way_from_first_to_last() -> None:
    clip = bed(laid(SCENE + "AMBIENCE: train (approaching, for 6s)\n\n(9s)\n"), "train")
    assert clip.move and (clip.move.from_db, clip.move.to_db) == (FAR_DB, 0.0)


@pytest.mark.parametrize("how", ["approaching", "walking away", "left to right"])
def test_a_long_bed_takes_its_way_in_eight_seconds_without_a_break(how: str) -> None:
    timeline = laid(SCENE + f"AMBIENCE: train ({how})\n\n(40s)\n")
    one, two = tracks(timeline)["AMBIENCE train"].clips
    assert one.end == two.start and two.offset - one.offset == one.length
    moving, still = (two, one) if how == "walking away" else (one, two)
    assert moving.move and not still.move and moving.length == s(8.0)
    assert still.pan == (0.8 if how == "left to right" else 0.0)
    at = np.arange(s(30.0)) / RATE
    source = ArraySource((0.3 * np.sin(2 * np.pi * 440.0 * at))[np.newaxis].astype(np.float32))
    heard = np.concatenate(list(mix(timeline, lambda _: source)), axis=2)[BUSES.index("AMBIENCE")]
    around = heard[:, one.end - 200 : one.end + 200].astype(np.float64)
    assert np.abs(np.diff(around, n=2)).max() < 1.2 * np.abs(around).max() * (2 * np.pi * 440.0 / RATE) ** 2
