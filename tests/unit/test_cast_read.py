"""cast.toml as values, and what is said about its mistakes."""

from __future__ import annotations

import codecs
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.cast import Cast, Character, parse_cast, read_cast
from radioplay.cast.text import as_key, quoted
from radioplay.diagnostics import Problems

WHOLE = """\
[show]
title = "After Closing"
language = "en_GB"
type = "episodic"
explicit = true
season = 2

[cast.MARA]                       # the name as it stands in the script
voice = "kokoro:af_heart"
speed = 1.1
gain = -2
pan = -0.2
aliases = ["MARA VOSS", "M."]

[cast."THE MAN IN THE CAP"]
voice = "kokoro:am_onyx*0.6+am_fenrir*0.4"

[cast.BOB]
voice = "af_sky"

[places."CAFÉ"]
size = [9, 7.5, 3]
surface = "hard"

[pronounce]
"Siobhán" = "ʃɪˈvɔːn"
Nguyen = '"win"'

[timing]
beat = 0.7
cut_off = -0.4
spot_fall = 18

[mix]
loudness = -18
beds = 20

[engines.coqui]
model = "xtts"
gpu = false
"""


def shown(problems: Problems) -> list[str]:
    """Each problem as `code line:column+length message | hint`."""
    lines = []
    for problem in problems:
        assert problem.span and problem.span.file == "cast.toml"
        place = f"{problem.span.line}:{problem.span.column}+{problem.span.length}"
        hint = f" | {problem.hint}" if problem.hint else ""
        lines.append(f"{problem.code} {place} {problem.message}{hint}")
    return lines


def problems(text: str) -> list[str]:
    return shown(parse_cast(text)[1])


def test_everything_that_can_be_said_is_understood() -> None:
    cast, found = parse_cast(WHOLE)
    assert found == ()
    assert (cast.show.title, cast.show.language, cast.show.kind) == ("After Closing", "en-gb", "episodic")
    assert cast.show.explicit and cast.show.season == 2
    aliases = ("MARA VOSS", "M.")
    assert cast.characters[0] == Character("MARA", "kokoro:af_heart", 1.1, -2.0, -0.2, aliases)
    assert [c.name for c in cast.characters] == ["MARA", "THE MAN IN THE CAP", "BOB"]
    assert cast.places[0].size == (9.0, 7.5, 3.0)
    assert cast.pronounce == (("Siobhán", "ʃɪˈvɔːn"), ("Nguyen", '"win"'))
    assert (cast.timing.beat, cast.timing.cut_off, cast.timing.spot_fall_db) == (0.7, -0.4, 18.0)
    assert cast.timing.pause == Cast().timing.pause
    assert (cast.mix.loudness_lufs, cast.mix.bed_below_speech_lu, cast.mix.peak_dbtp) == (-18.0, 20.0, -1.0)
    assert cast.engine_settings("coqui") == (("gpu", False), ("model", "xtts"))
    assert cast.engine_settings("kokoro") == ()
    assert hash(cast) == hash(parse_cast(WHOLE)[0])


def test_a_bare_voice_is_kokoros() -> None:
    cast, _ = parse_cast(WHOLE)
    assert [(c.engine, c.voice_name) for c in cast.characters[1:]] == [
        ("kokoro", "am_onyx*0.6+am_fenrir*0.4"),
        ("kokoro", "af_sky"),
    ]


def test_places_are_known() -> None:
    cast, _ = parse_cast(WHOLE)
    lines = WHOLE.splitlines()
    man = cast.characters[1]
    assert lines[man.span.line - 1][man.span.column - 1 :][: man.span.length] == '"THE MAN IN THE CAP"'
    voice = lines[man.voice_span.line - 1][man.voice_span.column - 1 :][: man.voice_span.length]
    assert voice == '"kokoro:am_onyx*0.6+am_fenrir*0.4"'
    assert cast.places[0].surface_span.line == lines.index('surface = "hard"') + 1
    assert [name for name, _ in cast.engine_spans] == ["coqui"]


@pytest.mark.parametrize("name", ["mara", "Mara  Voss", " MARA VOSS ", "m."])
def test_names_and_aliases_are_found_in_any_case(name: str) -> None:
    found = parse_cast(WHOLE)[0].find(name)
    assert found and found.name == "MARA"


def test_accents_count_but_not_how_they_are_encoded() -> None:
    cast, _ = parse_cast('[cast."ÉMILE"]\nvoice = "a"\n[cast."O\'BRIEN"]\nvoice = "b"\n')
    assert cast.find("E\u0301mile") is cast.characters[0]
    assert cast.find("EMILE") is None
    assert cast.find("O’Brien") is cast.characters[1]


