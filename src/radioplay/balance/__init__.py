"""A timeline's levels, weighed by ear before it is mixed: lines at their level, cues below words, beds below both.

It is read once more than the mix reads it, and only where something could be wrong. What it finds goes to the
report; what it changes are gains and automation, so that the mix and every session that is exported agree.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from radioplay.balance.curing import apply_cures, cure
from radioplay.balance.hearing import Hearing
from radioplay.balance.lines import is_speech, level_lines, lines_of
from radioplay.balance.masking import find_masking
from radioplay.balance.model import Balance, LineLevel, Masking, SceneLevel
from radioplay.balance.scenes import level_scenes, scene_ranges
from radioplay.balance.targets import PLACED_LU, target_lufs
from radioplay.cast import Cast
from radioplay.cues.sounds import Sound
from radioplay.diagnostics import Problems, in_order
from radioplay.ducking import Range
from radioplay.effects import strip_of
from radioplay.performance import Performance
from radioplay.progress import Progress, unseen
from radioplay.sends import LONGEST
from radioplay.sources import OpenSource
from radioplay.takes import Take
from radioplay.timeline import Timeline
from radioplay.units import Samples

__all__ = [
    "PLACED_LU",
    "Balance",
    "LineLevel",
    "Masking",
    "SceneLevel",
    "balance",
    "target_lufs",
]


def balance(
    timeline: Timeline,
    open_source: OpenSource,
    performance: Performance,
    takes: Mapping[str, Take],
    sounds: Iterable[Sound],
    cast: Cast,
    progress: Progress = unseen,
) -> tuple[Timeline, Balance, Problems]:
    """Weigh a timeline and set it right.

    Every line comes to its level through what it is heard through, and in its room. Words stay 6 LU above
    cues, but for those that are meant to cover them. Beds and music are as far below speech, in each scene,
    as they were laid for.

    Args:
        timeline: as laid.
        open_source: as for the mix; called from several threads.
        performance: whose lines these are.
        takes: by line; those without one are not heard.
        sounds: all that cues play.
        cast: with the levels of the house.
        progress: told of every line that is weighed.

    Returns:
        The timeline with its gains and automation changed, and longer where the place of its last sounds
        rings on, but nothing else; what was found; and warnings where a line or a cue can't be helped, or is
        so far off that its author should know.

    Raises:
        Whatever `open_source` and its sources raise (`AudioError`).
    """
    mix = cast.mix
    hearing = Hearing(open_source, strip_of(mix))
    lines = lines_of(timeline, {line.name: line for line in performance.deliveries}, takes, mix)
    pool = ThreadPoolExecutor(min(4, os.cpu_count() or 1), thread_name_prefix="balance")
    try:
        changes, levels, problems = level_lines(lines, hearing, mix, pool, progress)
        timeline = _turned(timeline, changes)
        found = find_masking(timeline, hearing, pool)
        cures, masking, more = cure(found, cast.timing)
        timeline = apply_cures(timeline, cures)
        speech = [_speech(levels, takes, scene) for scene in scene_ranges(timeline)]
        loudness = {sound.source: sound.loudness_lufs for sound in sounds}
        timeline, scenes = level_scenes(timeline, speech, mix, loudness, hearing, pool)
    finally:
        pool.shutdown(cancel_futures=True)  # interrupted, it doesn't weigh the rest first
    return _rung_out(timeline, hearing), Balance(levels, masking, scenes), in_order((*problems, *more))


def _turned(timeline: Timeline, changes: Mapping[str, float]) -> Timeline:
    """The timeline with lines turned up or down, all clips of one alike."""
    if not changes:
        return timeline
    tracks = []
    for track in timeline.tracks:
        clips = [
            replace(clip, gain_db=round(clip.gain_db + changes[clip.name], 3))
            if is_speech(track, clip) and clip.name in changes
            else clip
            for clip in track.clips
        ]
        tracks.append(replace(track, clips=tuple(clips)))
    return replace(timeline, tracks=tuple(tracks))


def _rung_out(timeline: Timeline, hearing: Hearing) -> Timeline:
    """The timeline, long enough for what is heard last to ring until it can't be heard."""
    last = (clip for track in timeline.tracks for clip in track.clips if clip.end + LONGEST > timeline.length)
    length = max((Samples(clip.end + hearing.rings(clip)) for clip in last), default=timeline.length)
    return replace(timeline, length=max(length, timeline.length))


def _speech(levels: Sequence[LineLevel], takes: Mapping[str, Take], scene: Range) -> float | None:
    """The mean loudness of the lines that begin in a scene, by energy, each weighing as long as it is."""
    mine = [each for each in levels if scene[0] <= each.start < scene[1]]
    weights = [takes[each.name].end - takes[each.name].start for each in mine]
    power = sum(10.0 ** (each.level_lufs / 10.0) * weight for each, weight in zip(mine, weights, strict=True))
    return 10.0 * math.log10(power / sum(weights)) if power > 0.0 else None
