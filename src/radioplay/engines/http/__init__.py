"""The engine `http`: any server that speaks OpenAI's speech interface, `POST {base_url}/audio/speech`."""

from radioplay.engines.http.engine import HttpEngine

__all__ = ["HttpEngine"]
