"""How loud things are beside speech, by what they are called.

A sound's level is its loudest 400 ms, in LU above (+) or below (−) the house's speech level. The table speaks
for a listener in the room with everybody; a sound of one's own can be moved by `gain` in `sfx.toml`, and any
cue by `(-6 dB)`.
"""

from __future__ import annotations

from radioplay.cues.matching import words_of

DEFAULT_LU = -4.0

_LEVELS: tuple[tuple[str, float], ...] = (
    ("gun click", -5.0),
    ("gunshot", 7.0),
    ("shot", 7.0),
    ("explosion", 8.0),
    ("thunder", 3.0),
    ("crash", 2.0),
    ("glass break", 2.0),
    ("smash", 2.0),
    ("siren", -5.0),
    ("scream", 2.0),
    ("telephone", -3.0),
    ("door bell", -2.0),
    ("bell", -2.0),
    ("register keys", -6.0),
    ("register", -3.0),
    ("door open", -6.0),
    ("door close", -3.0),
    ("door", -4.0),
    ("knock", -4.0),
    ("body fall", -2.0),
    ("footsteps", -9.0),
    ("steps", -9.0),
    ("banknotes", -12.0),
    ("paper", -12.0),
    ("coins", -7.0),
    ("cup", -9.0),
    ("chair", -7.0),
    ("switch", -9.0),
    ("keys", -8.0),
    ("steam", -8.0),
    ("car", -8.0),
    ("wind", -10.0),
)


def level_of(*names: str) -> float:
    """LU beside speech for something with these names; the entry with the most words in common wins."""
    best, level = 0, DEFAULT_LU
    for name in names:
        words = frozenset(words_of(name))
        for entry, lu in _LEVELS:
            parts = frozenset(words_of(entry))
            if parts <= words and len(parts) > best:
                best, level = len(parts), lu
    return level
