"""Transcript → WebVTT (W3C, WebVTT: The Web Video Text Tracks Format), as podcast players read it.

Who speaks stands in a voice tag before every caption. A line holds no more than 65 characters.
"""

from __future__ import annotations

from radioplay.deliver.captions.cutting import Caption, Layout, captions_of
from radioplay.deliver.captions.model import Transcript
from radioplay.units import clock

LINE = 65
"""Characters of a line, the longest that Apple's players show whole."""


def vtt(transcript: Transcript) -> str:
    """The captions of an episode as WebVTT."""
    captions = captions_of(transcript, Layout(LINE))
    blocks = [_block(caption, transcript.rate) for caption in captions]
    return "\n".join(["WEBVTT\n", *blocks])


def _block(caption: Caption, rate: int) -> str:
    speaker = caption.passage.speaker
    text = "\n".join(map(_escaped, caption.lines))
    voiced = f"<v {_escaped(speaker)}>{text}" if speaker else text
    return f"{clock(caption.start, rate, '.')} --> {clock(caption.end, rate, '.')}\n{voiced}\n"


def _escaped(text: str) -> str:
    """Text in which nothing is a tag (§1.2): so `-->` can't stand in it either."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
