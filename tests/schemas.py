"""Where the official schemas lie that files are validated against: beside the checkout, never in it."""

from __future__ import annotations

import os
from pathlib import Path

SCHEMAS = Path(
    os.environ.get("RADIOPLAY_SCHEMAS") or Path(__file__).parents[2] / "shared" / "data" / "schemas"
)
