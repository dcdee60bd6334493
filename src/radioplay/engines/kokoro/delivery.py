"""How Kokoro acts a direction: another's delivery, another pitch, more breath, effort, a tremble.

Who speaks is in the timbre half of the style, which is left alone. Whose delivery is borrowed was chosen by
measuring the voices: the slowest and least melodious, which is the whisper's, for what is hushed; the quickest for
haste; those with the widest melody for excitement; the narrowest for coldness. Amounts were set so that a speaker
encoder still hears the same person, at a likeness of 0.8 and more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import prod
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from radioplay.acting import raised, trembled
from radioplay.engines.kokoro.model import PLAIN, Source
from radioplay.engines.kokoro.styles import Blend, language_of, voice_list
from radioplay.engines.kokoro.variation import Variation

VERSION = 1
"""Of how directions are acted: to be raised when one sounds different."""

Kind = Literal["hushed", "brisk", "lively", "flat", "slow"]

_LENDERS: dict[Kind, tuple[str, ...]] = {
    "hushed": ("af_nicole",),
    "brisk": ("af_jessica", "af_river", "am_eric", "am_adam", "bf_emma", "bf_isabella", "bm_daniel"),
    "lively": (
        "af_sarah",
        "af_kore",
        "am_fenrir",
        "am_puck",
        "bf_lily",
        "bf_isabella",
        "bm_fable",
        "bm_george",
    ),
    "flat": (
        "af_river",
        "af_alloy",
        "am_adam",
        "am_onyx",
        "bf_emma",
        "bf_isabella",
        "bm_daniel",
        "bm_george",
    ),
    "slow": ("af_nova", "af_alloy", "am_michael", "am_echo", "bf_lily", "bm_george", "bm_lewis"),
}


@dataclass(frozen=True, slots=True)
class Act:
    """What a direction asks of the model and of what it made; as it stands here, nothing."""

    kind: Kind | None = None
    share: float = 0.0
    pace: float = 1.0
    pitch: float = 1.0
    voice: float = 1.0
    breath: float = 0.0
    effort: float = 0.0
    tremble: float = 0.0
    stretch: float = 1.0


_ACTS: dict[str, Act] = {
    "whispering": Act(pitch=0.8, voice=0.0, breath=0.08),
    "murmuring": Act("hushed", 0.55, pace=1.25, pitch=0.95, breath=0.006),
    "softly": Act("hushed", 0.45, pace=1.2, breath=0.008),
    "shouting": Act("lively", 0.4, pitch=1.32, effort=1.0),
    "calling": Act("lively", 0.3, pitch=1.25, effort=0.8),
    "loudly": Act(pitch=1.1, effort=0.5),
    "angry": Act("lively", 0.45, pitch=1.14, effort=0.6, stretch=0.7),
    "breathless": Act("brisk", 0.3, pitch=1.08, breath=0.02, stretch=0.7),
    "urgently": Act("brisk", 0.5, pitch=1.12, effort=0.25),
    "quickly": Act("brisk", 0.4, pace=1.03),
    "hesitating": Act("slow", 0.35, pace=0.88, pitch=0.98, stretch=0.6),
    "scared": Act("brisk", 0.3, pitch=1.14, breath=0.01, tremble=1.0),
    "crying": Act("hushed", 0.35, pace=1.1, pitch=0.94, breath=0.01, tremble=1.3),
    "sad": Act("hushed", 0.3, pace=1.1, pitch=0.88),
    "tired": Act("hushed", 0.35, pace=1.1, pitch=0.88, breath=0.006),
    "slowly": Act("slow", 0.3),
    "laughing": Act("lively", 0.5, pitch=1.14),
    "excited": Act("lively", 0.5, pitch=1.2, effort=0.2),
    "cheerful": Act("lively", 0.45, pitch=1.1),
    "surprised": Act("lively", 0.5, pitch=1.18),
    "cold": Act("flat", 0.5, pitch=0.94),
    "dry": Act("flat", 0.5, pitch=0.97, stretch=1.3),
    "pleading": Act("hushed", 0.15, pace=1.05, pitch=1.1, breath=0.005),
}

ACTS: frozenset[str] = frozenset(_ACTS)
"""The directions that are acted, as `directions.acted` names them."""


@dataclass(frozen=True, slots=True)
class Given:
    """What several directions come to: for the style and the speed, for the source, and for the sound."""

    variation: Variation = field(default_factory=Variation)
    source: Source = PLAIN
    effort: float = 0.0
    tremble: float = 0.0

    def finished(self, samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
        """The sound with its effort and its tremble; shape (frames,), no word moved."""
        if self.effort:
            samples = raised(samples, rate, self.effort)
        return trembled(samples, rate, self.tremble) if self.tremble else samples


def given(directions: tuple[str, ...], blend: Blend) -> Given:
    """How a voice gives these directions: paces and pitches multiply, and of the rest the strongest counts.

    Delivery is borrowed for the first that asks for it.
    """
    acts = [_ACTS[name] for name in directions if name in _ACTS]
    if not acts:
        return Given()
    able = ((lender, act.share) for act in acts if (lender := _lender(act.kind, blend)))
    lent: tuple[str | None, float] = next(able, (None, 0.0))
    return Given(
        Variation(prod(act.pace for act in acts), lent[0], lent[1], prod(act.stretch for act in acts)),
        Source(
            prod(act.pitch for act in acts),
            min(act.voice for act in acts),
            max(act.breath for act in acts),
        ),
        max(act.effort for act in acts),
        max(act.tremble for act in acts),
    )


def _lender(kind: Kind | None, blend: Blend) -> str | None:
    """The first voice of a kind that isn't in the blend: of its language and gender, or for hushed ones any English."""
    if kind is None or not language_of(blend).startswith("en"):
        return None
    main = max(blend, key=lambda part: part[1])[0]
    own = {name for name, _ in blend}
    known = {voice.name: voice for voice in voice_list()}
    return next(
        (
            name
            for name in _LENDERS[kind]
            if name not in own
            and (
                kind == "hushed"
                or (known[name].gender, known[name].language) == (known[main].gender, known[main].language)
            )
        ),
        None,
    )
