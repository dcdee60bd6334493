"""Faults of a take that show without understanding a word of it: dead, cut off, stuck, far too long or short."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Literal

from radioplay.audio import Audio, AudioError, Health, measure_health, read_audio
from radioplay.diagnostics import Diagnostic, Problems, in_order
from radioplay.performance import Delivery
from radioplay.takes import Job, Take

Kind = Literal["silent", "hole", "clipped", "long", "short", "stuck"]

_CODES: dict[Kind, str] = {
    "silent": "T030", "hole": "T031", "clipped": "T032", "long": "T033", "short": "T034", "stuck": "T035",
}  # fmt: skip

# Voices and people stay within 2 to 8 syllables a second; the limits leave each of them room.
_FASTEST, _SLOWEST = 9.0, 2.2
_FREE = 2.0  # syllables that a mumbled or swallowed line may lack
_START_S, _MARK_S = 1.2, 0.8  # what a line, and each mark inside it, may take on top
_HOLE_S, _MARKED_HOLE_S = 1.2, 2.4
_SILENT_LUFS = -55.0
_FLATS, _FLATS_A_SECOND = 30, 15.0
_STUCK_S = 2.0

# A take is also told from the others of its voice, where there are enough of them: by this factor, and short
# lines, which vary more, by more.
_OTHERS, _LONG_ENOUGH, _UNLIKE = 5, 8.0, 1.75
_SHORT_ENOUGH, _UNLIKE_SHORT, _SHORT_S, _PAUSE_S = 4.0, 2.2, 1.0, 0.5

_MARK = re.compile(r"(?<!\d)[.,](?!\d)|[;:!?…—–()]|--|[،؛؟。、！？；：]")
_EDGES = " .,;:!?…—–-\"'”’"
_VOWEL = "[aeiouyæøœıаеёиоуыэюяіїєαεηιουω]"
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")  # those of which the vowels are known
_SIGNS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")  # each is about a syllable


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a take, in words; `weight` is how bad that is: the worse of two takes has more."""

    kind: Kind
    words: str
    weight: float = 1.0

    @property
    def code(self) -> str:
        """Of its diagnostic."""
        return _CODES[self.kind]


def faults(samples: Audio, rate: int, text: str, speed: float = 1.0) -> tuple[Fault, ...]:
    """What is wrong with a take.

    Args:
        samples: shape (frames,), full scale ±1.0, as it was made (see `audio.measure_health`).
        rate: samples a second.
        text: what was to be said.
        speed: how fast, beside the voice's own pace.
    """
    return judged(measure_health(samples, rate), text, speed)


def judged(health: Health, text: str, speed: float = 1.0, pace_s: float | None = None) -> tuple[Fault, ...]:
    """What is wrong with a take of which this was measured; see `faults`.

    Args:
        pace_s: what the voice usually takes for a syllable at speed 1.0 (see `paces`), where that is known.
    """
    if health.loudness_lufs < _SILENT_LUFS:
        return (Fault("silent", f"it is as good as silent ({health.loudness_lufs:.0f} LUFS)", 10.0),)
    paced = [*_paced(health, text, speed)] or [*_unlike(health, text, speed, pace_s)]
    return (*_broken(health, text, speed), *paced)


def out_of_pace(health: Health, text: str, speed: float, pace_s: float | None) -> float:
    """How far the length of a take is from the usual one: 0 for just that (or not known), 1 for twice or half."""
    least, _ = syllables(text)
    return _times(health.speech_s, pace_s * least / speed) if pace_s and least else 0.0


def _broken(health: Health, text: str, speed: float) -> Iterator[Fault]:
    hole = (_MARKED_HOLE_S if _marks_inside(text) else _HOLE_S) / min(1.0, speed)
    if health.dead_s > hole:
        yield Fault("hole", f"it is dead for {health.dead_s:.1f} s in the middle", 4.0)
    if health.flats >= max(_FLATS, _FLATS_A_SECOND * health.speech_s):
        yield Fault("clipped", f"it is clipped: cut off flat in {health.flats} places", 2.0)
    if health.stuck_s > _STUCK_S:
        yield Fault("stuck", f"it is stuck: the same sound again and again for {health.stuck_s:.1f} s", 5.0)


def _paced(health: Health, text: str, speed: float) -> Iterator[Fault]:
    least, most = syllables(text)
    shortest = max(0.0, least - _FREE) / _FASTEST / speed
    longest = (_START_S + most / _SLOWEST + _MARK_S * len(_MARK.findall(text))) / speed
    if health.speech_s < shortest:
        yield _too_short(health, least / (0.5 * _FASTEST * speed))
    elif health.speech_s > longest:
        yield _too_long(health, most / (4.0 * _SLOWEST * speed))


def _unlike(health: Health, text: str, speed: float, pace_s: float | None) -> Iterator[Fault]:
    """A length that is far from the usual one of the voice."""
    least, _ = syllables(text)
    if pace_s is None or not least:
        return
    usual_s = pace_s * least / speed
    sure = least >= _LONG_ENOUGH
    more_s = (_PAUSE_S * _marks_inside(text) + (0.0 if sure else _SHORT_S)) / speed
    if least >= _SHORT_ENOUGH and health.speech_s * (_UNLIKE if sure else _UNLIKE_SHORT) < usual_s:
        yield _too_short(health, usual_s)
    elif health.speech_s > usual_s * _UNLIKE + more_s:
        yield _too_long(health, usual_s)