def test_a_name_goes_before_an_alias_of_somebody_else() -> None:
    cast, found = parse_cast('[cast.A]\nvoice = "x"\naliases = ["B"]\n[cast.B]\nvoice = "y"\n')
    assert cast.find("B") is cast.characters[1]
    assert shown(found) == [
        "C017 3:12+3 B can't stand for A: it is another character's name"
        " | a name in a script means one character"
    ]


def test_two_characters_with_one_alias() -> None:
    text = '[cast.A]\nvoice = "x"\naliases = ["C", "D"]\n[cast.B]\nvoice = "y"\naliases = ["E",\n  "d"]\n'
    assert problems(text)[0].startswith("C017 7:3+3 d can't stand for B: it stands for A already")


def test_one_name_twice() -> None:
    assert problems('[cast.MARA]\nvoice = "x"\n[cast.Mara]\nvoice = "y"\n')[0].startswith(
        "C017 3:7+4 Mara and MARA are one name"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[timng]\nbeat = 1\n", "C013 1:2+5 table timng is unknown | did you mean timing?"),
        ("[timing]\nbaet = 1\n", "C013 2:1+4 key baet is unknown in [timing] | did you mean beat?"),
        ("[cast.A]\nvoice='x'\npitch = 1\n", "C013 3:1+5 key pitch is unknown in [cast] | there are voice"),
        ('title = "x"\n', "C013 1:1+5 table title is unknown | title belongs in [show]"),
        ("[cast.A]\nvoice='x'\nspeed = 9\n", "C015 3:9+1 speed is 0.5 to 2, not 9"),
        ("[cast.A]\nvoice='x'\nspeed = nan\n", "C015 3:9+3 speed is 0.5 to 2"),
        (f"[cast.A]\nvoice='x'\nspeed = 1{'0' * 400}\n", "C015 3:9+401 speed is 0.5 to 2"),
        ('[cast.A]\nvoice=\'x\'\nspeed = "1.0"\n', "C014 3:9+5 speed is a number, not text | write it"),
        ("[cast.A]\nvoice='x'\npan = true\n", "C014 3:7+4 pan is a number, not true or false"),
        ("[cast.A]\nvoice='x'\ngain = 30\n", "C015 3:8+2 gain is -60 to 24 dB, not 30"),
        ("[cast.A]\nvoice = 3\n", "C014 2:9+1 voice is text in quotes, not a number"),
        ("[cast.A]\nvoice = 'kokoro:'\n", "C016 2:9+9 voice names no voice | engine:voice"),
        ("[cast.A]\nvoice = 'my engine:x'\n", "C016 2:9+13 voice begins with the name of an engine"),
        ("[cast.A]\nspeed = 1\n", "C018 1:7+1 A has no voice | add voice = "),
        ("[cast]\nA = 'kokoro:af_heart'\n", "C014 2:5+17 A is a table, not text | A = { voice = "),
        ("cast = 3\n", "C014 1:1+4 cast is a table, not a number | write [cast]"),
        ("[[cast]]\nA = 1\n", "C014 1:3+4 cast is a table, not several tables"),
        ("[cast.'']\nvoice='x'\n", "C014 1:7+2 a character has a name"),
        ("[cast.A]\nvoice='x'\naliases = 'B'\n", "C014 3:11+3 aliases is a list of names, not text | write"),
        ("[cast.A]\nvoice='x'\naliases = ['B', 3]\n", "C014 3:17+1 aliases holds names in quotes, not a"),
        ("[places.X]\nsize = [1, 2]\n", "C014 2:8+6 size is length, width and height in metres"),
        ("[places.X]\nsize = [1, 2, 0]\n", "C015 2:15+1 size is 0.5 to 500 metres, not 0"),
        ("[places.X]\n[places.x]\n", "C017 2:9+1 x is the same place as X"),
        ("[show]\nexplicit = 'no'\n", "C014 2:12+4 explicit is true or false, not text"),
        ("[show]\nseason = 1.5\n", "C015 2:10+3 season is a whole number, not 1.5"),
        ("[show]\nlanguage = 'English'\n", "C015 2:12+9 language is the code of a language"),
        ("[show]\ntype = 'seriel'\n", 'C015 2:8+8 type is one of "serial", "episodic" | did you'),
        ("[show]\ntitle = 1979-05-27\n", "C014 2:9+10 title is text in quotes, not a date or time"),
        ("[pronounce]\nA = 1\n", "C014 2:5+1 how A is said is text in quotes, not a number"),
        ("[pronounce]\nMr.X = 'x'\n", "C014 2:1+2 how Mr is said is text in quotes, not a table"),
        ("[pronounce]\nA = ''\n", "C019 2:5+2 how A is said is left empty"),
        ("[pronounce]\nA = '\"ay'\n", "C019 2:5+5 the respelling of A is quoted on one side only"),
        ("[pronounce]\nA = 'shi-VAWN'\n", "C019 2:5+10 how A is said is taken for IPA, which has"),
        ("[engines.x]\ny = [1]\n", "C014 2:5+3 y is text, a number, true or false, not a list"),
        ("[engines.x]\ny = inf\n", "C015 2:5+3 y is a number that an engine can use"),
    ],
)  # fmt: skip
def test_a_mistake_has_its_place_and_a_hint(text: str, wanted: str) -> None:
    found = problems(text)
    assert len(found) == 1
    assert found[0].startswith(wanted)


