"""How alike Kokoro's voices are, and how good: makes the data that `radioplay cast suggest` goes by.

    .venv/bin/python tools/measure_voices.py speak DIR     voices, blends and eSpeak's speakers say sentences
    .venv-judge/bin/python tools/measure_voices.py rate DIR    a predictor of opinions (DistillMOS) hears them
    … with resemblyzer, too: python tools/measure_voices.py embed DIR    a speaker encoder hears them
    .venv/bin/python tools/measure_voices.py fit DIR       casting/likeness.json, and how well it agrees
    .venv/bin/python tools/measure_voices.py write DIR     casting/kokoro.json

`fit` also tells how well the map does on voices it wasn't fitted to: it leaves out each voice in turn with
every blend that has it, seven at a time.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

CASTING = Path(__file__).parents[1] / "src" / "radioplay" / "casting"
SENTENCES = (
    "The rain had stopped by the time we reached the harbour, and nobody was waiting for us there.",
    "Why would anyone leave a good coat on a chair like that, with the door wide open?",
    "Listen to me: you take the small boat, I will watch the lights, and we never speak of this again!",
    "My mother always kept three blue jars above the stove, for sugar, for buttons, and for money.",
    "I'm sorry. I thought you knew. He sold the shop in the spring, and went north to join his brother.",
)
BLENDS, OF_BLENDS = 64, (0, 2, 4)
HEARING_HZ = 16_000
DIMENSIONS, RIDGE, FOLDS = 16, 0.03, 7
OWN_WEIGHT = 6.0  # of Kokoro's voices themselves, beside blends and eSpeak's
HARD = (("am_puck", "am_fenrir"), ("am_puck", "am_echo"), ("af_heart", "af_bella"))
SPREAD = "af_heart bm_daniel am_onyx bf_emma am_eric bm_fable am_adam af_nicole af_river bf_lily".split()


def speak(folder: Path) -> None:
    """Write DIR/VOICE.NUMBER.wav."""
    import soundfile as sf

    from radioplay.casting.measured import SENTENCES as IN_OTHERS
    from radioplay.engines.protocol import Request
    from radioplay.engines.registry import engine

    kokoro, espeak = engine("kokoro"), engine("espeak")
    wanted: list[tuple[str, Any, str, Sequence[tuple[int, str]]]] = []
    for voice in kokoro.voices():
        tongue = voice.language.split("-")[0]
        if kokoro.check(voice.name, voice.language) is None:
            said = SENTENCES if tongue == "en" else (IN_OTHERS[tongue],)
            wanted.append((voice.name, kokoro, voice.name, list(enumerate(said))))
    english = [name for name, _, _, texts in wanted if len(texts) > 1]
    for number, blend in enumerate(blends(english)):
        wanted.append((f"k{number}_{blend}", kokoro, blend, [(i, SENTENCES[i]) for i in OF_BLENDS]))
    for voice in espeak.voices():
        if voice.language == "en-us":
            wanted.append((f"e_{voice.name}", espeak, voice.name, list(enumerate(SENTENCES))))
    for name, speaker, voice_name, texts in wanted:
        for number, text in texts:
            path = folder / f"{name}.{number}.wav"
            if not path.exists():
                spoken = speaker.speak(Request(text, voice_name))
                sf.write(path, spoken.samples, spoken.rate, subtype="FLOAT")
        print(name, flush=True)


def blends(voices: Sequence[str]) -> Iterator[str]:
    """Mixtures of two: of women, of men, of any two, in turn; always the same."""
    rng = random.Random(7)
    for number in range(BLENDS):
        gender = ("f", "m", "")[number % 3]
        one, other = rng.sample([name for name in voices if gender in name[1]], 2)
        share = rng.choice((0.3, 0.4, 0.5, 0.6, 0.7))
        yield f"{one}*{share}+{other}*{round(1.0 - share, 1)}"


def heard(folder: Path, only: Callable[[str], bool]) -> Iterator[tuple[str, Any]]:
    """(VOICE.NUMBER, samples at 16 kHz)."""
    import soundfile
    import soxr

    for path in sorted(folder.glob("*.wav")):
        if only(path.stem):
            samples, rate = soundfile.read(path, dtype="float32")
            yield path.stem, soxr.resample(samples, rate, HEARING_HZ, "HQ")


def is_own(name: str) -> bool:
    """Whether a file is of one of Kokoro's voices alone."""
    return name[2:3] == "_" and "*" not in name


def rate(folder: Path) -> None:
    """Write DIR/mos.json."""
    torch = import_module("torch")
    sys.modules.setdefault("torchaudio", ModuleType("torchaudio"))  # it only reads files, and not for us
    judge = import_module("distillmos").ConvTransformerSQAModel().eval()
    found = {}
    with torch.no_grad():
        for name, samples in heard(folder, is_own):
            found[name] = float(judge(torch.from_numpy(samples)[None, :])[0])
    (folder / "mos.json").write_text(json.dumps(found), encoding="utf-8")


def embed(folder: Path) -> None:
    """Write DIR/embeddings.json."""
    sys.modules.setdefault("webrtcvad", ModuleType("webrtcvad"))  # it trims silence, of which there is none
    encoder = import_module("resemblyzer").VoiceEncoder("cpu", verbose=False)
    found = {}
    for name, samples in heard(folder, lambda name: bool(name)):
        quiet = 10.0 ** (-30.0 / 20.0) / max(float(np.sqrt(np.mean(samples**2))), 1e-9)
        found[name] = encoder.embed_utterance(samples * max(1.0, quiet)).tolist()
    (folder / "embeddings.json").write_text(json.dumps(found), encoding="utf-8")


