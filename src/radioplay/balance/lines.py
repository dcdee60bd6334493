"""Lines brought to their level as they are heard: through what they go through, in the room they are in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from radioplay.balance.hearing import Hearing, Voice
from radioplay.balance.model import LineLevel
from radioplay.balance.targets import PLACED_LU, target_lufs
from radioplay.cast import MixSettings
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.lay import duets
from radioplay.loudness import gated_lufs
from radioplay.performance import Delivery
from radioplay.progress import Progress, Step
from radioplay.takes import Take
from radioplay.timeline import Clip, Timeline, Track

_NEAR_LU = 0.2
"""A line this near its target stays as it is: nobody hears it."""
_MISSED_LU = 1.0
_SOFT_LU = 3.0
"""A line this far below the house's level doesn't reach the compressor of the voices' bus."""
_ROUNDS = 3
_LEAST_SLOPE = 0.6  # of what comes out over what goes in: it guards against a measurement gone astray
_STUCK_DB = 0.05


@dataclass(frozen=True, slots=True)
class Line:
    """The clips of one line, in order, the place of their track, and what they ought to be."""

    delivery: Delivery
    clips: tuple[Clip, ...]
    pan: float
    loudness_lufs: float
    target_lufs: float


def lines_of(
    timeline: Timeline, deliveries: Mapping[str, Delivery], takes: Mapping[str, Take], mix: MixSettings
) -> dict[str, Line]:
    """Every line that is heard, by its name."""
    found: dict[str, list[Clip]] = {}
    pans = {}
    for track in timeline.tracks:
        for clip in track.clips:
            if is_speech(track, clip) and clip.name in deliveries and clip.name in takes:
                found.setdefault(clip.name, []).append(clip)
                pans[clip.name] = track.pan
    lines, at_once = {}, duets(deliveries.values(), takes, mix.dual_pan)
    for name, clips in found.items():
        line = deliveries[name]
        aimed = target_lufs(line, clips[0].treatment, mix) + (mix.dual_db if line.speech in at_once else 0.0)
        lines[name] = Line(line, tuple(clips), pans[name], takes[name].loudness_lufs, aimed)
    return lines


def is_speech(track: Track, clip: Clip) -> bool:
    """Whether a clip is of words: a character's track has sighs and laughs, too."""
    return track.bus == "DIALOGUE" and clip.text is not None


def level_lines(
    lines: Mapping[str, Line], hearing: Hearing, mix: MixSettings, pool: Executor, progress: Progress
) -> tuple[Mapping[str, float], tuple[LineLevel, ...], Problems]:
    """What each line has to be turned up or down by.

    Args:
        lines: of `lines_of`.
        hearing: reads those of which more has to be known than the loudness of their takes.
        mix: whose `speech_bound_db` no take is turned up or down beyond.
        pool: they are read in it.
        progress: told of each.

    Returns:
        Decibels by name, those left alone missing; the levels that come out; and a warning for every line
        that can't be brought to its level.
    """
    weighed = pool.map(lambda line: _weigh(line, hearing, mix), lines.values())
    changes: dict[str, float] = {}
    levels, problems = [], []
    for done, (line, (change, after)) in enumerate(zip(lines.values(), weighed, strict=True), 1):
        progress(Step("levels", done, len(lines), line.delivery.name))
        clip, who = line.clips[0], line.delivery.character.name
        if change:
            changes[clip.name] = change
        levels.append(
            LineLevel(
                clip.name,
                who,
                clip.file,
                clip.line,
                clip.start,
                clip.treatment,
                round(after, 2),
                round(line.target_lufs, 2),
                change,
            )
        )
        if after < line.target_lufs - _MISSED_LU:
            problems.append(_missed(line, after))
    return changes, tuple(levels), tuple(problems)


def _weigh(line: Line, hearing: Hearing, mix: MixSettings) -> tuple[float, float]:
    """What to change a line by, and its level then.

    What is done to voices holds loud ones down, so that a line has to be pushed a little harder than it is too
    soft: it is heard again, and the rest is reckoned by what the first change has done.
    """
    if not _needs_hearing(line, mix):
        level = line.loudness_lufs + line.clips[0].gain_db
        missing = line.target_lufs - level
        change = _bounded(line, missing, mix) if abs(missing) > _NEAR_LU else 0.0
        return round(change, 3), level + change
    voices = [hearing.read(clip, line.pan) for clip in line.clips]
    change, level = 0.0, _level(voices, hearing, 0.0)
    slope = 1.0
    for _ in range(_ROUNDS):
        missing = line.target_lufs - level
        if abs(missing) <= _NEAR_LU:
            break
        wanted = round(_bounded(line, change + missing / slope, mix), 3)
        if abs(wanted - change) < _STUCK_DB:
            break
        heard = _level(voices, hearing, wanted)
        slope = min(1.0, max(_LEAST_SLOPE, (heard - level) / (wanted - change)))
        change, level = wanted, heard
    return change, level


def _needs_hearing(line: Line, mix: MixSettings) -> bool:
    """Whether a line sounds otherwise than its take does."""
    if any(clip.treatment or clip.room or clip.move for clip in line.clips):
        return True
    return mix.compress and line.target_lufs > mix.speech_lufs - _SOFT_LU


def _bounded(line: Line, change: float, mix: MixSettings) -> float:
    """A change that levels a take by no more than the house allows, beside what its direction asks."""
    clip = line.clips[0]
    asked = line.target_lufs - mix.speech_lufs - PLACED_LU[clip.treatment]
    least, most = asked - mix.speech_bound_db, asked + mix.speech_bound_db
    gain = min(max(clip.gain_db + change, min(least, clip.gain_db)), max(most, clip.gain_db))
    return gain - clip.gain_db


def _level(voices: Sequence[Voice], hearing: Hearing, change_db: float) -> float:
    """The loudness of a line, all its clips one after the other, turned up or down by `change_db`.

    The way that its speaker takes is left aside: it may lead through several lines, from far to near.
    """
    return gated_lufs(np.concatenate([hearing.weigh(voice, change_db) for voice in voices]))


def _missed(line: Line, level_lufs: float) -> Diagnostic:
    clip = line.clips[0]
    short = line.target_lufs - level_lufs
    message = f"{clip.name} stays {short:.0f} LU softer than it should be: its take is too quiet"
    hint = f"radioplay takes retake {clip.name}, or raise [mix] speech_bound"
    return Diagnostic("M002", message, Span(clip.file, clip.line), hint, "warning")
