"""The store: found by recipe, named by content, whole or not there at all."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from radioplay.cues.choose import Choice
from radioplay.cues.sounds import ready_sounds
from radioplay.diagnostics import Span
from radioplay.store import Kept, Key, Store, StoreError, digest_of, key_of, to_24_bit
from radioplay.units import RATE

RECIPE = {"engine": "tone", "text": "We\u2019re closed.", "speed": 1.0, "settings": [["a", 1]]}
SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Callable[..., BaseProcess]:
    """Starts a function of this module in a process of its own."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2]))  # where it finds this module

    def started(work: Callable[..., None], *words: object) -> BaseProcess:
        process = SPAWN.Process(target=work, args=words)
        process.start()
        return process

    return started


def ended(processes: list[BaseProcess]) -> list[int | None]:
    for process in processes:
        process.join(60)
    return [process.exitcode for process in processes]


def noise(frames: int = 4800, seed: int = 1) -> NDArray[np.float32]:
    rng = np.random.default_rng(seed)
    return (0.1 * rng.standard_normal((frames, 1))).astype(np.float32)


def written(store: Store, text: str = "Hello.", seed: int = 1) -> Kept:
    return store.write_entry({**RECIPE, "text": text}, noise(seed=seed), {"start": 3})


def files(folder: Path, under: str) -> list[str]:
    return sorted(path.name for path in (folder / under).rglob("*") if path.is_file())


def age(path: Path) -> None:
    """Let a file have been written two hours ago."""
    os.utime(path, (time.time() - 7200.0,) * 2)


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=5), values, max_size=6), st.randoms())
def test_the_order_of_a_recipe_makes_no_difference(recipe: dict[str, Any], random: Any) -> None:
    names = list(recipe)
    random.shuffle(names)
    assert key_of({name: recipe[name] for name in names}) == key_of(recipe)
    assert key_of(json.loads(json.dumps(recipe))) == key_of(recipe)


def test_whatever_is_in_a_recipe_makes_a_difference() -> None:
    others = [{**RECIPE, "speed": 1.1}, {**RECIPE, "take": 1}, {**RECIPE, "settings": [["a", "1"]]}]
    assert len({key_of(recipe) for recipe in (RECIPE, *others)}) == 4


def test_a_sound_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    kept = Store(tmp_path).write_entry(RECIPE, noise(), {"start": 3, "words": [["We\u2019re", 0, 5]]})
    assert Store(tmp_path).read_entry(key_of(RECIPE)) == (kept, None)
    assert (kept.frames, kept.channels, kept.about["start"]) == (4800, 1, 3)
    samples, rate = sf.read(kept.path, dtype="int32", always_2d=True)
    assert rate == RATE
    np.testing.assert_array_equal(samples, to_24_bit(noise()))
    assert Store(tmp_path).read_entry(Key("ab" * 20)) == (None, None)


def test_equal_sounds_are_one_file_named_by_its_samples(tmp_path: Path) -> None:
    store = Store(tmp_path)
    one, same, other = written(store, "One."), written(store, "The same."), written(store, "Other.", seed=2)
    assert one.source == same.source == digest_of(to_24_bit(noise())) != other.source
    assert one.path == same.path
    assert files(tmp_path, "sounds") == sorted([one.path.name, other.path.name])
    assert one.path.stem == one.source.removeprefix("blake2b:")


def test_the_shape_of_a_sound_is_part_of_its_name() -> None:
    assert digest_of(to_24_bit(noise(10))) != digest_of(to_24_bit(noise(10).reshape(5, 2)))


def test_a_file_entry_is_found_by_its_recipe(tmp_path: Path) -> None:
    def write(path: Path) -> tuple[int, int, dict[str, Any]]:
        sf.write(path, noise(), RATE, subtype="FLOAT")
        return 4800, 1, {"cut": False}

    kept = Store(tmp_path).write_file_entry(RECIPE, write)
    assert Store(tmp_path).read_entry(key_of(RECIPE)) == (kept, None)
    assert kept.path.name == f"{key_of(RECIPE)}.wav"


def test_writing_that_fails_midway_leaves_nothing(tmp_path: Path) -> None:
    def write(path: Path) -> tuple[int, int, dict[str, Any]]:
        path.write_bytes(b"half")
        raise ValueError("out of ideas")

    store = Store(tmp_path)
    with pytest.raises(ValueError, match="out of ideas"):
        store.write_file_entry(RECIPE, write)
    assert files(tmp_path, ".") == []
    assert store.read_entry(key_of(RECIPE)) == (None, None)


