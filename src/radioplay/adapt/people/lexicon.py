"""What is known of names before a story is read: whose they are, and which capitals name nobody."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from radioplay.adapt.model import Gender
from radioplay.adapt.nouns import nouns
from radioplay.firstnames import first_names, gendered

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`data/names.toml`, nouns and first names. In lower case; `titles`, `kin`, `roles`, `given` tell genders."""

    given: Mapping[str, Gender]
    fuller: Mapping[str, Words]
    titles: dict[str, Gender]
    kin_titles: Words
    forenamed: Words
    married: Words
    unmarried: Words
    noble: Words
    particles: Words
    kin: dict[str, Gender]
    roles: dict[str, Gender]
    animals: Words
    plural: Words
    places: Words
    place_nouns: Words
    nations: Words
    times: Words
    holy: Words
    marks: Words
    interjections: Words
    common: Words
    saying: Words
    human: Words
    being: Words
    belongings: Words
    place_before: Words

    def is_given(self, word: str) -> bool:
        """Whether a word is a first name, or short for one."""
        folded = word.casefold()
        return folded in self.given or folded in self.fuller


@cache
def lexicon() -> Lexicon:
    """The lexicon, read once."""
    data = tomllib.loads(files("radioplay.adapt").joinpath("data/names.toml").read_text("utf-8"))
    names = first_names()

    def words(table: str, key: str) -> Words:
        return frozenset(data[table][key].split())

    return Lexicon(
        given=names.given,
        fuller=names.fuller,
        titles=gendered(data["titles"]),
        **{key: words("titles", key) for key in ("forenamed", "married", "unmarried", "noble")},
        kin_titles=words("titles", "kin"),
        particles=words("particles", "words"),
        kin=gendered(data["kin"]),
        roles={**nouns().gender, **gendered(data["roles"])},
        **{key: words("roles", key) for key in ("animals", "plural")},
        **{
            key: words("not_names", key)
            for key in (
                "places",
                "place_nouns",
                "nations",
                "times",
                "holy",
                "marks",
                "interjections",
                "common",
            )
        },
        **{key: words("words", key) for key in ("saying", "human", "being", "belongings", "place_before")},
    )
