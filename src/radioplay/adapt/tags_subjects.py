"""Words × mentions → subjects: whose clause it is, by the cast or by somebody of no cast."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from radioplay.adapt.mentions_places import PRONOUNS
from radioplay.adapt.model import Mention, MentionKind
from radioplay.adapt.verbs import Verb, verbs
from radioplay.adapt.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Words

MOST_LOOKED_BACK = 150
"""Tokens of a sentence that are looked at before a quote."""

MOST_ASIDE = 20
"""Tokens of an aside between a subject and its verb."""

SUBJECT_PRONOUNS = frozenset("he she they i we it".split())
SUBORDINATE = frozenset(
    """where who whom whose that which as while when whenever if because till until before after than what how
    why""".split()
)
_ADVERBS = frozenset(
    """then now also again just only still even always once never thus so here there at last first next finally
    too quickly aloud more rather quite very hastily almost presently half all both each either simply merely soon
    already ever often sometimes suddenly""".split()
)
_SOMEBODY = frozenset(
    """somebody someone anybody anyone everybody everyone one another both all several others some""".split()
)
_PARTICLES = frozenset("van von der den de du da di la le del of".split())
_PAST = frozenset(
    "said says told spoke began went put broke came burst thought read made took got gave".split()
)


class Subjects:
    """Finds the subjects of clauses in the narration of a story."""

    def __init__(self, words: Words, mentions: Sequence[Mention]) -> None:
        """Of a text in which these persons are mentioned."""
        self.words, self.low = words, words.low
        self._verbs = verbs()
        self._told = [mention for mention in mentions if not mention.said]
        self._starts = [mention.start for mention in self._told]
        self._at: dict[int, Mention] = {}
        for mention in self._told:
            self._at.setdefault(mention.start, mention)

    # Where mentions stand.

    def anyone_at(self, token: int) -> Mention | None:
        """The longest mention that begins with a token."""
        return self._at.get(self.words.starts[token]) if token < len(self.low) else None

    def start_of(self, mention: Mention) -> int:
        """The first token of a mention."""
        return bisect_left(self.words.starts, mention.start)

    def end_of(self, mention: Mention) -> int:
        """The token behind a mention."""
        return bisect_left(self.words.starts, mention.end)

    def end_with_voice(self, mention: Mention, last: int) -> int:
        """The token behind a subject, and behind the voice that is theirs."""
        voice = self._voice_behind(mention, last) if mention.possessive else None
        return voice or self.end_of(mention)

    def among(self, first: int, last: int) -> list[Mention]:
        """Those told of by the tokens from `first` to `last`."""
        if first >= last:
            return []
        low = bisect_left(self._starts, self.words.starts[first])
        high = bisect_left(self._starts, self.words.ends[last - 1])
        return self._told[low:high]

    # Words.

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

    def finite(self, at: int) -> bool:
        """Whether a token may be a verb of saying that has a subject."""
        return self.low[at] in self._verbs.finite

    def adverb(self, at: int) -> bool:
        """Whether a token may stand between a subject and its verb."""
        word = self.low[at]
        return word in _ADVERBS or word in AUXILIARIES or (word.endswith("ly") and len(word) > 4)

    def grammar(self, at: int) -> bool:
        """Whether a token is none of a description."""
        word = self.low[at]
        return (
            word in PREPOSITIONS or word in CONJUNCTIONS or word in AUXILIARIES or word in DETERMINERS
            or word in PRONOUNS or word in _ADVERBS or word in self._verbs.finite
        )  # fmt: skip

    # Subjects.

    def starting(self, token: int, last: int) -> Mention | None:
        """Who is meant by what begins with a token, if it can be the subject of a clause."""
        if token >= last:
            return None
        found = self.anyone_at(token)
        if found is None:
            return self._stranger(token, last)
        if found.possessive:
            return found if self._voice_behind(found, last) is not None else None
        return None if found.kind == "pronoun" and self.low[token] not in SUBJECT_PRONOUNS else found

    def joined(self, subject: Mention, at: int, last: int) -> tuple[Mention, int]:
        """A subject together with another ("Tom and Ann"), and the token behind both."""
        other = self.anyone_at(at + 1) if at + 1 < last and self.low[at] == "and" else None
        if other is None or other.possessive or other.kind == "pronoun":
            return subject, at
        both = tuple(dict.fromkeys([*subject.people[:1], *other.people[:1]]))
        share = tuple(1.0 / len(both) for _ in both)
        joined = Mention(subject.start, other.end, subject.kind, both, share, plural=True, subject=True)
        return joined, self.end_of(other)

    def main(self, first: int, last: int) -> Mention | None:
        """The subject of a sentence, or whose body is: "her eyes met his"."""
        low = self.low
        everyone = self.among(first, min(last, first + MOST_LOOKED_BACK))
        near = [m for m in everyone if m.subject]
        owner = next((m for m in everyone[:3] if m.possessive and self.start_of(m) <= first + 1), None)
        if owner is not None and not any(m.start <= owner.start for m in near):
            return owner
        for mention in near:
            start = self.start_of(mention)
            if not (start > first and low[start - 1] in SUBORDINATE):
                return mention
        return near[0] if near else None

    def of_verb(self, first: int, verb: int) -> Mention | None:
        """Whose verb this is: who stands right before it, or the last main subject of the sentence."""
        low = self.low
        first, at = max(first, verb - MOST_LOOKED_BACK), verb
        while at > first and self.adverb(at - 1):
            at -= 1
        near = self.among(first, at)
        if near and (mention := self._ending(near, at)) is not None:
            return mention
        if (mention := self._before_aside(near, at)) is not None:
            return mention
        past = low[verb].endswith(("ed", "s")) or low[verb] in _PAST or low[verb] not in self._verbs.finite
        if (stranger := self._stranger_before(at, first, past)) is not None:
            return stranger
        subjects = [m for m in near if m.subject]
        last = next((k for k in range(at - 1, first, -1) if low[k] == ";"), first)
        for mention in reversed(subjects):
            start = self.start_of(mention)
            if start < last and last - first > 0 and mention is not subjects[-1]:
                break
            if not (start > first and low[start - 1] in SUBORDINATE):
                return mention
        return subjects[0] if subjects else None

    def _ending(self, near: Sequence[Mention], at: int) -> Mention | None:
        """Of some mentions the one that ends before a token, if it can be its subject."""
        for mention in reversed(near):
            end, start = self.end_of(mention), self.start_of(mention)
            if end < at - 1:
                return None
            if end != at or mention.possessive:
                continue
            if self.low[start] in SUBJECT_PRONOUNS or (
                mention.kind != "pronoun" and (mention.subject or self.low[start - 1] not in PREPOSITIONS)
            ):
                return mention
        return None

    def _before_aside(self, near: Sequence[Mention], at: int) -> Mention | None:
        """Of some mentions the one before an aside that ends before a token: "Mr. Voss, leaning closer, said"."""
        if self.low[at - 1] != ",":
            return None
        for mention in reversed(near):
            end, start = self.end_of(mention), self.start_of(mention)
            if at - end > MOST_ASIDE:
                return None
            if end < at - 1 and self.low[end] == "," and not mention.possessive and mention.kind != "pronoun":
                word = self.low[end + 1]
                if (word.endswith("ing") or word in ("who", "whose", "with", "having")) and (
                    self.low[start - 1] not in PREPOSITIONS
                ):
                    return mention
        return None

    # Somebody of no cast.

    def _voice_behind(self, owner: Mention, last: int) -> int | None:
        """The token behind somebody's voice ("his voice", "a girl's rough voice"), or None."""
        at = self.end_of(owner)
        at += at < last and self.low[at] == "'s"
        for end in range(at, min(at + 3, last)):
            if self.low[end] in ("voice", "voices"):
                return end + 1
            if self.grammar(end) or not self.low[end][0].isalpha():
                break
        return None

    def _stranger(self, token: int, last: int) -> Mention | None:
        """Somebody of no cast, by a capital letter or a determiner: "said Higgs", "said a rough voice"."""
        low, capital, words = self.low, self.words.capital, self.words
        kind: MentionKind = "noun"
        end = token + 1
        described = end < last and low[end][0].isalpha() and not self.grammar(end)
        if low[token] in _SOMEBODY and not (described and low[token] in DETERMINERS):
            end += end < last and low[end] == "else"
            if end + 1 < last and low[end] == "of" and (many := self.anyone_at(end + 1)):
                end = self.end_of(many)
        elif low[token] == "it":
            kind = "pronoun"
        elif low[token] in DETERMINERS and low[token] not in ("that", "no"):
            if end < last and low[end] in PRONOUNS:
                return None  # this she said
            while end < last and end < token + 5 and low[end][0].isalpha() and (
                end == token + 1 or not (self.grammar(end) and not self._noun_too(end))
            ):  # fmt: skip
                end += 1
            if end == token + 1:
                return None
        elif capital[token] and low[token] not in PRONOUNS and not self.grammar(token):
            kind = "name"
            while (
                end < last and end < token + 5 and (capital[end] or low[end] == "." or low[end] in _PARTICLES)
            ):
                end += 1
        else:
            return None
        return Mention(words.starts[token], words.ends[end - 1], kind, (), (), subject=True)

    def _noun_too(self, at: int) -> bool:
        """Whether a verb of saying may be a noun here: "a cry", "the answer"."""
        word = self.low[at]
        return word in self._verbs.finite and not word.endswith("ed") and word not in _PAST

    def _stranger_before(self, at: int, first: int, past: bool) -> Mention | None:
        """Somebody of no cast right before a verb, by a name or by a determiner.

        What isn't in the past may be a noun: "after a short pause".
        """
        words, start = self.words, at
        while start > first and words.capital[start - 1] and self.low[start - 1] not in PRONOUNS:
            start -= 1
        if start < at and not self.grammar(start):
            return Mention(words.starts[start], words.ends[at - 1], "name", (), (), subject=True)
        if at > first and self.low[at - 1] == "it":
            return Mention(words.starts[at - 1], words.ends[at - 1], "pronoun", (), (), subject=True)
        for start in range(at - 2, max(first, at - 5) - 1, -1) if past else ():
            if self.low[start] in ("the", "a", "an", "this") and self._begins(start, first):
                return Mention(words.starts[start], words.ends[at - 1], "noun", (), (), subject=True)
            if self.grammar(start) or not self.low[start][0].isalpha():
                break
        return None

    def _begins(self, at: int, first: int) -> bool:
        """Whether a clause may begin with a token."""
        before = self.low[at - 1] if at > first else ","
        return before in CONJUNCTIONS or not before[0].isalpha()
