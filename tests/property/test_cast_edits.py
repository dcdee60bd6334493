"""An edit changes what it names and nothing else; reading never raises."""

from __future__ import annotations

import json
import tomllib
from itertools import takewhile

from hypothesis import given
from hypothesis import strategies as st

from radioplay.cast import edit_cast, fold_name, parse_cast, set_voice
from radioplay.cast.text import decode

NAMES = ["MARA", "THE MAN", "ÉMILE", "O'BRIEN", "R2D2", 'SAY "HI"', "a.b"]
VOICES = st.sampled_from(["kokoro:af_heart", "tone:low", 'odd:"x" \\ é', "k:a*0.6+b*0.4"])
COMMENTS = st.sampled_from(["", "", "  # why", ' # voice = "no"', "\t# [cast.NO]"])
GAPS = st.sampled_from(["", "\n", "\n\n", "# [cast.X]\n", "\n# about it\n", "# below\n\n"])
BODIES = st.sampled_from(
    ["speed = 1.1", "pan=-0.2", 'aliases = [\n  "Q", # "]\n]', '"gain" = 1', "x.y = '''\nvoice = 1\n'''"]
)


def quoted(name: str) -> str:
    return name if name.isascii() and name.isalnum() else json.dumps(name, ensure_ascii=False)


@st.composite
def characters(draw: st.DrawFn, name: str) -> str:
    """A table of the cast, with or without a voice, in one of the ways to write it."""
    if draw(st.integers(0, 4)) == 0:
        return f"[cast.{quoted(name)}.deeper]{draw(COMMENTS)}\nx = 1\n"
    lines = draw(st.lists(BODIES, max_size=2, unique=True))
    if draw(st.booleans()):
        voice = draw(st.sampled_from(["'tone:x'", '"a" ', '"""m"""', "3"]))
        lines.insert(draw(st.integers(0, len(lines))), f"voice={voice}")
    indent = draw(st.sampled_from(["", "  "]))
    body = "".join(f"{indent}{line}{draw(COMMENTS)}\n{draw(GAPS)}" for line in lines)
    return f"[cast.{quoted(name)}]{draw(COMMENTS)}\n{body}{draw(GAPS)}"


@st.composite
def files(draw: st.DrawFn) -> str:
    """A cast file in a plausible mess: tables in any order, comments anywhere, CRLF, no last line end."""
    names = draw(st.lists(st.sampled_from(NAMES), max_size=4, unique=True))
    tables = [draw(characters(name)) for name in names]
    others = st.sampled_from(["[show]\ntitle='x'\n", "[mix] # m\n", "[places.A]\n\n"])
    tables += draw(st.lists(others, unique=True))
    text = draw(GAPS) + "".join(draw(st.permutations(tables)))
    text = text[:-1] if draw(st.booleans()) and text.endswith("\n") else text
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def alike(old: str, new: str) -> int:
    """How many letters two texts have in common at their start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def changed(old: str, new: str) -> tuple[str, str]:
    """The one stretch in which two texts differ, in each."""
    start = alike(old, new)
    end = alike(old[start:][::-1], new[start:][::-1])
    return old[start : len(old) - end], new[start : len(new) - end]


@given(files(), st.sampled_from(NAMES), VOICES)
def test_casting_changes_one_stretch_and_means_what_it_says(text: str, name: str, voice: str) -> None:
    edited = set_voice(text, name, voice)
    wanted = tomllib.loads(text)
    character = wanted.setdefault("cast", {}).setdefault(name, {})
    old, new = changed(text, edited)
    if "voice" in character:
        assert "\n" not in old + new
        assert len(old) <= len("'tone:x'")
    else:
        assert old == ""
        assert new.count("\n") <= 5
    character["voice"] = voice
    assert tomllib.loads(edited) == wanted
    assert "\r\n" not in text or "\n" not in edited.replace("\r\n", "")


@given(files(), st.sampled_from(NAMES), VOICES, VOICES)
def test_the_last_edit_wins_as_if_it_were_the_only_one(text: str, name: str, first: str, second: str) -> None:
    once = set_voice(text, name, first)
    assert set_voice(once, name, first) == once
    assert set_voice(set_voice(once, name, second), name, first) == once


@given(files(), st.sampled_from(["speed", "pan", "gain"]), st.floats(-1, 1), st.sampled_from(NAMES))
def test_any_key_can_be_set(text: str, key: str, value: float, name: str) -> None:
    assert tomllib.loads(edit_cast(text, ("cast", name, key), value))["cast"][name][key] == value


@given(st.binary(max_size=60) | files().map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_some_text(data: bytes) -> None:
    stored, _ = decode(data, "cast.toml")
    parse_cast(stored.text)


@given(files(), st.integers(0, 200), st.text("[]{}=\"'\\\n#.,é “\r\x00-1x", max_size=4))
def test_a_damaged_file_never_raises_and_every_problem_is_in_it(text: str, at: int, damage: str) -> None:
    damaged = text[:at] + damage + text[at:]
    _, problems = parse_cast(damaged)
    lines = damaged.split("\n")
    for problem in problems:
        assert problem.span
        line = lines[problem.span.line - 1]
        assert 1 <= problem.span.column <= len(line) + 1
        assert problem.span.column - 1 + problem.span.length <= len(line)


@given(st.text(max_size=12))
def test_folding_is_settled(name: str) -> None:
    assert fold_name(fold_name(name)) == fold_name(name)
    assert fold_name(f"  {name.upper()}\t") == fold_name(name.upper().lower().upper())
