"""Options for every test."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="write the golden files anew; read them in review")


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written rather than compared."""
    return bool(request.config.getoption("--renew"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the scores that tests recorded with `record_property("score", …)`."""
    scores = [
        str(value)
        for report in terminalreporter.stats.get("passed", [])
        for key, value in report.user_properties
        if key == "score"
    ]
    if scores:
        terminalreporter.section("scores")
        for score in sorted(scores):
            terminalreporter.write_line(score)
