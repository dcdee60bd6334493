"""Train the model that finds who says which line, and write its weights into the package.

    python tools/train_speakers.py LITBANK [--fast]

LITBANK holds `texts/`, `annotations/` and `test.txt`, the names of texts that are kept for testing (LitBank by
David Bamman et al., CC-BY-4.0). The other half of the data are the stories of `tests/stories` whose set is
`train` or `dev`. Nothing else is learned from.

Every text is taken several times: with the cast that the program finds and with the true one, and with many of
its tags counted as not written, so that the model learns to do without them. Weights start from what a person
would expect (`PRIORS`) and are pulled back there, so what the data say nothing about stays sensible. The model is
scored on texts that it hasn't seen (five folds), and the same answers tell how sure it may be.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from labelled import STORIES, read_labelled  # type: ignore[import-not-found]  # noqa: E402
from radioplay.adapt.layout import lay_out  # noqa: E402
from radioplay.adapt.mentions import find_mentions  # noqa: E402
from radioplay.adapt.model import People, Person, Quote  # noqa: E402
from radioplay.adapt.people import find_people  # noqa: E402
from radioplay.adapt.quotes import find_quotes  # noqa: E402
from radioplay.adapt.scenes import find_scenes  # noqa: E402
from radioplay.adapt.speakers.attributing import read_once  # noqa: E402
from radioplay.adapt.speakers.book import open_book  # noqa: E402
from radioplay.adapt.speakers.chain import KINDS, weigh  # noqa: E402
from radioplay.adapt.speakers.conversations import find_conversations  # noqa: E402
from radioplay.adapt.speakers.features import describe, renew  # noqa: E402
from radioplay.adapt.speakers.sheet import CONTEXTS, OTHER, SPEAKER, Sheet  # noqa: E402
from radioplay.adapt.speakers.weights import Weights  # noqa: E402
from radioplay.adapt.tags import find_tags  # noqa: E402

OUT = ROOT / "src/radioplay/adapt/data/speakers.json"
PRIORS = json.loads((ROOT / "tools/speaker_priors.json").read_text("utf-8"))
FOLDS = 3
PULL = 8.0  # strength of the pull back to the priors, in lines
EDGES = (
    0.1,
    0.2,
    0.27,
    0.33,
    0.4,
    0.5,
    0.6,
    0.7,
    0.8,
    0.9,
    0.95,
    0.98,
    0.995,
    0.999,
)  # of the calibration's bins
LITBANK_WEIGHT = 2.0  # its texts are short, and the only ones that nobody wrote for this

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Text:
    """A labelled text. `gold` are (start, end, speaker), `cast` the names and `genders` of the people."""

    name: str
    text: str
    gold: list[tuple[int, int, str]]
    cast: dict[str, list[str]]
    genders: dict[str, str]
    narrator: str | None
    weight: float = 1.0


@dataclass
class Case:
    """A conversation with its answers: `right` (lines, cast + 1) are the people who are right, somebody else last.

    `gold` has -1 for a line that no label speaks of, 0 for one whose speaker isn't in the cast, 1 for one whose is.
    """

    text: str
    variant: str
    weight: float
    sheet: Sheet
    right: NDArray[np.bool_]
    gold: NDArray[np.int8]


def read_litbank(folder: Path) -> Iterator[Text]:
    """The texts that may be learned from."""
    kept = set((folder / "test.txt").read_text("utf-8").strip().split(","))
    for path in sorted((folder / "texts").glob("*.txt")):
        if path.stem in kept:
            continue
        notes = json.loads((folder / "annotations" / f"{path.stem}.json").read_text("utf-8"))
        text = path.read_bytes().decode("utf-8")
        quotes = [(q["start"], q["end"], q["speaker"]) for q in notes["quotes"] if q["speaker"] is not None]
        said = Counter(
            who
            for start, end, _, form, who in notes["mentions"]
            if form == "PRON" and text[start:end] == "I" and not any(b <= start < e for b, e, _ in quotes)
        )
        top = said.most_common(1)
        yield Text(
            path.stem,
            text,
            quotes,
            {c["name"]: [c["name"], *c["aliases"]] for c in notes["characters"]},
            {c["name"]: c["gender"] for c in notes["characters"]},
            top[0][0] if top and top[0][1] >= 5 else None,
            LITBANK_WEIGHT,
        )


def read_stories() -> Iterator[Text]:
    """Our own stories, but those kept for testing."""
    for path in sorted(STORIES.glob("*.story")):
        story = read_labelled(path)
        if story.use not in ("train", "dev"):
            continue
        cast = {c["name"]: [c["name"], *c["aliases"]] for c in story.gold["characters"]}
        yield Text(
            story.name,
            story.text,
            [(q["start"], q["end"], q["speaker"]) for q in story.gold["quotes"]],
            cast,
            {c["name"]: c["gender"] for c in story.gold["characters"]},
            next((name for name, names in cast.items() if "I" in names), None),
        )


def make_cases(text: Text, first: Weights | None = None) -> list[Case]:
    """The conversations of a text in every variant, as they are read first or, with the `first` weights, again."""
    names = {name: tuple(dict.fromkeys(n for n in names if n)) for name, names in text.cast.items()}
    persons = tuple(Person(name, names[name], text.genders[name]) for name in names)  # type: ignore[arg-type]
    narrator = list(names).index(text.narrator) if text.narrator in names else None
    cases: list[Case] = []
    for cast, given in (("own", None), ("given", People(persons, narrator))):
        story = lay_out(text.name, text.text)
        quotes = find_quotes(story)
        people = find_people(story, quotes, given)
        mentions = find_mentions(story, quotes, people)
        tags, scenes = find_tags(story, quotes, mentions), find_scenes(story, quotes)
        became = dict(enumerate(names)) if given else match_people(text, people)
        gold = [_gold(quote, text.gold) for quote in quotes]
        for variant, share in (("", 0.0), (" hidden", 0.7)):
            hidden = {
                i for i, near in enumerate(tags) if near and share and _chance(text.name, i, variant) < share
            }
            book = open_book(story, quotes, people, mentions, tags, scenes, hidden)
            weight = text.weight * (1.0 if not share else 0.7) * (1.0 if cast == "own" else 0.7)
            sheets = [describe(book, talk) for talk in find_conversations(book)]
            if first is not None:
                book = read_once(book, sheets, first)
                for sheet in sheets:
                    renew(book, sheet)
            cases += [_case(text.name, cast + variant, weight, sheet, gold, became) for sheet in sheets]
    return cases


def _chance(*what: object) -> float:
    return zlib.crc32(repr(what).encode()) / 2**32


def _case(
    name: str, variant: str, weight: float, sheet: Sheet, gold: list[str | None], became: Mapping[int, str]
) -> Case:
    lines, slots = sheet.speaker.shape[:2]
    right, known = np.zeros((lines, slots), dtype=np.bool_), np.full(lines, -1, dtype=np.int8)
    for line in range(lines):
        who = gold[sheet.first + line]
        if who is None:
            right[line] = True
            continue
        for slot, person in enumerate(sheet.people):
            right[line, slot] = became.get(person) == who
        known[line] = int(right[line].any())
        right[line, -1] = not known[line]
    missing = {gold[sheet.first + line] for line in np.flatnonzero(known == 0)}
    # Two people who both aren't in the cast would be one "somebody else" that never takes turns.
    return Case(name, variant, weight if len(missing) < 2 else 0.0, sheet, right, known)


def _gold(quote: Quote, gold: Sequence[tuple[int, int, str]]) -> str | None:
    """Who says most of a quote by the labels."""
    shares = [(min(end, quote.end) - max(start, quote.start), who) for start, end, who in gold]
    most, who = max(shares, default=(0, ""))
    return who if 2 * most >= quote.end - quote.start and most > 0 else None


def match_people(text: Text, people: People) -> dict[int, str]:
    """The true person whom each one found stands for, told by the names; those of nobody are left out."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    by_word: defaultdict[str, set[str]] = defaultdict(set)
    for person, names in text.cast.items():
        for name in filter(None, map(_plain, names)):
            bearers[name].add(person)
            for word in name.split():
                by_word[word].add(person)
    became = {}
    for index, found in enumerate(people.persons):
        votes: defaultdict[str, float] = defaultdict(float)
        for name in {_plain(n): n for n in found.names if _plain(n)}.values():
            last = by_word[_plain(name).split()[-1]]
            hits = bearers[_plain(name)] or (last if len(last) == 1 else set())
            for person in sorted(hits):
                votes[person] += (text.text.count(name) + 0.1) / len(hits)
        if votes:
            became[index] = min(votes, key=lambda person: (-votes[person], person))
    if text.narrator and people.narrator is not None:
        became.setdefault(people.narrator, text.narrator)
    return became


