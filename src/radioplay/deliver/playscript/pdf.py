"""The production script as PDF, drawn with ReportLab."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from radioplay.deliver.playscript.fonts import Fonts
from radioplay.deliver.playscript.front import front_pages
from radioplay.deliver.playscript.layout import lay_pages
from radioplay.deliver.playscript.model import Playscript, SceneHead
from radioplay.deliver.playscript.paper import A4, SMALL, Page, Paper, Text
from radioplay.diagnostics import Diagnostic, Problems

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_SHOWN = 12


class PdfError(Exception):
    """No PDF can be made; the message says what to do."""


def check_pdf() -> None:
    """See whether PDF can be written.

    Raises:
        PdfError: what it needs isn't installed.
    """
    try:
        import reportlab  # noqa: F401
    except ImportError:
        raise PdfError('a PDF needs a package more: pip install "radioplay[pdf]"') from None


def script_pdf(script: Playscript, paper: Paper = A4, font: Path | None = None) -> tuple[bytes, Problems]:
    """Draw a production script. The same script and fonts give the same bytes.

    Args:
        script: what is drawn.
        paper: on what.
        font: a TrueType font to set it in, where there is a special one.

    Returns:
        The file; W012 where there are letters that no font has, W013 where there are some that go from right to left,
        which are neither turned nor joined here.

    Raises:
        PdfError: what it needs isn't installed, or `font` can't be used.
    """
    check_pdf()
    from reportlab.pdfgen.canvas import Canvas

    try:
        fonts = Fonts("".join(_texts(script)), font)
    except ValueError as error:
        raise PdfError(str(error)) from error
    pages = lay_pages(script, paper, fonts.width)
    starts = {scene: number for number, page in enumerate(pages, 1) for scene in page.scenes}
    front = front_pages(script, starts, paper, fonts.width)
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(paper.width, paper.height), invariant=1, pageCompression=1)
    canvas.setTitle(" · ".join(dict.fromkeys(name for name in (script.show, script.title) if name)))
    canvas.setCreator("radioplay")
    for page in front:
        _draw(canvas, page, paper, fonts)
    for number, page in enumerate(pages, 1):
        _bookmark(canvas, script, page)
        _draw(canvas, page, paper, fonts, (script.title, number))
    canvas.save()
    return file.getvalue(), tuple(_problems(fonts))


def _draw(
    canvas: Canvas, page: Page, paper: Paper, fonts: Fonts, head: tuple[str, int] | None = None
) -> None:
    """A page, and what stands at its top."""
    if head:
        title, number = head
        shown = str(number)
        right = paper.width - paper.side - fonts.width(shown, "plain", 10.0)
        _write(canvas, Text(right, paper.top - 24.0, shown, size=10.0), paper, fonts)
        _write(
            canvas, Text(paper.side, paper.top - 24.0, _cut(title, fonts, paper), size=SMALL), paper, fonts
        )
    for text in page.texts:
        _write(canvas, text, paper, fonts)
    canvas.showPage()


def _write(canvas: Canvas, text: Text, paper: Paper, fonts: Fonts) -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    x, y = text.x, paper.height - text.y
    for font, piece in fonts.pieces(text.text, text.face):
        canvas.setFont(font, text.size)
        canvas.drawString(x, y, piece)
        x += stringWidth(piece, font, text.size)
    if text.underlined:
        canvas.setLineWidth(text.size / 14)
        canvas.line(text.x, y - text.size * 0.14, x, y - text.size * 0.14)


def _cut(title: str, fonts: Fonts, paper: Paper) -> str:
    """A title, as much of it as there is room for beside the page's number."""
    room = paper.column - 60.0
    while len(title) > 1 and fonts.width(title, "plain", SMALL) > room:
        title = title[: len(title) * 9 // 10].rstrip(" …") + "…"
    return title


def _bookmark(canvas: Canvas, script: Playscript, page: Page) -> None:
    """The scenes of a page, for the list beside a PDF."""
    for index in page.scenes:
        scene = script.scenes[index]
        canvas.bookmarkPage(f"scene-{index}")
        canvas.addOutlineEntry(f"{scene.number}. {scene.name}", f"scene-{index}", 0)


def _texts(script: Playscript) -> Iterator[str]:
    """Everything that is written."""
    yield from (script.show, script.title)
    for key, lines in script.fields:
        yield from (key, *lines)
    for role in script.cast:
        yield from (role.name, role.actor, *role.also)
    for block in script.blocks:
        yield from _texts_of(block)


def _texts_of(block: Any) -> Iterator[str]:
    if isinstance(block, SceneHead):
        yield from (block.number, block.name, block.about)
        return
    yield from (getattr(block, key, "") for key in ("text", "name", "how"))
    runs = chain.from_iterable(paragraph.runs for paragraph in getattr(block, "paragraphs", ()))
    yield from (run.text for run in runs)


def _problems(fonts: Fonts) -> Iterator[Diagnostic]:
    if fonts.absent:
        letters = "".join(sorted(fonts.absent)[:_SHOWN]) + ("…" if len(fonts.absent) > _SHOWN else "")
        message = f"no font on this computer has these letters, and the PDF shows ? for them: {letters}"
        hint = "--font FILE.ttf names one that does; the page in HTML can be printed from a browser"
        yield Diagnostic("W012", message, None, hint, "warning")
    if fonts.turned:
        message = "the PDF shows letters that go from right to left in the order of left to right"
        yield Diagnostic("W013", message, None, "print the page in HTML from a browser instead", "warning")
