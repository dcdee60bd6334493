"""Beds and music at the house's distance from speech, scene by scene, by how loud they are there."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from radioplay.balance.answers import Power
from radioplay.balance.hearing import Hearing, faded
from radioplay.balance.lines import is_speech
from radioplay.balance.model import SceneLevel
from radioplay.balance.naming import unlike_names
from radioplay.balance.targets import PLACED_LU
from radioplay.cast import MixSettings
from radioplay.ducking import Range, add, merge, steps
from radioplay.loudness import POWER_HOP, power_lufs
from radioplay.timeline import Bus, Clip, Curve, Timeline, Track
from radioplay.units import SILENCE_DB, Samples, to_samples

_MOST_DB = 6.0
_NEAR_LU = 0.5
_SOFT_LU = 1.0
_JOIN = to_samples(0.3)  # words this near are one stretch of speech
_SLIDE = to_samples(1.5)
_SILENT_LUFS = -100.0

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Under:
    """A clip of a bed or of music under the words of one scene.

    Attributes:
        track, clip: its place in the timeline; of a bed in parts, that of the first.
        scene: which scene, by number.
        bus: AMBIENCE or MUSIC.
        wished: power at each place of the scene's words, were it as loud throughout as it is on the whole.
        heard: the power that it has there. Both are 0 where it doesn't play.
    """

    track: int
    clip: int
    scene: int
    bus: Bus
    wished: Power
    heard: Power


Changes = Mapping[tuple[int, int], Mapping[int, float]]
"""Decibels by (track, clip), then by scene."""


def scene_ranges(timeline: Timeline) -> tuple[Range, ...]:
    """From where to where each scene is; what comes before the first is one, too."""
    starts = [marker.at for marker in timeline.markers]
    if not starts or starts[0] > 0:
        starts = [Samples(0), *starts]
    return tuple(zip(starts, [*starts[1:], timeline.length], strict=True))


def level_scenes(
    timeline: Timeline,
    speech: Sequence[float | None],
    mix: MixSettings,
    loudness: Mapping[str, float],
    hearing: Hearing,
    pool: Executor,
) -> tuple[Timeline, tuple[SceneLevel, ...]]:
    """Bring beds and music to the level that they were laid for, in each scene, by no more than 6 dB.

    A bed is laid by its loudness on the whole; where it is louder or softer under the words of a scene, it is
    moved. Several at once have been laid to be as loud together as one, and are moved together; in a scene
    whose speech is soft they are softer, too.

    Args:
        timeline: laid, with ducking.
        speech: how loud the speech of each scene is, of `scene_ranges`; None where there is none.
        mix: the levels of the house.
        loudness: of the whole of each sound, in LUFS.
        hearing, pool: read them, and in what.
    """
    scenes = scene_ranges(timeline)
    places = [_places(timeline, scene) for scene in scenes]
    found = _measure(timeline, places, loudness, hearing, pool)
    softer = [min(0.0, level - mix.speech_lufs + _SOFT_LU) if level is not None else 0.0 for level in speech]
    most_lufs: dict[Bus, float] = {
        "AMBIENCE": mix.speech_lufs - mix.bed_below_speech_lu,
        "MUSIC": mix.speech_lufs - mix.music_below_speech_lu,
    }
    changes = _changes(found, softer, most_lufs)
    levels = tuple(
        _level(scene[0], speech[number], [each for each in found if each.scene == number], changes)
        for number, scene in enumerate(scenes)
    )
    return _apply(timeline, scenes, places, changes), levels


def _places(timeline: Timeline, scene: Range) -> Places:
    """Where words are heard in a scene, hop by hop."""
    words: list[Range] = []
    for track in timeline.tracks:
        for clip in track.clips:
            if is_speech(track, clip) and clip.start < scene[1] and clip.end > scene[0]:
                words += [(word.start, word.end) for word in clip.words] or [(clip.start, clip.end)]
    pieces = merge([(a, b) for a, b in words if a < scene[1] and b > scene[0]], _JOIN)
    grids = [np.arange(max(a, scene[0]), min(b, scene[1]), POWER_HOP) for a, b in pieces]
    return np.concatenate(grids) if grids else np.zeros(0, dtype=np.int64)


def _measure(
    timeline: Timeline,
    places: Sequence[Places],
    loudness: Mapping[str, float],
    hearing: Hearing,
    pool: Executor,
) -> list[_Under]:
    wanted = []
    for number, track in enumerate(timeline.tracks):
        firsts = _firsts(track)
        for index, clip in enumerate(track.clips if track.bus in ("AMBIENCE", "MUSIC") else ()):
            under = [n for n, at in enumerate(places) if ((at >= clip.start) & (at < clip.end)).any()]
            if under and loudness.get(clip.source, SILENCE_DB) > _SILENT_LUFS:
                wanted.append((number, firsts[index], track, clip, under))
    ends: dict[str, int] = {}
    for _, _, _, clip, _ in wanted:
        ends[clip.source] = max(ends.get(clip.source, 0), _used(clip))
    powers = dict(zip(ends, pool.map(hearing.source, ends, ends.values()), strict=True))
    found = []
    for number, index, track, clip, under in wanted:
        mean = 10.0 ** ((loudness[clip.source] + 0.691) / 10.0)
        for scene in under:
            gain = _gain(track, clip, places[scene])
            heard = gain * _at(powers[clip.source], _in_source(clip, places[scene]))
            found.append(_Under(number, index, scene, track.bus, mean * gain, heard))
    return found


def _firsts(track: Track) -> list[int]:
    """For each clip, where the bed begins that it is part of: one on its way goes on where the first part ends."""
    firsts: list[int] = []
    for index, clip in enumerate(track.clips):
        before = track.clips[index - 1] if index else None
        goes_on = (
            before and before.end == clip.start and (before.source, before.line) == (clip.source, clip.line)
        )
        firsts.append(firsts[-1] if goes_on else index)
    return firsts


def _used(clip: Clip) -> int:
    """How far into its source a clip reads."""
    end = clip.offset + clip.length
    return min(clip.loop[1], end) if clip.loop else end


def _in_source(clip: Clip, places: Places) -> Places:
    """Where in its source each place of the timeline is heard; a loop's cross-fade is left aside."""
    at = clip.offset + places - clip.start
    if clip.loop is None:
        return at
    begin, end = clip.loop
    return np.where(at < end, at, begin + (at - begin) % max(1, end - begin))


