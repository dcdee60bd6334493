"""Levels as they are heard: every test lays a script, balances it, mixes it, and measures what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from radioplay.audio import ArraySource, Source, measure_sound, speech_bounds, speech_loudness
from radioplay.balance import Balance, balance
from radioplay.cast import Cast, Character, MixSettings, Timing
from radioplay.cues.sounds import Sound
from radioplay.diagnostics import Problems
from radioplay.ducking import value_at
from radioplay.effects import strip_of
from radioplay.lay import lay
from radioplay.loudness import PowerMeter, gated_lufs, loudness, power_lufs
from radioplay.mix import mix
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import BUSES, Clip, Response, TimedWord, Timeline
from radioplay.units import RATE, Samples, to_db, to_samples

Audio = NDArray[np.float32]

BARE = MixSettings(high_pass_hz=0.0, de_ess=False, compress=False)
APART = Timing(between_speakers=2.5, within_speaker=2.5, after_question=2.5)


def voice(seed: int, seconds: float, level_db: float, tilt_hz: float = 350.0) -> Audio:
    """Syllables of noise with the slope of a voice, and some pauses: shape (1, frames)."""
    rng = np.random.default_rng(seed)
    frames = to_samples(seconds)
    spectrum = np.fft.rfft(rng.standard_normal(frames))
    hertz = np.fft.rfftfreq(frames, 1.0 / RATE)
    spectrum *= (hertz > 110.0) / (1.0 + (hertz / tilt_hz) ** 1.2)
    sound = np.fft.irfft(spectrum, frames)
    syllables = 0.15 + np.abs(np.sin(np.pi * 4.2 * np.arange(frames) / RATE + seed))
    sound *= syllables / np.std(sound)
    return np.asarray(sound * 10.0 ** (level_db / 20.0), dtype=np.float32)[np.newaxis]


def noise(seconds: float, level_db: float = -20.0, channels: int = 2, seed: int = 5) -> Audio:
    sound = np.random.default_rng(seed).standard_normal((channels, to_samples(seconds)))
    return np.asarray(sound * 10.0 ** (level_db / 20.0), dtype=np.float32)


@dataclass
class Show:
    """A script laid out and balanced, and all that it is played from."""

    laid: Timeline
    timeline: Timeline
    balance: Balance
    problems: Problems
    sources: Mapping[str, Audio]
    cast: Cast

    def stems(self, timeline: Timeline | None = None, strip: bool = True) -> Audio:
        how = strip_of(self.cast.mix if strip else BARE)
        blocks = mix(timeline or self.timeline, self.open, strip=how)
        return np.concatenate(list(blocks), axis=2)

    def open(self, name: str) -> Source:
        return ArraySource(self.sources[name])

    def clips(self, bus: str, timeline: Timeline | None = None) -> list[Clip]:
        tracks = (timeline or self.timeline).tracks
        return [clip for track in tracks if track.bus == bus for clip in track.clips]

    def words(self) -> list[TimedWord]:
        return [word for clip in self.clips("DIALOGUE") for word in clip.words]

    def margins(self, timeline: Timeline | None = None) -> list[float]:
        """How far each word is above the cues, by the power of its 400 ms and of the cues during it."""
        stems = self.stems(timeline)
        power = []
        for bus in ("DIALOGUE", "EFFECTS"):
            meter = PowerMeter(2)
            meter.add(stems[BUSES.index(bus)])
            power.append(meter.finish())
        margins = []
        for word in self.words():
            first, last = word.start // 480, word.end // 480
            around = max(0, 40 - (last - first)) // 2
            said, heard = power[0][first - around : last + around].mean(), power[1][first:last].mean()
            margins.append(float(power_lufs(said) - power_lufs(heard)))
        return margins


def show(
    text: str,
    sounds: Mapping[str, Audio] | None = None,
    mix: MixSettings = BARE,
    timing: Timing = APART,
    levels_db: tuple[float, ...] = (-30.0,),
    seconds: float = 1.6,
    rooms: Mapping[str, tuple[Response, Audio]] | None = None,
) -> Show:
    """A show of MARA and BOB; `levels_db` go round the lines, `rooms` are put around lines by name."""
    cast = Cast(
        characters=(Character("MARA", "tone:a", pan=-0.2), Character("BOB", "tone:b", gain_db=-2.0)),
        timing=timing,
        mix=mix,
    )
    script, problems = parse_script(text, "lines/ep.fountain")
    performance, more = perform("ep", [script], cast)
    assert not [problem for problem in (*problems, *more) if problem.severity == "error"]
    sources: dict[str, Audio] = {}
    takes = {}
    for number, line in enumerate(performance.deliveries):
        tilt = 250.0 + 150.0 * (number % 3)
        sound = voice(number, seconds, levels_db[number % len(levels_db)], tilt)
        source = f"take:{line.name}"
        sources[source] = sound
        takes[line.name] = _take(source, sound[0], line.text)
    played = {name: _sound(name, sound) for name, sound in (sounds or {}).items()}
    sources |= {f"sfx/{name}.wav": sound for name, sound in (sounds or {}).items()}
    cues = {cue.span: (played[cue.name],) for cue in performance.cues if cue.name}
    laid = lay(performance, takes, cues, cast)
    for name, (room, response) in (rooms or {}).items():
        sources[room.name] = response
        tracks = tuple(
            replace(t, clips=tuple(replace(c, room=room) if c.name == name else c for c in t.clips))
            for t in laid.tracks
        )
        laid = replace(laid, tracks=tracks)
    made = Show(laid, laid, Balance(), (), sources, cast)
    made.timeline, made.balance, made.problems = balance(
        laid, made.open, performance, takes, played.values(), cast
    )
    return made


def _take(source: str, sound: Audio, text: str) -> Take:
    words = text.split()
    each = len(sound) // len(words)
    timed = tuple(
        TimedWord(word, Samples(index * each), Samples((index + 1) * each))
        for index, word in enumerate(words)
    )
    start, end = speech_bounds(sound, RATE)
    whole = Samples(len(sound))
    return Take(source, Path("x"), whole, Samples(start), Samples(end), speech_loudness(sound), timed)


def _sound(name: str, sound: Audio) -> Sound:
    found = measure_sound(sound.T)
    return Sound(
        f"sfx/{name}.wav",
        found.frames,
        found.channels,
        found.loudness_lufs,
        found.moment_lufs,
        to_db(found.peak),
        found.heard,
        loop_range=(Samples(0), found.frames),
        onset=found.onset,
    )


PLACES = {
    "": 0.0,
    " (V.O.)": 0.0,
    " (O.S.)": -6.5,
    " (FAR)": -10.0,
    " (BEHIND DOOR)": -8.0,
    " (ON PHONE)": -1.3,
    " (RADIO)": -1.3,
    " (TV)": -1.3,
    " (P.A.)": -1.3,
    " (INTERCOM)": -1.3,
}
MANNERS = {"": 0.0, "(whispering)\n": -5.0, "(softly)\n": -2.5, "(shouting)\n": 3.0}


@pytest.mark.parametrize("how", MANNERS)
def test_every_line_is_at_its_level_wherever_it_is_heard_from(how: str) -> None:
    text = "".join(f"MARA{place}\n{how}One two three four.\n\n" for place in PLACES)
    made = show(text, mix=MixSettings(), levels_db=(-32.0, -24.0, -34.0))
    dialogue, laid = (made.stems(each)[0] for each in (made.timeline, made.laid))
    off_before = 0
    for line, place in zip(made.balance.lines, PLACES.values(), strict=True):
        [clip] = [clip for clip in made.clips("DIALOGUE") if clip.name == line.name]
        wanted = -20.0 + MANNERS[how] + place
        heard = loudness(dialogue[:, clip.start : clip.end])
        assert heard == pytest.approx(wanted, abs=1.0), line
        assert line.level_lufs == pytest.approx(heard, abs=0.7)
        assert line.target_lufs == pytest.approx(wanted)
        off_before += abs(loudness(laid[:, clip.start : clip.end]) - wanted) > 1.0
    assert off_before >= 1
    assert not made.problems


@pytest.mark.parametrize("reflections_db", [-12.0, -3.0, 3.0])
def test_a_room_makes_nobody_louder(reflections_db: float) -> None:
    """A church full of sound, and a kitchen: the room is heard, but the line stays at its level."""
    frames = to_samples(1.2)
    decay = 10.0 ** (-3.0 * np.arange(frames) / frames)
    response = np.random.default_rng(2).standard_normal((2, frames)) * decay
    response[:, : to_samples(0.004)] = 0.0
    response *= 10.0 ** (reflections_db / 20.0) / np.sqrt(np.square(response).sum())
    room = Response("hall", (9.0, 7.0, 3.0), (0.1,) * 7)
    made = show(
        "MARA\nOne two three four.\n\nBOB\nFive six seven eight.\n",
        mix=MixSettings(),
        rooms={"1.01": (room, response.astype(np.float32))},
    )
    first = made.clips("DIALOGUE")[0]
    assert first.room
    heard = made.stems()[0][:, first.start : first.end]
    assert loudness(heard) == pytest.approx(-20.0, abs=1.0)
    if reflections_db > 0.0:
        laid = made.stems(made.laid)[0][:, first.start : first.end]
        assert loudness(laid) > -19.0


def test_who_comes_near_is_at_the_level_there() -> None:
    made = show("MARA\n(approaching)\nOne two three four five six seven eight.\n", seconds=4.0)
    [clip] = made.clips("DIALOGUE")
    assert clip.move and clip.move.to_db > clip.move.from_db
    heard = made.stems()[0][:, clip.start : clip.end]
    last = heard[:, -to_samples(0.5) :]
    assert loudness(last) == pytest.approx(-20.0, abs=1.5)
    assert made.balance.lines[0].level_lufs == pytest.approx(-20.0, abs=0.5)


def test_a_way_through_several_lines_leads_from_far_to_near() -> None:
    made = show(
        "MARA (APPROACHING)\nOne two three four.\n(angrily)\nFive six seven eight.\n", mix=MixSettings()
    )
    first, second = made.clips("DIALOGUE")
    dialogue = made.stems()[0]
    ends, begins = dialogue[:, : first.end], dialogue[:, second.start :]
    half = to_samples(0.8)
    levels = [loudness(part) for part in (ends[:, -half:], begins[:, :half], begins[:, half : 2 * half])]
    assert levels[0] < levels[1] - 2.0 < levels[2] - 2.0
    assert made.balance.lines[0].level_lufs == pytest.approx(made.balance.lines[0].target_lufs, abs=0.5)


def test_two_at_once_stay_softer() -> None:
    made = show("MARA\nOne two three four.\n\nBOB ^\nFive six seven eight.\n\nMARA\nNine ten.\n")
    wanted = {"1.01": -22.0, "1.02": -24.0, "1.03": -20.0}
    stems = {
        track.name: made.stems(replace(made.timeline, tracks=(track,)))[0] for track in made.timeline.tracks
    }
    assert {line.name: line.target_lufs for line in made.balance.lines} == wanted
    for track in made.timeline.tracks:
        for clip in track.clips:
            heard = loudness(stems[track.name][:, clip.start : clip.end])
            assert heard == pytest.approx(wanted[clip.name], abs=1.0)


def test_the_pieces_of_one_line_are_moved_alike() -> None:
    made = show("MARA (FAR)\nOne two. (beat) Three four.\n\nMARA (FAR)\nOne two.\n(beat)\nThree four.\n")
    names = [clip.name for clip in made.clips("DIALOGUE")]
    assert len(names) > len(set(names))
    for name in set(names):
        assert len({clip.gain_db for clip in made.clips("DIALOGUE") if clip.name == name}) == 1


def test_what_is_right_as_laid_stays_as_it_is_and_is_not_even_read() -> None:
    text = "EXT. MOOR\n\nMARA\nOne two.\n\nBOB\nThree four.\n\nSOUND: bell\n\nMARA\nFive six.\n"
    made = show(text, {"bell": noise(0.5)})
    assert made.timeline == made.laid

    def refuse(name: str) -> Source:
        raise AssertionError(name)

    made.open = refuse  # type: ignore[method-assign]
    script, _ = parse_script(text.replace("SOUND: bell\n\n", ""), "lines/ep.fountain")
    performance, _ = perform("ep", [script], made.cast)
    takes = {
        line.name: _take(f"take:{line.name}", voice(n, 1.6, -30.0)[0], line.text)
        for n, line in enumerate(performance.deliveries)
    }
    laid = lay(performance, takes, {}, made.cast)
    assert balance(laid, refuse, performance, takes, (), made.cast)[0] == laid


def test_a_take_too_quiet_to_be_helped_is_told_of() -> None:
    made = show("MARA\nOne two three.\n", levels_db=(-62.0,))
    [problem] = made.problems
    assert problem.code == "M002" and problem.severity == "warning" and problem.span
    assert problem.span.line == 2 and "1.01" in problem.message


SIREN = "EXT. MOOR\n\nSOUND: siren (under)\n\nMARA\nNobody move or leave this house tonight.\n"


def test_words_stay_above_a_cue_that_runs_under_them() -> None:
    made = show(SIREN, {"siren": noise(4.0)})
    assert min(made.margins(made.laid)) < 6.0
    assert min(made.margins()) >= 5.9
    [found] = made.balance.masking
    assert found.cue == "siren" and found.line == 3 and not found.meant
    assert found.lowered_db == pytest.approx(found.left_lu - found.margin_lu, abs=0.02)


def test_a_tail_is_ducked_and_its_beginning_is_not() -> None:
    """A blow, and a long hum after it that the next line comes in on."""
    hum = noise(6.0)
    hum[:, to_samples(0.5) :] *= np.float32(10.0 ** (-21.0 / 20.0) * 1.0)
    made = show(
        "SOUND: gong (+16 dB)\n\nMARA\nNobody move or leave this house tonight.\n",
        {"gong": hum},
        timing=replace(APART, after_cue=1.0),
    )
    assert min(made.margins(made.laid)) < 6.0 <= min(made.margins()) + 0.1
    [track] = [track for track in made.timeline.tracks if track.bus == "EFFECTS"]
    [clip] = track.clips
    assert track.gain and track.name == "EFFECTS gong"
    assert clip.gain_db == made.clips("EFFECTS", made.laid)[0].gain_db
    assert value_at(track.gain, clip.start + to_samples(0.5)) == pytest.approx(0.0, abs=0.05)


def test_a_cue_that_begins_in_the_middle_of_words_is_lowered_as_a_whole() -> None:
    text = "EXT. MOOR\n\nMARA\nOne two three four five six.\n\nSOUND: siren (under, -1.2s)\n"
    made = show(text, {"siren": noise(3.0)})
    [before], [after] = made.clips("EFFECTS", made.laid), made.clips("EFFECTS")
    assert after.gain_db < before.gain_db - 3.0
    assert min(made.margins()) >= 5.9


def test_over_is_left_alone() -> None:
    made = show(SIREN.replace("under", "over"), {"siren": noise(4.0)})
    assert made.timeline == made.laid
    assert not made.problems and all(found.meant for found in made.balance.masking)


def test_a_shot_on_a_word_is_heard_in_full_and_its_tail_is_not() -> None:
    made = show(
        "EXT. MOOR\n\nMARA\nOne [[SOUND: shot]] two three four five six seven eight nine ten.\n",
        {"shot": noise(3.0)},
        seconds=5.0,
    )
    [track] = [track for track in made.timeline.tracks if track.bus == "EFFECTS"]
    [clip] = track.clips
    assert clip.on_word and clip.gain_db == made.clips("EFFECTS", made.laid)[0].gain_db
    for after_s in (0.0, 0.15, 0.3):
        assert value_at(track.gain, clip.start + to_samples(after_s)) == pytest.approx(0.0, abs=0.3)
    late = [
        margin
        for word, margin in zip(made.words(), made.margins(), strict=True)
        if word.start >= clip.start + to_samples(0.7)
    ]
    assert late and min(late) >= 5.9


def test_several_cues_at_once_are_together_below_the_words() -> None:
    cues = "".join(f"SOUND: {name} (under)\n\n" for name in ("siren", "rain", "mob"))
    text = f"EXT. MOOR\n\n{cues}MARA\nNobody leaves this house.\n"
    made = show(text, {name: noise(4.0, seed=n) for n, name in enumerate(("siren", "rain", "mob"))})
    assert min(made.margins(made.laid)) < 3.0
    assert min(made.margins()) >= 5.8


def test_a_cue_that_would_have_to_vanish_is_told_of() -> None:
    made = show(SIREN.replace("under", "under, +20 dB"), {"siren": noise(4.0)})
    [problem] = [problem for problem in made.problems if problem.code == "M001"]
    assert problem.span and problem.span.line == 3 and problem.severity == "warning"
    assert "siren" in problem.message and "18 dB" in problem.message
    assert problem.hint and "(over)" in problem.hint


def test_no_curve_is_steeper_than_a_tenth_of_a_decibel_a_millisecond() -> None:
    text = (
        "EXT. MOOR\n\nAMBIENCE: storm\n\nMUSIC: theme (under)\n\n"
        + SIREN
        + "\nBOB (FAR)\nNo.\n\nSOUND: siren\n\nBOB\nNo [[SOUND: siren]] one at all will ever leave.\n"
        + "\nEXT. BEACH\n\nMARA\n(whispering)\nGone now, all of them.\n"
    )
    made = show(text, {"siren": noise(4.0), "storm": storm(), "theme": storm(-3.0)}, timing=Timing())
    assert sum(bool(track.gain) for track in made.timeline.tracks) >= 3
    names = [track.name for track in made.timeline.tracks]
    assert len(names) == len(set(names))
    for track in made.timeline.tracks:
        for (a, low), (b, high) in zip(track.gain, track.gain[1:], strict=False):
            assert abs(high - low) <= 0.1 * (b - a) * 1000.0 / RATE + 1e-6, track.name


def storm(quiet_db: float = -9.0, seconds: float = 30.0) -> Audio:
    """Loud to begin with, for eight seconds, then softer."""
    sound = noise(seconds)
    sound[:, to_samples(8.0) :] *= np.float32(10.0 ** (quiet_db / 20.0))
    return sound


TALK = "MARA\nOne two three four.\n\nBOB\nFive six seven eight.\n\nMARA\nNine ten eleven.\n"


@pytest.mark.parametrize("bed", ["steady", "loud at first", "soft at first"])
@pytest.mark.parametrize(
    ("cue", "below"), [("AMBIENCE: bed", 24.0 + 4.0), ("MUSIC: bed (under)", 18.0 + 8.0)]
)
def test_beds_and_music_are_as_far_below_speech_as_the_house_has_it(bed: str, cue: str, below: float) -> None:
    """Measured under the words alone, with all ducking."""
    sound = {"steady": noise(30.0), "loud at first": storm(-12.0), "soft at first": storm(9.0) * 0.3}[bed]
    made = show(f"EXT. MOOR\n\n{cue}\n\n{TALK}", {"bed": sound.astype(np.float32)})
    bus = BUSES.index("AMBIENCE" if "AMB" in cue else "MUSIC")

    def ratio(timeline: Timeline) -> float:
        stems = made.stems(timeline)
        speech = np.concatenate([stems[0][:, w.start : w.end] for w in made.words()], axis=1)
        under = PowerMeter(2)
        under.add(stems[bus])
        power = under.finish()
        mean = np.concatenate([power[w.start // 480 : w.end // 480] for w in made.words()]).mean()
        return loudness(speech) - float(power_lufs(mean))

    [scene] = made.balance.scenes
    found = scene.to_bed_lu if bus == 2 else scene.to_music_lu
    assert found == pytest.approx(ratio(made.timeline), abs=1.0)
    assert ratio(made.timeline) == pytest.approx(below, abs=1.0)
    if bed == "steady":
        assert made.timeline == made.laid
    else:
        assert abs(ratio(made.laid) - below) > 1.5


def test_what_a_bed_is_moved_by_is_bounded() -> None:
    made = show(f"EXT. MOOR\n\nAMBIENCE: bed\n\n{TALK}", {"bed": storm(-9.5, 180.0)}, timing=Timing())
    [before], [after] = made.clips("AMBIENCE", made.laid), made.clips("AMBIENCE")
    assert after.gain_db == pytest.approx(before.gain_db - 6.0, abs=0.01)


def test_a_bed_in_two_parts_is_moved_as_one() -> None:
    """It comes near for eight seconds, in which nobody speaks, and goes on."""
    script = f"EXT. MOOR\n\nAMBIENCE: bed (approaching)\n\n(12s)\n\n{TALK}"
    made = show(script, {"bed": storm(-9.0, 60.0)})
    first, second = made.clips("AMBIENCE")
    before, _ = made.clips("AMBIENCE", made.laid)
    assert first.end == second.start
    assert abs(first.gain_db - before.gain_db) > 1.0
    assert first.gain_db == second.gain_db


def test_a_level_written_on_a_bed_is_kept() -> None:
    plain, louder = (
        show(f"EXT. MOOR\n\nAMBIENCE: bed{how}\n\n{TALK}", {"bed": noise(30.0)}).balance.scenes[0].to_bed_lu
        for how in ("", " (+6 dB)")
    )
    assert plain and louder
    assert plain - louder == pytest.approx(6.0, abs=0.2)


def test_sounds_are_read_in_pieces() -> None:
    made = show(SIREN, {"siren": noise(4.0)}, mix=MixSettings(), seconds=9.0)
    largest = 0

    class Watched(ArraySource):
        def read(self, start: int, frames: int) -> Audio:
            nonlocal largest
            largest = max(largest, frames)
            return super().read(start, frames)

    script, _ = parse_script(SIREN, "lines/ep.fountain")
    performance, _ = perform("ep", [script], made.cast)
    [line] = performance.deliveries
    takes = {line.name: _take(f"take:{line.name}", made.sources[f"take:{line.name}"][0], line.text)}
    sound = _sound("siren", made.sources["sfx/siren.wav"])
    again = balance(
        made.laid, lambda name: Watched(made.sources[name]), performance, takes, [sound], made.cast
    )
    assert 0 < largest <= 2 * RATE
    assert again == (made.timeline, made.balance, made.problems)


def test_power_hop_by_hop_is_the_loudness_that_the_meter_reads() -> None:
    sound = voice(3, 5.0, -25.0)
    meter = PowerMeter(1)
    for at in range(0, sound.shape[1], 7001):
        meter.add(sound[:, at : at + 7001])
    assert gated_lufs(meter.finish()) == pytest.approx(loudness(sound), abs=0.05)
