"""Rooms in the mix: what a track sends to each of them, and what comes back.

All clips of a track that are heard at the same place of the same room, and in the same parts of the mix, share one
convolver, which runs while anything goes in or still rings. A track's rooms hear that track alone, so tracks mixed
apart still add up.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from radioplay.audio import Audio
from radioplay.effects import Convolver, Echo, Spectrum, echo_response
from radioplay.grouping import Outputs
from radioplay.sources import Sources
from radioplay.timeline import Response
from radioplay.units import to_samples

Room = Response | tuple[Echo, ...]
"""Where a clip is sent: a place, or the echoes of its treatment."""

LONGEST = to_samples(10.0)
"""Of an impulse response no more than this is read."""

MOST_SPECTRA = 24
"""Transformed responses kept at once, at most …"""
MOST_BYTES = 48 << 20
"""… and how much of memory they may take, together; only the one in hand may pass it."""


@dataclass(slots=True, eq=False)
class _Send:
    """One track in one room: what it is sent in this block, and the convolver."""

    convolver: Convolver
    sent: Audio | None = None


class Sends:
    """All rooms that are heard at the moment."""

    def __init__(self, sources: Sources, block: int) -> None:
        """Args: where responses are opened, and the size of the blocks that the mix goes by."""
        self._sources = sources
        self._block = block
        self._sends: dict[tuple[int, tuple[int, ...], str], _Send] = {}
        self._spectra: OrderedDict[str, Spectrum] = OrderedDict()

    def expect(self, room: Room) -> bool:
        """Begin to open what will be needed soon; False where too much is awaited already."""
        if not isinstance(room, Response) or room.name in self._spectra:
            return True
        if any(room.name == name for _, _, name in self._sends):
            return True
        return self._sources.expect(room.name)

    def into(self, track: int, outputs: tuple[int, ...], room: Room) -> Audio:
        """What a track sends to a room in this block: shape (block,), to be added to.

        Args:
            track: its number.
            outputs: where the room is heard, by the numbers of the `Outputs`.
            room: which.

        Raises:
            Whatever opening the response raises.
        """
        name = room.name if isinstance(room, Response) else repr(room)
        send = self._sends.get((track, outputs, name))
        if send is None:
            send = _Send(Convolver(self._spectrum(name, room)))
            self._sends[track, outputs, name] = send
        if send.sent is None:
            send.sent = np.zeros(self._block, dtype=np.float32)
        return send.sent

    def add_to(self, out: Outputs) -> None:
        """Add what is heard of all rooms in this block, of up to the size of the mix's.

        They are added track by track, whichever came first.
        """
        for key in sorted(self._sends):
            send = self._sends[key]
            answer = send.convolver.process(send.sent)[:, : out.frames]
            for number in key[1]:
                np.add(out[number], answer, out=out[number])
            send.sent = None
            if not send.convolver.ringing:
                del self._sends[key]

    def _spectrum(self, name: str, room: Room) -> Spectrum:
        if name in self._spectra:
            self._spectra.move_to_end(name)
            return self._spectra[name]
        made = Spectrum(self._response(room), self._block)
        self._spectra[name] = made
        size = sum(each.size_bytes for each in self._spectra.values())
        while len(self._spectra) > 1 and (len(self._spectra) > MOST_SPECTRA or size > MOST_BYTES):
            size -= self._spectra.popitem(last=False)[1].size_bytes
        return made

    def _response(self, room: Room) -> Audio:
        if not isinstance(room, Response):
            return echo_response(room)
        source = self._sources(room.name)
        return source.read(0, min(source.frames, LONGEST))
