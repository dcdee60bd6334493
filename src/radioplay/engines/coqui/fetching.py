"""Downloading a model by its name, by Coqui's own manager, where the licence and the network allow it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from filelock import FileLock

from radioplay.engines.coqui import catalogue
from radioplay.engines.coqui.files import install_command
from radioplay.engines.coqui.package import imported, in_words, quietly
from radioplay.engines.protocol import EngineError
from radioplay.voices import is_offline

AGREED = "COQUI_TOS_AGREED"


def fetch(names: Iterable[str], tell: Callable[[str], None]) -> None:
    """Download what isn't here of some models, one after the other.

    Args:
        names: of models in the catalogue.
        tell: told of each download, before it begins.

    Raises:
        EngineError: the network is off or fails, or somebody has to agree to a licence first.
    """
    for name in dict.fromkeys(names):
        if catalogue.is_here(name):
            continue
        if wrong := refusal(name):
            raise wrong
        licence = catalogue.entry(name).get("license") or "unknown"
        tell(
            f"the Coqui model {name} is not here yet: downloading it to {catalogue.home()} (licence: {licence})"
        )
        for each in catalogue.needs(name):
            _fetch(each)


def refusal(name: str) -> EngineError | None:
    """Why a model that isn't here can't be had; None where it may be."""
    entry = catalogue.entry(name)
    if is_offline():
        return EngineError(
            f"the Coqui model {name} is not on this machine, and the network is off", install_command(name)
        )
    if entry.get("tos_required") and os.environ.get(AGREED) != "1":
        licence = {"CPML": "the Coqui Public Model License (CPML, non-commercial)"}
        named = licence.get(entry.get("license", ""), entry.get("license"))
        return EngineError(
            f"the Coqui model {name} is under {named}, which you have to agree to before it is downloaded",
            f"read https://tts-hub.github.io/cpml; if you agree, set {AGREED}=1 in the environment",
        )
    return None


def _fetch(name: str) -> None:
    """One model: into a folder beside its place, and then there, so that half of one is never taken for it."""
    imported()
    from TTS.utils.manage import ModelManager

    home = catalogue.home()
    try:
        home.mkdir(parents=True, exist_ok=True)
        with FileLock(home / ".radioplay.lock"):
            if catalogue.folder(name) is not None:
                return
            with tempfile.TemporaryDirectory(dir=home, prefix=".radioplay-") as scratch, quietly():
                ModelManager(output_prefix=scratch, progress_bar=False).download_model(name)
                made = Path(scratch) / "tts" / name.replace("/", "--")
                if made.is_dir() and any(made.iterdir()):
                    shutil.move(made, home / made.name)
    except EngineError:
        raise
    except Exception as error:  # requests, the hub's client, zip files: each has its own
        raise EngineError(
            f"the Coqui model {name} can't be downloaded: {in_words(error)}",
            f"{install_command(name)} tries again; or put its files in a folder, and name that as the model",
        ) from error
