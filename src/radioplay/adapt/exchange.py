"""An adaptation as JSON, for programs that compare or check it."""

from __future__ import annotations

from typing import Any

from radioplay.adapt.model import Adaptation

VERSION = 1


def to_json(adaptation: Adaptation) -> dict[str, Any]:
    """The form of `adapt --json`: `characters`, `segments` of speech and `cues`, in characters of the text."""
    story, persons = adaptation.story, adaptation.people.persons
    return {
        "version": VERSION,
        "characters": [
            {"name": p.name, "aliases": [n for n in p.names if n != p.name], "gender": p.gender}
            for p in persons
        ],
        "segments": [
            {
                "kind": "speech",
                "start": quote.start,
                "end": quote.end,
                "text": story.text[quote.start : quote.end],
                "speaker": None if line.speaker is None else persons[line.speaker].name,
                "confidence": round(line.confidence, 4),
                "reason": line.reason,
                "others": [[persons[who].name, round(odds, 4)] for who, odds in line.others],
            }
            for quote, line in zip(adaptation.quotes, adaptation.lines, strict=True)
        ],
        "cues": [{"start": heard.start, "end": heard.end, "name": heard.name} for heard in adaptation.sounds],
    }
