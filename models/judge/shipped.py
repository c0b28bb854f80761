#!/usr/bin/env python3
"""Weights to go on from, out of a reader that is shipped: its 8-bit matrices times their scales, and those of 16 bits; see README.md for the command."""
import argparse

import onnx
import torch
from onnx import numpy_helper

from encoder import encoder_of
from judge.model import LABELS, Judge


def weights_of(path):
    """The state of a judge, by the names of the training; what the graph holds in 8 bits is as near as that allows."""
    graph = onnx.load(path).graph
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {name.removeprefix('judge.'): torch.tensor(array.copy()) for name, array in held.items() if name.endswith(('.bias', 'LayerNorm.weight'))}
    for node in graph.node:
        if node.op_type == 'MatMulInteger':
            name = node.input[1].removesuffix('_quantized')
            assert not held[name + '_zero_point'].any(), name
            matrix = torch.tensor(held[name + '_quantized'].astype('float32') * held[name + '_scale']).T.contiguous()
        elif node.op_type == 'MatMul' and node.input[1] + '.half' in held:
            matrix = torch.tensor(held[node.input[1] + '.half'].astype('float32')).T.contiguous()
        else:
            continue
        parts = node.name.strip('/').split('/')
        state[parts[0] + '.weight' if parts[1].startswith('Gemm') else 'encoder.encoder.' + '.'.join(parts[:-1]) + '.weight'] = matrix
    return state


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--base', required=True, help='the encoder that the training began with (.onnx): it holds the embeddings')
    ap.add_argument('--model', required=True, help='first-reader.onnx, or the second')
    ap.add_argument('--out', required=True, help='where the weights go (.pt)')
    a = ap.parse_args()
    judge = Judge(encoder_of(a.base))
    missing, unexpected = judge.load_state_dict(weights_of(a.model), strict=False)
    assert not unexpected and all('embeddings' in m for m in missing), (missing, unexpected)
    torch.save({'judge': judge.state_dict(), 'labels': LABELS}, a.out)


if __name__ == '__main__':
    main()
