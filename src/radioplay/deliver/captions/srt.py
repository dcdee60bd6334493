"""Transcript → SubRip: two lines of 32 characters, and the speaker's name where it changes."""

from __future__ import annotations

from radioplay.deliver.captions.cutting import Layout, captions_of
from radioplay.deliver.captions.model import Transcript
from radioplay.units import clock

LINE = 32
"""Characters of a line."""


def srt(transcript: Transcript) -> str:
    """The captions of an episode as SubRip; of a sigh, who sighs is said every time."""
    blocks = []
    for number, caption in enumerate(captions_of(transcript, Layout(LINE, named=True)), 1):
        times = f"{clock(caption.start, transcript.rate, ',')} --> {clock(caption.end, transcript.rate, ',')}"
        text = "\n".join(line.replace("-->", "→") for line in caption.lines)
        blocks.append(f"{number}\n{times}\n{text}\n")
    return "\n".join(blocks)
