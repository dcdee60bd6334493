"""Choices → whom a show thanks for its sounds, and under which licence they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from radioplay.cues.choose import Choices


@dataclass(frozen=True, slots=True)
class Credit:
    """A file that is heard, and what `sfx.toml` says of where it is from; what isn't said is empty."""

    name: str
    licence: str
    credit: str
    source: str

    def to_json(self) -> dict[str, str | None]:
        """An entry of `sounds` in `report.json`."""
        return {
            "name": self.name,
            "licence": self.licence or None,
            "credit": self.credit or None,
            "source": self.source or None,
        }


def credits(*episodes: Choices) -> tuple[Credit, ...]:
    """Those of the show's own sounds that play in these episodes, each once, in order of name.

    What is made by rule needs none.
    """
    files = {choice.file for choices in episodes for group in choices.values() for choice in group}
    known = [Credit(file.id, file.licence, file.credit, file.source) for file in files if file is not None]
    return tuple(sorted(known, key=lambda each: each.name))


def plays(episodes: Iterable[Choices]) -> dict[str, int]:
    """How many cues play each sound: by a file's id, or `foley:` and a preset's name."""
    from radioplay.cues.sounds import kind_of

    counts: dict[str, int] = {}
    for choices in episodes:
        for group in choices.values():
            for id in {kind_of(choice.id) for choice in group}:
                counts[id] = counts.get(id, 0) + 1
    return counts
