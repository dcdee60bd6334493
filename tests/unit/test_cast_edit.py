"""Changes to cast.toml: what is changed, where the new goes, and that nothing else moves."""

from __future__ import annotations

import codecs
import tempfile
from pathlib import Path
from typing import Any

import pytest

from radioplay.cast import edit, edit_cast, parse_cast, set_voice, write_voice

FILE = """\
# My show
[show]
title = "X"   # a title

[cast.MARA]            # owns the café
voice  =  'tone:low'   # for now
pan = -0.1

[cast."THE MAN"]
voice = "tone:high"
aliases = ["TOM"]
# speed = 1.2

# The rooms.
[places."CAFÉ"]
size = [9, 7,
        3]
"""


@pytest.mark.parametrize("name", ["MARA", "mara", " Mara "])
def test_a_voice_is_replaced_where_it_stands(name: str) -> None:
    assert set_voice(FILE, name, "kokoro:af_heart") == FILE.replace("'tone:low'", '"kokoro:af_heart"')


def test_an_alias_will_do_for_a_name() -> None:
    assert set_voice(FILE, "Tom", "x:y") == FILE.replace('"tone:high"', '"x:y"')


def test_a_newcomer_joins_at_the_end_of_the_cast() -> None:
    new = '\n[cast."ZOË"]\nvoice = "x:y"\n'
    assert set_voice(FILE, "ZOË", "x:y") == FILE.replace("# speed = 1.2\n", "# speed = 1.2\n" + new)


def test_a_comment_that_leads_up_to_a_table_stays_with_it() -> None:
    text = "[cast.A]\nvoice = 'x'\n# the rooms\n[places.B]\n"
    wanted = "[cast.A]\nvoice = 'x'\n\n[cast.C]\nvoice = \"y\"\n\n# the rooms\n[places.B]\n"
    assert set_voice(text, "C", "y") == wanted


def test_a_new_key_goes_below_its_table() -> None:
    assert edit_cast(FILE, ("cast", "MARA", "speed"), 1.1) == FILE.replace("-0.1\n", "-0.1\nspeed = 1.1\n")
    assert edit_cast(FILE, ("places", "CAFÉ", "surface"), "hard") == FILE + 'surface = "hard"\n'


def test_a_new_table_goes_where_people_look_for_it() -> None:
    text = "[show]\ntitle = 'x'\n[mix]\npeak = -1\n"
    wanted = "[show]\ntitle = 'x'\n\n[cast.A]\nvoice = \"y\"\n\n[mix]\npeak = -1\n"
    assert set_voice(text, "A", "y") == wanted
    assert edit_cast(FILE, ("mix", "loudness"), -18.0) == FILE + "\n[mix]\nloudness = -18.0\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[cast.B]\nvoice = "n"\n'),
        ("[mix]\npeak=-1", '[mix]\npeak=-1\n\n[cast.B]\nvoice = "n"\n'),
        ("cast = {}\n", 'cast = { B.voice = "n" }\n'),
        ("cast = {A = {voice='x'} } # c\n", "cast = {A = {voice='x'}, B.voice = \"n\" } # c\n"),
        ("cast.A.voice = 'x'\n[mix]\n", "cast.A.voice = 'x'\ncast.B.voice = \"n\"\n[mix]\n"),
        ("[cast]\n  A.voice='x'\n", "[cast]\n  A.voice='x'\n\n[cast.B]\nvoice = \"n\"\n"),
        ("[cast.A]\r\nvoice='x'\r\n", "[cast.A]\r\nvoice='x'\r\n\r\n[cast.B]\r\nvoice = \"n\"\r\n"),
        ("[cast.B] # here\n[mix]\n", '[cast.B] # here\nvoice = "n"\n[mix]\n'),
        ("[cast]\n  B.pan=1 # p\n  A.pan=2\n", '[cast]\n  B.pan=1 # p\n  B.voice = "n"\n  A.pan=2\n'),
        ("[cast]\nB={pan=1}\n", '[cast]\nB={pan=1, voice = "n"}\n'),
    ],
)
def test_every_way_to_write_a_cast_can_be_added_to(before: str, after: str) -> None:
    assert set_voice(before, "B", "n") == after


def test_a_voice_with_odd_letters_is_written_so_that_it_reads_the_same() -> None:
    voice = 'x:a "b" \\ \t é'
    cast, _ = parse_cast(set_voice("", 'O"BRIEN', voice))
    assert [c.name for c in cast.characters] == ['O"BRIEN']
    assert parse_cast(edit_cast("", ("show", "title"), voice))[0].show.title == voice


@pytest.mark.parametrize("text", ["[cast.THE MAN]\n", "cast = 3\n", "[[cast]]\n", "x = " + "[" * 5000])
def test_a_broken_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        set_voice(text, "A", "x:y")


def test_a_table_is_not_overwritten_by_a_value() -> None:
    with pytest.raises(ValueError):
        edit_cast(FILE, ("cast", "MARA"), 3)


def test_a_file_keeps_its_encoding_mark_and_mode(tmp_path: Path) -> None:
    path = tmp_path / "cast.toml"
    path.write_bytes(codecs.BOM_UTF8 + FILE.replace("\n", "\r\n").encode())
    path.chmod(0o600)
    write_voice(path, "MARA", "x:y")
    wanted = FILE.replace("'tone:low'", '"x:y"').replace("\n", "\r\n").encode()
    assert path.read_bytes() == codecs.BOM_UTF8 + wanted
    assert path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["cast.toml"]


def test_a_file_in_latin_1_stays_so_while_its_letters_allow(tmp_path: Path) -> None:
    path = tmp_path / "cast.toml"
    path.write_bytes(FILE.encode("cp1252"))
    write_voice(path, "MARA", "x:y")
    assert path.read_bytes() == FILE.replace("'tone:low'", '"x:y"').encode("cp1252")
    write_voice(path, "ŽOFIE ŁĘ", "x:y")
    assert "ŽOFIE ŁĘ" in path.read_text("utf-8")


def test_a_file_is_made_where_there_is_none_and_left_alone_where_it_is_broken(tmp_path: Path) -> None:
    write_voice(tmp_path / "cast.toml", "A", "x:y")
    assert (tmp_path / "cast.toml").read_text() == '[cast.A]\nvoice = "x:y"\n'
    broken = tmp_path / "broken.toml"
    broken.write_text("[cast.A\n")
    with pytest.raises(ValueError):
        write_voice(broken, "A", "x:y")
    assert broken.read_text() == "[cast.A\n"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["broken.toml", "cast.toml"]


def test_the_file_is_closed_before_it_is_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows moves no file that is open."""
    opened: list[Any] = []
    moved: list[bool] = []
    move = Path.replace

    def made(*words: Any, **named: Any) -> Any:
        opened.append(tempfile.NamedTemporaryFile(*words, **named))  # noqa: SIM115 - whoever asked closes it
        return opened[-1]

    def replace(self: Path, target: Path) -> None:
        moved.append(all(file.file.closed for file in opened))
        move(self, target)

    monkeypatch.setattr(edit, "NamedTemporaryFile", made)
    monkeypatch.setattr(Path, "replace", replace)
    write_voice(tmp_path / "cast.toml", "A", "x:y")
    assert moved == [True]
