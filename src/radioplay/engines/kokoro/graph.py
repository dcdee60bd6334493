"""The model's graph, from int8 as it is published to float32 with word times: done once, when a pack is installed.

The int8 file holds the weights as 8-bit integers with a scale, and quantises each layer's input as it runs
(`DynamicQuantizeLinear` → `MatMulInteger`/`ConvInteger` → `Cast` → `Mul`). On CPUs that work saves nothing:
the same weights as float32 are faster and slightly better. So every such group becomes one `MatMul` or
`Conv`, and every `DynamicQuantizeLSTM` an `LSTM`; the operators are those of the ONNX specification and of
ONNX Runtime's contributed operators.

The second output, `lengths`, is how long each token lasts, in frames: the `Clip` after the one `Round` of
the encoder, whose values × 600 sum to the samples of `audio`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np

LENGTHS = "lengths"
"""Name of the added output: shape (tokens,), float32, whole numbers."""

_INTEGER = {"MatMulInteger": "MatMul", "ConvInteger": "Conv"}


def dequantised(model: Any) -> Any:
    """A float32 copy of an int8 `onnx.ModelProto`, with the output `lengths` added.

    Raises:
        ValueError: the graph isn't built as the published one is.
    """
    from onnx import ModelProto

    copy = ModelProto()
    copy.CopyFrom(model)
    surgery = _Surgery(copy.graph)
    made = [(node, surgery.float_node(node)) for node in copy.graph.node]
    outputs = {new.output[0] for _, new in made if new is not None}
    nodes = [new or old for old, new in made if new is not None or old.output[0] not in outputs]
    del copy.graph.node[:]
    copy.graph.node.extend(nodes)
    copy.graph.initializer.extend(surgery.made.values())
    _add_lengths(copy.graph)
    _prune(copy.graph)
    left = {node.op_type for node in copy.graph.node} & {*_INTEGER, "DynamicQuantizeLSTM"}
    if left:
        raise ValueError(f"the graph still has {', '.join(sorted(left))}")
    return copy


class _Surgery:
    """Finds a quantised group's parts, and makes the float node that stands for it."""

    def __init__(self, graph: Any) -> None:
        self.initial = {tensor.name: tensor for tensor in graph.initializer}
        self.producer = {name: node for node in graph.node for name in node.output}
        self.consumers: dict[str, list[Any]] = defaultdict(list)
        for node in graph.node:
            for name in node.input:
                self.consumers[name].append(node)
        self.made: dict[str, Any] = {}

    def float_node(self, node: Any) -> Any | None:
        """The float form of a quantised node, under the name of its group's output; None for any other."""
        if node.op_type in _INTEGER:
            return self._float_product(node)
        if node.op_type == "DynamicQuantizeLSTM":
            return self._float_lstm(node)
        return None

    def _float_product(self, node: Any) -> Any:
        from onnx import helper

        source = self.producer[node.input[0]].input[0]
        after = self._only_consumer(node)
        bias: list[str] = []
        if after.op_type == "Add":
            bias = [self._bias_behind(name) for name in after.input if name != node.output[0]]
            after = self._only_consumer(after)
        if after.op_type != "Cast":
            raise ValueError(f"{node.name} is followed by {after.op_type}")
        scaled = self._only_consumer(after)
        scales = self.producer[next(name for name in scaled.input if name != after.output[0])]
        weight_scale = next(name for name in scales.input if name in self.initial)
        weight = self._float_weight(node.input[1], weight_scale, node.input[3])
        made = helper.make_node(
            _INTEGER[node.op_type], [source, weight, *bias], list(scaled.output), name=node.name
        )
        made.attribute.extend(node.attribute)
        return made

    def _float_lstm(self, node: Any) -> Any:
        """Its weights stand transposed, and take one scale a direction."""
        from onnx import helper

        names = list(node.input)
        weights = self._float_weight(names[1], names[8], names[9], transpose=True)
        recurrent = self._float_weight(names[2], names[10], names[11], transpose=True)
        inputs = [names[0], weights, recurrent, *names[3:8]]
        made = helper.make_node("LSTM", inputs, list(node.output), name=node.name)
        made.attribute.extend(node.attribute)
        return made

    def _float_weight(self, weight: str, scale: str, zero: str, transpose: bool = False) -> str:
        """(weight − zero point) × scale, as a new tensor; its name."""
        from onnx import numpy_helper

        name = f"{weight}_float"
        if name not in self.made:
            whole, factor, origin = (
                numpy_helper.to_array(self.initial[each]).astype(np.float32) for each in (weight, scale, zero)
            )
            if transpose:
                factor, origin = factor.reshape(-1, 1, 1), origin.reshape(-1, 1, 1)
            value = (whole - origin) * factor
            value = np.ascontiguousarray(value.swapaxes(1, 2) if transpose else value)
            self.made[name] = numpy_helper.from_array(value, name)
        return name

    def _bias_behind(self, name: str) -> str:
        """The float bias of a convolution, from which its integer one is made: back along the first inputs."""
        while name not in self.initial:
            name = self.producer[name].input[0]
        return name

    def _only_consumer(self, node: Any) -> Any:
        users = self.consumers[node.output[0]]
        if len(users) != 1:
            raise ValueError(f"{node.name} has {len(users)} users where one was expected")
        return users[0]


def _add_lengths(graph: Any) -> None:
    from onnx import TensorProto, helper

    rounds = [n for n in graph.node if n.op_type == "Round" and n.name.startswith("/encoder/")]
    clips = [n for n in graph.node if n.op_type == "Clip" and rounds and rounds[0].output[0] in n.input]
    if len(rounds) != 1 or len(clips) != 1:
        raise ValueError("the graph has no single place where lengths are rounded")
    graph.node.append(helper.make_node("Identity", [clips[0].output[0]], [LENGTHS], name="radioplay/lengths"))
    graph.output.append(helper.make_tensor_value_info(LENGTHS, TensorProto.FLOAT, None))


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
