"""Paragraphs of description, and the cues, pauses, notes and boneyard that stand among them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from radioplay.script.brackets import bracket_end, cue_end, read_direction
from radioplay.script.cues import keyword_at, read_aside, read_cue, warn_of_slip
from radioplay.script.emphasis import hide_emphasis
from radioplay.script.model import Action, Boneyard, Cue, Element, Note, Pause
from radioplay.script.source import Line, Mark, Source, visible
from radioplay.script.speaker import has_speaker_form, read_speaker
from radioplay.script.speech import Findings, Suspect


def read_cue_lines(source: Source, at: int, findings: Findings) -> tuple[Element, int] | None:
    """`SOUND: …`, `(beat)`, `[SFX: …]` on a line outside a speech; None if it is something else."""
    line = source.lines[at]
    keyword = keyword_at(line.bare)
    if keyword:
        stop, after = cue_end(source, at)
        raw = source.text[line.start : source.lines[after - 1].end]
        cue = read_cue(source, keyword, line.begin, stop, findings.problems, raw=raw)
        # One that names nothing stays in the script as a note: it must not be read out with the action.
        return cue or Note(source.span(line.begin, stop), line.bare, raw), after
    ending = bracket_end(source, at) if line.bare.startswith(("(", "[")) else None
    if not ending or not ending[2]:
        return None
    stop, after, _ = ending
    raw = source.text[line.start : source.lines[after - 1].end]
    if line.bare[0] == "[":
        aside = read_aside(source, line.begin + 1, stop, findings.problems, on_word=False)
        return (replace(aside, raw=raw), after) if aside else None
    parts = read_direction(source, line.begin + 1, stop, findings.problems)
    if len(parts) == 1 and isinstance(parts[0], Pause | Cue):
        return replace(parts[0], raw=raw), after
    return None


def read_marks(source: Source, line: Line, findings: Findings) -> Iterator[Element]:
    """A line of nothing but notes and boneyard, each its own element."""
    marks = list(source.marks_in(line.start, line.stop))
    edges = pairwise((line.start, *(mark.start for mark in marks[1:]), line.end))
    for mark, (start, end) in zip(marks, edges, strict=True):
        yield _mark(source, mark, source.text[start:end], findings)


def _mark(source: Source, mark: Mark, raw: str, findings: Findings) -> Element:
    inside = source.text[mark.inner_start : mark.inner_stop]
    span = source.span(mark.start, mark.stop)
    if mark.kind == "boneyard":
        return Boneyard(span, inside.strip(), raw)
    aside = read_aside(source, mark.inner_start, mark.inner_stop, findings.problems, on_word=False)
    return replace(aside, raw=raw) if aside else Note(span, inside.strip(), raw)


def read_action(source: Source, at: int, findings: Findings) -> tuple[list[Element], int]:
    """The action from line `at` on, cut where a note in it is a cue; and the number of the line after it."""
    lines = source.lines
    warn_of_slip(source, lines[at].bare, lines[at].begin, findings.problems)
    after = at + 1
    while after < len(lines) and not lines[after].empty and not _breaks(source, after):
        _suspect(source, after, findings)
        after += 1
    start, end = lines[at].start, lines[after - 1].end
    paragraph = lines[at:after]
    elements: list[Element] = []
    for mark in source.marks_in(start, end):
        cue = _mark(source, mark, source.text[mark.start : mark.stop], findings)
        if isinstance(cue, Cue | Pause):
            text = _action(source, paragraph, start, mark.start)
            before = "" if text.text else text.raw
            elements += [text] if text.text else []
            elements.append(replace(cue, raw=before + cue.raw))
            start = mark.stop
    text = _action(source, paragraph, start, end)
    if text.text or not elements:
        return [*elements, text], after
    last = elements[-1]
    assert isinstance(last, Cue | Pause)
    return [*elements[:-1], replace(last, raw=last.raw + text.raw)], after


def _breaks(source: Source, at: int) -> bool:
    """Whether a line inside a paragraph begins an element of its own."""
    text = source.lines[at].bare
    if text[:1] in {"#", "=", "~", ">", "!"} or keyword_at(text):
        return bool(text)
    if not text.startswith(("(", "[")):
        return False
    return read_cue_lines(source, at, Findings()) is not None


def _suspect(source: Source, at: int, findings: Findings) -> None:
    """Remember a line that reads like a character's cue but has action above it."""
    line = source.lines[at]
    if line.bare and has_speaker_form(line.bare):
        below = source.lines[at + 1] if at + 1 < len(source.lines) else None
        speaker = read_speaker(source, line, below)
        if speaker:
            findings.suspects.append(Suspect(speaker.name, speaker.start, speaker.stop, "joined"))


def _start_of(line: Line) -> int:
    return line.start


def _action(source: Source, lines: tuple[Line, ...], start: int, end: int) -> Action:
    """The action in a stretch of these lines, without text for an empty stretch."""
    texts: list[str] = []
    first: int | None = None
    here = slice(bisect_right(lines, start, key=_start_of) - 1, bisect_left(lines, end, key=_start_of))
    for line in lines[here]:
        inside = line.text[max(start - line.start, 0) : max(end - line.start, 0)]
        shown = visible(hide_emphasis(inside))
        words = " ".join(shown.split())
        if words:
            indent = shown[: len(shown) - len(shown.lstrip())] if start <= line.start else ""
            texts.append(indent + words)
            first = max(line.begin, start) if first is None else first
    if texts and start <= lines[0].start and texts[0].lstrip().startswith("!"):
        texts[0] = texts[0].lstrip()[1:]
    span = source.span(start if first is None else first, min(end, lines[-1].stop))
    return Action(span, "\n".join(texts), source.text[start:end])
