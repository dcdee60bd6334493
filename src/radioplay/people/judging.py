"""What is wrong with a recording, with the place of its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median

from radioplay.audio import Audio, Health, speech_loudness
from radioplay.diagnostics import Diagnostic
from radioplay.people.cutting import is_steady
from radioplay.people.files import File
from radioplay.people.treating import LEVEL_LUFS, Raw
from radioplay.performance import Delivery
from radioplay.quality import Fault, judged, syllables
from radioplay.units import SILENCE_DB

_SILENT_LUFS = -75.0

# Of a pace: syllables in a line, and lines, that are enough to tell it; those that somebody may have (a second
# holds 3 to 5 in plays, pauses included); how many times another line may be faster or slower.
_LONG_ENOUGH, _ENOUGH_LINES = 6.0, 3
_PACES = (1.7, 8.0)
_UNLIKE = 2.0


def faults_of(file: File, line: Delivery, raw: Raw, speech: Audio) -> Iterator[Diagnostic]:
    """T051 (silent: it can't be used), T052 (clipped) and T053 (too long or short) of a recording of a line."""
    whose = f"{file.shown}, for {line.character.name}'s line {line.name},"
    silent = is_steady(raw.samples, raw.rate) or speech_loudness(speech, raw.rate) < _SILENT_LUFS
    level = SILENCE_DB if silent else LEVEL_LUFS  # one that is merely quiet is turned up
    health = Health(speech_s=len(speech) / raw.rate, loudness_lufs=level, flats=len(raw.flats))
    for fault in judged(health, line.text):
        if fault.kind == "silent":
            yield _fault("T051", f"{whose} is silent", line, "the wrong track, or a microphone that was off?")
        elif fault.kind == "clipped":
            hint = "it is used all the same; record it again with less gain"
            yield _fault("T052", f"{whose} is clipped in {health.flats} places", line, hint)
        elif fault.kind in ("long", "short"):
            yield _fault("T053", f"{whose} {_pace(fault)}", line, _maybe(raw))


def _fault(code: str, message: str, line: Delivery, hint: str) -> Diagnostic:
    return Diagnostic(code, message, line.span, hint)


def _pace(fault: Fault) -> str:
    return fault.words.removeprefix("it ")


def _maybe(raw: Raw) -> str:
    return f"it is used all the same. Another line? Or has it not {raw.rate:,} samples a second, as it says?"


def wrong_paces(lengths: Iterable[tuple[File, Delivery, float]]) -> Iterator[Diagnostic]:
    """T053 for recordings whose pace is unlike that of the others, and for people of whom all are unlikely.

    One slow line may be acted so. That somebody is twice as slow as people are in every line, more likely
    comes from a file that says the wrong number of samples a second.

    Args:
        lengths: recordings of one import, the line of each, and how many seconds of speech it has.
    """
    people: dict[str, list[tuple[File, Delivery, float]]] = {}
    for file, line, seconds in lengths:
        least, _ = syllables(line.text)
        if least >= _LONG_ENOUGH:
            pace = least / max(0.01, seconds)
            people.setdefault(line.character.name, []).append((file, line, pace))
    for name, rows in people.items():
        if len(rows) < _ENOUGH_LINES:
            continue
        usual = median(pace for *_, pace in rows)
        if not _PACES[0] <= usual <= _PACES[1]:
            how = "slow" if usual < _PACES[0] else "fast"
            message = f"all of {name}'s recordings are far too {how} ({usual:.1f} syllables a second)"
            hint = "do the files say the wrong number of samples a second? They are used all the same"
            yield Diagnostic("T053", message, rows[0][0].span, hint)
        for file, line, pace in rows:
            if max(pace / usual, usual / pace) > _UNLIKE:
                how = "fast" if pace > usual else "slow"
                message = f"{file.shown}, for {name}'s line {line.name}, is very {how} beside the others"
                yield Diagnostic("T053", message, line.span, "is it another line?", "warning")
