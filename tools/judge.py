"""How well an episode is spoken: `python tools/judge.py out/after-closing`.

Every take is heard by Whisper, dry and in full, and compared with its text; and rated by a predictor of
what listeners would say (DistillMOS, 1 bad … 5 excellent). Prints both by character, the worst lines and
what was heard, and the levels of the delivered MP3, which is then heard as a whole. Ends with 1 where the
show misses its marks.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import fmean
from types import ModuleType
from typing import Any

from radioplay.cast import read_cast
from radioplay.directions import acted
from radioplay.listening import AT_ONCE, Score, names_in, recogniser, score
from radioplay.project import read_project
from radioplay.rehearsal import rehearse

MOST_ERRORS = 0.03
MOST_ERRORS_IN_MIX = 0.08
LEAST_MOS = 4.3
HEARING_HZ = 16_000


@dataclass(frozen=True, slots=True)
class Take:
    """A take as a timeline names it; `path` is under the store's `sounds`."""

    name: str
    character: str
    text: str
    path: str


@dataclass(frozen=True)
class Verdict:
    """What came of a take."""

    take: Take
    heard: str
    score: Score
    mos: float
    seconds: float


class Judges:
    """The two models, each loaded when first asked. Once loaded, many threads may ask at once."""

    def __init__(self, whisper: str | None, language: str) -> None:
        self.recogniser = recogniser(whisper, language)

    @cached_property
    def _listeners(self) -> Any:
        import torch

        # It imports torchaudio, to read files that we read ourselves; beside a torch for CPUs that fails.
        sys.modules.setdefault("torchaudio", ModuleType("torchaudio"))
        from distillmos import ConvTransformerSQAModel

        torch.set_num_threads(1)
        with contextlib.redirect_stdout(None):
            return ConvTransformerSQAModel().eval()

    def hear(self, sound: Any) -> str:
        """What Whisper understands: of a path, or of samples of shape (frames,) at 16 kHz."""
        return self.recogniser.hear(sound, HEARING_HZ).text

    def rate(self, samples: Any) -> float:
        """The mean opinion score to expect of samples of shape (frames,) at 16 kHz."""
        import torch

        with torch.no_grad():
            return float(self._listeners(torch.from_numpy(samples)[None, :])[0])


def read_samples(path: Path) -> Any:
    """A sound in mono at 16 kHz, float32 of shape (frames,)."""
    import soundfile
    import soxr

    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return soxr.resample(samples.mean(axis=1), rate, HEARING_HZ, "VHQ")


def takes_of(timeline: Mapping[str, Any]) -> list[Take]:
    """The takes of a `timeline.json`, in the order in which they are heard."""
    spoken = [(clip, track) for track in timeline["tracks"] for clip in track["clips"] if clip.get("text")]
    found: dict[str, Take] = {}
    for clip, track in sorted(spoken, key=lambda one: one[0]["start"]):
        before = found.get(clip["name"])  # a take with a pause in it is several clips
        text = f"{before.text} {clip['text']}" if before else clip["text"]
        digest = clip["source"].removeprefix("blake2b:")
        found[clip["name"]] = Take(clip["name"], track["character"], text, f"{digest[:2]}/{digest}.flac")
    return list(found.values())


def whispered(folder: Path, episode: str) -> frozenset[str]:
    """The names of the lines that are whispered. To the predictor, which knows voices, they sound broken."""
    project, _ = read_project(folder)
    [script] = [each for each in project.episodes if each.name == episode]
    lines = rehearse(project, script)[0].performance.deliveries
    return frozenset(line.name for line in lines if "whispering" in acted(line.directions))


def judge(takes: Sequence[Take], sounds: Path, names: frozenset[str], judges: Judges) -> list[Verdict]:
    """Hear and rate each take."""

    def one(take: Take) -> Verdict:
        samples = read_samples(sounds / take.path)
        heard = judges.hear(samples)
        marks = score(take.text, heard, names)
        return Verdict(take, heard, marks, judges.rate(samples), len(samples) / HEARING_HZ)

    verdicts = [one(take) for take in takes[:1]]  # loads the models
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for verdict in pool.map(one, takes[1:]):
            verdicts.append(verdict)
            if sys.stderr.isatty():
                print(f"\rhearing {len(verdicts)} of {len(takes)}", end="", file=sys.stderr, flush=True)
    return verdicts


