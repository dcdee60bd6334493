"""What `report.json` says of an episode: how it turned out, in numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from radioplay.cues.credits import Credit
from radioplay.cues.sounds import Sound
from radioplay.deliver.made import Made
from radioplay.diagnostics import Problems
from radioplay.ducking import value_at
from radioplay.engines.words import words_of
from radioplay.takes import Recording, Take
from radioplay.timeline import Clip, Marker, Timeline
from radioplay.units import Samples, to_seconds


def make_report(
    timeline: Timeline,
    title: str,
    recording: Recording,
    missing: int,
    sounds: Iterable[Sound],
    made: Made,
    problems: Problems,
    files: Sequence[str],
    credited: Iterable[Credit] = (),
) -> dict[str, Any]:
    """The content of `report.json`, version 1.

    Levels are before the master: a line's is its take's loudness with the gain of its clip.
    """
    loudness = {sound.source: sound.loudness_lufs for sound in sounds}
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
        "characters": _characters(timeline, recording.takes),
        "scenes": _scenes(timeline, recording.takes, loudness),
        "sounds": [credit.to_json() for credit in credited if credit.name in played],
        "warnings": [problem.to_json() for problem in problems],
        "files": list(files),
    }


def _characters(timeline: Timeline, takes: Mapping[str, Take]) -> dict[str, Any]:
    found = {}
    for track in timeline.tracks:
        if track.character is None:
            continue
        said = [clip for clip in track.clips if clip.text is not None]  # the rest is sighs and laughs
        spoken = {clip.name: takes[clip.name].end - takes[clip.name].start for clip in said}
        found[track.character] = {
            "lines": len(spoken),
            "words": sum(len(words_of(clip.text or "")) for clip in said),
            "seconds": round(to_seconds(sum(spoken.values()), timeline.rate), 2),
            "level_lufs": _level(said, takes),
        }
    return found


def _scenes(
    timeline: Timeline, takes: Mapping[str, Take], loudness: Mapping[str, float]
) -> list[dict[str, Any]]:
    opening = () if timeline.markers and timeline.markers[0].at == 0 else (Marker(Samples(0), ""),)
    markers = (*opening, *timeline.markers)
    scenes = []
    for marker, end in zip(markers, [*(m.at for m in markers[1:]), timeline.length], strict=True):
        lines = [
            clip
            for track in timeline.tracks
            if track.character is not None
            for clip in track.clips
            if clip.text is not None and marker.at <= clip.start < end
        ]
        speech, bed = _level(lines, takes), _bed_level(timeline, lines, loudness)
        scenes.append(
            {
                "name": marker.name,
                "start_s": round(to_seconds(marker.at, timeline.rate), 3),
                "length_s": round(to_seconds(end - marker.at, timeline.rate), 3),
                "lines": len({clip.name for clip in lines}),
                "speech_to_bed_lu": round(speech - bed, 1) if lines and bed is not None else None,
            }
        )
    return scenes


def _level(clips: Sequence[Clip], takes: Mapping[str, Take]) -> float:
    """The mean loudness of lines, each as long as it is, in LUFS."""
    if not clips:
        return -math.inf
    loud = [(takes[clip.name].loudness_lufs + clip.gain_db, clip.length) for clip in clips]
    return _mean_db(loud)


def _bed_level(timeline: Timeline, lines: Sequence[Clip], loudness: Mapping[str, float]) -> float | None:
    """How loud the beds are under these lines, in LUFS, ducking included; None without a bed."""
    under = []
    for track in timeline.tracks:
        for bed in track.clips if track.bus == "AMBIENCE" else ():
            for line in lines:
                together = min(bed.end, line.end) - max(bed.start, line.start)
                if together > 0 and bed.source in loudness:
                    middle = (max(bed.start, line.start) + min(bed.end, line.end)) // 2
                    level = loudness[bed.source] + bed.gain_db + value_at(track.gain, middle)
                    under.append((level, together))
    return _mean_db(under) if under else None


def _mean_db(levels: Sequence[tuple[float, int]]) -> float:
    """The mean of levels by energy, each weighing what the number beside it says."""
    weight = sum(count for _, count in levels)
    power = sum(10.0 ** (level / 10.0) * count for level, count in levels)
    return round(10.0 * math.log10(max(power / max(1, weight), 1e-20)), 2)
