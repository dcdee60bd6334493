"""Every sound that a cue can name, the show's own and the presets; found by words, and how to write it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from radioplay.cues.choose import shelves_for
from radioplay.cues.library import SoundFile
from radioplay.cues.matching import match, words_of
from radioplay.cues.thesaurus import related
from radioplay.foley import PRESETS, Preset
from radioplay.script.model import CueKind

_CUES: dict[str, CueKind] = {"spot": "sound", "bed": "ambience", "music": "music"}
_MUSIC = frozenset(words_of("music theme song tune sting jingle"))
_EMPTY = frozenset(words_of("sound noise effect sfx audio somebody someone something"))
_NAME, _OTHER_NAME, _DESCRIPTION = 3.0, 2.5, 1.0
_WHOLE_NAME = 1.0
_LEAST = 0.3
"""The share of the best score from which a sound is worth showing."""

_SLIP, _STEM = 0.75, 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A sound and what it goes by: a file of the show, or a preset.

    Attributes:
        id: what `Choice.id` begins with.
        name: its own; `names` are the others.
        kind: `spot`, `bed` or `music`; of a file, what it looks like.
        description: what is known of it in words.
    """

    id: str
    name: str
    names: tuple[str, ...]
    kind: str
    description: str
    file: SoundFile | None = None
    preset: Preset | None = None


def catalogue(library: Iterable[SoundFile]) -> tuple[Entry, ...]:
    """The show's own sounds, then the presets, each in order of name."""
    own = [
        Entry(file.id, file.path.stem, file.aliases, _kind(file), file.credit, file=file) for file in library
    ]
    presets = [
        Entry(f"foley:{p.name}", p.name, p.words, p.kind, p.description, preset=p) for p in PRESETS.values()
    ]
    return (*own, *presets)


def _kind(file: SoundFile) -> str:
    if file.loop_s:
        return "bed"
    return "music" if any(_MUSIC & set(words_of(name)) for name in file.named.names) else "spot"


def named(name: str, library: Sequence[SoundFile]) -> tuple[Entry | None, tuple[str, ...]]:
    """The sound that a cue of this name would play; or None, and the names of those that may be meant."""
    entries = catalogue(library)
    shelves = [[e for e in entries if e.file], [e for e in entries if e.preset]]
    for shelf in shelves:
        exact = next(
            (e for e in shelf if name in (e.name, e.id) or (e.file and name == e.file.path.name)), None
        )
        if exact:
            return exact, ()
    found = match(name, shelves_for(library, "sound"))
    return next((e for e in entries if e.id == found.id), None), found.candidates


def search(text: str, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The sounds that words describe, the show's own first, the likeliest first among each.

    A word counts most in a sound's name, less in its other names, least in its description; other words for
    the same thing, and its parts, count too.
    """
    words = words_of(text)
    words = tuple(word for word in words if word not in _EMPTY) or words
    if not words:
        return ()
    scored = [(score, entry) for entry in entries if (score := _score(words, entry)) > 0]
    best = max((score for score, _ in scored), default=0.0)
    found = [(score, entry) for score, entry in scored if score >= _LEAST * best]
    found.sort(key=lambda pair: (pair[1].file is None, -pair[0], pair[1].name))
    return tuple(entry for _, entry in found)


def _score(words: Sequence[str], entry: Entry) -> float:
    """How well an entry fits: the mean over the words, less where some of them are nowhere in it."""
    fields = [
        (_NAME, frozenset((*words_of(entry.name), "".join(words_of(entry.name))))),
        (_OTHER_NAME, frozenset(word for name in entry.names for word in words_of(name))),
        (_DESCRIPTION, frozenset(words_of(entry.description)) if entry.description else frozenset()),
    ]
    scores = [_word_score(word, fields) for word in words]
    total = sum(scores) / len(words) * sum(score > 0 for score in scores) / len(words)
    whole = max(_held(words_of(name), words) for name in (entry.name, *entry.names))
    return total + _WHOLE_NAME * min(1.0, whole / len(words))


def _held(name: Sequence[str], words: Sequence[str]) -> int:
    """How many words a name has that is among them whole, be it in one word."""
    return len(name) if set(name) <= set(words) else int("".join(name) in words)


def _word_score(word: str, fields: Sequence[tuple[float, frozenset[str]]]) -> float:
    best = 0.0
    for weight, there in fields:
        if word in there:
            return max(best, weight)
        by_others = max((worth for other, worth in related(word).items() if other in there), default=0.0)
        slip = max((_slip(word, other) for other in there), default=0.0) if weight > _DESCRIPTION else 0.0
        best = max(best, weight * max(by_others, slip))
    return best


def _slip(word: str, other: str) -> float:
    """What it is worth that two words are nearly one, or that one begins like the other."""
    if min(len(word), len(other)) < _STEM or word[0] != other[0]:
        return 0.0
    likeness = SequenceMatcher(None, word, other).ratio()
    return 0.5 * likeness if likeness >= _SLIP else 0.3 * other.startswith(word)


def cue_for(entry: Entry, library: Sequence[SoundFile], said: str = "") -> str:
    """How to ask for a sound in a script: `SOUND: kettle boils`.

    Args:
        entry: the sound.
        library: the show's own sounds, which a name may mean first.
        said: words that the cue should have, where one of the sound's names has them.
    """
    kind = _CUES[entry.kind]
    wanted = set(words_of(said))
    names = sorted((entry.name, *entry.names), key=lambda name: -len(wanted & set(words_of(name))))
    shelves = shelves_for(library, kind)
    sure = next((name for name in names if match(name, shelves).id == entry.id), entry.name)
    return f"{kind.upper()}: {sure.replace('-', ' ').replace('_', ' ')}"
