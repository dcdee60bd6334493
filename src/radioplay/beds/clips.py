"""Clips of beds and music: made from a cue, ended, and sent on their way."""

from __future__ import annotations

from dataclasses import replace

from radioplay.cues.sounds import Sound
from radioplay.nudging.keys import piece
from radioplay.script.model import Cue
from radioplay.timeline import WAYS, Clip, Motion
from radioplay.units import Samples, to_samples

_LONGEST_WAY = to_samples(8.0)


def clip_of(cue: Cue, sound: Sound, start: Samples, gain_db: float, fade_in: Samples, key: str) -> Clip:
    """The clip of a bed or a piece of music, which has no length yet."""
    return Clip(
        name=cue.name,
        source=sound.source,
        start=start,
        length=Samples(0),
        gain_db=round(gain_db, 3),
        pan=cue.handling.pan or 0.0,
        fade_in=fade_in,
        loop=sound.loop_range,
        treatment=sound.treatment(cue.handling.heard),
        file=cue.span.file,
        line=cue.span.line,
        cue=cue.name,
        key=key,
    )


def ended(clip: Clip, end: Samples, fade: Samples) -> Clip:
    """A clip that stops at `end`, fading out; where it is too short for both its fades, they share it."""
    length = Samples(max(1, end - clip.start))
    fade_in = min(clip.fade_in, length // 2)
    fade_out = min(fade, length - fade_in)
    return replace(clip, length=length, fade_in=Samples(fade_in), fade_out=Samples(fade_out))


def travelled(clip: Clip, motion: Motion) -> tuple[Clip, ...]:
    """A finished clip on its way, in the order it is heard.

    Nobody takes minutes to come nearer: of a clip that lasts longer than 8 s, the first of them (or, going
    away, the last) are a clip of their own that takes the way, and the rest stays where it ends or begins.
    """
    if not motion:
        return (clip,)
    way = WAYS[motion]
    leaving = motion == "walking away"
    taken, rest = max(_LONGEST_WAY, clip.fade_in), clip.fade_out
    if leaving:
        taken, rest = max(_LONGEST_WAY, clip.fade_out), clip.fade_in
    if clip.length <= taken + rest:  # no fade is cut in two
        return (replace(clip, move=way),)
    first, second = _parted(clip, clip.length - taken if leaving else taken)
    if leaving:
        return first, replace(second, move=way)
    return replace(first, move=way), replace(second, pan=second.pan + way.to_pan)


def _parted(clip: Clip, at: int) -> tuple[Clip, Clip]:
    """A clip as two that follow one another without a break."""
    first = replace(clip, length=Samples(at), fade_out=Samples(0))
    second = replace(
        clip,
        start=Samples(clip.start + at),
        length=Samples(clip.length - at),
        offset=Samples(clip.offset + at),
        fade_in=Samples(0),
        key=piece(clip.key, 2),
    )
    return first, second
