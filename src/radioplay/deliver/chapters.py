"""Timeline → chapters, and the forms in which players read them beside the sound: JSON, and lines of a description.

A scene is a chapter. It is called by its synopsis (`= …` below the heading), or else by its heading as listeners
would say it: `INT. CAFÉ - NIGHT` is "Café, night".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from radioplay.deliver.speakers import proper
from radioplay.deliver.tags import Chapter
from radioplay.timeline import Marker, Timeline
from radioplay.units import Samples, clock, to_milliseconds

LONGEST_TITLE = 120
"""Characters of a title that are kept: a list of chapters is read at a glance."""
_OPENING_S = 10.0
"""What is heard before the first scene belongs to that scene, unless it lasts for longer."""

_KINDS = re.compile(
    r"^\s*(?:(?:int|ext|est|interior|exterior|i/e|i\.?/e)\b\.?\s*/?\s*)+[:.,]?\s*", re.IGNORECASE
)
_NUMBER = re.compile(r"\s*#[^#\s]+#\s*$")
_DASHES = re.compile(r"\s+[-–—]+\s+|\s*--+\s*|\s*[–—]\s*")
_DROPPED = frozenset(
    "continuous|same|same time|cont'd|contd|continued|continuo|continúa|continuación|continu|continua|contínuo".split(
        "|"
    )
)
_TIMES = re.compile(
    r"\b(?:day|night|morning|evening|afternoon|dawn|dusk|noon|midday|midnight|sunrise|sunset|twilight|later|earlier"
    r"|before|next|after|past|present|meanwhile|moving|flashback|noche|día|tarde|mañana|madrugada|nuit|jour|matin|soir"
    r"|nacht|tag|abend|morgen|nachmittag|notte|giorno|sera|mattina|noite|dia|manhã)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=\S)")


def chapters_of(timeline: Timeline, opening: str = "Opening") -> tuple[Chapter, ...]:
    """The chapters of an episode: in order, without gaps, the first from 0 and the last to the end.

    Args:
        timeline: whose markers are the scenes.
        opening: what is called that comes before the first scene, where it is long enough for a chapter.

    Returns:
        None at all where the script has no scenes.
    """
    starts: dict[int, tuple[Samples, str]] = {}
    for marker in sorted(timeline.markers, key=lambda each: each.at):
        title = title_of(marker)
        if title and marker.at < timeline.length:
            starts[to_milliseconds(marker.at)] = (marker.at, title)  # of two at one place, the later is heard
    if not starts:
        return ()
    placed = list(starts.values())
    if placed[0][0] > _OPENING_S * timeline.rate:
        placed.insert(0, (Samples(0), opening))
    placed[0] = (Samples(0), placed[0][1])
    ends = [*(start for start, _ in placed[1:]), timeline.length]
    return tuple(Chapter(start, end, title) for (start, title), end in zip(placed, ends, strict=True))


def title_of(marker: Marker) -> str:
    """What a scene is called in a list of chapters."""
    return shortened(_plain(marker.about)) or readable(marker.name)


def readable(heading: str) -> str:
    """A scene heading as listeners read it: `INT. POLICE CAR - NIGHT` is "Police Car, night".

    A heading that isn't in capitals keeps the case it has. "Continuous" tells a listener nothing and is left out.
    """
    bare = _NUMBER.sub("", heading).strip()
    bare = _KINDS.sub("", bare) or bare
    parts = [part.strip(" .,") for part in _DASHES.split(bare)]
    kept = [part for index, part in enumerate(parts) if part and not (index and part.casefold() in _DROPPED)]
    named = [
        part.lower() if index and _TIMES.search(part) else proper(part) for index, part in enumerate(kept)
    ]
    name = shortened(", ".join(named))
    return name[:1].upper() + name[1:]


def shortened(text: str, most: int = LONGEST_TITLE) -> str:
    """Text of no more than `most` characters: whole sentences where that helps, or cut between words."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text.removesuffix(".") if not text.endswith("..") else text
    first = _SENTENCE_END.split(text)[0]
    if len(first) <= most:
        return shortened(first, most)
    cut = text[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut).rstrip(" ,;:–—-") + "…"


def chapters_json(chapters: Iterable[Chapter], about: Mapping[str, str] | None = None) -> dict[str, Any]:
    """JSON chapters 1.2.0, of type `application/json+chapters`.

    https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md

    Args:
        chapters: in order.
        about: `title`, `author`, `podcastName` and what else the format has at its head.
    """
    listed = [
        {"startTime": each.start_ms / 1000, "endTime": each.end_ms / 1000, "title": each.title}
        for each in chapters
    ]
    return {
        "version": "1.2.0",
        **{key: text for key, text in (about or {}).items() if text},
        "chapters": listed,
    }


def timestamps(chapters: Sequence[Chapter]) -> list[str]:
    """The lines of a description that Apple Podcasts and Spotify take for chapters: `00:00:00 Café, night`."""
    return [f"{clock(each.start, point='')} {each.title}" for each in chapters]


def _plain(text: str) -> str:
    """Without Fountain's marks of emphasis and notes."""
    return re.sub(r"\[\[.*?\]\]|(?<!\\)[*_]+", "", text).strip()
