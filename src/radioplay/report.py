"""What `report.json` says of an episode: how it turned out, in numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from radioplay.balance import Balance, LineLevel, Masking, SceneLevel
from radioplay.cues.credits import Credit
from radioplay.deliver.made import Made
from radioplay.diagnostics import Problems
from radioplay.engines.words import words_of
from radioplay.takes import Recording, Take
from radioplay.timeline import Clip, Marker, Timeline
from radioplay.units import Samples, to_seconds


def make_report(
    timeline: Timeline,
    title: str,
    recording: Recording,
    missing: int,
    balance: Balance,
    made: Made,
    problems: Problems,
    files: Sequence[str],
    credited: Iterable[Credit] = (),
    nudges: Mapping[str, int] | None = None,
) -> dict[str, Any]:
    """The content of `report.json`, version 1.

    Levels are before the master, as `balance` has found and left them.
    """
    played = {clip.source for track in timeline.tracks for clip in track.clips}
    return {
        "version": 1,
        "episode": timeline.episode,
        "title": title,
        "loudness_lufs": round(made.loudness_lufs, 2),
        "peak_dbtp": round(made.peak_dbtp, 2),
        "range_lu": round(made.range_lu, 2),
        "length_s": round(to_seconds(timeline.length, timeline.rate), 3),
        "spoken": recording.spoken,
        "reused": recording.reused,
        "missing": missing,
        "characters": _characters(timeline, recording.takes, balance.lines),
        "scenes": _scenes(timeline, balance.scenes),
        "lines": _lines(timeline, balance.lines),
        "masking": [_masked(each, timeline.rate) for each in balance.masking],
        "sounds": [credit.to_json() for credit in credited if credit.name in played],
        "warnings": [problem.to_json() for problem in problems],
        "files": list(files),
        "nudges": dict(nudges or {"held": 0, "lapsed": 0}),
    }


def _characters(timeline: Timeline, takes: Mapping[str, Take], levels: Sequence[LineLevel]) -> dict[str, Any]:
    found = {}
    for track in timeline.tracks:
        said = [clip for clip in track.clips if clip.text is not None]  # the rest is sighs and laughs
        if track.character is None or not said:
            continue
        spoken = {clip.name: takes[clip.name].end - takes[clip.name].start for clip in said}
        loud = [(each.level_lufs, spoken[each.name]) for each in levels if each.name in spoken]
        found[track.character] = {
            "lines": len(spoken),
            "words": sum(len(words_of(clip.text or "")) for clip in said),
            "seconds": round(to_seconds(sum(spoken.values()), timeline.rate), 2),
            "level_lufs": _mean_db(loud),
        }
    return found


def _scenes(timeline: Timeline, levels: Sequence[SceneLevel]) -> list[dict[str, Any]]:
    opening = () if timeline.markers and timeline.markers[0].at == 0 else (Marker(Samples(0), ""),)
    markers = (*opening, *timeline.markers)
    ends = [*(marker.at for marker in markers[1:]), timeline.length]
    weighed = {level.start: level for level in levels}
    scenes = []
    for marker, end in zip(markers, ends, strict=True):
        level = weighed.get(marker.at, SceneLevel(marker.at))
        lines = {clip.name for clip in _said(timeline) if marker.at <= clip.start < end}
        scenes.append(
            {
                "name": marker.name,
                "start_s": round(to_seconds(marker.at, timeline.rate), 3),
                "length_s": round(to_seconds(end - marker.at, timeline.rate), 3),
                "lines": len(lines),
                "speech_lufs": level.speech_lufs,
                "speech_to_bed_lu": level.to_bed_lu,
                "speech_to_music_lu": level.to_music_lu,
                "laid": {
                    "speech_to_bed_lu": level.was_to_bed_lu,
                    "speech_to_music_lu": level.was_to_music_lu,
                },
            }
        )
    return scenes


def _said(timeline: Timeline) -> Iterator[Clip]:
    for track in timeline.tracks:
        if track.character is not None:
            yield from (clip for clip in track.clips if clip.text is not None)


def _lines(timeline: Timeline, levels: Sequence[LineLevel]) -> list[dict[str, Any]]:
    texts: dict[str, list[str]] = {}
    for clip in _said(timeline):
        texts.setdefault(clip.name, []).append(clip.text or "")
    return [
        {
            "name": each.name,
            "character": each.character,
            "text": " ".join(texts.get(each.name, ())),
            "start_s": round(to_seconds(each.start, timeline.rate), 3),
            "treatment": each.treatment or None,
            "level_lufs": each.level_lufs,
            "target_lufs": each.target_lufs,
            "changed_db": each.changed_db,
            "file": each.file,
            "line": each.line,
        }
        for each in sorted(levels, key=lambda each: each.start)
    ]


def _masked(masking: Masking, rate: int) -> dict[str, Any]:
    return {
        "cue": masking.cue,
        "file": masking.file,
        "line": masking.line,
        "at_s": round(to_seconds(masking.at, rate), 3),
        "spoken": masking.spoken,
        "word": masking.word,
        "margin_lu": masking.left_lu,
        "laid_margin_lu": masking.margin_lu,
        "lowered_db": masking.lowered_db,
        "whole": masking.whole,
        "meant": masking.meant,
    }


def _mean_db(levels: Sequence[tuple[float, int]]) -> float:
    """The mean of levels by energy, each weighing what the number beside it says."""
    weight = sum(count for _, count in levels)
    power = sum(10.0 ** (level / 10.0) * count for level, count in levels)
    return round(10.0 * math.log10(max(power / max(1, weight), 1e-20)), 2)
