"""The engine `piper`: any Piper voice, an `.onnx` with its `.onnx.json`, spoken by radioplay itself.

The package `piper-tts` isn't needed: what it adds to ONNX Runtime and eSpeak NG is about as much code as is here,
its later versions are under the GPL, and it can't give the same samples twice, nor the words' times.
"""

from radioplay.engines.piper.engine import PiperEngine

__all__ = ["PiperEngine"]
