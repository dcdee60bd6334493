"""Stories of our own that say who speaks and what is heard, for training and for scoring.

A `.story` file is the prose with labels in it, after a header that ends with a line of three dashes:

    set: test
    MARA VOSS (f): Mara, Ms Voss
    THE OLD MAN (m): the old man
    ---
    "[[MARA VOSS|We're closed,]]" Mara said. [[sound bell|The bell over the door]] rang anyway.

`[[NAME|words]]` is speech, its quote marks outside; with `/e`, `/a` or `/i` behind the name it says how it is
told who speaks (explicit by name, anaphoric by pronoun or description, implicit). `[[sound NAME|words]]` is a
cue that no production would leave out, `[[sound? NAME|words]]` one that it may. `python tests/labelled.py FILE…
FOLDER` writes each as `NAME.txt` and `NAME.json`, for a scorer.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STORIES = Path(__file__).parent / "stories"

_LABEL = re.compile(r"\[\[([^|\[\]]+)\|(.*?)\]\]", re.DOTALL)
_PERSON = re.compile(r"(?P<name>[^(:]+?)\s*\((?P<gender>[mfu])\)\s*:\s*(?P<aliases>.*)")
_TYPES = {"e": "explicit", "a": "anaphoric", "i": "implicit", "": ""}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A story without its labels, and what they say: `gold` is the form that a scorer reads."""

    name: str
    use: str
    text: str
    gold: dict[str, Any]


def read_labelled(path: Path) -> Labelled:
    """Read a story and its labels; a label that names nobody of the header is a ValueError."""
    header, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    body = body.lstrip("\n")
    use, people = "train", []
    for line in header.splitlines():
        if found := _PERSON.fullmatch(line.strip()):
            aliases = [name.strip() for name in found["aliases"].split(",") if name.strip()]
            people.append({"name": found["name"], "aliases": aliases, "gender": found["gender"]})
        elif line.startswith("set:"):
            use = line.removeprefix("set:").strip()
        elif line.strip():
            raise ValueError(f"{path.name}: what is the header line {line!r}?")
    return Labelled(path.stem, use, *_without_labels(path.name, body, people))


def _without_labels(name: str, body: str, people: list[dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    known = {person["name"] for person in people}
    text, quotes, cues, reached = "", [], [], 0
    for label in _LABEL.finditer(body):
        text += body[reached : label.start()]
        span = {"start": len(text), "end": len(text) + len(label[2])}
        text, reached = text + label[2], label.end()
        if sound := re.fullmatch(r"sound(\??) (.+)", label[1]):
            cues.append(span | {"name": sound[2], "core": not sound[1]})
            continue
        speaker, _, kind = label[1].partition("/")
        if speaker not in known:
            raise ValueError(f"{name}: nobody is called {speaker!r}: {label[0]!r}")
        quotes.append(span | {"speaker": speaker, "type": _TYPES[kind]})
    text += body[reached:]
    if "[[" in text or "]]" in text:
        raise ValueError(f"{name}: a label is not closed near {text[text.find('[[') :][:60]!r}")
    return text, {"characters": people, "quotes": quotes, "cues": cues}


def main() -> None:
    """Write the stories named on the command line into its last folder."""
    *paths, folder = map(Path, sys.argv[1:])
    for path in paths:
        story = read_labelled(path)
        (folder / f"{story.name}.txt").write_text(story.text, encoding="utf-8", newline="\n")
        (folder / f"{story.name}.json").write_text(
            json.dumps(story.gold, ensure_ascii=False), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
