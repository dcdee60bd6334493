"""Timing that acts: gaps, interruptions, duets, ways, places, pre-laps and sounds made with the voice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from radioplay.cast import Cast, Character, MixSettings, Timing
from radioplay.cues.sounds import Sound
from radioplay.lay import lay
from radioplay.lay.clips import last_sound
from radioplay.performance import Performance, Utterance, perform
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import Clip, Move, TimedWord, Timeline
from radioplay.units import Samples, to_samples, to_seconds

CAST = Cast(characters=(Character("MARA", "tone:a"), Character("BOB", "tone:b"), Character("ANN", "tone:c")))
T, MIX = Timing(), MixSettings()
BEFORE, WORD, AFTER = 0.3, 0.25, 0.4  # a take: silence, words without a break, silence
ONSET, HEARD, SPOT = 0.15, 0.9, 3.0  # a sound: from when to when it is heard, and how long it is
LONG = " ".join(["word"] * 40)


def take(text: str) -> Take:
    count = len(text.replace("--", "").split())
    words = tuple(
        TimedWord(word, to_samples(BEFORE + i * WORD), to_samples(BEFORE + (i + 1) * WORD))
        for i, word in enumerate(text.replace("--", "").split())
    )
    length = count * WORD
    whole, end = to_samples(BEFORE + length + AFTER), to_samples(BEFORE + length)
    return Take("blake2b:x", Path("x"), whole, to_samples(BEFORE), end, MIX.speech_lufs, words)


def sound(name: str) -> Sound:
    frames, heard, onset = (to_samples(seconds) for seconds in (SPOT, HEARD, ONSET))
    return Sound(f"sfx/{name}.wav", frames, 1, -20.0, -20.0, -12.0, heard, onset=onset)


def performed(text: str, cast: Cast = CAST) -> Performance:
    script, problems = parse_script(text, "lines/ep.fountain")
    performance, more = perform("ep", [script], cast)
    assert not problems and not more
    return performance


def laid(text: str, cast: Cast = CAST, takes: Mapping[str, Take] | None = None, silent: str = "") -> Timeline:
    """The layout of a script; cues named `silent` have no sound."""
    performance = performed(text, cast)
    spoken = {d.name: take(d.text) for d in performance.deliveries} | dict(takes or {})
    sounds = {c.span: (sound(c.name),) * c.handling.repeat for c in performance.cues if c.name != silent}
    return lay(performance, spoken, sounds, cast)


def clips(timeline: Timeline, bus: str = "DIALOGUE") -> list[Clip]:
    return sorted(
        (c for track in timeline.tracks if track.bus == bus for c in track.clips), key=lambda c: c.start
    )


def gaps(text: str, cast: Cast = CAST) -> list[float]:
    """The silences between the speeches of a script, in seconds."""
    lines = [clip for clip in clips(laid(text, cast)) if clip.words]
    return [round(to_seconds(b.words[0].start - a.words[-1].end), 3) for a, b in pairwise(lines)]


def script(*speeches: str) -> str:
    """`MARA: (softly) Yes.` as speeches of a scene."""
    said = []
    for speech in speeches:
        name, _, text = speech.partition(": ")
        said.append("\n".join([name, *text.replace(") ", ")\n").split("\n")]))
    return "EXT. FIELD\n\n" + "\n\n".join(said) + "\n"


@pytest.mark.parametrize(
    ("speeches", "silence"),
    [
        (("MARA: We are here again.", "BOB: We are, it seems so."), T.between_speakers),
        (("MARA: We are here again!", "BOB: We are, it seems so."), T.after_exclamation),
        (("MARA: We are here.", "BOB: (urgently) Then run for your life."), T.between_speakers * T.urgent),
        (("MARA: We are here.", "BOB: (hesitantly) So it seems, I think."), T.between_speakers * T.hesitant),
        (("MARA: (sadly) We are here.", "BOB: So it seems to me, too."), T.between_speakers * T.hesitant),
        (("MARA: Are we here?", "BOB: (angrily) Of course we are here."), T.after_question * T.urgent),
        (("MARA: We are here…", "BOB: So it seems to me, too."), T.after_ellipsis),
        ((f"MARA: {LONG}.", "BOB: So it seems to me, too."), T.between_speakers * T.after_long),
        ((f"MARA: {LONG}?", "BOB: So it seems to me, too."), T.after_question * T.after_long),
        (("MARA: We are here.", "MARA: (urgently) Then run for it."), T.within_speaker * T.urgent),
        (("MARA: (beat) He was here.", "BOB: So it seems to me, too."), T.between_speakers * T.revelation),
        (("MARA: I went (beat) home.", "BOB: So it seems to me, too."), T.between_speakers * T.revelation),
        (("MARA: (beat) He was here.", "BOB: (quickly) Was he, when was it?"), T.between_speakers * T.urgent),
        (("MARA: (beat) He was here.", "MARA: So it seems to me, too."), T.within_speaker),
    ],
)
def test_a_gap_follows_how_lines_end_are_given_and_are_long(
    speeches: tuple[str, ...], silence: float
) -> None:
    assert gaps(script(*speeches))[-1] == pytest.approx(silence, abs=1e-3)


def test_a_volley_of_short_lines_gets_quicker_and_a_long_answer_ends_it() -> None:
    volley = gaps(
        script("MARA: Yes.", "BOB: No.", "MARA: Yes!", "BOB: No.", "MARA: That is not for you to say.")
    )
    quick = T.quick_exchange
    assert volley == pytest.approx(
        [0.25, 0.25 * quick, T.after_exclamation * quick**2, T.between_speakers], abs=1e-3
    )


def test_a_short_line_after_one_that_trails_off_is_left_standing() -> None:
    trailing = "MARA: I looked for him in every street of the town, all night long…"
    said = gaps(script(trailing, "BOB: He is dead.", "MARA: That is not what they told me."))
    assert said == pytest.approx([T.after_ellipsis, T.between_speakers * T.revelation], abs=1e-3)


def test_gaps_stay_within_their_bounds_but_for_those_that_the_show_asks_for() -> None:
    endless = ["MARA: Yes.", "BOB: No."] * 12
    assert min(gaps(script(*endless))) == T.gap_least
    slow = replace(CAST, timing=replace(T, between_speakers=2.0, hesitant=5.0))
    assert gaps(script("MARA: We are here.", "BOB: (sadly) So it seems to me."), slow) == [2.0]
    slow = replace(slow, timing=replace(slow.timing, between_speakers=0.5))
    assert gaps(script("MARA: We are here.", "BOB: (sadly) So it seems to me."), slow) == [T.gap_most]
    on_top = replace(CAST, timing=replace(T, between_speakers=-0.1))
    assert gaps(script("MARA: We are here.", "BOB: (sadly) So it seems to me."), on_top) == [-0.1]


def test_who_is_cut_off_gives_way_to_who_comes_in() -> None:
    one, two = clips(laid(script("MARA: I only wanted to say--", "BOB: No.")))
    assert to_seconds(one.end - two.words[0].start) == pytest.approx(-T.cut_off, abs=1e-4)
    assert to_seconds(one.fade_out) == pytest.approx(T.cut_fade)
    assert one.end - one.fade_out > two.words[0].start


@pytest.mark.parametrize("direction", ["interrupting", "cutting in", "interrupts him", "overlapping"])
def test_a_direction_cuts_in_without_a_dash(direction: str) -> None:
    text = script("MARA: I only wanted to say it.", f"BOB: ({direction}) No.")
    one, two = clips(laid(text))
    assert two.words[0].start - one.words[-1].end == to_samples(T.cut_off)
    assert (one.fade_out >= to_samples(0.06)) == (direction != "overlapping")


def test_nobody_interrupts_themselves_and_a_sound_between_lets_them_end() -> None:
    assert gaps(script("MARA: I only--", "MARA: No.")) == [T.within_speaker]
    text = "EXT. FIELD\n\nMARA\nI only--\n\nSOUND: bang\n\nBOB\nNo.\n"
    assert gaps(text)[0] > 0


def test_a_drawn_out_last_word_is_cut() -> None:
    drawn = take("one two")
    words = (drawn.words[0], replace(drawn.words[1], end=Samples(drawn.words[1].start + to_samples(2.0))))
    drawn = replace(drawn, words=words, end=words[1].end, frames=Samples(words[1].end + 100))
    assert to_seconds(last_sound(drawn, None) - words[1].start) == pytest.approx(0.7)
    one, two = clips(laid(script("MARA: one two--", "BOB: No."), takes={"1.01": drawn}))
    assert one.end == one.words[1].start + to_samples(0.7) == one.words[-1].end
    assert two.words[0].start == one.end + to_samples(T.cut_off)


def test_two_at_once_stand_left_and_right_and_a_little_softer() -> None:
    plain, mara, bob, after = clips(laid(script("ANN: Well?", "MARA: Yes.", "BOB ^: No.", "ANN: Oh.")))
    assert mara.words[0].start == bob.words[0].start
    assert (plain.pan, mara.pan, bob.pan, after.pan) == (0.0, -MIX.dual_pan, MIX.dual_pan, 0.0)
    assert mara.gain_db - plain.gain_db == bob.gain_db - plain.gain_db == MIX.dual_db


def test_two_at_once_stay_where_the_show_has_put_them() -> None:
    people = (replace(CAST.characters[0], pan=-0.2), *CAST.characters[1:])
    mara, bob = clips(laid(script("MARA: Yes.", "BOB ^: No."), replace(CAST, characters=people)))
    assert mara.pan == bob.pan == 0.0 and mara.gain_db == MIX.dual_db


def test_one_alone_is_not_put_aside() -> None:
    performance = performed(script("MARA: Yes.", "BOB ^: No."))
    [bob] = clips(lay(performance, {performance.deliveries[1].name: take("No.")}, {}, CAST))
    assert (bob.pan, bob.gain_db) == (0.0, 0.0)


def test_a_sound_on_a_word_is_heard_with_it() -> None:
    timeline = laid("EXT. FIELD\n\nMARA\nOne two [[SOUND: click]] three.\n\nBOB\nFour.[[SOUND: click]]\n")
    mara, bob = clips(timeline)
    first, last = clips(timeline, "EFFECTS")
    assert first.start + to_samples(ONSET) == mara.words[2].start
    assert last.start + to_samples(ONSET) == bob.words[-1].end


def test_a_line_of_the_next_scene_is_heard_before_it() -> None:
    two = "INT. HALL\n\nBOB (PRE-LAP)\nOne two three four five six seven eight.\n\nMARA\nYes, so it was.\n"
    timeline = laid(f"EXT. FIELD\n\nMARA\nYes.\n\n{two}")
    before, ahead, after = clips(timeline)
    scene = timeline.markers[1].at
    assert scene - ahead.words[0].start == to_samples(T.prelap)
    assert ahead.words[0].start - before.words[-1].end >= to_samples(T.between_speakers)
    assert after.words[0].start - ahead.words[-1].end == to_samples(T.between_speakers)


def test_a_short_prelap_leaves_its_scene_its_beginning() -> None:
    timeline = laid("EXT. FIELD\n\nMARA\nYes.\n\nINT. HALL\n\nBOB (PRE-LAP)\nNo.\n\nMARA\nOh.\n")
    assert clips(timeline)[2].words[0].start - timeline.markers[1].at == to_samples(T.scene_start)


def test_a_sound_is_heard_before_its_scene() -> None:
    timeline = laid("EXT. FIELD\n\nMARA\nYes.\n\nINT. HALL\n\nSOUND: bang (pre-lap)\n\nMARA\nOh.\n")
    [bang] = clips(timeline, "EFFECTS")
    assert timeline.markers[1].at - bang.start == to_samples(T.prelap)


def test_lines_and_sounds_are_in_the_place_of_their_scene() -> None:
    text = (
        "INT. KITCHEN - DAY\n\nMARA\nYes.\n\nMARA\n(whispering)\nYes.\n\nMARA\n(shouting)\nYes!\n\n"
        "MARA (OFF)\nYes.\n\nMARA (V.O.)\nYes.\n\nMARA (ON PHONE)\nYes.\n\nSOUND: bang (left)\n\n"
        "EXT. FIELD\n\nMARA\nYes.\n"
    )
    timeline = laid(text)
    rooms = [clip.room for clip in clips(timeline)]
    plain, whisper, shout, off = rooms[:4]
    assert plain and whisper and shout and off
    assert whisper.distance_m < plain.distance_m < shout.distance_m < off.distance_m
    assert rooms[4:] == [None, None, None]
    [bang] = clips(timeline, "EFFECTS")
    assert bang.room and bang.room.pan == pytest.approx(bang.pan)


def test_a_place_hears_where_somebody_stands() -> None:
    people = (replace(CAST.characters[0], pan=-0.6), *CAST.characters[1:])
    [clip] = clips(laid("INT. KITCHEN\n\nMARA\nYes.\n", replace(CAST, characters=people)))
    assert clip.room and clip.room.pan == pytest.approx(-0.6)


def test_who_comes_nearer_does_so_over_all_of_a_speech() -> None:
    near, nearer, there, later = clips(
        laid("EXT. FIELD\n\nMARA (APPROACHING)\nOne two\n(3s)\nthree.\n(loudly)\nFour.\n\nMARA\nFive.\n")
    )
    assert near.move and nearer.move and there.move
    assert near.move.from_db <= -12.0 and there.move.to_db == 0.0
    assert near.move.from_db < near.move.to_db < nearer.move.from_db < nearer.move.to_db < there.move.from_db
    assert later.move is None


def test_a_crossing_goes_from_side_to_side_wherever_somebody_stands() -> None:
    people = (replace(CAST.characters[0], pan=-0.3), *CAST.characters[1:])
    cast = replace(CAST, characters=people)
    text = "EXT. FIELD\n\nMARA\n(crossing left to right)\nOne two.\n\nSOUND: steps (from right to left)\n"
    timeline = laid(text, cast)
    [mara], [steps] = clips(timeline), clips(timeline, "EFFECTS")
    assert mara.move == Move(from_pan=-0.5, to_pan=1.1)
    assert steps.move == Move(from_pan=0.8, to_pan=-0.8)


def test_a_sigh_is_a_line_without_words() -> None:
    timeline = laid("INT. KITCHEN\n\nMARA\nYes.\n(sighs)\nNo.\n\nBOB\nWell, that is that.\n")
    yes, sigh, no, bob = clips(timeline)
    assert (sigh.cue, sigh.text, sigh.words) == ("sigh", None, ())
    heard = sigh.start + to_samples(ONSET)
    assert heard - yes.words[-1].end == to_samples(T.around_utterance)
    assert no.words[0].start - (sigh.start + to_samples(HEARD)) == to_samples(T.around_utterance)
    assert sigh.gain_db == pytest.approx(MIX.speech_lufs + MIX.utterance_db + 20.0)
    assert sigh.room == yes.room and bob.start > no.start
    [mara] = [track for track in timeline.tracks if track.name == "MARA"]
    assert sigh in mara.clips


def test_a_sigh_without_a_sound_is_a_moment() -> None:
    text = "EXT. FIELD\n\nMARA\nYes.\n(sighs)\nNo.\n"
    assert any(isinstance(event, Utterance) for event in performed(text).events)
    yes, no = clips(laid(text, silent="sigh"))
    assert to_seconds(no.words[0].start - yes.words[-1].end) == pytest.approx(T.utterance_pause)
