#!/usr/bin/env python3
"""Writes a trained reader of the judge as a quantised ONNX graph, as the service has it; see README.md for the command."""
import argparse
import os
import re

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import encoder_of
from judge.model import LABELS, Judge


class Pair(torch.nn.Module):
    """The judge for one pair without padding."""

    def __init__(self, judge):
        super().__init__()
        self.judge = judge

    def forward(self, ids, side):
        hidden = self.judge.encoder.embeddings(input_ids=ids, token_type_ids=side)
        for layer in self.judge.encoder.encoder.layer:
            hidden = layer(hidden)
        return self.judge.of_pair(hidden, torch.ones_like(ids))


def averaged(weights):
    return {name: torch.stack([w[name].float() for w in weights]).mean(0) if value.is_floating_point() else value for name, value in weights[0].items()}


def second_matrices(path):
    """The multiplications by the second matrix of each feed-forward layer: what goes in has outliers, for which 8 bits are too coarse."""
    return [n.name for n in onnx.load(path).graph.node if n.op_type == 'MatMul' and re.search(r'layer\.\d+/output/dense/', n.name)]


def halve(path, multiplications):
    """Keeps the matrices of these multiplications in 16 bits, which the runtime widens when it loads them."""
    model = onnx.load(path)
    matrices = {n.input[1] for n in model.graph.node if n.name in multiplications}
    for matrix in [i for i in model.graph.initializer if i.name in matrices]:
        half = numpy_helper.from_array(numpy_helper.to_array(matrix).astype(np.float16), matrix.name + '.half')
        model.graph.initializer.remove(matrix)
        model.graph.initializer.append(half)
        model.graph.node.insert(0, helper.make_node('Cast', [half.name], [matrix.name], to=onnx.TensorProto.FLOAT))
    onnx.save(model, path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--base', required=True)
    ap.add_argument('--weights', required=True, nargs='+', help='several are averaged')
    ap.add_argument('--out', required=True, help='the graph, first-reader.onnx or second-reader.onnx')
    ap.add_argument('--warier', type=float, default=0, help='what is taken off the score of a contradiction')
    a = ap.parse_args()
    judge = Judge(encoder_of(a.base))
    judge.encoder.config._attn_implementation = 'eager'
    judge.load_state_dict(averaged([torch.load(path)['judge'] for path in a.weights]))
    judge.label.bias.data[LABELS.index('contradiction')] -= a.warier
    judge.eval()
    ids = torch.randint(1000, 30000, (1, 40))
    side = (torch.arange(40) > 20).long().unsqueeze(0)
    path = a.out
    torch.onnx.export(Pair(judge), (ids, side), path + '.f32', input_names=['ids', 'side'], output_names=['label'],
                      dynamic_axes={'ids': {1: 'pieces'}, 'side': {1: 'pieces'}}, opset_version=17, dynamo=False)
    wide = second_matrices(path + '.f32')
    quantize_dynamic(path + '.f32', path, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=['MatMul', 'Gather', 'Gemm'], nodes_to_exclude=wide)
    halve(path, wide)
    exact, small = (ort.InferenceSession(p).run(None, {'ids': ids.numpy(), 'side': side.numpy()})[0] for p in (path + '.f32', path))
    print(path, os.path.getsize(path), 'bytes; differs from full precision by at most %.3f' % np.abs(exact - small).max())
    os.remove(path + '.f32')


if __name__ == '__main__':
    main()
