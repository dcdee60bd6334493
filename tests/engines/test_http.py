"""The http engine, against a real server on this machine that answers well, badly, late or not at all."""

from __future__ import annotations

import json
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from radioplay.cast import Cast, Character
from radioplay.engines.http import HttpEngine
from radioplay.engines.http.engine import split
from radioplay.engines.http.exchange import Patience
from radioplay.engines.http.saying import in_words, redacted
from radioplay.engines.http.settings import read_key, read_server
from radioplay.engines.protocol import EngineError, Request, Settings
from radioplay.engines.tone import ToneEngine
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.store import Store
from radioplay.takes import find, plan, record
from tests.engines.speech_server import (
    FakeTime,
    Handler,
    SpeechServer,
    Trick,
    hang_up,
    refuse,
    serving,
    sound,
    speak,
    wav,
)

KEY = "sk-Very0Secret1Key2That3Nobody4May5See"
TEXT = "We're closed. Come back tomorrow."


@pytest.fixture
def server() -> Iterator[SpeechServer]:
    with serving() as found:
        yield found


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADIOPLAY_HTTP_KEY", KEY)
    monkeypatch.delenv("RADIOPLAY_OFFLINE", raising=False)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def engine(time: FakeTime) -> HttpEngine:
    return HttpEngine(Patience(time.clock, time.sleep, lambda: 0.5))


def request(server: SpeechServer, text: str = TEXT, **settings: str | float | bool) -> Request:
    return Request(text, "alloy", settings=(("base_url", server.url), *settings.items()))


def error_of(engine: HttpEngine, asked: Request) -> str:
    """What the author reads when a line fails, with the remedy."""
    with pytest.raises(EngineError) as caught:
        engine.speak(asked)
    assert caught.value.__cause__ is None, "a cause may carry the key"
    text = f"{caught.value} | {caught.value.remedy}"
    assert KEY not in text and KEY[3:12] not in text
    return text


# What is asked, and what comes of it.


@pytest.mark.parametrize("form", ["wav", "flac", "mp3", "opus", "pcm"])
def test_every_format_becomes_the_sound_that_was_sent(
    server: SpeechServer, engine: HttpEngine, form: str
) -> None:
    spoken = engine.speak(request(server, format=form))
    plain = ToneEngine().speak(Request(TEXT, "alloy"))
    assert len(spoken.samples) / spoken.rate == pytest.approx(len(plain.samples) / plain.rate, abs=0.06)
    level, expected = (np.sqrt(np.mean(each.samples**2)) for each in (spoken, plain))
    assert level == pytest.approx(expected, rel=0.05)
    if form in ("wav", "flac", "pcm"):
        np.testing.assert_allclose(spoken.samples, plain.samples, atol=1e-4)


def test_it_asks_as_the_interface_says(server: SpeechServer, engine: HttpEngine) -> None:
    asked = replace(request(server, model="gpt-4o-mini-tts"), directions=("whispering",), speed=1.1)
    engine.speak(asked)
    seen = server.seen[0]
    assert seen.path == "/v1/audio/speech"
    assert seen.headers["Authorization"] == f"Bearer {KEY}"
    assert seen.fields == {
        "model": "gpt-4o-mini-tts",
        "voice": "alloy",
        "input": TEXT,
        "response_format": "wav",
        "speed": 1.1,
        "instructions": "whispering",
    }