def test_an_entry_that_cannot_be_written_leaves_the_one_that_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path)
    before = written(store)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", full)
        with pytest.raises(StoreError, match="No space left on device"):
            written(store, seed=2)
    assert store.read_entry(before.key) == (before, None)
    assert len(files(tmp_path, "recipes")) == 1


@pytest.mark.skipif(os.name == "nt", reason="no such limits there")
@pytest.mark.parametrize("kept", [0.3, 0.98, 0.9999])
def test_a_take_cut_short_by_a_full_disk_is_not_kept(tmp_path: Path, kept: float) -> None:
    """In a process whose files can't grow past a size: libsndfile is silent about the last block it loses."""
    size = written(Store(tmp_path / "whole")).path.stat().st_size
    program = (
        "import pathlib, resource, sys\n"
        "import numpy as np\n"
        "from radioplay.store import Store, StoreError, key_of\n"
        "sound = 0.1 * np.random.default_rng(1).standard_normal((4800, 1))\n"
        "store = Store(pathlib.Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)\n"
        "try: store.write_entry({'text': 'x'}, sound.astype(np.float32), {})\n"
        "except StoreError as error: print(error)\n"
        "print(store.read_entry(key_of({'text': 'x'})))\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "full"), str(int(kept * size))]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "can't write to" in done.stdout
    assert done.stdout.endswith("(None, None)\n")
    assert files(tmp_path / "full", ".") == []


def edited(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], None]:
    def edit(entry: Path) -> None:
        data = json.loads(entry.read_text(encoding="utf-8"))
        change(data)
        entry.write_text(json.dumps(data), encoding="utf-8")

    return edit


