"""What listeners read: speeches and sounds at their times, in the forms that players take."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise

import pytest
import srt as srt_reader
import webvtt
from hypothesis import given, settings
from hypothesis import strategies as st

from radioplay.cast import Cast, Character
from radioplay.deliver.captions import Transcript, page, podcast_json, srt, transcript_of, vtt
from radioplay.deliver.captions.sounds import described
from radioplay.deliver.speakers import proper, shown_name
from radioplay.timeline import Bus, Clip, Marker, TimedWord, Timeline, Track
from radioplay.units import Samples, to_samples, to_seconds

CAST = Cast(
    characters=(
        Character("MRS. PELL", "tone:a"),
        Character("TOM", "tone:b", shown="The Man in the Cap"),
    )
)


def said(text: str, start: float, name: str = "1.01", each: float = 0.3) -> Clip:
    """A clip whose words follow one another, `each` seconds long, with their bare spelling."""
    bare = [piece.strip(".,!?…—-\"'") for piece in text.split()]
    starts = [start + index * each for index, word in enumerate(w for w in bare if w)]
    timed = [
        TimedWord(word, to_samples(at), to_samples(at + each))
        for word, at in zip((w for w in bare if w), starts, strict=True)
    ]
    length = to_samples(each * len(timed))
    return Clip(name, "blake2b:x", to_samples(start), length, text=text, words=tuple(timed), line=1)


def heard(cue: str, start: float, length: float = 1.0, line: int = 9, loop: bool = False) -> Clip:
    at, long = to_samples(start), to_samples(length)
    looped = (Samples(0), long) if loop else None
    return Clip(cue, "sfx/x.wav", at, long, loop=looped, line=line, cue=cue)


def track(name: str, *clips: Clip, bus: Bus = "DIALOGUE") -> Track:
    return Track(name, bus, clips, character=name if bus == "DIALOGUE" else None)


def transcript(*tracks: Track, length: float = 60.0, markers: Sequence[Marker] = ()) -> Transcript:
    return transcript_of(Timeline("ep", to_samples(length), tuple(markers), tracks), CAST)


def texts(made: Transcript) -> list[tuple[str, str]]:
    return [(passage.speaker, passage.text) for passage in made.passages]


SHOW = transcript(
    track("MRS. PELL", said("Your bell is a little sharp, dear — it used to be a B flat.", 2.0)),
    track("TOM", said("Nobody move!", 8.0, "1.02"), said("If that's all right.", 12.0, "1.02")),
    track("EFFECTS", heard("DOOR BELL.", 1.0), bus="EFFECTS"),
    track("MUSIC theme", heard("theme", 0.2, 5.0), bus="MUSIC"),
    markers=(Marker(Samples(0), "INT. CAFÉ - NIGHT", "A robbery & more."),),
)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("MRS. PELL", "Mrs. Pell"),
        ("THE MAN IN THE CAP", "The Man in the Cap"),
        ("McAVOY", "McAvoy"),
        ("MCCOY", "McCoy"),
        ("MacDUFF", "MacDuff"),
        ("O'BRIEN", "O'Brien"),
        ("MARY-ANN", "Mary-Ann"),
        ("ÉMILE", "Émile"),
        ("MARA'S MOTHER", "Mara's Mother"),
        ("DR. WATSON", "Dr. Watson"),
        ("DJ", "DJ"),
        ("JO", "Jo"),
        ("J.R. EWING", "J.R. Ewing"),
        ("FBI AGENT", "FBI Agent"),
        ("R2D2", "R2D2"),
        ("HENRY IV", "Henry IV"),
        ("THE 3RD MAN", "The 3rd Man"),
        ("DON QUIJOTE DE LA MANCHA", "Don Quijote de la Mancha"),
        ("Mara", "Mara"),
        ("bell hooks", "bell hooks"),
        ("", ""),
    ],
)
def test_a_name_in_capitals_is_shown_in_proper_case(written: str, shown: str) -> None:
    assert proper(written) == shown


def test_the_cast_file_says_how_a_name_is_shown() -> None:
    assert shown_name(CAST.characters[1]) == "The Man in the Cap"


@pytest.mark.parametrize(
    ("cue", "said_as"),
    [
        (described("door bell"), "[door bell]"),
        (described("DOOR BELL."), "[door bell]"),
        (described("TV"), "[TV]"),
        (described("<b> [rain]"), "[b rain]"),
        (described("theme", music=True), "[♪ music: theme]"),
        (described("sad music", music=True), "[♪ sad music]"),
        (described("sigh", uttered=True), "[sighs]"),
        (described("throat", uttered=True), "[clears throat]"),
        (described("  "), ""),
    ],
)
def test_a_sound_is_described_in_brackets(cue: str, said_as: str) -> None:
    assert cue == said_as


def test_words_are_as_written_and_at_their_times() -> None:
    [passage] = transcript(track("TOM", said('— Well, "no" … I — I can\'t.', 1.0))).passages
    assert [word.text for word in passage.words] == ["— Well,", '"no" …', "I —", "I", "can't."]
    assert [to_seconds(word.start) for word in passage.words] == pytest.approx([1.0, 1.3, 1.6, 1.9, 2.2])


def test_words_that_nobody_timed_share_the_time_there_is() -> None:
    clip = Clip("1.01", "blake2b:x", to_samples(1.0), to_samples(3.0), text="One three five.", line=1)
    [passage] = transcript(track("TOM", clip)).passages
    assert (to_seconds(passage.start), to_seconds(passage.end)) == (1.0, 4.0)
    assert all(word.end > word.start for word in passage.words)


def test_a_speech_in_several_clips_is_one_unless_something_is_heard_between() -> None:
    pieces = said("One two", 1.0), said("three.", 5.0)
    assert texts(transcript(track("TOM", *pieces))) == [("The Man in the Cap", "One two three.")]
    broken = transcript(track("TOM", *pieces), track("EFFECTS", heard("glass", 3.0), bus="EFFECTS"))
    assert [text for _, text in texts(broken)] == ["One two", "[glass]", "three."]


def test_repeats_of_a_cue_are_one_sound() -> None:
    shots = track(
        "EFFECTS", heard("shot", 1.0), heard("shot", 2.0), heard("shot", 3.0, line=12), bus="EFFECTS"
    )
    assert [text for _, text in texts(transcript(shots))] == ["[shot]", "[shot]"]


def test_webvtt_is_read_back_with_its_speakers() -> None:
    captions = webvtt.from_buffer(io.StringIO(vtt(SHOW))).captions
    assert [(c.voice, c.text.replace("\n", " ")) for c in captions] == [
        (None, "[♪ music: theme]"),
        (None, "[door bell]"),
        ("Mrs. Pell", "Your bell is a little sharp, dear — it used to be a B flat."),
        ("The Man in the Cap", "Nobody move!"),
        ("The Man in the Cap", "If that's all right."),
    ]
    assert captions[2].start == "00:00:02.000"


def test_subrip_is_read_back_and_names_who_begins_to_speak() -> None:
    subtitles = list(srt_reader.parse(srt(SHOW)))
    assert [each.content.replace("\n", " ") for each in subtitles] == [
        "[♪ music: theme]",
        "[door bell]",
        "Mrs. Pell: Your bell is a little sharp, dear —",
        "it used to be a B flat.",
        "The Man in the Cap: Nobody move!",
        "If that's all right.",
    ]


def test_people_who_speak_at_once_are_named_every_time_and_overlap() -> None:
    long = "I said that I would, and I did, and I would do it again, tomorrow, or the day after that."
    both = transcript(track("TOM", said(long, 1.0)), track("MRS. PELL", said(long, 1.1, "1.02")))
    subtitles = list(srt_reader.parse(srt(both)))
    assert all(each.content.startswith(("The Man in the Cap:", "Mrs. Pell:")) for each in subtitles)
    assert any(one.end > other.start for one, other in pairwise(subtitles))


def test_podcast_json_has_segments_with_who_and_when() -> None:
    data = json.loads(podcast_json(SHOW))
    assert data["version"] == "1.0.0"
    assert data["segments"][2] == {
        "speaker": "Mrs. Pell",
        "startTime": 2.0,
        "endTime": 6.2,
        "body": "Your bell is a little sharp, dear — it used to be a B flat.",
    }
    assert "speaker" not in data["segments"][0]


NASTY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
SPEECH = st.lists(
    st.one_of(NASTY, st.sampled_from(["--> <v X>", "&amp;", "word", "end.", "—", "x" * 90])), max_size=30
)


@settings(max_examples=60, deadline=None)
@given(SPEECH, SPEECH, st.floats(0.0, 5.0), st.floats(0.001, 1.0), NASTY)
def test_no_caption_is_too_long_too_short_or_lost(
    one: list[str], two: list[str], gap: float, each: float, cue: str
) -> None:
    first, second = " ".join(" ".join(one).split()), " ".join(" ".join(two).split())
    clips = [
        Clip("1.01", "blake2b:x", to_samples(1.0), to_samples(each * 20), text=first, line=1),
        Clip("1.02", "blake2b:x", to_samples(1.0 + gap), to_samples(each * 20), text=second, line=2),
    ]
    made = transcript(
        track("TOM", clips[0]), track("MRS. PELL", clips[1]), track("FX", heard(cue, 1.5), bus="EFFECTS")
    )
    captions = webvtt.from_buffer(io.StringIO(vtt(made))).captions
    subtitles = list(srt_reader.parse(srt(made)))
    assert all(len(unescape(line)) <= 65 for c in captions for line in c.text.split("\n"))
    assert all(len(line) <= 32 for s in subtitles for line in s.content.split("\n"))
    assert all(len(c.text.split("\n")) <= 2 for c in captions)
    assert all(c.end_in_seconds >= c.start_in_seconds and c.start < c.end for c in captions)
    assert all(s.end > s.start for s in subtitles)
    assert [c.start for c in captions] == sorted(c.start for c in captions)
    page(made, title=cue)


class _Words(HTMLParser):
    """The words of a page and their times, and every tag that is open at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.at = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.at = dict(attrs).get("data-t") or "" if tag == "span" else ""
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.at = ""

    def handle_data(self, data: str) -> None:
        if self.at:
            self.words.append((data, self.at))


