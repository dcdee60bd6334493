"""Text → tags in a few strokes: where somebody is said to speak, as far as finding speech needs it.

Who speaks is for a later stage; here it is enough to see `said Mara`, `she whispered`, `the old man asked`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from radioplay.adapt.verbs import verbs

_WHO = (
    r"(?:(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou|[Ii]t|[Ss]omeone|[Ss]omebody|[Oo]ne|[Aa]nother|[Oo]thers"
    r"|[Ee]verybody|[Ee]veryone)"
    r"|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Oo]ne of the)(?:\s+[\w'’-]+){1,4}?"
    r"|(?:(?:[Mm]iss|[Uu]ncle|[Aa]unt|[Oo]ld|[Pp]oor|[Ll]ittle|[Yy]oung)\s+)?[A-Z][\w'’-]*\.?"
    r"(?:\s+(?:(?:de|von|van|la|of|the)\s+)?[A-Z][\w'’-]*\.?){0,3})"
)
_ADVERBS = r"(?:(?:had|has|would|will|could|then|only|now|just|at\s+last|again|\w+ly)\s+){0,2}"
_VERB = r"(?P<verb>[a-z][a-z'’]*(?:-[a-z]+)?)"
_VERB_FIRST = re.compile(rf"{_VERB}\s+(?:\w+ly\s+|back\s+|out\s+|up\s+)?{_WHO}(?![\w'’])")
_WHO_FIRST = re.compile(rf"{_WHO}\s+{_ADVERBS}{_VERB}\b")
_PHRASE = re.compile(r"\s+(?P<next>[a-z]+)")

Told = Literal["said", "thought"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A verb with its subject in the text, up to the end of the two; what was done by it."""

    end: int
    told: Told


@cache
def _forms() -> dict[str, Told]:
    """The forms of verbs that are tags wherever they stand beside a quote, and whether words are heard."""
    known = verbs()
    return {
        form: "thought" if known.forms[form].kind == "thought" else "said"
        for form in known.finite
        if form in known.forms and not known.forms[form].weak
    } | dict.fromkeys(_SILENT, "thought")


_SILENT = "thought wrote read mused reflected wondered writes written scribbled typed signed".split()
_WRITTEN = re.compile(r"\b(?:wrote|written|writing|writes|read|reads|ran|inscribed|inscription|engraved)\b")


def tag_at(text: str, at: int, end: int) -> Spoken | None:
    """The tag whose subject or verb begins at an offset, if one does."""
    for pattern in (_VERB_FIRST, _WHO_FIRST):
        if not (found := pattern.match(text, at, min(end, at + 90))):
            continue
        if told := _told(text, found, end):
            return Spoken(found.end(), told)
    return None


def _told(text: str, found: re.Match[str], end: int) -> Told | None:
    verb = found["verb"]
    told = _forms().get(verb)
    if told is None and (behind := _PHRASE.match(text, found.end("verb"), min(end, found.end("verb") + 20))):
        known = verbs().phrases.get((verb, behind["next"]))
        told = None if known is None else "thought" if known.kind == "thought" else "said"
    return told


def said_before(clause: str) -> Told | None:
    """What a clause before a quote tells: whether its last verb is one of saying or of thinking."""
    forms, told = _forms(), None
    for word in re.findall(r"[a-z'’]+", clause):
        told = forms.get(word, told)
    return "thought" if told and _WRITTEN.search(clause) else told
