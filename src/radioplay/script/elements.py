"""Elements of one line: headings, transitions, centred text, lyrics, sections, synopses, page breaks.

heading    = ( ( "INT" | "EXT" | "EST" | "INT/EXT" | "I/E" ) ( "." | " " ) text | "." text ) [ number ]
number     = "#" letters and digits "#"
transition = capitals "TO:" | ">" text
centred    = ">" text "<"
lyric      = "~" text
section    = 1*"#" text
synopsis   = "=" text
page break = 3*"="
"""

from __future__ import annotations

import re

from radioplay.script.model import Centered, Heading, Lyric, PageBreak, Section, Synopsis, Transition
from radioplay.script.source import Line, Source, clean
from radioplay.script.speaker import in_capitals

OneLine = Heading | Transition | Centered | Lyric | Section | Synopsis | PageBreak

_HEADING = re.compile(r"(?:INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E)[. ]", re.IGNORECASE)
_MARKS = frozenset("#=~>")
_NUMBER = re.compile(r"[\w.-]+")


def read_one_line(source: Source, line: Line, below: Line | None) -> OneLine | None:
    """The element that a line beginning a paragraph is by itself; None if it is something else."""
    first = line.bare[:1]
    if first not in _MARKS and not is_heading(line, below) and not _is_transition(line.bare):
        return None
    span, raw = source.span(line.begin, line.stop), source.text[line.start : line.end]
    text = clean(line.text)
    match first:
        case "#":
            title = text.lstrip("#")
            return Section(span, title.strip(), max(1, len(text) - len(title)), raw)
        case "=":
            is_break = len(text) >= 3 and not text.strip("=")
            return PageBreak(span, raw) if is_break else Synopsis(span, text[1:].strip(), raw)
        case "~":
            return Lyric(span, text[1:].strip(), raw)
        case ">" if text.endswith("<") and len(text) > 1:
            return Centered(span, text[1:-1].strip(), raw)
        case ">":
            return Transition(span, text[1:].strip(), raw)
    if _is_transition(line.bare):
        return Transition(span, text, raw)
    title, number = _split_number(text[1:] if first == "." else text)
    return Heading(span, title, number, raw)


def _is_transition(text: str) -> bool:
    return text.endswith("TO:") and in_capitals(text) and not text.startswith("!")


def is_heading(line: Line, below: Line | None) -> bool:
    """Whether a line that begins a paragraph opens a scene.

    Fountain wants an empty line below; where it is missing, only capitals are taken for a heading.
    """
    text = line.bare
    if text.startswith("."):
        return text[1:2].isalnum()
    found = _HEADING.match(text)
    return found is not None and (below is None or below.empty or found.group().isupper())


def _split_number(text: str) -> tuple[str, str | None]:
    """A heading and its scene number: `INT. ROOM #12A#`."""
    text = text.strip()
    if text.endswith("#"):
        title, mark, number = text[:-1].rpartition("#")
        if mark and _NUMBER.fullmatch(number):
            return title.rstrip(), number
    return text, None