def test_what_is_wrong_is_left_at_its_default_and_the_rest_is_kept() -> None:
    cast, _ = parse_cast("[cast.A]\nvoice = 'tone:low'\nspeed = 9\npan = 0.5\ncolour = 'red'\n")
    assert cast.characters == (Character("A", "tone:low", pan=0.5),)


def test_a_character_without_a_voice_is_still_in_the_cast() -> None:
    cast, _ = parse_cast("[cast.A]\nvoice = 'kokoro:'\n")
    assert cast.find("a") == Character("A", "")


def test_ipa_may_stand_in_slashes() -> None:
    cast, found = parse_cast("[pronounce]\nA = '/ə/'\nB = '[biː]'\n")
    assert (cast.pronounce, found) == ((("A", "ə"), ("B", "biː")), ())


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("INT. CAFÉ - NIGHT", "CAFÉ"),
        ("INT. Café Kitchen -- DAY", "CAFÉ KITCHEN"),
        ("EXT. BACK ALLEY/STREET", "BACK ALLEY"),
        ("INT. CAFETERIA - DAY", None),
        ("INT. CAFÉS - DAY", None),
        ("", None),
    ],
)
def test_a_scene_heading_finds_its_place(heading: str, place: str | None) -> None:
    cast, _ = parse_cast('[places]\n"CAFÉ" = {}\n"CAFÉ - KITCHEN" = {}\n"back alley" = {}\n"-" = {}\n')
    found = cast.find_place(heading)
    assert (found.name.upper().replace(" -", "") if found else None) == place


def test_an_empty_file_is_the_house_style() -> None:
    assert parse_cast("") == (Cast(), ())
    assert parse_cast("# nothing yet\n\n[cast]\n[show]\n") == (Cast(), ())


def test_a_missing_file_is_a_diagnostic_with_a_hint(tmp_path: Path) -> None:
    cast, found = read_cast(tmp_path / "cast.toml")
    assert cast == Cast()
    assert [(p.code, p.hint is not None) for p in found] == [("C010", True)]


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_is_a_warning(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "cast.toml"
    path.write_bytes('# ok\n[cast."ÉMILE"]\nvoice = "tone:low"\n'.encode(encoding))
    cast, found = read_cast(path)
    assert [c.name for c in cast.characters] == ["ÉMILE"]
    assert [(p.code, p.severity) for p in found] == [("C011", "warning")]
    assert encoding == "utf-16" or (found[0].span and (found[0].span.line, found[0].span.column) == (2, 8))


def test_a_byte_order_mark_and_crlf_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "cast.toml"
    path.write_bytes(codecs.BOM_UTF8 + WHOLE.replace("\n", "\r\n").encode())
    cast, found = read_cast(path)
    assert (cast, found) == parse_cast(WHOLE)
    assert cast.characters[0].voice_span == parse_cast(WHOLE)[0].characters[0].voice_span


def test_a_folder_or_a_huge_file_is_a_diagnostic(tmp_path: Path) -> None:
    (tmp_path / "cast.toml").mkdir()
    assert [p.code for p in read_cast(tmp_path / "cast.toml")[1]] == ["C020"]
    (tmp_path / "big.toml").write_bytes(b"# x\n" * 600_000)
    assert [p.code for p in read_cast(tmp_path / "big.toml", "big.toml")[1]] == ["C020"]


@given(st.text(st.characters(codec="utf-8")))
def test_a_name_and_a_text_are_read_as_they_were_written(text: str) -> None:
    assert tomllib.loads(f"[{as_key(text)}]\nx = {quoted(text)}\n") == {text: {"x": text}}


def test_a_name_is_quoted_only_where_it_must_be() -> None:
    assert [as_key(name) for name in ("MARA_2", 'MARA "X"', "ZOË")] == ["MARA_2", '"MARA \\"X\\""', '"ZOË"']
