"""A language model is asked about doubtful lines alone, and believed where it keeps to the list."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.adapted import doubted, story_of, told
from tests.engines.speech_server import FakeTime, Handler, SpeechServer, Trick, hang_up, refuse, serving

from radioplay.adapt.adapting import Adapting
from radioplay.adapt.answers import Guess
from radioplay.adapt.doubts import doubtful
from radioplay.adapt.llm import Model, ask_model, model_at
from radioplay.adapt.llm.questions import MOST_LINES, Question, questions
from radioplay.adapt.llm.replies import Reply, check_reply, content_of
from radioplay.adapt.model import Adaptation, Line, People, Person
from radioplay.diagnostics import Problems
from radioplay.engines.http.exchange import Patience

CAST = People(tuple(Person(name, (name,)) for name in ("Mara", "Tom", "Ann", "Ben")))
ROOM = """Mara, Tom, Ann and Ben sat round the table. Nobody had lit the lamp.

"Well?"

"Well what?"

"Then tell her," said Tom.

"Tell her yourself."

* * *

The next day Mara and Ann and Ben walked to the sea.

"Cold?"

"Never."
"""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    for name in ("RADIOPLAY_OFFLINE", "RADIOPLAY_LLM_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as found:
        yield found


def says(content: str) -> Trick:
    """A server that answers with this message."""
    body = json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()
    return lambda handler: handler.answer(200, "application/json", body)


def message_of(handler: Handler) -> str:
    return str(handler.asked["messages"][-1]["content"])


def everybody_is(name: str) -> Trick:
    """A server that gives every line it is asked about to one person."""

    def trick(handler: Handler) -> None:
        numbers = re.findall(r"\[(\d+)\] ", message_of(handler).partition("Passage:")[2])
        says(json.dumps(dict.fromkeys(numbers, name)))(handler)

    return trick


def ask(
    server: SpeechServer, *tricks: Trick, kept: tuple[Guess, ...] = (), model: Model | None = None
) -> tuple[Adaptation, tuple[Guess, ...], Problems]:
    """The story's lines after asking a server that plays these tricks, the guesses, and what went wrong."""
    server.tricks = list(tricks)
    book, clock = Adapting(story_of(ROOM), CAST), FakeTime()
    patience = Patience(clock.clock, clock.sleep, lambda: 0.5)
    guesses, problems = ask_model(
        book, model or model_at(server.url, "tiny"), guesses=kept, review_below=0.99, patience=patience
    )
    return book.decode(guesses=guesses), guesses, problems


def names(found: Adaptation) -> list[str]:
    return ["" if line.speaker is None else found.people.persons[line.speaker].name for line in found.lines]


PLAIN = Adapting(story_of(ROOM), CAST).decode()


def test_doubtful_lines_are_asked_for_by_scene_and_get_the_names_that_come_back(server: SpeechServer) -> None:
    found, guesses, problems = ask(server, everybody_is("BEN"), everybody_is("BEN"))
    assert problems == ()
    assert len(server.seen) == 2 and {seen.path for seen in server.seen} == {"/v1/chat/completions"}
    assert {guess.answer.speaker for guess in guesses} == {"Ben"} and {guess.by for guess in guesses} == {
        "tiny"
    }
    told_so = [line for line in found.lines if line.reason == "language model"]
    assert told_so and all(line.confidence <= 0.9 for line in told_so)
    first, second = (str(seen.fields["messages"][-1]["content"]) for seen in server.seen)
    assert '[1] "Well?"' in first and "- MARA" in first and "sea" not in first
    assert '[2] "Never."' in second and "lamp" not in second


def test_lines_that_are_sure_are_not_asked_for(server: SpeechServer) -> None:
    book = Adapting(story_of(ROOM), CAST)
    below = 0.6
    asked = {book.decode().quotes[at].start for at in doubtful(book.decode(), below)}
    server.tricks = [everybody_is("ANN")] * 2
    guesses, _ = ask_model(book, model_at(server.url), review_below=below)
    starts = {book.all_quotes[at].start for guess in guesses for at in book.places.find(guess.answer)}
    assert starts == asked and len(asked) < len(book.all_quotes)