def _plain(name: str) -> str:
    words = name.lower().replace(".", "").split()
    return " ".join(words[1:] if words and words[0] in ("the", "a", "an") and len(words) > 1 else words)


@dataclass
class Batch:
    """Conversations of a like size, filled up to one."""

    cases: list[Case]
    weight: Array
    speaker: NDArray[np.float32]
    other: NDArray[np.float32]
    links: NDArray[np.float32]
    barred: Array
    wrong: Array
    stay: Array


def batch_up(cases: Sequence[Case], most: int = 64) -> list[Batch]:
    """Batches of conversations."""
    order = sorted(cases, key=lambda c: (len(c.right), c.right.shape[1]))
    return [_batch(order[at : at + most]) for at in range(0, len(order), most)]


def _batch(cases: list[Case]) -> Batch:
    lines, slots = (max(c.right.shape[axis] for c in cases) for axis in (0, 1))
    count = len(cases)
    out = Batch(
        cases,
        np.array([c.weight for c in cases]),
        np.zeros((count, lines, slots, len(SPEAKER)), dtype=np.float32),
        np.zeros((count, lines, slots + 1, len(OTHER)), dtype=np.float32),
        np.zeros((count, lines, len(CONTEXTS)), dtype=np.float32),
        np.full((count, lines, slots), -np.inf),
        np.full((count, lines, slots), -np.inf),
        np.zeros((count, lines, len(KINDS))),
    )
    for row, case in enumerate(cases):
        n, m = case.right.shape
        out.speaker[row, :n, :m] = case.sheet.speaker
        out.other[row, :n, :m] = case.sheet.other[:, :m]
        out.other[row, :n, slots] = case.sheet.other[:, m]
        out.links[row, :n] = case.sheet.links
        out.barred[row, :, :m] = 0.0
        out.wrong[row, :n, :m] = np.where(case.right, 0.0, -np.inf)
        out.wrong[row, n:, :m] = 0.0
        out.stay[row, n:, 1:] = -np.inf
    return out


