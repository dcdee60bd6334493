"""The model's graph, made over from how it is published to how it is fast: done once, when a pack is installed.

The published file has its weights as 8-bit integers with a scale, and quantises the input of each layer as it
runs: `DynamicQuantizeLinear` → `MatMulInteger` or `ConvInteger` → (bias) → `Cast` → `Mul`. Two layouts are made
of it, from the same weights:

- `float`: each such group becomes one `MatMul` or `Conv`, each `DynamicQuantizeLSTM` an `LSTM`, in float32.
- `mixed`: as `float`, but the widest convolutions of the vocoder stay in integers, as a `MatMulInteger` over the
  input's neighbourhoods laid side by side (channels last). On processors with dot products of bytes that is
  twice to three times as fast as either form of convolution. Which ones was chosen by a predictor of opinion
  scores: these cost 0.02 of 4.46 (the published file: 0.10), all of them would cost 0.06.

In both, the harmonic source has its noise again, and the Fourier transform of it is a convolution.

Three inputs are added, each of shape (1,), with a default at which nothing changes, not even the last bit: `pitch`
times the melody, `voice` times the harmonics, `breath` more noise where there is voice. Without voice and with
breath, the model whispers.

A second output, `lengths`, says how long each token lasts, in frames: the `Clip` after the one `Round` of the
encoder. The lengths × 600 sum to the samples of `audio`. Operators are those of the ONNX specification and of
ONNX Runtime's contributed ones.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Layout = Literal["float", "mixed"]

VERSION = 1
"""Of what is made: to be raised when the sound changes."""

BUILD = 2
"""To be raised when it is made in another way; the file is made anew then, and takes are kept."""

CONTROLS = {"pitch": 1.0, "voice": 1.0, "breath": 0.0}
"""The added inputs, and what they are unless something else is asked for."""

LENGTHS = "lengths"
"""Name of the added output: shape (tokens,), float32, whole numbers."""

_IN_BYTES = re.compile(r"/generator/(noise_res\.\d|resblocks\.[0125])/")
"""Where `mixed` stays in integers. The others of the last stage (3 and 4) lose most by it and gain least."""
_NOISE_LENGTH = 131_071  # 5.5 s, a prime
_NOISE_SEED = 1


def made_over(model: Any, layout: Layout) -> Any:
    """A copy of an int8 `onnx.ModelProto` in another layout, with the output `lengths` added.

    Raises:
        ValueError: the graph isn't built as the published one is.
    """
    from onnx import ModelProto

    copy = ModelProto()
    copy.CopyFrom(model)
    surgery = _Surgery(copy.graph, layout)
    made = {new[-1].output[0]: new for new in map(surgery.in_place_of, copy.graph.node) if new}
    # where a group ended, everything its new form takes has been computed
    nodes = [each for old in copy.graph.node for each in made.get(old.output[0], [old])]
    del copy.graph.node[:]
    copy.graph.node.extend(nodes)
    copy.graph.initializer.extend(surgery.tensors.values())
    _add_lengths(copy.graph)
    _add_pitch(copy.graph)
    _add_controls(copy.graph)
    _prune(copy.graph)
    left = {node.op_type for node in copy.graph.node} & {"ConvInteger", "DynamicQuantizeLSTM"}
    if left:
        raise ValueError(f"the graph still has {', '.join(sorted(left))}")
    return copy


@dataclass(frozen=True, slots=True)
class _Group:
    """A quantised layer: the float it takes, its integer product, float bias, joint scale, and what it gives."""

    source: str
    product: Any
    bias: str | None
    scale: str
    weight_scale: str
    output: str

    def attribute(self, name: str) -> list[int]:
        return next((list(each.ints) for each in self.product.attribute if each.name == name), [])


class _Surgery:
    """Finds each quantised group, and makes the nodes that stand for it."""

    def __init__(self, graph: Any, layout: Layout) -> None:
        self.layout = layout
        self.initial = {tensor.name: tensor for tensor in graph.initializer}
        self.producer = {name: node for node in graph.node for name in node.output}
        self.consumers: dict[str, list[Any]] = defaultdict(list)
        for node in graph.node:
            for name in node.input:
                self.consumers[name].append(node)
        self.tensors: dict[str, Any] = {}

    def in_place_of(self, node: Any) -> list[Any]:
        """The new nodes for a quantised one, the last under the name of its group's output; else none."""
        if node.op_type == "MatMulInteger":
            return [self._float_product(self._group(node), "MatMul")]
        if node.op_type == "ConvInteger":
            group = self._group(node)
            return (
                self._byte_convolution(group)
                if self._in_bytes(group)
                else [self._float_product(group, "Conv")]
            )
        if node.op_type == "STFT":
            return self._fourier(node)
        if node.name.endswith("/m_source/l_linear/MatMul"):
            return self._breath(node)
        return [self._float_lstm(node)] if node.op_type == "DynamicQuantizeLSTM" else []

    def _group(self, product: Any) -> _Group:
        after, bias = self._only_consumer(product), None
        if after.op_type == "Add":  # the bias as integers; its float is at the root of the other input
            bias = next(name for name in after.input if name != product.output[0])
            while bias not in self.initial:
                bias = self.producer[bias].input[0]
            after = self._only_consumer(after)
        if after.op_type != "Cast":
            raise ValueError(f"{product.name} is followed by {after.op_type}")
        scaled = self._only_consumer(after)
        scale = next(name for name in scaled.input if name != after.output[0])
        weight_scale = next(name for name in self.producer[scale].input if name in self.initial)
        source = self.producer[product.input[0]].input[0]
        return _Group(source, product, bias, scale, weight_scale, scaled.output[0])

    def _in_bytes(self, group: _Group) -> bool:
        return self.layout == "mixed" and bool(_IN_BYTES.search(group.product.name))

    def _float_product(self, group: _Group, operator: str) -> Any:
        weight = self._float_weight(group.product.input[1], group.weight_scale, group.product.input[3])
        inputs = [group.source, weight, *([group.bias] if group.bias else [])]
        node = _node(operator, inputs, group.output, group.product.name)
        node.attribute.extend(group.product.attribute)
        return node

    def _byte_convolution(self, group: _Group) -> list[Any]:
        """Neighbourhoods of the quantised input side by side, times the weights as a matrix of signed bytes."""
        taken, weight, zero, weight_zero = group.product.input
        bytes_ = self._array(weight)  # (out, in, taps), unsigned
        out, channels, taps = bytes_.shape
        signed = (
            (bytes_.astype(np.int16) - 128).astype(np.int8).transpose(2, 1, 0).reshape(taps * channels, out)
        )
        matrix = self._tensor(f"{weight}_matrix", np.ascontiguousarray(signed))
        offset = (self._array(weight_zero).astype(np.int16) - 128).astype(np.int8).reshape(())
        matrix_zero = self._tensor(f"{weight}_matrix_zero", offset)
        name = group.product.name
        nodes = [_node("Transpose", [taken], f"{name}/last", f"{name}/last", perm=[0, 2, 1])]
        around = self._neighbourhoods(nodes, group, zero, taps, channels)
        nodes.append(_node("MatMulInteger", [around, matrix, zero, matrix_zero], f"{name}/whole", name))
        nodes.append(_node("Cast", [f"{name}/whole"], f"{name}/cast", f"{name}/cast", to=1))
        nodes.append(_node("Mul", [f"{name}/cast", group.scale], f"{name}/scaled", f"{name}/scaled"))
        last = f"{name}/scaled"
        if group.bias:
            bias = self._tensor(f"{group.bias}_flat", self._array(group.bias).reshape(-1))
            nodes.append(_node("Add", [last, bias], f"{name}/biased", f"{name}/biased"))
            last = f"{name}/biased"
        return [*nodes, _node("Transpose", [last], group.output, f"{name}/first", perm=[0, 2, 1])]

    def _neighbourhoods(self, nodes: list[Any], group: _Group, zero: str, taps: int, channels: int) -> str:
        """Add the nodes that lay a padded input's shifts side by side; the name of the result."""
        name = group.product.name
        if taps == 1:
            return f"{name}/last"
        left, right = group.attribute("pads")
        step = (group.attribute("dilations") or [1])[0]
        whole = np.array([0, left, 0, 0, right, 0], np.int64)
        offsets = np.arange(taps, dtype=np.int64).reshape(1, -1) * step
        numbers = {
            "pads": whole,
            "offsets": offsets,
            "0": np.int64(0),
            "1": np.int64(1),
            "axis": np.array([1]),
        }
        named = {
            key: self._tensor(f"{key}_{np.asarray(value).ravel()}", np.asarray(value))
            for key, value in numbers.items()
        }

        def add(operator: str, inputs: list[str], output: str, **attributes: Any) -> None:
            nodes.append(_node(operator, inputs, f"{name}/{output}", f"{name}/{output}", **attributes))

        add("Pad", [f"{name}/last", named["pads"], zero], "padded")
        add("Shape", [f"{name}/last"], "shape", start=1, end=2)
        add("Squeeze", [f"{name}/shape"], "length")
        add("Range", [named["0"], f"{name}/length", named["1"]], "places")
        add("Unsqueeze", [f"{name}/places", named["axis"]], "column")
        add("Add", [f"{name}/column", named["offsets"]], "neighbours")
        add(
            "Gather", [f"{name}/padded", f"{name}/neighbours"], "gathered", axis=1
        )  # (1, places, taps, channels)
        around = self._tensor(f"flat_{taps}_{channels}", np.array([1, -1, taps * channels]))
        add("Reshape", [f"{name}/gathered", around], "around")
        return f"{name}/around"

    def _fourier(self, node: Any) -> list[Any]:
        """A short-time Fourier transform as a convolution with windowed cosines and sines, many times as fast."""
        signal, hop, window, length = node.input
        size, step = int(self._array(length)), int(self._array(hop))
        angles = 2.0 * np.pi * np.outer(np.arange(size // 2 + 1), np.arange(size)) / size
        waves = np.concatenate([np.cos(angles), -np.sin(angles)]) * self._array(window)
        waves[np.abs(waves) < 1e-12] = 0.0  # sin π
        # The lowest and highest bins have no imaginary part, and where the real one is negative their phase is π.
        # The graph's arc tangent says −π unless the imaginary part is above 0, which spoils the voice: so it is.
        above = np.repeat([0.0, 1e-12], size // 2 + 1).astype(np.float32)
        basis = self._tensor("fourier", waves.astype(np.float32)[:, None, :])
        shape = self._tensor("complex", np.array([1, 2, size // 2 + 1, -1]))
        line = self._tensor("line", np.array([1, 1, -1]))
        name = node.name
        return [
            _node("Reshape", [signal, line], f"{name}/line", f"{name}/line"),
            _node(
                "Conv",
                [f"{name}/line", basis, self._tensor("above_zero", above)],
                f"{name}/waves",
                f"{name}/waves",
                strides=[step],
            ),
            _node("Reshape", [f"{name}/waves", shape], f"{name}/complex", f"{name}/complex"),
            _node("Transpose", [f"{name}/complex"], node.output[0], name, perm=[0, 3, 2, 1]),
        ]

    def _breath(self, node: Any) -> list[Any]:
        """The harmonic source with the noise it was trained with, which the export left out.

        In the published model each of the nine harmonics gets normal noise, of 0.003 where there is voice and
        0.1 / 3 where there is none, before they are weighted into one. Nine weighted noises are one, as loud as
        the weights' length. It comes from a fixed table, so that the same tokens always sound the same.
        """
        weights = self._array(node.input[1])
        loudness = float(np.linalg.norm(weights))
        noise = np.random.RandomState(_NOISE_SEED).standard_normal(_NOISE_LENGTH) * loudness
        voiced = next(n for n in self.producer.values() if n.name.endswith("/l_sin_gen/Cast")).output[0]
        tensors = {
            "noise": noise.astype(np.float32).reshape(1, -1, 1),
            "noise_length": np.array(_NOISE_LENGTH, np.int64),
            "unvoiced": np.array(0.1 / 3, np.float32),
            "less": np.array(0.003 - 0.1 / 3, np.float32),
            "int_0": np.array(0, np.int64),
            "int_1": np.array(1, np.int64),
        }
        t = {key: self._tensor(key, np.asarray(value)) for key, value in tensors.items()}
        name, result = node.name, node.output[0]
        plan: list[tuple[str, list[str], str, dict[str, Any]]] = [
            ("Mul", [node.input[0], "voice"], "sines", {}),
            ("MatMul", [f"{name}/sines", node.input[1]], "tone", {}),
            ("Shape", [f"{name}/tone"], "shape", {"start": 1, "end": 2}),
            ("Squeeze", [f"{name}/shape"], "length", {}),
            ("Range", [t["int_0"], f"{name}/length", t["int_1"]], "places", {}),
            ("Mod", [f"{name}/places", t["noise_length"]], "within", {}),
            ("Gather", [t["noise"], f"{name}/within"], "noise", {"axis": 1}),
            ("Add", [t["less"], "breath"], "less", {}),
            ("Mul", [voiced, f"{name}/less"], "quieter", {}),
            ("Add", [f"{name}/quieter", t["unvoiced"]], "loudness", {}),
            ("Mul", [f"{name}/noise", f"{name}/loudness"], "breath", {}),
        ]
        nodes = [
            _node(op, inputs, f"{name}/{out}", f"{name}/{out}", **more) for op, inputs, out, more in plan
        ]
        return [*nodes, _node("Add", [f"{name}/tone", f"{name}/breath"], result, name)]

    def _float_lstm(self, node: Any) -> Any:
        """Its weights stand transposed, and take one scale a direction."""
        names = list(node.input)
        weights = self._float_weight(names[1], names[8], names[9], transpose=True)
        recurrent = self._float_weight(names[2], names[10], names[11], transpose=True)
        made = _node("LSTM", [names[0], weights, recurrent, *names[3:8]], list(node.output), node.name)
        made.attribute.extend(node.attribute)
        return made

    def _float_weight(self, weight: str, scale: str, zero: str, transpose: bool = False) -> str:
        """(weight − zero point) × scale, as a new tensor; its name."""
        whole, factor, origin = (self._array(name).astype(np.float32) for name in (weight, scale, zero))
        if transpose:
            factor, origin = factor.reshape(-1, 1, 1), origin.reshape(-1, 1, 1)
        value = (whole - origin) * factor
        return self._tensor(
            f"{weight}_float", np.ascontiguousarray(value.swapaxes(1, 2) if transpose else value)
        )

    def _array(self, name: str) -> NDArray[Any]:
        from onnx import numpy_helper

        array: NDArray[Any] = numpy_helper.to_array(self.initial[name])
        return array

    def _tensor(self, name: str, value: NDArray[Any]) -> str:
        from onnx import numpy_helper

        name = f"radioplay/{name}"
        if name not in self.tensors:
            self.tensors[name] = numpy_helper.from_array(value, name)
        return name

    def _only_consumer(self, node: Any) -> Any:
        users = self.consumers[node.output[0]]
        if len(users) != 1:
            raise ValueError(f"{node.name} has {len(users)} users where one was expected")
        return users[0]


def _node(operator: str, inputs: list[str], outputs: str | list[str], name: str, **attributes: Any) -> Any:
    from onnx import helper

    return helper.make_node(
        operator, inputs, [outputs] if isinstance(outputs, str) else outputs, name=name, **attributes
    )


def _add_lengths(graph: Any) -> None:
    from onnx import TensorProto, helper

    rounds = [n for n in graph.node if n.op_type == "Round" and n.name.startswith("/encoder/")]
    clips = [n for n in graph.node if n.op_type == "Clip" and rounds and rounds[0].output[0] in n.input]
    if len(rounds) != 1 or len(clips) != 1:
        raise ValueError("the graph has no single place where lengths are rounded")
    graph.node.append(_node("Identity", [clips[0].output[0]], LENGTHS, "radioplay/lengths"))
    graph.output.append(helper.make_tensor_value_info(LENGTHS, TensorProto.FLOAT, None))


def _add_pitch(graph: Any) -> None:
    """Let the input `pitch` scale the melody, before the harmonics and the vocoder take it."""
    resize = next((n for n in graph.node if n.name.endswith("/generator/f0_upsamp/Resize")), None)
    melody = next((n for n in graph.node if resize and resize.input[0] in n.output), None)
    if melody is None or melody.op_type != "Unsqueeze":
        raise ValueError("the graph has no single place where its melody begins")
    scaled = _node("Mul", [melody.input[0], "pitch"], "radioplay/melody", "radioplay/melody")
    melody.input[0] = "radioplay/melody"
    nodes = list(graph.node)
    nodes.insert(nodes.index(melody), scaled)
    del graph.node[:]
    graph.node.extend(nodes)


def _add_controls(graph: Any) -> None:
    from onnx import TensorProto, helper, numpy_helper

    for name, value in CONTROLS.items():
        graph.initializer.append(numpy_helper.from_array(np.array([value], np.float32), name))
        graph.input.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]))


def _prune(graph: Any) -> None:
    """Drop what no output needs any more."""
    needed = {output.name for output in graph.output}
    kept = []
    for node in reversed(graph.node):
        if needed.intersection(node.output):
            needed.update(node.input)
            kept.append(node)
    tensors = [tensor for tensor in graph.initializer if tensor.name in needed]
    del graph.node[:], graph.initializer[:], graph.value_info[:]
    graph.node.extend(reversed(kept))
    graph.initializer.extend(tensors)
