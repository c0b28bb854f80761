#!/usr/bin/env python3
"""How often the exported judge is right on labelled pairs, and how far its confidence can be believed."""
import argparse
import json
import random

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

from encoder import vocabulary
from judge.model import LABELS, LONGEST, encoded


class Reader:
    def __init__(self, model, tokenizer):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = ort.InferenceSession(model + '/judge.onnx', options)
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_padding(), self.tokenizer.enable_truncation(LONGEST)
        self.vocab = vocabulary(tokenizer)

    def logits(self, left, right):
        a, b = (self.tokenizer.encode(t, add_special_tokens=False).ids for t in (left, right))
        ids, side = encoded(a, b, self.vocab['[CLS]'], self.vocab['[SEP]'])
        return self.session.run(None, {'ids': np.array([ids]), 'side': np.array([side])})[0][0].astype(np.float64)


def probabilities(logits, heat):
    e = np.exp(logits / heat - (logits / heat).max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def fitted(logits, gold):
    """The temperature under which the labels are likeliest (Guo et al. 2017, On calibration of modern neural networks)."""
    return min(np.arange(0.5, 4, 0.02), key=lambda heat: -np.log(probabilities(logits, heat)[np.arange(len(gold)), gold] + 1e-12).mean())


def curve(sure, right):
    edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001]
    for low, high in zip(edges, edges[1:]):
        there = (sure >= low) & (sure < high)
        if there.sum():
            print('  confidence %.2f to %.2f: %5d, on average %.3f, right %.3f' % (low, min(high, 1), there.sum(), sure[there].mean(), right[there].mean()))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--model', required=True)
    ap.add_argument('--tokenizer', required=True)
    ap.add_argument('--data', required=True, nargs='+', help='sets of labelled pairs (.jsonl)')
    ap.add_argument('--limit', type=int, default=1000)
    ap.add_argument('--heat', type=float, help='the temperature; fitted if not given')
    ap.add_argument('--both', action='store_true', help='read each pair the other way round as well')
    a = ap.parse_args()
    reader = Reader(a.model, a.tokenizer)
    every, all_gold = [], []
    for name in a.data:
        rows = [r for r in map(json.loads, open(name, encoding='utf-8')) if r['label'] in LABELS]
        random.Random(11).shuffle(rows)
        rows = rows[:a.limit]
        logits = np.array([reader.logits(r['premise'], r['hypothesis']) for r in rows])
        gold = np.array([LABELS.index(r['label']) for r in rows])
        used = sorted(set(gold))
        said = np.array(used)[logits[:, used].argmax(-1)]
        print('%-22s n %5d  accuracy %.3f' % (name.split('/')[-1][:-6], len(rows), (said == gold).mean()), end='')
        back = np.array([reader.logits(r['hypothesis'], r['premise']) for r in rows]) if a.both else None
        for least in (0.5, 0.7, 0.8, 0.9):
            p = probabilities(logits, a.heat or 1)[:, 2]
            p = (p + probabilities(back, a.heat or 1)[:, 2]) / 2 if a.both else p
            chosen = p >= least
            print('   C>%.1f P %.3f R %.3f' % (least, (gold[chosen] == 2).mean() if chosen.any() else 0, (chosen & (gold == 2)).sum() / max(1, (gold == 2).sum())), end='')
        print(flush=True)
        every.append(logits), all_gold.append(gold)
    logits, gold = np.concatenate(every), np.concatenate(all_gold)
    heat = a.heat or fitted(logits, gold)
    p = probabilities(logits, heat)
    print('temperature %.2f%s' % (heat, '' if a.heat else ' (fitted)'))
    curve(p.max(-1), p.argmax(-1) == gold)
    print(' contradiction alone:')
    curve(p[:, 2], gold == 2)


if __name__ == '__main__':
    main()