def split(flat: Array) -> tuple[Array, Array, Array]:
    """The three tables of weights out of one row."""
    a, b = len(SPEAKER), len(SPEAKER) + len(OTHER)
    return flat[:a], flat[a:b], flat[b:].reshape(len(CONTEXTS), len(KINDS))


def loss(flat: Array, batches: Sequence[Batch], prior: Array, pull: float) -> tuple[float, Array]:
    """How unlikely the right answers are, with the pull to the priors, and its slope."""
    w_speaker, w_other, w_links = split(flat)
    total, slope = 0.0, np.zeros_like(flat)
    g_speaker, g_other, g_links = split(slope)
    for b in batches:
        speaker, other, links = b.speaker @ w_speaker, b.other @ w_other, b.links @ w_links + b.stay
        free = weigh(speaker + b.barred, other, links)
        held = weigh(speaker + b.wrong, other, links)
        total += float((b.weight * (free.log_sum - held.log_sum)).sum())
        weight = b.weight[:, None, None]
        inner = np.isfinite(b.stay[:, :, 1])[:, :, None]
        g_speaker += np.einsum(
            "nlm,nlmf->f", weight * inner * (free.speaker - held.speaker), b.speaker, optimize=True
        )
        g_other += np.einsum(
            "nlm,nlmf->f", weight * inner * (free.other - held.other), b.other, optimize=True
        )
        g_links += np.einsum(
            "nlk,nlc->ck", weight * inner * (free.links - held.links), b.links, optimize=True
        )
    away = flat - prior
    return total + 0.5 * pull * float(away @ away), slope + pull * away


def train(cases: Sequence[Case], prior: Array, pull: float, steps: int) -> Array:
    """The weights under which the right answers are likeliest."""
    batches = batch_up([case for case in cases if case.weight])
    found = minimize(
        loss, prior, (batches, prior, pull), jac=True, method="L-BFGS-B", options={"maxiter": steps}
    )
    return np.asarray(found.x, dtype=np.float64)


@dataclass(frozen=True)
class Answer:
    """How one line fared: the odds of the likeliest person, and whether that one is right."""

    text: str
    variant: str
    odds: float
    right: bool


def answer(cases: Sequence[Case], flat: Array) -> list[Answer]:
    """The answers to every labelled line."""
    w_speaker, w_other, w_links = split(flat)
    out = []
    for b in batch_up(cases):
        speaker, other, links = b.speaker @ w_speaker, b.other @ w_other, b.links @ w_links + b.stay
        odds = weigh(speaker + b.barred, other, links).speaker
        for row, case in enumerate(b.cases):
            people = len(case.sheet.people)
            for line in np.flatnonzero(case.gold >= 0):
                best = int(odds[row, line, :people].argmax()) if people else 0
                sure = float(odds[row, line, best]) if people else 0.0
                right = bool(people and case.gold[line] and case.right[line, best])
                out.append(Answer(case.text, case.variant, sure, right))
    return out


