"""What a language model on a server says of doubtful lines: asked only where somebody names one."""

from radioplay.adapt.llm.address import Model, model_at
from radioplay.adapt.llm.asking import ask_model

__all__ = ["Model", "ask_model", "model_at"]
