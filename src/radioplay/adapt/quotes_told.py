"""Sentences → told or spoken: what a narrator would say and a speaker would not.

Needed only where no mark tells where speech ends: behind dashes, and where a mark is missing.
"""

from __future__ import annotations

import re

_NEAR = 400
"""Characters of a sentence that are looked at."""
_END = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!?…]+[\"'”’)]*(?=\s|$)")
_PAST = (
    "was|were|had|did|came|went|took|stood|sat|held|shook|put|got|made|left|fell|felt|kept|ran|saw|rose|threw|drew"
    "|began|gave|let|laid|lay|bent|lit|broke|heard|hung|set|met|spoke|sang|leant|spread|lost|blew|swung|sank|slid"
    "|crept|wept|slept|dug|drank|ate|wrote|bit|hid|rode|rang|grew|knew|thought|told|caught|bought|brought|sought"
    "|built|sent|spent|struck|stuck|knelt|woke|wore|tore|swore|froze|chose|stole|shone|flung|clung|spun|won|swam"
    "|shut|cut|hit|led|read|fed|sped|shot|swept|drove|flew|strode|beat|burst|found|paid|would"
)
_TELLS = re.compile(
    r"(?:Then |And |But |At last |Suddenly,? )?"
    r"(?:There|[Hh]e|[Ss]he|[Tt]hey|It|His|Her|Their|The|A|An|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s+(?:\w+\s+){0,3}?"
    rf"(?:\w{{2,}}ed|{_PAST})\b"
)
_SPOKEN = re.compile(
    r"\b(?:I|you|your|my|me|we|our|us|I['’]\w+|you['’]\w+|we['’]\w+|is|are|am|will|can|don['’]t|does|isn['’]t|it['’]s"
    r"|that['’]s|there['’]s|[a-z]+['’]ll)\b|[?!]",
    re.IGNORECASE,
)


def sentence_end(text: str, at: int, end: int) -> int:
    """Behind the stop of the sentence that an offset lies in; the end, or what is near, where there is none."""
    near = min(end, at + _NEAR)
    over = _END.search(text, at, near)
    return over.end() if over else near


def is_told(text: str, at: int, end: int) -> bool:
    """Whether the sentence that begins at an offset is told rather than spoken."""
    sentence = text[at : sentence_end(text, at, end)]
    return _TELLS.match(sentence) is not None and not _SPOKEN.search(sentence)


def sounds_spoken(clause: str) -> bool:
    """Whether a clause holds words that a narrator of the past has no use for."""
    return _SPOKEN.search(clause) is not None
