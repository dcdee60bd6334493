"""A file for `sfx/`: under a name that every system takes, in a format that every machine reads."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.audio import open_sound, put, replacing
from radioplay.audio.blocks import without_holes

_FORMATS = {
    "WAV": ".wav", "WAVEX": ".wav", "RF64": ".wav", "W64": ".w64", "AIFF": ".aiff", "FLAC": ".flac",
    "OGG": ".ogg", "MP3": ".mp3", "CAF": ".caf", "AU": ".au",
}  # fmt: skip
_LONGEST_NAME = 80
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d|sfx", re.IGNORECASE)


def stem_of(text: str) -> str:
    """A name as that of a file, on every system: `Door Bell (final)` is door-bell-final.

    Empty where nothing is left.
    """
    name = unicodedata.normalize("NFC", text).casefold()
    name = "-".join(re.findall(r"[^\W_]+", name))
    while len(name.encode("utf-8", "replace")) > _LONGEST_NAME:
        name = name[:-1]
    name = name.strip("-")
    return f"{name}-sound" if _RESERVED.fullmatch(name) else name


def write_copy(source: Path, folder: Path, stem: str, *, mend: bool) -> tuple[Path, bool]:
    """Put a file into `folder`: as it is, where libsndfile reads it by itself, else as 24-bit FLAC.

    Args:
        source: the file.
        folder: made where there is none.
        stem: its name there, without suffix; a file of that name is replaced.
        mend: samples that are not numbers become silence.

    Returns:
        Where it is now, and whether it is no plain copy.

    Raises:
        AudioError, OSError: nothing is left behind.
    """
    suffix = "" if mend else _suffix(source)
    target = folder / f"{stem}{suffix or '.flac'}"
    with replacing(target) as beside:
        if suffix:
            shutil.copyfile(source, beside)
        else:
            _convert(source, beside)
    return target, not suffix


def _suffix(path: Path) -> str:
    """That of a file which libsndfile reads by itself; empty for another."""
    try:
        with sf.SoundFile(path) as file:
            usual = _FORMATS.get(file.format, "")
    except (sf.LibsndfileError, TypeError):
        return ""
    own = path.suffix.lower()
    return own if own in (*_FORMATS.values(), ".aif", ".opus", ".oga", ".rf64") else usual


def _convert(source: Path, target: Path) -> None:
    with open_sound(source) as sound:
        form = {"format": "FLAC", "subtype": "PCM_24"}
        with sf.SoundFile(target, "w", sound.rate, sound.channels, **form) as file:
            while len(block := sound.read(1 << 16)):
                put(file, np.clip(without_holes(block)[0], -1.0, 1.0))
