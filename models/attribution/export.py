#!/usr/bin/env python3
"""Writes the trained weights as two quantised ONNX graphs, as the service reads them; see README.md for the command."""
import argparse
import os

import numpy as np
import onnxruntime as ort
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from attribution.model import Linker, Tagger, of_layers
from encoder import encoder_from_onnx


class Reader(torch.nn.Module):
    """The tagger for one window without padding."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, ids, upper, starts):
        hidden = self.tagger.encoder.embeddings(input_ids=ids, token_type_ids=upper)
        for layer in self.tagger.encoder.encoder.layer:
            hidden = layer(hidden)
        return self.tagger.of_words(hidden, starts)


class Roles(torch.nn.Module):
    """The linker for all cues of one window."""

    def __init__(self, linker):
        super().__init__()
        self.linker = linker

    def forward(self, words, cues, near):
        many = words.expand(cues.shape[0], -1, -1)
        return self.linker(many, cues, near, torch.ones_like(cues))


def write(module, inputs, names, outputs, axes, path):
    torch.onnx.export(module, inputs, path + '.f32', input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(path + '.f32', path, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=['MatMul', 'Gather', 'Gemm'])
    exact, small = (ort.InferenceSession(p).run(None, {n: i.numpy() for n, i in zip(names, inputs)}) for p in (path + '.f32', path))
    print(path, os.path.getsize(path), 'bytes; differs from full precision by at most', *['%.3f' % np.abs(a - b).max() for a, b in zip(exact, small)])
    os.remove(path + '.f32')


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--base', required=True)
    ap.add_argument('--weights', required=True)
    ap.add_argument('--out', required=True, help='the folder for tagger.onnx and linker.onnx')
    a = ap.parse_args()
    saved = torch.load(a.weights)
    tagger, linker = of_layers(Tagger(encoder_from_onnx(a.base)), saved['layers']), Linker()
    tagger.encoder.config._attn_implementation = 'eager'
    tagger.load_state_dict(saved['tagger']), linker.load_state_dict(saved['linker'])
    tagger.eval(), linker.eval()
    os.makedirs(a.out, exist_ok=True)
    ids = torch.randint(1000, 30000, (1, 60))
    starts = torch.arange(1, 51).unsqueeze(0)
    write(Reader(tagger), (ids, ids % 2, starts), ['ids', 'upper', 'starts'], ['cues', 'words'],
          {'ids': {1: 'pieces'}, 'upper': {1: 'pieces'}, 'starts': {1: 'words'}, 'cues': {1: 'words'}, 'words': {1: 'words'}}, a.out + '/tagger.onnx')
    words = torch.randn(1, 50, 256)
    cues = torch.zeros(3, 50)
    cues[0, 3] = cues[1, 10] = cues[2, 40] = 1
    near = torch.randint(0, 30, (3, 50))
    write(Roles(linker), (words, cues, near), ['words', 'cues', 'near'], ['roles', 'real'],
          {'words': {1: 'words'}, 'cues': {0: 'cues', 1: 'words'}, 'near': {0: 'cues', 1: 'words'}, 'roles': {0: 'cues', 1: 'words'}, 'real': {0: 'cues'}}, a.out + '/linker.onnx')


if __name__ == '__main__':
    main()
