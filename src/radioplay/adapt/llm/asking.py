"""Doubtful lines → guesses: a language model is asked about those that it hasn't been asked about before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from radioplay.adapt.adapting import Adapting
from radioplay.adapt.answers import Answer, Guess
from radioplay.adapt.doubts import REVIEW_BELOW, doubtful
from radioplay.adapt.llm.address import PATH, Model
from radioplay.adapt.llm.questions import SYSTEM, Question, questions
from radioplay.adapt.llm.replies import check_reply, content_of
from radioplay.adapt.model import Adaptation
from radioplay.diagnostics import Diagnostic, Problems
from radioplay.engines.http.exchange import Pace, Patience, ask
from radioplay.engines.protocol import EngineError
from radioplay.progress import Progress, Step, unseen
from radioplay.voices import is_offline

_SHOWN = 3
Keep = Callable[[tuple[Guess, ...]], None]


@dataclass
class _Told:
    """What went wrong, to be said at the end."""

    refused: list[str] = field(default_factory=list)
    unreadable: int = 0
    broken: str = ""
    unasked: int = 0


def ask_model(
    adapting: Adapting,
    model: Model,
    answers: Sequence[Answer] = (),
    guesses: Sequence[Guess] = (),
    *,
    keep: Keep | None = None,
    review_below: float = REVIEW_BELOW,
    progress: Progress = unseen,
    patience: Patience | None = None,
) -> tuple[tuple[Guess, ...], Problems]:
    """Ask about every doubtful line about which this model hasn't been asked before.

    Args:
        adapting: the story.
        model: who is asked.
        answers: what somebody has answered; those lines aren't doubtful.
        guesses: what models have said before.
        keep: told all guesses after every reply, so that none is asked for twice.
        review_below: lines less sure than this are doubtful.
        progress: told how many lines have been asked about.
        patience: how time passes.

    Returns:
        The guesses with the new ones. Warnings: A040 where the server fails, after which no more is asked; A041 for
        answers that were refused; A042 for replies that can't be read; A043 where the network is off.
    """
    kept = tuple(guesses)
    found = adapting.decode(answers)
    places, all_quotes = adapting.places, adapting.all_quotes
    asked = [guess.answer for guess in kept if guess.by == model.name]
    known = {all_quotes[at].start for answer in asked for at in places.find(answer)}
    wanted = [at for at in doubtful(found, review_below) if found.quotes[at].start not in known]
    if not wanted:
        return kept, ()
    if is_offline():
        hint = "leave --offline out, and unset RADIOPLAY_OFFLINE"
        return kept, (_warning("A043", "the language model wasn't asked: the network is off", hint),)
    told, pace, done = _Told(), Pace(patience or Patience()), 0
    for question in questions(found, wanted):
        progress(Step("asking", done, len(wanted)))
        try:
            new = _asked(adapting, found, model, question, pace, told)
        except EngineError as error:
            told.broken, told.unasked = str(error), len(wanted) - done
            break
        done += len(question.quotes)
        if new:
            kept = (*_without(adapting, kept, new), *new)
            if keep:
                keep(kept)
    progress(Step("asking", done, len(wanted)))
    return kept, _problems(told)


def _asked(
    adapting: Adapting, found: Adaptation, model: Model, question: Question, pace: Pace, told: _Told
) -> tuple[Guess, ...]:
    """The guesses for one question.

    Raises:
        EngineError: the server fails.
    """
    fields = {
        "model": model.name,
        "temperature": 0,
        "messages": [
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": question.message},
        ],
    }
    try:
        body = ask(model.server, fields, model.key, pace, PATH).body
    except EngineError as error:
        if "temperature" not in str(error):
            raise
        del fields["temperature"]  # some models have only one
        body = ask(model.server, fields, model.key, pace, PATH).body
    content = content_of(body)
    reply = check_reply(question, content) if content is not None else None
    if reply is None or not reply.readable:
        told.unreadable += 1
        return ()
    told.refused += reply.refused
    persons = found.people.persons
    names = {quote: "" if who is None else persons[who].name for quote, who in reply.speakers.items()}
    return tuple(Guess(adapting.answer(quote, name), model.name) for quote, name in names.items())


def _without(adapting: Adapting, kept: Sequence[Guess], new: Sequence[Guess]) -> tuple[Guess, ...]:
    """The guesses about other lines."""
    places = adapting.places
    renewed = {at for guess in new for at in places.find(guess.answer)}
    return tuple(guess for guess in kept if renewed.isdisjoint(places.find(guess.answer)))


def _problems(told: _Told) -> Problems:
    problems = []
    if told.broken:
        hint = (
            "look at the address (it often ends in /v1), at --llm-model, and at the key in RADIOPLAY_LLM_KEY"
        )
        message = f"the language model wasn't asked about {_lines(told.unasked)}: {told.broken}"
        problems.append(_warning("A040", message, hint))
    if told.refused:
        shown = "; ".join(list(dict.fromkeys(told.refused))[:_SHOWN])
        problems.append(
            _warning("A041", f"of the language model's answers {len(told.refused)} are refused: {shown}")
        )
    if told.unreadable:
        message = f"{told.unreadable} of the language model's replies are not the JSON that was asked for"
        problems.append(_warning("A042", message, "another model may keep to it: --llm-model"))
    return tuple(problems)


def _lines(count: int) -> str:
    return f"{count} line{'' if count == 1 else 's'}"


def _warning(code: str, message: str, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code, message, hint=hint, severity="warning")
