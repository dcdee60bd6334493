"""What voices sound like: Kokoro's come with radioplay, measured; others are spoken once, and kept.

.radioplay/likeness/3f….json    the features of a voice, under the key of the take they were measured on
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from radioplay.audio import read_audio, replacing
from radioplay.cast import Cast, Character, split_voice
from radioplay.casting.likeness import VERSION, Features, blended, features
from radioplay.diagnostics import Span
from radioplay.engines.protocol import EngineError
from radioplay.engines.registry import problems_of
from radioplay.performance import Delivery
from radioplay.speaking import NOBODY, Host, speak
from radioplay.store import Store
from radioplay.takes import Job, find, plan

SHIPPED = "kokoro.json"
KEPT = "likeness"
"""The folder of what was measured here, in the store's."""

SENTENCES = {
    "en": "My mother always kept three blue jars above the stove, for sugar, for buttons, and for money.",
    "es": "Mi madre guardaba siempre tres tarros azules sobre la cocina: azúcar, botones y dinero.",
    "fr": "Ma mère gardait toujours trois pots bleus au-dessus du feu: le sucre, les boutons et l'argent.",
    "it": "Mia madre teneva sempre tre vasi azzurri sopra la stufa: zucchero, bottoni e denaro.",
    "pt": "Minha mãe guardava sempre três potes azuis sobre o fogão: açúcar, botões e dinheiro.",
    "de": "Meine Mutter hatte immer drei blaue Krüge über dem Herd: für Zucker, für Knöpfe und für Geld.",
    "hi": "मेरी माँ चूल्हे के ऊपर हमेशा तीन नीले मर्तबान रखती थीं: चीनी, बटन और पैसे के लिए।",
}
"""What is said to measure a voice, by language; in others, the English one."""


@dataclass(frozen=True, slots=True)
class Known:
    """A voice, measured. `mos` is the opinion that listeners are predicted to have, 1 to 5, where known.

    It lies halfway between the mean over several lines and the worst of them.
    """

    features: Features
    mos: float | None = None


@lru_cache(maxsize=1)
def read_shipped() -> Mapping[str, Known]:
    """Kokoro's voices, by name."""
    data = json.loads((files("radioplay.casting") / SHIPPED).read_text(encoding="utf-8"))
    return {
        name: Known(Features.from_json(each["features"]), each["mos"])
        for name, each in data["voices"].items()
    }


def read_voices(
    voices: Iterable[str], cast: Cast, root: Path, store: Store, host: Host = NOBODY
) -> dict[str, Known]:
    """What each of these voices (`engine:voice`) sounds like.

    Those that are neither known nor kept are spoken, where their engine can speak; a blend of Kokoro's voices
    is otherwise taken for the mean of them. Voices that can't be measured are left out.

    Raises:
        StoreError, OSError: what was measured can't be kept.
    """
    known: dict[str, Known] = {}
    unknown: list[str] = []
    for voice in dict.fromkeys(voices):
        engine, name = split_voice(voice)
        if engine == "kokoro" and name in read_shipped():
            known[voice] = read_shipped()[name]
        elif voice:
            unknown.append(voice)
    jobs = {voice: job for voice in unknown if (job := _job(voice, cast, root))}
    for voice, job in jobs.items():
        kept = _read_kept(_place(store, job))
        if kept:
            known[voice] = Known(kept)
    known |= _spoken({v: j for v, j in jobs.items() if v not in known}, store, host)
    for voice in unknown:
        if voice not in known and (guess := _mean(voice)):
            known[voice] = guess
    return known


def _job(voice: str, cast: Cast, root: Path) -> Job | None:
    """What has to be spoken to measure a voice; None where it can't be planned."""
    language = cast.show.language.split("-")[0]
    text = SENTENCES.get(language, SENTENCES["en"])
    line = Delivery(voice, Character("", voice), text, Span("cast.toml"))
    try:
        return plan([line], cast, root)[0]
    except EngineError:
        return None


def _place(store: Store, job: Job) -> Path:
    return store.folder / KEPT / f"{job.key}.json"


def _spoken(jobs: Mapping[str, Job], store: Store, host: Host) -> dict[str, Known]:
    """Speak, measure and keep; what fails is left out."""
    blocked = {name for name in {job.engine.name for job in jobs.values()} if problems_of(name)}
    able = {voice: job for voice, job in jobs.items() if job.engine.name not in blocked}
    recording, _ = speak(find(able.values(), store)[0], store, host=host)
    found: dict[str, Known] = {}
    for voice, job in able.items():
        take = recording.takes.get(job.deliveries[0].name)
        if take is None:
            continue
        samples, rate = read_audio(take.path)
        try:
            measured = features(samples.mean(axis=1), rate)
        except ValueError:
            continue
        _write_kept(_place(store, job), measured)
        found[voice] = Known(measured)
    return found


def _mean(voice: str) -> Known | None:
    """A blend of Kokoro's voices as the mean of what they sound like."""
    from radioplay.engines.kokoro.styles import parse

    engine, name = split_voice(voice)
    if engine != "kokoro":
        return None
    try:
        shares = parse(name)
    except EngineError:
        return None
    known = read_shipped()
    if any(each not in known for each, _ in shares):
        return None
    mos = min(known[each].mos or 0.0 for each, _ in shares) or None
    return Known(blended([(known[each].features, share) for each, share in shares]), mos)


def _read_kept(path: Path) -> Features | None:
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        return Features.from_json(data["features"]) if data["version"] == VERSION else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_kept(path: Path, measured: Features) -> None:
    with replacing(path) as beside:
        beside.write_text(json.dumps({"version": VERSION, "features": asdict(measured)}), encoding="utf-8")
