"""Kokoro's 54 voices, and blends of them."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radioplay.diagnostics import did_you_mean
from radioplay.engines.protocol import EngineError, Voice

ROWS, WIDTH = 510, 256
"""A voice is one vector for each length of input, 1 to 510 phonemes."""

_NAMES = (
    "af_alloy af_aoede af_bella af_heart af_jessica af_kore af_nicole af_nova af_river af_sarah af_sky "
    "am_adam am_echo am_eric am_fenrir am_liam am_michael am_onyx am_puck am_santa "
    "bf_alice bf_emma bf_isabella bf_lily bm_daniel bm_fable bm_george bm_lewis "
    "ef_dora em_alex em_santa ff_siwis hf_alpha hf_beta hm_omega hm_psi if_sara im_nicola "
    "jf_alpha jf_gongitsune jf_nezumi jf_tebukuro jm_kumo pf_dora pm_alex pm_santa "
    "zf_xiaobei zf_xiaoni zf_xiaoxiao zf_xiaoyi zm_yunjian zm_yunxi zm_yunxia zm_yunyang"
).split()
LANGUAGES = {
    "a": "en-us", "b": "en-gb", "e": "es", "f": "fr", "h": "hi", "i": "it", "j": "ja", "p": "pt-br", "z": "zh",
}  # fmt: skip
"""A voice's language, by the first letter of its name; the second letter is its gender."""

UNREAD = {"ja": "Japanese", "zh": "Mandarin"}
"""Languages of voices that radioplay has no reading for."""

_NOTES = {
    "af_bella": "uneven", "am_santa": "uneven, an old man's laugh in it", "bf_alice": "uneven",
    "af_nicole": "a whisper, close to the ear", "af_heart": "warm, the steadiest", "am_onyx": "deep",
}  # fmt: skip

Blend = tuple[tuple[str, float], ...]
"""Voices and their shares, which sum to 1."""

_PART = re.compile(r"([^*\s]+)\s*(?:\*\s*(\S+))?")


def voice_list() -> tuple[Voice, ...]:
    """All of them, in order."""
    genders = {"f": "female", "m": "male"}
    return tuple(Voice(name, LANGUAGES[name[0]], genders[name[1]], _note(name)) for name in _NAMES)


def _note(name: str) -> str:
    language = LANGUAGES[name[0]]
    return f"no reading for {UNREAD[language]} yet" if language in UNREAD else _NOTES.get(name, "")


def language_of(blend: Blend) -> str:
    """The language a blend reads: that of its largest share, the first of equals."""
    return LANGUAGES[max(blend, key=lambda part: part[1])[0][0]]


@functools.lru_cache(maxsize=256)
def parse(expression: str) -> Blend:
    """A voice, or voices with weights: `af_heart`, `am_onyx*0.6 + am_fenrir*0.4`.

    A weight left out is 1, and the weights are shares of their sum: `a*3+b` is three quarters of a. Spaces
    don't matter.

    Raises:
        EngineError: an unknown voice or a weight that isn't a number above 0, said in words.
    """
    shares: dict[str, float] = {}
    for part in expression.split("+"):
        match = _PART.fullmatch(part.strip())
        if not match:
            raise EngineError(
                f"{expression!r} isn't a voice, nor voices with weights like am_onyx*0.6+am_fenrir*0.4"
            )
        name = match.group(1)
        if name not in _NAMES:
            near = did_you_mean(name, _NAMES)
            raise EngineError(f"kokoro has no voice {name!r}", near)
        shares[name] = shares.get(name, 0.0) + _weight(match.group(2), part)
    total = sum(shares.values())
    return tuple((name, share / total) for name, share in shares.items())


def _weight(written: str | None, part: str) -> float:
    try:
        weight = 1.0 if written is None else float(written)
    except ValueError:
        weight = -1.0
    if not 0.0 < weight < 1e6:
        raise EngineError(f"the weight in {part.strip()!r} isn't a number above 0")
    return weight


def file_name(voice: str) -> str:
    """Where a voice stands in the pack."""
    return f"voices/{voice}.bin"


def read_voice(folder: Path, blend: Blend) -> NDArray[np.float32]:
    """The style vectors of a blend: shape (510, 256), float32.

    Raises:
        EngineError: a file is missing or has another size.
    """
    mixed = np.zeros((ROWS, WIDTH), np.float64)
    for name, share in blend:
        mixed += share * _read(folder / file_name(name)).astype(np.float64)
    return mixed.astype(np.float32)


@functools.lru_cache(maxsize=64)
def _read(path: Path) -> NDArray[np.float32]:
    try:
        values = np.fromfile(path, "<f4")
    except OSError:
        values = np.zeros(0, "<f4")
    if values.size != ROWS * WIDTH:
        raise EngineError(
            f"the voice file {path.name} is missing or damaged", "radioplay voices install kokoro"
        )
    return values.reshape(ROWS, WIDTH).astype(np.float32)