def calibrate(answers: Sequence[Answer]) -> list[tuple[float, float]]:
    """A rising curve from the model's odds to the share that is right: means of bins, pooled where they fall."""
    odds, right = np.array([a.odds for a in answers]), np.array([float(a.right) for a in answers])
    bins = np.digitize(odds, EDGES)
    blocks: list[tuple[float, float, float]] = []
    for index in range(len(EDGES) + 1):
        if not (bins == index).any():
            continue
        block = (
            float(odds[bins == index].sum()),
            float(right[bins == index].sum()),
            float((bins == index).sum()),
        )
        while blocks and blocks[-1][1] / blocks[-1][2] >= block[1] / block[2]:
            last = blocks.pop()
            block = (block[0] + last[0], block[1] + last[1], block[2] + last[2])
        blocks.append(block)
    points = [(x / n, y / n) for x, y, n in blocks]
    return [(0.0, 0.0), *points, (1.0, points[-1][1] if points else 1.0)]


def report(answers: Sequence[Answer], stories: set[str], show: Callable[[str], None]) -> None:
    """Accuracy by variant and kind of text."""
    groups: defaultdict[tuple[str, str], list[Answer]] = defaultdict(list)
    for a in answers:
        groups[a.variant, "stories" if a.text in stories else "LitBank"].append(a)
    for (variant, kind), found in sorted(groups.items()):
        ranked = sorted(found, key=lambda a: -a.odds)
        half = ranked[: len(ranked) // 2]
        show(
            f"  {variant:18s} {kind:8s} {len(found):5d} lines {100 * np.mean([a.right for a in found]):5.1f} % right,"
            f" surest half {100 * np.mean([a.right for a in half]):5.1f} %"
        )


def to_table(flat: Array) -> dict[str, dict[str, float]]:
    """The weights by name."""
    speaker, other, links = split(flat)
    return {
        "speaker": {name: round(float(w), 4) for name, w in zip(SPEAKER, speaker, strict=True)},
        "other": {name: round(float(w), 4) for name, w in zip(OTHER, other, strict=True)},
        "links": {
            f"{kind}:{context}": round(float(links[row, column]), 4)
            for row, context in enumerate(CONTEXTS)
            for column, kind in enumerate(KINDS)
        },
    }


def priors() -> Array:
    """What a person would expect."""
    links = [PRIORS["links"].get(f"{kind}:{context}", 0.0) for context in CONTEXTS for kind in KINDS]
    speaker = [PRIORS["speaker"].get(name, 0.0) for name in SPEAKER]
    return np.array([*speaker, *(PRIORS["other"].get(name, 0.0) for name in OTHER), *links])


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train the model of who says which line.")
    parser.add_argument("litbank", type=Path)
    parser.add_argument("--pull", type=float, default=PULL)
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--folds", type=int, default=FOLDS)
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    own = list(read_stories())
    texts = [*own, *read_litbank(args.litbank)]
    stories = {t.name for t in own}
    order = sorted(texts, key=lambda t: _chance(t.name))
    folds = [{t.name for t in order[fold :: args.folds]} for fold in range(args.folds)]
    start, fitted = priors(), [priors() for _ in folds]
    table: dict[str, Any] = {
        "source": "Trained on LitBank (Bamman et al., CC-BY-4.0) and on stories written for this project."
    }
    unseen: list[Answer] = []
    for stage in ("first", "second"):
        cases = _all_cases(texts, folds, fitted if stage == "second" else None)
        if stage == "first":
            labelled = [c for c in cases if c.variant == "own"]
            there, lines = (sum(int((c.gold >= least).sum()) for c in labelled) for least in (1, 0))
            print(
                f"{len(texts)} texts, {lines} lines, {there / max(lines, 1):.1%} with their speaker in the cast"
            )
        fitted = [
            train([c for c in cases if c.text not in away], start, args.pull, args.steps) for away in folds
        ]
        unseen = []
        for away, flat in zip(folds, fitted, strict=True):
            unseen += answer([c for c in cases if c.text in away], flat)
        print(f"{stage} reading, texts not trained on:", flush=True)
        report(unseen, stories, print)
        start = train(cases, start, args.pull, args.steps)
        table[stage] = to_table(start)
    curve = calibrate([a for a in unseen if a.variant in ("own", "given")])
    table["calibration"] = [[round(x, 4), round(y, 4)] for x, y in curve]
    args.out.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _all_cases(
    texts: Sequence[Text], folds: Sequence[set[str]], fitted: Sequence[Array] | None
) -> list[Case]:
    """The conversations of all texts; read again, each with weights that haven't seen it."""
    first: list[Weights | None] = [None for _ in texts]
    if fitted is not None:
        seen = {
            name: Weights(*split(flat)) for away, flat in zip(folds, fitted, strict=True) for name in away
        }
        first = [seen[text.name] for text in texts]
    with ProcessPoolExecutor(2) as pool:
        return [case for found in pool.map(make_cases, texts, first) for case in found]


if __name__ == "__main__":
    main()
