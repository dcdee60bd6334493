"""Somebody's own lines in several voices, one after another, each announced and all equally loud.

The takes are those of a render with that voice, and are kept: whoever gets the part has spoken these lines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from radioplay.audio import Audio, read_audio, write_wav
from radioplay.cast import Character, fold_name, split_voice
from radioplay.casting.announcing import announcements, announcer_for
from radioplay.casting.company import Company
from radioplay.casting.telling import telling_lines
from radioplay.deliver.encode import FORMATS, encode
from radioplay.deliver.scratch import work_folder
from radioplay.deliver.tags import Tags
from radioplay.diagnostics import Diagnostic, Problems, in_order
from radioplay.loudness import loudness
from radioplay.performance import Delivery
from radioplay.speaking import NOBODY, Host, speak
from radioplay.store import Store
from radioplay.takes import Job, Take, find, plan
from radioplay.truepeak import PeakMeter
from radioplay.units import RATE, to_gain, to_samples

LOUDNESS_LUFS = -19.0
"""Of one channel, which a player gives to two: as loud as −16 in stereo."""
PEAK_DBTP = -1.5

_BEFORE_S, _AFTER_S = 0.05, 0.12
_GAP_S, _AFTER_NAME_S, _BETWEEN_S = 0.45, 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Heard:
    """A voice in an audition: the number it is announced with, the files of it alone, how long they are."""

    number: int
    voice: str
    files: tuple[Path, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Audition:
    """What was made: `files` hold all voices, announced by the voice `announcer`."""

    character: str
    announcer: str
    lines: tuple[Delivery, ...]
    heard: tuple[Heard, ...]
    files: tuple[Path, ...]
    seconds: float
    spoken: int
    reused: int


def audition(
    company: Company,
    who: Character,
    voices: Sequence[str],
    store: Store,
    folder: Path,
    *,
    formats: Sequence[str] = ("mp3",),
    workers: int = 2,
    host: Host = NOBODY,
) -> tuple[Audition | None, Problems]:
    """Make an audition: one file with all voices, and one for each.

    Args:
        company: the show.
        who: whose part it is.
        voices: `engine:voice`, as `choosing.voice_named` gives them.
        store: where the takes are looked up and kept.
        folder: where the files go; each is replaced whole.
        formats: of `deliver.encode.FORMATS`.
        workers: lines spoken at once.
        host: whoever waits.

    Returns:
        What was made, without the voices that could not speak; None where none could, or there is nothing to
        say. And every problem on the way.

    Raises:
        StoreError, OSError: the disk refuses.
        KeyboardInterrupt: ^C; every take that was finished is kept.
    """
    lines = telling_lines(company.lines_of(who.name))
    if not lines:
        return None, (
            Diagnostic("T060", f"{who.name} says nothing yet, so there is nothing to audition with"),
        )
    problems: list[Diagnostic] = []
    announcer = announcer_for(company, who, voices, store, host)
    reading = Reading(company, store, workers, host)
    parts = {voice: _as_spoken_by(lines, who, voice) for voice in voices}
    announced = announcements(voices, announcer, company.cast.show.language)
    takes, more = reading.read((*(line for part in parts.values() for line in part), *announced))
    problems += more
    heard = {
        voice: tuple(takes[line.name] for line in part if line.name in takes) for voice, part in parts.items()
    }
    for voice in [voice for voice, found in heard.items() if not found]:
        problems.append(Diagnostic("T061", f"{voice} could not speak any of {who.name}'s lines"))
        del heard[voice]
    if not heard:
        return None, in_order(problems)
    sounds = {voice: levelled(found) for voice, found in heard.items()}
    titles = dict(zip(voices, (takes.get(line.name) for line in announced), strict=True))
    whole = _in_turn([(titles[voice], sound) for voice, sound in sounds.items()])
    down = to_gain(min(0.0, PEAK_DBTP - _peak_dbtp(whole)))
    files = _Files(folder, company.cast.show.title, who.name, tuple(formats))
    with work_folder(store.folder / "scratch") as work:
        files.remove_earlier()
        made = []
        for number, voice in enumerate(voices, 1):
            if voice not in sounds:
                continue
            sound, name = sounds[voice], f"{number}-{_file_name(split_voice(voice)[1])}"
            made.append(Heard(number, voice, files.write(work, name, sound * down), len(sound) / RATE))
        everything = files.write(work, _file_name(who.name), whole * down)
    result = Audition(
        who.name, announcer, lines, tuple(made), everything, len(whole) / RATE, reading.spoken, reading.reused
    )
    return result, in_order(problems)


def audition_folder(out: Path, name: str) -> Path:
    """Where a character's audition goes, below the folder of what is made."""
    return out / "auditions" / _file_name(name)


