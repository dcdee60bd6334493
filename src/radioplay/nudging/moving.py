"""Nudges put to clips: moved, left out, turned up or down. Nothing else moves with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from radioplay.nudges import Nudge, Nudges
from radioplay.timeline import Clip, TimedWord, Timeline, Track
from radioplay.units import Samples, to_samples

STAYS = Nudge()


def offset_of(nudges: Nudges, key: str) -> Samples:
    """By how much a clip is moved."""
    return to_samples(nudges.get(key, STAYS).offset_s)


def moved(clip: Clip, by: int) -> Clip | None:
    """A clip `by` samples later, its words with it; what would come before the beginning isn't heard.

    None where nothing is left to hear.
    """
    if not by:
        return clip
    start = clip.start + by
    cut = max(0, -start)
    if cut >= clip.length:
        return None
    length = clip.length - cut
    fade_out = min(clip.fade_out, length)
    words = (TimedWord(w.text, Samples(max(0, w.start + by)), Samples(w.end + by)) for w in clip.words)
    return replace(
        clip,
        start=Samples(start + cut),
        length=Samples(length),
        offset=Samples(clip.offset + cut),
        fade_in=Samples(min(clip.fade_in, length - fade_out)),
        fade_out=Samples(fade_out),
        words=tuple(word for word in words if word.end > 0),
    )


def nudged(clips: Iterable[Clip], nudges: Nudges, already: int = 0) -> tuple[list[Clip], list[Clip]]:
    """Clips where they were moved to; and those that are muted, or were moved out of the episode.

    Args:
        clips: as laid.
        nudges: by `Clip.key`; gains are left to `turned`.
        already: by how much all of them have been moved before.
    """
    heard: list[Clip] = []
    muted: list[Clip] = []
    for clip in clips:
        there = moved(clip, offset_of(nudges, clip.key) - already)
        if there is None or nudges.get(clip.key, STAYS).muted:
            muted.append(there or replace(clip, start=Samples(0), words=()))
        else:
            heard.append(there)
    return heard, muted


def nudged_tracks(tracks: Iterable[Track], nudges: Nudges) -> tuple[list[Track], list[Track]]:
    """Tracks with their clips nudged; and the same tracks with what is muted, where anything is."""
    heard: list[Track] = []
    muted: list[Track] = []
    for track in tracks:
        stays, goes = nudged(track.clips, nudges)
        heard += [replace(track, clips=tuple(stays))] if stays or not goes else []
        muted += [replace(track, clips=tuple(goes))] if goes else []
    return heard, muted


def turned(timeline: Timeline, nudges: Nudges) -> Timeline:
    """A timeline whose levels are weighed, with the gains that a person wants on top."""
    if not any(nudge.gain_db for nudge in nudges.values()):
        return timeline

    def louder(tracks: Sequence[Track]) -> tuple[Track, ...]:
        return tuple(replace(track, clips=tuple(map(one, track.clips))) for track in tracks)

    def one(clip: Clip) -> Clip:
        gain_db = nudges.get(clip.key, STAYS).gain_db
        return replace(clip, gain_db=round(clip.gain_db + gain_db, 3)) if gain_db else clip

    return replace(timeline, tracks=louder(timeline.tracks), muted=louder(timeline.muted))
