"""The feed: what it says, whom it satisfies, and what of an old one it keeps."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from radioplay.cast import Credited, Show
from radioplay.cues.credits import Credit
from radioplay.deliver.feed import (
    NAMESPACES,
    FeedEpisode,
    channel_elements,
    episode_guid,
    feed_guid,
    item_elements,
)
from radioplay.deliver.markup import element
from radioplay.deliver.merging import NewItem, NoFeedError, edited_by_hand, merged, read_feed
from radioplay.deliver.metadata import EpisodeInfo
from radioplay.deliver.notes import Notes, description_of, notes_body, notes_markdown, notes_page
from radioplay.deliver.tags import Chapter, Person
from radioplay.units import Samples

from ..schemas import SCHEMAS

GOLDEN = Path(__file__).parents[1] / "golden" / "feed"
PODCAST = f"{{{NAMESPACES['podcast']}}}"
NOW = datetime(2026, 3, 12, 18, tzinfo=UTC)
SHOW = Show(
    title="After & Before",
    author="Us",
    description="Two people <talk>.",
    copyright="CC BY 4.0",
    link="https://example.org/show",
    feed="https://example.org/show/feed.xml",
    media="https://example.org/show/media",
    email="us@example.org",
    season=1,
    locked=True,
    people=(Credited("D. Rector", "director"),),
)
INFO = EpisodeInfo(
    name="closing",
    title="Closing ☕ “Time”",
    number=2,
    season=1,
    summary="It is late.\x07 See https://example.org/x?a=1&b=2.",
    author="Us",
    copyright="CC BY 4.0",
    language="en-us",
    people=(
        Person("Jane Doe", "voice actor", "Mara", "cast", href="https://example.org/jane"),
        Person("Jane Doe", "voice actor", "A Voice", "cast", href="https://example.org/jane"),
        Person("D. Rector", "director", "", "creative direction"),
        Person("X" * 200, "sound designer", "", "audio post-production"),
    ),
)
NOTES = Notes(
    INFO,
    SHOW.title,
    (
        Chapter(Samples(0), Samples(960_000), "Café, night"),
        Chapter(Samples(960_000), Samples(4_800_000), "Alley <rain>"),
    ),
    (("Mara", "Jane Doe"), ("Bob", "")),
    (Credit("sfx/bell.wav", "CC-BY-4.0", "A. Nybody", "https://example.org/bell"),),
    ("kokoro",),
)
EPISODE = FeedEpisode(
    NOTES, "guid-2", NOW, "closing.mp3", 1234, 100.4, "closing.chapters.json", (("vtt", "closing.vtt"),)
)


def another(number: int, **changes: Any) -> FeedEpisode:
    info = replace(INFO, name=f"ep{number}", title=f"Episode {number}", number=number, people=())
    date = NOW + timedelta(days=number - 2)
    return replace(EPISODE, notes=replace(NOTES, info=info), guid=f"guid-{number}", date=date, **changes)


def feed(
    *episodes: FeedEpisode, show: Show = SHOW, old: str = "", base: str = "", built: datetime = NOW
) -> str:
    items = [NewItem(each.guid, each.date, item_elements(each, show)) for each in episodes or (EPISODE,)]
    channel = channel_elements(show, feed_guid(show.feed) if show.feed else "", "cover.png", built)
    was, last = (read_feed(text.encode()) if text else None for text in (old, base))
    return merged(channel, items, was, last)


def titles(text: str) -> list[str]:
    return [str(entry.title) for entry in feedparser.parse(text).entries]


def test_the_feed_is_as_it_was(renew: bool) -> None:
    path = GOLDEN / "feed.xml"
    if renew:
        path.write_text(feed(), encoding="utf-8")
    assert feed() == path.read_text(encoding="utf-8")


def test_another_parser_reads_what_was_meant() -> None:
    read = feedparser.parse(feed())
    assert not read.bozo
    channel, entry = read.feed, read.entries[0]
    assert (channel.title, channel.author, channel.language) == ("After & Before", "Us", "en-us")
    assert channel.image.href == "https://example.org/show/media/cover.png"
    assert channel.podcast_guid == feed_guid(SHOW.feed)
    assert (entry.title, entry.id, entry.guidislink) == (INFO.title, "guid-2", False)
    assert entry.published == "Thu, 12 Mar 2026 18:00:00 +0000"
    assert [dict(each) for each in entry.enclosures] == [
        {"href": "https://example.org/show/media/closing.mp3", "length": "1234", "type": "audio/mpeg"}
    ]
    assert (entry.itunes_season, entry.itunes_episode, entry.itunes_duration) == ("1", "2", "100")
    assert "00:00:20 Alley &lt;rain&gt;" in entry.summary


def test_the_podcast_tags_are_valid() -> None:
    """Against the namespace's own schema where it is at hand; what that asks for is checked in any case."""
    root = etree.fromstring(feed().encode())
    tags = list(root.iter(f"{PODCAST}*"))
    for name, needed in {
        "transcript": ("url", "type"),
        "chapters": ("url", "type"),
        "season": ("name",),
    }.items():
        found = root.findall(f".//{PODCAST}{name}")
        assert found and all(node.get(key) for node in found for key in needed)
    assert all(0 < len(node.text) <= 128 for node in root.iter(f"{PODCAST}person"))
    wrapper = SCHEMAS / "podcast" / "podcast-wrapper.xsd"
    if wrapper.is_file():
        younger = {"guid", "medium"}  # than the schema
        whole = etree.Element(f"{PODCAST}test-wrapper")
        whole.extend(node for node in tags if etree.QName(node).localname not in younger)
        assert len(whole) >= 7
        etree.XMLSchema(etree.parse(str(wrapper))).assertValid(whole)


