"""`radioplay adapt --review` and `--llm`: answers come from keys or lines, and are never lost."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from radioplay.cli.app import app
from tests.e2e.conftest import Ran
from tests.engines.speech_server import SpeechServer, refuse, serving
from tests.unit.adapt.test_llm import everybody_is

STORY = """THE LAMP

Mara Voss, Tom Reed, Ann Lowe and Ben Cole sat round the table. Nobody had lit the lamp.

"Well?"

"Well what?"

"You know what."

"I don't think she does."

"Then tell her," said Tom Reed.

* * *

Rain fell on the roof. Mara Voss, Tom Reed, Ann Lowe and Ben Cole listened to it.

"Somebody ought to light it."

"Somebody ought to do a lot of things."

"Somebody did, last night."

* * *

Later Ben Cole, Ann Lowe, Mara Voss and Tom Reed stood in the yard.

"And look what came of that."

"Nothing came of it."

"Nothing ever does."

* * *

At four Ann Lowe, Ben Cole, Tom Reed and Mara Voss went down to the boats.

"Is it far?"

"Not by day."

"Then we wait."
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the story and its show, which is copied for every test."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "lamp.txt").write_text(STORY, encoding="utf-8")
    assert run("adapt", folder / "lamp.txt", "-o", folder / "show", "--engine", "tone", "--quiet").code == 0
    return folder


