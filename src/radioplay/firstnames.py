"""First names: whether a woman's or a man's, and what they are short for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal


@dataclass(frozen=True, slots=True)
class FirstNames:
    """`firstnames.toml`, in lower case.

    `given` has the gender of each, short forms among them; "u" for those of women and men. `fuller` has, for a
    short form, what it may be short for.
    """

    given: Mapping[str, Literal["m", "f", "u"]]
    fuller: Mapping[str, frozenset[str]]


@cache
def first_names() -> FirstNames:
    """The names, read once."""
    data = tomllib.loads(files("radioplay").joinpath("firstnames.toml").read_text("utf-8"))
    fuller: dict[str, set[str]] = {}
    for full, short in data["short"].items():
        for word in short.split():
            fuller.setdefault(word, set()).add(full)
    given = gendered(data["given"])
    for short, fulls in fuller.items():
        told = {given.get(full, "u") for full in fulls}
        given.setdefault(short, told.pop() if len(told) == 1 else "u")
    for full in data["short"]:
        given.setdefault(full, "u")
    return FirstNames(given, {short: frozenset(fulls) for short, fulls in fuller.items()})


def gendered(lists: Mapping[str, str]) -> dict[str, Literal["m", "f", "u"]]:
    """The gender of each word of the lists `m`, `f` and `u`; "u" for a word that is in more than one."""
    listed = {key: lists.get(key, "").split() for key in ("m", "f", "u")}
    known: dict[str, Literal["m", "f", "u"]] = dict.fromkeys(listed["m"], "m")
    for word in listed["f"]:
        known[word] = "u" if word in known else "f"
    known.update(dict.fromkeys(listed["u"], "u"))
    return known
