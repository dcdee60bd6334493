"""Words × mentions → clauses: the one beside a quote that has a verb of saying, and whose it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from radioplay.adapt.mentions_places import PRONOUNS
from radioplay.adapt.model import Mention, MentionKind
from radioplay.adapt.verbs import Verb, verbs
from radioplay.adapt.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Words

MOST_BETWEEN = 14
"""Tokens between a subject and its verb: "Mr. Lyle, who had been silent for the most part of the evening, said"."""

_ADVERBS = frozenset(
    """then now also again just only still even always once never thus so here there at last first next finally
    too quickly aloud once more rather quite very hastily almost presently
    half all both each either simply merely soon already ever often sometimes suddenly""".split()
)
_OBJECTS = frozenset("him her them me us it himself herself themselves myself".split())
_SUBJECT_PRONOUNS = frozenset("he she they i we".split())
_NOT_SAID = frozenset("nothing little much something anything goodbye good-bye no not".split())
_SUBORDINATE = frozenset(
    """where who whom whose that which as while when whenever if because till until before after than what how
    why""".split()
)
_LINKS = frozenset("and but then , so".split())
_OF_MANNER = frozenset("in with without from through over under into at across between by on for".split())
_PLAIN_ADVERBS = frozenset(
    "low aloud again fast once hard back out loud together too abruptly then presently finally hoarse".split()
)
_SOMEBODY = frozenset(
    """somebody someone anybody anyone nobody everybody everyone one another both all several others some
    neither""".split()
)
_BEING = frozenset("was were is are am be been 's 're 'm had kept started began stopped stood sat".split())
_PAST = frozenset(
    "said says told spoke began went put broke came burst thought read made took got gave".split()
)
_TRANSITIVE = frozenset(
    """tell ask inform assure beg urge remind warn answer advise order command beseech entreat implore bid address
    correct scold chide rebuke reprove admonish comfort soothe console reassure encourage coax prompt tease taunt
    interrupt implore promise question interrogate thank congratulate greet hail instruct direct invite""".split()
)


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


class Clauses:
    """Reads clauses out of the narration of a story."""

    def __init__(self, words: Words, mentions: Sequence[Mention], text: str) -> None:
        """Of a text, in which these persons are mentioned."""
        self.words, self.low, self._text = words, words.low, text
        self._verbs = verbs()
        self.told = [m for m in mentions if not m.said]
        self._starts = [m.start for m in self.told]
        self._at: dict[int, Mention] = {}
        for mention in self.told:
            self._at.setdefault(mention.start, mention)

    # Mentions by tokens.

    def mention_at(self, token: int, last: int) -> Mention | None:
        """Who is meant by what begins with a token, if it can be the subject of a clause."""
        if token >= last:
            return None
        found = self._at.get(self.words.starts[token])
        if found is not None and found.possessive:
            return found if self.voice_behind(found, last) is not None else None
        if found is not None:
            weak = found.kind == "pronoun" and self.low[token] not in _SUBJECT_PRONOUNS
            return None if weak else found
        return self._stranger(token, last)

    def mentions_in(self, first: int, last: int) -> list[Mention]:
        """Those told of by the tokens from `first` to `last`."""
        if first >= last:
            return []
        low = bisect_left(self._starts, self.words.starts[first])
        high = bisect_left(self._starts, self.words.ends[last - 1])
        return self.told[low:high]

    def end_of(self, mention: Mention) -> int:
        """The token behind a mention."""
        return bisect_left(self.words.starts, mention.end)

    def voice_behind(self, owner: Mention, last: int) -> int | None:
        """The token behind somebody's voice ("his voice", "a girl's rough voice"), or None."""
        at = self.end_of(owner)
        at += at < last and self.low[at] == "'s"
        for end in range(at, min(at + 3, last)):
            if self.low[end] in ("voice", "voices"):
                return end + 1
            if self._grammar(end) or not self.low[end][0].isalpha():
                break
        return None

    def start_of(self, mention: Mention) -> int:
        """The first token of a mention."""
        return bisect_left(self.words.starts, mention.start)

    def _stranger(self, token: int, last: int) -> Mention | None:
        """Somebody of no cast, by a capital letter or a determiner: "said Higgs", "said a rough voice"."""
        low, capital, words = self.low, self.words.capital, self.words
        kind: MentionKind = "noun"
        end = token + 1
        if low[token] in _SOMEBODY:
            end += end < last and low[end] == "else"
            if end + 2 < last and low[end] == "of" and (many := self._at.get(words.starts[end + 1])):
                end = self.end_of(many)
        elif low[token] in DETERMINERS and low[token] != "that":
            while end < last and end < token + 5 and low[end][0].isalpha() and (
                end == token + 1 or not (self._grammar(end) and not self._noun_too(end))
            ):  # fmt: skip
                end += 1
            if end == token + 1:
                return None
        elif capital[token] and low[token] not in PRONOUNS and not self._grammar(token):
            kind = "name"
            while end < last and end < token + 4 and (capital[end] or low[end] == "."):
                end += 1
        else:
            return None
        return Mention(words.starts[token], words.ends[end - 1], kind, (), (), subject=True)

    def _noun_too(self, at: int) -> bool:
        """Whether a verb of saying may be a noun here: "a cry", "the answer"."""
        word = self.low[at]
        return word in self._verbs.finite and not word.endswith("ed") and word not in _PAST

    def _grammar(self, at: int) -> bool:
        word = self.low[at]
        return (
            word in PREPOSITIONS or word in CONJUNCTIONS or word in AUXILIARIES or word in DETERMINERS
            or word in PRONOUNS or word in _ADVERBS or word in self._verbs.finite
        )  # fmt: skip

    # Verbs.

    def verb_at(self, at: int, last: int) -> tuple[Verb, int] | None:
        """The verb of saying that begins with a token, and the token behind it."""
        if at >= last:
            return None
        if at + 1 < last and (phrase := self._verbs.phrases.get((self.low[at], self.low[at + 1]))):
            long = phrase.name.count(" ") == 2
            if not long or (at + 2 < last and self.low[at + 2] == phrase.name.split()[2]):
                return phrase, at + (3 if long else 2)
        if verb := self._verbs.forms.get(self.low[at]):
            return verb, at + 1
        return None

    def _adverb(self, at: int) -> bool:
        word = self.low[at]
        return word in _ADVERBS or word in AUXILIARIES or (word.endswith("ly") and len(word) > 4)

    # Clauses behind a quote.

    def behind(self, first: int, last: int) -> Clause | None:
        """The clause of saying that begins with a token or near it: "said Tom", "Tom quietly said"."""
        at = first
        if first < last and self.low[first] in _BEING:
            return None  # "was the reply"
        while at < last and at < first + 3 and (self.low[at] in _LINKS or self._adverb(at)):
            if self.low[at] in self._verbs.finite:
                break
            at += 1
        return self._inverted(at, last) or self._straight(at, last)

    def _inverted(self, at: int, last: int) -> Clause | None:
        """Verb, then subject."""
        found = self.verb_at(at, last)
        if found is None or self.low[at] not in self._verbs.finite:
            return None
        verb, behind = found
        subject = self.mention_at(behind, last)
        if subject is None and behind < last and self.low[behind] == ",":
            aside = next((k for k in range(behind + 2, min(behind + 7, last)) if self.low[k] == ","), last)
            subject = self.mention_at(aside + 1, last)
        if subject is None:
            return None
        end = self._end_of_subject(subject, last)
        if self.low[behind] in _SUBJECT_PRONOUNS or not self._goes_on(end, last):
            subject, end = self._joined(subject, end, last)
            return Clause(subject, verb, at, end, end, inverted=True)
        return None

    def _end_of_subject(self, subject: Mention, last: int) -> int:
        """The token behind a subject, and behind the voice that is theirs."""
        voice = self.voice_behind(subject, last) if subject.possessive else None
        return voice or self.end_of(subject)

    def _goes_on(self, at: int, last: int) -> bool:
        """Whether a finite verb of saying follows at once: then the one before was none of it."""
        return at < last and self.low[at] in self._verbs.finite

    def _straight(self, at: int, last: int) -> Clause | None:
        """Subject, then verb, with what may stand between them."""
        subject = self.mention_at(at, last)
        if subject is None:
            return None
        first = at
        subject, at = self._joined(subject, self._end_of_subject(subject, last), last)
        at = self._past_aside(at, last)
        stop = min(last, at + 5)
        while at < stop:
            found = self.verb_at(at, last)
            if found is not None and (self.low[at] in self._verbs.finite or self.low[at - 1] in _BEING):
                return Clause(subject, found[0], first, found[1], found[1])
            if not self._adverb(at):
                return None
            at += 1
        return None

    def tied(self, first: int, last: int) -> Clause | None:
        """A clause that only a comma makes one of saying, as nothing else could stand there.

        "I remember asking", "glowed Carol", "he hazarded".
        """
        low = self.low
        stop = next((at for at in range(first, last) if low[at] in (",", ";", ":", "—", "--")), last)
        while stop > first + 1 and low[stop - 1].endswith("ly"):
            stop -= 1
        if stop - first < 2 or stop - first > 9:
            return None
        subject = self.mention_at(first, stop)
        if subject is not None:
            end = self._end_of_subject(subject, stop)
            found = self.verb_at(stop - 1, stop) or (self.verb_at(stop - 2, stop) if stop - end > 2 else None)
            if found is None and end == stop - 1 and low[end].endswith("ed"):
                found = Verb(low[end], "plain"), stop
            return Clause(subject, found[0], first, stop, stop) if found and end < stop else None
        if low[first].endswith("ed") and (subject := self.mention_at(first + 1, stop)):
            end = self._end_of_subject(subject, stop)
            return Clause(subject, Verb(low[first], "plain"), first, end, end, True) if end == stop else None
        return None

    def _past_aside(self, at: int, last: int) -> int:
        """Where the clause goes on behind an apposition or a relative clause between commas."""
        low = self.low
        if at + 1 >= last or low[at] != ",":
            return at
        if not (low[at + 1] in DETERMINERS or low[at + 1] in _SUBORDINATE or low[at + 1].endswith("ing") or (
            low[at + 1] in PREPOSITIONS) or self._adverb(at + 1)):  # fmt: skip
            return at
        for end in range(at + 2, min(at + MOST_BETWEEN, last)):
            if low[end] == "," and self.verb_at(end + 1, last) and low[end + 1] in self._verbs.finite:
                return end + 1
        return at

    def _joined(self, subject: Mention, at: int, last: int) -> tuple[Mention, int]:
        """A subject together with another: "Tom and Ann"."""
        if at + 1 < last and self.low[at] == "and":
            other = self._at.get(self.words.starts[at + 1])
            if other is not None and not other.possessive and other.kind != "pronoun":
                end = self.end_of(other)
                both = tuple(dict.fromkeys([*subject.people[:1], *other.people[:1]]))
                share = tuple(1.0 / len(both) for _ in both)
                joined = Mention(
                    subject.start, other.end, subject.kind, both, share, plural=True, subject=True
                )
                return joined, end
        return subject, at

    # Clauses before a quote.

    def before(self, first: int, last: int) -> Clause | None:
        """The clause of saying that ends a sentence, whose tokens are from `first` to `last`."""
        for at in range(last - 1, first - 1, -1):
            found = self.verb_at(at, last)
            if found is None or (at > first and self.low[at - 1] in ("to", "the", "a", "his", "her", "my")):
                continue
            verb, behind = found
            if behind < last and self.low[behind] in _NOT_SAID:
                continue
            subject = self._subject_of(first, at)
            if subject is not None:
                start = self.start_of(subject)
                return Clause(subject, verb, max(start, first), behind, behind)
            if self.low[at] in self._verbs.finite and (subject := self.mention_at(behind, last)):
                end = self.end_of(subject)
                return Clause(subject, verb, at, end, end, inverted=True)
        return None

    def _subject_of(self, first: int, verb: int) -> Mention | None:
        """Whose verb this is: who stands right before it, or the last main subject of the sentence."""
        low = self.low
        at = verb
        while at > first and self._adverb(at - 1):
            at -= 1
        near = self.mentions_in(first, at)
        for mention in reversed(near):
            end, start = self.end_of(mention), self.start_of(mention)
            if end < at - 1:
                break
            if end != at or mention.possessive:
                continue
            if low[start] in _SUBJECT_PRONOUNS or (
                mention.kind != "pronoun" and (mention.subject or low[start - 1] not in PREPOSITIONS)
            ):
                return mention
        for mention in reversed(near):
            start = self.start_of(mention)
            if mention.subject and not (start > first and low[start - 1] in _SUBORDINATE):
                return mention
        return next((m for m in near if m.subject), None) or self._stranger_before(at, first)

    def _stranger_before(self, at: int, first: int) -> Mention | None:
        """Somebody of no cast by a name right before a verb."""
        words, start = self.words, at
        while start > first and words.capital[start - 1] and self.low[start - 1] not in PRONOUNS:
            start -= 1
        if start == at or self._grammar(start):
            return None
        return Mention(words.starts[start], words.ends[at - 1], "name", (), (), subject=True)

    # What belongs to a clause.

    def subject_in(self, first: int, last: int) -> Mention | None:
        """The subject of a sentence without a verb of saying."""
        low = self.low
        everyone = self.mentions_in(first, last)
        owner = next((m for m in everyone if m.possessive and self.start_of(m) <= first + 1), None)
        if owner is not None and not any(m.start <= owner.start and m.subject for m in everyone):
            return owner  # her eyes met his
        near = [m for m in everyone if m.subject]
        for mention in near:
            start = self.start_of(mention)
            if not (start > first and low[start - 1] in _SUBORDINATE):
                return mention
        return near[0] if near else None

    def listener(self, clause: Clause, last: int) -> tuple[Mention | None, int]:
        """Who is spoken to by what stands behind the verb, and the token behind that."""
        at, low = clause.after, self.low
        if at < last and not clause.inverted and clause.verb.name in _TRANSITIVE:
            found = self._at.get(self.words.starts[at])
            if found is not None and not found.possessive and low[at] not in _SUBJECT_PRONOUNS:
                return found, self.end_of(found)
        if at + 1 < last and low[at] in ("to", "at"):
            found = self._at.get(self.words.starts[at + 1])
            if found is not None and not found.possessive:
                return found, self.end_of(found)
        for place in range(at, min(at + 10, last - 1)):
            if (low[place] == "to" and low[place - 1] in ("turning", "turned", "speaking", "spoke")) or (
                low[place] == "addressing"
            ):
                found = self._at.get(self.words.starts[place + 1])
                if found is not None and not found.possessive:
                    return found, at
        return None, at

    def manner(self, at: int, last: int) -> int:
        """The token behind the adverbs and phrases that begin here and tell how something is said."""
        low, end = self.low, at
        while end < last:
            word = low[end]
            if word in _PLAIN_ADVERBS or (word.endswith("ly") and len(word) > 4):
                end += 1
            elif word in _OF_MANNER:
                stop = end + 1
                while (
                    stop < last
                    and stop < end + 9
                    and low[stop][0].isalpha()
                    and low[stop] not in CONJUNCTIONS
                ):
                    stop += 1
                end = stop
            elif (
                word in (",", "and")
                and end > at
                and end + 1 < last
                and (
                    low[end + 1].endswith("ly") or (word == "," and low[end + 1] in ("in", "with", "without"))
                )
            ) or (word == "," and end == at and end + 1 < last and low[end + 1].endswith("ly")):
                end += 1
            else:
                break
        return end
