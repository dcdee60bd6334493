"""What Ardour's routes are called."""

from __future__ import annotations

from radioplay.sessions.markup import legible
from radioplay.sessions.model import Session
from radioplay.timeline import Bus

_TAKEN = ("Master", "Monitor", "Click", "Auditioner", "auditioner", "ltc", "LTC")
_LONGEST = 60


class Names:
    """Names of routes: each once, without what the names of their ports can't have in them."""

    def __init__(self) -> None:
        self._taken = set(_TAKEN)

    def new(self, wanted: str) -> str:
        """A name as like `wanted` as may be."""
        plain = legible(wanted.translate({ord(mark): "-" for mark in "/:\\;"}))[:_LONGEST].strip() or "track"
        name, number = plain, 2
        while name in self._taken:
            name, number = f"{plain} {number}", number + 1
        self._taken.add(name)
        return name


def bus_names(session: Session, names: Names) -> dict[Bus, str]:
    """A name for the route of each bus that has lanes."""
    return {bus: names.new(f"{bus} bus") for bus in session.buses}
