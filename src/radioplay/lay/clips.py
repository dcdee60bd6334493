"""Single clips: a piece of a take, a spot, what somebody does with the voice; and one that is cut short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from radioplay.beds import ended
from radioplay.cast import Cast, MixSettings
from radioplay.cues.sounds import Sound
from radioplay.directions import manner
from radioplay.engines.words import words_of
from radioplay.lay.cutting import Piece
from radioplay.lay.hearing import Hearing
from radioplay.performance import Delivery, Utterance
from radioplay.script.model import Cue
from radioplay.takes import Take
from radioplay.timeline import Clip, TimedWord
from radioplay.units import Samples, to_samples

_EDGE = to_samples(0.008)  # a trimmed take fades over this at its ends, so that no cut clicks
_TAIL = to_samples(0.06)  # kept behind a take's last loud moment, for breath and release
_LONGEST_LAST = to_samples(0.7)  # a voice that is cut off doesn't draw out its last word for longer
_LEAST = to_samples(0.05)
_LONGEST_BREATH = to_samples(0.15)


def speech_clip(line: Delivery, take: Take, piece: Piece, start: Samples, cast: Cast) -> Clip:
    """The clip of a piece of a take whose speech begins at `start`; nothing is heard before the beginning."""
    shift = start - take.start + piece.later
    offset, stop = piece.start, piece.stop
    if offset == take.start:
        offset = Samples(max(0, offset - to_samples(cast.timing.pre_roll), -shift))
    if stop == take.end:
        stop = Samples(min(take.frames, stop + _TAIL))
    return Clip(
        name=line.name,
        source=take.source,
        start=Samples(offset + shift),
        length=Samples(stop - offset),
        offset=offset,
        gain_db=_speech_gain(line, take, cast.mix),
        fade_in=_EDGE if piece.later else Samples(min(_EDGE, take.start - offset)),
        fade_out=Samples(min(_EDGE, stop - offset)),
        treatment=line.treatment,
        file=line.span.file,
        line=line.span.line,
        text=piece.text,
        called=line.called,
        words=tuple(TimedWord(w.text, Samples(w.start + shift), Samples(w.end + shift)) for w in piece.words),
    )


def _speech_gain(line: Delivery, take: Take, mix: MixSettings) -> float:
    """What brings a take to the house's speech level, its direction and its character's gain."""
    level, bound = manner(line.directions).level, mix.speech_bound_db
    levelled = min(bound, max(-bound, mix.speech_lufs - take.loudness_lufs))
    return round(levelled + mix.given_db(level) + line.character.gain_db, 3)


def word_start(said: Sequence[Clip], text: str, index: int) -> int:
    """When a word of a line is heard; without word times, as far into it as the word is into the text.

    The number of words stands for the end of the line.
    """
    words, count = [word for clip in said for word in clip.words], len(words_of(text))
    if index >= count:
        return words[-1].end if words else said[-1].end
    if index < len(words):
        return words[index].start
    start, length = said[0].start, said[-1].end - said[0].start
    return start + length * index // max(1, count)


def spoken(clip: Clip) -> Sequence[TimedWord]:
    """A clip's words; where they aren't known, the whole of it; of a sigh or a laugh, none."""
    if clip.text is None:
        return ()
    return clip.words or (TimedWord(clip.text, clip.start, clip.end),)


def last_sound(take: Take, hear: Hearing | None) -> Samples:
    """Where a take that is cut off ends: while it is loud, and without the whole of a word that is drawn out."""
    loud = hear.loud(take) if hear else None
    end: int = min(take.end, loud[1]) if loud else take.end
    if take.words:
        last = take.words[-1]
        end = max(min(end, last.end, last.start + _LONGEST_LAST), last.start + _LEAST)
    return Samples(max(take.start + 1, min(end, take.end)))


def first_sound(take: Take, hear: Hearing | None) -> Samples:
    """How long after a take's start it can be heard on top of another voice: a breath, or an s, comes before."""
    loud = hear.loud(take) if hear else None
    start = loud[0] if loud else take.words[0].start if take.words else take.start
    return Samples(min(_LONGEST_BREATH, max(0, start - take.start)))


def cut_short(clip: Clip, at: Samples, fade: int) -> Clip:
    """A clip that somebody else puts an end to."""
    if at >= clip.end or at <= clip.start:
        return clip
    words = (TimedWord(w.text, w.start, min(w.end, at)) for w in clip.words if w.start < at)
    return replace(ended(clip, at, Samples(fade)), words=tuple(words))


def spot_clip(cue: Cue, sound: Sound, start: Samples, cast: Cast) -> Clip:
    """One playing of a sound, at its level beside speech, as the cue's brackets want it.

    Where it is too short for both its fades, it rises faster.
    """
    how = cue.handling
    length = to_samples(how.duration_s) if how.duration_s is not None else sound.frames
    fade_out_s = how.fade_out_s if how.fade_out_s is not None else (0.25 if length < sound.frames else 0.005)
    fade_out = min(length, to_samples(fade_out_s))
    gain = sound.spot_gain(cast.mix.speech_lufs + cast.mix.effects_db) + how.gain_db
    return Clip(
        name=cue.name,
        source=sound.source,
        start=start,
        length=length,
        gain_db=round(gain, 3),
        pan=how.pan or 0.0,
        fade_in=Samples(min(length - fade_out, to_samples(how.fade_in_s or 0.0))),
        fade_out=Samples(fade_out),
        loop=sound.loop_range if length > sound.frames else None,
        treatment=sound.treatment(how.heard),
        over=how.over,
        on_word=cue.on_word,
        file=cue.span.file,
        line=cue.span.line,
        cue=cue.name,
    )


def utterance_clip(event: Utterance, sound: Sound, start: Samples, cast: Cast) -> Clip:
    """A sigh or a laugh, beside speech as `[mix]` has it, whatever such a sound has beside it otherwise."""
    gain = sound.spot_gain(cast.mix.speech_lufs + cast.mix.utterance_db - sound.level_lu)
    return Clip(
        name=event.name,
        source=sound.source,
        start=start,
        length=sound.frames,
        gain_db=round(gain + event.character.gain_db, 3),
        fade_out=Samples(min(_EDGE, sound.frames)),
        treatment=sound.treatment(event.treatment),
        file=event.cue.span.file,
        line=event.cue.span.line,
        cue=event.cue.name,
    )
