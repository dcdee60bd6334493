"""A speech: who speaks, and what is given below the name.

speech = cue 1*line
line   = "(" direction ")" | "SOUND:" … | "~" lyric | words
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from radioplay.diagnostics import Diagnostic
from radioplay.script.brackets import bracket_end, cue_end, read_direction
from radioplay.script.cues import keyword_at, read_aside, read_cue, unclosed_bracket
from radioplay.script.model import Part, Speech
from radioplay.script.source import Line, Source
from radioplay.script.speaker import (
    HEADING_IN_CAPITALS,
    Speaker,
    has_speaker_form,
    in_capitals,
    is_held,
    read_speaker,
)
from radioplay.script.words import read_words

_STRUCTURE = re.compile(r"={3,}\Z|=\s|#{1,6}\s")


@dataclass(frozen=True, slots=True)
class Suspect:
    """A line that reads like a character's cue where none can be: a warning if that name speaks elsewhere."""

    name: str
    start: int
    stop: int
    why: Literal["joined", "held", "heading"]


@dataclass(slots=True)
class Findings:
    """What is noted while reading, for the diagnostics at the end."""

    problems: list[Diagnostic] = field(default_factory=list)
    suspects: list[Suspect] = field(default_factory=list)


def read_speech(source: Source, speaker: Speaker, at: int, findings: Findings) -> tuple[Speech, int]:
    """The speech whose character's cue is line `at`, and the number of the line after it."""
    line = source.lines[at]
    body = _Body(source, findings)
    body.take_notes(line)
    if speaker.unclosed is not None:
        findings.problems.append(unclosed_bracket(source, speaker.unclosed))
    after = body.read(at + 1)
    speech = Speech(
        span=source.span(line.begin, line.stop),
        name=speaker.name,
        name_span=source.span(speaker.start, speaker.stop),
        parts=tuple(body.parts),
        extensions=speaker.extensions,
        dual=speaker.dual,
        raw=source.text[line.start : source.lines[after - 1].end],
    )
    return speech, after


class _Body:
    """What stands below the name. Lines of words collect in `run` until something else ends it."""

    def __init__(self, source: Source, findings: Findings) -> None:
        self.source = source
        self.findings = findings
        self.parts: list[Part] = []
        self.run: list[Line] = []
        self.held = False

    def read(self, at: int) -> int:
        """Read lines until one that ends the speech; its number."""
        lines = self.source.lines
        while at < len(lines):
            line = lines[at]
            if line.empty:
                if not is_held(line):
                    break
                self.flush()
                self.held = True
                at += 1
            elif _STRUCTURE.match(line.bare):
                break
            else:
                at = self.cue(line, at) or self.bracket(line, at) or self.words(line, at)
        self.flush()
        return at

    def cue(self, line: Line, at: int) -> int | None:
        """`SOUND: …` on a line of its own; in small letters it is the middle of a sentence."""
        keyword = keyword_at(line.bare) if line.bare[:1].isupper() else None
        if not keyword:
            return None
        self.flush()
        stop, after = cue_end(self.source, at)
        cue = read_cue(self.source, keyword, line.begin, stop, self.findings.problems)
        self.parts += [cue] if cue else []
        return after

    def bracket(self, line: Line, at: int) -> int | None:
        """A direction, pause or cue in brackets that fill whole lines."""
        ending = bracket_end(self.source, at) if line.bare.startswith(("(", "[")) else None
        if not ending:
            return None
        start = line.begin + 1
        stop, after, closed = ending
        if line.bare[0] == "[":
            problems = self.findings.problems
            aside = read_aside(self.source, start, stop, problems, on_word=False) if closed else None
            if not aside:
                return None
            self.flush()
            self.parts.append(aside)
            return after
        self.flush()
        if not closed:
            self.findings.problems.append(unclosed_bracket(self.source, start - 1))
        self.take_notes(line)
        self.parts += read_direction(self.source, start, stop, self.findings.problems)
        return after

    def words(self, line: Line, at: int) -> int:
        """A line that is spoken."""
        self.suspect(line, at)
        self.run.append(line)
        return at + 1

    def take_notes(self, line: Line) -> None:
        """Cues in notes on a line whose own text is not words."""
        for mark in self.source.marks_in(line.start, line.stop):
            if mark.kind == "note":
                start, stop = mark.inner_start, mark.inner_stop
                aside = read_aside(self.source, start, stop, self.findings.problems, on_word=True)
                self.parts += [aside] if aside else []

    def suspect(self, line: Line, at: int) -> None:
        """Remember a line of words that reads like the cue of another character."""
        if HEADING_IN_CAPITALS.match(line.bare) and in_capitals(line.bare):
            self.findings.suspects.append(Suspect(line.bare, line.begin, line.stop, "heading"))
        elif line.bare and has_speaker_form(line.bare):
            lines = self.source.lines
            speaker = read_speaker(self.source, line, lines[at + 1] if at + 1 < len(lines) else None)
            if speaker:
                held = self.held and not self.run
                suspect = Suspect(speaker.name, speaker.start, speaker.stop, "held" if held else "joined")
                self.findings.suspects.append(suspect)

    def flush(self) -> None:
        """Turn the collected lines into parts."""
        if self.run:
            self.parts += read_words(self.source, self.run, self.findings.problems)
            self.run = []
        self.held = False
