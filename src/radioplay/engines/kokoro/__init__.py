"""Kokoro-82M, the default voices."""

from radioplay.engines.kokoro.engine import KokoroEngine

__all__ = ["KokoroEngine"]
