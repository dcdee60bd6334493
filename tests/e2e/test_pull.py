"""The round trip: out to an editor, changed there, saved, read back, and heard in the next render."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import soundfile as sf

from radioplay.units import to_samples
from tests.e2e.conftest import SCRIPT, Show

NUDGES = "lines/ep.nudges.toml"
RPP, OTIO = "out/ep/session/ep.rpp", "out/ep/session/ep.otio"


def chart(show: Show) -> dict[str, Any]:
    """What was exported last, by key."""
    data = json.loads((show.root / "out/ep/session/session.json").read_text(encoding="utf-8"))
    return {item["key"]: item for item in data["items"]}


def in_item(
    show: Show, named: str, *pairs: tuple[str, Callable[[re.Match[str]], str]], file: str = RPP
) -> None:
    """Change the item of a Reaper project that plays a file of that name."""
    path = show.root / file
    text = path.read_bytes().decode().replace("\r\n", "\n")
    [item] = [m for m in re.finditer(r"    <ITEM\n.*?\n    >\n", text, re.DOTALL) if named in m.group()]
    changed = item.group()
    for pattern, new in pairs:
        changed, count = re.subn(pattern, new, changed)
        assert count == 1
    path.write_text(text[: item.start()] + changed + text[item.end() :], encoding="utf-8")


def moved(by: float) -> tuple[str, Callable[[re.Match[str]], str]]:
    return r"POSITION (\S+)", lambda m: f"POSITION {float(m[1]) + by:.14f}"


def turned(db: float) -> tuple[str, Callable[[re.Match[str]], str]]:
    return r"(?m)^      VOLPAN (\S+)", lambda m: f"      VOLPAN {float(m[1]) * 10 ** (db / 20):.14f}"


MUTED = (r"MUTE 0", lambda _: "MUTE 1")


@pytest.fixture
def exported(show: Show) -> Show:
    assert show.run("export", "reaper", "-q").code == 0
    return show


def pull(show: Show, file: str = RPP, code: int = 0) -> str:
    """Both streams of a pull."""
    ran = show.run("export", "--pull", str(show.root / file))
    assert ran.code == code, ran.err
    return ran.out + ran.err


def test_an_untouched_session_changes_nothing(exported: Show) -> None:
    assert "nothing was moved, turned or muted" in pull(exported)
    assert not (exported.root / NUDGES).exists()


def test_what_a_person_does_in_reaper_is_in_the_next_render_and_the_next_session(exported: Show) -> None:
    before = chart(exported)
    in_item(exported, "were-closed", moved(0.25))
    in_item(exported, "still", turned(-2.0), moved(-0.1))
    in_item(exported, "gun click", MUTED)
    in_item(exported, "AMBIENCE rain", moved(0.5))
    said = pull(exported)
    assert "moved 3 (rain +0.500 s, MARA 1.01 +0.250 s, BOB 1.02 -0.100 s)" in said
    assert "turned 1 (BOB 1.02 -2.0 dB), muted 1 (gun click)" in said
    written = (exported.root / NUDGES).read_bytes()
    assert "stays as it is" in pull(exported)
    assert (exported.root / NUDGES).read_bytes() == written

    assert exported.run("render", "-q", "--format", "wav").code == 0
    report = exported.report()
    assert report["nudges"] == {"held": 4, "lapsed": 0}
    assert (report["spoken"], report["reused"]) == (0, 3)
    clips = {c["name"]: c for t in exported.timeline()["tracks"] for c in t["clips"]}
    assert clips["1.01"]["start"] == before["1.01-were-closed"]["start"] + to_samples(0.25)
    assert clips["1.02"]["start"] == before["1.02-still"]["start"] - to_samples(0.1)
    assert clips["1.02"]["gain_db"] == pytest.approx(before["1.02-still"]["gain_db"] - 2.0, abs=0.01)
    assert "gun click" not in clips

    ran = exported.run("export", "reaper", "-q")
    assert ran.code == 0 and "what was changed in ep.rpp has been pulled" in ran.err
    after = chart(exported)
    assert {key: after[key]["start"] - before[key]["start"] for key in before} == {
        **dict.fromkeys(before, 0),
        "1.01-were-closed": to_samples(0.25),
        "1.02-still": -to_samples(0.1),
        "bed:rain#1": to_samples(0.5),
    }
    assert after["cue:gun click#1"]["muted"]
    assert "nothing was moved, turned or muted" in pull(exported)
    assert (exported.root / NUDGES).read_bytes() == written
    [kept] = (exported.root / "out/ep/session").glob("*edited*.rpp")
    assert "moved 3" in pull(exported, kept.relative_to(exported.root).as_posix())
    assert (exported.root / NUDGES).read_bytes() == written


def test_moves_add_up_and_what_is_undone_in_the_session_is_undone_here(exported: Show) -> None:
    in_item(exported, "still", moved(0.25))
    pull(exported)
    assert exported.run("export", "reaper", "-q").code == 0
    in_item(exported, "still", moved(0.5))
    pull(exported)
    assert "offset = 0.75" in (exported.root / NUDGES).read_text(encoding="utf-8")
    in_item(exported, "still", moved(-0.5))
    assert "wrote lines/ep.nudges.toml" in pull(exported)
    assert "offset = 0.25" in (exported.root / NUDGES).read_text(encoding="utf-8")
    assert "offset = 0.75" in (exported.root / f"{NUDGES}~").read_text(encoding="utf-8")


def test_what_was_written_into_the_file_since_stays_where_the_session_says_nothing(exported: Show) -> None:
    exported.write(NUDGES, '# mine\n["1.01-were-closed"]\noffset = 0.125 # so\n')
    in_item(exported, "still", moved(0.25))
    pull(exported)
    text = (exported.root / NUDGES).read_text(encoding="utf-8")
    assert text.startswith('# mine\n["1.01-were-closed"]\noffset = 0.125 # so\n')
    assert '["1.02-still"]\noffset = 0.25\n' in text


def test_an_edited_timeline_of_opentimelineio_comes_back_too(show: Show) -> None:
    assert show.run("export", "otio", "-q").code == 0
    path = show.root / OTIO
    data = json.loads(path.read_text(encoding="utf-8"))
    tracks = {track["name"]: track for track in data["tracks"]["children"]}
    mara, bob = tracks["MARA"]["children"], tracks["BOB"]["children"]
    bob[0]["source_range"]["duration"]["value"] += 24_000
    next(each for each in mara if each["name"].startswith("1.03"))["enabled"] = False
    path.write_text(json.dumps(data), encoding="utf-8")
    said = pull(show, OTIO)
    assert "moved 1 (BOB 1.02 +0.500 s), muted 1 (MARA 1.03)" in said


def test_a_script_that_has_changed_since_keeps_the_touch(exported: Show) -> None:
    in_item(exported, "still", moved(0.25))
    in_item(exported, "go-away", moved(0.5))
    scene = "INT. STREET\n\nSOUND: gun click\n\nBOB\nHello, anybody?\n\n"
    changed = SCRIPT.replace("INT. CAFÉ", f"{scene}INT. CAFÉ").replace("] away.", "] home.")
    exported.write("lines/ep.fountain", changed)
    said = pull(exported)
    assert "X055" in said
    assert "1.03 Go away" in said
    assert '["2.02-still"]\noffset = 0.25\n' in (exported.root / NUDGES).read_text(encoding="utf-8")
    exported.write(NUDGES, '["1.01-were-closed"]\noffset = 1.0\n["9.09-nobody-says-so"]\nmute = true\n')
    assert "9.09-nobody-says-so no longer holds" in exported.run("check").out
    assert "X042" in exported.run("status").err
    assert exported.run("render", "-q", "--format", "wav").code == 0
    assert exported.report()["nudges"] == {"held": 1, "lapsed": 1}
    assert '["9.09-nobody-says-so"]' in (exported.root / NUDGES).read_text(encoding="utf-8")


def test_a_muted_line_is_not_heard_and_its_words_are_nowhere(show: Show) -> None:
    assert show.run("render", "-q", "--format", "wav").code == 0
    long, _ = sf.read(show.root / "out/ep/ep.wav")
    show.write(NUDGES, '["1.02-still"]\nmute = true\n')
    assert show.run("render", "-q", "--format", "wav").code == 0
    muted, _ = sf.read(show.root / "out/ep/ep.wav")
    assert len(long) == len(muted)
    assert "BOB" not in show.report()["characters"]
    assert [t["name"] for t in show.timeline()["muted"]] == ["BOB"]


def _of_another_show(show: Show) -> Path:
    path = show.root.parent / "other.rpp"
    path.write_text(
        "<REAPER_PROJECT 0.1\n<TRACK\n<ITEM\n<SOURCE WAVE\nFILE x.wav\n>\n>\n>\n>\n", encoding="utf-8"
    )
    return path


def _renamed_episode(show: Show) -> Path:
    (show.root / "lines/ep.fountain").rename(show.root / "lines/pilot.fountain")
    return show.root / RPP


def _emptied(show: Show) -> Path:
    text = (show.root / RPP).read_bytes().decode().replace("\r\n", "\n")
    path = show.root / RPP
    path.write_text(re.sub(r"    <ITEM\n.*?\n    >\n", "", text, flags=re.DOTALL), encoding="utf-8")
    return path


def _long_ago(show: Show) -> Path:
    path = show.root / RPP
    path.write_text(re.sub("radioplay export [0-9a-f]+", "radioplay export 0123456789ab", path.read_text()))
    return path


def _without_chart(show: Show) -> Path:
    (show.root / "out/ep/session/session.json").unlink()
    return show.root / RPP


def _broken_nudges(show: Show) -> Path:
    show.write(NUDGES, "[")
    in_item(show, "still", moved(0.5))
    return show.root / RPP


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda show: show.root / "none.rpp", "X050"),
        (lambda show: show.root, "X050"),
        (lambda show: show.root / "cast.toml", "X050"),
        (_of_another_show, "X051"),
        (_without_chart, "X051"),
        (_renamed_episode, "X052"),
        (_emptied, "X053"),
        (_long_ago, "X054"),
        (_broken_nudges, "X040"),
    ],
)
def test_what_cant_come_back_says_why_and_changes_nothing(
    exported: Show, spoil: Callable[[Show], Path], code: str
) -> None:
    file = spoil(exported)
    nudges = exported.root / NUDGES
    before = nudges.read_bytes() if nudges.exists() else None
    ran = exported.run("export", "--pull", str(file))
    assert ran.code == 1
    assert code in ran.err
    assert "hint" in ran.err or file.name == "none.rpp"
    assert (nudges.read_bytes() if nudges.exists() else None) == before


def test_an_episode_that_is_named_must_be_the_files(exported: Show) -> None:
    exported.write("lines/other.fountain", SCRIPT)
    file = str(exported.root / RPP)
    assert "X052" in exported.run("export", "--pull", file, "other").err
    assert exported.run("export", "--pull", file, "ep").code == 0
    assert exported.run("export", "--pull", file, "--json").json["changes"] == []


def test_a_copy_saved_elsewhere_is_found_by_its_export(exported: Show, tmp_path: Path) -> None:
    in_item(exported, "still", moved(0.25))
    copy = tmp_path / "desk" / "Mix 2.RPP"
    copy.parent.mkdir()
    copy.write_bytes((exported.root / RPP).read_bytes().replace(b"media/", rb"C:\Shows\media" + b"\\"))
    assert "moved 1 (BOB 1.02 +0.250 s)" in pull(exported, str(copy))


@pytest.mark.parametrize(
    ("format_name", "file"), [("dawproject", "ep.dawproject"), ("ardour", "ep ardour"), ("otio", "ep.otio")]
)
def test_every_format_that_is_read_comes_back_untouched(show: Show, format_name: str, file: str) -> None:
    assert show.run("export", format_name, "-q").code == 0
    assert "nothing was moved, turned or muted" in pull(show, f"out/ep/session/{file}")
