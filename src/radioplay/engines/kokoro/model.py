"""The Kokoro network: made ready once, loaded once, run from several threads."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from radioplay.engines.kokoro.graph import LENGTHS, dequantised
from radioplay.engines.protocol import Audio, EngineError

PUBLISHED = "kokoro-v1.0.int8.onnx"
PUBLISHED_SIZE = 92_361_271
PREPARED = "kokoro-v1.0.f32.onnx"
DIGEST = "6e742170"
"""How the SHA-256 of the published file begins: the weights' part of the engine's identity."""

RATE = 24_000
LAYOUT = "f32"
"""What the weights are computed in; part of the identity."""

FRAME = 600
"""Samples in one frame, the unit of the lengths."""

REMEDY = "radioplay voices install kokoro"

Progress = Callable[[str, int, int], None]


class Network(Protocol):
    """What the engine needs of a model; tests give a small one."""

    def run(self, tokens: NDArray[np.int64], style: NDArray[np.float32], speed: float) -> tuple[Audio, Audio]:
        """Speak tokens.

        Args:
            tokens: shape (n,), with a 0 at both ends.
            style: shape (256,).
            speed: 1.0 is the voice's own pace.

        Returns:
            Samples at 24 kHz, and how many frames each token lasts, shape (n,), whole numbers.
        """


class OnnxNetwork:
    """The network on ONNX Runtime, one thread a call: two workers with a thread each beat one with two."""

    def __init__(self, path: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"]
        )

    def run(self, tokens: NDArray[np.int64], style: NDArray[np.float32], speed: float) -> tuple[Audio, Audio]:
        inputs = {
            "tokens": tokens.reshape(1, -1),
            "style": style.reshape(1, -1),
            "speed": np.array([speed], np.float32),
        }
        audio, lengths = self._session.run(["audio", LENGTHS], inputs)
        return audio.reshape(-1), lengths.reshape(-1)


def prepare(folder: Path, progress: Progress) -> None:
    """Make the file that is loaded, from the published one beside it. Atomic; a call too many does no harm.

    Raises:
        EngineError: a package is missing, or the published file isn't what it should be.
    """
    try:
        import onnx
    except ImportError as error:
        raise EngineError(f"preparing Kokoro needs {error.name}", "pip install 'radioplay[kokoro]'") from None
    label = "preparing Kokoro"
    progress(label, 0, 3)
    try:
        published = onnx.load(str(folder / PUBLISHED))
        progress(label, 1, 3)
        made = dequantised(published).SerializeToString()
    except Exception as error:  # protobuf's own kinds, by version
        raise EngineError(f"{PUBLISHED} can't be read: {error}", REMEDY) from None
    progress(label, 2, 3)
    _write(folder / PREPARED, made)
    progress(label, 3, 3)


def _write(path: Path, content: bytes) -> None:
    """Beside its place, then renamed in."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


_lock = threading.Lock()
_loaded: dict[Path, OnnxNetwork] = {}


def load(folder: Path) -> OnnxNetwork:
    """The network of the pack in `folder`; loaded the first time, shared after that.

    Raises:
        EngineError: it can't be loaded.
    """
    with _lock:
        if folder not in _loaded:
            if not (folder / PREPARED).is_file():
                prepare(folder, lambda label, done, total: None)
            try:
                _loaded[folder] = OnnxNetwork(folder / PREPARED)
            except Exception as error:  # ONNX Runtime's own kinds have no common parent
                (folder / PREPARED).unlink(missing_ok=True)  # so that it is made anew
                raise EngineError(f"Kokoro can't be loaded: {error}", REMEDY) from error
        return _loaded[folder]
