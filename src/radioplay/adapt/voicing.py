"""Voices for the characters of a new script, chosen as `radioplay cast suggest` does."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from radioplay.casting.choosing import CastingError
from radioplay.casting.company import gather
from radioplay.casting.suggest import Auditioner, suggest
from radioplay.engines.protocol import EngineError
from radioplay.engines.registry import engine as find_engine
from radioplay.project import CAST, LINES, STORE, read_project
from radioplay.store import Store, StoreError

ENGINES = ("kokoro", "espeak", "tone")
"""The first of these that can speak here gives the voices."""


def best_engine() -> str:
    """The engine with the best voices among those whose packages are installed."""
    for name in ENGINES:
        try:
            find_engine(name).voices()
        except EngineError:
            continue
        return name
    return ENGINES[-1]


def choose_voices(cast: str, script: str, engine: str, store: Path | None = None) -> dict[str, str]:
    """A voice for each character of a script who has none.

    Args:
        cast: the text of a `cast.toml`, in which everybody may stand without a voice.
        script: the text of the script.
        engine: whose voices to choose from.
        store: where it is kept how voices sound that were heard for this; nowhere unless given.

    Returns:
        `engine:voice` by name.

    Raises:
        CastingError: the engine has no voice for the language, or can't be used.
    """
    with TemporaryDirectory(prefix="radioplay-") as folder:
        root = Path(folder)
        (root / LINES).mkdir()
        (root / CAST).write_text(cast, encoding="utf-8")
        (root / LINES / "story.fountain").write_text(script, encoding="utf-8")
        project, _ = read_project(root)
        company, _ = gather(project)
        mute = [who.name for who in company.cast.characters if not who.voice]
        if not mute:
            return {}
        try:
            made = suggest(Auditioner(company, find_engine(engine), Store(store or root / STORE)), mute)
        except EngineError as error:
            raise CastingError(str(error), error.remedy) from error
        except StoreError as error:
            raise CastingError(str(error)) from error
    return {each.character: each.voice for each in made.suggestions}
