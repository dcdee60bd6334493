"""A voice's `.onnx.json`: its rate, its phonemes' numbers, its speakers, and how it likes to speak."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radioplay.engines.protocol import EngineError

START, END, PAD = "^", "$", "_"
"""Symbols with numbers of their own: where an input begins, where it ends, and what stands between sounds."""


@dataclass(frozen=True, slots=True)
class Config:
    """How a voice is made.

    Attributes:
        rate: samples a second.
        language: what eSpeak NG calls the language it was trained in: `en-us`.
        spelled: whether it takes letters instead of sounds (`"phoneme_type": "text"`).
        ids: the numbers of each symbol, a code point each.
        respelled: sounds that it wants written as others.
        noise_scale, noise_w: how much its voice, and its rhythm, vary.
        length_scale: how slow its own pace is.
        speakers: numbers by name; empty for a voice of one speaker.
        count: how many speakers it has.
    """

    rate: int
    language: str
    spelled: bool
    ids: Mapping[str, tuple[int, ...]]
    respelled: Mapping[str, tuple[str, ...]]
    noise_scale: float
    noise_w: float
    length_scale: float
    speakers: Mapping[str, int]
    count: int

    def speaker(self, name: str) -> int | None:
        """The number of a speaker, by name or number; the first where none is named; None where there is none."""
        if not name:
            return 0
        if name in self.speakers:
            return self.speakers[name]
        return int(name) if name.isascii() and name.isdigit() and int(name) < self.count else None


def read_config(path: Path) -> Config:
    """Read a config.

    Raises:
        EngineError: it can't be read, or is of a kind that radioplay doesn't know.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        kind = data.get("phoneme_type", "espeak")
        if kind not in ("espeak", "text"):
            raise EngineError(f"{path.name} wants its text as {kind}, which radioplay can't write")
        config = _config(data, spelled=kind == "text")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        what = error.strerror if isinstance(error, OSError) else f"{type(error).__name__} {error}"
        raise EngineError(f"{path.name} isn't the config of a Piper voice: {what}") from None
    if not {START, END, PAD} <= config.ids.keys() or not 8_000 <= config.rate <= 192_000:
        raise EngineError(f"{path.name} isn't the config of a Piper voice")
    return config


def _config(data: dict[str, Any], spelled: bool) -> Config:
    chance = data.get("inference") or {}
    return Config(
        rate=int(data["audio"]["sample_rate"]),
        language=str((data.get("espeak") or {}).get("voice", "")).lower(),
        spelled=spelled,
        ids={str(key): tuple(int(each) for each in value) for key, value in data["phoneme_id_map"].items()},
        respelled={str(k): tuple(map(str, v)) for k, v in (data.get("phoneme_map") or {}).items()},
        noise_scale=float(chance.get("noise_scale", 0.667)),
        noise_w=float(chance.get("noise_w", 0.8)),
        length_scale=float(chance.get("length_scale", 1.0)),
        speakers={str(key): int(value) for key, value in (data.get("speaker_id_map") or {}).items()},
        count=max(1, int(data.get("num_speakers") or 1)),
    )
