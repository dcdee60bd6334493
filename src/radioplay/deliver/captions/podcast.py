"""Transcript → the JSON of the podcast namespace: segments with who speaks, from when to when, and the words."""

from __future__ import annotations

import json
from typing import Any

from radioplay.deliver.captions.cutting import Caption, Layout, captions_of
from radioplay.deliver.captions.model import Transcript
from radioplay.deliver.captions.times import to_s

_SEGMENT = 120  # characters: about a sentence


def podcast_json(transcript: Transcript) -> str:
    """The segments of an episode, of about a sentence each, at the true times of their words.

    A sound is a segment whose body stands in brackets, and who speaks is left out where nobody does.
    """
    captions = captions_of(transcript, Layout(_SEGMENT, lines=1))
    data = {"version": "1.0.0", "segments": [_segment(caption, transcript.rate) for caption in captions]}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _segment(caption: Caption, rate: int) -> dict[str, Any]:
    end = caption.heard if caption.passage.kind == "speech" else caption.end
    who = {"speaker": caption.passage.speaker} if caption.passage.speaker else {}
    times = {
        "startTime": to_s(caption.start, rate),
        "endTime": to_s(max(end, caption.start + rate // 1000), rate),
    }
    return {**who, **times, "body": " ".join(caption.lines)}
