"""Which lines tell most, which names are spoken, how a table fits, and who is cast with what."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from radioplay.cast import Character
from radioplay.casting.announcing import spoken_name
from radioplay.casting.choosing import Choice, write_choices
from radioplay.casting.company import gather
from radioplay.casting.suggest import Auditioner, hardest_pair, shortlist, suggest
from radioplay.casting.telling import telling_lines
from radioplay.cli.table import cut, table
from radioplay.diagnostics import Span, width
from radioplay.engines.registry import engine
from radioplay.performance import Delivery
from radioplay.project import read_project
from radioplay.store import Store

MARA = Character("MARA", "tone:a")


def lines(*texts: str) -> list[Delivery]:
    """Deliveries; what stands in brackets in front is the direction."""
    made = []
    for number, text in enumerate(texts, 1):
        direction, bracket, words = text.removeprefix("(").partition(") ")
        directions = (direction,) if bracket else ()
        made.append(
            Delivery(f"1.{number:02d}", MARA, words if bracket else text, Span("a", number), directions)
        )
    return made


def test_a_question_a_forceful_line_and_a_long_one() -> None:
    said = lines(
        "Yes.",
        "Who left the door to the cellar open?",
        "I see.",
        "(shouting) Get away from that window, all of you!",
        "I have kept this café for thirty years, and my mother kept it before me, and nobody ever paid on time.",
        "Is it late?",
        "We open at nine in the morning.",
    )
    assert telling_lines(said) == (said[1], said[3], said[4])


def test_the_same_words_are_not_heard_twice() -> None:
    said = lines(*["Who is there at the door now?"] * 4, "Nobody at all, as far as I can see from here.")
    assert telling_lines(said) == (said[0], said[4])


def test_few_lines_are_all_heard_and_none_is_none() -> None:
    said = lines("No.", "Why?")
    assert telling_lines(said) == tuple(said)
    assert telling_lines([]) == ()


@pytest.mark.parametrize(
    ("voice", "name"),
    [
        ("kokoro:af_bella", "Bella"),
        ("kokoro:am_onyx*0.8+bm_daniel*0.2", "Onyx and Daniel"),
        ("tone:a3", "A3"),
        ("espeak:en-us+f3", "En Us and F3"),
        ("x:☃", "a voice"),
    ],
)
def test_a_voice_is_called_as_one_would(voice: str, name: str) -> None:
    assert spoken_name(voice) == name


def test_a_table_fits_and_numbers_stand_to_the_right() -> None:
    rows = [("A", "x" * 50, "1"), ("B" * 60, "y", "100"), ("北京", "z", "22")]
    shown = list(table(("who", "voice", "n"), rows, flexible=2, columns=60))
    assert max(map(width, shown)) == 60
    assert {width(line) for line in shown} == {60}
    assert shown[1].endswith("    1")
    assert "…" in shown[1]
    assert "…" in shown[2]
    assert list(table(("who", "n"), [("A", "1")], flexible=1)) == ["who  n", "A    1"]


def test_a_name_is_cut_in_its_middle() -> None:
    assert cut("THE MAN IN THE CAP", 12) == "THE MAN …CAP"
    assert cut("THE MAN IN THE CAP", 5) == "THE …"
    assert cut("BOB", 12) == "BOB"


SCENES = """INT. A

ANN
Good morning, and how are you today?

LADY BLUE
I am as well as can be hoped for.

ANN
Then sit with me.

LADY BLUE
I will.

INT. B

