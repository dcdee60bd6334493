"""How one take differs from another where the model itself leaves nothing to chance.

The same words are given three small turns, each drawn from the take and the seed: a little slower or quicker;
with a share of another voice's delivery; and phrased as a shorter or a longer sentence. The person stays the
same, as the timbre is never another's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from radioplay.engines.kokoro.styles import ROWS, Blend, language_of, voice_list
from radioplay.engines.protocol import Request

TIMBRE = 128
"""So many numbers of a style vector, the first, say who speaks; the others how: pitch, melody and rhythm."""

_LENDERS = frozenset(
    "af_alloy af_heart af_jessica af_kore af_nova af_river af_sarah af_sky "
    "am_adam am_echo am_eric am_fenrir am_liam am_michael am_onyx am_puck "
    "bf_emma bf_isabella bf_lily bm_daniel bm_fable bm_george bm_lewis "
    "em_alex hf_alpha hf_beta hm_omega hm_psi pm_alex".split()
)
"""Voices whose delivery can be borrowed: not those that are uneven, nor the whisper."""

_PACE = (0.02, 0.06)
_PHRASING = (0.12, 0.4)
_SHARE = (0.18, 0.35)
"""The least and the most of each: of the pace and the length phrased for, how much more or less than the plain."""

_SHORT = 30
"""Phonemes added before stretching, so that a line of two words can be phrased otherwise, too."""


@dataclass(frozen=True, slots=True)
class Variation:
    """What a take does otherwise; as it stands here, nothing.

    Attributes:
        pace: times the speed asked for.
        lender: the voice whose delivery is borrowed, if one is.
        share: how much of it: 0 to 1.
        stretch: the line is phrased like one so many times as long.
    """

    pace: float = 1.0
    lender: str | None = None
    share: float = 0.0
    stretch: float = 1.0

    def lent(self, style: NDArray[np.float32], lender: NDArray[np.float32]) -> NDArray[np.float32]:
        """A voice with its share of the lender's delivery, its own timbre untouched; all of shape (510, 256)."""
        mixed = style.copy()
        mixed[:, TIMBRE:] = (1.0 - self.share) * style[:, TIMBRE:] + self.share * lender[:, TIMBRE:]
        return mixed

    def phrased(self, style: NDArray[np.float32]) -> NDArray[np.float32]:
        """The table with the rows of longer or shorter sentences in the places of its own; shape (510, 256)."""
        rows = np.rint((np.arange(ROWS) + _SHORT) * self.stretch - _SHORT).astype(int)
        table: NDArray[np.float32] = style[rows.clip(0, ROWS - 1)]
        return table


def variation(request: Request, blend: Blend) -> Variation:
    """What the take and the seed of a request make different: nothing for take 0 with seed 0.

    The amounts are drawn; the ways go round, so that takes that follow each other differ from each other, too:
    brisk, calm, quick but long-breathed, slow but clipped, each with another lender where there are several.
    """
    if not (request.take or request.seed):
        return Variation()
    of_seed = replace(request, take=0)
    way = (request.take + round(of_seed.draw("way") * 2)) % 4
    pace = 1.0 + _between(_PACE, request.draw("pace"))
    stretch = 1.0 + _between(_PHRASING, request.draw("phrasing"))
    found = Variation(
        pace=pace if way in (1, 3) else 1.0 / pace, stretch=stretch if way in (2, 3) else 1.0 / stretch
    )
    able = lenders(blend)
    if not able:
        return found
    turn = request.take + round(of_seed.draw("lender") * len(able))
    share = _between(_SHARE, request.draw("blend"))
    return replace(found, lender=able[turn % len(able)], share=share)


def lenders(blend: Blend) -> tuple[str, ...]:
    """The voices that a blend can borrow delivery from: of its language and gender, and not in it."""
    main = max(blend, key=lambda part: part[1])[0]
    gender = {voice.name: voice.gender for voice in voice_list()}[main]
    own = {name for name, _ in blend}
    return tuple(
        voice.name
        for voice in voice_list()
        if voice.name in _LENDERS - own and (voice.language, voice.gender) == (language_of(blend), gender)
    )


def _between(limits: tuple[float, float], drawn: float) -> float:
    """The place between two limits of a number from -1 to 1."""
    return limits[0] + (limits[1] - limits[0]) * (drawn + 1.0) / 2.0
