"""Names of what stands in a session: of items, for people, and of their files, for any system."""

from __future__ import annotations

import re
import unicodedata

from radioplay.takebook import words_said
from radioplay.timeline import Clip

_LONGEST_NAME = 60
_LONGEST_FILE = 80
_LONGEST_BYTES = 160
_WORDS = 4


def item_name(clip: Clip) -> str:
    """`1.03 We're closed.` for a speech, `1.03 (sigh)` for a sound within it; for a cue, its name."""
    name = _called(clip) if clip.text is None else f"{clip.name} {' '.join(clip.text.split())}"
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def file_name(number: int, lane: str, clip: Clip) -> str:
    """`0012 MARA 1.03 were-closed.wav`: it sorts by number, and every system can read it."""
    said = "-".join(words_said(clip.text)[:_WORDS]) if clip.text is not None else ""
    what = f"{clip.name} {said}" if clip.text is not None else _called(clip)
    what = "" if f" {what}" in lane else what  # a bed has a lane of its own, which is called as it is
    return f"{plain_name(f'{number:04d} {lane} {what}')}.wav"


def _called(clip: Clip) -> str:
    """What somebody utters bears the name of its speech, which says nothing of what is heard."""
    return f"{clip.name} ({clip.cue})" if clip.cue and re.fullmatch(r"[\d.]+", clip.name) else clip.name


def plain_name(text: str) -> str:
    """Letters, numbers, spaces and a few marks: what may stand in a file's name everywhere. Never empty.

    Letters with accents lose them, since systems disagree on how those are written; scripts other than Latin stay.
    """
    apart = unicodedata.normalize("NFKD", text)
    folded = "".join(c for c in apart if not ("\u0300" <= c <= "\u036f"))
    plain = re.sub(r"[^\w.()+ -]", " ", unicodedata.normalize("NFC", folded))
    plain = " ".join(plain.split())[:_LONGEST_FILE]
    while len(plain.encode()) > _LONGEST_BYTES:
        plain = plain[:-1]
    return plain.strip(". ") or "sound"
