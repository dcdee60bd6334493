"""Words × subjects → clauses: the one beside a quote that has a verb of saying, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass

from radioplay.adapt.model import Mention
from radioplay.adapt.tags_subjects import SUBORDINATE, Subjects
from radioplay.adapt.verbs import Verb
from radioplay.adapt.words import DETERMINERS, PREPOSITIONS

MOST_BETWEEN = 16
"""Tokens between a subject and its verb: "Mr. Lyle, who had been silent for the most part of the evening, said"."""
MOST_AFTER = 60
"""Tokens between a verb of saying and the quote that it stands before."""

_NOT_SAID = frozenset("nothing little much something anything goodbye good-bye no not".split())
_LINKS = frozenset("and but then , so".split())
_IS = frozenset("was were is are came".split())
_ANSWERS = {
    noun: noun
    for noun in """answer reply comment remark question whisper murmur cry shout suggestion exclamation retort
    response greeting warning command explanation conclusion refusal opinion verdict report advice
    request""".split()
} | {
    "rejoinder": "rejoin",
    "observation": "observe",
    "words": "say",
    "response": "respond",
    "greeting": "greet",
}
_BEING = frozenset("was were is are am be been 's 're 'm had kept started began stopped stood sat".split())
_MARKS = frozenset(", ; : — – --".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """Subject and verb of saying, in tokens.

    `first` and `last` hold both and what stands between. `after` is where what belongs to the verb begins.
    """

    subject: Mention
    verb: Verb
    first: int
    last: int
    after: int
    inverted: bool = False


def clause_behind(of: Subjects, first: int, last: int) -> Clause | None:
    """The clause of saying that begins with a token or near it: "said Tom", "Tom quietly said"."""
    low, at = of.low, first
    if first < last and low[first] in _IS:
        return _was_reply(of, first, last)
    while at < last and at < first + 3 and (low[at] in _LINKS or of.adverb(at)) and not of.finite(at):
        if of.words.capital[at] and of.anyone_at(at):
            break  # Will, and no verb
        at += 1
    return _inverted(of, at, last) or _straight(of, at, last)


def _was_reply(of: Subjects, first: int, last: int) -> Clause | None:
    """ "Was her reply", "came Tom's quick answer"."""
    voice = of.starting(first + 1, last) if of.low[first] == "came" else None
    if voice is not None and of.low[of.end_of(voice) - 1] in ("voice", "voices"):
        end = of.end_of(voice)
        return Clause(voice, Verb("come", "plain"), first, end, end, inverted=True)
    owner = of.anyone_at(first + 1) if first + 1 < last else None
    if owner is None or not owner.possessive:
        return None
    at = of.end_of(owner)
    for end in range(at, min(at + 4, last)):
        if low_verb := _ANSWERS.get(of.low[end]):
            return Clause(owner, Verb(low_verb, "plain"), first, end + 1, end + 1, inverted=True)
        if of.low[end] in ("voice", "voices") and of.low[first] == "came":
            return Clause(owner, Verb("come", "plain"), first, end + 1, end + 1, inverted=True)
    return None


def _inverted(of: Subjects, at: int, last: int) -> Clause | None:
    """Verb, then subject."""
    found = of.verb_at(at, last)
    if found is None or not of.finite(at):
        return None
    verb, after = found
    subject = of.starting(after, last)
    if subject is None and after < last and of.low[after] == ",":  # put in, rather gently, the old man
        aside = next((k for k in range(after + 2, min(after + 7, last)) if of.low[k] == ","), last)
        subject = of.starting(aside + 1, last)
    if subject is None:
        return None
    subject, end = of.joined(subject, of.end_with_voice(subject, last), last)
    return Clause(subject, verb, at, end, end, inverted=True)


def _straight(of: Subjects, at: int, last: int) -> Clause | None:
    """Subject, then verb, with what may stand between them."""
    first, subject = at, of.starting(at, last)
    if subject is None:
        return None
    subject, at = of.joined(subject, of.end_with_voice(subject, last), last)
    at = _past_aside(of, at, last)
    stop = min(last, at + 5)
    while at < stop:
        found = of.verb_at(at, last)
        if found is not None and (of.finite(at) or of.low[at - 1] in _BEING):
            return Clause(subject, found[0], first, found[1], found[1])
        if not of.adverb(at):
            return None
        at += 1
    return None


def _past_aside(of: Subjects, at: int, last: int) -> int:
    """Where the clause goes on behind an apposition or a relative clause between commas."""
    low = of.low
    if at + 1 >= last or low[at] != ",":
        return at
    word = low[at + 1]
    if not (
        word in DETERMINERS
        or word in SUBORDINATE
        or word in PREPOSITIONS
        or word.endswith("ing")
        or of.adverb(at + 1)
    ):
        return at
    for end in range(at + 2, min(at + MOST_BETWEEN, last - 1)):
        if low[end] == "," and of.finite(end + 1) and of.verb_at(end + 1, last):
            return end + 1
    return at


def tied(of: Subjects, first: int, last: int) -> Clause | None:
    """A clause that only a comma makes one of saying, as nothing else could stand there.

    "I remember asking", "beamed Mara", "he hazarded".
    """
    low = of.low
    stop = next((at for at in range(first, min(last, first + 12)) if low[at] in _MARKS), last)
    while stop > first + 1 and low[stop - 1].endswith("ly"):
        stop -= 1
    if not 2 <= stop - first <= 9:
        return None
    subject = of.starting(first, stop)
    if subject is not None:
        end = of.end_with_voice(subject, stop)
        found = of.verb_at(stop - 1, stop) or (of.verb_at(stop - 2, stop) if stop - end > 2 else None)
        if found is None and end == stop - 1 and low[end].endswith("ed"):
            found = Verb(low[end], "plain"), stop
        return Clause(subject, found[0], first, stop, stop) if found and end < stop else None
    if low[first].endswith("ed") and (subject := of.starting(first + 1, stop)):
        end = of.end_with_voice(subject, stop)
        return Clause(subject, Verb(low[first], "plain"), first, end, end, True) if end == stop else None
    return None


def without_subject(of: Subjects, first: int, last: int, before: Mention) -> Clause | None:
    """A verb whose subject was told before: `"Yes," and added, "if you like."`"""
    at = first
    while at < last and at < first + 2 and of.low[at] in ("and", "then", "but", "or"):
        at += 1
    found = of.verb_at(at, last) if at > first else None
    return Clause(before, found[0], first, found[1], found[1]) if found else None


def clause_before(of: Subjects, first: int, last: int) -> Clause | None:
    """The clause of saying that ends a sentence, whose tokens are from `first` to `last`."""
    for at in range(last - 1, max(first, last - MOST_AFTER) - 1, -1):
        found = of.verb_at(at, last)
        if found is None or (at > first and of.low[at - 1] in ("to", "the", "a", "his", "her", "my")):
            continue
        verb, after = found
        if after < last and of.low[after] in _NOT_SAID:
            continue
        subject = of.of_verb(first, at)
        if subject is not None:
            return Clause(subject, verb, max(of.start_of(subject), first), after, after)
        if of.finite(at) and (subject := of.starting(after, last)):
            end = of.end_of(subject)
            return Clause(subject, verb, at, end, end, inverted=True)
    return None