def _marks_inside(text: str) -> int:
    """How often somebody may pause for a breath."""
    return len(_MARK.findall(text.strip(_EDGES)))


def _too_short(health: Health, usual_s: float) -> Fault:
    words = f"it is far too short: {health.speech_s:.1f} s for words that take about {usual_s:.1f} s"
    return Fault("short", words, 3.0 * _times(usual_s, health.speech_s))


def _too_long(health: Health, usual_s: float) -> Fault:
    words = f"it is far too long: {health.speech_s:.1f} s for words that take about {usual_s:.1f} s"
    return Fault("long", words, 3.0 * _times(usual_s, health.speech_s))


def _times(one: float, other: float) -> float:
    """How far two lengths are apart: 0 for equal ones, 1 where one is twice the other."""
    return abs(math.log2(max(one, 0.01) / max(other, 0.01)))


def syllables(text: str) -> tuple[float, float]:
    """The least and the most syllables that a text may come to, in whatever language and writing.

    Words in an alphabet with vowels go by them; others (Arabic, Thai …) by their letters, and Chinese and
    Japanese by their signs. A figure may be one of a number or a whole word; a symbol may be passed over.
    """
    least = most = 0.0
    for word in re.findall(r"\w+|[^\w\s]", text):
        more = _of_word(word)
        least, most = least + more[0], most + more[1]
    return least, most


def _of_word(word: str) -> tuple[float, float]:
    """Of a run of letters and figures, or of one mark."""
    if not any(char.isalnum() for char in word):
        return (0.0, 8.0) if unicodedata.category(word[0]).startswith("S") else (0.0, 0.0)
    figures = sum(char.isdigit() for char in word)
    signs = sum(_written_in(char, _SIGNS) for char in word)
    least, most = 0.7 * figures + 0.6 * signs, 4.0 * figures + 2.5 * signs
    letters = "".join(char for char in word if char.isalpha() and not _written_in(char, _SIGNS))
    if not letters:
        return least, most
    if not _written_in(letters[0], _ALPHABETS):
        return least + 0.3 * len(letters), most + 1.2 * len(letters)
    plain = _plain(letters)
    groups = len(re.findall(f"{_VOWEL}+", re.sub(r"(?<=[^aeiouy])e[ds]?$", "", plain)))
    spelt = 3.0 * len(letters) if letters.isupper() or not groups else 1.0  # FBI; Dr
    return least + max(0.5, 0.9 * groups), most + max(spelt, 1.0 * len(re.findall(_VOWEL, plain)))


def _written_in(char: str, scripts: tuple[str, ...]) -> bool:
    return unicodedata.name(char, "").startswith(scripts)


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def find_faults(jobs: Iterable[Job], takes: Mapping[str, Take]) -> Mapping[str, tuple[Fault, ...]]:
    """The faults of every take that is there and has some, by the name of its line.

    Besides what is wrong with a take alone, one is told that is much longer or shorter than its words are
    with this voice. Nothing is read from disk but takes from before they were measured.

    Args:
        jobs: what the takes are of.
        takes: by the name of the line.
    """
    jobs = tuple(jobs)
    usual = paces(jobs, takes)
    found: dict[str, tuple[Fault, ...]] = {}
    for job in jobs:
        line = job.deliveries[0]
        health = health_of(takes[line.name]) if line.name in takes else None
        wrong = judged(health, line.text, job.request.speed, usual.get(_voice(line))) if health else ()
        found |= {each.name: wrong for each in job.deliveries if wrong}
    return found


def paces(jobs: Iterable[Job], takes: Mapping[str, Take]) -> Mapping[str, float]:
    """The seconds that each voice usually takes for a syllable at speed 1.0, where enough of it is there.

    People may speak as they like, and aren't among them.
    """
    voices: dict[str, list[float]] = defaultdict(list)
    for job in jobs:
        line = job.deliveries[0]
        health = health_of(takes[line.name]) if line.name in takes else None
        least, _ = syllables(line.text)
        if health and least >= _LONG_ENOUGH and not line.recording:
            voices[_voice(line)].append(health.speech_s * job.request.speed / least)
    return {voice: median(each) for voice, each in voices.items() if len(each) > _OTHERS}


def _voice(line: Delivery) -> str:
    return "" if line.recording else line.character.voice


def health_of(take: Take) -> Health | None:
    """What was measured of a take, or is measured now; None where its sound is gone."""
    if take.health is not None:
        return take.health
    try:
        samples, rate = read_audio(take.path)
    except AudioError:  # somebody has just taken it away
        return None
    return measure_health(samples[:, 0], rate)


def fault_problems(jobs: Iterable[Job], takes: Mapping[str, Take]) -> Problems:
    """The faults of the takes of `jobs` that are there, as warnings with the line's place."""
    jobs = tuple(jobs)
    lines = {line.name: line for job in jobs for line in job.deliveries}
    return in_order(
        fault_problem(lines[name], fault)
        for name, wrong in find_faults(jobs, takes).items()
        for fault in wrong
    )


def fault_problem(line: Delivery, fault: Fault) -> Diagnostic:
    """A fault as a warning, with what to do about it."""
    hint = f"radioplay takes retake {line.name}"
    if line.recording:
        hint = f"record it again, or use another take: radioplay takes list {line.name}"
    message = f"the take of {line.character.name}'s line {line.name} is no good: {fault.words}"
    return Diagnostic(fault.code, message, line.span, hint, "warning")
