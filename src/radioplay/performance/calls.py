"""Telephone calls that go on from scene to scene: who is at our end, and who is on the line.

When a scene follows a call to its other end (`INT. CRANE'S OFFICE - CONTINUOUS`), the two swap: who was on the
phone is in the room now, and the others are heard through the receiver, without the script saying it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from radioplay.cast import fold_name
from radioplay.directions import where_heard
from radioplay.script.model import Speech
from radioplay.timeline import Treatment

_GOES_ON = re.compile(r"\b(continuous|continued|same( time)?|intercut|other end|meanwhile)\b", re.IGNORECASE)
_INTO = re.compile(r"\binto\b.*\b(phone|telephone|receiver)\b", re.IGNORECASE)
_OVER = re.compile(
    r"\b(hangs? up|hanging up|hung up|rings off|dial(l?ing)? tone|receiver (down|replaced)|puts down the (phone|"
    r"receiver)|phone down|line (goes|is) dead|disconnects?)\b",
    re.IGNORECASE,
)


class Calls:
    """The call of the scene that is being walked through."""

    def __init__(self) -> None:
        self._near: set[str] = set()
        self._far: set[str] = set()
        self._turned: set[str] = set()

    def scene(self, heading: str, speeches: Iterable[Speech]) -> None:
        """A scene begins in which these are spoken."""
        turned = self._far and self._at_other_end(heading, list(speeches))
        self._turned = self._near if turned else set()
        self._near, self._far = set(), set()

    def _at_other_end(self, heading: str, speeches: list[Speech]) -> bool:
        plain = [s for s in speeches if fold_name(s.name) in self._far and not _through(s)]
        into = any(_INTO.search(e.text) for speech in plain for e in speech.extensions)
        return bool(plain) and (into or _GOES_ON.search(heading) is not None)

    def through(self, name: str, heard: Treatment) -> Treatment:
        """Where a speaker is heard whom the script puts at `heard`: on the phone, where the call has turned."""
        who = fold_name(name)
        if not heard and who in self._turned:
            heard = "phone"
        if heard == "phone":
            self._far.add(who)
        elif not heard:
            self._near.add(who)
        return heard

    def cue(self, name: str) -> None:
        """A sound is heard: it may end the call."""
        if _OVER.search(name):
            self._far, self._turned = set(), set()


def _through(speech: Speech) -> bool:
    return any(where_heard(extension.text) for extension in speech.extensions)
