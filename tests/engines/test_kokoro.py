"""The Kokoro engine around its network: voices, speed, times, cutting and joining. The network is a small fake."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from radioplay.engines.kokoro import model, styles
from radioplay.engines.kokoro.engine import LEAD_S, LIMIT, KokoroEngine
from radioplay.engines.protocol import EngineError, Request, Spoken
from radioplay.engines.sentences import stretches
from radioplay.engines.timing import Times, piece_times, word_times
from radioplay.engines.words import words_of

FRAMES = 4  # every token of the fake lasts this long


@dataclass
class Fake:
    """A network that hums each token for `FRAMES` frames, and remembers what it was asked."""

    speeds: list[float] = field(default_factory=list)
    styles: list[float] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)

    def run(
        self,
        tokens: NDArray[np.int64],
        style: NDArray[np.float32],
        speed: float,
        source: model.Source = model.PLAIN,  # noqa: ARG002
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        self.speeds.append(speed)
        self.styles.append(float(style[0]))
        self.tokens.append(len(tokens))
        frames = len(tokens) * FRAMES * model.FRAME
        hum = 0.3 * np.sin(np.arange(frames) * 0.05)
        return hum.astype(np.float32), np.full(len(tokens), FRAMES, np.float32)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack whose voices hold nothing but their number."""
    (tmp_path / "voices").mkdir()
    for number, voice in enumerate(styles.voice_list()):
        values = np.full((styles.ROWS, 1, styles.WIDTH), number, np.float32)
        (tmp_path / styles.file_name(voice.name)).write_bytes(values.tobytes())
    return tmp_path


def spoken(pack: Path, text: str, voice: str = "af_heart", speed: float = 1.0) -> tuple[Spoken, Fake]:
    fake = Fake()
    engine = KokoroEngine(pack, lambda _: fake)
    return engine.speak(Request(text, voice, speed=speed)), fake


def test_word_times_follow_the_networks_lengths(pack: Path) -> None:
    """In running speech a word ends where its phonemes' lengths do, less what the sound runs ahead of them."""
    made, _ = spoken(pack, "We are closed.")
    assert [word.text for word in made.words] == ["We", "are", "closed"]
    step = FRAMES * model.FRAME / model.RATE
    seam = made.words[1].start_s + LEAD_S
    assert seam / step == pytest.approx(round(seam / step))
    assert made.words[0].end_s <= made.words[1].start_s < made.words[1].end_s <= made.words[2].start_s


def test_at_a_pause_words_end_and_begin_with_the_sound() -> None:
    """Ten tokens of 0.1 s, with silence from 0.4 to 0.7 s that the lengths count as part of the first word."""
    tokens, frames = 10, 4
    samples = 0.3 * np.sin(np.arange((tokens + 2) * frames * model.FRAME) * 0.05)
    quiet = slice(round(0.4 * model.RATE), round(0.7 * model.RATE))
    samples[quiet] = 0.0
    lengths = np.full(tokens + 2, frames, np.float32)
    times = piece_times(
        lengths,
        [0] * 6 + [1] * 4,
        samples.astype(np.float32),
        rate=model.RATE,
        frame=model.FRAME,
        lead_s=LEAD_S,
    )
    assert times[0][1] == pytest.approx(0.4, abs=0.015)
    assert times[1][0] == pytest.approx(0.7, abs=0.015)


def test_a_silence_that_is_longer_than_its_word_moves_no_other() -> None:
    """The model counts the silence at the end to the last word."""
    second = np.sin(np.arange(2 * model.RATE) * 0.3) * 0.3
    second[round(0.75 * model.RATE) :] = 0.0
    lengths = np.array([0, *[4] * 5, *[4] * 5, *[6] * 10, 0], np.float32)
    times = piece_times(
        lengths, [0] * 5 + [1] * 5 + [1] * 10, second.astype(np.float32), rate=model.RATE, frame=model.FRAME, lead_s=0.0
    )  # fmt: skip
    assert times[0][1] == times[1][0] == pytest.approx(0.5, abs=0.015)
    assert times[1][1] == pytest.approx(0.75, abs=0.015)


@given(
    text=st.text(st.sampled_from("ab1 .…😀"), max_size=60),
    times=st.dictionaries(
        st.integers(0, 12), st.tuples(st.floats(-0.1, 2.0), st.floats(-0.1, 2.0)), max_size=12
    ),
    frames=st.integers(0, 3000) | st.integers(0, 2 * model.RATE),
)
def test_words_are_in_order_within_the_sound_and_never_without_length(
    text: str, times: Times, frames: int
) -> None:
    words = word_times(text, times, frames, model.RATE)
    assert tuple(word.text for word in words) == (words_of(text) if len(words_of(text)) <= frames else ())
    marks = [mark for word in words for mark in (word.start_s, word.end_s)]
    assert marks == sorted(marks)
    assert all(word.start_s < word.end_s for word in words)
    assert all(0.0 <= mark <= frames / model.RATE for mark in marks)


def test_words_that_have_room_keep_their_times_and_one_without_takes_little() -> None:
    times = {0: (0.1, 0.4), 2: (0.4, 0.4), 3: (0.4, 0.9), 4: (0.9, 1.5)}
    words = word_times("We — are closed —now.", times, 36_000, model.RATE)
    spans = [(word.text, word.start_s, word.end_s) for word in words]
    assert spans == [("We", 0.1, 0.4), ("are", 0.4, 0.41), ("closed", 0.41, 0.9), ("now", 0.9, 1.5)]


