"""`data/sounds.toml` → what is heard, found by the words that tell it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from radioplay.adapt.sounds_forms import Form, forms_of

Role = Literal["", "n", "v", "a", "ends", "uttered", "thing", "given", "of", "heard", "heard only"]
Order = Literal["any", "before", "after"]
"""Where the source stands: on either side of the sound, before it, or behind it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of sound: what its cue is called, whether it goes on, whether the show must have a file, and whether
    its sound is that of several already.
    """

    name: str
    bed: bool = False
    file: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Pairing:
    """A sound word that tells `kind` with one of some sources near it. `particle` goes with the word."""

    kind: Kind
    sources: frozenset[str]
    order: Order
    particle: str = ""


@dataclass(frozen=True, slots=True)
class Alone:
    """A sound word that tells `kind` without a source.

    `role` says as what: either (""), a noun ("n"), a verb ("v"), a noun behind `a` ("a"), a verb that ends its clause
    ("ends"), a noun before `of` ("of"), of what is given to a thing ("given"), one that nobody in particular utters
    ("uttered"), a verb of which a thing is the subject ("thing"), what somebody hears ("heard only"), or that or all
    there is ("heard"). `human` says that it may also be what a person does (`she knocked`). Of what is `recent` one
    must have been named shortly before.
    """

    kind: Kind
    role: Role = ""
    human: bool = False
    particle: str = ""
    recent: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All of it.

    `pairings` and `alone` go by the dictionary form of the sound word, `triggers` leads from every form to those,
    `sources` from every form of a noun to what it is a form of. `context` has lists of words that say whether a
    sound is heard now, `figures` what is only said to make one, in all forms, `idioms` phrases that sound of nothing,
    `refined` what a sound is called where one of some words is near.
    """

    kinds: tuple[Kind, ...]
    pairings: Mapping[str, tuple[Pairing, ...]]
    alone: Mapping[str, tuple[Alone, ...]]
    triggers: Mapping[str, tuple[tuple[str, Form], ...]]
    sources: Mapping[str, frozenset[str]]
    context: Mapping[str, frozenset[str]]
    figures: frozenset[str]
    idioms: re.Pattern[str]
    refined: Mapping[str, tuple[tuple[frozenset[str], str], ...]]


_MARKS: Mapping[str, Role] = {
    "n": "n",
    "v": "v",
    "i": "a",
    "e": "ends",
    "o": "of",
    "g": "given",
    "s": "uttered",
    "t": "thing",
}
"""Letters behind a word that stands alone in the file."""


@cache
def read_lexicon() -> Lexicon:
    """The lexicon as it ships, read once."""
    text = (files("radioplay.adapt") / "data" / "sounds.toml").read_text(encoding="utf-8")
    return lexicon_of(tomllib.loads(text))


def lexicon_of(data: Mapping[str, Any]) -> Lexicon:
    """A lexicon from the form of `data/sounds.toml`."""
    groups = {name: words.split() for name, words in data["groups"].items()}
    kinds, pairings, alone = [], {}, {}  # type: list[Kind], dict[str, list[Pairing]], dict[str, list[Alone]]
    for entry in data["sound"]:
        kind = Kind(entry["name"], *(entry.get(key, False) for key in ("bed", "file", "several")))
        kinds.append(kind)
        own: frozenset[str] = frozenset()
        for word, sources, order in _paired(entry, groups):
            own |= sources
            lemma, _, particle = word.partition("_")
            pairings.setdefault(lemma, []).append(Pairing(kind, sources, order, particle))
        for marked in " ".join(entry.get("alone", ())).split():
            word, *marks = marked.split(".")
            lemma, _, particle = word.partition("_")
            role: Role = next((_MARKS[mark] for mark in marks if mark in _MARKS), "")
            recent = own if "r" in marks else frozenset[str]()
            alone.setdefault(lemma, []).append(Alone(kind, role, "h" in marks, particle, recent))
        for word in " ".join(entry.get("heard", ())).split():
            lemma, _, verb = word.partition(".")
            alone.setdefault(lemma, []).append(Alone(kind, "heard only" if verb else "heard"))
    context = {name: frozenset(words.split()) for name, words in data["context"].items()}
    return Lexicon(
        tuple(kinds),
        {word: tuple(each) for word, each in pairings.items()},
        {word: tuple(each) for word, each in alone.items()},
        _triggers({*pairings, *alone}),
        _source_forms(source for each in pairings.values() for pairing in each for source in pairing.sources),
        context,
        frozenset(
            form for figure in context["figures"] for form, kind in forms_of(figure) if kind in ("base", "s")
        ),
        re.compile(rf"\b(?:{data['figures']['idioms']})\b", re.IGNORECASE),
        _refinements(data.get("refine", ())),
    )


def _refinements(tables: Sequence[Mapping[str, str]]) -> dict[str, tuple[tuple[frozenset[str], str], ...]]:
    found: dict[str, tuple[tuple[frozenset[str], str], ...]] = {}
    for table in tables:
        better = (frozenset(table["words"].split()), table["to"])
        found[table["name"]] = (*found.get(table["name"], ()), better)
    return found


def _paired(
    entry: Mapping[str, Any], groups: Mapping[str, list[str]]
) -> Iterator[tuple[str, frozenset[str], Order]]:
    orders: tuple[tuple[str, Order], ...] = (("pairs", "any"), ("does", "before"), ("done", "after"))
    for key, order in orders:
        for line in entry.get(key, ()):
            left, right = (_members(side, groups) for side in line.split(" : "))
            sources, sounds = (right, left) if order == "after" else (left, right)
            yield from ((sound, frozenset(sources), order) for sound in sounds)


def _members(side: str, groups: Mapping[str, list[str]]) -> list[str]:
    words = side.split()
    return [each for word in words for each in (groups[word[1:]] if word.startswith("@") else (word,))]


def _triggers(lemmas: set[str]) -> dict[str, tuple[tuple[str, Form], ...]]:
    found: dict[str, list[tuple[str, Form]]] = {}
    for lemma in sorted(lemmas):
        for form, kind in forms_of(lemma):
            found.setdefault(form, []).append((lemma, kind))
    return {form: tuple(each) for form, each in found.items()}


def _source_forms(lemmas: Iterator[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for lemma in sorted(set(lemmas)):
        for form, kind in forms_of(lemma):
            if kind in ("base", "s"):
                found.setdefault(form, set()).add(lemma)
    return {form: frozenset(each) for form, each in found.items()}
