"""Where everything lands: the rules of [timing], as data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from radioplay.cast import Cast, Character, Timing
from radioplay.cues.sounds import Sound
from radioplay.diagnostics import Span
from radioplay.ducking import value_at
from radioplay.lay import Hearing, Quiet, lay
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import Clip, TimedWord, Timeline, Track
from radioplay.units import Samples, to_samples, to_seconds

CAST = Cast(
    characters=(Character("MARA", "tone:a", pan=-0.2), Character("BOB", "tone:b", gain_db=-2.0)),
    timing=Timing(),
)
T = CAST.timing
LONG, BEFORE, AFTER = 2.0, 0.3, 0.4  # a take: silence, two seconds of speech, silence
SPOT = 3.0  # a cue's sound, heard for one second of these


def seconds(value: float) -> Samples:
    return to_samples(value)


def take(text: str) -> Take:
    words = text.split()
    each = LONG / len(words)
    timed = tuple(
        TimedWord(word, seconds(BEFORE + i * each), seconds(BEFORE + (i + 1) * each))
        for i, word in enumerate(words)
    )
    whole = seconds(BEFORE + LONG + AFTER)
    return Take("blake2b:x", Path("x"), whole, seconds(BEFORE), seconds(BEFORE + LONG), -30.0, timed)


def sound(name: str) -> Sound:
    bed = name in ("rain", "walla")
    loud = -20.0
    length = seconds(60.0 if bed or name == "theme" else SPOT)
    return Sound(
        f"sfx/{name}.wav", length, 2, loud, loud, -6.0, seconds(1.0), loop_range=(Samples(0), length)
    )


def laid(text: str, cast: Cast = CAST) -> Timeline:
    script, problems = parse_script(text, "lines/ep.fountain")
    assert not problems
    performance, problems = perform("ep", [script], cast)
    assert not problems
    takes = {d.name: take(d.text) for d in performance.deliveries}
    sounds: dict[Span, tuple[Sound, ...]] = {
        cue.span: (sound(cue.name),) * cue.handling.repeat for cue in performance.cues if cue.name
    }
    return lay(performance, takes, sounds, cast)


def lines(text: str, *spoken: Take) -> list[Clip]:
    """The clips of a script whose speeches have these takes, in order."""
    script, _ = parse_script(text, "lines/ep.fountain")
    performance, _ = perform("ep", [script], CAST)
    takes = {d.name: given for d, given in zip(performance.deliveries, spoken, strict=True)}
    return clips(lay(performance, takes, {}, CAST))


def words(timed: Sequence[tuple[str, float, float]]) -> tuple[TimedWord, ...]:
    return tuple(TimedWord(text, seconds(start), seconds(end)) for text, start, end in timed)


def clips(timeline: Timeline, track: str | None = None) -> list[Clip]:
    found = [c for t in timeline.tracks for c in t.clips if track is None or t.name == track]
    return sorted(found, key=lambda clip: clip.start)


def beds(timeline: Timeline) -> list[Clip]:
    found = [clip for t in timeline.tracks if t.bus == "AMBIENCE" for clip in t.clips]
    return sorted(found, key=lambda clip: clip.start)


def track(timeline: Timeline, name: str) -> Track:
    return next(t for t in timeline.tracks if t.name == name)


def speech(clip: Clip) -> tuple[float, float]:
    """When the speech in a clip is heard, in seconds."""
    start = to_seconds(clip.start - clip.offset) + BEFORE
    return start, start + LONG


def gap(text: str, cast: Cast = CAST) -> float:
    """The silence between the two speeches of a script; negative for an overlap."""
    one, two = (c for c in clips(laid(text, cast)) if c.text is not None)
    return to_seconds(two.words[0].start - one.words[-1].end)


@pytest.mark.parametrize(
    ("text", "silence"),
    [
        ("MARA\nYes.\n\nBOB\nNo.\n", T.between_speakers),
        ("MARA\nYes.\n\nMARA\nNo.\n", T.within_speaker),
        ("MARA\nYes?\n\nBOB\nNo.\n", T.after_question),
        ("MARA\nYes…\n\nBOB\nNo.\n", T.after_ellipsis),
        ("MARA\nYes--\n\nBOB\nNo.\n", T.cut_off),
        ("MARA\nYes.\n(beat)\nNo.\n", T.beat),
        ("MARA\nYes.\n\n(long pause)\n\nBOB\nNo.\n", T.long_pause),
        ("MARA\nYes.\n(2s)\nNo.\n", 2.0),
        ("MARA\nYes.\n\nINT. HALL\n\nBOB\nNo.\n", T.scene_end + T.scene_start),
        ("MARA\nYes.\n\nSOUND: bell\n\nBOB\nNo.\n", T.before_cue + 1.0 + T.after_cue),
        ("MARA\nYes.\n\nSOUND: bell (under)\n\nBOB\nNo.\n", T.between_speakers),
        ("MARA\nYes.\n\nSOUND: bell (+1.5s)\n\nBOB\nNo.\n", T.before_cue + 1.5 + 1.0 + T.after_cue),
        ("MARA\nYes.\n\nSOUND: bell (for 0.5s)\n\nBOB\nNo.\n", T.before_cue + 0.5 + T.after_cue),
    ],
)
def test_gaps_run_from_speech_to_speech(text: str, silence: float) -> None:
    assert gap(text) == pytest.approx(silence, abs=1e-4)


def test_gaps_are_the_cast_files_to_choose() -> None:
    slow = replace(CAST, timing=replace(T, between_speakers=0.9))
    assert gap("MARA\nYes.\n\nBOB\nNo.\n", slow) == pytest.approx(0.9, abs=1e-4)


def test_a_pause_cuts_the_take_and_leaves_its_words_whole() -> None:
    line = "INT. X\n\nMARA\nOne two\n(2s)\nthree -- four\n(1s)\nfive.\n"
    timeline = laid(line)
    whole = laid("INT. X\n\nMARA\nOne two three -- four five.\n")
    pieces, [uncut] = clips(timeline, "MARA"), clips(whole, "MARA")
    assert [(c.name, c.text) for c in pieces] == [
        ("1.01", "One two"),
        ("1.01", "three -- four"),
        ("1.01", "five."),
    ]
    assert [w.text for c in pieces for w in c.words] == [w.text for w in uncut.words]
    assert {c.source for c in pieces} == {uncut.source} and {c.gain_db for c in pieces} == {uncut.gain_db}
    assert pieces[0].offset + pieces[0].length == pieces[1].offset
    assert sum(c.length for c in pieces) == uncut.length
    assert all(c.fade_in and c.fade_out for c in pieces)
    gaps = [to_seconds(b.words[0].start - a.words[-1].end) for a, b in pairwise(pieces)]
    assert gaps == pytest.approx([2.0, 1.0], abs=1e-4)


def test_a_pause_is_never_shorter_than_the_take_makes_it() -> None:
    text = "INT. X\n\nMARA\nOne two\n(0.3s)\nthree.\n"
    timed = [("One", 0.3, 0.6), ("two", 0.6, 1.0), ("three.", 1.5, 2.3)]
    [one] = lines(text, replace(take("One two three."), words=words(timed)))
    assert to_seconds(one.words[2].start - one.words[1].end) == pytest.approx(0.5)
    assert one.text == "One two three."


def test_the_pause_of_somebody_who_recorded_the_line_is_theirs() -> None:
    script, _ = parse_script("MARA\nOne two\n(2s)\nthree.\n", "f")
    performance, _ = perform("ep", [script], CAST)
    [line] = performance.deliveries
    recorded = replace(performance, events=(replace(line, recording="takes/1.wav"),))
    assert len(clips(lay(recorded, {line.name: take(line.text)}, {}, CAST))) == 1


def test_words_that_nobody_sees_are_not_cut() -> None:
    text = "INT. X\n\nMARA\nOne two\n(2s)\nthree.\n\nMARA\nFour.\n"
    script, _ = parse_script(text, "f")
    performance, _ = perform("ep", [script], CAST)
    takes = {d.name: replace(take(d.text), words=()) for d in performance.deliveries}
    one, two = clips(lay(performance, takes, {}, CAST))
    assert one.text == "One two three."
    assert speech(two)[0] - speech(one)[1] == pytest.approx(2.0 + T.within_speaker, abs=1e-4)

    def hear(_: Take, start: int, end: int) -> Quiet:
        assert start < seconds(1.4) < end
        return Quiet(seconds(1.4), seconds(1.35), seconds(1.45))

    before, after, _ = clips(lay(performance, takes, {}, CAST, Hearing(hear, lambda _: None)))
    assert (before.text, after.text) == ("One two", "three.")
    assert before.offset + before.length == after.offset == seconds(1.4)
    assert to_seconds(after.start - before.end) == pytest.approx(1.9)


def test_a_take_is_trimmed_to_its_speech_with_a_short_pre_roll() -> None:
    [first, _] = clips(laid("INT. X\n\nMARA\nOne.\n\nBOB\nTwo.\n"))
    assert to_seconds(first.offset) == pytest.approx(BEFORE - T.pre_roll)
    assert LONG < to_seconds(first.length) < LONG + 0.2
    assert first.fade_in > 0 and first.fade_out > 0


def test_dual_dialogue_starts_together_and_what_follows_waits_for_both() -> None:
    mara, bob, last = clips(laid("INT. X\n\nMARA\nNo!\n\nBOB ^\nYes!\n\nMARA\nWell.\n"))
    assert speech(mara)[0] == speech(bob)[0]
    assert speech(last)[0] > speech(bob)[1]


def test_every_line_is_brought_to_one_level_with_its_characters_gain_and_direction() -> None:
    text = "MARA\nYes.\n\nBOB\nNo.\n\nMARA\n(whispering)\nOh.\n\nMARA\n(shouting)\nOh!\n"
    plain, bob, whisper, shout = (c.gain_db for c in clips(laid(text)))
    mix = CAST.mix
    assert plain == pytest.approx(mix.speech_lufs + 30.0)
    assert bob == pytest.approx(plain - 2.0)
    assert whisper == pytest.approx(plain + mix.whisper_db)
    assert shout == pytest.approx(plain + mix.shout_db)


def test_levelling_is_bounded() -> None:
    cast = replace(CAST, mix=replace(CAST.mix, speech_bound_db=6.0))
    assert clips(laid("MARA\nYes.\n", cast))[0].gain_db == pytest.approx(6.0)


def test_word_times_are_on_the_timeline() -> None:
    [clip] = clips(laid("INT. X\n\nMARA\nOne two three four.\n"))
    assert [w.text for w in clip.words] == ["One", "two", "three", "four."]
    assert to_seconds(clip.words[1].start) == pytest.approx(speech(clip)[0] + LONG / 4)


def test_a_cue_in_a_note_starts_with_the_word_after_it() -> None:
    timeline = laid("INT. X\n\nMARA\nOne two [[SOUND: click]] three four.\n")
    [line], [click] = clips(timeline, "MARA"), clips(timeline, "EFFECTS")
    assert click.start == line.words[2].start


def test_brackets_behind_a_cue_do_what_they_say() -> None:
    text = "SOUND: bell (left, -6 dB)\n\nSOUND: bell (pan 0.4, far, fade out 1s)\n\nSOUND: bell (x3, off)\n"
    left, far, *three = clips(laid(text), "EFFECTS")
    assert (left.pan, far.pan, far.treatment, far.fade_out) == (-0.7, 0.4, "far", seconds(1.0))
    assert left.gain_db == pytest.approx(far.gain_db - 6.0)
    assert len(three) == 3 and {c.treatment for c in three} == {"off"}
    assert three[0].start < three[1].start < three[2].start


def test_the_fades_of_a_sound_that_is_too_short_for_both_do_not_overlap() -> None:
    [bell] = clips(laid("SOUND: bell (for 0.5s, fade in 0.4s, fade out 0.3s)\n"), "EFFECTS")
    assert (bell.length, bell.fade_in, bell.fade_out) == (seconds(0.5), seconds(0.2), seconds(0.3))


def test_a_sound_that_is_sent_out_fades() -> None:
    timeline = laid(
        "INT. X\n\nSOUND: bell (under)\n\n(1s)\n\nSOUND: bell (out, fade out 0.5s)\n\nMARA\nYes.\n"
    )
    [bell] = clips(timeline, "EFFECTS")
    assert to_seconds(bell.length) < SPOT and bell.fade_out == seconds(0.5)


def test_the_next_line_does_not_wait_for_a_tail() -> None:
    timeline = laid("INT. X\n\nSOUND: bell\n\nMARA\nYes.\n")
    [bell], [line] = clips(timeline, "EFFECTS"), clips(timeline, "MARA")
    assert to_seconds(bell.end - bell.start) == SPOT
    assert line.start < bell.end


def test_a_bed_fills_its_scene_and_crosses_into_the_next() -> None:
    text = "INT. A\n\nAMBIENCE: rain\n\nMARA\nYes.\n\nINT. B\n\nAMBIENCE: walla\n\nBOB\nNo.\n"
    timeline = laid(text)
    rain, walla = beds(timeline)
    boundary = timeline.markers[1].at
    assert rain.start == 0
    assert rain.end - boundary == boundary - walla.start == seconds(T.bed_fade) // 2
    assert rain.fade_out == walla.fade_in == seconds(T.bed_fade)
    assert walla.end >= clips(timeline, "BOB")[0].end


def test_a_bed_ends_where_it_is_sent_out() -> None:
    timeline = laid("INT. A\n\nAMBIENCE: rain\n\nMARA\nYes.\n\nAMBIENCE: out\n\nBOB\nNo.\n")
    [rain] = beds(timeline)
    assert rain.end < clips(timeline, "BOB")[0].end


def test_beds_lie_below_speech_and_are_ducked_under_words() -> None:
    timeline = laid("INT. A\n\nAMBIENCE: rain\n\nMARA\nYes.\n\n(3s)\n\nMARA\nNo.\n")
    ambience, [first, second] = track(timeline, "AMBIENCE rain"), clips(timeline, "MARA")
    level = -20.0 + ambience.clips[0].gain_db
    assert level == pytest.approx(CAST.mix.speech_lufs - CAST.mix.bed_below_speech_lu)
    middle = (first.words[0].end + second.words[0].start) // 2
    assert value_at(ambience.gain, first.words[0].start) == pytest.approx(-CAST.mix.duck_bed_db, abs=0.05)
    assert value_at(ambience.gain, middle) == 0.0


def test_music_comes_in_goes_under_and_out() -> None:
    music = [f"MUSIC: theme ({how})" for how in ("in", "under", "out")]
    timeline = laid("\n\n".join(["INT. A", *music[:2], "MARA\nYes.", music[2], "BOB\nNo.\n"]))
    playing, [line] = track(timeline, "MUSIC theme"), clips(timeline, "MARA")
    [theme] = playing.clips
    assert line.start - theme.start >= seconds(T.music_in) - seconds(0.1)
    assert value_at(playing.gain, theme.start + 100) == 0.0
    under = 3.0 - CAST.mix.music_below_speech_lu - CAST.mix.duck_music_db
    assert value_at(playing.gain, line.words[0].end) == pytest.approx(under, abs=0.05)
    assert theme.fade_out == seconds(T.music_fade)
    assert theme.end < clips(timeline, "BOB")[0].end


def test_a_sting_is_heard_before_the_next_line() -> None:
    timeline = laid("INT. A\n\nMARA\nYes.\n\nMUSIC: theme (sting)\n\nBOB\nNo.\n")
    [sting], [answer] = clips(timeline, "STINGS"), clips(timeline, "BOB")
    assert to_seconds(answer.start - sting.start) >= 0.95


def test_every_clip_knows_the_line_that_asked_for_it() -> None:
    timeline = laid("INT. A\n\nSOUND: bell\n\nMARA\nYes.\n")
    assert sorted((c.file, c.line) for c in clips(timeline)) == [
        ("lines/ep.fountain", 3),
        ("lines/ep.fountain", 6),
    ]


def test_the_timeline_as_json_has_what_others_read() -> None:
    data = laid("INT. A\n\nSOUND: bell\n\nMARA\nYes.\n").to_json()
    assert (data["version"], data["rate"], data["markers"]) == (1, 48_000, [{"at": 0, "name": "INT. A"}])
    tracks = {t["name"]: t for t in data["tracks"]}
    bell, line = tracks["EFFECTS"]["clips"][0], tracks["MARA"]["clips"][0]
    assert (bell["cue"], "text" in bell) == ("bell", False)
    assert (line["text"], line["name"], "cue" in line) == ("Yes.", "1.01", False)
    assert tracks["MARA"]["pan"] == -0.2 and tracks["MARA"]["bus"] == "DIALOGUE"


def test_what_comes_before_the_first_heading_is_a_scene_of_its_own() -> None:
    first, second = clips(laid("MARA\nYes.\n\nINT. HALL\n\nMARA\nNo.\n"), "MARA")
    assert (first.name, first.text, second.name, second.text) == ("1.01", "Yes.", "2.01", "No.")


def test_a_sound_is_ended_from_inside_a_speech() -> None:
    text = "INT. X\n\nSOUND: bell (under)\n\nMARA\nOne [[SOUND: bell (out, fade out 0.2s)]] two three.\n"
    [bell] = clips(laid(text), "EFFECTS")
    assert bell.fade_out == seconds(0.2) and to_seconds(bell.length) < SPOT


def test_music_that_has_run_out_comes_again() -> None:
    text = "INT. X\n\nMUSIC: theme (in, for 5s)\n\n(10s)\n\nMUSIC: theme (in)\n\nMARA\nYes.\n"
    timeline = laid(text)
    [first] = track(timeline, "MUSIC theme").clips
    [second] = track(timeline, "MUSIC theme 2").clips
    assert first.end < second.start
    assert clips(timeline, "MARA")[0].start - second.start >= seconds(T.music_in) - seconds(0.1)


def test_a_bed_fades_out_as_it_asks() -> None:
    timeline = laid("INT. A\n\nAMBIENCE: rain (fade out 4s)\n\nMARA\nYes.\n\nAMBIENCE: out\n\nBOB\nNo.\n")
    assert beds(timeline)[0].fade_out == seconds(4.0)


def test_an_answer_never_comes_before_its_question() -> None:
    eager = replace(CAST, timing=replace(T, cut_off=-3.0))
    first, second = clips(laid("MARA\nYes--\n\nBOB\nNo.\n", eager))
    assert second.start >= first.start


def test_the_partner_of_a_dual_speech_is_the_one_before_it() -> None:
    script, _ = parse_script("MARA\nOne.\n\nGHOST\nTwo.\n\nBOB ^\nThree.\n", "f")
    performance, _ = perform("ep", [script], CAST)
    mara, bob = performance.deliveries
    takes = {d.name: take(d.text) for d in performance.deliveries}
    one, three = clips(lay(performance, takes, {}, CAST))
    assert bob.partner != mara.speech and three.start > one.end - seconds(0.2)