def test_nobody_pays_twice(server: SpeechServer) -> None:
    _, guesses, _ = ask(server, everybody_is("BEN"), everybody_is("UNKNOWN"))
    assert "" in {guess.answer.speaker for guess in guesses}
    asked = len(server.seen)
    _, again, problems = ask(server, kept=guesses)
    assert len(server.seen) == asked and again == guesses and problems == ()
    other = model_at(server.url, "large")
    _, better, _ = ask(server, everybody_is("ANN"), everybody_is("ANN"), kept=guesses, model=other)
    assert {guess.by for guess in better} == {"large"} and len(better) == len(guesses)


def test_what_is_known_is_kept_after_every_reply(server: SpeechServer) -> None:
    server.tricks = [everybody_is("BEN"), refuse(400, '{"error": {"message": "no more"}}')]
    book = Adapting(story_of(ROOM), CAST)
    kept: list[tuple[Guess, ...]] = []
    guesses, problems = ask_model(book, model_at(server.url), keep=kept.append, review_below=0.99)
    assert kept == [guesses] and len(guesses) > 0
    assert [problem.code for problem in problems] == ["A040"]
    assert "2 lines" in problems[0].message and "no more" in problems[0].message


def test_names_off_the_list_and_wrong_numbers_are_refused_and_told(server: SpeechServer) -> None:
    found, guesses, problems = ask(
        server,
        says('{"1": "Ottoline", "99": "BEN", "2": "ben", "x": "BEN"}'),
        says('{"1": ["BEN"], "2": null}'),
    )
    assert [guess.answer.speaker for guess in guesses] == ["Ben"]
    assert [problem.code for problem in problems] == ["A041"] and problems[0].severity == "warning"
    assert '"Ottoline" is not in its list' in problems[0].message and '"99"' in problems[0].message
    assert "Ottoline" not in {person.name for person in found.people.persons}


@pytest.mark.parametrize(
    ("trick", "code"),
    [
        (says("I think it was Ben who said that."), "A042"),
        (says('{"1": "BEN"'), "A042"),
        (says('["BEN"]'), "A042"),
        (says("{" * 5000), "A042"),
        (lambda handler: handler.answer(200, "application/json", b"\xff\x00 no json"), "A042"),
        (lambda handler: handler.answer(200, "application/json", b'{"choices": []}'), "A042"),
        (
            lambda handler: handler.answer(200, "application/json", b'{"choices": [{"message": null}]}'),
            "A042",
        ),
        (refuse(500, "oh no"), "A040"),
        (refuse(401, '{"error": {"message": "bad key"}}'), "A040"),
        (refuse(404), "A040"),
        (hang_up, "A040"),
    ],
)
def test_whatever_a_server_does_the_story_is_as_without_it(
    server: SpeechServer, trick: Trick, code: str
) -> None:
    found, guesses, problems = ask(server, *[trick] * 4)
    assert found == PLAIN and guesses == ()
    assert [(problem.code, problem.severity) for problem in problems] == [(code, "warning")]


def test_redirects_are_not_followed(server: SpeechServer) -> None:
    with serving() as elsewhere:
        found, _, problems = ask(server, refuse(307, Location=f"{elsewhere.url}/chat/completions"))
        assert elsewhere.seen == []
    assert found == PLAIN and [problem.code for problem in problems] == ["A040"]


def test_a_server_that_is_slow_is_left(server: SpeechServer) -> None:
    model = model_at(server.url)
    slow = Model(replace(model.server, timeout=1.0, retries=0))
    found, _, problems = ask(server, lambda _: time.sleep(1.5), model=slow)
    assert found == PLAIN and "didn't answer in time" in problems[0].message


def test_a_server_that_is_not_there_is_told(server: SpeechServer) -> None:
    found, _, problems = ask(server, model=model_at("http://127.0.0.1:9/v1"))
    assert found == PLAIN and [problem.code for problem in problems] == ["A040"]
    assert "out of reach" in problems[0].message


