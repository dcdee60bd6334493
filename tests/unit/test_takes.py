"""What is spoken, what is found, and what "again" costs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from radioplay.cast import Cast, Character
from radioplay.diagnostics import Problems
from radioplay.engines import registry
from radioplay.engines.protocol import EngineError, Request, Spoken, Voice
from radioplay.engines.tone import ToneEngine
from radioplay.performance import perform
from radioplay.script import parse_script
from radioplay.status import line_states
from radioplay.store import Store
from radioplay.takes import Recording, find, holds, plan, record

SCRIPT = """INT. CAFÉ

MARA
We're closed.

BOB
(slowly)
I know. Siobhán told me.

MARA
Then go.
"""
CAST = Cast(characters=(Character("MARA", "tone:mara"), Character("BOB", "tone:bob")))


class Faulty:
    """An engine that goes wrong in the way its voice says."""

    name = "faulty"
    acts = frozenset[str]()
    isolated = False
    identity = "faulty 1"

    def voices(self) -> tuple[Voice, ...]:
        return ()

    def check(self, voice: str, language: str) -> str | None:  # noqa: ARG002
        return None

    def ready(self) -> Problems:
        return ()

    def cost(self, requests: Sequence[Request]) -> str | None:  # noqa: ARG002 - it is free
        return None

    def speak(self, request: Request) -> Spoken:
        if request.voice == "breaks":
            raise ZeroDivisionError("a bug of somebody else's")
        if request.voice == "raises":
            raise EngineError("out of breath", "give it a rest")
        samples = np.zeros(24_000, dtype=np.float32)
        if request.voice == "nan":
            samples[100] = np.nan
        return Spoken(samples, 24_000)


def recorded(
    folder: Path, script: str = SCRIPT, cast: Cast = CAST, workers: int = 2
) -> tuple[Recording, list[str]]:
    """Record a script; the takes, and the codes of the problems."""
    parsed, _ = parse_script(script, "lines/ep.fountain")
    performance, _ = perform("ep", [parsed], cast)
    store = Store(folder)
    found, problems = find(plan(performance.deliveries, cast), store)
    recording, more = record(found, store, workers=workers)
    return recording, [p.code for p in (*problems, *more)]


def respoken(folder: Path, script: str = SCRIPT, cast: Cast = CAST) -> int:
    """How many lines of the changed show are spoken, after the first show was."""
    recorded(folder)
    return recorded(folder, script, cast)[0].spoken


def changed(name: str, **values: object) -> Cast:
    who = tuple(replace(c, **values) if c.name == name else c for c in CAST.characters)  # type: ignore[arg-type]
    return replace(CAST, characters=who)


def test_nothing_changed_nothing_spoken(tmp_path: Path) -> None:
    first, _ = recorded(tmp_path)
    again, problems = recorded(tmp_path)
    assert (first.spoken, first.reused, again.spoken, again.reused, problems) == (3, 0, 0, 3, [])
    assert first.takes == again.takes


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (lambda s: s.replace("Then go.", "Then leave."), 1),
        (lambda s: "INT. STREET\n\nBOB\nRain again.\n\n" + s, 1),
        (lambda s: s.replace("INT. CAFÉ", "INT. CAFÉ - NIGHT\n\nSOUND: door bell"), 0),
        (lambda s: s.replace("(slowly)", "(whispering, slowly)").replace("INT.", "EXT."), 1),
        (lambda s: s.replace("We're closed.", "(to himself)\nWe're closed."), 0),
        (lambda s: "\n\n".join(reversed(s.strip().split("\n\n"))) + "\n", 0),
    ],
)
def test_only_lines_that_sound_different_are_spoken_again(
    tmp_path: Path, change: Callable[[str], str], lines: int
) -> None:
    assert respoken(tmp_path, change(SCRIPT)) == lines


@pytest.mark.parametrize(
    ("cast", "lines"),
    [
        (changed("MARA", voice="tone:low"), 2),
        (changed("BOB", speed=1.2), 1),
        (changed("MARA", gain_db=-6.0, pan=0.5), 0),
        (replace(CAST, pronounce=(("Siobhán", "ʃɪˈvɔːn"),)), 1),
        (replace(CAST, pronounce=(("Niamh", "ˈniːv"),)), 0),
        (replace(CAST, engines=(("tone", (("anything", 1),)),)), 3),
        (replace(CAST, mix=replace(CAST.mix, loudness_lufs=-23.0)), 0),
    ],
)
def test_a_change_in_the_cast_costs_the_lines_it_is_heard_in(tmp_path: Path, cast: Cast, lines: int) -> None:
    assert respoken(tmp_path, cast=cast) == lines


def test_workers_never_change_a_result(tmp_path: Path) -> None:
    one, _ = recorded(tmp_path / "one", workers=1)
    four, _ = recorded(tmp_path / "four", workers=4)
    assert {n: t.source for n, t in one.takes.items()} == {n: t.source for n, t in four.takes.items()}


def test_a_line_said_twice_is_spoken_once(tmp_path: Path) -> None:
    recording, _ = recorded(tmp_path, "MARA\nYes.\n\nMARA\nYes.\n")
    assert len({take.source for take in recording.takes.values()}) == 1
    assert len(list((tmp_path / "recipes").glob("??/*.json"))) == 1


def damage_by_cutting(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def damage_by_deleting(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("damage", [damage_by_cutting, damage_by_deleting])
def test_a_damaged_take_is_spoken_again_with_a_warning(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    first, _ = recorded(tmp_path)
    damage(next(iter(first.takes.values())).path)
    again, problems = recorded(tmp_path)
    assert (again.spoken, again.reused, problems) == (1, 2, ["T001"])
    assert again.takes == first.takes


def test_swapped_sounds_are_noticed(tmp_path: Path) -> None:
    first, _ = recorded(tmp_path)
    one, other = (take.path for take in list(first.takes.values())[:2])
    one.write_bytes(other.read_bytes())
    assert recorded(tmp_path)[1] == ["T001"]


@pytest.mark.parametrize("entry", ["", "{}", "[]", "not json", '{"source": 3}'])
def test_a_damaged_entry_is_spoken_again(tmp_path: Path, entry: str) -> None:
    recorded(tmp_path)
    next((tmp_path / "recipes").glob("??/*.json")).write_text(entry)
    assert recorded(tmp_path)[0].spoken == 1


@pytest.mark.parametrize("fault", ["raises", "breaks", "nan", "silent"])
def test_a_failing_line_is_named_and_the_rest_is_done(
    tmp_path: Path, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(registry._loaded, "faulty", Faulty())
    monkeypatch.setattr(registry, "_announced", lambda: {"faulty": None, "tone": None})
    recorded(tmp_path)  # so that the tone engine is loaded
    recording, problems = recorded(tmp_path / "new", cast=changed("BOB", voice=f"faulty:{fault}"))
    assert problems == ["T010"]
    assert sorted(recording.takes) == ["1.01", "1.03"]


def test_every_line_that_shares_a_failing_take_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(registry._loaded, "faulty", Faulty())
    monkeypatch.setattr(registry, "_announced", lambda: {"faulty": None, "tone": None})
    _, problems = recorded(tmp_path, "BOB\nNo.\n\n" * 50, changed("BOB", voice="faulty:raises"))
    assert problems == ["T010"] * 50


def test_an_engine_is_asked_once_whether_it_can_speak(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ready(engine: ToneEngine) -> Problems:
        asked.append(engine.name)
        return ()

    monkeypatch.setattr(ToneEngine, "ready", ready)
    recorded(tmp_path)
    assert asked == ["tone"]


def test_two_renders_at_once_speak_each_line_once(tmp_path: Path) -> None:
    made: list[Recording] = []
    renders = [threading.Thread(target=lambda: made.append(recorded(tmp_path)[0])) for _ in range(3)]
    for each in renders:
        each.start()
    for each in renders:
        each.join()
    assert sum(recording.spoken for recording in made) == 3
    assert made[0].takes == made[1].takes == made[2].takes


def test_the_status_gives_reasons_in_words(tmp_path: Path) -> None:
    recorded(tmp_path)
    cast = replace(changed("BOB", voice="tone:low"), pronounce=(("closed", '"klozed"'),))
    parsed, _ = parse_script(SCRIPT.replace("Then go.", "Then leave."), "f")
    performance, _ = perform("ep", [parsed], cast)
    states = line_states(plan(performance.deliveries, cast), Store(tmp_path))
    assert [(s.delivery.name, s.reason) for s in states] == [
        ("1.01", "pronunciation changed"),
        ("1.02", "BOB's voice: tone:bob → tone:low"),
        ("1.03", "these words have not been spoken yet"),
    ]


def test_pruning_keeps_what_is_wanted(tmp_path: Path) -> None:
    recorded(tmp_path)
    parsed, _ = parse_script("MARA\nThen go.\n", "f")
    performance, _ = perform("ep", [parsed], CAST)
    wanted = frozenset(job.key for job in plan(performance.deliveries, CAST))
    files, size = Store(tmp_path).prune(wanted)
    assert files >= 4 and size > 0
    assert recorded(tmp_path)[0].spoken == 2


@pytest.mark.parametrize(
    ("text", "entry", "found"),
    [
        ("I met O’Brien.", "O'Brien", True),
        ("Siobha\u0301n left.", "Siobhán", True),
        ("Siobhán's coat", "siobhán", True),
        ("the Siobhán-Marie", "Siobhán", True),
        ("Saint Mary Axe, please", "Mary Axe", True),
        ("Annabel", "Anna", False),
    ],
)
def test_a_pronunciation_finds_its_word_however_it_is_written(text: str, entry: str, found: bool) -> None:
    assert holds(text, entry) == found


def test_a_direction_never_leads_beyond_the_pace_a_cast_file_may_ask(tmp_path: Path) -> None:
    _, problems = recorded(tmp_path, "MARA\n(urgently)\nGo!\n", changed("MARA", speed=2.0))
    assert not problems
    [(recipe, _)] = Store(tmp_path).entries()
    assert recipe["speed"] == 2.0
