"""Words → verbs of saying: which verb a form belongs to, and what it tells of how a quote is given."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, cast

Saying = Literal["plain", "ask", "answer", "loud", "soft", "emotional", "sound", "gesture", "thought"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying in its dictionary form ("go on"), and what kind it is of.

    `sound` and `gesture` say nothing by themselves: a comma must tie them to a quote.
    """

    name: str
    kind: Saying

    @property
    def weak(self) -> bool:
        """Whether it is a tag only where a comma ties it to the quote."""
        return self.kind in ("sound", "gesture")


@dataclass(frozen=True, slots=True)
class Verbs:
    """All verbs of saying.

    `forms` holds every form of those of one word, `phrases` the verb of every form with the word behind it
    ("went", "on"), `finite` the forms that can stand with a subject, which those in -ing can't.
    """

    forms: dict[str, Verb]
    phrases: dict[tuple[str, str], Verb]
    finite: frozenset[str]


@cache
def verbs() -> Verbs:
    """The verbs of `data/verbs.toml`."""
    data = tomllib.loads(resources.files(__package__).joinpath("data", "verbs.toml").read_text("utf-8"))
    irregular: dict[str, str] = data["irregular"]
    forms: dict[str, Verb] = {}
    phrases: dict[tuple[str, str], Verb] = {}
    finite: set[str] = set()
    for table in (data["extra"], data["classes"]):
        for kind, words in table.items():
            for entry in words.split():
                verb = Verb(entry.rstrip("!"), cast(Saying, kind))
                for form in _forms(entry, irregular):
                    forms.setdefault(form, verb)
                    if not form.endswith("ing") or form in ("sing", "bring"):
                        finite.add(form)
    for kind, text in data["phrases"].items():
        for phrase in text.split("|"):
            first, *rest = phrase.split()
            verb = Verb(" ".join([first, *rest]), cast(Saying, kind))
            for form in _forms(first, irregular):
                phrases.setdefault((form, rest[0]), verb)
                if not form.endswith("ing") or form == "bring":
                    finite.add(form)
    return Verbs(forms, phrases, frozenset(finite))


def _forms(entry: str, irregular: dict[str, str]) -> list[str]:
    """A verb's dictionary form and all others; `!` behind it doubles its last consonant."""
    word = entry.rstrip("!")
    if word in irregular:
        return [word, *irregular[word].split()]
    stem = word + word[-1] if entry.endswith("!") else word
    if word.endswith("ee"):
        return [word, word + "s", word + "d", word + "ing"]
    if word.endswith("e"):
        return [word, word + "s", word + "d", word[:-1] + "ing"]
    if word.endswith("y") and word[-2] not in "aeiou":
        return [word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"]
    third = word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [word, third, stem + "ed", stem + "ing"]
