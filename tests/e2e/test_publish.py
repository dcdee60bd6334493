"""A folder to upload: what is in it, and what stays as it was whatever changes."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any

import feedparser
import mutagen
import numpy as np
import pytest
import soundfile as sf

from radioplay.options import Options
from radioplay.progress import Step
from radioplay.project import read_project
from radioplay.publishing import FORMATS, Published, publish
from radioplay.speaking import Host

from .conftest import CAST, Show

NOW = datetime(2026, 3, 12, 18, tzinfo=UTC)
WHOLE = CAST.replace(
    "[show]",
    """[show]
description = "Talk in a café."
link = "https://example.org/show"
feed = "https://example.org/show/feed.xml"
media = "https://example.org/media/"
email = "us@example.org"
season = 1
""",
).replace('voice = "tone:mara"', 'voice = "tone:mara"\nactor = "Jane Doe"')
SPEECH = """
INT. CAFÉ - NIGHT

MARA
We're closed.

EXT. STREET - CONTINUOUS

= They are outside.

BOB
Still?
"""


def script(title: str, number: int | None = None, more: str = "") -> str:
    return f"Title: {title}\n" + (f"Episode: {number}\n" if number else "") + more + SPEECH


@pytest.fixture
def whole(show: Show) -> Show:
    """A show that has all that a feed needs but a cover."""
    show.write("cast.toml", WHOLE)
    show.write("lines/ep.fountain", script("A Test", 1, "Summary: Nobody leaves.\n"))
    return show


def published(
    show: Show, *names: str, now: datetime = NOW, formats: str = ""
) -> tuple[Published, dict[str, str]]:
    """What `publish` left, and what it told: messages by code."""
    project, problems = read_project(show.root)
    chosen = [each for each in project.episodes if not names or each.name in names]
    options = Options(tuple(formats.split(",")) if formats else FORMATS)
    made, told = publish(project, chosen, options, so_far=problems, now=now)
    assert made, told
    return made, {problem.code: problem.message for problem in told}


def folder(show: Show) -> Path:
    return show.root / "out" / "publish"


def content(show: Show) -> dict[str, bytes]:
    record = show.root / "lines" / "published.toml"
    return {path.name: path.read_bytes() for path in (record, *sorted(folder(show).iterdir()))}


def entries(show: Show) -> Any:
    return feedparser.parse((folder(show) / "feed.xml").read_bytes()).entries


def guids(show: Show) -> dict[str, str]:
    return {str(entry.title): str(entry.id) for entry in entries(show)}


def test_a_folder_is_made_that_can_be_uploaded(whole: Show) -> None:
    ran = whole.run("publish", "--quiet")
    assert ran.code == 0, ran.err
    assert f"1 episode, ready to upload: {folder(whole)}" in ran.out
    assert "warning D040" in ran.err and "D036" not in ran.err
    assert sorted(content(whole)) == [
        "ep.chapters.json", "ep.mp3", "ep.notes.html", "ep.notes.md", "ep.srt", "ep.transcript.html",
        "ep.transcript.json", "ep.vtt", "feed.xml", "published.toml",
    ]  # fmt: skip
    entry = entries(whole)[0]
    enclosure = entry.enclosures[0]
    assert enclosure.href == "https://example.org/media/ep.mp3"
    assert int(enclosure.length) == (folder(whole) / "ep.mp3").stat().st_size
    assert "Nobody leaves" in entry.summary and "Mara – Jane Doe" in entry.content[-1].value
    assert "ep.mp3" in (folder(whole) / "ep.transcript.html").read_text(encoding="utf-8")


def test_the_mp3_has_the_same_chapters_as_the_feed(whole: Show) -> None:
    published(whole)
    tags = mutagen.File(folder(whole) / "ep.mp3").tags
    listed = json.loads((folder(whole) / "ep.chapters.json").read_text(encoding="utf-8"))["chapters"]
    chapters = sorted(tags.getall("CHAP"), key=lambda each: each.start_time)
    assert [each["title"] for each in listed] == ["Café, night", "They are outside"]
    assert [(str(each.sub_frames["TIT2"]), each.start_time / 1000) for each in chapters] == [
        (each["title"], each["startTime"]) for each in listed
    ]
    assert (str(tags["TRCK"]), str(tags["TPOS"]), str(tags["TPE1"])) == ("1", "1", "Us")


def test_as_json_it_says_what_was_written(whole: Show) -> None:
    ran = whole.run("publish", "--quiet", "--json")
    said = ran.json
    assert (said["version"], said["folder"]) == (1, str(folder(whole)))
    episode = said["episodes"][0]
    assert episode["url"] == "https://example.org/media/ep.mp3" and episode["guid"] == guids(whole)["A Test"]
    assert set(episode["files"]) == set(content(whole)) - {"feed.xml", "published.toml"}
    assert [problem["code"] for problem in said["problems"]] == ["D040"]


def test_again_changes_no_byte(whole: Show) -> None:
    published(whole)
    before = content(whole)
    published(whole, now=NOW + timedelta(days=3))
    assert content(whole) == before


def test_a_change_moves_the_date_of_the_feed_and_not_the_episodes(whole: Show) -> None:
    published(whole)
    whole.write("lines/ep.fountain", script("Another Title", 1))
    published(whole, now=NOW + timedelta(days=3))
    read = feedparser.parse((folder(whole) / "feed.xml").read_bytes())
    assert read.feed.updated == "Sun, 15 Mar 2026 18:00:00 +0000"
    assert read.entries[0].published == "Thu, 12 Mar 2026 18:00:00 +0000"


def test_a_guid_outlasts_a_new_name_a_new_feed_and_the_loss_of_everything_made(whole: Show) -> None:
    published(whole)
    first = guids(whole)
    for made in ("out", ".radioplay"):
        shutil.rmtree(whole.root / made)
    (whole.root / "lines" / "ep.fountain").rename(whole.root / "lines" / "pilot.fountain")
    cast = (whole.root / "cast.toml").read_text(encoding="utf-8")
    whole.write(
        "cast.toml", cast.replace("example.org/show/feed", "example.com/feed").replace('"Test"', '"New"')
    )
    _, told = published(whole, now=NOW + timedelta(days=3))
    assert guids(whole) == first and "pilot was published as ep" in told["D052"]
    assert entries(whole)[0].published == "Thu, 12 Mar 2026 18:00:00 +0000"
    assert entries(whole)[0].enclosures[0].href.endswith("/ep.mp3")
    assert "D052" not in published(whole)[1]


def test_one_that_takes_an_old_name_is_another_episode(whole: Show) -> None:
    published(whole)
    (whole.root / "lines" / "ep.fountain").rename(whole.root / "lines" / "one.fountain")
    published(whole)
    whole.write("lines/ep.fountain", script("Afresh", 2))
    published(whole, now=NOW + timedelta(days=1))
    made = guids(whole)
    assert list(made) == ["Afresh", "A Test"] and len(set(made.values())) == 2
    assert {entry.enclosures[0].href.rpartition("/")[2] for entry in entries(whole)} == {"ep.mp3", "ep-2.mp3"}


def test_the_other_episodes_stay_as_they_are(whole: Show) -> None:
    published(whole)
    whole.write("lines/two.fountain", script("Two", 2))
    whole.write("lines/ep.fountain", script("Renamed", 1))
    published(whole, "two", now=NOW + timedelta(days=7))
    assert list(guids(whole)) == ["Two", "A Test"]
    shutil.rmtree(folder(whole))
    published(whole, "two")
    assert list(guids(whole)) == ["Two", "A Test"]  # from what was written last
    shutil.rmtree(folder(whole))
    shutil.rmtree(whole.root / ".radioplay" / "published")
    _, told = published(whole, "two")
    assert list(guids(whole)) == ["Two"] and told["D058"].startswith("ep has been published")


def test_episodes_that_come_out_together_are_in_order(whole: Show) -> None:
    whole.write("lines/b.fountain", script("Three", 3))
    whole.write("lines/c.fountain", script("Two", 2))
    published(whole)
    assert list(guids(whole)) == ["Three", "Two", "A Test"]
    assert len({entry.published for entry in entries(whole)}) == 3


def test_two_episodes_with_one_number_are_both_named(whole: Show) -> None:
    whole.write("lines/two.fountain", script("Two", 1))
    ran = whole.run("publish", "two", "--quiet")
    assert ran.code == 1
    assert "lines/two.fountain:2:1: error D034" in ran.err
    assert "two and ep (lines/ep.fountain:2) are both episode 1 of season 1" in ran.err
    assert "1 episode, with 1 error to mend before you upload: " in ran.out
    assert list(guids(whole)) == ["Two"]


def test_a_missing_number_is_that_of_its_place(whole: Show) -> None:
    whole.write("lines/f.fountain", script("Next"))
    _, told = published(whole)
    assert told["D033"].endswith("it is number 2")
    assert [entry.itunes_episode for entry in entries(whole)] == ["2", "1"]
    whole.write("lines/a.fountain", script("Before", 4))
    published(whole)
    assert {str(entry.title): entry.itunes_episode for entry in entries(whole)}["Next"] == "2"


def test_a_feed_edited_by_hand_is_kept_and_copied(whole: Show) -> None:
    published(whole)
    feed = folder(whole) / "feed.xml"
    by_hand = feed.read_text(encoding="utf-8")
    by_hand = by_hand.replace(
        "<title>Test</title>", "<title>By hand</title>\n<!-- mine --><webMaster>me</webMaster>"
    )
    feed.write_text(by_hand, encoding="utf-8")
    _, told = published(whole)
    text = feed.read_text(encoding="utf-8")
    assert "<!-- mine -->" in text and "<webMaster>me</webMaster>" in text and "<title>Test</title>" in text
    assert told["D051"].startswith("title: changed by hand")
    assert (folder(whole) / "feed.xml~").read_text(encoding="utf-8") == by_hand
    before = content(whole)
    assert "D051" not in published(whole)[1] and content(whole) == before


def test_a_feed_edited_while_episodes_are_rendered_is_kept(whole: Show) -> None:
    published(whole)
    feed = folder(whole) / "feed.xml"
    by_hand = feed.read_text(encoding="utf-8").replace("<item>", "<!-- mine -->\n<item>", 1)

    def edit(_: Step) -> None:
        feed.write_text(by_hand, encoding="utf-8")

    whole.write("lines/ep.fountain", script("A Test", 1) + "\nMARA\nA line more.\n")
    project, _ = read_project(whole.root)
    publish(project, project.episodes, Options(FORMATS), Host(progress=edit), now=NOW)
    assert "<!-- mine -->" in feed.read_text(encoding="utf-8")
    assert (folder(whole) / "feed.xml~").read_text(encoding="utf-8") == by_hand


def test_a_cover_that_is_no_picture_stays_out_of_the_folder(whole: Show) -> None:
    whole.write("cast.toml", WHOLE.replace("[show]", '[show]\ncover = "cover.jpg"'))
    whole.write("cover.jpg", b"\xff\xd8\xff\xe0 and no more")
    _, told = published(whole)
    assert "D041" in told and "cover.jpg" not in content(whole)
    assert "itunes:image" not in (folder(whole) / "feed.xml").read_text(encoding="utf-8")


def test_files_of_an_episode_as_it_was_are_told_of(whole: Show) -> None:
    assert whole.run("publish", "--quiet", "--format", "mp3,flac").code == 0
    assert "D060" not in published(whole)[1]  # nothing has changed: the other one is as good
    whole.write("lines/ep.fountain", script("A Test", 1).replace("MARA", "MARA\nHello, hello.\n\nMARA"))
    ran = whole.run("publish", "--quiet")
    assert "warning D060: ep.flac: made before the episode changed" in ran.err
    assert "hint: radioplay publish ep --format mp3,flac;" in ran.err


def test_a_feed_that_is_none_is_left_alone(whole: Show) -> None:
    broken = whole.write("out/publish/feed.xml", "<rss>\n<channel></rss>")
    ran = whole.run("publish", "--quiet")
    assert ran.code == 1 and "out/publish/feed.xml:2:" in ran.err and "error D050" in ran.err
    assert broken.read_text() == "<rss>\n<channel></rss>"
    assert "A Test" in (folder(whole) / "feed.new.xml").read_text(encoding="utf-8")


def test_an_episode_in_an_older_feed_keeps_what_it_had_there(whole: Show) -> None:
    old = (
        '<rss version="2.0"><channel><item><title>A Test</title><guid>their-guid</guid>'
        "<pubDate>Fri, 01 Mar 2024 06:00:00 GMT</pubDate></item></channel></rss>"
    )
    whole.write("out/publish/feed.xml", old)
    _, told = published(whole)
    assert guids(whole) == {"A Test": "their-guid"} and "D054" in told
    assert entries(whole)[0].published == "Fri, 01 Mar 2024 06:00:00 +0000"
    assert (folder(whole) / "feed.xml~").read_text() == old


@pytest.mark.parametrize(
    "broken", ["version = 1\n[[episode", 'version = 1\n[[episode]]\nname = "ep"', "version = 2"]
)
def test_nothing_is_published_without_its_record(whole: Show, broken: str) -> None:
    record = whole.write("lines/published.toml", broken)
    ran = whole.run("publish", "--quiet")
    assert ran.code == 1 and "D053" in ran.err and "nothing was published" in ran.err
    assert record.read_text() == broken and not folder(whole).exists()


def test_the_title_page_says_when_at_first_and_never_again(whole: Show) -> None:
    whole.write("lines/ep.fountain", script("A Test", 1, "Published: 2026-01-01\n"))
    published(whole)
    assert entries(whole)[0].published == "Thu, 01 Jan 2026 00:00:00 +0000"
    whole.write("lines/ep.fountain", script("A Test", 1, "Published: 2027-01-01\n"))
    _, told = published(whole)
    assert entries(whole)[0].published == "Thu, 01 Jan 2026 00:00:00 +0000"
    assert told["D055"] == "ep came out on 2026-01-01 00:00 and keeps that date"


def test_a_sound_without_a_licence_is_told_of(whole: Show) -> None:
    for name in ("bell", "gong"):
        path = whole.root / "sfx" / f"{name}.wav"
        path.parent.mkdir(exist_ok=True)
        sf.write(path, 0.1 * np.sin(np.arange(9600) / 10.0), 48_000)
    whole.write("sfx/sfx.toml", '["bell"]\nlicence = "CC0-1.0"\ncredit = "Made by us"\n')
    whole.write("lines/ep.fountain", script("A Test", 1) + "\nSOUND: bell\n\nSOUND: gong\n")
    _, told = published(whole)
    assert told["W010"].startswith("sfx/gong.wav is heard, and nothing says under which licence")
    assert "Made by us, CC0-1.0" in (folder(whole) / "ep.notes.md").read_text(encoding="utf-8")


def test_a_title_of_300_characters_is_published_with_a_warning(whole: Show) -> None:
    title = "☕🎧 – “Ünïcödé” & <b>" * 14
    whole.write("lines/ep.fountain", script(title, 1))
    ran = whole.run("publish", "--quiet")
    assert ran.code == 0 and "lines/ep.fountain:1:1: warning D032" in ran.err
    assert f"<title>{escape(title, quote=False)}</title>" in (folder(whole) / "feed.xml").read_text(
        encoding="utf-8"
    )
    assert str(mutagen.File(folder(whole) / "ep.mp3").tags["TIT2"]) == title


def test_a_show_without_addresses_says_what_to_set(show: Show) -> None:
    show.write("lines/ep.fountain", script("A Test", 1))
    ran = show.run("publish", "--quiet")
    assert ran.code == 0
    for said in ("cast.toml:1:2: warning D036", "media = ", "warning D037", "no email", "no description"):
        assert said in ran.err
    assert entries(show)[0].enclosures[0].href == "ep.mp3"
    assert "guid = " not in (show.root / "lines" / "published.toml").read_text().partition("[[")[0]


def test_other_formats_lie_beside_the_mp3(whole: Show) -> None:
    made, told = published(whole, formats="flac,mp3")
    assert entries(whole)[0].enclosures[0].type == "audio/mpeg" and "D056" not in told
    assert {"ep.flac", "ep.mp3"} <= {path.name for path in made.episodes[0].files}
    _, told = published(whole, formats="flac")
    assert "D056" in told


def test_names_on_the_web_are_plain(whole: Show) -> None:
    (whole.root / "lines" / "ep.fountain").rename(whole.root / "lines" / "Ça va, Zoë #2!.fountain")
    made, _ = published(whole)
    assert made.episodes[0].url == "https://example.org/media/ca-va-zoe-2.mp3"


def test_no_episode_is_called_like_the_folder(whole: Show) -> None:
    whole.write("lines/Publish.fountain", script("Oops", 7))
    ran = whole.run("publish", "--quiet")
    assert ran.code == 1 and "lines/Publish.fountain: error D057" in ran.err


def test_publishing_and_rendering_in_turn_make_nothing_anew(whole: Show) -> None:
    assert whole.run("render", "--format", "mp3,wav", "-q").code == 0
    made = {path: path.stat().st_mtime_ns for path in (whole.root / "out/ep").glob("ep.[mw]*")}
    made_now, _ = published(whole)
    assert [path.suffix for path in made_now.episodes[0].files if path.suffix in (".mp3", ".wav")] == [".mp3"]
    assert whole.run("render", "--format", "mp3,wav", "-q").code == 0
    assert made == {path: path.stat().st_mtime_ns for path in made} and len(made) == 2
