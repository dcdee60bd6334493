"""Words kept above the cues that are heard over them."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from radioplay.balance.answers import Power
from radioplay.balance.hearing import Hearing, moved
from radioplay.balance.lines import is_speech
from radioplay.balance.model import Masking
from radioplay.ducking import FASTEST
from radioplay.loudness import POWER_HOP
from radioplay.timeline import Clip, Curve, TimedWord, Timeline, Track
from radioplay.units import Samples, to_samples

ABOVE_LU = 6.0
"""How far words stay above a cue."""
MOST_DB = 18.0
"""A cue is lowered by no more."""
_SAFE_LU = 0.4  # on top, for what is reckoned and not heard: rooms
_WINDOW = to_samples(0.4)  # a shorter word is as loud as what is around it
_LEAST_HEARD = to_samples(0.1)
_AUDIBLE = 10.0 ** ((-70.0 + 0.691) / 10.0)  # -70 LUFS
_BELOW = 10.0 ** (-ABOVE_LU / 10.0)
_MEANT = to_samples(0.3)
"""A cue on a word is heard in full for this long."""
_DOWN = round(MOST_DB / FASTEST) + to_samples(0.12)
"""How long a curve takes at most to come down after that, its round corners included."""
_ONSET = 10.0 ** (-20.0 / 10.0)


@dataclass(frozen=True, slots=True)
class Unit:
    """The clips of one cue: what is lowered together. `name` is the same for all of them, and for no other."""

    name: tuple[str, int, str]
    track: Track
    clips: tuple[Clip, ...]

    @property
    def first(self) -> Clip:
        return self.clips[0]


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    clip: Clip
    pan: float


@dataclass(frozen=True, slots=True)
class Need:
    """A word over a cue: from when to when the cue should be lower, and by how much."""

    start: Samples
    end: Samples
    lower_db: float


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one cue.

    Attributes:
        needs: the words that it covers.
        began_in_words: it is first heard while one of them is.
        worst: the word it covers most; None where it covers none, and is meant to cover none.
    """

    unit: Unit
    needs: tuple[Need, ...]
    began_in_words: bool
    worst: Masking | None


@dataclass(frozen=True, slots=True)
class _Heard:
    """How loud a cue is over words, by their numbers; when it is first heard; and which of them it may cover."""

    unit: Unit
    powers: Mapping[int, float]
    onset: Samples
    meant: frozenset[int]


def units_of(timeline: Timeline) -> tuple[Unit, ...]:
    """All cues: spots, and music that makes no room for words by itself."""
    found: dict[tuple[str, tuple[str, int, str]], list[Clip]] = {}
    tracks = {}
    for track in timeline.tracks:
        if track.bus != "EFFECTS" and not (track.bus == "MUSIC" and not track.gain):
            continue
        for clip in track.clips:
            if clip.cue is not None:
                key = (track.name, (clip.file, clip.line, clip.name))
                found.setdefault(key, []).append(clip)
                tracks[key] = track
    return tuple(Unit(key[1], tracks[key], tuple(clips)) for key, clips in found.items())


def find_masking(timeline: Timeline, hearing: Hearing, pool: Executor) -> tuple[Found, ...]:
    """Which cues come nearer to words than they may. Read is only what is heard together.

    Where several cues lie over one word, together they have to stay below it: the loudest are lowered first.
    """
    words = _words(timeline)
    starts = [word.start for word in words]
    longest = max((word.end - word.start for word in words), default=0)

    def over_clip(clip: Clip) -> list[int]:
        """The numbers of the words heard while it is, or while its room still rings."""
        end = clip.end + hearing.rings(clip)
        near = range(bisect_left(starts, clip.start - longest), bisect_left(starts, end))
        return [number for number in near if words[number].end > clip.start]

    over = [(unit, [over_clip(clip) for clip in unit.clips]) for unit in units_of(timeline)]
    over = [(unit, groups) for unit, groups in over if any(groups)]
    covered = {number for _, groups in over for group in groups for number in group}
    said = {id(words[number].clip): words[number] for number in covered}
    voices = dict(zip(said, pool.map(lambda word: _voice(word, hearing), said.values()), strict=True))
    loud = {number: _word_power(words[number], voices[id(words[number].clip)]) for number in covered}
    heard = list(pool.map(lambda pair: _hear(pair[0], pair[1], words, hearing), over))
    together: dict[int, list[float]] = {}
    for each in heard:
        for number, power in each.powers.items():
            if number not in each.meant:
                together.setdefault(number, []).append(power)
    allowed = {number: _share(powers, loud[number] * _BELOW) for number, powers in together.items()}
    return tuple(_judge(each, words, loud, allowed) for each in heard)


