"""Cues × sounds → which sound each cue plays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from radioplay.cues.library import SoundFile
from radioplay.cues.matching import Match, Named, match
from radioplay.cues.uttered import THROAT, made_utterance, own_utterance, throat_of, unheard
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.foley import LONGEST, PRESETS, Distance, Preset
from radioplay.performance import Utterance
from radioplay.script.model import Cue, CueKind
from radioplay.timeline import Treatment

VARIANTS = 4
"""A preset used again sounds a little different, in this many ways."""

_DISTANCES: Mapping[Treatment, Distance] = {"close": "near", "far": "far"}
_KINDS: Mapping[CueKind, str] = {"sound": "spot", "ambience": "bed", "music": "music"}
_NOBODYS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Choice:
    """What one playing of a cue is made from: a file of the show, or a variant of a preset.

    Attributes:
        file: the file, where it is one.
        preset, variant: what is made, and in which of its ways.
        seconds: how long it is made; None for its natural length.
        distance: from where it is heard. A file is as it is.
        parameters: what else of the preset is not as it is by itself.
    """

    file: SoundFile | None = None
    preset: str = ""
    variant: int = 0
    seconds: float | None = None
    distance: Distance = "mid"
    parameters: tuple[tuple[str, float], ...] = ()

    @property
    def id(self) -> str:
        """What `timeline.json` calls it: `sfx/door-bell.wav`, `foley:door-bell#2`, `foley:door-bell#2~far`."""
        if self.file:
            return self.file.id
        asked: list[str] = [] if self.distance == "mid" else [self.distance]
        asked += [f"{name}={value:g}" for name, value in self.parameters]
        length = "" if self.seconds is None else f"@{self.seconds:g}s"
        return "~".join((f"foley:{self.preset}#{self.variant}", *asked)) + length


Choices = Mapping[Span, tuple[Choice, ...]]
"""What each cue plays, once for each of its repeats, by where it stands."""


def choose(
    cues: Iterable[Cue],
    library: Sequence[SoundFile],
    utterances: Iterable[Utterance] = (),
    genders: Mapping[str, str] = _NOBODYS,
) -> tuple[Choices, Problems]:
    """Find the sound of every cue. One not found, or not for sure, is a diagnostic with candidates.

    Args:
        cues: in the order they are heard; which variant of a preset plays goes by how often it has.
        library: the show's own sounds.
        utterances: those of the cues that are sounds people make; one without a sound is a warning.
        genders: those of the characters' voices, as far as they are known.
    """
    chooser = _Chooser(library, {event.cue.span: event for event in utterances}, genders)
    for cue in cues:
        if cue.span in chooser.uttered:
            chooser.utter(chooser.uttered[cue.span])
        elif cue.name:
            chooser.add(cue)
    return chooser.choices, in_order(chooser.problems)


class _Chooser:
    """The walk through the cues: counts how often each preset has played."""

    def __init__(
        self, library: Sequence[SoundFile], uttered: Mapping[Span, Utterance], genders: Mapping[str, str]
    ) -> None:
        self.library, self.uttered, self.genders = library, uttered, genders
        self.files = {sound.id: sound for sound in library}
        self.shelves = {kind: shelves_for(library, kind) for kind in _KINDS}
        self.matches: dict[tuple[CueKind, str], Match] = {}
        self.used: Counter[str] = Counter()
        self.choices: dict[Span, tuple[Choice, ...]] = {}
        self.problems: list[Diagnostic] = []

    def add(self, cue: Cue) -> None:
        wanted = (cue.kind, _as_said(cue))
        if wanted not in self.matches:
            self.matches[wanted] = match(wanted[1], self.shelves[cue.kind])
        found = self.matches[wanted]
        if found.id is None:
            self.problems.append(_missing(cue, found.candidates))
            return
        times = max(1, cue.handling.repeat) if cue.kind == "sound" else 1
        self.choices[cue.span] = tuple(self._choice(cue, found.id) for _ in range(times))

    def utter(self, event: Utterance) -> None:
        """A sound that somebody makes."""
        file, preset = own_utterance(event, self.library), made_utterance(event)
        if file:
            self.choices[event.cue.span] = (Choice(file),)
        elif preset:
            throat = throat_of(self.genders.get(event.character.name, ""))
            choice = Choice(
                preset=preset.name, variant=self._variant(preset.name), parameters=((THROAT, throat),)
            )
            self.choices[event.cue.span] = (choice,)
        else:
            self.problems.append(unheard(event))

    def _choice(self, cue: Cue, id: str) -> Choice:
        if id in self.files:
            return Choice(self.files[id])
        name, how = id.removeprefix("foley:"), cue.handling
        if how.action == "out":  # ends what is playing
            return Choice(preset=name)
        distance = _DISTANCES.get(how.heard, "mid")
        if PRESETS[name].kind == "music":  # may go on with what is playing
            return Choice(preset=name, distance=distance)
        fits = PRESETS[name].kind == "spot" and cue.kind == "sound"
        seconds = min(how.duration_s, LONGEST) if fits and how.duration_s is not None else None
        return Choice(preset=name, variant=self._variant(name), seconds=seconds, distance=distance)

    def _variant(self, name: str) -> int:
        """Another one than the last time, wherever that was; how others play makes no difference."""
        variant = self.used[name] % VARIANTS
        self.used[name] += 1
        return variant


def _as_said(cue: Cue) -> str:
    """`MUSIC: tense (sting)` asks for a tense sting."""
    return f"{cue.name} sting" if cue.handling.action == "sting" else cue.name


def shelves_for(library: Sequence[SoundFile], kind: CueKind) -> list[list[Named]]:
    """Where a cue is looked for: the show's own sounds, then presets of its kind, then the others."""
    fitting = [_named(p) for p in PRESETS.values() if p.kind == _KINDS[kind]]
    others = [_named(p) for p in PRESETS.values() if p.kind != _KINDS[kind]]
    return [[sound.named for sound in library], fitting, others]


def _named(preset: Preset) -> Named:
    return Named(f"foley:{preset.name}", (preset.name, *preset.words))


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