def test_a_persons_roles_stand_once_each() -> None:
    root = etree.fromstring(feed().encode())
    people = [
        (node.text[:8], node.get("role"), node.get("href"))
        for node in root.findall(f".//item/{PODCAST}person")
    ]
    assert people == [
        ("Jane Doe", "voice actor", "https://example.org/jane"),
        ("D. Recto", "director", None),
        ("XXXXXXXX", "sound designer", None),
    ]


def test_the_guid_of_a_feed_is_that_of_its_address() -> None:
    wanted = "9b024349-ccf0-5f69-a609-6b82873eab3c"
    assert {
        feed_guid(url) for url in ("https://podnews.net/rss", "podnews.net/rss", "http://podnews.net/rss/")
    } == {wanted}


def test_the_guid_of_an_episode_is_its_own() -> None:
    assert episode_guid("A", "one") == episode_guid("A", "one")
    assert len({episode_guid("A", "one"), episode_guid("A", "two"), episode_guid("B", "one")}) == 3


def test_without_an_address_names_stand_alone() -> None:
    bare = Show(title="X")
    read = feedparser.parse(feed(show=bare))
    assert read.entries[0].enclosures[0].href == "closing.mp3"
    assert "atom:link" not in feed(show=bare).partition("<channel>")[2]


@given(st.text(), st.text())
def test_any_text_is_xml(title: str, attribute: str) -> None:
    made = "\n".join(element("a", title, b=attribute).lines())
    read = etree.fromstring(made.encode("utf-8"))
    storable = re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]", "", title)
    assert (read.text or "") == storable.replace("\r\n", "\n").replace("\r", "\n")


def test_a_feed_made_of_itself_is_itself() -> None:
    first = feed(another(1), EPISODE)
    assert feed(another(1), EPISODE, old=first, base=first) == first
    assert feed(EPISODE, old=first, base=first) == first
    assert feed(EPISODE, old=first) == first


def test_new_items_stand_where_they_belong_and_others_stay() -> None:
    first = feed(another(1), another(3))
    assert titles(first) == ["Episode 3", "Episode 1"]
    assert titles(feed(EPISODE, old=first, base=first)) == ["Episode 3", INFO.title, "Episode 1"]
    changed = feed(replace(another(1), size=99), old=first, base=first)
    assert titles(changed) == ["Episode 3", "Episode 1"]
    assert [entry.enclosures[0].length for entry in feedparser.parse(changed).entries] == ["1234", "99"]