class Reading:
    """The takes of a company's lines, out of the store or spoken now; counts them."""

    def __init__(self, company: Company, store: Store, workers: int, host: Host) -> None:
        self.company, self.store = company, store
        self.workers, self.host = workers, host
        self.spoken = self.reused = 0

    def read(self, lines: Sequence[Delivery]) -> tuple[Mapping[str, Take], Problems]:
        """The takes of `lines`, by their names."""
        jobs: list[Job] = list(plan(lines, self.company.cast, self.company.project.root))
        found, problems = find(jobs, self.store)
        recording, more = speak(found, self.store, workers=self.workers, host=self.host)
        self.spoken, self.reused = recording.spoken, recording.reused
        return recording.takes, (*problems, *more)


def _as_spoken_by(lines: Sequence[Delivery], who: Character, voice: str) -> tuple[Delivery, ...]:
    """The lines as a render would have them with that voice, each by a name of its own."""
    cast_so = replace(who, voice=voice)
    names = [line.name for line in lines]  # of several episodes, which may count alike
    again = ["′" * names[:index].count(name) for index, name in enumerate(names)]
    return tuple(
        replace(line, name=f"{line.name}{mark} as {voice}", character=cast_so, recording="")
        for line, mark in zip(lines, again, strict=True)
    )


def levelled(takes: Sequence[Take]) -> Audio:
    """Takes one after another, each as loud as the others, the whole at `LOUDNESS_LUFS`: shape (frames,)."""
    gap = np.zeros(to_samples(_GAP_S), np.float32)
    pieces: list[Audio] = []
    for take in takes:
        pieces += [_cut_out(take) * np.float32(to_gain(LOUDNESS_LUFS - take.loudness_lufs)), gap]
    sound = np.concatenate(pieces[:-1])
    gain = np.float32(to_gain(LOUDNESS_LUFS - loudness(sound[np.newaxis])))
    return np.asarray(sound * gain, dtype=np.float32)


def _cut_out(take: Take) -> Audio:
    """The speech in a take with a little before and after it, faded at both ends: shape (frames,)."""
    samples = read_audio(take.path)[0].mean(axis=1)
    start = max(0, take.start - to_samples(_BEFORE_S))
    cut: Audio = np.array(samples[start : take.end + to_samples(_AFTER_S)], dtype=np.float32)
    fade = min(len(cut) // 2, to_samples(0.01))
    ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)
    cut[:fade] *= ramp
    cut[len(cut) - fade :] *= ramp[::-1]
    return cut


def _in_turn(parts: Sequence[tuple[Take | None, Audio]]) -> Audio:
    """Announcement, lines, announcement, lines …: shape (frames,)."""
    pieces: list[Audio] = []
    for title, sound in parts:
        if title is not None:
            pieces += [levelled([title]), np.zeros(to_samples(_AFTER_NAME_S), np.float32)]
        pieces += [sound, np.zeros(to_samples(_BETWEEN_S), np.float32)]
    return np.asarray(np.concatenate(pieces[:-1]), dtype=np.float32)


def _peak_dbtp(sound: Audio) -> float:
    meter = PeakMeter(1)
    meter.add(sound[np.newaxis])
    return meter.peak_dbtp


@dataclass(frozen=True, slots=True)
class _Files:
    """Writes sounds in every format, each replaced whole."""

    folder: Path
    show: str
    character: str
    formats: tuple[str, ...]

    def remove_earlier(self) -> None:
        """Delete the voices of an earlier audition, so that nobody listens to the wrong number."""
        for path in self.folder.glob("*"):
            if re.fullmatch(rf"\d+-.*\.({'|'.join(FORMATS)})", path.name):
                path.unlink(missing_ok=True)

    def write(self, work: Path, name: str, sound: Audio) -> tuple[Path, ...]:
        master = work / "audition.wav"
        write_wav(master, [sound[np.newaxis]], len(sound), channels=1)
        targets = tuple(self.folder / f"{name}.{suffix}" for suffix in self.formats)
        for target in targets:
            encode(master, target, Tags(f"{self.character}: {name}", "", self.show))
        return targets


def _file_name(text: str) -> str:
    """A name as part of a path: in small letters, never a path itself, never hidden, never too long."""
    return re.sub(r"[^\w.+*']+", "-", fold_name(text)).replace("*", "x").strip("-.")[:60] or "one"
