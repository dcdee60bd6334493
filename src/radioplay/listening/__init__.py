"""Listening: what is understood of a take, beside what was to be said.

`recogniser` makes somebody who listens, `Recogniser.hear` writes a sound down, `differences`, `score` and
`likeness` compare that with a text, and `listen` does it for all the takes of an episode.
"""

from radioplay.listening.compare import Difference, Score, differences, likeness, score
from radioplay.listening.hearing import Heard, ListenError, Recogniser
from radioplay.listening.names import names_in
from radioplay.listening.notes import Notes
from radioplay.listening.shows import listen_to, listener_for, notes_of
from radioplay.listening.verdicts import Listener, Verdict, heard_problems, listen, worst_first
from radioplay.listening.whisper import AT_ONCE, PACK, check_installed, recogniser

__all__ = [
    "AT_ONCE",
    "PACK",
    "Difference",
    "Heard",
    "ListenError",
    "Listener",
    "Notes",
    "Recogniser",
    "Score",
    "Verdict",
    "check_installed",
    "differences",
    "heard_problems",
    "likeness",
    "listen",
    "listen_to",
    "listener_for",
    "names_in",
    "notes_of",
    "recogniser",
    "score",
    "worst_first",
]
