"""What the title page and `[show]` say of an episode."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from radioplay.cast import parse_cast
from radioplay.deliver.metadata import EpisodeInfo, metadata_of, tags_of
from radioplay.deliver.roles import group_of
from radioplay.deliver.tags import Person
from radioplay.deliver.titlepage import number_in
from radioplay.diagnostics import Problems
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.timeline import Marker, Timeline
from radioplay.units import Samples

CAST = """[show]
title = "The Show"
author = "Us"
season = 1
copyright = "CC BY 4.0"

[[show.people]]
name = "Jane Doe"
role = "Sound Designer"
img = "https://example.org/jane.jpg"

[cast.MARA]
voice = "tone:mara"
actor = "Jane Doe"

[cast.NARRATOR]
voice = "tone:n"
actor = "R. Roe and S. Poe"

[cast.BOB]
voice = "tone:bob"
actor = "nobody hears him"
"""
SPEECH = "\n\nINT. X\n\nMARA\nHello.\n\nNARRATOR\nShe said.\n"


def info_of(page: str, name: str = "ep", cast: str = CAST) -> tuple[EpisodeInfo, Problems]:
    read, problems = parse_cast(cast)
    assert not problems
    script, _ = parse_script(page + SPEECH, f"lines/{name}.fountain")
    performance, _ = perform(name, [script], read)
    return metadata_of(read, [script], performance)


def test_a_title_page_says_what_an_episode_is() -> None:
    info, problems = info_of(
        "Title: Closing\nEpisode: 3\nSeason: 2 - The Long Winter\nSummary:\n    One line,\n    and another.\n"
        "Published: 2026-03-12 18:00\nExplicit: yes\nCopyright: © 2026\nEpisode type: bonus\n"
        "Link: https://example.org/3"
    )
    assert problems == ()
    assert (info.title, info.number, info.season, info.season_name) == ("Closing", 3, 2, "The Long Winter")
    assert (info.summary, info.explicit, info.kind) == ("One line, and another.", True, "bonus")
    assert info.date == datetime(2026, 3, 12, 18, tzinfo=UTC)
    assert (info.copyright, info.link) == ("© 2026", "https://example.org/3")


def test_the_show_speaks_where_the_page_is_silent() -> None:
    info, _ = info_of("Title: Closing")
    assert (info.author, info.season, info.copyright, info.explicit) == ("Us", 1, "CC BY 4.0", False)


@pytest.mark.parametrize(
    ("text", "found"),
    [("3", (1, 3)), ("Episode 3", (1, 3)), ("#3: The Return", (1, 3)), ("S02E03", (2, 3)), ("2x", (1, None))],
)
def test_numbers_are_written_in_many_ways(text: str, found: tuple[int, int | None]) -> None:
    info, problems = info_of(f"Title: X\nEpisode: {text}")
    assert (info.season, info.number) == found
    assert [p.code for p in problems] == ([] if found[1] else ["D030"])


def test_a_translation_says_what_is_its_own_and_the_original_the_rest() -> None:
    cast, _ = parse_cast(CAST)
    pages = (
        "Title: La marea\nTranslator: I. Soto\nLogline: Una luz.",
        "Title: Swell\nEpisode: S02E03\nAuthor: A. Ruiz\nSummary: A light.\nDate: 2026-03-12",
    )
    here, there = (parse_script(page + SPEECH, "lines/ep.fountain")[0] for page in pages)
    performance, _ = perform("ep", [here], cast)
    info, problems = metadata_of(cast, [here], performance, [there])
    assert not problems
    assert (info.title, info.summary, info.author) == ("La marea", "Una luz.", "A. Ruiz")
    assert (info.season, info.number, info.date) == (2, 3, datetime(2026, 3, 12, tzinfo=UTC))
    assert [(each.name, each.role) for each in info.people if not each.part][:2] == [
        ("I. Soto", "translator"),
        ("A. Ruiz", "author"),
    ]


def test_a_number_that_is_none_is_pointed_at() -> None:
    _, problems = info_of("Title: X\nAuthor: Me\nEpisode: the last")
    assert [(p.code, p.span and (p.span.file, p.span.line, p.span.column)) for p in problems] == [
        ("D030", ("lines/ep.fountain", 3, 1))
    ]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("s01e04-pilot", 4),
        ("ep3", 3),
        ("03 Arrival", 3),
        ("2001-a-space", None),
        ("step2", None),
        ("pilot", None),
    ],
)
def test_a_file_name_may_hold_the_number(name: str, number: int | None) -> None:
    assert number_in(name) == number
    assert info_of("Title: X", name)[0].number == number


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-12", datetime(2026, 3, 12, tzinfo=UTC)),
        ("12 March 2026", datetime(2026, 3, 12, tzinfo=UTC)),
        ("Mar 12, 2026", datetime(2026, 3, 12, tzinfo=UTC)),
        ("2026-03-12T18:30:00+01:00", datetime(2026, 3, 12, 18, 30, tzinfo=timezone(timedelta(hours=1)))),
    ],
)
def test_dates_are_read(text: str, moment: datetime) -> None:
    assert info_of(f"Title: X\nDate: {text}")[0].date == moment


@pytest.mark.parametrize("text", ["2026-02-31", "03/04/2026", "next week"])
def test_a_date_that_is_none_is_told_where_it_is_meant_as_one(text: str) -> None:
    assert [p.code for p in info_of(f"Title: X\nPublished: {text}")[1]] == ["D031"]
    assert info_of(f"Title: X\nDate: {text}")[1] == ()  # a draft's, most likely


def test_those_who_act_come_first_and_nobody_twice() -> None:
    info, _ = info_of("Title: X\nAuthor: A. Nother\nDirector: B, C & D")
    assert info.people == (
        Person("Jane Doe", "voice actor", "Mara", "cast", "https://example.org/jane.jpg"),
        Person("R. Roe", "narrator", "Narrator", "cast"),
        Person("S. Poe", "narrator", "Narrator", "cast"),
        Person("A. Nother", "author", "", "writing"),
        *(Person(name, "director", "", "creative direction") for name in "BCD"),
        Person("Jane Doe", "sound designer", "", "audio post-production", "https://example.org/jane.jpg"),
    )


def test_a_role_belongs_to_a_group() -> None:
    assert (group_of("Foley Artist"), group_of("tea lady")) == ("audio post-production", "misc")


def test_a_title_of_300_characters_is_told_and_kept() -> None:
    title = "🎧" * 300
    info, problems = info_of(f"Title: {title}")
    assert info.title == title
    assert [(p.code, p.severity, p.span and p.span.line) for p in problems] == [("D032", "warning", 1)]


def test_tags_say_the_same() -> None:
    info, _ = info_of("Title: Closing\nEpisode: 3\nSummary: They meet.\nPublished: 2026-03-12")
    show = parse_cast(CAST)[0].show
    laid = Timeline("ep", Samples(48_000), (Marker(Samples(0), "INT. A"), Marker(Samples(24_000), "INT. B")))
    tags = tags_of(info, show, laid)
    assert (tags.title, tags.artist, tags.album, tags.episode, tags.season) == (
        "Closing",
        "Us",
        "The Show",
        3,
        1,
    )
    assert (tags.summary, tags.date, tags.genre) == ("They meet.", date(2026, 3, 12), "Drama")
    assert [each.title for each in tags.chapters] == ["A", "B"]
    assert tags.people == info.people
