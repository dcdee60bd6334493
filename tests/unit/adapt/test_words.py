"""The words of a story, and the verbs of saying among them."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from radioplay.adapt.layout import lay_out
from radioplay.adapt.verbs import verbs
from radioplay.adapt.words import words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom's hat", "tom 's hat"),
        ("he’d gone", "he 'd gone"),
        ("O'Brien didn't", "o'brien didn't"),
        ("an old-fashioned man--yes", "an old-fashioned man -- yes"),
        ("_Who_?", "who ?"),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    assert " ".join(words_of(lay_out("", text)).low) == expected


def test_a_title_ends_no_sentence() -> None:
    words = words_of(lay_out("", 'Mr. Lyle rose. "Who?" he asked. J. Hart sat.'))
    first = dict(reversed(list(zip(words.low, words.sentence, strict=True))))
    assert first["lyle"] == first["mr"]
    assert first["asked"] == first["who"] == first["lyle"] + 1
    assert first["hart"] == first["sat"] == first["asked"] + 1


@pytest.mark.parametrize(
    ("form", "name"),
    [("said", "say"), ("cries", "cry"), ("replied", "reply"), ("begged", "beg"), ("agreeing", "agree"),
     ("told", "tell"), ("murmuring", "murmur"), ("hisses", "hiss"), ("drawled", "drawl")],
)  # fmt: skip
def test_a_form_has_its_verb(form: str, name: str) -> None:
    assert verbs().forms[form].name == name


def test_a_verb_of_two_words() -> None:
    assert verbs().phrases["went", "on"].name == "go on"
    assert verbs().phrases["bursts", "out"].kind == "loud"


def test_a_verb_stands_in_one_class_only() -> None:
    text = resources.files("radioplay.adapt").joinpath("data", "verbs.toml").read_text("utf-8")
    names = [w.rstrip("!") for words in tomllib.loads(text)["classes"].values() for w in words.split()]
    assert len(names) > 400
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    "path", ["firstnames.toml", "adapt/data/names.toml", "adapt/data/nouns.toml", "adapt/data/sounds.toml"]
)
def test_a_list_holds_a_word_once(path: str) -> None:
    """A first name that stood twice among those of women was taken for one of women and men."""
    data = tomllib.loads(resources.files("radioplay").joinpath(path).read_text("utf-8"))
    tables = [data, *(data[name] for name in data if name not in ("short", "figures"))]
    lists = [table.values() for table in tables if isinstance(table, dict)]
    words = [listed.split() for values in lists for listed in values if isinstance(listed, str)]
    assert words
    assert [word for listed in words for word in set(listed) if listed.count(word) > 1] == []