HAND = """<?xml version="1.0"?>
<?xml-stylesheet href="pretty.xsl" type="text/xsl"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:my="urn:my"
     xmlns:podcast="urn:not-podcasting">
<channel>
  <title>Old</title>
  <!-- do not lose me -->
  <itunes:new-feed-url>https://example.org/new</itunes:new-feed-url>
  <my:thing a="1 &amp; 2"><my:deep/></my:thing>
  <podcast:odd>mine</podcast:odd>
  <webMaster>me@example.org</webMaster>
  <item><title>Older</title><guid>elsewhere</guid><my:x><![CDATA[<b>]]></my:x></item>
  <item><title>Old closing</title><guid>guid-2</guid><my:rating>5</my:rating>
    <!-- nor me --><pubDate>Thu, 12 Mar 2026 18:00:00 GMT</pubDate></item>
</channel>
</rss>
"""


def test_what_is_not_ours_is_kept() -> None:
    made = feed(old=HAND)
    root = etree.fromstring(made.encode())
    assert titles(made) == ["Older", INFO.title]
    for kept in (
        "<!-- do not lose me -->",
        "<!-- nor me -->",
        "<itunes:new-feed-url>https://example.org/new</itunes:new-feed-url>",
        "<my:rating>5</my:rating>",
        "<webMaster>me@example.org</webMaster>",
        "<![CDATA[<b>]]>",
        '<?xml-stylesheet href="pretty.xsl" type="text/xsl"?>',
    ):
        assert made.count(kept) == 1, kept
    assert root.find(".//{urn:my}thing/{urn:my}deep") is not None
    assert root.findtext(".//{urn:not-podcasting}odd") == "mine"
    assert "Old closing" not in made and "<title>Old</title>" not in made
    assert feed(old=made) == made


def test_what_is_changed_by_hand_and_written_again_is_told_by_name() -> None:
    made = feed()
    by_hand = made.replace("<title>After &amp; Before</title>", "<title>Mine</title>", 1)
    by_hand = by_hand.replace(f"<itunes:title>{INFO.title}<", "<itunes:title>Mine<")
    by_hand = by_hand.replace("</item>", "<itunes:keywords>sea</itunes:keywords></item>")
    old, base = (read_feed(text.encode()) for text in (by_hand, made))
    channel = channel_elements(SHOW, feed_guid(SHOW.feed), "cover.png", NOW)
    items = [NewItem(EPISODE.guid, EPISODE.date, item_elements(EPISODE, SHOW))]
    assert edited_by_hand(channel, items, old, base) == ("title", f"itunes:title of “{INFO.title}”")
    assert edited_by_hand(channel, items, base, base) == ()
    assert edited_by_hand(channel, [], old, base) == ("title",)  # an episode that isn't written again


NAMES = st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True).map("x-{}".format)
LETTERS = st.characters(
    min_codepoint=32, blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff"
)
THEIRS = st.builds(element, NAMES, st.text(LETTERS), b=st.text(LETTERS)).map(
    lambda each: "".join(each.lines())
)


@given(st.lists(THEIRS, max_size=4), st.lists(THEIRS, max_size=4))
def test_whatever_others_add_stays_in_its_order(channel: list[str], item: list[str]) -> None:
    first = feed()
    head, _, tail = first.partition("    </item>")
    by_hand = f"{head}{''.join(item)}    </item>{''.join(channel)}{tail}"
    made = feed(old=by_hand, base=first)
    root = etree.fromstring(made.encode())
    for parent, added in ((root.find("channel"), channel), (root.find("channel/item"), item)):
        theirs = [node for node in parent if str(node.tag).startswith("x-")]
        wanted = [etree.fromstring(text.encode()) for text in added]
        assert [(n.tag, n.text, dict(n.attrib)) for n in theirs] == [
            (n.tag, n.text, dict(n.attrib)) for n in wanted
        ]
    assert feed(old=made, base=made) == made


