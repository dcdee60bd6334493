"""The chain that weighs a whole conversation against every way there is to give its lines away."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from radioplay.adapt.speakers.chain import BACK, NEW, OPEN, SAME, Array, Odds, weigh


def _every_way(speaker: Array, other: Array, links: Array) -> Odds:
    lines, cast = speaker.shape
    out = Odds(
        np.zeros((lines, cast)),
        np.zeros((lines, cast + 1)),
        np.zeros((lines, 4)),
        np.zeros(1),
    )
    for way in product(range(cast), repeat=lines):
        last, score = cast, 0.0
        states: list[tuple[int, int, int]] = []
        kinds: list[tuple[int, int]] = []
        for line, who in enumerate(way):
            if line:
                before = way[line - 1]
                kind = SAME if who == before else OPEN if last == cast else BACK if who == last else NEW
                score += links[line, kind]
                kinds.append((line, kind))
                last = last if kind == SAME else before
            score += speaker[line, who] + other[line, last]
            states.append((line, who, last))
        share = np.exp(score)
        out.log_sum[0] += share
        for line, who, last in states:
            out.speaker[line, who] += share
            out.other[line, last] += share
        for line, kind in kinds:
            out.links[line, kind] += share
    return out


@pytest.mark.parametrize("cast", [1, 2, 4])
def test_the_odds_are_those_of_all_ways_together(cast: int) -> None:
    rng = np.random.default_rng(cast)
    lines = 5
    speaker, other = rng.normal(size=(lines, cast)) * 2, rng.normal(size=(lines, cast + 1))
    links = rng.normal(size=(lines, 4))
    found, truth = weigh(speaker[None], other[None], links[None]), _every_way(speaker, other, links)
    whole = truth.log_sum[0]
    assert found.log_sum[0] == pytest.approx(np.log(whole))
    np.testing.assert_allclose(found.speaker[0], truth.speaker / whole, atol=1e-12)
    np.testing.assert_allclose(found.other[0], truth.other / whole, atol=1e-12)
    np.testing.assert_allclose(found.links[0], truth.links / whole, atol=1e-12)


def test_a_conversation_is_weighed_alike_beside_a_longer_one() -> None:
    rng = np.random.default_rng(7)
    speaker, other, links = rng.normal(size=(1, 3, 3)), rng.normal(size=(1, 3, 4)), rng.normal(size=(1, 3, 4))
    alone = weigh(speaker, other, links)
    wide = np.full((1, 6, 5), -np.inf)
    wide[:, :, :3] = 0.0
    wide[:, :3, :3] = speaker
    wide_other, wide_links = np.zeros((1, 6, 6)), np.zeros((1, 6, 4))
    wide_other[:, :3, :3], wide_other[:, :3, 5] = other[:, :, :3], other[:, :, 3]
    wide_links[:, :3] = links
    wide_links[:, 3:, 1:] = -np.inf
    beside = weigh(wide, wide_other, wide_links)
    np.testing.assert_allclose(beside.speaker[:, :3, :3], alone.speaker, atol=1e-12)
    assert beside.log_sum == pytest.approx(alone.log_sum)