def test_the_page_has_every_word_at_its_time() -> None:
    reader = _Words()
    reader.feed(page(SHOW, title="A <Test>", show="Us", audio="ep.mp3"))
    assert not reader.open
    assert reader.words[:3] == [("Your", "2.000 2.300"), ("bell", "2.300 2.600"), ("is", "2.600 2.900")]
    assert len(reader.words) == 14 + 2 + 4


def test_the_page_is_a_transcript_without_scripts() -> None:
    made = page(SHOW, title="A <Test>", audio='a"b.mp3')
    assert '<cite dir="auto">Mrs. Pell:</cite>\n<time data-t="2.000">0:02</time>\n<p dir="auto">' in made
    assert "Café, night</h2>" in made and "A robbery &amp; more." in made
    assert "A &lt;Test&gt;" in made and 'src="a&quot;b.mp3"' in made and '<html lang="en-US">' in made
    assert "http" not in made
    assert "<script>" not in page(SHOW, title="A")


def test_whom_the_script_calls_by_another_name_listeners_know_by_that() -> None:
    made = transcript(
        track(
            "MRS. PELL",
            replace(said("Who is there?", 1.0), called="A VOICE IN THE DARK"),
            replace(said("Only me.", 3.0, "1.02"), called="MRS. ADA PELL"),
            said("Good night.", 5.0, "1.03"),
        )
    )
    assert [speaker for speaker, _ in texts(made)] == ["A Voice in the Dark", "Mrs. Pell", "Mrs. Pell"]
