"""Reading a story: formats, encodings, and what is no story."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from radioplay.adapt.model import Story
from radioplay.adapt.reading import read_story

_CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
_PACKAGE = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>After Closing</dc:title><dc:creator>A. Writer</dc:creator></metadata><manifest>
<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="two%20b.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>"""
_ONE = "<html><body><h1>One</h1><p>“We’re <em>closed</em>,” Mara said.</p></body></html>"
_TWO = "<html><body><h2>Two</h2><p>“I know,” said Tom.</p><hr/><p>He left.</p></body></html>"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DOCUMENT = f"""<?xml version="1.0"?><w:document {_W}><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Chapter One</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">“We’re </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>closed</w:t></w:r>
<w:r><w:t>,” Mara said.</w:t></w:r><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>
<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p>
<w:p><w:r><w:t>***</w:t></w:r></w:p></w:body></w:document>"""


def zipped(**members: str) -> bytes:
    """An archive whose members' names have `__` for slashes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return data.getvalue()


def epub(**more: str) -> bytes:
    """A book of two pages."""
    members = {"META-INF__container_dot_xml": _CONTAINER, "OEBPS__book_dot_opf": _PACKAGE}
    members |= {"OEBPS__nav_dot_xhtml": "<html><body><nav>One Two</nav></body></html>"}
    members |= {"OEBPS__one_dot_xhtml": _ONE, "OEBPS__two b_dot_xhtml": _TWO}
    return zipped(**members, **more)


def read(tmp_path: Path, name: str, data: bytes | str) -> Story:
    """A story that can be read without a problem."""
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    story, problems = read_story(path)
    assert story is not None and not problems
    return story


def shown(story: Story) -> list[tuple[str, str]]:
    return [(p.kind, story.text[p.start : p.end]) for p in story.paragraphs]


def problem(tmp_path: Path, name: str, data: bytes) -> str:
    path = tmp_path / name
    path.write_bytes(data)
    story, problems = read_story(path)
    assert story is None
    assert problems[-1].hint
    return f"{problems[-1].code} {problems[-1].message}"


def test_plain_text_is_kept_to_the_letter(tmp_path: Path) -> None:
    text = "\ufeff  “We’re closed,”\r\nMara said.\r\n\r\n\r\nTom left.  \r\n"
    story = read(tmp_path, "a.txt", text)
    assert story.text == text
    assert shown(story) == [("prose", "“We’re closed,”\r\nMara said."), ("prose", "Tom left.")]


def test_an_epub_is_read_in_the_order_of_its_spine(tmp_path: Path) -> None:
    story = read(tmp_path, "book.epub", epub())
    assert (story.title, story.author) == ("After Closing", "A. Writer")
    assert shown(story) == [
        ("heading", "One"),
        ("prose", "“We’re _closed_,” Mara said."),
        ("heading", "Two"),
        ("prose", "“I know,” said Tom."),
        ("break", "* * *"),
        ("prose", "He left."),
    ]


def test_a_word_document_loses_what_its_reader_would_not_see(tmp_path: Path) -> None:
    story = read(tmp_path, "story.docx", zipped(word__document_dot_xml=_DOCUMENT))
    assert shown(story) == [
        ("heading", "Chapter One"),
        ("prose", "“We’re _closed_,” Mara said."),
        ("break", "***"),
    ]


def test_html_is_read_without_its_scripts(tmp_path: Path) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>After  Closing</title><style>p {}</style></head><body>"
        "<script>document.write('<p>No.</p>')</script><nav>Home</nav><h2>Night</h2>"
        "<p>&ldquo;Closed,&rdquo; said <i>Mara</i>.<p>Unclosed<br>lines<br><br>and another"
        "<div class=footnote>1</div></div></body></html>"
    )
    story = read(tmp_path, "page.html", page)
    assert story.title == "After Closing"
    assert [text for kind, text in shown(story) if kind != "left out"] == [
        "Night",
        "“Closed,” said _Mara_.",
        "Unclosed\nlines",
        "and another",
    ]


def test_a_page_called_text_is_a_page(tmp_path: Path) -> None:
    story = read(tmp_path, "page.txt", "<html><body><p>Hello there.</p></body></html>")
    assert shown(story) == [("prose", "Hello there.")]


def test_markdown_loses_its_marks(tmp_path: Path) -> None:
    text = (
        '---\ntitle: "After Closing"\nauthor: A. Writer\n---\n# Night\n\n"We\'re *closed*," **Mara** said.\n'
        "She [looked](http://x.example) up.\n\n---\n\n> He left.\n\n<!-- no -->\n![a](b.png)\n\n```\ncode\n```\n"
    )
    story = read(tmp_path, "a.md", text)
    assert (story.title, story.author) == ("After Closing", "A. Writer")
    assert shown(story) == [
        ("heading", "Night"),
        ("prose", '"We\'re _closed_," Mara said.\nShe looked up.'),
        ("break", "* * *"),
        ("prose", "He left."),
    ]


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-16", ""),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("latin-1", "Windows-1252"),
        ("utf-8-sig", ""),
    ],
)
def test_other_encodings_are_read(tmp_path: Path, encoding: str, told: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes('"Déjà fermé," she said.\n\nHe left.'.encode(encoding))
    story, problems = read_story(path)
    assert story is not None
    assert "Déjà fermé" in story.text
    assert [p.message for p in problems] == ([f"a.txt isn't UTF-8; it was read as {told}"] if told else [])


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", b"", "A002 there are no words in a.txt"),
        ("a.txt", b" \n\n\t", "A002 there are no words in a.txt"),
        ("a.txt", b"123 --- 456", "A002 there are no words in a.txt"),
        ("a.txt", bytes(range(256)) * 40, "A001 a.txt is no text"),
        ("a.pdf", b"%PDF-1.7 ...", "A001 a.pdf is a PDF"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "A001 a.doc is an old Word document"),
        ("a.epub", b"PK\x03\x04 and nothing else", "A001 a.epub is damaged"),
        ("a.zip", zipped(readme="hello"), "A001 a.zip is an archive"),
        ("a.epub", zipped(**{"META-INF__container_dot_xml": "<a"}),
         "A001 a.epub is damaged: META-INF/container.xml is no XML"),
        ("a.docx", zipped(word__document_dot_xml='<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
         "A001 a.docx is damaged: word/document.xml defines entities"),
    ],
)  # fmt: skip
def test_what_is_no_story_is_told(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    assert problem(tmp_path, name, data) == told


def test_an_encrypted_book_is_told(tmp_path: Path) -> None:
    locked = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="{}"/></EncryptedData>'
        "</encryption>"
    )
    aes = locked.format("http://www.w3.org/2001/04/xmlenc#aes256-cbc")
    assert (
        problem(tmp_path, "a.epub", epub(**{"META-INF__encryption_dot_xml": aes}))
        == "A003 a.epub is encrypted"
    )
    fonts = locked.format("http://www.idpf.org/2008/embedding")
    assert read(tmp_path, "b.epub", epub(**{"META-INF__encryption_dot_xml": fonts})).title == "After Closing"


def test_a_story_that_is_not_there_is_told(tmp_path: Path) -> None:
    story, problems = read_story(tmp_path / "none.txt")
    assert story is None
    assert [p.code for p in problems] == ["A004"]
    story, problems = read_story(tmp_path)
    assert story is None
    assert [p.code for p in problems] == ["A004"]


def test_what_surrounds_a_story_is_left_out_and_says_why(tmp_path: Path) -> None:
    text = """The Project Gutenberg eBook of After Closing

