"""What a sound is called where it can only be read: `[door bell]`."""

from __future__ import annotations

import re

from radioplay.directions.utterances import UTTERANCES

_UTTERED = {
    "cough": "coughs",
    "kiss": "kisses",
    "sob": "sobs",
    "throat": "clears throat",
    "breath": "takes a breath",
    "breathing": "breathes",
    "humming": "hums",
}
_NOTE = "♪"


def described(cue: str, *, music: bool = False, uttered: bool = False) -> str:
    """A cue's name as a description in brackets; empty where there is nothing to describe.

    Args:
        cue: the name as written in the script.
        music: it is music, and marked with a note.
        uttered: somebody does it with the voice: `[sighs]`.
    """
    name = " ".join(re.sub(r"[\[\]<>{}♪]+", " ", cue).split()).strip(" .,;:-–—\"'")
    if not name:
        return ""
    if name.isupper() and len(name) > 3:
        name = name.lower()
    if uttered and name in UTTERANCES:
        return f"[{_UTTERED.get(name, name + 's')}]"
    if music:
        return f"[{_NOTE} {name if 'music' in name.casefold().split() else f'music: {name}'}]"
    return f"[{name}]"