@pytest.fixture
def story(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    sidecar = tmp_path / "show" / "lines" / "lamp.adapt.toml"
    text = sidecar.read_text("utf-8")
    source = re.search('source = "(.*)"', text)
    assert source
    sidecar.write_text(text.replace(source[1], (tmp_path / "lamp.txt").as_posix()), encoding="utf-8")
    return tmp_path / "lamp.txt"


@pytest.fixture
def show(story: Path) -> Path:
    return story.parent / "show"


def run(*words: str | Path, typed: str = "") -> Ran:
    made = CliRunner().invoke(app, [str(word) for word in words], input=typed)
    assert made.exception is None or isinstance(made.exception, SystemExit), made.exception
    return Ran(made.exit_code, made.stdout, made.stderr)


def reviewed(show: Path, typed: str, *more: str) -> Ran:
    return run("adapt", "-o", show, "--engine", "tone", "--review", *more, typed=typed)


def script(show: Path) -> str:
    return (show / "lines" / "lamp.fountain").read_text("utf-8")


def kept(show: Path) -> dict[str, Any]:
    return tomllib.loads((show / "lines" / "lamp.adapt.toml").read_text("utf-8"))


def speakers(show: Path) -> list[str]:
    return [answer["speaker"] for answer in kept(show).get("answers", [])]


def test_with_nothing_to_read_the_list_is_printed_and_nothing_written(show: Path) -> None:
    before = {path: path.read_bytes() for path in show.rglob("*") if path.is_file()}
    ran = reviewed(show, "")
    assert ran.code == 0
    assert ran.out == (show / "out" / "lamp" / "review.txt").read_text("utf-8")
    assert "quotes are to be reviewed" in ran.out and "    ? " in ran.out
    assert {path: path.read_bytes() for path in show.rglob("*") if path.is_file()} == before


def test_an_answer_changes_the_script_and_outlives_the_next_run(story: Path, show: Path) -> None:
    ran = reviewed(show, "n Ben Cole\nq\n")
    assert ran.code == 0 and "→ Ben Cole" in ran.out and "1 answered" in ran.out
    assert speakers(show) == ["Ben Cole"]
    answered = script(show)
    said = (
        next(line for line in ran.out.splitlines() if ">>> " in line)
        .split(">>> ")[1]
        .split(" <<<")[0]
        .strip('"')
    )
    assert f"BEN COLE\n{said}" in answered
    story.write_text(STORY.replace("Nobody had", "It was late. Nobody had"), encoding="utf-8")
    assert run("adapt", story, "-o", show, "--engine", "tone").code == 0
    assert f"BEN COLE\n{said}" in script(show) and speakers(show) == ["Ben Cole"]


def test_every_key_does_what_it_says(show: Path) -> None:
    ran = reviewed(show, "?\ns\nb\nb\nc\nx\nu\n\nu\n2\nu\nz\n9\nq\n")
    assert ran.code == 0 and speakers(show) == []
    assert "hear it, as the script has it now" in ran.out
    assert "this is the first one" in ran.out
    assert ran.out.count("→ ") == 3 and "→ no speech" in ran.out
    _, _, _, back, more, *_ = ran.out.split("── ")
    assert more.count("\n") >= back.count("\n")  # more of the story, without "this is the first one"
    assert "0 answered" in ran.out


def test_somebody_else_can_be_named(show: Path) -> None:
    ran = reviewed(show, "n\n\nn Marra Voss\ny\nu\nn Mara Vos\nn\nu\nn Zebulon\nq\n")
    assert ran.code == 0
    assert "did you mean Mara Voss?" in ran.out and "→ Mara Voss\n" in ran.out.replace(";", "\n")
    assert "→ Mara Vos, new in the cast" in ran.out and "→ Zebulon, new in the cast" in ran.out
    assert speakers(show) == ["Zebulon"]
    assert "ZEBULON\n" in script(show) and "[cast.ZEBULON]" in (show / "cast.toml").read_text("utf-8")


def test_a_line_that_is_no_speech_is_narrated(show: Path) -> None:
    assert reviewed(show, "x\nq\n").code == 0
    assert speakers(show) == [""]
    assert run("check", "-p", show).code == 0


def test_the_end_of_the_input_saves_and_leaves(show: Path) -> None:
    assert reviewed(show, "1\n").code == 0
    assert len(speakers(show)) == 1


def test_a_script_that_was_edited_is_left_and_the_answers_are_kept(show: Path) -> None:
    path = show / "lines" / "lamp.fountain"
    path.write_text(script(show) + "\nEND.\n", encoding="utf-8")
    ran = reviewed(show, "1\nq\n")
    assert ran.code == 1 and "A022" in ran.err and script(show).endswith("END.\n")
    assert len(speakers(show)) == 1
    assert reviewed(show, "q\n", "--force").code == 0


def test_a_review_without_answers_writes_nothing(show: Path) -> None:
    path = show / "lines" / "lamp.fountain"
    path.write_text("MARA\nMine.\n", encoding="utf-8")
    assert reviewed(show, "s\nq\n").code == 0
    assert script(show) == "MARA\nMine.\n"


def test_the_narration_stays_as_it_was(story: Path, show: Path) -> None:
    assert run("adapt", story, "-o", show, "--engine", "tone", "--narration", "none").code == 0
    assert reviewed(show, "1\nq\n").code == 0
    assert kept(show)["story"]["narration"] == "none" and "NARRATOR\n" not in script(show)


def test_a_line_can_be_heard(show: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[Path] = []
    monkeypatch.setattr("radioplay.cli.playing.play", lambda path: played.append(path))
    ran = reviewed(show, "h\nq\n")
    assert ran.code == 0
    assert played == [show / "out" / "lamp" / "review.wav"] and played[0].read_bytes()[:4] == b"RIFF"
    assert "nothing here plays sounds" in ran.out and str(played[0]) in ran.out


def test_the_story_must_be_known(show: Path, tmp_path: Path) -> None:
    ran = run("adapt", "-o", tmp_path / "nowhere", "--review")
    assert ran.code == 2 and "name the story" in ran.err
    (show / "lines" / "other.adapt.toml").write_text("", encoding="utf-8")
    ran = run("adapt", "-o", show, "--review")
    assert ran.code == 2 and "lamp, other" in ran.err


def test_a_sidecar_that_is_broken_is_not_written_over(show: Path) -> None:
    path = show / "lines" / "lamp.adapt.toml"
    path.write_text("answers = [", encoding="utf-8")
    ran = reviewed(show, "1\nq\n")
    assert ran.code == 1 and "A020" in ran.err and path.read_text("utf-8") == "answers = ["


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    for name in ("RADIOPLAY_LLM_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as found:
        yield found


def test_a_language_model_is_asked_once(
    show: Path, server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "0")
    monkeypatch.setenv("RADIOPLAY_LLM_KEY", "sk-the-secret")
    server.tricks = [everybody_is("ANN LOWE")] * 5
    ran = run("adapt", "-o", show, "--engine", "tone", "--llm", server.url, "--llm-model", "tiny")
    assert ran.code == 0 and server.seen
    guesses = kept(show)["guesses"]
    assert {guess["speaker"] for guess in guesses} == {"Ann Lowe"} and {g["by"] for g in guesses} == {"tiny"}
    assert "sk-the-secret" not in (show / "lines" / "lamp.adapt.toml").read_text("utf-8") + ran.out + ran.err
    asked, written = len(server.seen), script(show)
    assert run("adapt", "-o", show, "--engine", "tone", "--llm", server.url, "--llm-model", "tiny").code == 0
    assert run("adapt", "-o", show, "--engine", "tone").code == 0
    assert len(server.seen) == asked and script(show) == written


def test_a_server_that_fails_is_a_warning(
    show: Path, server: SpeechServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RADIOPLAY_OFFLINE", "0")
    before = script(show)
    server.tricks = [refuse(403)] * 3
    ran = run("adapt", "-o", show, "--engine", "tone", "--llm", server.url)
    assert ran.code == 0 and "A040" in ran.err and script(show) == before and "guesses" not in kept(show)
    ran = run("adapt", "-o", show, "--engine", "tone", "--llm", server.url, "--offline")
    assert ran.code == 0 and "A043" in ran.err and len(server.seen) == 1
    ran = run("adapt", "-o", show, "--llm", "nowhere")
    assert ran.code == 2 and "--llm" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
class TestOnATerminal:
    """Real keys, none of them followed by Enter."""

    def test_single_keys_answer(self, show: Path) -> None:
        with Terminal(show) as terminal:
            terminal.press("1", until="→ ")
            terminal.press("\x1b[A", until="")  # an arrow key does nothing
            terminal.press("c", until="left ·")
            terminal.press("n", until="who speaks?")
            terminal.press("Zebulon\n", until="→ Zebulon, new in the cast")
            terminal.press("u", until="left ·")
            terminal.press(" ", until="→ ")
            assert len(speakers(show)) == 2  # kept at once
            terminal.press("q", until="2 answered")
            assert terminal.ends() == 0
        assert "Zebulon" not in speakers(show)

    def test_interrupted_the_answers_stay_and_the_terminal_is_as_it_was(self, show: Path) -> None:
        with Terminal(show) as terminal:
            before = terminal.modes()
            assert before != terminal.modes_at_first  # keys come one by one
            terminal.press("1", until="→ ")
            terminal.press("\x03", until="stopped")
            assert terminal.ends() == 130
            assert terminal.modes() == terminal.modes_at_first
        assert len(speakers(show)) == 1


class Terminal:
    """The command on a terminal of its own."""

    def __init__(self, show: Path) -> None:
        import pty

        self.master, self.slave = pty.openpty()
        self.modes_at_first = self.modes()
        command = [
            sys.executable,
            "-m",
            "radioplay",
            "adapt",
            "-o",
            str(show),
            "--engine",
            "tone",
            "--review",
        ]
        self.process = subprocess.Popen(
            command,
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            env=os.environ | {"TERM": "xterm", "COLUMNS": "100"},
            preexec_fn=self._take_over,
        )
        self.seen = ""
        self._read_until("? help")

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)

    def _take_over(self) -> None:
        import fcntl
        import termios

        os.setsid()
        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)

    def modes(self) -> list[Any]:
        import termios

        return termios.tcgetattr(self.slave)[:4]

    def press(self, keys: str, until: str) -> None:
        self.seen = ""
        os.write(self.master, keys.encode())
        self._read_until(until)
        if "left ·" in self.seen or until.startswith("→"):
            self._read_until("? help")

    def _read_until(self, words: str) -> None:
        end = time.monotonic() + 60.0
        while words not in self.seen:
            assert time.monotonic() < end, self.seen
            if select.select([self.master], [], [], 0.2)[0]:
                self.seen += os.read(self.master, 65536).decode("utf-8", "replace")

    def ends(self) -> int:
        end = time.monotonic() + 60.0
        while self.process.poll() is None:
            assert time.monotonic() < end, self.seen
            if select.select([self.master], [], [], 0.05)[0]:
                self.seen += os.read(self.master, 65536).decode("utf-8", "replace")
        return self.process.returncode