def test_without_a_key_none_is_sent(
    server: SpeechServer, engine: HttpEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RADIOPLAY_HTTP_KEY")
    engine.speak(request(server))
    assert "Authorization" not in server.seen[0].headers


def test_another_variable_may_hold_the_key(
    server: SpeechServer, engine: HttpEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RADIOPLAY_STUDIO_KEY", "another-key")
    engine.speak(request(server, key_env="RADIOPLAY_STUDIO_KEY"))
    assert server.seen[0].headers["Authorization"] == "Bearer another-key"


def test_the_key_goes_to_the_host_it_is_for_and_to_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADIOPLAY_HTTP_KEY", KEY)
    official = read_server((("base_url", "https://api.openai.com/v1"),))
    strange = read_server((("base_url", "https://tts.example/v1"),))
    assert read_key(official) == KEY
    with pytest.raises(
        EngineError, match=r"is for api\.openai\.com, and the server .* is tts\.example"
    ) as caught:
        read_key(strange)
    assert caught.value.remedy and KEY not in f"{caught.value} {caught.value.remedy}"
    monkeypatch.setenv("RADIOPLAY_HTTP_HOST", "TTS.example")
    assert read_key(strange) == KEY
    with pytest.raises(EngineError):
        read_key(official)


def test_a_respelling_is_sent_in_place_of_its_word_and_ipa_is_told(
    server: SpeechServer, engine: HttpEngine
) -> None:
    asked = request(server, "Siobhán's here, Mara.")
    spoken = engine.speak(replace(asked, pronounce=(("Siobhán", '"shi-VAWN"'), ("Mara", "ˈmɑːrə"))))
    assert server.seen[0].fields["input"] == "shi-VAWN's here, Mara."
    assert spoken.unmet == ("the pronunciation of Mara, unless it is a respelling in quotes",)


def test_long_text_is_sent_in_sentences_and_joined(server: SpeechServer, engine: HttpEngine) -> None:
    spoken = engine.speak(request(server, "One is here. Two is there. Three is gone.", limit=50.0))
    assert [each.fields["input"] for each in server.seen] == ["One is here. Two is there. Three is gone."]
    server.seen.clear()
    long = "Nobody asked me, and I would not say. " * 3
    apart = engine.speak(request(server, long, limit=50.0))
    assert [each.fields["input"] for each in server.seen] == ["Nobody asked me, and I would not say."] * 3
    one = ToneEngine().speak(Request("Nobody asked me, and I would not say.", "alloy"))
    assert len(apart.samples) == 3 * len(one.samples) + 2 * round(0.3 * 24_000)
    assert spoken.rate == apart.rate == 24_000


@given(st.text("ab .,!?\n", max_size=400), st.integers(5, 60))
def test_parts_hold_every_letter_and_never_more_than_the_limit(text: str, limit: int) -> None:
    parts = split(" ".join(text.split()), limit)
    assert all(len(part) <= limit for part in parts)
    letters = "".join(char for char in text if char.isalnum())
    assert "".join(char for char in "".join(parts) if char.isalnum()) == letters


# When it goes wrong.


def test_too_many_requests_waits_as_long_as_it_is_told(
    server: SpeechServer, engine: HttpEngine, time: FakeTime
) -> None:
    server.tricks = [refuse(429, '{"error": {"message": "slow down"}}', Retry_After="7")]
    engine.speak(request(server))
    assert time.naps == [7.0]
    assert len(server.seen) == 2


def test_a_date_to_wait_for_is_understood(server: SpeechServer, engine: HttpEngine, time: FakeTime) -> None:
    server.tricks = [
        refuse(429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
        refuse(503, Retry_After="whenever"),
        refuse(429, Retry_After="Fri, 31 Dec 9999 23:59:59 GMT"),
    ]
    assert "asks to wait" in error_of(engine, request(server))
    assert time.naps == [0.5, 1.0]  # one that is over, and one that is none, are as good as nothing


def test_a_wait_that_is_absurd_fails_the_line_at_once(
    server: SpeechServer, engine: HttpEngine, time: FakeTime
) -> None:
    server.tricks = [refuse(429, Retry_After="86400")]
    assert "asks to wait 86400 s" in error_of(engine, request(server))
    assert time.naps == []


def test_a_passing_failure_is_tried_again_after_growing_pauses(
    server: SpeechServer, engine: HttpEngine, time: FakeTime
) -> None:
    server.tricks = [refuse(500), refuse(503), refuse(408)]
    assert len(engine.speak(request(server)).samples)
    assert time.naps == [0.5, 1.0, 2.0]  # half of 1, 2 and 4 s, as chance says here


def test_it_gives_up_with_the_servers_words(server: SpeechServer, engine: HttpEngine) -> None:
    server.tricks = [refuse(500, '{"error": "the GPU is on fire"}')] * 3
    said = error_of(engine, request(server, retries=2))
    assert "answers 500: the GPU is on fire (3 attempts)" in said
    assert len(server.seen) == 3


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (400, '{"error": {"message": "voice nova2 is unknown"}}', "answers 400: voice nova2 is unknown"),
        (
            401,
            f'{{"error": {{"message": "Incorrect API key: {KEY}"}}}}',
            "look at the key in RADIOPLAY_HTTP_KEY",
        ),
        (403, f"no, {KEY[:20]}", "answers 403: no, ***"),
        (
            404,
            "<html><head><title>Not Found</title></head></html>",
            "answers 404: Not Found | look at base_url",
        ),
        (422, '{"detail": [{"loc": ["body"], "msg": "field required"}]}', "answers 422: field required"),
        (429, '{"error": {"code": "insufficient_quota", "message": "no money"}}', "answers 429: no money"),
    ],
)
def test_what_is_wrong_for_good_is_asked_once(
    server: SpeechServer, engine: HttpEngine, status: int, body: str, words: str
) -> None:
    server.tricks = [refuse(status, body)]
    assert words in error_of(engine, request(server))
    assert len(server.seen) == 1


def cut_off(handler: Handler) -> None:
    body, kind = sound(handler.asked)
    handler.answer(200, kind, body[: len(body) // 2], length=len(body))


def cut_off_in_a_chunk(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "audio/wav")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"ffff\r\n" + sound(handler.asked)[0][:5000])


@pytest.mark.parametrize("trick", [cut_off, cut_off_in_a_chunk, hang_up])
def test_a_connection_that_drops_is_tried_again(
    server: SpeechServer, engine: HttpEngine, trick: Trick
) -> None:
    server.tricks = [trick]
    whole = engine.speak(request(server))
    np.testing.assert_array_equal(whole.samples, engine.speak(request(server)).samples)
    assert len(server.seen) == 3


@pytest.mark.parametrize("trick", [cut_off, cut_off_in_a_chunk, hang_up])
def test_one_that_always_drops_fails_in_words(server: SpeechServer, engine: HttpEngine, trick: Trick) -> None:
    server.tricks = [trick] * 2
    assert "connection" in error_of(engine, request(server, retries=1))


def test_a_server_that_says_nothing_is_left_in_time(engine: HttpEngine) -> None:
    with serving() as server:
        over = threading.Event()

        def wait(_: Handler) -> None:
            over.wait(20)

        server.tricks = [wait]
        try:
            assert "127.0.0.1 didn't answer in time" in error_of(
                engine, request(server, retries=0, timeout=1)
            )
        finally:
            over.set()


def test_a_server_that_drips_is_left_in_time(server: SpeechServer, time: FakeTime) -> None:
    """Each byte comes soon enough, all of them would not."""

    def slowly() -> float:
        time.now += 50.0
        return time.now

    engine = HttpEngine(Patience(slowly, time.sleep, lambda: 0.5))
    assert "didn't answer in time" in error_of(engine, request(server, retries=0, timeout=40))


def test_a_server_that_is_not_there_is_told(engine: HttpEngine) -> None:
    with serving() as server:
        asked = request(server, retries=1)
    assert "127.0.0.1 is out of reach" in error_of(engine, asked)


def body(kind: str, content: bytes) -> Trick:
    return lambda handler: handler.answer(200, kind, content)


HUM = np.sin(np.arange(9000) * 0.1) * 0.3
PCM = (HUM * 32_767).astype("<i2").tobytes()


@pytest.mark.parametrize(
    ("kind", "content", "words"),
    [
        ("text/html", b"<html><title>Sign in</title></html>", "text, not sound: Sign in"),
        ("audio/wav", b"<html><title>Sign in</title></html>", "text, not sound: Sign in"),
        ("application/json", b'{"error": {"message": "busy"}}', "text, not sound: busy"),
        ("application/json", json.dumps({"message": f"key {KEY}"}).encode(), "text, not sound: key ***"),
        ("audio/wav", b"", "with nothing"),
        ("audio/wav", wav(HUM * 0), "with silence"),
        ("audio/wav", wav(HUM)[:-4000], "cut off after 14,000 of 18,000 bytes"),
        ("audio/wav", wav(HUM)[:24] + struct.pack("<I", 7) + wav(HUM)[28:], "7 samples a second"),
        ("audio/wav", b"RIFF and nothing that makes sense at all", "can't be read as wav"),
        ("application/octet-stream", bytes(range(200)), "can't be read as wav"),
        ("audio/pcm", PCM[:-1], "in the middle of a sample"),
    ],
)
def test_what_is_no_sound_is_told(
    server: SpeechServer, engine: HttpEngine, kind: str, content: bytes, words: str
) -> None:
    server.tricks = [body(kind, content)]
    assert words in error_of(engine, request(server))


def test_a_wav_sent_before_its_end_was_known_is_taken(server: SpeechServer, engine: HttpEngine) -> None:
    content = bytearray(wav(HUM))
    content[4:8] = content[40:44] = b"\xff\xff\xff\xff"
    server.tricks = [body("audio/wav", bytes(content))]
    assert len(engine.speak(request(server)).samples) == len(HUM)


def test_stereo_becomes_one_channel_and_pcm_may_tell_its_rate(
    server: SpeechServer, engine: HttpEngine
) -> None:
    server.tricks = [body("audio/wav", wav(np.stack([HUM, HUM], axis=1)))]
    np.testing.assert_allclose(engine.speak(request(server)).samples, HUM, atol=1e-4)
    server.tricks = [body("audio/pcm;rate=16000", PCM)]
    assert engine.speak(request(server, format="pcm")).rate == 16_000


def test_an_endless_answer_is_cut_short(
    server: SpeechServer, engine: HttpEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("radioplay.engines.http.exchange.MOST_BYTES", 1000)
    assert "is larger than" in error_of(engine, request(server))


# The key, and where it goes.


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(server: SpeechServer, engine: HttpEngine, status: int) -> None:
    with serving() as other:
        server.tricks = [refuse(status, Location=f"{other.url}/audio/speech?key={KEY}")]
        said = error_of(engine, request(server))
        assert "sends us on to http://127.0.0.1/v1/audio/speech" in said
        assert other.seen == []


@pytest.mark.parametrize(
    "setting",
    [
        ("key", KEY),
        ("api_key", KEY),
        ("token", KEY),
        ("key_env", KEY),
        ("base_url", f"https://{KEY}@example.org/v1"),
        ("base_url", f"https://example.org/v1?key={KEY}"),
    ],
)
def test_a_key_in_the_cast_is_refused_and_never_repeated(
    engine: HttpEngine, setting: tuple[str, str]
) -> None:
    settings: Settings = tuple({"base_url": "https://example.org/v1", **dict([setting])}.items())
    asked = Request(TEXT, "alloy", settings=settings)
    assert "key" in error_of(engine, asked)
    problem = engine.fault(asked)
    assert problem and KEY not in problem
    assert KEY not in repr(engine.fingerprint(asked))
    assert engine.cost([asked]) is None


def test_a_project_cannot_name_any_secret_of_the_environment(engine: HttpEngine) -> None:
    """Nor send one program's key to somebody else."""
    for name in ("AWS_SECRET_ACCESS_KEY", "OPENAI_API_KEY", "PATH"):
        asked = Request(TEXT, "alloy", settings=(("base_url", "https://example.org"), ("key_env", name)))
        assert engine.fault(asked)
    settings = (("base_url", "https://api.openai.com/v1"), ("key_env", "OPENAI_API_KEY"))
    assert engine.fault(Request(TEXT, "alloy", settings=settings)) is None


def test_a_key_that_would_break_the_header_is_refused(
    server: SpeechServer, engine: HttpEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RADIOPLAY_HTTP_KEY", f"{KEY}\r\nX-Evil: 1")
    assert "can't be a key" in error_of(engine, request(server))
    assert server.seen == []


def test_words_and_key_do_not_travel_in_the_clear(engine: HttpEngine) -> None:
    asked = Request(TEXT, "alloy", settings=(("base_url", "http://studio.example/v1"),))
    assert "unencrypted" in error_of(engine, asked)
    assert engine.fault(replace(asked, settings=(*asked.settings, ("insecure", True)))) is None
    assert engine.fault(replace(asked, settings=(("base_url", "http://[::1]:80/v1"),))) is None


@given(st.integers(0, len(KEY) - 6), st.integers(6, len(KEY)), st.text(max_size=300))
def test_any_long_part_of_the_key_is_taken_out(start: int, length: int, around: str) -> None:
    said = redacted(f"{around}{KEY[start : start + length]}{around}", KEY)
    assert KEY[start : start + length] not in said
    assert len(said) <= 240


@pytest.mark.parametrize(
    ("kind", "said", "words"),
    [
        ("application/json", "[]", "[]"),
        ("application/json", "{broken", "{broken"),
        ("text/plain", "down\x1b[31m for\nrepairs", "down [31m for repairs"),
        ("text/html", "<p>Bad &amp; gateway</p>", "Bad & gateway"),
    ],
)
def test_what_a_server_says_is_one_plain_line(kind: str, said: str, words: str) -> None:
    assert in_words(kind, said.encode()) == words


def test_no_take_and_no_diagnostic_holds_the_key(
    server: SpeechServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A show through the whole of recording: one line is spoken, one is refused by a server that echoes."""
    monkeypatch.setattr("radioplay.takes.find_engine", lambda _: HttpEngine())
    server.tricks = [speak, refuse(401, f"bad key {KEY}")]
    settings: Settings = (("base_url", server.url), ("retries", 0))
    cast = Cast(characters=(Character("MARA", "http:alloy"),), engines=(("http", settings),))
    script, _ = parse_script("INT. CAFÉ\n\nMARA\nWe're closed.\n\nMARA\nGo home.\n", "lines/ep.fountain")
    performance, _ = perform("ep", [script], cast)
    found, _ = find(plan(performance.deliveries, cast), Store(tmp_path))
    recording, problems = record(found, Store(tmp_path), workers=1)
    assert recording.spoken == 1
    assert [problem.code for problem in problems] == ["T010"]
    assert "***" in problems[0].message and KEY not in repr(problems)
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert kept and not [path for path in kept if KEY.encode() in path.read_bytes()]


# What it costs, and how fast it goes.


def test_requests_leave_at_the_pace_that_is_allowed(
    server: SpeechServer, engine: HttpEngine, time: FakeTime
) -> None:
    for _ in range(4):
        engine.speak(request(server, requests_per_minute=30))
    assert time.naps == [2.0, 2.0, 2.0]


def test_all_threads_keep_the_pace_together(server: SpeechServer, engine: HttpEngine, time: FakeTime) -> None:
    asked = request(server, requests_per_minute=30)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: engine.speak(asked), range(6)))
    assert time.now - 1000.0 >= 10.0  # the sixth leaves ten seconds after the first


def test_a_wait_for_one_holds_the_others(server: SpeechServer, engine: HttpEngine, time: FakeTime) -> None:
    server.tricks = [refuse(429, Retry_After="9")]
    engine.speak(request(server))
    engine.speak(request(server))
    assert time.naps == [9.0]  # the second came after it was over


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ((("price", 15.0),), "12 lines, 396 characters: less than 0.01 USD"),
        ((("price", 1500.0), ("currency", "EUR")), "12 lines, 396 characters: about 0.59 EUR"),
        ((("price", 0.0),), "12 lines, 396 characters: about 0.00 USD"),
        ((), "12 lines, 396 characters (set price"),
    ],
)
def test_what_it_costs_is_told_beforehand(engine: HttpEngine, settings: Settings, words: str) -> None:
    asked = Request(TEXT, "alloy", settings=(("base_url", "https://example.org/v1"), *settings))
    assert (engine.cost([asked] * 12) or "").startswith(words)


def test_a_server_of_ones_own_costs_nothing_unless_it_has_a_price(
    server: SpeechServer, engine: HttpEngine
) -> None:
    assert engine.cost([request(server)]) is None
    assert engine.cost([request(server, price=2.0)]) == "1 line, 33 characters: less than 0.01 USD"


def test_offline_it_asks_nobody_and_says_so(
    server: SpeechServer, engine: HttpEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    assert "the network is off" in error_of(engine, request(server))
    assert [problem.code for problem in engine.ready()] == ["V050"]
    assert server.seen == []


# What makes a take another one.


@pytest.mark.parametrize(
    "change",
    [
        ("timeout", 5.0),
        ("retries", 9),
        ("requests_per_minute", 3),
        ("price", 15.0),
        ("key_env", "RADIOPLAY_K"),
    ],
)
def test_how_a_server_is_asked_is_in_no_recipe(engine: HttpEngine, change: tuple[str, str | float]) -> None:
    plain = Request(TEXT, "alloy", settings=(("base_url", "https://example.org/v1"),))
    other = replace(plain, settings=(*plain.settings, change))
    assert engine.fault(other) is None
    assert engine.fingerprint(plain) == engine.fingerprint(other)


@pytest.mark.parametrize(
    "change", [("model", "tts-1-hd"), ("base_url", "https://example.com/v1"), ("instructions", "Old radio.")]
)
def test_what_it_is_asked_is_in_the_recipe(engine: HttpEngine, change: tuple[str, str]) -> None:
    plain = Request(TEXT, "alloy", settings=(("base_url", "https://example.org/v1"),))
    other = replace(plain, settings=tuple({**dict(plain.settings), **dict([change])}.items()))
    assert engine.fingerprint(plain) != engine.fingerprint(other)


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        (("modle", "tts-1"), "model"),
        (("timeout", "10"), "a number without quotes"),
        (("timeout", 0.0), "1 to 3600"),
        (("format", "aiff"), "wav, flac, mp3"),
        (("retries", 2.5), "0 to 20"),
        (("base_url", "ftp://example.org"), "https://"),
        (("base_url", "https://example.org:port/v1"), "no address"),
        (("base_url", ""), "no base_url"),
        (("seed", 1), "true or false"),
    ],
)
def test_a_wrong_setting_is_told_before_anything_is_spoken(
    engine: HttpEngine, setting: tuple[str, str | float], words: str
) -> None:
    settings: Settings = tuple({"base_url": "https://example.org/v1", **dict([setting])}.items())
    problem = engine.fault(Request("", "alloy", settings=settings))
    assert problem and words in problem