def table(verdicts: Sequence[Verdict]) -> str:
    """Word errors and MOS by character and over all, as text."""
    rows = [f"{'':<22} lines  words errors    WER   MOS mean   min"]
    for character in [*dict.fromkeys(one.take.character for one in verdicts), None]:
        own = [one for one in verdicts if character in (None, one.take.character)]
        total, mos = sum((one.score for one in own), Score()), [one.mos for one in own]
        rows.append(
            f"{character or 'all':<22} {len(own):>5} {total.words:>6} {total.errors:>6} {total.rate:>6.1%}"
            f"   {fmean(mos):>8.2f} {min(mos):>5.2f}"
        )
    return "\n".join(rows)


def worst(verdicts: Sequence[Verdict], most: int) -> str:
    """The lines that were misheard, most errors first, and those that sound worst."""
    wrong = sorted((one for one in verdicts if one.score.errors), key=lambda one: -one.score.errors)
    poor = sorted(verdicts, key=lambda one: one.mos)
    lines = ["misheard:"] if wrong else ["nothing was misheard"]
    for one in wrong[:most]:
        lines += [
            f"  {one.take.name} {one.take.character}, {one.score.errors} of {one.score.words}",
            f"    said:  {one.take.text}",
            f"    heard: {one.heard}",
        ]
    lines.append("lowest MOS:")
    lines += [
        f"  {one.mos:.2f}  {one.take.name} {one.take.character}: {one.take.text}" for one in poor[:most]
    ]
    return "\n".join(lines)


def main() -> int:
    """Judge an episode; 0 where it is good enough."""
    parser = argparse.ArgumentParser(description="Measure how well a rendered episode is spoken.")
    parser.add_argument("folder", type=Path, help="out/EPISODE, as `radioplay render` left it")
    parser.add_argument("--project", type=Path, help="the folder of the show, where it isn't two above")
    parser.add_argument("--whisper", help="a faster-whisper model by name or folder")
    parser.add_argument("--worst", type=int, default=12, help="how many lines to show (12)")
    chosen = parser.parse_args()

    project = chosen.project or chosen.folder.resolve().parents[1]
    timeline = json.loads((chosen.folder / "timeline.json").read_text(encoding="utf-8"))
    report = json.loads((chosen.folder / "report.json").read_text(encoding="utf-8"))
    cast, _ = read_cast(project / "cast.toml", "cast.toml")
    takes = takes_of(timeline)
    names = names_in(cast, [take.text for take in takes], proper=False)
    judges = Judges(chosen.whisper, cast.show.language)

    verdicts = judge(takes, project / ".radioplay" / "sounds", names, judges)
    whispers = whispered(project, timeline["episode"])
    voiced = [one for one in verdicts if one.take.name not in whispers]
    total, mos = sum((one.score for one in verdicts), Score()), fmean(one.mos for one in voiced)
    print(f"{table(verdicts)}\n\n{worst(verdicts, chosen.worst)}\n")
    if len(voiced) < len(verdicts):
        apart = fmean(one.mos for one in verdicts if one.take.name in whispers)
        print(
            f"MOS of {len(verdicts) - len(voiced)} whispered lines, which count for the words alone: {apart:.2f}\n"
        )
    heard = judges.hear(chosen.folder / f"{timeline['episode']}.mp3")
    mixed = score(" ".join(take.text for take in takes), heard, names)
    print(f"heard in the mix:\n{heard}\n")
    good = total.rate <= MOST_ERRORS and mos >= LEAST_MOS and mixed.rate <= MOST_ERRORS_IN_MIX
    print(f"names aside: {', '.join(sorted(names))}")
    level = f"{report['loudness_lufs']:.2f} LUFS, {report['peak_dbtp']:.2f} dBTP"
    print(f"the file: {level}, {report['length_s']:.1f} s")
    print(
        f"WER {total.rate:.2%} (at most {MOST_ERRORS:.0%}), in the mix {mixed.rate:.2%} (at most "
        f"{MOST_ERRORS_IN_MIX:.0%}), mean MOS {mos:.2f} (at least {LEAST_MOS}): "
        f"{'good' if good else 'not good enough'}"
    )
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
