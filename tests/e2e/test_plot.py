"""An episode is drawn, while it is rendered or afterwards."""

from __future__ import annotations

from .conftest import Show


def test_a_render_draws_what_it_made(show: Show) -> None:
    ran = show.run("render", "--plot", "--quiet")
    assert ran.code == 0, ran.err
    folder = show.root / "out" / "ep"
    assert "plot.png" in ran.out and (folder / "plot.png").stat().st_size > 10_000
    assert "<svg" in (folder / "report.html").read_text(encoding="utf-8")


def test_it_is_drawn_afterwards_or_a_part_of_it(show: Show) -> None:
    assert show.run("render", "--quiet").code == 0
    page = show.root / "out" / "ep" / "report.html"
    assert "<svg" not in page.read_text(encoding="utf-8")
    assert show.run("plot").code == 0
    assert "<svg" in page.read_text(encoding="utf-8")
    ran = show.run("plot", "ep", "--from", "1", "--to", "3")
    assert ran.code == 0 and "plot.1-3s.png" in ran.out


def test_nothing_to_draw_is_told_with_what_to_do(show: Show) -> None:
    ran = show.run("plot")
    assert ran.code == 1 and "radioplay render" in ran.err
    assert "Traceback" not in ran.err


def test_files_that_a_render_did_not_write_are_told_of(show: Show) -> None:
    assert show.run("render", "--quiet").code == 0
    for name in ("report.json", "timeline.json"):
        path = show.root / "out" / "ep" / name
        kept = path.read_text(encoding="utf-8")
        for wrong in ("{", "[]", '{"version": 1}'):
            path.write_text(wrong, encoding="utf-8")
            ran = show.run("plot")
            assert ran.code == 1 and name in ran.err and "radioplay render" in ran.err
        path.write_text(kept, encoding="utf-8")
