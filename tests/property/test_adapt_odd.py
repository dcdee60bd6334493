"""Whatever a text is made of, it becomes a script, and its cast file can be read again."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.adapt.adapting import adapt
from radioplay.adapt.chapters import in_chapters
from radioplay.adapt.exchange import to_json
from radioplay.adapt.fountain import to_script
from radioplay.adapt.layout import lay_out
from radioplay.adapt.layout_matter import sort_out
from radioplay.adapt.people_file import people_of, people_text
from radioplay.cast import parse_cast
from radioplay.script.model import Speech
from radioplay.script.parse import parse_script
from radioplay.script.printing import print_script

PIECES = (
    """ " ' “ ” ‘ ’ « » — -- - , . ! ? … : ; _ * ( ) [ ] { } @ # > ~ / \\ 1 ² Ⅷ İ ß ǅ é 日本 𐐀 Tom Ann Voss Mrs. Dr
    said asked he she I you and to of the old man her mother door slammed rang CHAPTER ONE Contents By Title: Dear
    Yours, *** THE END [1] INT."""
).split()
SPACES = [
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n\r\n",
    "\t",
    "\0",
    "\x1b[2J",
    "\u2028",
    "\u200b",
    "\ufeff",
    "\u00a0",
    "\x0c",
]
TEXTS = st.lists(st.sampled_from([*PIECES, *SPACES]) | st.characters(codec="utf-8"), max_size=80)


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.sampled_from(["", " "]))
def test_any_text_becomes_a_script(pieces: list[str], between: str) -> None:
    story = sort_out(lay_out("story", between.join(pieces)))
    found = adapt(story)
    script, problems = parse_script(print_script(to_script(found, "full", 0.6)), "story")
    assert not found.quotes or not any(problem.severity == "error" for problem in problems)
    assert sum(isinstance(each, Speech) for each in script.elements) >= bool(found.quotes)
    assert len(json.loads(json.dumps(to_json(found)))["segments"]) == len(found.quotes)
    assert len(in_chapters(found)) != 1
    cast, problems = parse_cast(people_text(story, found.people))
    assert {problem.code for problem in problems} <= {"C018"}
    again, _ = people_of(cast)
    assert len(again.persons if again else ()) == len(found.people.persons)