Title: After Closing

Author: A. Writer

*** START OF THE PROJECT GUTENBERG EBOOK AFTER CLOSING ***

AFTER CLOSING

by A. Writer

Copyright 1911 by the writer. All rights reserved.

CONTENTS

I. The Bell
II. The Hat

CHAPTER I

A/N: I don't own any of these people!

"We're closed," said Mara.

[Illustration: A hat]

* * *

"Title: none," said Tom.

THE END

*** END OF THE PROJECT GUTENBERG EBOOK AFTER CLOSING ***

Lots of licence.
"""
    story = read(tmp_path, "a.txt", text)
    assert (story.title, story.author) == ("After Closing", "A. Writer")
    kept = [(kind, text) for kind, text in shown(story) if kind != "left out"]
    assert kept == [
        ("heading", "CHAPTER I"),
        ("prose", '"We\'re closed," said Mara.'),
        ("break", "* * *"),
        ("prose", '"Title: none," said Tom.'),
    ]
    reasons = [p.why for p in story.paragraphs if p.kind == "left out"]
    assert set(reasons) == {
        "front matter", "title page", "contents", "author's note", "editor's mark", "end mark", "licence"
    }  # fmt: skip


def test_a_story_that_looks_like_a_note_all_over_is_read_all_the_same(tmp_path: Path) -> None:
    story = read(tmp_path, "a.txt", "Notes: we met at nine.\n\nNotes: we left at ten.")
    assert [kind for kind, _ in shown(story)] == ["prose", "prose"]


def test_a_title_alone_is_the_title(tmp_path: Path) -> None:
    story = read(
        tmp_path, "a.txt", "The Only Room\n\nThe storm caught them below the pass, and nobody spoke."
    )
    assert story.title == "The Only Room"
    assert [kind for kind, _ in shown(story)] == ["left out", "prose"]
    short = read(tmp_path, "b.txt", "Rain.\n\nThe storm caught them below the pass, and nobody spoke.")
    assert [kind for kind, _ in shown(short)] == ["prose", "prose"]


def pages(tmp_path: Path, one: str, two: str = "<html/>") -> Story:
    """A book with these two pages."""
    members = {"META-INF__container_dot_xml": _CONTAINER, "OEBPS__book_dot_opf": _PACKAGE}
    return read(
        tmp_path,
        "b.epub",
        zipped(**members, OEBPS__one_dot_xhtml=one, **{"OEBPS__two b_dot_xhtml": two}),
    )


def prose_of(story: Story) -> list[str]:
    return [text for kind, text in shown(story) if kind == "prose"]


def left_out(story: Story) -> list[tuple[str, str]]:
    return [(p.why, story.text[p.start : p.end]) for p in story.paragraphs if p.kind == "left out"]


def test_footnotes_leave_no_mark_in_the_story_and_are_listed(tmp_path: Path) -> None:
    one = (
        '<p>“Not since ninety,”<sup><a href="two%20b.xhtml#n1" id="r1">[1]</a></sup> he said.<sup>2</sup> It was'
        ' 10<sup>2</sup> years.</p><p>Two<a epub:type="noteref" href="#f">*</a> boats.</p>'
        '<aside epub:type="footnote" id="f"><p>Small ones.</p></aside>'
    ).replace("two%20b", "two b")
    two = '<p id="n1"><a href="one.xhtml#r1">1</a>. The old count.</p><p>They left.</p>'
    story = pages(tmp_path, one, two)
    assert prose_of(story) == ["“Not since ninety,” he said. It was 102 years.", "Two boats.", "They left."]
    assert left_out(story) == [("footnote", "Small ones."), ("footnote", "1. The old count.")]


def test_letters_that_are_set_apart_belong_to_their_words(tmp_path: Path) -> None:
    one = (
        '<p><span class="dropcap">O</span><span>nce the</span> tide&#173;mark was&nbsp;out.</p>'
        "<p>\n<span>“</span>\n<span>W</span>\n<span>hy?” she asked.</span></p><p>A man came.</p>"
    )
    assert prose_of(pages(tmp_path, one)) == [
        "Once the tidemark was out.",
        "“Why?” she asked.",
        "A man came.",
    ]


def test_line_ends_part_paragraphs_and_not_verse(tmp_path: Path) -> None:
    one = "<p>“Row!” said Ned.<br/>“I am.”<br/>The oars splashed.</p><p>The sea is dark,<br/>the boats are in</p>"
    assert prose_of(pages(tmp_path, one)) == [
        "“Row!” said Ned.",
        "“I am.”",
        "The oars splashed.",
        "The sea is dark,\nthe boats are in",
    ]


def test_an_empty_paragraph_parts_scenes_where_it_is_rare(tmp_path: Path) -> None:
    story = pages(tmp_path, "<p>Night fell.</p><p>&nbsp;</p><p>Morning came.</p><p>He rose.</p>")
    assert [kind for kind, _ in shown(story)] == ["prose", "break", "prose", "prose"]
    story = pages(tmp_path, "<p>One.</p><p>&nbsp;</p>" * 20)
    assert {kind for kind, _ in shown(story)} == {"prose"}


def test_the_matter_of_a_book_is_left_out_and_its_first_words_are_not(tmp_path: Path) -> None:
    one = (
        "<h1>After Closing</h1><p>A. Writer</p><p>First edition</p><p><i>For Tom, who heard it first</i></p>"
        "<h2>Contents</h2><p>Part One: Ebb</p><p>1. The Bell</p><p>2. The Boat</p>"
        "<h1>PART ONE</h1><h2>The Bell</h2><p>The tide was out.</p><p>For two days nobody came.</p>"
    )
    two = "<h2>The Boat</h2><p>They rowed.</p><h2>Acknowledgements</h2><p>Thanks to the dogs.</p>"
    story = pages(tmp_path, one, two)
    assert [text for kind, text in shown(story) if kind != "left out"] == [
        "PART ONE", "The Bell", "The tide was out.", "For two days nobody came.", "The Boat", "They rowed."
    ]  # fmt: skip


def test_thanks_in_the_middle_of_a_story_are_a_chapter(tmp_path: Path) -> None:
    chapters = "".join(
        f"<h2>{name}</h2>" + "<p>They rowed.</p>" * 40 for name in ("One", "Two", "Thanks", "Four")
    )
    assert len(prose_of(pages(tmp_path, chapters))) == 160


def test_a_word_document_is_read_as_it_is_shown(tmp_path: Path) -> None:
    body = f"""<?xml version="1.0"?><w:document {_W} xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>
