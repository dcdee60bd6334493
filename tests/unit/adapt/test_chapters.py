"""A book cut into its chapters."""

from __future__ import annotations

from tests.adapted import script_of, told

from radioplay.adapt.chapters import in_chapters, words_in

BOOK = (
    'A bell rang.\n\nCHAPTER I\n\n"{Mara|Closed,}" said Mara.\n\n* * *\n\n"{Tom|Open,}" whispered Tom.\n\n'
    'CHAPTER II\n\n"{Mara|Go,}" said Mara, and shut the door.\n\nCHAPTER III\n\n[Illustration: a hat]'
)


def test_a_chapter_is_what_stands_under_its_heading() -> None:
    chapters = in_chapters(told(BOOK))
    assert [(each.name, each.title) for each in chapters] == [
        ("01-opening", "Opening"), ("02-chapter-i", "CHAPTER I"), ("03-chapter-ii", "CHAPTER II")
    ]  # fmt: skip
    one, two = (script_of(each.found) for each in chapters[1:])
    assert one.startswith(
        "Title: CHAPTER I\n\n.SCENE 1\n\nMARA\nClosed.\n\n.SCENE 2\n\nTOM\n(whispering)\nOpen."
    )
    assert "MARA\nGo.\n\nNARRATOR\nMara shut the door." in two


def test_chapters_together_are_the_book() -> None:
    found = told(BOOK)
    chapters = in_chapters(found)
    assert sum(len(each.found.quotes) for each in chapters) == len(found.quotes)
    assert sum(len(each.found.sounds) for each in chapters) == len(found.sounds)
    assert sum(sum(words_in(each.found)) for each in chapters) == sum(words_in(found))


def test_a_story_of_one_piece_has_no_chapters() -> None:
    assert in_chapters(told('"{Mara|Closed,}" said Mara.\n\n* * *\n\nNight fell.')) == ()
