"""How long it is silent between two lines: by whose they are, how they end, how long they are and how given."""

from __future__ import annotations

from dataclasses import dataclass

from radioplay.cast import Timing
from radioplay.directions import acted, interrupts, talks_over
from radioplay.engines.words import words_of
from radioplay.performance import Delivery

_SHORT = 4  # words: a line of a volley
_FEW = 6  # words, coming out of a silence: a revelation
_LONG = 30  # words: a speech after which one takes a breath
_TRAILS = 12  # words: a speech that trails off into a silence that counts

_HASTE = frozenset({"urgently", "angry", "shouting", "quickly", "excited"})
_HEAVY = frozenset({"hesitating", "sad", "crying", "slowly", "tired"})


@dataclass(frozen=True, slots=True)
class Talk:
    """What has been said, as far as the next gap depends on it.

    Attributes:
        last: the line before; None where none was.
        words: how many there are in its speech up to its end.
        volley: how many short lines came one upon the other, each from somebody else.
        revealed: the line was a few words out of a silence.
    """

    last: Delivery | None = None
    words: int = 0
    volley: int = 0
    revealed: bool = False

    def then(self, line: Delivery, *, paused: bool) -> Talk:
        """After one more line; `paused` where it was silent before it because the script says so."""
        last, count = self.last, _count(line)
        goes_on = last is not None and last.speech == line.speech
        answers = last is not None and last.character.name != line.character.name and not paused
        brisk = count <= _SHORT and line.ending != "trailing" and not _gives(line, _HEAVY) and not goes_on
        return Talk(
            last=line,
            words=count + (self.words if goes_on else 0),
            volley=(1 + (self.volley if answers else 0)) if brisk else 0,
            revealed=self._reveals(line, count, paused=paused),
        )

    def _reveals(self, line: Delivery, count: int, *, paused: bool) -> bool:
        """Whether a line ends with a few plain words that came out of a silence."""
        if line.ending != "full" or _exclaims(line):
            return False
        if line.pauses:
            return count - line.pauses[-1][0] <= _FEW
        trailed = self.last is not None and self.last.ending == "trailing" and self.words >= _TRAILS
        return count <= _FEW and (paused or trailed)


def cuts_in(last: Delivery, line: Delivery) -> bool:
    """Whether a line comes in on top of the one before it, which somebody else is saying."""
    if last.character.name == line.character.name:
        return False
    return last.ending == "cut off" or interrupts(line.directions) or talks_over(line.directions)


def silences(last: Delivery, line: Delivery) -> bool:
    """Whether a line that comes in on top makes the other voice give way; `(overlapping)` lets it finish."""
    return cuts_in(last, line) and (last.ending == "cut off" or not talks_over(line.directions))


def gap_s(talk: Talk, line: Delivery, timing: Timing) -> float:
    """The silence before a line, in seconds from speech to speech; negative where it comes in on top.

    Plain lines have the plain gaps of `[timing]`. What multiplies them leaves them within its bounds.
    """
    last = talk.last
    if last is None:
        return 0.0
    if cuts_in(last, line):
        return timing.cut_off
    plain = _plain_s(last, line, timing)
    factor = _factor(talk, last, line, timing)
    if factor == 1.0 or plain <= 0.0:
        return plain
    return min(max(plain * factor, min(plain, timing.gap_least)), max(plain, timing.gap_most))


def _plain_s(last: Delivery, line: Delivery, timing: Timing) -> float:
    if last.ending == "trailing":
        return timing.after_ellipsis
    if last.character.name == line.character.name:
        return timing.within_speaker
    if last.ending == "question":
        return timing.after_question
    return timing.after_exclamation if _exclaims(last) else timing.between_speakers


def _factor(talk: Talk, last: Delivery, line: Delivery, timing: Timing) -> float:
    if _gives(line, _HASTE):
        factor = timing.urgent
    else:
        factor = timing.hesitant if _gives(line, _HEAVY) or _gives(last, _HEAVY) else 1.0
        if talk.revealed and last.character.name != line.character.name:
            factor *= timing.revelation
    if last.character.name == line.character.name:
        return factor
    if talk.volley > 1 and _count(line) <= _SHORT:
        factor *= timing.quick_exchange ** (talk.volley - 1)
    elif talk.words >= _LONG:
        factor *= timing.after_long
    return factor


def _count(line: Delivery) -> int:
    return len(words_of(line.text))


def _exclaims(line: Delivery) -> bool:
    return line.text.rstrip(" \"'”’)*_").endswith("!")


def _gives(line: Delivery, manners: frozenset[str]) -> bool:
    return not manners.isdisjoint(acted(line.directions))
