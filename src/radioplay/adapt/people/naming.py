"""People → what a script calls them."""

from __future__ import annotations

import re

from radioplay.adapt.model import People

NARRATOR, UNKNOWN = "NARRATOR", "UNKNOWN"


def names_in_script(people: People) -> tuple[str, ...]:
    """A name for each person: capitals, and none twice."""
    taken: set[str] = set()
    names = []
    for person in people.persons:
        first = name = NARRATOR if person.name == "I" else in_capitals(person.name)
        number = 2
        while name in taken:
            name, number = f"{first} {number}", number + 1
        taken.add(name)
        names.append(name)
    return tuple(names)


def in_capitals(name: str) -> str:
    """A name as a script has it; what Fountain would read as something else is left out."""
    return " ".join(re.sub(r"[()^\[\]*_/@:]|\s", " ", name).upper().split()) or UNKNOWN
