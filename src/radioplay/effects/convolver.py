"""A room as its impulse response: convolution by overlap-add in blocks of one size.

One sound goes in, two come out. The transform of the response is a value of its own, so that all that is
heard at one place of one room shares it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import Audio


class Spectrum:
    """An impulse response, transformed for blocks of `block` frames."""

    def __init__(self, response: Audio, block: int) -> None:
        """Args: shape (1 or 2, frames), one channel going to both sides; and the size of blocks."""
        from scipy.fft import next_fast_len, rfft  # slow to import, and needed only where there is a room

        heard = np.flatnonzero(np.any(response != 0.0, axis=0))
        self.block = block
        self.frames = int(heard[-1]) + 1 if len(heard) else 0
        """How long it rings: up to its last sample that is not silent."""
        self.size = next_fast_len(block + max(0, self.frames - 1), real=True)
        self.values: NDArray[np.complex64] = np.asarray(
            rfft(np.ascontiguousarray(response[:, : max(1, self.frames)], dtype=np.float32), self.size)
        )
        if len(self.values) == 1:
            self.values = np.repeat(self.values, 2, axis=0)

    @property
    def size_bytes(self) -> int:
        """What it keeps in memory."""
        return self.values.nbytes

    def convolved(self, sound: Audio) -> Audio:
        """A block of shape (block,), not silent, and all that it leaves behind.

        Returns:
            Shape (2, up to block + frames - 1): to the last sample that something is heard of.
        """
        from scipy.fft import irfft, rfft

        # Rounding is spread over all of the transform: it is kept where there is sound.
        fed = np.flatnonzero(sound)
        made = irfft(self.values * rfft(sound, self.size), self.size)
        made = np.asarray(made[:, : int(fed[-1]) + self.frames], dtype=np.float32)
        made[:, : int(fed[0])] = 0.0
        return made


class Convolver:
    """A room at work on one track: fed block by block, it rings on until its tail is over."""

    def __init__(self, spectrum: Spectrum) -> None:
        self.spectrum = spectrum
        self._tail: Audio = np.zeros((2, 0), dtype=np.float32)

    @property
    def ringing(self) -> bool:
        """Whether anything of what went in is still to be heard."""
        return bool(self._tail.shape[1])

    def process(self, sound: Audio | None) -> Audio:
        """What is heard of the room in the next block.

        Args:
            sound: shape (block,); None for silence.

        Returns:
            Shape (2, block).
        """
        block = self.spectrum.block
        feeding = sound is not None and self.spectrum.frames > 0 and bool(sound.any())
        fresh = self.spectrum.convolved(sound) if feeding and sound is not None else None
        length = max(block, self._tail.shape[1], 0 if fresh is None else fresh.shape[1])
        whole: Audio = np.zeros((2, length), dtype=np.float32)
        for part in (fresh, self._tail):
            if part is not None:
                whole[:, : part.shape[1]] += part
        self._tail = whole[:, block:].copy()
        return whole[:, :block]
