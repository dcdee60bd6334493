"""`clean` deletes what nobody wants, and nothing else."""

from __future__ import annotations

import pytest

from radioplay.store import Store

from .conftest import CAST, SCRIPT, Show


def takes(show: Show) -> int:
    return len(list((show.root / ".radioplay" / "recipes").glob("??/*.json")))


def to_speak(show: Show) -> int:
    lines = show.run("status", "--json").json["episodes"][0]["lines"]
    return sum(line["take"] == "speak" for line in lines)


@pytest.fixture
def rendered(show: Show) -> Show:
    assert show.run("render", "--quiet", "--format", "wav").code == 0
    return show


def test_a_show_as_it_was_rendered_loses_nothing(rendered: Show) -> None:
    before = takes(rendered)
    assert rendered.run("clean").out == "deleted 0 files, 0.0 MB\n"
    assert takes(rendered) == before and to_speak(rendered) == 0


def test_takes_that_no_script_uses_any_more_go(rendered: Show) -> None:
    rendered.write("lines/ep.fountain", SCRIPT.replace("Still?", "Already?"))
    before = takes(rendered)
    ran = rendered.run("clean")
    assert ran.code == 0 and ran.out.startswith("deleted 2 files")
    assert takes(rendered) == before - 1 and to_speak(rendered) == 1


@pytest.mark.parametrize(
    "cast",
    [
        CAST.replace("[cast.BOB]", "[cast.BB]"),
        CAST.replace("tone:bob", "tnoe:bob"),
        CAST.replace("tone:bob", "tone:9"),
        CAST + "\n[cast",
    ],
    ids=["a name", "an engine", "a voice", "the file"],
)
def test_nothing_goes_while_anything_is_mistyped(rendered: Show, cast: str) -> None:
    before = takes(rendered)
    rendered.write("cast.toml", cast)
    ran = rendered.run("clean")
    assert ran.code == 1 and "nothing is deleted" in ran.err and "error" in ran.err
    assert takes(rendered) == before
    rendered.write("cast.toml", CAST)
    assert to_speak(rendered) == 0


def test_all_is_all_whatever_the_errors(rendered: Show) -> None:
    rendered.write("cast.toml", CAST.replace("[cast.BOB]", "[cast.BB]"))
    store = rendered.root / ".radioplay"
    rendered.write(".radioplay/likeness/3f.json", b"{}")
    assert list((store / "made").iterdir()) and list((store / "weighed").iterdir())
    assert rendered.run("clean", "--all").code == 0
    left = [path for path in store.rglob("*") if path.is_file() and path.parent.name != "locks"]
    assert not left
    assert (rendered.root / "out" / "ep" / "ep.wav").exists(), "what was made is the author's"


def test_what_a_killed_render_left_goes(rendered: Show) -> None:
    left = rendered.write(".radioplay/scratch/master-dead/mix.f32", bytes(2_000_000))
    ran = rendered.run("clean")
    assert ran.out == "deleted 1 file, 2.0 MB\n"
    assert not left.parent.exists()
    rendered.write(".radioplay/scratch/master-dead/mix.f32", bytes(1000))
    rendered.write("lines/ep.fountain", SCRIPT.replace("Still?", "Already?"))
    assert rendered.run("render", "--quiet", "--format", "wav").code == 0
    assert not list((rendered.root / ".radioplay" / "scratch").iterdir())


@pytest.mark.parametrize("words", [(), ("--all",)])
def test_nothing_goes_while_a_render_uses_it(rendered: Show, words: tuple[str, ...]) -> None:
    before = takes(rendered)
    with Store(rendered.root / ".radioplay").in_use():
        ran = rendered.run("clean", *words)
    assert ran.code == 1 and "a render is using" in ran.err
    assert takes(rendered) == before


def test_a_folder_without_a_store_is_left_as_it_is(show: Show) -> None:
    assert show.run("clean").out == "deleted 0 files, 0.0 MB\n"
    assert not (show.root / ".radioplay").exists()
