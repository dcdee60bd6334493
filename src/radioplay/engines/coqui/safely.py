"""Loading models so that a file of weights can hold nothing but weights.

A `.pth` file is a pickle: reading one that somebody made for the purpose runs whatever code is in it. PyTorch
can refuse all but tensors and plain values; here it does, whatever the caller asks for. The same goes for NumPy's
files of objects, which some models keep their statistics in. And no file of a model is ever written.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

_FORCED, _FORBIDDEN = "TORCH_FORCE_WEIGHTS_ONLY_LOAD", "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"
_HARMLESS = {
    ("numpy", "ndarray"),
    ("numpy", "dtype"),
    ("_codecs", "encode"),
    *(
        (f"numpy.{core}.multiarray", name)
        for core in ("core", "_core")
        for name in ("_reconstruct", "scalar")
    ),
}


class _Numbers(pickle.Unpickler):
    """Reads pickles of arrays and plain values, and no others."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _HARMLESS:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"it asks for {module}.{name}")


def read_numbers(file: Any, *_: Any, **__: Any) -> Any:
    """As `numpy.load`, for one array.

    Raises:
        pickle.UnpicklingError: it holds more than numbers.
        OSError, ValueError: it can't be read.
    """
    with Path(file).open("rb") as opened:
        version = np.lib.format.read_magic(opened)
        reader = (
            np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        )
        if not reader(opened)[2].hasobject:
            opened.seek(0)
            return np.lib.format.read_array(opened, allow_pickle=False)
        return _Numbers(opened).load()


@contextmanager
def only_weights() -> Iterator[None]:
    """While a model is loaded: see above."""
    import torch

    before = {name: os.environ.get(name) for name in (_FORCED, _FORBIDDEN)}
    load, save = np.load, torch.save
    os.environ[_FORCED] = "1"
    os.environ.pop(_FORBIDDEN, None)
    setattr(np, "load", read_numbers)  # noqa: B010 - the type checker has no say in this
    setattr(torch, "save", _unwritten)  # noqa: B010
    try:
        yield
    finally:
        setattr(np, "load", load)  # noqa: B010
        setattr(torch, "save", save)  # noqa: B010
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def _unwritten(*_: Any, **__: Any) -> None:
    """In place of `torch.save`: some models would write their file anew in another form."""
