"""A show with two engines, one of them Coqui TTS on a small model of its own: `make test-coqui`."""

from __future__ import annotations

import shutil

import pytest

from tests.engines.small_coqui import build_vits

from .conftest import CAST, Show

pytestmark = pytest.mark.coqui

MIXED = CAST.replace('"tone:mara"', '"coqui:ada"') + '\n[engines.coqui]\nmodel = "models/small"\n'


@pytest.fixture
def mixed(show: Show) -> Show:
    """MARA speaks with a model in the project, BOB hums."""
    build_vits(show.root / "models" / "small")
    show.write("cast.toml", MIXED)
    return show


def test_two_engines_make_one_show_and_the_second_time_nothing_is_spoken(mixed: Show) -> None:
    ran = mixed.run("render", "--quiet")
    assert ran.code == 0, ran.err
    assert "spoke 3, reused 0" in ran.out
    assert {name: who["lines"] for name, who in mixed.report()["characters"].items()} == {"MARA": 2, "BOB": 1}
    told = {problem["code"] for problem in mixed.report()["warnings"]}
    assert told <= {"M002"}  # an untrained voice may be faint
    wav = (mixed.root / "out" / "ep" / "ep.wav").read_bytes()
    again = mixed.run("render", "--quiet")
    assert again.code == 0 and "spoke 0, reused 3" in again.out
    assert (mixed.root / "out" / "ep" / "ep.wav").read_bytes() == wav
    assert "Coqui" not in ran.out + ran.err  # what it prints while it works is its own business


def test_a_recast_and_other_weights_are_what_is_spoken_again(mixed: Show) -> None:
    mixed.run("render", "--quiet")
    mixed.write("cast.toml", MIXED.replace("coqui:ada", "coqui:ben"))
    states = mixed.run("status", "--json").json["episodes"][0]["lines"]
    assert [line["take"] for line in states] == ["speak", "ready", "speak"]
    assert "coqui:ada → coqui:ben" in states[0]["reason"]
    mixed.write("cast.toml", MIXED)
    assert "spoke 0, reused 3" in mixed.run("render", "--quiet").out
    shutil.rmtree(mixed.root / "models")
    build_vits(mixed.root / "models" / "small", seed=2)
    assert "spoke 2, reused 1" in mixed.run("render", "--quiet").out


def test_a_speaker_and_a_model_that_are_not_there_are_told_with_their_place(mixed: Show) -> None:
    mixed.write("cast.toml", MIXED.replace("coqui:ada", "coqui:add"))
    ran = mixed.run("check")
    assert ran.code == 1
    assert "has no speaker add" in ran.out + ran.err and "did you mean ada?" in ran.out + ran.err
    mixed.write("cast.toml", MIXED.replace("coqui:ada", "coqui:tts_models/en/vctk/vits#p225"))
    ran = mixed.run("render", "--quiet", "--offline")
    assert ran.code == 1
    assert "spoke 1, reused 0" in ran.out  # the rest of the show is there
    assert "the network is off" in ran.err
    assert "radioplay voices install coqui:tts_models/en/vctk/vits" in ran.err


def test_a_model_that_is_not_safe_is_not_loaded_and_the_rest_is_spoken(mixed: Show) -> None:
    import torch

    torch.save({"model": Malice()}, mixed.root / "models" / "small" / "model.pth")
    ran = mixed.run("render", "--quiet")
    assert ran.code == 1 and "spoke 1, reused 0" in ran.out
    assert "holds more than weights" in ran.err and "lines/ep.fountain:" in ran.err


class Malice:
    """Pickled, it is a call that would end the process."""

    def __reduce__(self) -> tuple[object, ...]:
        import os

        return os._exit, (7,)