def _at(power: Power, places: Places) -> Power:
    return power[np.clip(places // POWER_HOP, 0, len(power) - 1)] if len(power) else np.zeros(len(places))


def _gain(track: Track, clip: Clip, places: Places) -> Power:
    """What a clip's power is multiplied by at each place; 0 where it doesn't play."""
    level_db = np.full(len(places), clip.gain_db + PLACED_LU[clip.treatment])
    if track.gain:
        level_db += np.interp(places, [at for at, _ in track.gain], [db for _, db in track.gain])
    playing = (places >= clip.start) & (places < clip.end)
    return np.asarray(10.0 ** (level_db / 10.0) * faded(clip, places - clip.start) * playing)


def _changes(found: Sequence[_Under], softer: Sequence[float], most_lufs: Mapping[Bus, float]) -> Changes:
    """What to change each clip by in each scene: what plays at once is moved together.

    Nothing is turned up beyond `most_lufs`.
    """
    changes: dict[tuple[int, int], dict[int, float]] = {}
    for each in found:
        together = [other for other in found if (other.scene, other.bus) == (each.scene, each.bus)]
        playing = each.wished > 0.0
        wished = np.sum([other.wished for other in together], axis=0)[playing].sum()
        heard = np.sum([other.heard for other in together], axis=0)[playing].sum()
        if wished <= 0.0 or heard <= 0.0:
            continue
        change = 10.0 * math.log10(wished / heard) + softer[each.scene]
        if change > 0.0:
            now_lufs = float(power_lufs(heard / playing.sum()))
            change = min(change, max(0.0, most_lufs[each.bus] - now_lufs))
        change = min(_MOST_DB, max(-_MOST_DB, change)) if abs(change) > _NEAR_LU else 0.0
        changes.setdefault((each.track, each.clip), {})[each.scene] = round(change, 3)
    return changes


def _level(at: Samples, speech: float | None, under: Sequence[_Under], changes: Changes) -> SceneLevel:
    def beside(bus: Bus, changed: bool) -> float | None:
        mine = [each for each in under if each.bus == bus]
        if speech is None or not mine:
            return None
        by_clip = [changes.get((each.track, each.clip), {}).get(each.scene, 0.0) for each in mine]
        gains = [10.0 ** (db / 10.0) if changed else 1.0 for db in by_clip]
        playing = np.any([each.wished > 0.0 for each in mine], axis=0)
        total = np.sum([each.heard * gain for each, gain in zip(mine, gains, strict=True)], axis=0)
        return round(speech - float(power_lufs(total[playing].mean())), 1)

    return SceneLevel(
        at,
        None if speech is None else round(speech, 2),
        beside("AMBIENCE", True),
        beside("MUSIC", True),
        beside("AMBIENCE", False),
        beside("MUSIC", False),
    )


def _apply(
    timeline: Timeline, scenes: Sequence[Range], places: Sequence[Places], changes: Changes
) -> Timeline:
    if not any(any(by_scene.values()) for by_scene in changes.values()):
        return timeline
    tracks: list[Track] = []
    for number, track in enumerate(timeline.tracks):
        kept: list[Clip] = []
        own: list[tuple[Clip, Curve]] = []
        firsts = _firsts(track)
        for index, clip in enumerate(track.clips):
            by_scene = changes.get((number, firsts[index]), {})
            if track.bus == "MUSIC":
                gain_db, curve = 0.0, _under_words(by_scene, places)
            else:
                gain_db, curve = _by_scene(by_scene, scenes)
            changed = replace(clip, gain_db=round(clip.gain_db + gain_db, 3)) if gain_db else clip
            if curve and len(track.clips) > 1:
                own.append((changed, curve))
            else:
                kept.append(changed)
                track = replace(track, gain=add(track.gain, curve))
        tracks += [replace(track, clips=tuple(kept))] if kept else []
        tracks += [
            replace(track, name=f"{track.name} {clip.name}", clips=(clip,), gain=add(track.gain, curve))
            for clip, curve in own
        ]
    return replace(timeline, tracks=unlike_names(tracks))


def _by_scene(by_scene: Mapping[int, float], scenes: Sequence[Range]) -> tuple[float, Curve]:
    """A gain; or, where it isn't one for all scenes, a curve that slides to each as it begins."""
    if len(set(by_scene.values())) <= 1:
        return next(iter(by_scene.values()), 0.0), ()
    first, *others = sorted(by_scene)
    return 0.0, steps(by_scene[first], [(scenes[n][0], by_scene[n], _SLIDE) for n in others])


def _under_words(by_scene: Mapping[int, float], places: Sequence[Places]) -> Curve:
    """A curve that is moved from the first word of a scene to its last, and nothing elsewhere."""
    slides: list[tuple[int, float, int]] = []
    for scene, change in sorted(by_scene.items()):
        first, last = int(places[scene][0]), int(places[scene][-1])
        slides += [(first - _SLIDE // 2, change, _SLIDE), (last + _SLIDE // 2, 0.0, _SLIDE)]
    return steps(0.0, slides)
