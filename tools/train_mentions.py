"""Learn who is meant by a pronoun or a description: LitBank's training texts → `adapt/data/mentions.json`.

    train_mentions.py LITBANK            cross-validate by text, and say how often the likeliest is right
    train_mentions.py LITBANK --write    learn from all training texts and write the weights, too

LITBANK holds `texts/NAME.txt`, `annotations/NAME.json` and `test.txt`, whose texts are never read. A choice among
candidates is a softmax over the sums of their features' weights; it is fitted by gradient descent with a penalty on
the squares of the weights. What a story remembers depends on the choices before, so that collecting and fitting
take turns.
"""

from __future__ import annotations

import argparse
import json
import random
from bisect import bisect_right
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from radioplay.adapt import mentions_features
from radioplay.adapt.layout import lay_out
from radioplay.adapt.mentions import find_mentions
from radioplay.adapt.mentions_features import GROUPS, OFFSETS, SIZE
from radioplay.adapt.mentions_odds import Candidates
from radioplay.adapt.mentions_places import Place
from radioplay.adapt.model import People, Person, Quote, Story
from radioplay.adapt.words import words_of

WEIGHTS = Path(mentions_features.__file__).parent / "data" / "mentions.json"
GENDER_LOST = 0.12
"""The share of people whose gender is taken away, as a cast that was found doesn't tell it of everyone."""
ROUNDS = 4
PENALTY = 2.0
FOLDS = 7

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Gold:
    """A text with its quotes, and the people meant by the tokens that begin at an offset."""

    story: Story
    quotes: tuple[Quote, ...]
    people: People
    meant: dict[tuple[int, str], set[int]]


@dataclass(frozen=True)
class Choice:
    """Candidates by their features, which of them are right (several or none), and what kind of place it is."""

    kind: str
    features: list[list[int]]
    right: list[int]


def read_gold(folder: Path, name: str) -> Gold:
    """One labelled text of LitBank."""
    text = (folder / "texts" / f"{name}.txt").read_bytes().decode("utf-8")
    notes = json.loads((folder / "annotations" / f"{name}.json").read_text("utf-8"))
    story = lay_out(name, text)
    starts = [paragraph.start for paragraph in story.paragraphs]
    quotes = []
    for quote in sorted(notes["quotes"], key=lambda quote: int(quote["start"])):
        start, end = quote["start"], quote["end"]
        outer_start = start - (start > 0 and text[start - 1] in "\"“‘'`")
        outer_end = end + (end < len(text) and text[end] in "\"”’'")
        quotes.append(Quote(start, end, outer_start, outer_end, max(0, bisect_right(starts, start) - 1)))
    people, index = _people(notes, text, quotes)
    meant: dict[tuple[int, str], set[int]] = {}
    for start, _, kind, form, who in notes["mentions"]:
        if kind == "PER" and who:
            meant.setdefault((start, "pronoun" if form == "PRON" else "noun"), set()).add(index.get(who, -1))
    return Gold(story, tuple(quotes), people, meant)


def _people(notes: dict[str, Any], text: str, quotes: list[Quote]) -> tuple[People, dict[str, int]]:
    """The cast as a careful user would write it: the named, and who is described often enough."""
    mentions: dict[str, list[Any]] = {}
    for mention in notes["mentions"]:
        if mention[2] == "PER" and mention[4]:
            mentions.setdefault(mention[4], []).append(mention)
    persons: list[Person] = []
    index: dict[str, int] = {}
    narrator, most = None, 4
    for character in notes["characters"]:
        places = mentions.get(character["name"], [])
        proper = list(character["aliases"][: character["proper"]])
        proper = proper or [n for n in character["aliases"] if all(word[0].isupper() for word in n.split())]
        spoken = {quote["speaker"] for quote in notes["quotes"]}
        described = [
            n for n in character["aliases"] if n.split()[0].lower() in ("the", "old", "his", "her", "my")
        ]
        own = sum(
            1 for m in places
            if text[m[0] : m[1]] == "I" and not any(q.start <= m[0] < q.end for q in quotes)
        )  # fmt: skip
        if not proper and (len(places) < 3 and character["name"] not in spoken):
            continue
        names = proper or [n[0].lower() + n[1:] for n in described[:3]]
        if not names and own < 5:
            continue
        if own > most:
            narrator, most = len(persons), own
        index[character["name"]] = len(persons)
        first = places[0][0] if places else 0
        persons.append(
            Person(
                (names or ["I"])[0],
                tuple(names or ["I"]),
                character["gender"],
                first,
                len(places),
                bool(proper),
            )
        )
    return People(tuple(persons), narrator), index


