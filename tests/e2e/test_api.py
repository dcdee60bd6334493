"""radioplay in Python, as notebooks use it; and the examples of the README, run as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from radioplay import Project, RadioplayError, render
from radioplay.scaffold import write_new

from .conftest import Show

README = Path(__file__).parents[2] / "README.md"
EXAMPLES = re.findall(r"^```python\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def test_a_show_is_opened_checked_and_rendered(show: Show) -> None:
    project = Project.open(show.root)
    assert project.episodes == ("ep",)
    assert project.check() == ()
    episode = project.render(formats="wav,mp3")
    assert episode.report["missing"] == 0 and episode.path("mp3").is_file()
    assert episode.timeline.markers[0].name == "INT. CAFÉ - NIGHT"


def test_what_it_says_of_itself_is_short(show: Show) -> None:
    episode = render(show.root, formats="wav")
    assert repr(episode) == f"<Episode ep: {episode.path('wav')}>"
    assert repr(Project.open(show.root)) == f"<Project {show.root}: ep>"


def test_its_samples_are_those_of_the_master(show: Show) -> None:
    episode = render(show.root, formats="mp3,wav")
    master, rate = sf.read(episode.path("wav"), dtype="float32")
    assert rate == episode.rate
    np.testing.assert_array_equal(episode.samples(), master)


def test_samples_of_an_audiobook_alone_are_as_long_as_the_master(show: Show) -> None:
    episode = render(show.root, formats="m4b")
    assert episode.samples().shape == (episode.timeline.length, 2)
    assert np.abs(episode.samples()).max() > 0.1


def test_checking_a_show_loads_nothing_of_what_it_is_delivered_by() -> None:
    script = "import sys; from radioplay import Project; Project.check; print(*sys.modules, sep='\\n')"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"radioplay.publishing", "radioplay.sessions", "radioplay.stems"} & set(ran.stdout.split())


def test_pydub_gets_every_bit_of_the_master(show: Show) -> None:
    episode = render(show.root, formats="wav")
    segment = episode.to_pydub()
    assert (segment.frame_rate, segment.channels) == (episode.rate, 2)
    back = np.array(segment.get_array_of_samples()).reshape(-1, 2) / 2.0**31
    np.testing.assert_array_equal(back.astype(np.float32), episode.samples())


def test_what_is_wrong_with_a_show_is_a_problem_and_the_rest_is_made(show: Show) -> None:
    show.write("lines/ep.fountain", "INT. CAFÉ - NIGHT\n\nMARA\nHello.\n\nNOBODY\nHello?\n")
    episode = render(show.root, formats="wav")
    assert [problem.code for problem in episode.problems if problem.severity == "error"] == ["C001"]
    assert str(episode.problems[0]).startswith("lines/ep.fountain:6:1: error C001: ")
    assert len(episode.samples()) > 48_000


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"episode": "epp"}, "did you mean ep"),
        ({"formats": "mp4"}, "mp4 is not a format"),
    ],
)
def test_what_cannot_be_done_is_raised(show: Show, wrong: dict[str, str], message: str) -> None:
    with pytest.raises(RadioplayError, match=message):
        render(show.root, **wrong)


def test_a_folder_without_a_show_is_raised_with_its_problem(tmp_path: Path) -> None:
    with pytest.raises(RadioplayError) as failed:
        Project.open(tmp_path)
    assert [problem.code for problem in failed.value.problems] == ["P002"]


def test_nothing_to_hear_is_raised_with_the_problems(show: Show) -> None:
    show.write("lines/ep.fountain", "INT. CAFÉ - NIGHT\n")
    with pytest.raises(RadioplayError, match="nothing was made") as failed:
        render(show.root)
    assert "P022" in [problem.code for problem in failed.value.problems]


def test_one_of_several_episodes_must_be_named(show: Show) -> None:
    show.write("lines/two.fountain", "MARA\nHello.\n")
    with pytest.raises(RadioplayError, match="ep, two"):
        render(show.root)
    assert render(show.root, "two", formats="wav").name == "two"


def test_an_episode_is_taken_apart_and_the_stems_sum_to_its_samples(show: Show) -> None:
    project = Project.open(show.root)
    stems = project.stems(by="character,cue", format="float")
    total = sum(sf.read(file, dtype="float64")[0] for file in stems.summing)
    assert np.abs(total - project.render().samples()).max() < 1e-6
    assert stems.problems == ()


def test_a_session_goes_out_and_comes_back(show: Show) -> None:
    project = Project.open(show.root)
    [session, *_] = project.export("reaper").files
    text = session.read_text(encoding="utf-8")
    place = re.search(r"POSITION ([0-9.]+)", text)
    assert place
    session.write_text(text.replace(place[0], f"POSITION {float(place[1]) + 0.5:.10f}", 1), encoding="utf-8")
    [turn] = project.pull(session).of("moved")
    assert turn.by == pytest.approx(0.5)
    assert (show.root / "lines" / "ep.nudges.toml").is_file()


def test_what_is_published_and_written_down_is_answered(show: Show) -> None:
    project = Project.open(show.root)
    assert [path.suffix for path in project.transcripts(formats="vtt,srt").files] == [".vtt", ".srt"]
    published = project.publish()
    assert published.feed.is_file() and [each.name for each in published.episodes] == ["ep"]


def test_a_cue_sheet_and_a_script_are_written_with_what_is_wrong(show: Show) -> None:
    show.write("sfx/door bell.wav", (Path(__file__).parents[2] / "sfx" / "door-bell.wav").read_bytes())
    project = Project.open(show.root)
    sheet = project.cue_sheet()
    assert {path.suffix for path in sheet.files} == {".csv", ".html"}
    assert [problem.code for problem in sheet.problems] == ["W010"]
    script = project.script(numbered=True)
    assert "F1" in script.files[0].read_text(encoding="utf-8") and script.problems == ()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda project: project.script(formats="doc"),
        lambda project: project.stems(by="voice"),
        lambda project: project.stems(format="16"),
        lambda project: project.export("logic"),
        lambda project: project.pull("not-there.rpp"),
        lambda project: project.transcripts(formats="doc"),
        lambda project: project.publish("epp"),
    ],
)
def test_what_no_verb_understands_is_raised(show: Show, wrong: Callable[[Project], object]) -> None:
    with pytest.raises(RadioplayError):
        wrong(Project.open(show.root))


def test_the_readme_has_examples() -> None:
    assert EXAMPLES


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_of_the_readme_runs(example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_new(tmp_path / "my-show")
    exec(compile(example, str(README), "exec"), {})


def test_a_story_becomes_a_show(tmp_path: Path) -> None:
    story = tmp_path / "closing time.txt"
    story.write_text('"We\'re closed," Mara said.\n\n"I know," said Tom.\n', encoding="utf-8")
    show = Project.adapt(story, tmp_path / "show", narration="none", engine="tone")
    assert show.episodes == ("closing-time",)
    assert show.check() == ()
    script = (tmp_path / "show" / "lines" / "closing-time.fountain").read_text(encoding="utf-8")
    assert "MARA\nWe're closed.\n" in script
    with pytest.raises(RadioplayError, match="can't be read"):
        Project.adapt(tmp_path / "none.txt")


def test_a_story_adapted_again_is_made_as_the_last_time(tmp_path: Path) -> None:
    story = tmp_path / "late.txt"
    story.write_text('The road was gone.\n\n"We\'re late," Mara said.\n', encoding="utf-8")
    Project.adapt(story, tmp_path / "show", narration="none", engine="tone")
    script = tmp_path / "show" / "lines" / "late.fountain"
    first = script.read_text(encoding="utf-8")
    Project.adapt(story, tmp_path / "show", engine="tone")
    assert script.read_text(encoding="utf-8") == first and "NARRATOR" not in first
