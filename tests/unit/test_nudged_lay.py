"""What a person has moved or muted, laid: it alone changes, and the ducking goes by where the words are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from radioplay.cast import Cast, Character
from radioplay.cues.sounds import Sound
from radioplay.ducking import value_at
from radioplay.lay import lay
from radioplay.nudges import Nudge, Nudges
from radioplay.nudging.moving import turned
from radioplay.performance import Performance, perform
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import Clip, TimedWord, Timeline, Track
from radioplay.units import Samples, to_samples

CAST = Cast(characters=(Character("MARA", "tone:a", pan=-0.2), Character("BOB", "tone:b")))
SCRIPT = """INT. CAFÉ

AMBIENCE: rain

MUSIC: theme (under)

SOUND: door bell (x2)

MARA
We're closed.
(2s)
Unless you're hungry.

BOB
Yes.

MUSIC: theme (out)

AMBIENCE: sea (walking away)

MARA
Sit down.

(20s)

MUSIC: chord (sting)
"""
M101, BELL, RAIN, SEA, THEME = (
    "1.01-were-closed-unless-youre", "cue:door bell#1", "bed:rain#1", "bed:sea#1", "music:theme#1"
)  # fmt: skip


def take(text: str) -> Take:
    """Half a second a word, with silence around."""
    words = text.split()
    each, before = to_samples(0.5), to_samples(0.3)
    timed = tuple(
        TimedWord(word, Samples(before + i * each), Samples(before + (i + 1) * each))
        for i, word in enumerate(words)
    )
    end = Samples(before + len(words) * each)
    return Take("blake2b:x", Path("x"), Samples(end + before), Samples(before), end, -30.0, timed)


def sound(name: str) -> Sound:
    frames = to_samples(3.0 if "bell" in name or name == "chord" else 60.0)
    return Sound(
        f"sfx/{name}.wav", frames, 2, -20.0, -20.0, -6.0, to_samples(1.0), loop_range=(Samples(0), frames)
    )


def performed(text: str = SCRIPT) -> Performance:
    script, _ = parse_script(text, "lines/ep.fountain")
    performance, problems = perform("ep", [script], CAST)
    assert not problems
    return performance


def laid(nudges: Nudges, text: str = SCRIPT) -> Timeline:
    performance = performed(text)
    takes = {line.name: take(line.text) for line in performance.deliveries}
    cues = [cue for cue in performance.cues if cue.name]
    sounds = {cue.span: (sound(cue.name),) * cue.handling.repeat for cue in cues}
    return lay(performance, takes, sounds, CAST, nudges=nudges)


def clips(timeline: Timeline) -> dict[str, Clip]:
    return {clip.key: clip for track in timeline.tracks for clip in track.clips}


def on(timeline: Timeline, key: str) -> Track:
    return next(track for track in timeline.tracks if any(clip.key == key for clip in track.clips))


PLAIN = laid({})


def test_every_clip_knows_its_key_and_no_two_have_the_same() -> None:
    keys = [key for track in PLAIN.tracks for key in (clip.key for clip in track.clips)]
    lines = [M101, f"{M101}/2", "1.02-yes", "1.03-sit-down"]
    cues = [RAIN, SEA, f"{SEA}/2", BELL, f"{BELL}/2", "music:chord#1", THEME]
    assert sorted(keys) == sorted([*lines, *cues])


@pytest.mark.parametrize("key", [clip.key for clip in clips(PLAIN).values()])
def test_a_clip_moves_alone_with_its_words(key: str) -> None:
    moved, by = laid({key: Nudge(0.5)}), to_samples(0.5)
    for name, before in clips(PLAIN).items():
        after = clips(moved)[name]
        shift = by if name == key else 0
        assert after.start == before.start + shift
        assert (after.length, after.offset, after.gain_db) == (before.length, before.offset, before.gain_db)
        assert [(w.start - shift, w.end - shift) for w in after.words] == [
            (w.start, w.end) for w in before.words
        ]


def test_the_ducking_follows_a_line_that_is_moved() -> None:
    [word] = clips(PLAIN)["1.02-yes"].words
    far = laid({"1.02-yes": Nudge(-30.0), M101: Nudge(muted=True), f"{M101}/2": Nudge(muted=True)})
    middle = (word.start + word.end) // 2
    for key in (RAIN, THEME):
        assert value_at(on(PLAIN, key).gain, middle) < value_at(on(far, key).gain, middle) - 2.0


def test_a_bed_that_is_moved_still_makes_room_for_words_where_they_are() -> None:
    moved = laid({RAIN: Nudge(0.4), THEME: Nudge(0.4)})
    word = clips(PLAIN)[M101].words[-1]
    for key in (RAIN, THEME):
        before, after = on(PLAIN, key).gain, on(moved, key).gain
        for at in range(word.start, word.end, to_samples(0.1)):
            assert value_at(after, at) == pytest.approx(value_at(before, at), abs=0.1)


@pytest.mark.parametrize(("key", "kind"), [("music:sea#1", "MUSIC"), ("bed:sea#1", "AMBIENCE")])
def test_what_plays_on_takes_its_changes_of_level_along(key: str, kind: str) -> None:
    softer = "(under)" if kind == "MUSIC" else "(-9 dB)"
    text = f"INT. CAFÉ\n\n{kind}: sea\n\n(10s)\n\n{kind}: sea {softer}\n\n(10s)\n\n{kind}: out\n\n(10s)\n"
    before, after, by = on(laid({}, text), key), on(laid({key: Nudge(3.0)}, text), key), to_samples(3.0)
    levels = [value_at(before.gain, at) for at in range(0, to_samples(20.0), to_samples(0.1))]
    assert max(levels) - min(levels) > 5.0
    for index, level in enumerate(levels):
        assert value_at(after.gain, index * to_samples(0.1) + by) == pytest.approx(level, abs=0.05)


def test_nothing_comes_before_the_beginning() -> None:
    early = laid({RAIN: Nudge(-1.0), M101: Nudge(-100.0), BELL: Nudge(-0.9)})
    there = clips(early)
    assert all(clip.start >= 0 and clip.length > 0 for clip in there.values())
    assert there[RAIN].length == clips(PLAIN)[RAIN].length - to_samples(1.0) + clips(PLAIN)[RAIN].start
    assert there[RAIN].offset == to_samples(1.0) - clips(PLAIN)[RAIN].start
    assert M101 not in there
    assert [clip.key for track in early.muted for clip in track.clips] == [M101]


def test_what_is_muted_is_heard_nowhere_and_known_to_a_session() -> None:
    muted = laid({M101: Nudge(0.5, 0.0, True), BELL: Nudge(muted=True), SEA: Nudge(muted=True)})
    assert clips(PLAIN).keys() - clips(muted).keys() == {M101, BELL, SEA}
    assert {track.name: [clip.key for clip in track.clips] for track in muted.muted} == {
        "MARA": [M101],
        "EFFECTS": [BELL],
        "AMBIENCE sea": [SEA],
    }
    [silent] = muted.muted[0].clips
    assert silent.start == clips(PLAIN)[M101].start + to_samples(0.5)
    assert laid({"1.02-yes": Nudge(muted=True)}).muted[0].character == "BOB"
    assert all(track.clips for track in laid({"1.02-yes": Nudge(muted=True)}).tracks)


def test_an_episode_gets_longer_by_what_is_moved_past_its_end() -> None:
    assert laid({"1.03-sit-down": Nudge(600.0)}).length > PLAIN.length + to_samples(500.0)


def test_gains_come_on_top_of_levels_for_what_is_heard_and_what_is_not() -> None:
    nudges = {"1.02-yes": Nudge(gain_db=-2.5), BELL: Nudge(gain_db=3.0, muted=True)}
    before, after = laid(nudges), turned(laid(nudges), nudges)
    changed = {key for key, clip in clips(after).items() if clip != clips(before)[key]}
    assert changed == {"1.02-yes"}
    assert clips(after)["1.02-yes"].gain_db == pytest.approx(clips(before)["1.02-yes"].gain_db - 2.5)
    [silent], [was] = _muted(after), _muted(before)
    assert silent.gain_db == pytest.approx(was.gain_db + 3.0)


def _muted(timeline: Timeline) -> Iterator[Clip]:
    return (clip for track in timeline.muted for clip in track.clips)
