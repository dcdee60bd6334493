"""A file → story: plain text, Markdown, HTML, EPUB and DOCX, in whatever encoding."""

from __future__ import annotations

from pathlib import Path

from radioplay.adapt.layout import lay_out
from radioplay.adapt.layout_matter import sort_out
from radioplay.adapt.model import Story
from radioplay.adapt.reading.blocks import to_story
from radioplay.adapt.reading.decoding import UnreadableError, decoded
from radioplay.adapt.reading.docx import docx_blocks
from radioplay.adapt.reading.epub import epub_blocks
from radioplay.adapt.reading.kinds import kind_of
from radioplay.adapt.reading.markdown import markdown_blocks
from radioplay.adapt.reading.markup import html_blocks
from radioplay.diagnostics import Diagnostic, Problems, Span

MOST_BYTES = 400_000_000
"""A file that is larger is no story."""


def read_story(path: Path) -> tuple[Story | None, Problems]:
    """A story from disk, and what is wrong with its file.

    The text of a plain text file is kept to the letter, so that offsets in it hold; the other formats become
    plain text, with `_` around what is emphasised. What surrounds the story (a licence, contents, notes of its
    author) is marked as left out.

    Returns:
        None where nothing can be made of it: A001 for a file that is no story of a known kind, A002 for one
        without words, A003 for one that is locked, A004 where the disk refuses. A005 (a warning) where the
        encoding had to be guessed.
    """
    shown = path.name
    try:
        if path.stat().st_size > MOST_BYTES:
            hint = "a story is text; take it apart if it really is one"
            return None, (Diagnostic("A001", f"{shown} is too large for a story", Span(shown), hint),)
        data = path.read_bytes()
    except OSError as error:
        return None, (Diagnostic("A004", f"{shown} can't be read: {error.strerror or error}", Span(shown)),)
    try:
        return _read(path, data, shown)
    except UnreadableError as error:
        return None, (Diagnostic(error.code, f"{shown} {error}", Span(shown), error.hint),)


def _read(path: Path, data: bytes, shown: str) -> tuple[Story | None, Problems]:
    kind = kind_of(data, path.suffix)
    problems: Problems = ()
    if kind in ("epub", "docx"):
        story = to_story(path.stem, epub_blocks(data) if kind == "epub" else docx_blocks(data))
    else:
        text, problems = decoded(data, shown)
        readers = {"html": html_blocks, "markdown": markdown_blocks}
        story = to_story(path.stem, readers[kind](text)) if kind in readers else lay_out(path.stem, text)
    if not any(char.isalpha() for char in story.text):
        message = f"there are no words in {shown}"
        return None, (*problems, Diagnostic("A002", message, Span(shown), "is it the right file?"))
    return sort_out(story), problems
