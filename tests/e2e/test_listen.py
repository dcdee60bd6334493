"""`radioplay check --listen`, as far as it goes without a recogniser."""

from __future__ import annotations

import sys

import pytest

from .conftest import Show


@pytest.fixture(autouse=True)
def no_whisper(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the extra is installed, it isn't."""
    monkeypatch.setitem(sys.modules, "faster_whisper", None)


def test_without_the_extra_the_command_that_installs_it_is_named(show: Show) -> None:
    assert show.run("render", "--quiet").code == 0
    ran = show.run("check", "--listen")
    assert ran.code == 1
    assert ran.err.splitlines() == [
        "radioplay: listening needs faster-whisper, which isn't installed",
        '    hint: run: python -m pip install "radioplay[listen]"',
    ]


def test_a_render_that_retries_says_that_nobody_listens_and_goes_on(show: Show) -> None:
    ran = show.run("render", "--quiet", "--retry-bad", "2")
    assert ran.code == 0
    assert "takes are judged by their sound alone: listening needs faster-whisper" in ran.err
    assert show.report()["spoken"] == 3


def test_scratch_voices_are_not_retried(show: Show) -> None:
    ran = show.run("render", "--scratch", "--retry-bad", "1")
    assert (ran.code, ran.err.splitlines()[0]) == (2, "radioplay: scratch voices are not retried")


def test_an_episode_to_listen_to_must_be_there(show: Show) -> None:
    ran = show.run("check", "--listen", "epp")
    assert (ran.code, ran.err.splitlines()[-1]) == (1, "    hint: did you mean ep?")
    ran = show.run("check", "a", "b")
    assert (ran.code, ran.err.splitlines()[0]) == (2, "radioplay: b: one folder is checked at a time")
