"""How Kokoro's takes of a line differ: small, the same each time, and the same person. The network is a small fake."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from radioplay.engines.kokoro import model, styles
from radioplay.engines.kokoro.engine import SPEEDS, KokoroEngine
from radioplay.engines.kokoro.variation import TIMBRE, Variation, lenders, variation
from radioplay.engines.protocol import Request

LINE = Request("We are closed, and it is raining.", "af_heart")
BLEND = "am_onyx*0.8+bm_daniel*0.2"
SHAPE = (styles.ROWS, styles.WIDTH)
READABLE = [voice.name for voice in styles.voice_list() if voice.language not in styles.UNREAD]

takes = st.integers(0, 10_000)


@dataclass
class Fake:
    """A network that remembers how it was asked to speak."""

    asked: list[tuple[NDArray[np.float32], float]] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)

    def run(
        self,
        tokens: NDArray[np.int64],
        style: NDArray[np.float32],
        speed: float,
        source: model.Source = model.PLAIN,  # noqa: ARG002
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        self.asked.append((style.copy(), speed))
        self.lengths.append(len(tokens))
        hum = 0.3 * np.sin(np.arange(len(tokens) * model.FRAME) * 0.05)
        return hum.astype(np.float32), np.ones(len(tokens), np.float32)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack whose voices hold their number, and the row's in its thousandths in the delivery."""
    folder = tmp_path_factory.mktemp("pack")
    (folder / "voices").mkdir()
    for number, voice in enumerate(styles.voice_list()):
        values = np.full(SHAPE, number, np.float32)
        values[:, TIMBRE:] += np.arange(styles.ROWS, dtype=np.float32)[:, None] / 1000
        (folder / styles.file_name(voice.name)).write_bytes(values.tobytes())
    return folder


def asked(pack: Path, request: Request) -> tuple[NDArray[np.float32], float]:
    fake = Fake()
    KokoroEngine(pack, lambda _: fake).speak(request)
    [once] = fake.asked
    return once


def test_the_plain_take_is_the_voice_as_it_is(pack: Path) -> None:
    assert variation(LINE, styles.parse(LINE.voice)) == Variation()
    fake = Fake()
    KokoroEngine(pack, lambda _: fake).speak(replace(LINE, speed=1.1))
    [(style, speed)], [tokens] = fake.asked, fake.lengths
    table = styles.read_voice(pack, styles.parse(LINE.voice))
    assert speed == 1.1
    np.testing.assert_array_equal(
        style, table[tokens - 3]
    )  # two of them are the ends; the first row is for one
    np.testing.assert_array_equal(Variation().phrased(table), table)


def test_another_take_keeps_the_timbre_and_changes_delivery_and_pace(pack: Path) -> None:
    plain, _ = asked(pack, LINE)
    heard = [asked(pack, replace(LINE, take=take)) for take in (1, 2, 3, 4)]
    assert all(np.array_equal(style[:TIMBRE], plain[:TIMBRE]) for style, _ in heard)
    assert len({round(float(style[TIMBRE]), 3) for style, _ in [(plain, 1.0), *heard]}) == 5
    assert sorted(speed > 1.0 for _, speed in heard) == [False, False, True, True]


@given(takes, takes, st.sampled_from([*READABLE, BLEND]))
def test_a_take_is_the_same_each_time_and_within_bounds(take: int, seed: int, voice: str) -> None:
    request, blend = Request("Yes.", voice, take=take, seed=seed), styles.parse(voice)
    found = variation(request, blend)
    assert found == variation(replace(request, text="No."), blend)
    assert (found == Variation()) == (take == seed == 0)
    if found != Variation():
        assert 0.02 <= max(found.pace, 1 / found.pace) - 1 <= 0.06 + 1e-9
        assert 0.12 <= max(found.stretch, 1 / found.stretch) - 1 <= 0.4 + 1e-9
        assert (found.lender in lenders(blend)) if lenders(blend) else found.lender is None


@pytest.mark.parametrize("voice", ["af_heart", "bm_fable", BLEND])
def test_neighbouring_takes_borrow_from_different_voices(voice: str) -> None:
    blend = styles.parse(voice)
    turns = [variation(replace(LINE, take=take), blend).lender for take in range(1, 20)]
    assert all(one != other for one, other in pairwise(turns))


def test_another_seed_gives_other_takes() -> None:
    blend = styles.parse("af_heart")
    found = {variation(replace(LINE, take=take, seed=seed), blend) for take in (1, 2) for seed in range(10)}
    assert len(found) == 20


@pytest.mark.parametrize("voice", READABLE)
def test_delivery_is_lent_by_voices_of_the_same_language_and_gender_that_are_even(voice: str) -> None:
    known = {each.name: each for each in styles.voice_list()}
    for name in lenders(styles.parse(voice)):
        assert name != voice and "uneven" not in known[name].note and "whisper" not in known[name].note
        assert (known[name].language, known[name].gender) == (known[voice].language, known[voice].gender)


def test_a_voice_of_a_blend_lends_it_nothing() -> None:
    found = lenders(styles.parse("am_onyx*0.6+am_fenrir*0.4"))
    assert "am_adam" in found and not {"am_onyx", "am_fenrir"}.intersection(found)


def test_a_voice_alone_in_its_language_still_has_takes(pack: Path) -> None:
    line = Request("Il pleut encore ce soir.", "ff_siwis")
    (style, speed), (other, quicker) = asked(pack, line), asked(pack, replace(line, take=1))
    assert quicker > speed
    assert not np.array_equal(style, other)
    assert round(float(style[TIMBRE])) == round(float(other[TIMBRE]))


@given(st.floats(0.7, 1.45))
def test_phrasing_takes_rows_of_shorter_or_longer_lines_in_their_order(stretch: float) -> None:
    table = np.repeat(np.arange(styles.ROWS, dtype=np.float32)[:, None], styles.WIDTH, axis=1)
    rows = Variation(stretch=stretch).phrased(table)[:, 0]
    assert (np.diff(rows) >= 0).all()
    assert (rows >= table[:, 0]).all() if stretch >= 1 else (rows <= table[:, 0]).all()


@pytest.mark.parametrize("speed", SPEEDS)
def test_no_take_leaves_the_speeds_the_voice_keeps(pack: Path, speed: float) -> None:
    speeds = {asked(pack, replace(LINE, speed=speed, take=take))[1] for take in range(1, 9)}
    assert min(speeds) >= SPEEDS[0] and max(speeds) <= SPEEDS[1] and len(speeds) > 1
