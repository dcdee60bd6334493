"""`radioplay script`."""

from __future__ import annotations

import builtins
import io
from typing import Any

import pytest
from pypdf import PdfReader

from tests.e2e.conftest import Show


def test_a_script_is_printed_with_numbers(show: Show) -> None:
    ran = show.run("script", "--numbered")
    folder = show.root / "out" / "ep"
    assert ran.code == 0
    assert ran.out.splitlines() == [str(folder / "ep script.html"), str(folder / "ep script.pdf")]
    pages = PdfReader(io.BytesIO((folder / "ep script.pdf").read_bytes())).pages
    assert "F1\nF/X: DOOR BELL" in pages[1].extract_text()
    assert pages[1].mediabox.width == 612.0  # the show is in American English
    assert "[F2 F/X: GUN CLICK]" in (folder / "ep script.html").read_text(encoding="utf-8")


def test_paper_may_be_chosen(show: Show) -> None:
    assert show.run("script", "--format", "pdf", "--paper", "A4").code == 0
    (page, *_) = PdfReader(show.root / "out" / "ep" / "ep script.pdf").pages
    assert round(float(page.mediabox.height)) == 842


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "pdff"), "pdf"),
        (("--paper", "legal"), "letter"),
    ],
)
def test_what_is_not_known_gets_a_suggestion(show: Show, words: tuple[str, ...], said: str) -> None:
    ran = show.run("script", *words)
    assert ran.code == 2 and said in ran.err


def test_an_episode_that_is_not_there_gets_a_suggestion(show: Show) -> None:
    ran = show.run("script", "epp")
    assert ran.code == 1 and "did you mean ep?" in ran.err


def test_a_script_of_nothing_is_said(show: Show) -> None:
    show.write("lines/ep.fountain", "")
    ran = show.run("script")
    assert ran.code == 1 and "W011" in ran.err and not ran.out


def test_a_font_that_is_not_there_is_said(show: Show) -> None:
    ran = show.run("script", "--font", "nowhere.ttf")
    assert ran.code == 1 and "nowhere.ttf" in ran.err


def test_without_its_package_the_page_is_written_alone(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *args: Any, **more: Any) -> Any:
        if name.startswith("reportlab"):
            raise ImportError(name)
        return real(name, *args, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    ran = show.run("script")
    assert ran.code == 0 and 'pip install "radioplay[pdf]"' in ran.err and "ep script.html" in ran.out
    ran = show.run("script", "--format", "pdf")
    assert ran.code == 1 and 'pip install "radioplay[pdf]"' in ran.err


def test_a_translation_is_printed_beside_it(show: Show) -> None:
    show.write(
        "lines/ep.es.fountain", "INT. CAFÉ - NOCHE\n\nMARA\nEstá cerrado.\n\nBOB\n¿Todavía?\n\nMARA\nVete.\n"
    )
    ran = show.run("script", "--numbered", "--language", "es", "--format", "pdf")
    assert ran.out.splitlines() == [str(show.root / "out" / "ep" / "ep.es script.pdf")]
    (_, page) = PdfReader(show.root / "out" / "ep" / "ep.es script.pdf").pages
    assert "Está cerrado." in page.extract_text()
    assert show.run("script", "ep", "--language", "fr").code == 1
