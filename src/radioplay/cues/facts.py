"""What a sound file is, heard from beginning to end: how long, how loud, and what is the matter with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile as sf

from radioplay.audio import AudioError, fold_down, open_sound, planar
from radioplay.audio.blocks import MOST_CHANNELS, without_holes
from radioplay.loudness import LoudnessMeter

_FRAMES = 1 << 16
_SILENT_PEAK = 10.0 ** (-90.0 / 20.0)


@dataclass(frozen=True, slots=True)
class Facts:
    """What was heard of a file.

    Attributes:
        rate, channels: what it has.
        seconds: how long it is.
        loudness_lufs: gated loudness; of what is shorter than 400 ms, its own.
        peak: the highest sample, as a factor on full scale.
        holes: samples that are not numbers.
        whole: it was heard to its end.
    """

    rate: int
    channels: int
    seconds: float
    loudness_lufs: float
    peak: float
    holes: int = 0
    whole: bool = True

    @property
    def silent(self) -> bool:
        """There is nothing to hear in it: no sample above -90 dB."""
        return self.peak < _SILENT_PEAK


@dataclass(frozen=True, slots=True)
class Claims:
    """What a file says of itself in its tags; what it doesn't say is empty."""

    licence: str = ""
    credit: str = ""


def read_facts(path: Path, limit_s: float) -> Facts:
    """Hear a file of any kind, up to `limit_s` of it.

    Raises:
        AudioError: it can't be read, or holds no samples, or more channels than are known.
    """
    with open_sound(path) as sound:
        if sound.channels > MOST_CHANNELS:
            raise AudioError(f"{path.name} has {sound.channels} channels, more than {MOST_CHANNELS}")
        rate, channels, limit = sound.rate, sound.channels, round(limit_s * sound.rate)
        meter = LoudnessMeter(min(2, channels), rate)
        frames, holes, peak, whole = 0, 0, 0.0, True
        while len(block := sound.read(_FRAMES)):
            if frames >= limit:
                whole = False
                break
            block, bad = without_holes(block[: limit - frames])
            frames, holes = frames + len(block), holes + bad
            peak = max(peak, float(np.abs(block).max()))
            meter.add(planar(fold_down(block)))
        told = sound.frames
    if not frames:
        raise AudioError(f"{path.name} holds no samples")
    seconds = (told or frames) / rate if not whole else frames / rate
    return Facts(rate, channels, seconds, meter.integrated_lufs, peak, holes, whole)


def read_claims(path: Path) -> Claims:
    """Licence and author from the tags of a file that libsndfile reads; empty for any other."""
    try:
        with sf.SoundFile(path) as file:
            licence, rights, artist = (
                " ".join(str(text or "").split()) for text in (file.license, file.copyright, file.artist)
            )
    except (sf.LibsndfileError, TypeError, OSError):
        return Claims()
    known = licence or (rights if licence_of(rights) != rights else "")
    return Claims(licence_of(known), artist or (rights if rights != known else ""))


def licence_of(text: str) -> str:
    """A licence by its SPDX name where it is one of those that sounds come under; else as it was written."""
    plain = " ".join(text.casefold().replace("-", " ").replace("_", " ").split())
    if _ZERO.search(plain):
        return "CC0-1.0"
    if plain in ("public domain", "pd"):
        return "public domain"
    found = _LINK.search(plain) or _CC.fullmatch(plain)
    if not found:
        return text
    parts, version = found["parts"].upper().split(), found["version"]
    return "-".join(("CC", *parts, version) if version else ("CC", *parts))


_ZERO = re.compile(r"publicdomain/zero/|^cc ?0( 1\.0)?( universal)?$|^creative commons (0|zero)$")
_PARTS = r"(?P<parts>by( (nc|sa|nd|nc sa|nc nd))?)"
_LINK = re.compile(rf"creativecommons\.org/licenses/{_PARTS}/((?P<version>\d\.\d))?")
_CC = re.compile(rf"cc ?{_PARTS}( v?(?P<version>\d\.\d))?( international| unported| intl)?")
