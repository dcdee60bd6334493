"""Cues × sounds → which sound each cue plays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from radioplay.cues.library import SoundFile
from radioplay.cues.matching import Match, Named, match
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.foley import LONGEST, PRESETS, Preset
from radioplay.script.model import Cue, CueKind

VARIANTS = 4
"""A preset used again sounds a little different, in this many ways."""

_KINDS: Mapping[CueKind, str] = {"sound": "spot", "ambience": "bed", "music": "music"}


@dataclass(frozen=True, slots=True)
class Choice:
    """What one playing of a cue is made from: a file of the show, or a variant of a preset.

    `seconds` is how long a preset is made; None for its natural length.
    """

    file: SoundFile | None = None
    preset: str = ""
    variant: int = 0
    seconds: float | None = None

    @property
    def id(self) -> str:
        """What `timeline.json` calls it: `sfx/door-bell.wav`, `foley:door-bell#2`."""
        if self.file:
            return self.file.id
        length = "" if self.seconds is None else f"@{self.seconds:g}s"
        return f"foley:{self.preset}#{self.variant}{length}"


Choices = Mapping[Span, tuple[Choice, ...]]
"""What each cue plays, once for each of its repeats, by where it stands."""


def choose(cues: Iterable[Cue], library: Sequence[SoundFile]) -> tuple[Choices, Problems]:
    """Find the sound of every cue. One not found, or not for sure, is a diagnostic with candidates."""
    files = {sound.id: sound for sound in library}
    shelves = {kind: _shelves(library, kind) for kind in _KINDS}
    matches: dict[tuple[CueKind, str], Match] = {}
    used: Counter[str] = Counter()
    choices: dict[Span, tuple[Choice, ...]] = {}
    problems: list[Diagnostic] = []
    for cue in cues:
        if not cue.name:
            continue
        wanted = (cue.kind, cue.name)
        if wanted not in matches:
            matches[wanted] = match(_as_said(cue), shelves[cue.kind])
        found = matches[wanted]
        if found.id is None:
            problems.append(_missing(cue, found.candidates))
            continue
        times = max(1, cue.handling.repeat) if cue.kind == "sound" else 1
        choices[cue.span] = tuple(_choice(cue, found.id, files, used) for _ in range(times))
    return choices, in_order(problems)


def _as_said(cue: Cue) -> str:
    """`MUSIC: tense (sting)` asks for a tense sting."""
    return f"{cue.name} sting" if cue.handling.action == "sting" else cue.name


def _shelves(library: Sequence[SoundFile], kind: CueKind) -> list[list[Named]]:
    """The show's own sounds first, then presets of the kind that is asked for, then the others."""
    fitting = [_named(p) for p in PRESETS.values() if p.kind == _KINDS[kind]]
    others = [_named(p) for p in PRESETS.values() if p.kind != _KINDS[kind]]
    return [[sound.named for sound in library], fitting, others]


def _named(preset: Preset) -> Named:
    return Named(f"foley:{preset.name}", (preset.name, *preset.words))


def _choice(cue: Cue, id: str, files: Mapping[str, SoundFile], used: Counter[str]) -> Choice:
    if id in files:
        return Choice(files[id])
    name, how = id.removeprefix("foley:"), cue.handling
    if how.action == "out" or PRESETS[name].kind == "music":  # ends, or may go on with, what is playing
        return Choice(preset=name)
    variant = used[name] % VARIANTS
    used[name] += 1
    fits = PRESETS[name].kind == "spot" and cue.kind == "sound"
    seconds = min(how.duration_s, LONGEST) if fits and how.duration_s is not None else None
    return Choice(preset=name, variant=variant, seconds=seconds)


def _missing(cue: Cue, candidates: tuple[str, ...]) -> Diagnostic:
    if candidates:
        near = ", ".join(candidates)
        return Diagnostic(
            "Q002",
            f"not sure which sound “{cue.name}” is; it is left out",
            cue.name_span,
            f"did you mean {near}?",
        )
    hint = f"put a file of that name into sfx/, or use a preset: {', '.join(sorted(PRESETS)[:4])} …"
    return Diagnostic("Q001", f"there is no sound for “{cue.name}”; it is left out", cue.name_span, hint)
