"""A model of Coqui's in memory: what it can be asked, and how it is loaded."""

from __future__ import annotations

import json
import pickle
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from radioplay.engines.coqui import safely
from radioplay.engines.coqui.files import ModelFiles, anchored, read_config
from radioplay.engines.coqui.package import imported, in_words, quietly
from radioplay.engines.coqui.text import LONGEST
from radioplay.engines.protocol import Audio, EngineError

_PADDING = 10_000
"""Zeros that Coqui puts behind every sentence (`TTS.utils.synthesizer.PAD_SILENCE_SAMPLES`)."""
_PHONEMIZERS = ("espeak", "phonemizer", "gruut")


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """What a model made of one part of a line. `unknown` are the characters it has no sound for.

    `samples` is None where it has no sound for any of them.
    """

    samples: Audio | None
    unknown: frozenset[str] = frozenset()


class Network:
    """A model, ready to speak. Not for several threads at once."""

    def __init__(self, tts: Any, title: str) -> None:
        self._tts, self.title = tts, title
        self._model = tts.synthesizer.tts_model
        self._scale = getattr(self._model, "length_scale", None)
        self.kind = str(getattr(tts.synthesizer.tts_config, "model", "")).lower()

    @property
    def rate(self) -> int:
        """Samples a second."""
        return int(self._tts.synthesizer.output_sample_rate)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Its speakers; empty where it has one voice, or none of its own."""
        manager = getattr(self._model, "speaker_manager", None)
        if manager is None:
            return ()
        return tuple(str(name) for name in getattr(manager, "speaker_names", ()))

    @property
    def languages(self) -> tuple[str, ...]:
        """What it has to be told to speak in; empty where it knows one."""
        if not self._tts.is_multi_lingual:
            return ()
        listed = getattr(self._tts.synthesizer.tts_config, "languages", None)
        return tuple(str(name) for name in (listed or self._tts.languages or ()))

    @property
    def clones(self) -> bool:
        """Whether a recording can be a voice."""
        manager = getattr(self._model, "speaker_manager", None)
        only_one = (
            self.kind == "vits" and len(self.speakers) == 1
        )  # which it then speaks with, whatever it is given
        return not only_one and (
            bool(self._model.config.supports_cloning) or getattr(manager, "encoder", None) is not None
        )

    @property
    def is_told_who(self) -> bool:
        """Whether it has to be given the name of a speaker; one of a single voice may not be."""
        return bool(self._tts.is_multi_speaker)

    def longest(self, language: str) -> int:
        """How many characters it can say in one go; XTTS cuts off what is beyond."""
        limits: dict[str, int] = getattr(getattr(self._model, "tokenizer", None), "char_limits", {})
        return min(LONGEST, limits.get(language.partition("-")[0], LONGEST))

    @property
    def has_pace(self) -> bool:
        """Whether it can be told how fast to speak."""
        return self.kind == "xtts" or isinstance(self._scale, int | float)

    def say(
        self, text: str, speaker: str, recording: Path | None, language: str, speed: float, seed: int
    ) -> Utterance:
        """Say one part of a line: the same for the same arguments.

        Raises:
            Exception: whatever the model raises.
        """
        import torch

        with quietly():
            unknown, speakable = self._unknown(text, language or None)
            if not speakable:
                return Utterance(None, unknown)
            options: dict[str, Any] = {"split_sentences": False}
            if self.kind == "xtts":
                options["speed"] = speed
            elif isinstance(self._scale, int | float):
                self._model.length_scale = float(self._scale) / speed
            torch.manual_seed(seed)
            with torch.inference_mode():
                samples = self._tts.tts(
                    text,
                    speaker=speaker or None,
                    language=language or None,
                    speaker_wav=str(recording) if recording else None,
                    **options,
                )
        sound = np.asarray(samples, dtype=np.float32).reshape(-1)
        padded = len(sound) > _PADDING and not sound[-_PADDING:].any()
        return Utterance(sound[:-_PADDING] if padded else sound, unknown)

    def _unknown(self, text: str, language: str | None) -> tuple[frozenset[str], bool]:
        """The characters it would pass over, and whether any letter is left."""
        tokenizer = getattr(self._model, "tokenizer", None)
        if not hasattr(tokenizer, "not_found_characters") or not hasattr(tokenizer, "characters"):
            return frozenset(), True
        assert tokenizer is not None
        tokenizer.not_found_characters = []
        if language is None:
            language = next(iter(self._model.language_manager.language_names), None)
        known = [tokenizer.characters.id_to_char(i) for i in tokenizer.text_to_ids(text, language=language)]
        lost = frozenset(char for char in tokenizer.not_found_characters if _is_told(char))
        return lost, any(len(char) == 1 and char.isalnum() for char in known)


def _is_told(char: str) -> bool:
    """Whether the author should hear of its being left out: letters, digits and pictures; not marks or controls."""
    return unicodedata.category(char)[0] in "LNMS"


def load(files: ModelFiles, device: str) -> Network:
    """Load a model; takes seconds.

    Args:
        files: from `locate`.
        device: `auto`, `cpu`, `cuda` or `mps`.

    Raises:
        EngineError: it can't be loaded, or isn't safe to load.
    """
    tts_class = imported()
    with tempfile.TemporaryDirectory() as scratch, quietly(), safely.only_weights():
        config = _settled(files.config, Path(scratch)) if files.config else None
        others = {
            key: _settled(path, Path(scratch)) if key.endswith("config_path") else path
            for key, path in files.others
        }
        try:
            tts = tts_class(
                model_path=str(files.weights),
                config_path=str(config) if config else None,
                progress_bar=False,
                **{_ARGUMENTS[key]: str(path) for key, path in others.items()},
            )
            tts.eval()
            chosen = chosen_device(device)
            if chosen != "cpu":
                tts.to(chosen)
                manager: Any = getattr(tts.synthesizer.tts_model, "speaker_manager", None)
                if manager is not None and hasattr(manager, "use_cuda"):
                    manager.use_cuda = chosen == "cuda"
        except EngineError:
            raise
        except pickle.UnpicklingError as error:
            raise EngineError(
                _unsafe(files, error), "use weights from somebody you trust, saved as tensors alone"
            ) from error
        except MemoryError:
            raise
        except Exception as error:
            raise EngineError(
                f"the Coqui model {files.title} can't be loaded: {in_words(error)}", _cure(error)
            ) from error
    return Network(tts, files.title)


_ARGUMENTS = {
    "speakers_path": "speakers_file_path",
    "vocoder_path": "vocoder_path",
    "vocoder_config_path": "vocoder_config_path",
    "encoder_path": "encoder_path",
    "encoder_config_path": "encoder_config_path",
}


def _settled(config: Path, scratch: Path) -> Path:
    """A config whose files are those beside it, in a file of its own."""
    path = scratch / f"{len(list(scratch.iterdir()))}-config.json"
    path.write_text(json.dumps(anchored(read_config(config), config.parent)), encoding="utf-8")
    return path


def chosen_device(device: str) -> str:
    """Where a model runs: on a GPU if there is one, unless the settings say otherwise.

    Raises:
        EngineError: the one named isn't there.
    """
    import torch

    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if device == "auto":
        return "cuda" if there["cuda"] else "mps" if there["mps"] else "cpu"
    if not there[device]:
        raise EngineError(f"PyTorch finds no {device} on this machine", '[engines.coqui] device = "auto"')
    return device


def _unsafe(files: ModelFiles, error: BaseException) -> str:
    del error  # pages of it, for whoever writes PyTorch
    return (
        f"the Coqui model {files.title} is not loaded: a file of it is damaged or holds more than weights, "
        "and could run code"
    )


def _cure(error: BaseException) -> str | None:
    text = str(error).lower()
    if any(word in text for word in _PHONEMIZERS):
        return "this model needs espeak-ng: install it with the system's packages (apt-get install espeak-ng)"
    return None
