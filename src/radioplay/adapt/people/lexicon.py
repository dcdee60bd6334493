"""What is known of names before a story is read: whose they are, and which capitals name nobody."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from radioplay.adapt.model import Gender

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`data/names.toml`. All words are in lower case; `titles`, `kin`, `roles` and `given` tell genders."""

    given: dict[str, Gender]
    fuller: dict[str, Words]
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
    fuller: dict[str, set[str]] = {}
    for full, short in data["short"].items():
        for word in short.split():
            fuller.setdefault(word, set()).add(full)

    def words(table: str, key: str) -> Words:
        return frozenset(data[table][key].split())

    def gendered(table: str) -> dict[str, Gender]:
        listed = {key: data[table].get(key, "").split() for key in ("m", "f", "u")}
        known: dict[str, Gender] = dict.fromkeys(listed["m"], "m")
        for word in listed["f"]:
            known[word] = "u" if word in known else "f"
        known.update(dict.fromkeys(listed["u"], "u"))
        return known

    given = gendered("given")
    for short, fulls in fuller.items():
        told = {given.get(full, "u") for full in fulls}
        given.setdefault(short, told.pop() if len(told) == 1 else "u")
    for full in data["short"]:
        given.setdefault(full, "u")
    return Lexicon(
        given=given,
        fuller={short: frozenset(fulls) for short, fulls in fuller.items()},
        titles=gendered("titles"),
        **{key: words("titles", key) for key in ("forenamed", "married", "unmarried", "noble")},
        kin_titles=words("titles", "kin"),
        particles=words("particles", "words"),
        kin=gendered("kin"),
        roles=gendered("roles"),
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
