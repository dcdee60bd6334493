"""A dub in real voices of another language, heard by somebody who knows that language and not the script."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from judge import Judges, read_samples, takes_of
from radioplay.listening import score

pytestmark = pytest.mark.voices

CAST = """
[cast.MARA]
voice = "kokoro:af_heart"

[cast.MARA.es]
voice = "kokoro:ef_dora"

[cast.DELL]
voice = "kokoro:am_eric"

[cast.DELL.es]
voice = "kokoro:em_alex"
"""

SCRIPT = """
MARA
I read the letter yesterday, and then I closed the register.

DELL
Nobody move! It is late, and the wind is blowing hard.
"""

SPANISH = """
MARA
Ayer leí la carta, y después cerré la caja.

DELL
¡Que nadie se mueva! Es tarde, y el viento sopla muy fuerte.
"""


def test_spanish_lines_are_spoken_by_spanish_voices_and_understood(tmp_path: Path) -> None:
    (tmp_path / "lines").mkdir()
    (tmp_path / "cast.toml").write_text(CAST, encoding="utf-8")
    (tmp_path / "lines" / "two.fountain").write_text(SCRIPT, encoding="utf-8")
    (tmp_path / "lines" / "two.es.fountain").write_text(SPANISH, encoding="utf-8")
    command = [sys.executable, "-m", "radioplay", "render", "--language", "es", "--format", "wav", "--quiet"]
    run = subprocess.run([*command, "-p", str(tmp_path)], capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0 and "L010" not in run.stderr and "L012" not in run.stderr, run.stderr
    timeline = json.loads((tmp_path / "out" / "two" / "timeline.es.json").read_text(encoding="utf-8"))
    judges = Judges(None, "es")
    takes = takes_of(timeline)
    understood = [judges.hear(read_samples(tmp_path / ".radioplay" / "sounds" / take.path)) for take in takes]
    wanted = " ".join(take.text for take in takes)
    assert [take.character for take in takes] == ["MARA", "DELL"]
    assert score(wanted, " ".join(understood), language="es").rate <= 0.15, understood
