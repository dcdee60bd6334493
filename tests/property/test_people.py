"""What holds for the people of any text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.adapt.layout import lay_out
from radioplay.adapt.people import find_people
from radioplay.adapt.people_file import people_of, people_text
from radioplay.adapt.quotes import find_quotes
from radioplay.cast import parse_cast

_PIECES = st.sampled_from(
    """Mara|Tom|Voss|Mr.|Mrs. Voss|Miss|Captain|Teague|Biddy|Bridget|the|The|an old man|the girl|said|asked|and|,|.|"
    |“|”
    |!|I|my|he|she|'s|’s|de|O'Brien|J.|Paris|May|Will|MARA|Rat|\n\n|\n|_Tom_|—""".split("|")
)
_TEXTS = st.lists(_PIECES, max_size=60).map(" ".join) | st.text(max_size=80)


@settings(max_examples=150, deadline=None)
@given(_TEXTS)
def test_everybody_has_a_name_of_their_own_that_stands_in_the_text(text: str) -> None:
    story = lay_out("story", text)
    found = find_people(story, find_quotes(story))
    names = [person.name for person in found.persons]
    assert len(names) == len(set(names))
    flat = " ".join(text.split()).casefold()
    for person in found.persons:
        assert person.gender in ("m", "f", "u")
        assert all(name.casefold() in flat for name in person.names if name not in ("I", "me"))
    assert found.narrator is None or found.narrator < len(names)
    assert all(who < len(names) for _, several in found.shared for who in several)


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_a_cast_file_can_always_be_read(text: str) -> None:
    story = lay_out("story", text)
    found = find_people(story, find_quotes(story))
    cast, problems = parse_cast(people_text(story, found))
    assert {problem.code for problem in problems} <= {"C018"}
    given_people, _ = people_of(cast)
    again = find_people(story, find_quotes(story), given_people)
    for before, after in zip(found.persons, again.persons, strict=False):
        assert before.gender in ("u", after.gender)