THE KING
Nobody listens to a king.
"""


@pytest.fixture
def auditioner(tmp_path: Path) -> Auditioner:
    (tmp_path / "lines").mkdir()
    (tmp_path / "lines" / "a.fountain").write_text(SCENES, encoding="utf-8")
    (tmp_path / "cast.toml").write_text('[cast.ANN]\nvoice = "kokoro:af_heart"\n', encoding="utf-8")
    project, _ = read_project(tmp_path)
    company, problems = gather(project)
    assert problems == ()
    return Auditioner(company, engine("kokoro"), Store(project.store))


def test_voices_are_proposed_without_any_pack_installed(
    auditioner: Auditioner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "none"))
    made = suggest(auditioner, ["THE KING", "LADY BLUE"])
    voices = {each.character: each.voice for each in made.suggestions}
    assert list(voices) == ["LADY BLUE", "THE KING"]
    assert voices["LADY BLUE"][8] == "f"
    assert voices["THE KING"][8] == "m"
    assert "kokoro:af_heart" not in voices.values()
    assert made == suggest(auditioner, ["LADY BLUE", "THE KING"])


def test_those_who_share_a_scene_get_voices_further_apart(auditioner: Auditioner) -> None:
    made = suggest(auditioner, ["LADY BLUE"])
    chosen = auditioner.alike("kokoro:af_heart", made.suggestions[0].voice)
    women = [voice for voice in auditioner.choices if voice[8] == "f" and voice != "kokoro:af_heart"]
    others = sorted(auditioner.alike("kokoro:af_heart", voice) or 0.0 for voice in women)
    assert chosen is not None
    assert chosen <= others[len(others) // 3]
    assert auditioner.weight("ANN", "LADY BLUE") == 1.0
    assert auditioner.weight("ANN", "THE KING") < 0.2


def test_the_pair_that_is_hardest_to_tell_apart_is_named(auditioner: Auditioner) -> None:
    voices = {"ANN": "kokoro:af_heart", "LADY BLUE": "kokoro:af_bella", "THE KING": "kokoro:am_onyx"}
    pair = hardest_pair(auditioner, voices)
    assert pair is not None
    assert {pair.first, pair.second} == {"ANN", "LADY BLUE"}
    assert pair.scenes == 1
    assert pair.likeness > 0.85
    assert hardest_pair(auditioner, {"ANN": "kokoro:af_heart"}) is None


def test_a_shortlist_fits_and_is_not_four_times_the_same(auditioner: Auditioner) -> None:
    found = shortlist(auditioner, "THE KING")
    assert len(set(found)) == 4
    assert all(voice[8] == "m" for voice in found)
    pairs = [auditioner.alike(a, b) or 0.0 for a in found for b in found if a < b]
    assert max(pairs) < 0.85


def test_who_has_a_womans_voice_gets_another_of_a_woman(auditioner: Auditioner) -> None:
    assert suggest(auditioner, ["ANN"]).suggestions[0].voice[8] == "f"
    assert all(voice[8] == "f" for voice in shortlist(auditioner, "ANN"))


def test_more_people_than_voices_share_them(tmp_path: Path) -> None:
    names = [f"PERSON {chr(65 + number)}" for number in range(26)] + ["AXEL", "BELA", "CLEO", "DION"]
    (tmp_path / "lines").mkdir()
    text = "INT. A\n\n" + "".join(f"{name}\nGood evening to you all.\n\n" for name in names)
    (tmp_path / "lines" / "a.fountain").write_text(text, encoding="utf-8")
    company, _ = gather(read_project(tmp_path)[0])
    auditioner = Auditioner(company, engine("kokoro"), Store(company.project.store))
    made = suggest(auditioner, names)
    voices = [each.voice for each in made.suggestions]
    assert len(voices) == 30 > len(auditioner.choices)
    assert max(map(voices.count, voices)) == 2
    assert made.hardest is not None
    assert made.hardest.likeness == 1.0


def test_of_choices_that_are_written_at_once_none_is_lost(tmp_path: Path) -> None:
    path, names = tmp_path / "cast.toml", [f"C{number}" for number in range(12)]
    path.write_text("".join(f'[cast.{name}]\nvoice = "tone:a"\n' for name in names), encoding="utf-8")
    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(lambda name: write_choices(path, [Choice(name, "tone:b")]), names))
    assert path.read_text(encoding="utf-8").count("tone:b") == len(names)
