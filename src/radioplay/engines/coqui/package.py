"""Coqui's package, imported only when needed, and made to work and to be quiet."""

from __future__ import annotations

import contextlib
import importlib
import io
import logging
import os
import sys
import types
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from radioplay.engines.protocol import Audio, EngineError
from radioplay.voices import is_offline

INSTALL = 'pip install "radioplay[coqui]"'


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """Without the chatter on standard output, and the warnings that are for whoever writes the model."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        yield


def imported() -> Callable[..., Any]:
    """The class `TTS.api.TTS`, imported.

    Raises:
        EngineError: it can't be.
    """
    if is_offline():
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
    with quietly():
        try:
            _import_torchaudio()
            api = importlib.import_module("TTS.api")
        except (ImportError, OSError) as error:
            raise EngineError(f"Coqui TTS can't be loaded: {in_words(error)}", INSTALL) from error
        _silence()
        _read_recordings_here()
    found: Callable[..., Any] = api.TTS
    return found


def _import_torchaudio() -> None:
    """Import torchaudio, without its compiled part where that can't be loaded.

    Built for CUDA, it doesn't load beside PyTorch's CPU build. Only filters that Coqui makes no use of in
    speaking are in it, and the package works without the file: so it is told that there is none.
    """
    try:
        importlib.import_module("torchaudio")
    except OSError:
        for name in [name for name in sys.modules if name.partition(".")[0] == "torchaudio"]:
            del sys.modules[name]
        stand_in = types.ModuleType("torchaudio._extension")
        stand_in.__dict__.update(
            _IS_TORCHAUDIO_EXT_AVAILABLE=False, _IS_ALIGN_AVAILABLE=False, fail_if_no_align=_unavailable
        )
        sys.modules["torchaudio._extension"] = stand_in
        importlib.import_module("torchaudio")


def _unavailable(function: Callable[..., Any]) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise RuntimeError(
            f"{function.__name__} is in the compiled part of torchaudio, which can't be loaded"
        )

    return fail


def _silence() -> None:
    """Its loggers write to standard error, in other people's programs as in their own."""
    for name in ("TTS", "trainer"):
        logger = logging.getLogger(name)
        logger.handlers[:] = [logging.NullHandler()]
        logger.propagate = False


def _read_recordings_here() -> None:
    """XTTS reads a recording by way of torchcodec, which needs the libraries of FFmpeg: it is given ours instead."""
    xtts: Any = importlib.import_module("TTS.tts.models.xtts")

    def read(path: str, rate: int) -> Any:
        import torch

        return torch.from_numpy(_mono(Path(path), rate)[None, :])

    xtts.load_audio = read


def _mono(path: Path, rate: int) -> Audio:
    from radioplay.audio import read_audio, resample

    samples, own = read_audio(path)
    mono: Audio = resample(samples.mean(axis=1, keepdims=True, dtype=np.float32), own, rate)[:, 0]
    return np.clip(mono, -1.0, 1.0)


def in_words(error: BaseException) -> str:
    """The first line of what an exception says."""
    text = " ".join(str(error).strip().split("\n")[0].split())[:300]
    return text if " " in text else f"{type(error).__name__}: {text}".rstrip(": ")