def collect(gold: Gold, seed: int, table: list[float]) -> list[Choice]:
    """Every choice that is made in a text with these weights, and what would have been right."""
    dice = random.Random(seed)
    persons = tuple(
        replace(person, gender="u") if dice.random() < GENDER_LOST else person
        for person in gold.people.persons
    )
    words = words_of(gold.story)
    choices: list[Choice] = []

    def watch(place: Place, found: Candidates) -> None:
        kind = "pronoun" if place.kind == "pronoun" else "noun"
        right = gold.meant.get((words.starts[place.first], kind))
        if right is None and kind == "pronoun":
            return
        answers = [at for at, (who, _) in enumerate(found) if who >= 0 and right and who in right]
        if kind == "noun" and not answers:
            answers = [len(found) - 1]
        doing = "subject" if place.subject else "owner" if place.possessive else "object"
        choices.append(
            Choice(kind if kind == "noun" else doing + "+" * place.beside, [f for _, f in found], answers)
        )

    find_mentions(gold.story, gold.quotes, People(persons, gold.people.narrator), watch, table)
    return choices


def fit(choices: list[Choice], start: Floats, steps: int = 300) -> Floats:
    """The weights that make the right candidates likeliest; choices without a right one teach nothing."""
    usable = [c for c in choices if c.right]
    rows = [features for c in usable for features in c.features]
    owner = np.repeat(np.arange(len(usable)), [len(c.features) for c in usable])
    right = np.concatenate([np.isin(np.arange(len(c.features)), c.right) for c in usable])
    row = np.repeat(np.arange(len(rows)), [len(f) for f in rows])
    column = np.concatenate([np.array(f) for f in rows])

    def softmax(scores: npt.NDArray[Any], of: npt.NDArray[np.bool_]) -> Floats:
        high = np.full(len(usable), -np.inf)
        np.maximum.at(high, owner, scores)
        parts = np.where(of, np.exp(scores - high[owner]), 0.0)
        shares: Floats = parts / np.maximum(np.bincount(owner, parts, len(usable)), 1e-300)[owner]
        return shares

    weights, moment, spread = start.copy(), np.zeros(SIZE), np.zeros(SIZE)
    everyone = np.ones(len(rows), dtype=bool)
    for step in range(1, steps + 1):
        scores = np.bincount(row, weights[column], len(rows))
        error = softmax(scores, everyone) - softmax(scores, right)
        slope = (np.bincount(column, error[row], SIZE) + PENALTY * weights) / len(usable)
        moment = 0.9 * moment + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        weights -= 0.1 * (moment / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-6)
    return weights


def learn(golds: list[Gold]) -> Floats:
    """Collect and fit in turns."""
    weights = np.array(mentions_features.weights())
    for turn in range(ROUNDS):
        table = weights.tolist()
        choices = [c for at, gold in enumerate(golds) for c in collect(gold, turn * 1000 + at, table)]
        weights = fit(choices, weights)
    return weights


def score(golds: list[Gold], weights: list[float], tally: dict[str, list[int]]) -> None:
    """Count choices, those whose right answer is a candidate, and those where it is the likeliest."""
    for at, gold in enumerate(golds):
        for choice in collect(gold, at, weights):
            sums = [sum(weights[f] for f in features) for features in choice.features]
            line = tally.setdefault(choice.kind, [0, 0, 0])
            line[0] += 1
            line[1] += bool(choice.right)
            line[2] += bool(sums) and int(np.argmax(sums)) in choice.right


def main() -> None:
    """Train, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("litbank", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    held = set((args.litbank / "test.txt").read_text("utf-8").strip().split(","))
    names = sorted(p.stem for p in (args.litbank / "texts").glob("*.txt") if p.stem not in held)
    golds = [read_gold(args.litbank, name) for name in names]
    tally: dict[str, list[int]] = {}
    for fold in range(FOLDS):
        weights = learn([gold for at, gold in enumerate(golds) if at % FOLDS != fold])
        score(golds[fold::FOLDS], weights.tolist(), tally)
    for kind, (count, there, right) in sorted(tally.items()):
        print(
            f"{kind:10} {count:5} choices, right one there {there / count:6.1%}, chosen {right / count:6.1%}"
        )
    if args.write:
        weights = learn(golds)
        table = {
            group: [round(float(w), 3) for w in weights[OFFSETS[group] : OFFSETS[group] + size]]
            for group, size in GROUPS.items()
        }
        lines = ",\n".join(f'  "{group}": {json.dumps(values)}' for group, values in table.items())
        source = "learned by tools/train_mentions.py from the training texts of LitBank (CC-BY-4.0)"
        WEIGHTS.write_text(
            f'{{\n "source": "{source}",\n "weights": {{\n{lines}\n }}\n}}\n', encoding="utf-8"
        )


if __name__ == "__main__":
    main()