<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>O</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">nce </w:t></w:r><w:moveFrom><w:r><w:t>twice</w:t></w:r></w:moveFrom>
<w:ins><w:r><w:t>it rai­ned.</w:t></w:r></w:ins></w:p>
<w:p><w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r></w:p>
<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Sign.</w:t></w:r></w:p></w:txbxContent></mc:Choice>
<mc:Fallback><w:txbxContent><w:p><w:r><w:t>Sign.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>
</w:r><w:r><w:t>It stopped.</w:t></w:r></w:p></w:body></w:document>"""
    story = read(tmp_path, "story.docx", zipped(word__document_dot_xml=body))
    assert [text for _, text in shown(story)] == ["Once it rained.", "* * *", "It stopped.", "Sign."]


def test_markdown_notes_are_listed(tmp_path: Path) -> None:
    story = read(tmp_path, "a.md", "He came late.[^1]\n\nShe left.\n\n[^1]: By a day.\n    Or two.\n")
    assert prose_of(story) == ["He came late.", "She left."]
    assert left_out(story) == [("footnote", "By a day. Or two.")]


def test_a_title_of_many_lines_in_the_middle_is_looked_through_once(tmp_path: Path) -> None:
    """Every space before its lines could be read in two ways: eight such lines would take for ever."""
    title = "CHAPTER ONE\n" + f"{' ' * 40}THE LAMP AT MARL\n" * 8 + "  and what came of it\n\n"
    told = (
        "It was late when Tom lit the lamp, and the wind had gone round to the\nnorth again, as it did.\n\n"
    )
    story = read(tmp_path, "story.txt", title + told * 9)
    assert shown(story)[0][1].endswith("what came of it")
    assert shown(story)[-1] == ("prose", told.strip())


def test_a_word_document_may_be_nested_deeper_than_calls(tmp_path: Path) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    run = "<w:p>" + "<w:ins>" * 2000 + "<w:r><w:t>Only me.</w:t></w:r>" + "</w:ins>" * 2000 + "</w:p>"
    body = "<w:ins>" * 2000 + run + "</w:ins>" * 2000
    data = zipped(**{"word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>"})
    assert prose_of(read(tmp_path, "deep.docx", data)) == ["Only me."]


@pytest.mark.parametrize("page", ["<![odd[x]]><p>Only me.", '<p>Only me.<a href="', "<p>Only me.<!-- and"])
def test_a_page_of_odd_marks_is_read(tmp_path: Path, page: str) -> None:
    assert prose_of(read(tmp_path, "odd.html", page)) == ["Only me."]


def test_a_link_may_lead_to_a_place_in_brackets(tmp_path: Path) -> None:
    assert prose_of(read(tmp_path, "link.md", "To [Bar](a/Bar_(town)) we go.")) == ["To Bar we go."]
