"""A voice's network on ONNX Runtime, made to say the same twice.

A Piper graph is a VITS: it draws noise as it runs, for the rhythm and for the voice (`RandomNormalLike`), and
ONNX Runtime can't be told which. So each such node is replaced, as the voice is loaded, by a look into one fixed
table of normal numbers, from a place that the request decides: element `i` of the noise is
`table[(place + i) mod P]`. The same request gives the same samples, in any order and on any thread; another take
looks elsewhere.

The lengths of the sounds (the one `Ceil`, in frames) become a second output, and a pace is kept there: the graph's
own `length_scale` comes before the rounding up, which slows fast speech by a quarter. Here the places where sounds
end are divided by the pace and rounded, so that the whole is as long as was asked.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from radioplay.engines.protocol import Audio, EngineError

VERSION = 1
"""To be raised when the same request would sound different."""

TABLE = 524_287
"""Numbers in the table, a prime: longer than the noise of half a minute."""

PACKAGES = 'pip install "radioplay[piper]"'

_KEPT = 6
_PLACE, _PACE, _LENGTHS = "radioplay_place", "radioplay_pace", "radioplay_lengths"
_APART = 104_729  # between the places of two nodes; a prime
_KNOWN_INPUTS = frozenset({"input", "input_lengths", "scales", "sid", _PLACE, _PACE})


class Network:
    """One voice, loaded; safe to run from several threads at once, one thread a call."""

    def __init__(self, path: Path) -> None:
        import onnxruntime  # type: ignore[import-untyped,unused-ignore]

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(
            repeatable(path), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = {each.name for each in self._session.get_inputs()}
        self._outputs = [each.name for each in self._session.get_outputs()]
        strange = sorted(self._inputs - _KNOWN_INPUTS)
        if strange or not {"input", "input_lengths", "scales"} <= self._inputs:
            raise ValueError(
                f"its inputs aren't a Piper voice's ({', '.join(strange) or 'some are missing'})"
            )

    def run(
        self,
        ids: NDArray[np.int64],
        scales: tuple[float, float, float],
        pace: float,
        speaker: int,
        place: int,
    ) -> tuple[Audio, Audio | None]:
        """Speak symbols.

        Args:
            ids: shape (n,).
            scales: how much the voice varies, how slow it is by itself, how much its rhythm varies.
            pace: 1.0 is its own.
            speaker: of those it has.
            place: where to look into the table of noise.

        Returns:
            Samples, and how many of them belong to each symbol: shape (n,); None where the graph doesn't tell.
        """
        noise, slow, rhythm = scales
        scales = scales if _PACE in self._inputs else (noise, slow / pace, rhythm)
        given = {
            "input": ids.reshape(1, -1),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array(scales, np.float32),
            "sid": np.array([speaker], np.int64),
            _PLACE: np.array(place % TABLE, np.int64),
            _PACE: np.array(pace, np.float32),
        }
        found = dict(
            zip(
                self._outputs,
                self._session.run(None, {name: given[name] for name in self._inputs}),
                strict=True,
            )
        )
        samples: Audio = np.asarray(found[self._outputs[0]], np.float32).reshape(-1)
        lengths = found.get(_LENGTHS)
        if lengths is None or lengths.size != len(ids) or not lengths.sum():
            return samples, None
        return samples, lengths.reshape(-1) * np.float32(len(samples) / lengths.sum())


def repeatable(path: Path) -> bytes:
    """The graph in a file, with its noise from a table and the lengths as an output.

    Raises:
        ValueError: it draws chance in another way than Piper's graphs do.
    """
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    model = onnx.load(str(path), load_external_data=False)
    graph = model.graph
    nodes: list[Any] = []
    for node in graph.node:
        if node.op_type == "RandomNormalLike" and not _moved(node):
            nodes += _looked_up(node, len(nodes))
        elif node.op_type.startswith(("Random", "Multinomial", "Bernoulli")):
            raise ValueError(f"it draws chance by {node.op_type}")
        else:
            nodes.append(node)
    table = np.random.RandomState(1).standard_normal(TABLE).astype(np.float32)  # the same in every version
    graph.initializer.append(numpy_helper.from_array(table, "radioplay_table"))
    for name, value in (
        ("zero", 0),
        ("one", 1),
        ("size", TABLE),
        ("axis", 2),
        ("before", [0, 0, 1, 0, 0, -1]),
    ):
        graph.initializer.append(numpy_helper.from_array(np.array(value, np.int64), f"radioplay_{name}"))
    if len(nodes) > len(graph.node):
        graph.input.append(helper.make_tensor_value_info(_PLACE, TensorProto.INT64, []))
    if sum(node.op_type == "Ceil" for node in nodes) == 1:
        nodes = list(_paced(nodes))
        graph.input.append(helper.make_tensor_value_info(_PACE, TensorProto.FLOAT, []))
        graph.output.append(helper.make_tensor_value_info(_LENGTHS, TensorProto.FLOAT, None))
    del graph.node[:]
    graph.node.extend(nodes)
    return bytes(model.SerializeToString())


def _moved(node: Any) -> bool:
    """Whether it draws from another distribution than the standard one."""
    values = {str(each.name): float(each.f) for each in node.attribute}
    return values.get("mean", 0.0) != 0.0 or values.get("scale", 1.0) != 1.0


def _paced(nodes: list[Any]) -> Iterator[Any]:
    """The nodes with what is made of the lengths behind the `Ceil`: the steps between round(ends / pace)."""
    from onnx import helper

    for node in nodes:
        if node.op_type != "Ceil":
            yield node
            continue
        lengths, name = node.output[0], "radioplay_paced"
        node.output[0] = f"{name}/own"
        yield node
        yield helper.make_node(
            "CumSum", [f"{name}/own", "radioplay_axis"], [f"{name}/ends"], name=f"{name}/ends"
        )
        yield helper.make_node("Div", [f"{name}/ends", _PACE], [f"{name}/sooner"], name=f"{name}/sooner")
        yield helper.make_node("Round", [f"{name}/sooner"], [f"{name}/whole"], name=f"{name}/whole")
        shifted = [f"{name}/whole", "radioplay_before"]
        yield helper.make_node("Pad", shifted, [f"{name}/starts"], name=f"{name}/starts")
        yield helper.make_node("Sub", [f"{name}/whole", f"{name}/starts"], [lengths], name=name)
        yield helper.make_node("Identity", [lengths], [_LENGTHS], name=_LENGTHS)


def _looked_up(node: Any, number: int) -> Iterator[Any]:
    """The nodes in place of one that draws: table[(place + its own + 0 … size) mod P], in the same shape."""
    from onnx import helper, numpy_helper

    like, name = node.input[0], f"radioplay_{number}"
    apart = numpy_helper.from_array(np.array(number * _APART % TABLE, np.int64))
    steps: tuple[tuple[str, list[str], str, dict[str, Any]], ...] = (
        ("Constant", [], "apart", {"value": apart}),
        ("Shape", [like], "shape", {}),
        ("Size", [like], "count", {}),
        ("Add", [_PLACE, f"{name}/apart"], "from", {}),
        ("Range", ["radioplay_zero", f"{name}/count", "radioplay_one"], "range", {}),
        ("Add", [f"{name}/range", f"{name}/from"], "moved", {}),
        ("Mod", [f"{name}/moved", "radioplay_size"], "index", {}),
        ("Gather", ["radioplay_table", f"{name}/index"], "drawn", {}),
    )
    for operator, inputs, output, attributes in steps:
        made = f"{name}/{output}"
        yield helper.make_node(operator, inputs, [made], name=made, **attributes)
    yield helper.make_node("Reshape", [f"{name}/drawn", f"{name}/shape"], list(node.output), name=name)


_lock = threading.Lock()
_loaded: OrderedDict[tuple[Path, int, int], Network] = OrderedDict()


def load(path: Path) -> Network:
    """The network in a file; loaded the first time and after a change, else shared. The last few are kept.

    Raises:
        EngineError: it can't be.
    """
    try:
        stat = path.stat()
        with _lock:
            key = (path, stat.st_size, stat.st_mtime_ns)
            if key not in _loaded:
                _loaded[key] = Network(path)
                while len(_loaded) > _KEPT:
                    _loaded.popitem(last=False)
            _loaded.move_to_end(key)
            return _loaded[key]
    except ImportError as error:
        raise EngineError(f"piper needs the package {error.name}", PACKAGES) from None
    except Exception as error:  # protobuf's and ONNX Runtime's own kinds have no common parent
        reason = " ".join(str(error).split())[:200]
        raise EngineError(f"{path.name} can't be loaded as a Piper voice: {reason}") from None
