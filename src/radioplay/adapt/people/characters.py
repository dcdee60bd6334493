"""Somebody as they are being gathered from names, and what the narration's way of naming tells of two of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from radioplay.adapt.people.bearing import Bearing
from radioplay.adapt.people.evidence import Form

TOLD, FEWER = 2, 5
"""How often, and by what factor more rarely than another, a name stands in the narration that is a habit of it."""


@dataclass(slots=True, eq=False)
class Character:
    """Somebody, as they are being gathered."""

    bearing: Bearing = field(default_factory=Bearing)
    forms: list[Form] = field(default_factory=list)
    givens: set[str] = field(default_factory=set)

    @property
    def count(self) -> int:
        """How often they are named."""
        return sum(form.count for form in self.forms)


@dataclass(slots=True)
class Gathered:
    """Characters, those named most often first, and names that several of them may be meant by."""

    characters: list[Character] = field(default_factory=list)
    shared: list[tuple[Form, list[Character]]] = field(default_factory=list)


def told_by_given(character: Character) -> int:
    """How often the narration calls somebody by their first name. Kitty and Catherine are then two."""
    given = character.bearing.given
    return sum(form.told for form in character.forms if form.words[0].casefold() == given)


def told_both(character: Character, form: Form, bearing: Bearing) -> bool:
    """Whether the narration sets a title and surname apart from a first name, as it does for two people.

    It calls one person Mr. Voss or Tom, not now this and now that; and it says Mr. Tom Voss again and again
    only to tell him from Mr. Voss.
    """
    if bearing.given or not (bearing.married or bearing.title in ("mr", "miss")):
        return False
    for other in character.forms:
        rare, frequent = sorted((other.told, form.told))
        alone = (
            len(other.words) == 1
            and not other.titles
            and other.words[0].casefold() == character.bearing.given
        )
        if alone and bearing.title != "miss" and rare >= TOLD and rare * FEWER >= frequent:
            return True
        whole = len(other.words) > 1 and other.titles[:1] == form.titles[:1]
        if whole and rare >= 2 * TOLD and rare * 2 * FEWER >= frequent:
            return True
    return False
