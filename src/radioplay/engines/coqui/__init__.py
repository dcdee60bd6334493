"""Coqui TTS: XTTS, VITS and every other model it knows, by name or by local files; see `order` for its voices."""

from radioplay.engines.coqui.engine import CoquiEngine

__all__ = ["CoquiEngine"]
