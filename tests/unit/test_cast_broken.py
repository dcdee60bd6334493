"""Broken TOML: every mistake has its place and its cure, and costs only itself."""

from __future__ import annotations

import pytest

from radioplay.cast import parse_cast

GOOD = '[cast.GOOD]\nvoice = "tone:low"\n'


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ("[cast.THE MAN]\nvoice = 'x'\n", (1, 11), "can't be read", '[cast."THE MAN"]'),
        ("[cast.ÉMILE]\nvoice = 'x'\n", (1, 7), "can't be read", '[cast."ÉMILE"]'),
        ("[cast.A\nvoice = 'x'\n", (1, 8), "can't be read", None),
        ("[cast.A]\nvoice = kokoro:af_heart\n", (2, 9), "can't be read", '"kokoro:af_heart"'),
        ("[cast.A]\nvoice = “x”\n", (2, 9), "can't be read", "straight quotes"),
        ("[cast.A]\nvoice = 'x'\nvoice = 'y'\n", (3, 1), "a second time", None),
        ("[cast.A]\nvoice = 'x'\n[cast.A]\npan = 9\n", (3, 1), "a second time", None),
        ('[cast.A]\nvoice = "x\n', (2, 11), "never closed", None),
        ('[cast.A]\nvoice = """x\n', (2, 1), "never closed", None),
        ("[cast.A]\nvoice = 'x'\naliases = [\n'B',\n'C'\n", (3, 1), "never closed", None),
        ("[cast]\nA = { voice = 'x'\n", (2, 1), "never closed", None),
        ("[pronounce]\nSiobhán = 'x'\n", (2, 6), "no =", '"Siobhán" = …'),
        ("[show]\ntitle = 'a' 'b'\n", (2, 13), "nothing more", None),
        ('[show]\ntitle = "C:\\qed"\n', (2, 14), "backslash", None),
        ("[show]\nseason =\n", (2, 9), "can't be read", None),
        ("[show]\nseason\n", (2, 7), "no =", None),
    ],
)
def test_a_mistake_has_its_place_and_costs_only_itself(
    text: str, place: tuple[int, int], message: str, hint: str | None
) -> None:
    cast, found = parse_cast(text + GOOD)
    broken = [p for p in found if p.code == "C012"]
    assert len(broken) == 1
    span = broken[0].span
    assert span and (span.line, span.column) == place
    assert message in broken[0].message
    assert (hint is None) == (broken[0].hint is None)
    assert not hint or hint in (broken[0].hint or "")
    assert cast.find("GOOD")


def test_every_mistake_is_found_in_one_run() -> None:
    text = "[cast.THE MAN]\nvoice = 'x'\nspeed = 9\n[cast.B]\nvoice = b\nsped = 2\n" + GOOD + "speed = x\n"
    found = parse_cast(text)[1]
    lines = [(p.code, p.span.line) for p in found if p.span]
    assert lines == [("C012", 1), ("C018", 4), ("C012", 5), ("C013", 6), ("C012", 9)]


def test_places_after_a_mistake_are_right() -> None:
    cast, _ = parse_cast("[show]\ntitle = x\n" + GOOD)
    assert (cast.characters[0].span.line, cast.characters[0].voice_span.line) == (3, 4)


@pytest.mark.parametrize(
    "text", ["x = " + "[" * 5000, "x = 1" + "1" * 5000, "\x00\x01\x02", "a\n" * 500, "=\r=\r"]
)
def test_what_is_no_toml_at_all_is_said_and_not_raised(text: str) -> None:
    cast, found = parse_cast(text)
    assert cast.characters == ()
    assert found and {p.code for p in found} <= {"C012", "C013"}
    assert len(found) <= 21
