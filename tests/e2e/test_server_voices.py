"""A show with a voice that speaks through a server, which works, drops, is wrongly named, or mayn't be asked."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.e2e.conftest import CAST, SCRIPT, Show
from tests.engines.speech_server import SpeechServer, hang_up, serving


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    monkeypatch.delenv("RADIOPLAY_OFFLINE", raising=False)
    with serving() as found:
        yield found


def cast_with(show: Show, server: SpeechServer, more: str = "") -> None:
    """MARA speaks through the server."""
    settings = f'\n[engines.http]\nbase_url = "{server.url}"\nretries = 0\n{more}'
    show.write("cast.toml", CAST.replace("tone:mara", "http:nova") + settings)


def test_her_lines_come_from_the_server_and_are_kept(show: Show, server: SpeechServer) -> None:
    cast_with(show, server)
    ran = show.run("render", "--quiet", "--format", "wav")
    assert ran.code == 0, ran.err
    assert {each.fields["voice"] for each in server.seen} == {"nova"}
    assert {each.fields.get("instructions", "") for each in server.seen} == {"", "whispering"}
    asked = len(server.seen)
    cast_with(show, server, "timeout = 30\npatience = 60\n")  # which changes no sound
    assert show.run("render", "--quiet", "--format", "wav", "--offline").code == 0
    assert len(server.seen) == asked


def test_offline_the_server_is_not_asked_and_the_rest_is_made(show: Show, server: SpeechServer) -> None:
    cast_with(show, server)
    ran = show.run("render", "--quiet", "--format", "wav", "--offline")
    assert ran.code == 1 and "V050" in ran.err and "the network is off" in ran.err
    assert server.seen == []
    assert show.report()["spoken"] == 1


def test_a_network_that_drops_names_the_line_and_leaves_the_rest(show: Show, server: SpeechServer) -> None:
    server.tricks = [hang_up]
    cast_with(show, server)
    ran = show.run("render", "--quiet", "--jobs", "1", "--format", "wav")
    assert ran.code == 1 and "Traceback" not in ran.err
    assert "lines/ep.fountain:" in ran.err and "MARA's line" in ran.err and "connection" in ran.err
    assert show.report()["spoken"] == 2
    assert show.run("render", "--quiet", "--format", "wav").code == 0
    assert show.report()["spoken"] == 1


def test_what_it_will_cost_is_told_before_it_is_spoken(show: Show, server: SpeechServer) -> None:
    cast_with(show, server, "price = 1500.0\n")
    ran = show.run("render", "--format", "wav")
    assert ran.code == 0
    assert "http: 2 lines, 21 characters: about 0.03 USD" in ran.err
    assert "USD" not in show.run("render", "--format", "wav").err


@pytest.mark.parametrize(
    ("more", "words"),
    [('modle = "x"', "did you mean model"), ('api_key = "sk-12345678"', "a key never stands in cast.toml")],
)
def test_check_points_at_a_wrong_setting(show: Show, server: SpeechServer, more: str, words: str) -> None:
    cast_with(show, server, more)
    ran = show.run("check", "--json")
    assert ran.code == 1 and "sk-12345678" not in ran.out
    problems = [problem for problem in json.loads(ran.out)["problems"] if problem["code"] == "V004"]
    assert len(problems) == 1 and words in problems[0]["message"]
    assert server.seen == []


def test_directions_can_be_kept_from_a_server(show: Show, server: SpeechServer) -> None:
    """Then one that only shapes the mix has nothing spoken again."""
    cast_with(show, server, "directions = false\n")
    show.write("lines/ep.fountain", SCRIPT.replace("(whispering)", "(off)"))
    assert show.run("render", "--quiet", "--format", "wav").code == 0
    assert server.seen and not [each for each in server.seen if "instructions" in each.fields]
    show.write("lines/ep.fountain", SCRIPT.replace("(whispering)", "(far away)"))
    server.seen.clear()
    assert show.run("render", "--quiet", "--format", "wav").code == 0
    assert server.seen == []


def test_a_voice_that_is_right_gets_no_other_proposed_where_the_settings_are_wrong(show: Show) -> None:
    show.write("cast.toml", CAST.replace('"tone:bob"', '"http:alloy"'))
    said = show.run("status").err
    assert "has no base_url" in said and "did you mean" not in said
    show.write("cast.toml", CAST)
    said = show.run("cast", "set", "BOB", "http:alloy").err
    assert "has no base_url" in said and "did you mean" not in said
