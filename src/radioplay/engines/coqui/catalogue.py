"""Coqui's own list of models and where it keeps them, read without loading any of it."""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

from radioplay.diagnostics import did_you_mean
from radioplay.engines.protocol import EngineError, Voice

_BEST_KNOWN = (
    ("tts_models/en/vctk/vits", "en", "109 speakers: MODEL#p225"),
    ("tts_models/multilingual/multi-dataset/your_tts", "any", "clones: MODEL#voices/mara.wav"),
    ("tts_models/multilingual/multi-dataset/xtts_v2", "any", "58 speakers, clones: MODEL#voices/mara.wav"),
)


def voices() -> tuple[Voice, ...]:
    """A voice for each model: that of the settings, then the catalogue's; of its own where it isn't installed."""
    own = Voice(
        "default", "any", note="the model of [engines.coqui]; a speaker's name, or a recording to clone"
    )
    known = {name: (language, note) for name, language, note in _BEST_KNOWN}
    for name, item in _models().items():
        if not name.startswith("tts_models/"):
            continue
        language = name.split("/")[1]
        note = " ".join(str(item.get("description") or item.get("license") or "").split())[:60]
        known.setdefault(name, ("any" if language == "multilingual" else language, note or "a model"))
    return (own, *(Voice(name, language, note=note) for name, (language, note) in known.items()))


def entry(name: str) -> dict[str, Any]:
    """What the catalogue says of a model: `license`, `tos_required`, where it is downloaded from.

    Raises:
        EngineError: there is no such model (with the nearest name).
    """
    models = _models()
    if "/fairseq/" in name:
        return {"license": "CC BY-NC 4.0"}  # 1100 languages, which the catalogue doesn't list
    if models and name not in models:
        hint = did_you_mean(name, models) or "radioplay voices list --engine coqui shows them all"
        raise EngineError(f"coqui knows no model {name}", hint)
    return models.get(name, {})


def needs(name: str) -> tuple[str, ...]:
    """A model and, where it doesn't make sound by itself, the vocoder that goes with it."""
    vocoder = entry(name).get("default_vocoder")
    return (name, str(vocoder)) if vocoder else (name,)


def is_here(name: str) -> bool:
    """Whether a model can be loaded as it is."""
    return all(folder(each) is not None for each in needs(name))


def folder(name: str) -> Path | None:
    """Where a model's files are on this machine; None where they aren't.

    The places are those of `trainer.io.get_user_data_dir` and of the hub's client.
    """
    kept = home() / name.replace("/", "--")
    if kept.is_dir() and any(kept.iterdir()):
        return kept
    repository = entry(name).get("repo_id")
    if repository:
        cached = _hub() / f"models--{repository.replace('/', '--')}"
        try:
            found = cached / "snapshots" / (cached / "refs" / "main").read_text().strip()
        except OSError:
            return None
        begun = any((cached / "blobs").glob("*.incomplete"))  # a download that was broken off, and goes on
        return found if not begun and any(found.rglob("*.pt*")) else None
    return None


def home() -> Path:
    """The folder that Coqui keeps its models in; `TTS_HOME` moves it."""
    for variable in ("TTS_HOME", "XDG_DATA_HOME"):
        if variable in os.environ:
            return Path(os.environ[variable]).expanduser() / "tts"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "~")).expanduser() / "tts"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/tts").expanduser()
    return Path("~/.local/share/tts").expanduser()


def _hub() -> Path:
    if "HF_HUB_CACHE" in os.environ:
        return Path(os.environ["HF_HUB_CACHE"]).expanduser()
    cache = Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser()
    return Path(os.environ.get("HF_HOME", cache / "huggingface")).expanduser() / "hub"


@functools.cache
def _models() -> dict[str, dict[str, Any]]:
    """Name → entry, of the models that speak and of vocoders; empty where the package isn't installed."""
    found = importlib.util.find_spec("TTS")  # finds it without running any of it
    if found is None or not found.submodule_search_locations:
        return {}
    try:
        path = Path(found.submodule_search_locations[0]) / ".models.json"
        tree = json.loads(path.read_text(encoding="utf-8"))
        return {
            f"{kind}/{language}/{dataset}/{model}": item
            for kind in ("tts_models", "vocoder_models")
            for language, datasets in tree[kind].items()
            for dataset, models in datasets.items()
            for model, item in models.items()
        }
    except (OSError, ValueError, KeyError, AttributeError):
        return {}
