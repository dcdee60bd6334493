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
    ("punch", -3.0),
    ("stab", -5.0),
    ("sword", -3.0),
    ("sword draw", -6.0),
    ("arrow", -6.0),
    ("whoosh", -9.0),
    ("gavel", -1.0),
    ("fireworks", -4.0),
    ("car horn", 0.0),
    ("ships horn", 0.0),
    ("car door", -4.0),
    ("engine start", -5.0),
    ("train", -2.0),
    ("hooves", -7.0),
    ("running", -8.0),
    ("church bell", -4.0),
    ("ding dong", -2.0),
    ("door buzzer", -3.0),
    ("alarm", -3.0),
    ("dial tone", -9.0),
    ("busy tone", -9.0),
    ("phone ringing out", -9.0),
    ("receiver", -9.0),
    ("hang up", -6.0),
    ("rotary dial", -8.0),
    ("phone buzz", -8.0),
    ("heartbeat", -8.0),
    ("heart monitor", -9.0),
    ("static", -8.0),
    ("dog", -2.0),
    ("owl", -9.0),
    ("applause", -3.0),
    ("cheer", -2.0),
    ("splash", -2.0),
    ("water", -9.0),
    ("tap", -9.0),
    ("kettle", -6.0),
    ("coffee machine", -8.0),
    ("match", -9.0),
    ("cork", -5.0),
    ("clink", -8.0),
    ("creak", -9.0),
    ("typewriter", -7.0),
    ("keyboard", -10.0),
    ("writing", -14.0),
    ("camera", -7.0),
    ("zipper", -10.0),
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
