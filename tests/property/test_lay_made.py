"""Whatever is said, and however: lines are laid in order, whole, and with gaps that make sense."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from radioplay.cast import Cast, Character, Timing
from radioplay.lay import lay
from radioplay.performance import Delivery, Performance, Scene, Silence, perform
from radioplay.script import parse_script
from radioplay.takes import Take
from radioplay.timeline import Clip, TimedWord, Timeline
from radioplay.units import Samples, to_samples

CAST = Cast(characters=(Character("MARA", "tone:a"), Character("BOB", "tone:b", pan=0.3)))
T = Timing()
_BEFORE, _AFTER = to_samples(0.1), to_samples(0.2)

_words = st.lists(st.sampled_from(["yes", "no", "so", "nobody", "(beat)", "(2s)"]), min_size=1, max_size=9)
_ends = st.sampled_from([".", "?", "!", "…", "--", ""])
_directions = st.sampled_from(
    [
        "",
        "urgently",
        "sadly",
        "whispering",
        "shouting",
        "approaching",
        "walking away",
        "interrupting",
        "overlapping",
    ]
)
_names = st.sampled_from(["MARA", "BOB"])
_dual = st.sampled_from(["", "", "", " ^"])


@st.composite
def _speech(draw: st.DrawFn) -> str:
    direction = draw(_directions)
    how = [f"({direction})"] if direction else []
    words = [word.replace("(", "\n(").replace(")", ")\n") for word in ["so", *draw(_words)]]
    text = "\n".join(part.strip() for part in " ".join(words).split("\n") if part.strip())
    return "\n".join([draw(_names) + draw(_dual), *how, text + draw(_ends)])


_breaks = st.sampled_from(["INT. KITCHEN - DAY", "EXT. FIELD", "(pause)"])
_scripts = st.lists(st.one_of(_speech(), _speech(), _speech(), _breaks), min_size=2, max_size=8)


def _take(line: Delivery, lengths: list[float], timed: bool) -> Take:
    at, words = _BEFORE, []
    for index, word in enumerate(piece for piece in line.text.split() if any(map(str.isalnum, piece))):
        long = to_samples(lengths[index % len(lengths)])
        words.append(TimedWord(word, Samples(at), Samples(at + long)))
        at = Samples(at + long + to_samples(0.03))
    end = words[-1].end
    return Take("a", Path("a"), Samples(end + _AFTER), _BEFORE, end, -25.0, tuple(words) if timed else ())


def _laid(blocks: list[str], lengths: list[float], timed: bool) -> tuple[Performance, Timeline]:
    script, _ = parse_script("EXT. ROAD\n\n" + "\n\n".join(blocks) + "\n", "f")
    performance, _ = perform("ep", [script], CAST)
    takes = {line.name: _take(line, lengths, timed) for line in performance.deliveries}
    return performance, lay(performance, takes, {}, CAST)


def _clips(timeline: Timeline, name: str) -> list[Clip]:
    return [clip for track in timeline.tracks for clip in track.clips if clip.name == name]


@given(_scripts, st.lists(st.floats(0.05, 1.5), min_size=1, max_size=5), st.booleans())
def test_lines_are_laid_whole_in_order_and_never_before_the_beginning(
    blocks: list[str], lengths: list[float], timed: bool
) -> None:
    performance, timeline = _laid(blocks, lengths, timed)
    starts: list[int] = []
    for event in performance.events:
        if isinstance(event, Scene):
            starts = []
        if not isinstance(event, Delivery):
            continue
        clips = _clips(timeline, event.name)
        assert " ".join(clip.text or "" for clip in clips) == event.text
        assert all(
            clip.length > 0 and clip.start >= 0 and clip.fade_in + clip.fade_out <= clip.length
            for clip in clips
        )
        assert all(a.end <= b.start for a, b in pairwise(clips))
        words = [word for clip in clips for word in clip.words]
        assert all(a.end <= b.start for a, b in pairwise(words)) and all(w.start < w.end for w in words)
        assert not starts or clips[0].start >= starts[-1]
        starts.append(clips[0].start)
        assert all(clip.start <= w.start and w.end <= clip.end for clip in clips for w in clip.words)


@given(_scripts, st.lists(st.floats(0.05, 0.6), min_size=1, max_size=5))
def test_gaps_between_lines_are_from_the_cut_off_to_the_longest(
    blocks: list[str], lengths: list[float]
) -> None:
    performance, timeline = _laid(blocks, lengths, True)
    for before, after in pairwise(performance.events):
        if not (isinstance(before, Delivery) and isinstance(after, Delivery)):
            continue
        if before.partner or after.partner:
            continue
        one, two = _clips(timeline, before.name)[-1], _clips(timeline, after.name)[0]
        gap = two.words[0].start - one.words[-1].end
        others = [c for name in ("MARA", "BOB") for t in timeline.tracks if t.name == name for c in t.clips]
        if any(one.end < other.end < two.start for other in others):
            continue  # the other of two at once spoke on
        assert to_samples(T.cut_off) - 1 <= gap <= to_samples(T.gap_most) + 1


@given(_scripts)
def test_silence_that_is_asked_for_is_there(blocks: list[str]) -> None:
    performance, timeline = _laid(blocks, [0.3], True)
    for line in performance.deliveries:
        words = [word for clip in _clips(timeline, line.name) for word in clip.words]
        sums: dict[int, float] = {}
        for index, seconds in line.pauses:
            sums[index] = sums.get(index, 0.0) + seconds
        for index, seconds in sums.items():
            assert abs(words[index].start - words[index - 1].end - to_samples(seconds)) <= 1
    assert timeline.length >= sum(to_samples(e.seconds) for e in performance.events if isinstance(e, Silence))