@given(
    st.lists(st.tuples(st.integers(1, 12), st.integers(-1, 3)), min_size=1, max_size=12),
    st.lists(st.booleans(), min_size=2, max_size=8),
)
def test_pauses_never_turn_a_pieces_time_around(tokens: list[tuple[int, int]], loud: list[bool]) -> None:
    """Whatever the lengths and wherever it is silent."""
    lengths = np.array([1, *(frames for frames, _ in tokens), 1], np.float32)
    owners = np.maximum.accumulate([owner for _, owner in tokens]).tolist()
    frames = int(lengths.sum()) * model.FRAME
    level = np.repeat(loud, -(-frames // len(loud)))[:frames]
    samples = (0.3 * np.sin(np.arange(frames) * 0.05) * level).astype(np.float32)
    found = piece_times(lengths, owners, samples, rate=model.RATE, frame=model.FRAME, lead_s=LEAD_S)
    assert set(found) == set(owners) - {-1}
    assert all(0.0 <= start <= end <= frames / model.RATE for start, end in found.values())


def test_the_speed_reaches_the_network_as_it_is(pack: Path) -> None:
    assert spoken(pack, "Hello.", speed=0.9)[1].speeds == [0.9]


@pytest.mark.parametrize("speed", [0.0, 0.49, 2.01, float("nan"), float("inf"), -1.0])
def test_a_speed_it_cannot_keep_is_refused_and_never_rounded(pack: Path, speed: float) -> None:
    with pytest.raises(EngineError, match="speed"):
        spoken(pack, "Hello.", speed=speed)


def test_a_blend_is_the_weighted_mean_of_its_voices(pack: Path) -> None:
    names = [voice.name for voice in styles.voice_list()]
    wanted = 0.6 * names.index("am_onyx") + 0.4 * names.index("am_fenrir")
    _, fake = spoken(pack, "Hello.", "am_onyx*0.6 + am_fenrir*0.4")
    assert fake.styles == [pytest.approx(wanted)]
    assert styles.parse("am_onyx*3+am_fenrir") == (("am_onyx", 0.75), ("am_fenrir", 0.25))


@pytest.mark.parametrize(
    ("voice", "said"),
    [("af_hart", "did you mean af_heart"), ("", "voice"), ("am_onyx*", "weights"), ("am_onyx*-1", "above 0"),
     ("am_onyx*zero+am_echo", "above 0"), ("jf_alpha", "Japanese")],
)  # fmt: skip
def test_a_voice_it_cannot_speak_with_is_told_in_words(pack: Path, voice: str, said: str) -> None:
    trouble = KokoroEngine(pack).check(voice, "en-us")
    assert trouble and said in trouble


def test_a_long_speech_is_cut_and_nothing_is_dropped(pack: Path) -> None:
    text = "The rain came down on Mill Street, and nobody was there to hear it. " * 75
    made, fake = spoken(pack, text)
    assert max(fake.tokens) <= LIMIT + 2
    assert len(fake.tokens) > 5
    assert tuple(word.text for word in made.words) == words_of(text)
    ends = [word.end_s for word in made.words]
    assert ends == sorted(ends) and ends[-1] <= len(made.samples) / made.rate


def test_seams_are_silent_and_do_not_click(pack: Path) -> None:
    made, _ = spoken(pack, "The rain came down on Mill Street, and nobody was there. " * 12)
    steps = np.abs(np.diff(made.samples))
    assert steps.max() < 0.05  # the hum's own steepest step is 0.015


@given(st.text(st.sampled_from("abˈi .,!?…;—"), max_size=2000), st.integers(20, 300))
def test_stretches_cover_the_reading_and_keep_to_the_limit(symbols: str, limit: int) -> None:
    found = stretches(symbols, min(200, limit), limit)
    assert all(len(symbols[s.start : s.end].strip()) <= limit for s in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    kept = "".join(symbols[s.start : s.end] for s in found)
    assert "".join(kept.split()) == "".join(symbols.split())


def test_without_its_pack_it_names_the_command(tmp_path: Path) -> None:
    [problem] = KokoroEngine(tmp_path / "nowhere").ready()
    assert problem.hint == "radioplay voices install kokoro" and "isn't installed" in problem.message


def test_half_a_pack_is_said_to_be_half(pack: Path) -> None:
    [problem] = KokoroEngine(pack).ready()
    assert model.PUBLISHED in problem.message and problem.hint == "radioplay voices install kokoro"


def test_the_identity_needs_no_pack(tmp_path: Path) -> None:
    identity = KokoroEngine(tmp_path).identity
    assert identity == KokoroEngine(tmp_path).identity
    assert model.DIGEST in identity and "hibari" in identity


@pytest.mark.voices
def test_the_real_networks_lengths_sum_to_its_audio() -> None:
    from radioplay.voices import pack_folder

    network = model.load(pack_folder("kokoro"))
    style = styles.read_voice(pack_folder("kokoro"), styles.parse("af_heart"))
    tokens = np.array([0, *range(40, 90), 0], np.int64)
    audio, lengths = network.run(tokens, style[100], 1.0)
    assert len(audio) == lengths.sum() * model.FRAME
    again, _ = network.run(tokens, style[100], 1.0)
    np.testing.assert_array_equal(audio, again)
    slower, _ = network.run(tokens, style[100], 0.8)
    assert len(slower) / len(audio) == pytest.approx(1.25, abs=0.08)