def test_people_added_by_hand_stay_and_ours_go_with_their_reason() -> None:
    first = feed()
    by_hand = first.replace("    </item>", "      <podcast:person>A Guest</podcast:person>\n    </item>")
    alone = replace(EPISODE, notes=replace(NOTES, info=replace(INFO, people=INFO.people[:1], season=None)))
    root = etree.fromstring(feed(alone, old=by_hand, base=first).encode())
    assert [node.text for node in root.findall(f".//item/{PODCAST}person")] == ["Jane Doe", "A Guest"]
    assert root.find(f".//item/{PODCAST}season") is None


def test_an_item_names_those_of_the_whole_show_again() -> None:
    root = etree.fromstring(feed().encode())
    of_show = {node.text for node in root.findall(f"channel/{PODCAST}person")}
    assert of_show == {"D. Rector"}
    assert of_show <= {node.text for node in root.findall(f"channel/item/{PODCAST}person")}


def test_what_we_do_not_say_and_somebody_else_does_stays() -> None:
    first = feed(show=replace(SHOW, copyright=""))
    by_hand = first.replace("    <item>", "    <copyright>Theirs</copyright>\n    <item>")
    made = feed(show=replace(SHOW, copyright=""), old=by_hand, base=first)
    assert "<copyright>Theirs</copyright>" in made
    assert feed(old=made, base=made).count("<copyright>") == 1


@pytest.mark.parametrize(
    ("text", "line"), [("<rss><channel>", 1), ("no\n<xml", 1), ("<html/>", 0), ("<rss/>", 0), ("\n\n&", 3)]
)
def test_what_is_no_feed_is_told_with_its_place(text: str, line: int) -> None:
    with pytest.raises(NoFeedError) as told:
        read_feed(text.encode())
    assert told.value.line == line


def test_what_nests_without_end_or_blows_up_is_no_feed() -> None:
    deep = "<rss><channel>" + "<a>" * 5000 + "</a>" * 5000 + "</channel></rss>"
    bomb = '<!DOCTYPE rss [<!ENTITY a "' + "x" * 1000 + '">'
    bomb += "".join(f'<!ENTITY {b} "{f"&{a};" * 50}">' for a, b in pairwise("abcdefgh"))
    for text in (deep, bomb + "]><rss><channel>&h;</channel></rss>"):
        with pytest.raises(NoFeedError):
            read_feed(text.encode())


def test_notes_hold_chapters_cast_credits_and_licences() -> None:
    body, page, markdown = notes_body(NOTES), notes_page(NOTES), notes_markdown(NOTES)
    for said in (
        "00:00:20 Alley &lt;rain&gt;",
        "Mara – Jane Doe",
        "<li>Bob</li>",
        "A. Nybody, CC-BY-4.0",
        "voices: Kokoro",
    ):
        assert said in body and said in page
    assert '<a href="https://example.org/x?a=1&amp;b=2">' in body and "\x07" not in page
    assert "- 00:00:20 Alley \\<rain\\>" in markdown and "## Chapters" in markdown
    spanish = replace(NOTES, info=replace(INFO, language="es"))
    assert "<h2>Reparto</h2>" in notes_body(spanish)


def test_marks_beside_an_address_are_no_marks_in_markdown() -> None:
    info = replace(INFO, summary="A *star* and <b>: see https://example.org/a_b_c, they say.")
    markdown = notes_markdown(replace(NOTES, info=info))
    assert "A \\*star\\* and \\<b\\>: see https://example.org/a_b_c, they say." in markdown


def test_a_description_is_no_longer_than_players_take() -> None:
    many = tuple(Chapter(Samples(n), Samples(n + 1), f"Scene {n} & more") for n in range(1000))
    for summary in ("short", "<&>" * 3000, "ü" * 5000):
        said = description_of(replace(NOTES, info=replace(INFO, summary=summary), chapters=many))
        assert len(said.encode()) <= 4000 and said.endswith("</p>")