def fit(folder: Path) -> None:
    """Write casting/likeness.json, and print how well it agrees with the encoder."""
    from radioplay.casting.likeness import as_vector, features

    embeddings = json.loads((folder / "embeddings.json").read_text(encoding="utf-8"))
    sounds = list(heard(folder, lambda name: name in embeddings))
    names = [name for name, _ in sounds]
    vectors = np.array([as_vector(features(samples, HEARING_HZ)) for _, samples in sounds])
    targets = np.array([embeddings[name] for name in names])
    who = np.array([name.rsplit(".", 1)[0] for name in names])
    own = sorted({name for name in who if is_own(name) and (who == name).sum() == len(SENTENCES)})
    truth = _cosines(np.array([targets[who == name].mean(axis=0) for name in own]))
    blind = np.zeros((len(own), targets.shape[1]))
    for fold in (own[start::FOLDS] for start in range(FOLDS)):
        known = np.array([not any(name in each for name in fold) for each in who])
        place = _regression(vectors[known], targets[known], who[known])[0]
        for name in fold:
            blind[own.index(name)] = place(vectors[who == name]).mean(axis=0)
    place, data = _regression(vectors, targets, who)
    seen = _cosines(np.array([place(vectors[who == name].mean(axis=0)[None])[0] for name in own]))
    data["stretch"] = round(float((1.0 - truth).mean() / (1.0 - seen).mean()), 3)
    (CASTING / "likeness.json").write_text(json.dumps(data), encoding="utf-8")
    _tell(own, truth, seen, _cosines(blind), data["stretch"])


def _regression(vectors: Any, targets: Any, who: Any) -> tuple[Callable[[Any], Any], dict[str, Any]]:
    """Ridge regression on the embeddings, in as many dimensions as matter."""
    weights = np.array([OWN_WEIGHT if is_own(name) else 1.0 for name in who])[:, None]
    mean, scale = vectors.mean(axis=0), vectors.std(axis=0) + 1e-9
    centre = (weights * targets).sum(axis=0) / weights.sum()
    z = (vectors - mean) / scale
    gram = z.T @ (weights * z) + RIDGE * weights.sum() * np.eye(z.shape[1])
    matrix = np.linalg.solve(gram, z.T @ (weights * (targets - centre)))
    _, _, axes = np.linalg.svd(z @ matrix + centre, full_matrices=False)
    axes = axes[:DIMENSIONS]
    matrix, origin = matrix @ axes.T, centre @ axes.T

    def place(features: Any) -> Any:
        return (((features - mean) / scale) @ matrix + origin) @ axes

    data = {"mean": mean, "scale": scale, "matrix": matrix, "origin": origin}
    return place, {name: np.round(value, 5).tolist() for name, value in data.items()}


def _cosines(vectors: Any) -> Any:
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    pairs = np.triu_indices(len(unit), 1)
    return (unit @ unit.T)[pairs]


def _tell(own: list[str], truth: Any, seen: Any, blind: Any, stretch: float) -> None:
    from scipy.stats import spearmanr

    first, second = np.triu_indices(len(own), 1)
    print(f"{len(own)} voices, {len(truth)} pairs")
    print(f"rank correlation with the encoder: {spearmanr(seen, truth)[0]:.3f}")
    print(f"  of voices that the map was not fitted to: {spearmanr(blind, truth)[0]:.3f}")
    alike = 1.0 - stretch * (1.0 - seen)
    ranks = {frozenset((own[a], own[b])): i for i, (a, b) in enumerate(zip(first, second, strict=True))}
    order = {pair: int((alike > alike[i]).sum()) + 1 for pair, i in ranks.items()}
    for pair in HARD:
        i = ranks[frozenset(pair)]
        print(
            f"  {' / '.join(pair)}: encoder {truth[i]:.2f}, here {alike[i]:.2f}, rank {order[frozenset(pair)]}"
        )
    spread = [ranks[frozenset((a, b))] for a in SPREAD for b in SPREAD if a < b]
    print(
        f"  mean likeness {alike.mean():.2f}; the well-spread set: mean {alike[spread].mean():.2f},"
        f" highest {alike[spread].max():.2f} (encoder {truth[spread].mean():.2f}, {truth[spread].max():.2f})"
    )


def write(folder: Path) -> None:
    """Write casting/kokoro.json: every voice's features and its predicted opinion."""
    from dataclasses import asdict

    from radioplay.casting.likeness import VERSION, blended, features

    opinions = json.loads((folder / "mos.json").read_text(encoding="utf-8"))
    found: dict[str, list[Any]] = {}
    ratings: dict[str, list[float]] = {}
    for name, samples in heard(folder, is_own):
        found.setdefault(name.rsplit(".", 1)[0], []).append(features(samples, HEARING_HZ))
        ratings.setdefault(name.rsplit(".", 1)[0], []).append(opinions[name])
    voices = {
        name: {
            "mos": round(
                float(np.mean(ratings[name]) + min(ratings[name])) / 2.0, 2
            ),  # the worst line counts
            "features": _rounded(asdict(blended([(one, 1.0 / len(each)) for one in each]))),
        }
        for name, each in found.items()
    }
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(about)}" for name, about in voices.items())
    text = f'{{"version": {VERSION}, "voices": {{\n{lines}\n}}}}\n'
    (CASTING / "kokoro.json").write_text(text, encoding="utf-8")
    print(f"{len(voices)} voices")


def _rounded(about: dict[str, Any]) -> dict[str, Any]:
    return {name: np.round(value, 3).tolist() for name, value in about.items()}


def main() -> None:
    """Run one step."""
    steps = {step.__name__: step for step in (speak, rate, embed, fit, write)}
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("step", choices=steps)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    steps[arguments.step](arguments.folder)


if __name__ == "__main__":
    main()