def _words(timeline: Timeline) -> list[_Word]:
    found = []
    for track in timeline.tracks:
        for clip in track.clips:
            if is_speech(track, clip):
                said = clip.words or (TimedWord(clip.text or "", clip.start, clip.end),)
                found += [_Word(w.start, w.end, w.text, clip, track.pan) for w in said]
    return sorted(found, key=lambda word: (word.start, word.end))


def _hear(unit: Unit, over: Sequence[Sequence[int]], words: Sequence[_Word], hearing: Hearing) -> _Heard:
    powers: dict[int, float] = {}
    onset = unit.first.start
    for clip, numbers in zip(unit.clips, over, strict=True):
        if not numbers:
            continue
        start, end = clip.start, Samples(max(words[number].end for number in numbers))
        power = hearing.cue(clip, unit.track.pan, start, end)
        power = power * _automated(unit.track.gain, start, len(power))
        if clip is unit.first and power.any():
            onset = Samples(start + POWER_HOP * int(np.flatnonzero(power >= power.max() * _ONSET)[0]))
        for number in numbers:
            word = words[number]
            mean = _mean(power, word.start - start, max(word.end, word.start + _LEAST_HEARD) - start)
            powers[number] = powers.get(number, 0.0) + mean
    audible = {number: power for number, power in powers.items() if power >= _AUDIBLE}
    clear = onset + _MEANT + _DOWN if unit.first.on_word else 0
    meant = frozenset(number for number in audible if unit.first.over or words[number].end <= clear)
    return _Heard(unit, audible, onset, meant)


def _automated(curve: Curve, start: int, hops: int) -> Power | float:
    if not curve:
        return 1.0
    places = start + POWER_HOP * (np.arange(hops) + 0.5)
    levels_db = np.interp(places, [at for at, _ in curve], [db for _, db in curve])
    return np.asarray(10.0 ** (levels_db / 10.0))


def _voice(word: _Word, hearing: Hearing) -> Power:
    return hearing.weigh(hearing.read(word.clip, word.pan))


def _word_power(word: _Word, power: Power) -> float:
    """How loud a word is, with what is around it up to 400 ms; never silent."""
    clip = word.clip
    places = POWER_HOP * (np.arange(len(power)) + 0.5)
    more = max(0, _WINDOW - (word.end - word.start)) // 2
    begin = max(clip.start, word.start - more) - clip.start
    end = min(clip.end, word.end + more) - clip.start
    return max(_AUDIBLE, _mean(power * moved(clip, places), begin, max(end, begin + POWER_HOP)))


def _mean(power: Power, begin: int, end: int) -> float:
    """The mean from one place to another; silence outside."""
    first, last = begin / POWER_HOP, end / POWER_HOP
    inside = power[max(0, round(first)) : max(0, round(last))]
    return float(inside.sum() / max(1, round(last) - round(first)))


def _judge(
    heard: _Heard, words: Sequence[_Word], loud: Mapping[int, float], allowed: Mapping[int, float]
) -> Found:
    """What one cue has to be lowered by, over which words."""
    unit, needs = heard.unit, []
    worst: Masking | None = None
    clear = heard.onset + _MEANT if unit.first.on_word else 0
    for number, power in heard.powers.items():
        word, meant = words[number], number in heard.meant
        margin = _db(loud[number] / power)
        lower_db = ABOVE_LU - margin if meant else _db(power / allowed[number])
        if lower_db <= 0.0:
            continue
        if not meant:
            start = max(word.start, clear + _DOWN if clear else 0)
            needs.append(Need(Samples(start), Samples(word.end), lower_db + _SAFE_LU))
        if worst is None or (meant, margin) < (worst.meant, worst.margin_lu):
            worst = _masking(unit.first, word, margin, meant)
    began = any(words[n].start <= heard.onset < words[n].end for n in heard.powers)
    return Found(unit, tuple(needs), began, worst)


def _masking(clip: Clip, word: _Word, margin: float, meant: bool) -> Masking:
    margin = round(margin, 2)
    where = (clip.cue or "", clip.file, clip.line, Samples(word.start), word.clip.name, word.text)
    return Masking(*where, margin_lu=margin, left_lu=margin, meant=meant)


def _db(power: float) -> float:
    return 10.0 * math.log10(power)


def _share(powers: Sequence[float], limit: float) -> float:
    """The level that none of several sounds may pass if together they are to stay within a limit."""
    left, count = limit, len(powers)
    for power in sorted(powers):
        if power * count >= left:
            return left / count
        left, count = left - power, count - 1
    return max(powers)
