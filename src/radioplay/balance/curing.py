"""Cues lowered where they cover words: under the words alone, or, begun in the middle of them, as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from radioplay.balance.masking import MOST_DB, Found, Need
from radioplay.balance.model import Masking
from radioplay.balance.naming import unlike_names
from radioplay.cast import Timing
from radioplay.diagnostics import Diagnostic, Problems, Span
from radioplay.ducking import Ceiling, add, below, value_at
from radioplay.timeline import Clip, Curve, Timeline, Track
from radioplay.units import Samples, to_samples

_BIG_DB = 9.0
"""A cue that has to be lowered by more, from end to end, is worth a word to the author."""

Key = tuple[str, tuple[str, int, str]]
"""A track's name, and a cue's."""
Cure = tuple[float, Curve]
"""What all of a cue is turned down by, and a curve on top."""


def cure(found: Sequence[Found], timing: Timing) -> tuple[Mapping[Key, Cure], tuple[Masking, ...], Problems]:
    """What to do about cues over words: by track and cue, what comes of it, and warnings."""
    cures: dict[Key, Cure] = {}
    masking, problems = [], []
    for each in found:
        if each.worst is None:
            continue
        groups = _groups(each.needs, to_samples(timing.duck_hold))
        whole = groups[0].lower_db if groups and each.began_in_words and not each.unit.first.on_word else 0.0
        whole = min(MOST_DB, whole)
        curve = _curve(groups, whole, timing)
        if whole or curve:
            cures[each.unit.track.name, each.unit.name] = (-round(whole, 3), curve)
        lowered = whole - value_at(curve, each.worst.at) if not each.worst.meant else 0.0
        result = replace(
            each.worst,
            left_lu=round(each.worst.margin_lu + lowered, 2),
            lowered_db=round(lowered, 2),
            whole=whole > 0.0,
        )
        masking.append(result)
        short = any(need.lower_db > MOST_DB for need in each.needs)
        if short or whole > _BIG_DB:
            problems.append(_warning(result, short))
    return cures, tuple(masking), tuple(problems)


def apply_cures(timeline: Timeline, cures: Mapping[Key, Cure]) -> Timeline:
    """The timeline with cues turned down; one that needs a curve gets a track of its own."""
    if not cures:
        return timeline
    tracks: list[Track] = []
    for track in timeline.tracks:
        kept: list[Clip] = []
        own: dict[Key, list[Clip]] = {}
        for clip in track.clips:
            key = (track.name, (clip.file, clip.line, clip.name))
            gain_db, curve = cures.get(key, (0.0, ()))
            changed = replace(clip, gain_db=round(clip.gain_db + gain_db, 3)) if gain_db else clip
            (own.setdefault(key, []) if curve else kept).append(changed)
        tracks += [replace(track, clips=tuple(kept))] if kept or not own else []
        for key, clips in own.items():
            curve = add(track.gain, cures[key][1])
            tracks.append(
                replace(track, name=f"{track.name} {clips[0].name}", clips=tuple(clips), gain=curve)
            )
    return replace(timeline, tracks=unlike_names(tracks))


def _groups(needs: Sequence[Need], hold: int) -> list[Need]:
    """Needs less than `hold` apart as one, that lowers by as much as the greatest of them: no flutter."""
    groups: list[Need] = []
    for need in sorted(needs, key=lambda need: (need.start, need.end)):
        if groups and need.start - groups[-1].end < hold:
            last = groups[-1]
            end = Samples(max(last.end, need.end))
            groups[-1] = Need(last.start, end, max(last.lower_db, need.lower_db))
        else:
            groups.append(need)
    return groups


def _curve(groups: Sequence[Need], whole: float, timing: Timing) -> Curve:
    """What is left to do for each group."""
    attack, release = to_samples(timing.duck_attack), to_samples(timing.duck_release)
    ceilings = []
    for group in groups:
        depth = round(min(MOST_DB, group.lower_db) - whole, 3)
        if depth > 0.0:
            ceilings.append(Ceiling(group.start, group.end, -depth, attack, release, depth))
    return below(ceilings)


def _warning(masking: Masking, short: bool) -> Diagnostic:
    under = masking.margin_lu
    how = (
        f"is {-under:.0f} LU louder than" if under < -0.5 else f"is only {max(0.0, under):.0f} LU softer than"
    )
    did = f"it was lowered by {masking.lowered_db:.0f} dB"
    more = f", and {masking.left_lu:.0f} LU is still too little" if short else ""
    message = f"the {masking.cue} {how} “{masking.word}” in {masking.spoken}; {did}{more}"
    hint = "move the cue, write a level like (-6 dB), or (over) where it should cover the words"
    return Diagnostic("M001", message, Span(masking.file, masking.line), hint, "warning")
