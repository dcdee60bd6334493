"""An adaptation as JSON, for programs that compare or check it."""

from __future__ import annotations

from typing import Any

from radioplay.adapt.model import Adaptation, Line

VERSION = 1


def to_json(adaptation: Adaptation) -> dict[str, Any]:
    """The form of `adapt --json`: `characters`, `segments` of speech and `cues`, in characters of the text.

    The `speaker` of a segment is whoever is likeliest, however unsure that is: where the script says UNKNOWN,
    `unknown` is true, and `confidence` says how little the name is worth. It is null where it could be anybody.
    """
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
                "speaker": None if (who := likeliest(line)) is None else persons[who].name,
                "unknown": line.speaker is None,
                "confidence": round(line.confidence, 4),
                "reason": line.reason,
                "others": [[persons[other].name, round(odds, 4)] for other, odds in line.others],
            }
            for quote, line in zip(adaptation.quotes, adaptation.lines, strict=True)
        ],
        "cues": [{"start": heard.start, "end": heard.end, "name": heard.name} for heard in adaptation.sounds],
    }


def likeliest(line: Line) -> int | None:
    """Who says a line, or would if it had to be somebody."""
    if line.speaker is not None:
        return line.speaker
    return line.others[0][0] if line.others else None
