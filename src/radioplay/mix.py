"""A timeline becomes sound: blocks of every bus, in step, from disk, in bounded memory.

The timeline is swept once from left to right, in blocks that lie fixed on it, and what comes out is cut to
the size asked for: that size never shows in the sound. A clip is looked at only in the blocks it is heard in;
its source is open only around them. Its sound goes to its bus and, where it is heard in a room, to that room,
which rings on after it. A voice is cleaned first; what all voices sum to is held together by one gain. Parts of
a bus may be mixed apart beside it, in the same sweep.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from radioplay.audio import Audio
from radioplay.curves import Automation
from radioplay.effects import Compressor, Strip
from radioplay.grouping import WHOLE, Grouping, Outputs
from radioplay.playing import Playing, pan_gains
from radioplay.sends import Sends
from radioplay.sources import OpenSource, Sources
from radioplay.timeline import BUSES, Timeline

__all__ = ["BLOCK", "Mixed", "mix", "mix_apart", "pan_gains", "sum_buses"]

BLOCK = 96_000
"""Frames in a block unless asked otherwise, and always on the inside: two seconds. A convolution of a second
of room costs least per second of sound at about this size; longer ones cost memory."""

AHEAD = 96_000
"""How long before a clip its source is opened, in another thread: two seconds."""

_DIALOGUE = BUSES.index("DIALOGUE")
_PLAIN = Strip()


@dataclass(frozen=True, slots=True, eq=False)
class Mixed:
    """A block of the mix, before what the DIALOGUE bus does to all voices alike.

    Attributes:
        buses: shape (buses, 2, frames).
        voice_gain: of the DIALOGUE bus, shape (frames,); None where it is 1. Applied to each part of the bus,
            however it was mixed apart, it leaves them adding up to the whole.
        parts: what was mixed apart, in the order of the `Grouping`: shape (2, frames); None for silence.
    """

    buses: Audio
    voice_gain: Audio | None
    parts: tuple[Audio | None, ...] = ()

    @property
    def sound(self) -> Audio:
        """The buses as they are heard."""
        if self.voice_gain is None:
            return self.buses
        heard = self.buses.copy()
        heard[_DIALOGUE] *= self.voice_gain
        return heard

    @property
    def total(self) -> Audio:
        """All of it together: `sum_buses` of its sound."""
        return sum_buses(self.sound)


def mix(
    timeline: Timeline, open_source: OpenSource, block: int = BLOCK, strip: Strip = _PLAIN
) -> Iterator[Audio]:
    """Every bus of a timeline, in blocks.

    Args:
        timeline: what is heard when. What reaches past its length is cut off there.
        open_source: gives the sound behind `Clip.source`, and the impulse response behind a room's name, at
            the timeline's rate; called from another thread.
        block: frames a block; the last may be shorter.
        strip: what is done to the voices; nothing unless it says so.

    Yields:
        Shape (buses, 2, frames) in the order of `timeline.BUSES`: left and right of each bus. Nothing is
        limited; peaks may pass full scale.

    Raises:
        ValueError: `block` isn't positive.
        Whatever `open_source` and its sources raise (`AudioError`).
    """
    if block < 1:
        raise ValueError(f"a block has at least one frame, not {block}")
    whole = (each.sound for each in mix_apart(timeline, open_source, strip))
    return whole if block == BLOCK else _cut(whole, block)


def mix_apart(
    timeline: Timeline, open_source: OpenSource, strip: Strip = _PLAIN, grouping: Grouping = WHOLE
) -> Iterator[Mixed]:
    """The same in blocks of `BLOCK`, with the gain of the DIALOGUE bus beside it and not yet in it.

    Args:
        timeline, open_source, strip: as for `mix`.
        grouping: what is heard apart, too.
    """
    sources = Sources(open_source)
    compressor = Compressor(strip.compress) if strip.compress else None
    try:
        sends = Sends(sources, BLOCK)
        waiting = _in_order_of_start(timeline, strip, grouping)
        soon = list(waiting)
        playing: list[Playing] = []
        spare = np.empty((2, BLOCK), dtype=np.float32)
        for start in range(0, timeline.length, BLOCK):
            end = min(start + BLOCK, timeline.length)
            playing = [each for each in playing if each.clip.end > start]
            while waiting and waiting[-1].clip.start < end:
                playing.append(waiting.pop())
            while soon and soon[-1].clip.start < end:
                soon.pop()
            while soon and soon[-1].clip.start < end + AHEAD and _expect(soon[-1], sources, sends):
                soon.pop()
            playing.sort(key=lambda each: each.rank)
            out = Outputs(grouping.parts, end - start)
            for each in playing:
                each.add_to(out, start, sources, sends, spare)
            sends.add_to(out)
            yield Mixed(out.buses, compressor.gain(out[_DIALOGUE]) if compressor else None, out.parts)
    finally:
        sources.close()


def sum_buses(stems: Audio) -> Audio:
    """The mix of its buses: shape (buses, 2, frames) to (2, frames), added in their order."""
    total: Audio = stems[0] + stems[1]
    for bus in stems[2:]:
        total += bus
    return total


def _expect(coming: Playing, sources: Sources, sends: Sends) -> bool:
    """Have all that a clip needs opened; False where too much is awaited already."""
    return sources.expect(coming.clip.source) and all(sends.expect(room) for room in coming.rooms)


def _in_order_of_start(timeline: Timeline, strip: Strip, grouping: Grouping) -> list[Playing]:
    """All clips, the first to be heard at the end, where it is cheap to take."""
    found: list[Playing] = []
    for number, track in enumerate(timeline.tracks):
        automation = Automation(track.gain)
        for place, clip in enumerate(track.clips):
            if clip.length > 0 and clip.end > 0:
                for heard, into, rooms_into in grouping.roles((number, place), clip, track):
                    rank = len(found)
                    found.append(Playing(heard, track, automation, rank, number, strip, into, rooms_into))
    found.sort(key=lambda each: (each.clip.start, each.rank), reverse=True)
    return found


def _cut(blocks: Iterable[Audio], size: int) -> Iterator[Audio]:
    """Blocks of another size, along their last axis; the last may be shorter."""
    held: list[Audio] = []
    count = 0
    for block in blocks:
        at = 0
        while count + block.shape[2] - at >= size:
            piece = block[:, :, at : at + size - count]
            at += piece.shape[2]
            yield np.concatenate((*held, piece), axis=2) if held else piece
            held, count = [], 0
        if at < block.shape[2]:
            held.append(block[:, :, at:])
            count += block.shape[2] - at
    if held:
        yield np.concatenate(held, axis=2)