def test_nobody_is_asked_where_the_network_is_off(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    found, _, problems = ask(server)
    assert found == PLAIN and server.seen == [] and [problem.code for problem in problems] == ["A043"]


def test_a_model_with_one_temperature_is_asked_without(server: SpeechServer) -> None:
    no = refuse(400, '{"error": {"message": "temperature does not support 0"}}')
    _, guesses, problems = ask(server, no, everybody_is("BEN"), no, everybody_is("BEN"))
    assert guesses and problems == ()
    assert ["temperature" in seen.fields for seen in server.seen] == [True, False, True, False]


def test_a_key_goes_to_the_server_and_nowhere_else(
    server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other-secret")
    assert model_at(server.url).key == ""
    assert model_at("https://api.openai.com/v1").key == "sk-other-secret"
    monkeypatch.setenv("RADIOPLAY_LLM_KEY", "sk-the-secret")
    echo = refuse(401, '{"error": {"message": "what is sk-the-secret?"}}')
    _, _, problems = ask(server, echo)
    assert server.seen[0].headers["Authorization"] == "Bearer sk-the-secret"
    assert "sk-the-secret" not in repr(problems) and "sk-the-secret" not in repr(model_at(server.url))


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("http://localhost:11434/v1/", "http://localhost:11434/v1"),
        ("http://localhost:1234", "http://localhost:1234/v1"),
        ("https://example.org/api/v1/chat/completions", "https://example.org/api/v1"),
        ("http://192.168.1.20:8080/v1", "http://192.168.1.20:8080/v1"),
    ],
)
def test_addresses(address: str, base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RADIOPLAY_LLM_KEY", raising=False)
    assert model_at(address).server.base_url == base


@pytest.mark.parametrize(
    "address",
    ["", "localhost:11434", "ftp://a/v1", "http://[", "https://me:secret@a.org/v1", "https://a.org/v1?key=secret",
     "http://example.org/v1", "http://a b/", "http://134744072/v1", "http://0x08080808/v1"],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RADIOPLAY_LLM_KEY", raising=False)
    with pytest.raises(ValueError) as refused:
        model_at(address)
    assert "secret" not in str(refused.value)


def test_a_key_never_goes_unencrypted_to_another_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADIOPLAY_LLM_KEY", "sk-the-secret")
    with pytest.raises(ValueError, match="the key unencrypted"):
        model_at("http://192.168.1.20:8080/v1")
    assert model_at("http://127.0.0.1:8080/v1").key == "sk-the-secret"


QUESTION = Question((7, 9), {"MARA": 0, "OLD TOM": 1}, "")


@pytest.mark.parametrize(
    ("content", "speakers"),
    [
        ('{"1": "MARA", "2": "OLD TOM"}', {7: 0, 9: 1}),
        ('Sure!\n```json\n{"1": "mara", "[2]": "Old  Tom"}\n```', {7: 0, 9: 1}),
        ('<think>{"1": "OLD TOM"}</think>{"1": "MARA"}', {7: 0}),
        ('{"1": "OLD TOM"} is too plain.</think>{"1": "MARA"}', {7: 0}),
        ('{"1": "UNKNOWN"}', {7: None}),
        ('{"1": "MARA", "1": "OLD TOM", "2": "MARA"}', {9: 0}),
        ('{"0": "MARA", "-1": "MARA", "3": "MARA", "1.0": "MARA"}', {}),
        ('{"1": {"name": "MARA"}, "2": "TOM"}', {}),
        ("{}", {}),
    ],
)
def test_replies_are_taken_at_their_word_or_not_at_all(content: str, speakers: dict[int, int | None]) -> None:
    reply = check_reply(QUESTION, content)
    assert reply.speakers == speakers and reply.readable


def test_a_body_without_a_message_has_no_content() -> None:
    bodies = (b"", b"[]", b"null", b'{"choices": 3}', b'{"choices": [{"message": {"content": 3}}]}')
    assert [content_of(body) for body in bodies] == [None] * 5
    assert check_reply(QUESTION, "nothing") == Reply({}, readable=False)


def test_long_talk_is_asked_for_in_parts_and_names_known_speakers() -> None:
    found = told("\n\n".join(f'"{{{"Mara" if at % 2 else "Tom"}|Line {at}.}}"' for at in range(40)))
    for at in range(0, 40, 2):
        found = doubted(found, at, Line(None, 0.3, "turn-taking", ((0, 0.3), (1, 0.3))))
    made = [*questions(found, range(0, 40, 2))]
    assert [quote for question in made for quote in question.quotes] == [*range(0, 40, 2)]
    assert max(len(question.quotes) for question in made) == MOST_LINES
    assert '[1] "Line 0."' in made[0].message and '"Line 1." {MARA}' in made[0].message
    assert made[0].people == {"TOM": 0, "MARA": 1}
    assert [person.name for person in found.people.persons] == ["Tom", "Mara"]


def test_the_message_is_not_as_long_as_the_story() -> None:
    text = "Rain. " * 20_000 + '\n\n"{Mara|One.}"\n\n' + "Snow. " * 20_000 + '\n\n"{Tom|Two.}"'
    found = told(text)
    assert all(len(question.message) < 6000 for question in questions(found, [0, 1]))
