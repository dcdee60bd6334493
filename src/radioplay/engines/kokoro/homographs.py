"""Words of one spelling and several sounds, where the tagger alone isn't enough.

Two aids, both from the words around: a word right after `to`, `don't` or `you` is a verb and one right after
`the` or `my` isn't, whatever the tagger thought; and `data/homographs.tsv` has rules for single words.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from radioplay.engines.kokoro.lists import rows

_VERB_AFTER = re.compile(
    r"(\b(to|will|would|can|could|shall|should|must|may|might|do|does|did|let's|please|cannot|can't|won't)"
    r"|n't|'ll|'d|(?<!are )(?<!were )(?<!is )(?<!am )(?<!was )(?<!have )\b(i|you|we|they)"
    r"|\blet (me|him|her|us|them|it)) $"
)
_NOUN_AFTER = re.compile(r"\b(an?|the|this|my|your|our|their|its|his|every|each|another|no|any|some|whose)$")


@dataclass(frozen=True, slots=True)
class _Rule:
    before: re.Pattern[str]
    after: re.Pattern[str]
    symbols: tuple[str, str]


def corrections(tokens: list[Any], text: str, lexicon: Any) -> Iterator[tuple[int, str]]:
    """Put right the tags of words whose sound depends on them, and find those a rule settles.

    Args:
        tokens: hibari's, tagged; their tags are changed.
        text: what they are tokens of.
        lexicon: hibari's, whose entries say which words have readings by part of speech.

    Yields:
        The index of a token and its symbols.
    """
    lower, at = text.lower(), 0
    for index, token in enumerate(tokens):
        before, after = lower[:at], lower[at + len(token.text) :]
        at += len(token.text) + len(token.whitespace)
        word = token.text if token.text in _rules() else token.text.lower()
        if rule := _fitting(word, before, after):
            yield index, rule.symbols[lexicon.british]
        else:
            _retag(token, before, lexicon)


def _fitting(word: str, before: str, after: str) -> _Rule | None:
    rules = _rules().get(word, ())
    return next((rule for rule in rules if rule.before.search(before) and rule.after.search(after)), None)


def _retag(token: Any, before: str, lexicon: Any) -> None:
    """Only where the dictionary has a reading for verbs or nouns, and the word before leaves no doubt."""
    readings = lexicon.golds.get(token.text.lower())
    if not isinstance(readings, dict) or not {"VERB", "NOUN"} & readings.keys():
        return
    if _VERB_AFTER.search(before) and not token.tag.startswith("VB"):
        token.tag = "VB"
    elif _NOUN_AFTER.search(before.rstrip()) and token.tag.startswith("VB"):
        token.tag = "NN"


@functools.cache
def _rules() -> dict[str, list[_Rule]]:
    rules: dict[str, list[_Rule]] = {}
    for word, before, after, american, british in rows("homographs.tsv"):
        rule = _Rule(re.compile(before), re.compile(f"^(?:{after.removeprefix('^')})"), (american, british))
        rules.setdefault(word, []).append(rule)
    return rules
