"""Every key that tomllib finds has a place, and what stands there is that key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import tomlkit
from hypothesis import example, given
from hypothesis import strategies as st

from radioplay.cast.positions import Path, Positions, find_positions

NASTY = "\"'\\\n#[]{}=., aÉ\t-"
NAMES = st.sampled_from(["a", "b", "cast", "MARA", "O'BRIEN", 'SAY "HI"', "a.b", "CAFÉ", "#", "", "=", "[x]"])
TEXTS = st.one_of(
    st.sampled_from(['[cast.BOB]\nvoice = "x"', "a # b", '"""', "'''", "\\", "x\ny = 1", "}", "], [", ""]),
    st.text(NASTY, max_size=8),
)
PLAIN = st.sampled_from(["1", "-0.5", "true", "1979-05-27 07:32:00", "0x1F", "inf", '"""a"""""', "'''a'''''"])
SPACE = st.sampled_from(["", "", " ", "\t "])
COMMENT = st.sampled_from(["", "", " # note", ' # voice = "no"', "# [cast.NO]", "  #'''"])
GAP = st.sampled_from(["", "", "\n", "# [cast.X]\n", "\n  # a = 1\n\n"])
ARRAY_GAP = st.sampled_from(["", "", " ", "\n", " # c ]\n", "\n # 'x\n\t"])


def spellings_of_text(text: str) -> list[str]:
    """The ways to write a text, those on one line first."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    spellings = ['"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"']
    if "'" not in text:
        spellings += ["'" + text + "'"] * ("\n" not in text) + ["'''" + text + "'''"]
    return [*spellings, '"""' + escaped + '"""']


def spellings_of_key(name: str) -> list[str]:
    """The ways to write a key."""
    bare = [name] if name.isascii() and name.isalnum() else []
    return bare + [text for text in spellings_of_text(name) if not text.startswith(("'''", '"""'))]


KEYS = NAMES.flatmap(lambda name: st.sampled_from(spellings_of_key(name)))
DOTTED = st.lists(st.tuples(SPACE, KEYS, SPACE).map("".join), min_size=1, max_size=3).map(".".join)
SCALARS = PLAIN | TEXTS.flatmap(lambda text: st.sampled_from(spellings_of_text(text)))


def containers(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Arrays and inline tables that hold `inner`."""
    entry = st.tuples(ARRAY_GAP, inner, ARRAY_GAP).map("".join)
    array = st.tuples(st.lists(entry, max_size=3), ARRAY_GAP, st.booleans())
    pair = st.tuples(DOTTED, st.just("="), SPACE, inner, SPACE).map("".join)
    return st.one_of(
        array.map(lambda a: "[" + ",".join(a[0]) + "," * bool(a[0] and a[2]) + a[1] + "]"),
        st.lists(pair, max_size=3).map(lambda pairs: "{" + ",".join(pairs) + "}"),
    )


VALUES = st.recursive(SCALARS, containers, max_leaves=5)
LINES = st.one_of(
    st.tuples(DOTTED, st.just("="), SPACE, VALUES).map("".join),
    DOTTED.map("[{}]".format),
    DOTTED.map("[[{}]]".format),
)
DOCUMENTS = st.tuples(
    st.lists(st.tuples(SPACE, LINES, COMMENT, st.just("\n"), GAP).map("".join), max_size=7).map("".join),
    st.sampled_from(["\n", "\r\n"]),
).map(lambda parts: parts[0].replace("\n", parts[1]))
"""TOML in odd layouts, much of it lawful (now and then a name stands twice)."""


def paths(value: Any, base: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every path in what tomllib read, with what is there."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield (*base, key), inner
        yield from paths(inner, (*base, key))


def meant(text: str) -> Any:
    return tomllib.loads(f"key = {text}")["key"]


def check(text: str, data: dict[str, Any], found: Positions) -> None:
    wanted = dict(paths(data))
    assert set(found.items) == set(wanted)
    for path, item in found.items.items():
        key = path[-1]
        if isinstance(key, str):
            assert item.key is not None
            written = text[slice(*item.key)]
            assert (meant(written) if written[0] in "\"'" else written) == key
        if item.value is not None:
            assert repr(meant(text[slice(*item.value)])) == repr(wanted[path])
        span = found.key_span(path, "f")
        line = text.split("\n")[span.line - 1]
        assert line[span.column - 1 :][: span.length]


@given(DOCUMENTS)
@example("[a]\nb = 1\n[[c]]\nd = 2\n[c.e]\nf = 3\n[[c]]\n[c.e]\n")
@example('[a.b]\nx = """\n[cast.MARA]\nvoice = 1\n"""\n[a]\ny = [ # ]\n 1, ]\n')
@example("[a]\nb.c = 1\nb.d.e = 2\n[f.g]\n[f]\n'h i' . \"j\" = {k.l = [{m = 1}, {n.o = {}}]}\n")
def test_every_key_has_its_place(text: str) -> None:
    try:
        data = tomllib.loads(text)
    except ValueError:
        return
    check(text, data, find_positions(text))


@given(
    st.dictionaries(
        NAMES,
        st.recursive(
            TEXTS | st.integers() | st.booleans(),
            lambda inner: st.dictionaries(NAMES, inner, max_size=3) | st.lists(inner, max_size=3),
            max_leaves=8,
        ),
        max_size=4,
    )
)
def test_every_key_of_a_written_file_has_its_place(data: dict[str, Any]) -> None:
    text = tomlkit.dumps(data)
    check(text, tomllib.loads(text), find_positions(text))


@given(st.text(NASTY, max_size=40) | DOCUMENTS)
def test_text_that_is_no_toml_is_no_accident(text: str) -> None:
    found = find_positions(text)
    keys = [item.key for item in found.items.values() if item.key]
    assert all(0 <= start < end <= len(text) for start, end in keys)
