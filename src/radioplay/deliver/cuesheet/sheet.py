"""A timeline × its sounds × the cast → the cue sheet."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from radioplay.cast import Cast, Character
from radioplay.cues.choose import Choices
from radioplay.cues.library import SoundFile
from radioplay.deliver.cuesheet.model import Cued, CueSheet, Music, Part, Use, covered
from radioplay.deliver.speakers import shown_name
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.engines.words import words_of
from radioplay.takes import Take
from radioplay.timeline import Clip, Timeline, Track
from radioplay.units import Samples

_STING_S = 8.0
"""Music that is shorter, and nobody speaks over, is an accent."""


def cue_sheet(
    timeline: Timeline, title: str, cast: Cast, choices: Choices, takes: Mapping[str, Take]
) -> tuple[CueSheet, Problems]:
    """Put together what is heard in an episode.

    Args:
        timeline: as laid out; what is on it is listed, and nothing else.
        title: of the episode.
        cast: who plays whom.
        choices: what each cue plays.
        takes: of the lines, by their names.

    Returns:
        The sheet; W010 for every sound of the show that is heard and has no licence.
    """
    files = {choice.id: choice.file for group in choices.values() for choice in group if choice.file}
    cues = tuple(_cues(timeline, files))
    sheet = CueSheet(
        cast.show.title,
        title,
        timeline.episode,
        cast.show.language,
        timeline.length,
        cues,
        tuple(_music([cued for cued in cues if cued.bus == "MUSIC"], _speech(timeline), timeline.rate)),
        tuple(_parts(timeline, cast, takes)),
        timeline.rate,
    )
    heard = {cued.source for cued in cues}
    without = (file for file in files.values() if file.id in heard and not file.licence.strip())
    return sheet, in_order(dict.fromkeys(map(_unlicensed, without)))


def _cues(timeline: Timeline, files: Mapping[str, SoundFile]) -> Iterator[Cued]:
    """Everything that is heard and isn't said."""
    heard = [(clip, track) for track in timeline.tracks for clip in track.clips if clip.cue is not None]
    heard.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[1].name))
    starts = [marker.at for marker in timeline.markers]
    for number, (clip, track) in enumerate(heard, 1):
        scene = bisect_right(starts, clip.start)
        name = timeline.markers[scene - 1].name if scene else ""
        yield _cued(number, clip, track, name, files.get(clip.source))


def _cued(number: int, clip: Clip, track: Track, scene: str, file: SoundFile | None) -> Cued:
    kind, _, preset = clip.source.partition("#")[0].partition(":")
    made = f"{kind}: {preset}" if preset else clip.source
    return Cued(
        number,
        clip.start,
        clip.end,
        clip.cue or clip.name,
        track.name,
        track.bus,
        scene,
        file.id if file else made,
        own=file is not None,
        licence=file.licence if file else "",
        credit=file.credit if file else "",
        url=file.source if file else "",
        file=clip.file,
        line=clip.line,
    )


def _speech(timeline: Timeline) -> list[tuple[int, int]]:
    """When somebody speaks, in order: whole clips where the engine knows no words."""
    said = [clip for track in timeline.tracks for clip in track.clips if clip.text is not None]
    spans = (
        (clip.words[0].start, clip.words[-1].end) if clip.words else (clip.start, clip.end) for clip in said
    )
    return sorted(spans)


def _music(pieces: list[Cued], speech: list[tuple[int, int]], rate: int) -> Iterator[Music]:
    """The music, and how each piece is used: the first may open, the last may close."""
    last_word = max((end for _, end in speech), default=0)
    for index, cued in enumerate(pieces):
        use = _use(cued, speech, rate)
        if use != "sting" and index == 0 and (not speech or cued.start <= speech[0][0]):
            use = "opening"
        elif use != "sting" and index == len(pieces) - 1 and cued.end >= last_word:
            use = "closing"
        yield Music(cued, use)


def _use(cued: Cued, speech: list[tuple[int, int]], rate: int) -> Use:
    """Whether words lie over most of a piece, or over some of it; a short one in the clear is a sting."""
    over = [(max(start, cued.start), min(end, cued.end)) for start, end in speech]
    under = covered((start, end) for start, end in over if end > start)
    if not under and cued.length < _STING_S * rate:
        return "sting"
    return "background" if under * 2 > cued.length else "featured"


def _parts(timeline: Timeline, cast: Cast, takes: Mapping[str, Take]) -> Iterator[Part]:
    """Who speaks, in order of appearance."""
    said: dict[str, list[Clip]] = {}
    for track in timeline.tracks:
        for clip in track.clips:
            if track.character is not None and clip.text is not None:
                said.setdefault(track.character, []).append(clip)
    for name, clips in sorted(said.items(), key=lambda pair: min(clip.start for clip in pair[1])):
        character = cast.find(name) or Character(name, "")
        lines = {clip.name for clip in clips}
        spoken = sum(takes[line].end - takes[line].start for line in lines if line in takes)
        words = sum(len(words_of(clip.text or "")) for clip in clips)
        actor = " ".join(character.actor.split())
        yield Part(shown_name(character), actor, character.voice, len(lines), words, Samples(spoken))


def _unlicensed(file: SoundFile) -> Diagnostic:
    message = f"{file.id} is heard, and nothing says under which licence it is"
    hint = f'in sfx/sfx.toml: ["{file.path.stem}"] licence = "CC0-1.0", or whatever is true of it'
    return Diagnostic("W010", message, file.span or Span(file.id), hint, "warning")
