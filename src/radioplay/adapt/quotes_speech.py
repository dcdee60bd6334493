"""Pairs of marks → speech or not: a scored decision.

Titles, signs, quoted words, letters and thoughts stand in the marks of speech. What tells them apart is how
long they are, how they begin and end, how they stand in their sentence, and which words stand beside them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from radioplay.adapt.model import Paragraph
from radioplay.adapt.quotes_pairs import Pair
from radioplay.adapt.quotes_tags import said_before, tag_at

_NAMING = re.compile(
    r"\b(?:called|named|nicknamed|dubbed|termed|titled|entitled|labelled|labeled|marked|headed|inscribed|known\s+as"
    r"|so-called|words?|phrases?|terms?|names?|titles?|expressions?|epithets?|mottos?|inscription|sign|adjectives?|song"
    r"|book|poem|hymn|line|styled|spelled|spelt|meaning|means|meant)(?:\s+(?:the|a|an|of|as|it|him|her|them|is|was))?\s*,?\s*$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:letters?|notes?|wrote|written|writing|telegram|message|as\s+follows|inscription|inscribed|notice|placard"
    r"|headlines?|advertisement|postscript|epitaph|motto)\b[^.!?\"“”]{0,60}[:—–-]\s*$"
)
_SIGN = re.compile(
    r"\b(?:signs?|notice|cards?|labels?|letters?|notes?|posters?|headlines?|placard|plate|board|telegram|caption|banner"
    r"|screen|message|inscription|engraving|sticker|plaque|stencil|tag)\b,?\s+(?:\w+\s+){0,3}?"
    r"(?:said|says|read|reads|saying|reading|announced|proclaimed)\b[^.!?]{0,20}$"
)
_IT_SAID = re.compile(r"\b[Ii]t\s+(?:said|says|read|reads)\b[\s:,]*$")
_LEFT_WORD = re.compile(r"([A-Za-z'’]+)\s*$")
_BINDING = frozenset(
    """the a an his her their our my your its this that these those some any no of in by with for as on at to from
    about than and or nor but into like such both every each is was were are be been being very more most so too
    through under over between upon without whose what which who it he she they we i had has have not""".split()
)
_FIRST_OR_SECOND = re.compile(
    r"\b(?:I|I['’]\w+|[Yy]ou|[Yy]our|[Yy]ours|[Yy]ou['’]\w+|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|[Ll]et['’]s)\b"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SMALL_WORDS = frozenset("a an the of and or in on to for at by with from de la".split())
_SENTENCE_OVER = re.compile(r"[.!?…][\"'”’)_*]*\s*$|[\"”»]\s*$")
_BEHIND = re.compile(r"[_*]*\s*")

# Fitted by logistic regression on our own stories and on the LitBank texts set aside for training, rounded; set by
# hand where those have too few to tell (letters, signs, brackets, thoughts, a row of quotes).
# A speech that is missed costs more than one too many: the bias is the least at which a larger one, up to 3.4, would
# bring no speech of those texts back.
WEIGHTS: Mapping[str, float] = {
    "I or you": 0.7,
    "before binding": -1.7,
    "before comma": 0.3,
    "before quote": -1.2,
    "before said": -0.9,
    "before said,": 0.4,
    "before stop": 2.0,
    "before thought": -0.8,
    "before thought,": -0.6,
    "before word": -1.7,
    "before wrote": -4.0,
    "before wrote,": -6.0,
    "begins capital": 0.3,
    "begins other": 0.1,
    "begins small": -0.4,
    "behind capital": -0.6,
    "behind dash": 0.3,
    "behind mark": 0.1,
    "behind quote": -0.9,
    "behind said": 2.2,
    "behind small": -0.5,
    "behind thought": -0.6,
    "behind wrote": -6.0,
    "bias": 2.2,
    "capitals": -0.5,
    "carries on": 1.5,
    "closes paragraph": 0.9,
    "ends asking": 1.5,
    "ends bare": -2.1,
    "ends comma": -0.3,
    "ends dash": -0.1,
    "ends stop": 1.0,
    "family S": -0.3,
    "goes on": 2.7,
    "in brackets": -4.0,
    "indented block": -4.0,
    "introduced as writing": -9.0,
    "letter": -12.0,
    "naming": -2.0,
    "on a sign": -4.0,
    "opens paragraph": 2.7,
    "sentence in a row": 1.0,
    "sentence with its stop outside": 2.5,
    "stop outside": -0.1,
    "title": -1.8,
    "title as subject": -2.0,
    "verse": -2.0,
    "words 1": -0.4,
    "words 2": 0.2,
    "words 4": 0.2,
    "words 8": -0.1,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """A pair in its paragraph: the text around it up to the pairs before and behind."""

    text: str
    paragraph: Paragraph
    pair: Pair
    left: int
    right: int
    carries_on: bool
    before: str = ""  # the end of the paragraph before


def features(at: Setting) -> set[str]:
    """What tells whether a pair holds speech, by the names that `WEIGHTS` knows."""
    pair, text = at.pair, at.text
    said = text[pair.start : pair.end].strip()
    words = _WORD.findall(said[:400])
    count = len(words)
    found = {"bias", f"words {1 if count < 2 else 2 if count < 4 else 4 if count < 8 else 8}"}
    found.add(_end(said))
    plain = said.lstrip("_*'‘\"“([ ")
    found.add("begins " + ("small" if plain[:1].islower() else "capital" if plain[:1].isupper() else "other"))
    if _FIRST_OR_SECOND.search(said[:400]):
        found.add("I or you")
    named = all(w[0].isupper() or w.lower() in _SMALL_WORDS for w in words)
    if count > 1 and said[-1:].isalnum() and named:
        found.add("title")
    if count > 1 and said.isupper():
        found.add("capitals")
    if named and count and _IT_SAID.search(at.text[at.left : pair.outer_start][-20:]):
        found.add("on a sign")
    if _is_block(at.text, at.paragraph):
        found.add("indented block")
    if at.text[at.paragraph.start] in "[{":
        found.add("in brackets")
    found |= _before(at)
    found |= _behind(at)
    if at.paragraph.kind != "prose" and "behind said" not in found:
        found.add(at.paragraph.kind)
    if {"opens paragraph", "closes paragraph"} <= found and _WRITTEN.search(at.before):
        found.add("introduced as writing")
    if found & {"before quote", "behind quote"} and found & {"ends asking", "ends stop"}:
        found.add("sentence in a row")
    if "ends bare" in found and text[pair.outer_end : pair.outer_end + 1] in (".", ",", "!", "?"):
        found.add("stop outside")
        if found & {"before said,", "before stop", "opens paragraph"}:
            found.add("sentence with its stop outside")
    if {"title", "behind small"} <= found:
        found.add("title as subject")
    if _goes_on(at):
        found.add("goes on")
    if at.carries_on or not pair.closed:
        found.add("carries on")
    if not pair.opened:
        found.add("unopened")
    if pair.family == "S":
        found.add("family S")
    return found


def _is_block(text: str, paragraph: Paragraph) -> bool:
    """Whether all lines of a paragraph are indented, as letters and documents are set."""
    start = paragraph.start
    if text[max(0, start - 3) : start] != "   ":
        return False
    second = text.find("\n", start, paragraph.end)
    return second >= 0 and text.startswith("   ", second + 1)


def _end(said: str) -> str:
    last = said.rstrip("_*'’)”\"")[-1:]
    if last in "?!":
        return "ends asking"
    if last == ",":
        return "ends comma"
    if last in ".…":
        return "ends stop"
    return "ends dash" if last in "-—–:;" else "ends bare"


def _before(at: Setting) -> set[str]:
    text, pair = at.text, at.pair
    left = text[max(at.left, pair.outer_start - 160) : pair.outer_start]
    bare = left.strip(" \t\r\n_*—–-(")
    if not bare and at.left == at.paragraph.start:
        return {"opens paragraph"}
    if not bare:
        return {"behind quote"}
    found = set()
    stripped = left.rstrip(" \t\r\n_*(")
    clause = re.split(r"[.!?;]\s", bare)[-1]
    told = said_before(clause)
    if stripped.endswith((",", ":", "—", "-")):
        found.add("before comma" if told is None else f"before {told},")
    elif _SENTENCE_OVER.search(stripped):
        found.add("before stop")
    else:
        word = _LEFT_WORD.search(stripped)
        known = word[1].lower() if word else ""
        found.add(
            "before binding" if known in _BINDING else "before word" if told is None else f"before {told}"
        )
    if _NAMING.search(bare[-60:]):
        found.add("naming")
    if _SIGN.search(bare[-90:]):
        found.add("on a sign")
    return found


def _goes_on(at: Setting) -> bool:
    """Whether only a tag parts it from the quote before, as in `"I," she said, "know."`"""
    text, end = at.text, at.pair.outer_start
    if at.left == at.paragraph.start or end - at.left > 200:
        return False
    begin = at.left + len(text[at.left : end]) - len(text[at.left : end].lstrip(" \t\r\n_*-—–("))
    gap = text[begin:end].rstrip()
    spoken = tag_at(text, begin, end) if gap.endswith((",", ";", ":", "-", "—", "–")) else None
    return spoken is not None and spoken.told != "wrote"


def _behind(at: Setting) -> set[str]:
    text, pair = at.text, at.pair
    gap = _BEHIND.match(text, pair.outer_end, at.right)
    begin = gap.end() if gap else pair.outer_end
    if begin >= at.paragraph.end:
        return {"closes paragraph"}
    if begin >= at.right:
        return {"before quote"}
    nearest = text[begin]
    spoken = tag_at(text, begin, at.right)
    if spoken:
        return {f"behind {spoken.told}"}
    if nearest in ".,;:)!?":
        return {"behind mark"}
    if nearest in "-—–":
        return {"behind dash"}
    return {"behind small" if nearest.islower() else "behind capital"}


def is_speech(at: Setting) -> bool:
    """Whether a pair of marks holds speech."""
    # Exact, and so the same whatever order the set is in.
    return fsum(WEIGHTS.get(name, 0.0) for name in features(at)) > 0.0
