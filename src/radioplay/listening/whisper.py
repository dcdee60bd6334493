"""Whisper models, run by faster-whisper: the only module that imports it."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import threading
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from radioplay import voices
from radioplay.audio import Audio, read_audio, resample
from radioplay.diagnostics import did_you_mean
from radioplay.engines.protocol import Word
from radioplay.listening.hearing import Heard, ListenError
from radioplay.units import RATE

PACK = "whisper-base"
AT_ONCE = min(4, os.cpu_count() or 1)
"""Sounds heard at once, each by one thread: threads that share one mostly wait for each other."""

Install = Callable[[str], object]
"""Installs a pack by its name, or raises `VoiceError`."""

_HEARING_HZ = 16_000
_NEEDED = ("config.json", "model.bin")
_PART = 1 << 20


class WhisperRecogniser:
    """A Whisper model in a folder, as CTranslate2 keeps it. It is loaded when it first hears something."""

    def __init__(self, folder: Path, language: str, identity: str | None = None) -> None:
        self.folder = folder
        self.language = language.casefold().replace("_", "-").split("-")[0]
        self._known = identity
        self._loading = threading.Lock()

    @cached_property
    def identity(self) -> str:
        return f"whisper {self._known or _digest_of(self.folder)} {self.language}"

    @cached_property
    def _model(self) -> Any:
        from faster_whisper import WhisperModel

        try:
            return WhisperModel(
                str(self.folder), device="cpu", compute_type="float32", cpu_threads=1, num_workers=AT_ONCE
            )
        except (RuntimeError, ValueError, OSError) as error:
            message = f"the Whisper model in {self.folder} can't be loaded: {error}"
            raise ListenError(message, "--model whisper-base uses one that works") from error

    def hear(self, sound: Path | Audio, rate: int = RATE) -> Heard:
        if isinstance(sound, Path):
            sound, rate = read_audio(sound)
        mono = sound.mean(axis=1) if sound.ndim == 2 else sound
        with self._loading:
            model = self._model
        try:
            pieces, _ = model.transcribe(
                resample(mono, rate, _HEARING_HZ),
                language=self.language,
                beam_size=5,
                temperature=0.0,
                condition_on_previous_text=False,
                word_timestamps=True,
            )
            found = list(pieces)
        except (RuntimeError, ValueError) as error:  # a language it doesn't know, most likely
            raise ListenError(f"the Whisper model can't hear “{self.language}”: {error}") from error
        words = tuple(
            Word(word.word.strip(), float(word.start), float(word.end))
            for piece in found
            for word in piece.words or ()
        )
        return Heard(" ".join(piece.text.strip() for piece in found), words)


def check_installed() -> None:
    """Make sure that faster-whisper is here.

    Raises:
        ListenError: it isn't.
    """
    if importlib.util.find_spec("faster_whisper") is None:
        message = "listening needs faster-whisper, which isn't installed"
        raise ListenError(message, 'run: python -m pip install "radioplay[listen]"')


def recogniser(
    model: str | None = None, language: str = "en", *, install: Install | None = None, offline: bool = False
) -> WhisperRecogniser:
    """Somebody who listens.

    Args:
        model: the name of a Whisper model on the hub (`small`, `large-v3`, `Systran/faster-whisper-medium`), or
            a folder that holds one. Without it, and for `base`, the pack `whisper-base` is used.
        language: what is spoken, as in `[show] language`.
        install: called where the pack is needed and isn't here; otherwise it is installed without a word.
        offline: forbid the network, as `RADIOPLAY_OFFLINE=1` does.

    Raises:
        ListenError: faster-whisper or the model isn't here and can't be had.
        VoiceError: the pack can't be installed.
    """
    check_installed()
    offline = voices.is_offline(offline)
    if model in (None, "base", PACK):
        if not voices.is_installed(PACK):
            (install or (lambda pack: voices.install(pack, offline=offline)))(PACK)
        return WhisperRecogniser(voices.pack_folder(PACK), language, voices.read_pack(PACK).digest[:16])
    assert model is not None
    folder = Path(model).expanduser()
    if folder.is_dir():
        missing = [name for name in _NEEDED if not (folder / name).is_file()]
        if missing:
            message = (
                f"{model} is no Whisper model for faster-whisper: there is no {' nor '.join(missing)} in it"
            )
            raise ListenError(message, "ct2-transformers-converter makes one from a Transformers model")
        return WhisperRecogniser(folder, language)
    return WhisperRecogniser(_from_hub(model, offline), language)


def _from_hub(model: str, offline: bool) -> Path:
    """The folder of a model that the hub has under a name, downloaded unless it is here."""
    from faster_whisper import available_models
    from faster_whisper.utils import download_model

    known = [PACK, *available_models()]
    if "/" not in model and model not in known:
        hint = did_you_mean(model, known) or f"there are: {', '.join(known)}; or name a folder"
        raise ListenError(f"there is no Whisper model called {model}", hint)
    try:
        return Path(download_model(model, local_files_only=offline))
    except Exception as error:  # whatever the hub's client raises: it has no one type
        why = "the network is off" if offline else str(error).strip().splitlines()[0]
        hint = "go online, name a folder, or leave --model out: then the pack whisper-base is used"
        raise ListenError(f"the Whisper model {model} isn't here and can't be had: {why}", hint) from error


def _digest_of(folder: Path) -> str:
    """A digest of a model: of its settings, and the size and both ends of its weights, which may be gigabytes."""
    weights = folder / "model.bin"
    size = weights.stat().st_size
    digest = hashlib.blake2b((folder / "config.json").read_bytes(), digest_size=8)
    digest.update(f"{size}".encode())
    with weights.open("rb") as file:
        digest.update(file.read(_PART))
        file.seek(max(0, size - _PART))
        digest.update(file.read(_PART))
    return digest.hexdigest()