@pytest.mark.parametrize(
    "damage",
    [
        edited(lambda data: data["about"].pop("start")),
        edited(lambda data: data.update(about=[])),
        edited(lambda data: data.update(frames=1)),
        edited(lambda data: data["recipe"].update(text="Other words.")),
        edited(lambda data: data.update(recipe=None)),
        edited(lambda data: data.pop("seal")),
        lambda entry: entry.write_text("[]"),
    ],
    ids=["a note is gone", "odd notes", "frames", "recipe", "no recipe", "no seal", "a list"],
)
def test_an_entry_that_was_changed_is_damaged(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    kept = written(Store(tmp_path))
    damage(next((tmp_path / "recipes").glob("??/*.json")))
    assert Store(tmp_path).read_entry(kept.key) == (None, "its entry is from another version, or damaged")


def test_another_entry_under_this_name_is_damage(tmp_path: Path) -> None:
    store = Store(tmp_path)
    one, other = written(store, "One."), written(store, "Other.")
    paths = {path.stem: path for path in (tmp_path / "recipes").glob("??/*.json")}
    paths[one.key].write_bytes(paths[other.key].read_bytes())
    assert store.read_entry(one.key)[0] is None


def test_a_damaged_sound_is_told_from_one_that_is_gone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept = written(store)
    kept.path.write_bytes(kept.path.read_bytes()[:-1])
    assert store.read_entry(kept.key) == (None, "its sound is damaged")
    kept.path.unlink()
    assert store.read_entry(kept.key) == (None, "its sound is gone")
    assert written(store) == kept
    assert store.read_entry(kept.key) == (kept, None)


def make_once(folder: str, tally: str, number: int) -> None:
    """What two processes do: look up, lock, look up again, make."""
    store = Store(Path(folder))
    for seed in range(6):
        recipe = {"text": str(seed)}
        with store.lock(key_of(recipe)):
            if store.read_entry(key_of(recipe))[0] is None:
                with Path(tally).open("a") as file:
                    file.write(f"{seed}\n")
                store.write_entry(recipe, noise(seed=seed), {"by": number})


def test_two_processes_at_once_make_each_sound_once(
    tmp_path: Path, start: Callable[..., BaseProcess]
) -> None:
    tally = tmp_path / "tally"
    both = [start(make_once, str(tmp_path / "store"), str(tally), number) for number in range(2)]
    assert ended(both) == [0, 0]
    assert sorted(tally.read_text().split()) == ["0", "1", "2", "3", "4", "5"]
    store = Store(tmp_path / "store")
    assert all(store.read_entry(key_of({"text": str(seed)}))[0] for seed in range(6))
    assert len(files(tmp_path / "store", "sounds")) == len(files(tmp_path / "store", "recipes")) == 6


def test_locks_do_not_pile_up(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for number in range(600):
        with store.lock(key_of({"text": str(number)})):
            pass
    assert len(files(tmp_path, "locks")) <= 256


def test_pruning_keeps_what_is_wanted(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept, same, other = written(store, "One."), written(store, "Same."), written(store, "Other.", seed=2)
    size = other.path.stat().st_size
    count, freed = store.prune(frozenset({kept.key}))
    assert count == 3 and freed > size
    assert store.read_entry(kept.key) == (kept, None)
    assert store.read_entry(same.key) == store.read_entry(other.key) == (None, None)
    assert files(tmp_path, "sounds") == [kept.path.name]
    assert store.prune(frozenset())[0] == 2
    assert files(tmp_path, "sounds") == files(tmp_path, "recipes") == []


def test_pruning_leaves_what_is_being_written(tmp_path: Path) -> None:
    """A sound whose entry is to follow, and files that are not yet renamed."""
    store = Store(tmp_path)
    entry = tmp_path / "recipes" / "ab" / ".ab-x7.json"
    young = [tmp_path / "sounds" / "9a" / ".9a-x7.flac", tmp_path / "sounds" / "9a" / "9a.flac", entry]
    for path in young:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
    assert store.prune(frozenset()) == (0, 0)
    assert all(path.exists() for path in young)
    for path in young:
        age(path)
    assert store.prune(frozenset()) == (3, 12)
    assert not any(path.exists() for path in young)


def test_pruning_leaves_locks_that_others_hold(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.lock(key_of(RECIPE)):
        store.prune(frozenset())
        assert f"{key_of(RECIPE)[:2]}.lock" in files(tmp_path, "locks")


def use(folder: str, ready: Event) -> None:
    with Store(Path(folder)).in_use():
        ready.set()
        time.sleep(600)


def test_nothing_is_pruned_while_another_process_uses_the_store(
    tmp_path: Path, start: Callable[..., BaseProcess]
) -> None:
    store = Store(tmp_path)
    kept = written(store)
    ready = SPAWN.Event()
    other = start(use, str(tmp_path), ready)
    assert ready.wait(60)
    with store.in_use(), pytest.raises(StoreError, match="a render is using"):
        store.prune(frozenset())
    with pytest.raises(StoreError, match="a render is using"):
        store.prune(frozenset())
    assert store.read_entry(kept.key) == (kept, None)
    other.kill()  # whose mark stays, held by nobody
    ended([other])
    assert store.prune(frozenset())[0] == 3
    assert not list((tmp_path / "locks").glob("use-*"))


def test_a_store_that_cannot_be_written_to_can_be_used(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept = written(store)
    (tmp_path / "locks").write_text("no folder")
    with store.in_use():
        assert store.read_entry(kept.key) == (kept, None)
    with pytest.raises(StoreError, match="can't write to"), store.lock(kept.key):
        pass


def test_a_sound_that_is_there_is_found_without_a_lock(tmp_path: Path) -> None:
    choices = {Span("f", 1, 1): (Choice(preset="door-bell"),)}
    made = ready_sounds(choices, Store(tmp_path), 20.0)
    shutil.rmtree(tmp_path / "locks")
    (tmp_path / "locks").write_text("no folder")
    assert ready_sounds(choices, Store(tmp_path), 20.0) == made
    assert not made[2]


def prune_all(folder: str) -> None:
    Store(Path(folder)).prune(frozenset())


def test_two_at_once_may_prune(tmp_path: Path, start: Callable[..., BaseProcess]) -> None:
    store = Store(tmp_path)
    for seed in range(30):
        written(store, str(seed), seed)
    assert ended([start(prune_all, str(tmp_path)) for _ in range(2)]) == [0, 0]
    assert files(tmp_path, "recipes") == files(tmp_path, "sounds") == []


def test_pruning_nothing_makes_nothing(tmp_path: Path) -> None:
    assert Store(tmp_path / "none").prune(frozenset()) == (0, 0)
    assert not (tmp_path / "none").exists()
