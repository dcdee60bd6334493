"""The Kokoro network: made ready once, loaded once, run from several threads."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from radioplay.audio import replacing
from radioplay.engines.kokoro.graph import BUILD, LENGTHS, Layout, made_over
from radioplay.engines.protocol import Audio, EngineError

PUBLISHED = "kokoro-v1.0.int8.onnx"
PUBLISHED_SIZE = 92_361_271
DIGEST = "6e742170"
"""How the SHA-256 of the published file begins: the weights' part of the engine's identity."""

RATE = 24_000
FRAME = 600
"""Samples in one frame, the unit of the lengths."""

INSTALL = "radioplay voices install kokoro"
_PACKAGES = "pip install 'radioplay[kokoro]'"

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Source:
    """What the voice is made of; as it stands here, as the model would have it.

    Attributes:
        pitch: times the melody.
        voice: times the harmonics; 0 leaves breath alone.
        breath: noise added where there is voice; 0.02 is breathy, 0.08 with no voice a whisper.
    """

    pitch: float = 1.0
    voice: float = 1.0
    breath: float = 0.0


PLAIN = Source()


class Network(Protocol):
    """What the engine needs of a model; tests give a small one."""

    def run(
        self, tokens: NDArray[np.int64], style: NDArray[np.float32], speed: float, source: Source = PLAIN
    ) -> tuple[Audio, Audio]:
        """Speak tokens. Safe to call from several threads at once.

        Args:
            tokens: shape (n,), with a 0 at both ends.
            style: shape (256,).
            speed: 1.0 is the voice's own pace.
            source: what the voice is made of.

        Returns:
            Samples at 24 kHz, and how many frames each token lasts: shape (n,), whole numbers.
        """


class OnnxNetwork:
    """The network on ONNX Runtime, one thread a call: two workers with a thread each beat one with two."""

    def __init__(self, path: Path) -> None:
        import onnxruntime  # type: ignore[import-untyped,unused-ignore]

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"]
        )

    def run(
        self, tokens: NDArray[np.int64], style: NDArray[np.float32], speed: float, source: Source = PLAIN
    ) -> tuple[Audio, Audio]:
        inputs = {
            "tokens": tokens.reshape(1, -1),
            "style": style.reshape(1, -1),
            "speed": np.array([speed], np.float32),  # an integer would make 0.9 a 0
        }
        inputs |= {name: np.array([value], np.float32) for name, value in asdict(source).items()}
        audio, lengths = self._session.run(["audio", LENGTHS], inputs)
        return audio.reshape(-1), lengths.reshape(-1)


@functools.cache
def layout() -> Layout:
    """The fastest layout that is exact on this processor: `mixed` where it multiplies bytes in sums of 32 bits.

    Older x86 processors sum byte products in 16 bits, where they overflow, and there `float` is right.
    """
    try:
        flags = Path("/proc/cpuinfo").read_text("utf-8", "replace").split()
    except OSError:
        return "float"
    return "mixed" if {"avx512_vnni", "avx_vnni"}.intersection(flags) else "float"


def prepared_name() -> str:
    """The file that is loaded, beside the published one."""
    return f"kokoro-v1.0.{layout()}.{BUILD}.onnx"


def prepare(folder: Path, progress: Progress) -> None:
    """Make the file that is loaded, from the published one beside it. Atomic; a call too many does no harm.

    Args:
        folder: the pack's.
        progress: told (what, steps done, steps in all).

    Raises:
        EngineError: a package is missing, the published file isn't what it should be, or the disk refuses.
    """
    try:
        import onnx
    except ImportError as error:
        raise EngineError(f"kokoro needs the package {error.name}", _PACKAGES) from None
    label = "preparing Kokoro"
    progress(label, 0, 3)
    try:
        published = onnx.load(str(folder / PUBLISHED))
        progress(label, 1, 3)
        made = made_over(published, layout()).SerializeToString()
    except Exception as error:  # protobuf's own kinds, by version
        raise EngineError(f"the voice pack's {PUBLISHED} can't be read: {error}", INSTALL) from None
    progress(label, 2, 3)
    try:
        _write(folder / prepared_name(), made)
    except OSError as error:
        message = f"Kokoro can't be prepared in {folder}: {error.strerror or error}"
        raise EngineError(message, f"free {len(made) >> 20} MB there") from None
    progress(label, 3, 3)


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all; what an older version made is removed."""
    with replacing(path) as beside:
        beside.write_bytes(content)
    for other in path.parent.glob("kokoro-v1.0.*.onnx"):
        if other.name not in (path.name, PUBLISHED):
            other.unlink(missing_ok=True)


_lock = threading.Lock()
_loaded: dict[Path, OnnxNetwork] = {}


def load(folder: Path) -> OnnxNetwork:
    """The network of the pack in `folder`; made ready and loaded the first time, shared after that.

    Raises:
        EngineError: it can't be.
    """
    with _lock:
        if folder not in _loaded:
            path = folder / prepared_name()
            if not path.is_file():
                prepare(folder, lambda *_: None)
            try:
                _loaded[folder] = OnnxNetwork(path)
            except ImportError as error:
                raise EngineError(f"kokoro needs the package {error.name}", _PACKAGES) from None
            except Exception as error:  # ONNX Runtime's own kinds have no common parent
                path.unlink(missing_ok=True)  # so that it is made anew
                raise EngineError(
                    f"Kokoro can't be loaded: {error}", "try again; if it stays, reinstall: " + INSTALL
                ) from None
        return _loaded[folder]
