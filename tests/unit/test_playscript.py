"""The production script: what stands on it, and where its pages end."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from radioplay.cast import Cast
from radioplay.cast.model import Character, Show
from radioplay.deliver.playscript import Playscript, playscript, script_page
from radioplay.deliver.playscript.fonts import Fonts
from radioplay.deliver.playscript.layout import lay_pages
from radioplay.deliver.playscript.model import (
    Block,
    NewPage,
    Paragraph,
    Remark,
    Role,
    Run,
    SceneHead,
    Sounding,
    Spoken,
)
from radioplay.deliver.playscript.paper import A4, Face, Page, Text
from radioplay.deliver.playscript.pdf import PdfError, script_pdf
from radioplay.lines import numbered
from radioplay.performance import perform
from radioplay.script import parse_script

CAST = Cast(
    show=Show(title="The Show", narrate_action=None),
    characters=(
        Character("MARA", "tone:a", actor="Jo Doe"),
        Character("TOM", "tone:b", aliases=("THE MAN IN THE CAP",)),
    ),
)
SCRIPT = """Title: Pilot
Author: Us

INT. CAFÉ - NIGHT

= It begins.

AMBIENCE: rain

MARA (CONT'D)
Good evening.
(beat)
We're closed.
(whispering)
Go [[SOUND: gun click]] away.

THE MAN IN THE CAP (ON PHONE)
Me?
SOUND: glass breaks (off)
Never.

STRANGER
Nobody cast me.

She leaves.

MUSIC: theme (out)

AMBIENCE: out

(2s)

> CUT TO:
"""


def script_of(text: str = SCRIPT, *, numbers: bool = True) -> Playscript:
    parsed, _ = parse_script(text, "lines/ep.fountain")
    performance, _ = perform("ep", (parsed,), CAST)
    return playscript((parsed,), performance, CAST, numbers=numbers)


def words(text: str) -> Run:
    return Run(text)


def test_a_script_is_set_out_for_radio() -> None:
    assert script_of().blocks == (
        SceneHead("1", "INT. CAFÉ - NIGHT", "It begins."),
        Sounding("AMBIENCE: RAIN", "A1"),
        Spoken(
            "MARA",
            (
                Paragraph((words("Good evening."), Run("(beat)", "direction"), words("We're closed.")), "1a"),
                Paragraph(
                    (
                        Run("(whispering)", "direction"),
                        words("Go"),
                        Run("[F1 F/X: GUN CLICK]", "cue"),
                        words("away."),
                    ),
                    "1b",
                ),
            ),
        ),
        Spoken(
            "THE MAN IN THE CAP",
            (
                Paragraph((words("Me?"),), "2a"),
                Paragraph((Run("F/X: GLASS BREAKS (off)", "cue"),), "F2"),
                Paragraph((words("Never."),), "2b"),
            ),
            "ON PHONE",
        ),
        Spoken("STRANGER", (Paragraph((words("Nobody cast me."),)),)),
        Remark("She leaves."),
        Sounding("MUSIC: THEME (out)", "M1"),
        Sounding("AMBIENCE: OUT", "A2"),
        Remark("(2 s)"),
        Remark("CUT TO:", "right"),
    )


def test_numbers_are_those_on_recording_sheets() -> None:
    performance, _ = perform("ep", parse_script(SCRIPT, "lines/ep.fountain")[:1], CAST)
    on_paper = list(numbered(performance.deliveries).values())
    labels = [p.label for b in script_of().blocks if isinstance(b, Spoken) for p in b.paragraphs]
    assert [label for label in labels if label[:1].isdigit()] == on_paper == ["1a", "1b", "2a", "2b"]


def test_without_numbers_there_are_none() -> None:
    blocks = script_of(numbers=False).blocks
    labels = {block.label for block in blocks if isinstance(block, Sounding)}
    labels |= {p.label for block in blocks if isinstance(block, Spoken) for p in block.paragraphs}
    assert labels == {""}


def test_the_cast_has_actors_and_what_else_the_script_calls_them() -> None:
    assert script_of().cast == (Role("MARA", "Jo Doe", 1), Role("TOM", "", 1, ("THE MAN IN THE CAP",)))
    assert script_of().fields == (("Author", ("Us",)),)


def test_a_credit_stands_before_its_author() -> None:
    parsed, _ = parse_script("Title: X\nCredit: written by\nAuthor: Us\nDraft date: May\n\nMARA\nBye.\n", "x")
    performance, _ = perform("ep", (parsed,), CAST)
    fields = playscript((parsed,), performance, CAST).fields
    assert fields == (("written by", ("Us",)), ("Draft date", ("May",)))


def test_a_narrator_reads_what_nobody_says() -> None:
    show = Cast(show=Show(narrate_action="TOM"), characters=CAST.characters)
    parsed, _ = parse_script("She leaves.\n\nMARA\nBye.\n", "lines/ep.fountain")
    performance, _ = perform("ep", (parsed,), show)
    blocks = playscript((parsed,), performance, show, numbers=True).blocks
    assert blocks == (
        Spoken("TOM", (Paragraph((words("She leaves."),), "1"),)),
        Spoken("MARA", (Paragraph((words("Bye."),), "2"),)),
    )


def test_an_empty_script_has_no_blocks() -> None:
    assert script_of("Title: Nothing\n").blocks == ()
    assert script_of("").blocks == ()


class Tags(HTMLParser):
    """The classes and tags of a page, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags += [tag, *(value or "" for key, value in attrs if key == "class")]

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_the_page_has_it_all_and_runs_nothing() -> None:
    script = script_of(SCRIPT.replace("Good evening.", "Good <script>evening</script>."))
    page = Tags(script_page(script))
    said = " ".join(" ".join(page.text).split())
    assert "script" not in page.tags
    assert "Good <script>evening</script>." in said and "THE MAN IN THE CAP: (ON PHONE)" in said
    assert "1. INT. CAFÉ - NIGHT" in said and "Jo Doe" in said
    assert page.tags.count("speech short") == 3 and page.tags.count("row cueline") == 3


# Pages.


def measure(text: str, face: Face, size: float) -> float:
    """Every letter is as wide as in a typewriter; bold a little wider."""
    return len(text) * size * (0.62 if face == "bold" else 0.6)


texts = st.lists(st.text("abcdeé漢", min_size=1, max_size=30), min_size=1, max_size=120).map(" ".join)
speeches = st.builds(
    Spoken,
    st.text("ABC ", min_size=1, max_size=60).map(lambda name: f"N{name}".strip()),
    st.lists(
        st.builds(Paragraph, st.tuples(st.builds(Run, texts)), st.just("12")), min_size=1, max_size=3
    ).map(tuple),
    st.sampled_from(["", "ON PHONE", "through the door of the other room, and from far away"]),
)
blocks = st.lists(
    st.one_of(
        speeches,
        st.builds(Sounding, texts, st.just("F1")),
        st.builds(SceneHead, st.just("1"), texts, st.sampled_from(["", "about"])),
        st.builds(Remark, texts, st.sampled_from(["plain", "part", "right", "centre"])),
        st.just(NewPage()),
    ),
    max_size=25,
)


def pages_of(found: list[Block]) -> tuple[Page, ...]:
    return lay_pages(Playscript("", "T", (), "en", (), tuple(found)), A4, measure)


def letters(found: list[Block]) -> str:
    """All that is to be on the pages, without spaces, labels and brackets."""
    said: list[str] = []
    for block in found:
        match block:
            case Spoken():
                said += [block.name, block.how, *(run.text for p in block.paragraphs for run in p.runs)]
            case SceneHead():
                said += [block.name, block.about]
            case Sounding() | Remark():
                said.append(block.text)
            case NewPage():
                pass
    return "".join(sorted("".join("".join(said).split())))


@settings(max_examples=60, deadline=None)
@given(blocks)
def test_everything_is_on_a_page_and_nothing_beyond_it(found: list[Block]) -> None:
    pages = pages_of(found)
    placed = [text for page in pages for text in page.texts]
    assert all(A4.top <= text.y <= A4.height - A4.bottom + 0.1 for text in placed)
    assert all(text.x >= A4.side - 30 for text in placed)
    assert all(
        text.x + measure(text.text, text.face, text.size) <= A4.width - A4.side + 0.1 for text in placed
    )
    written = "".join("".join(text.text for text in placed).split())
    missing = list(letters(found))
    for letter in written:
        if letter in missing:
            missing.remove(letter)
    assert not missing
    assert all(page.texts for page in pages)


def rows(page: Page) -> list[list[Text]]:
    """The texts of a page, line by line."""
    found: dict[float, list[Text]] = {}
    for text in page.texts:
        found.setdefault(text.y, []).append(text)
    return [found[y] for y in sorted(found)]


@settings(max_examples=60, deadline=None)
@given(blocks)
def test_no_name_is_parted_from_its_words(found: list[Block]) -> None:
    name_x, say_x = A4.side + 30.0, A4.side + 144.0
    for page in pages_of(found):
        for row in rows(page):
            if any(text.x == name_x and text.face == "bold" and text.text.startswith("N") for text in row):
                assert any(text.x >= say_x for text in row)


@pytest.mark.parametrize("head", [SceneHead("1", "HEAD", "about"), Remark("HEAD", "part")])
def test_no_heading_is_parted_from_what_it_heads(head: Block) -> None:
    for before in range(0, 50):
        fill: list[Block] = [Remark("x")] * before
        pages = pages_of([*fill, head, Sounding("F/X: BELL"), Spoken("NAME", (Paragraph((Run("word"),)),))])
        headed = [page for page in pages if any("HEAD" in text.text for text in page.texts)]
        assert any("F/X" in text.text for text in headed[0].texts)


def test_a_name_of_many_lines_stays_in_one_piece() -> None:
    name = "THE MAN IN THE VERY TALL HAT"
    for before in range(0, 50):
        fill: list[Block] = [Sounding("x")] * before
        pages = pages_of([*fill, Spoken(name, (Paragraph((Run("word " * 150),)),), "ON PHONE")])
        first = next(page for page in pages if any("THE MAN" in text.text for text in page.texts))
        assert "(ON PHONE)" in [text.text for text in first.texts]
        for page in pages:
            said = [text.text for text in page.texts]
            assert ("THE MAN IN THE" in said) == ("VERY TALL HAT:" in said)


def test_a_long_speech_says_its_name_again_and_leaves_two_lines_on_either_page() -> None:
    for before in range(0, 50):
        fill: list[Block] = [Remark("x")] * before
        said = Spoken("NAME", (Paragraph((Run("word " * 150),)),))
        pages = pages_of([*fill, said])
        spread = [sum(any("word" in text.text for text in row) for row in rows(page)) for page in pages]
        on = [count for count in spread if count]
        assert all(count >= 2 for count in on)
        names = [sum(text.text == "NAME:" for text in page.texts) for page in pages]
        assert [count > 0 for count in spread] == [count > 0 for count in names]


def test_a_short_speech_is_never_split() -> None:
    for before in range(0, 50):
        fill: list[Block] = [Remark("x")] * before
        pages = pages_of([*fill, Spoken("NAME", (Paragraph((Run("word " * 40),)),))])
        assert sum(any("word" in text.text for text in page.texts) for page in pages) == 1


def test_a_page_knows_the_scenes_that_begin_on_it() -> None:
    scene: list[Block] = [SceneHead("1", "HERE"), *[Remark("x")] * 20]
    pages = pages_of([*scene, *scene, *scene])
    assert [page.scenes for page in pages] == [[0, 1], [2]]


# PDF.


def read(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def test_a_pdf_has_title_cast_and_the_page_of_each_scene() -> None:
    data, problems = script_pdf(script_of())
    front, first = read(data)
    assert not problems
    assert "Pilot" in front and "Jo Doe" in front and re.search(r"INT\. CAFÉ - NIGHT\s+1", front)
    assert "F/X: GLASS BREAKS (off)" in first and "1b" in first and "MARA:" in first
    outline = PdfReader(io.BytesIO(data)).outline
    assert [entry.title for entry in outline if not isinstance(entry, list)] == ["1. INT. CAFÉ - NIGHT"]


def test_the_same_script_gives_the_same_bytes() -> None:
    assert script_pdf(script_of())[0] == script_pdf(script_of())[0]


def test_letters_from_everywhere_are_printed_or_told_of() -> None:
    script = script_of(
        "MARA\nŁódź, Ελλάδα, 你好, こんにちは, 안녕, مرحبا, שלום, 🎉, e\u0301, \u200b, \U0010ffff\n"
    )
    data, problems = script_pdf(script)
    assert len(read(data)) == 2
    codes = {problem.code for problem in problems}
    assert "W013" in codes and codes <= {"W012", "W013"}
    assert all(problem.severity == "warning" for problem in problems)


def test_a_computer_without_fonts_prints_question_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("radioplay.deliver.playscript.fonts._font_folders", lambda: ())
    data, problems = script_pdf(script_of("MARA\nŁódź is a town.\n"))
    assert "?ód? is a town." in read(data)[1]
    assert [problem.code for problem in problems] == ["W012"]
    assert "źŁ" in problems[0].message or "Łź" in problems[0].message


def test_western_letters_need_no_font_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> tuple[Path, ...]:
        raise AssertionError("fonts were looked for")

    monkeypatch.setattr("radioplay.deliver.playscript.fonts._font_folders", never)
    fonts = Fonts("“Zoë” – naïve… €5")
    assert list(fonts.pieces("“Zoë” – €5", "bold")) == [("Helvetica-Bold", "“Zoë” – €5")]


def test_a_font_of_ones_own_comes_first() -> None:
    import matplotlib

    own = Path(matplotlib.get_data_path(), "fonts/ttf/DejaVuSerif.ttf")
    data, problems = script_pdf(script_of("MARA\nŁódź\n"), font=own)
    assert not problems
    assert b"DejaVuSerif" in data


def test_a_file_that_is_no_font_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.ttf").write_bytes(b"no font")
    with pytest.raises(PdfError, match=r"x\.ttf is no TrueType font"):
        script_pdf(script_of(), font=tmp_path / "x.ttf")


def test_a_long_script_is_printed_whole() -> None:
    speech = Spoken("MARA", (Paragraph((Run("A line that is said, and said again. " * 4),), "1"),))
    scene: tuple[Block, ...] = (SceneHead("1", "INT. HERE"), *[speech] * 20, Sounding("F/X: BELL", "F1"))
    data, _ = script_pdf(Playscript("S", "T", (), "en", (), scene * 40))
    assert len(PdfReader(io.BytesIO(data)).pages) == 49
