#!/usr/bin/env python3
"""How often the exported readers are right together on labelled pairs, and how far their confidence can be believed."""
import argparse
import json
import random

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

from encoder import vocabulary
from judge.model import LABELS, LONGEST, encoded

SURE = 0.8  # as `Judge` has it: where the first reader is so sure that nothing is excluded, the second is not asked


class Judge:
    """Both readers, as the service asks them; its logits are divided by the temperature, of one reader or of both."""

    def __init__(self, folder, tokenizer, heats):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        self.first, self.second = (ort.InferenceSession('%s/%s-reader.onnx' % (folder, name), options) for name in ('first', 'second'))
        self.heats = heats
        self.asked = self.both = 0
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_padding(), self.tokenizer.enable_truncation(LONGEST)
        self.vocab = vocabulary(tokenizer)

    def logits(self, left, right):
        a, b = (self.tokenizer.encode(t, add_special_tokens=False).ids for t in (left, right))
        ids, side = encoded(a, b, self.vocab['[CLS]'], self.vocab['[SEP]'])
        pair = {'ids': np.array([ids]), 'side': np.array([side])}
        of_one, of_both = self.heats
        self.asked += 1
        scores = scores_of(self.first, pair)
        if probabilities(scores / of_one)[:2].max() >= SURE:
            return scores / of_one
        self.both += 1
        return (scores + scores_of(self.second, pair)) / 2 / of_both


def scores_of(reader, pair):
    return reader.run(None, pair)[0][0].astype(np.float64)


def probabilities(logits):
    e = np.exp(logits - logits.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def curve(sure, right):
    edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001]
    for low, high in zip(edges, edges[1:]):
        there = (sure >= low) & (sure < high)
        if there.sum():
            print('  confidence %.2f to %.2f: %5d, on average %.3f, right %.3f' % (low, min(high, 1), there.sum(), sure[there].mean(), right[there].mean()))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--model', required=True, help='the folder of both readers')
    ap.add_argument('--tokenizer', required=True)
    ap.add_argument('--data', required=True, nargs='+', help='sets of labelled pairs (.jsonl)')
    ap.add_argument('--limit', type=int, default=1000)
    ap.add_argument('--heats', type=float, nargs=2, default=(1.6, 1.3), help='the temperatures of one reader and of the mean of both')
    ap.add_argument('--both', action='store_true', help='read each pair the other way round as well')
    a = ap.parse_args()
    judge = Judge(a.model, a.tokenizer, a.heats)
    every, all_gold = [], []
    for name in a.data:
        rows = [r for r in map(json.loads, open(name, encoding='utf-8')) if r['label'] in LABELS]
        random.Random(11).shuffle(rows)
        rows = rows[:a.limit]
        logits = np.array([judge.logits(r['premise'], r['hypothesis']) for r in rows])
        gold = np.array([LABELS.index(r['label']) for r in rows])
        used = sorted(set(gold))
        said = np.array(used)[logits[:, used].argmax(-1)]
        print('%-22s n %5d  accuracy %.3f' % (name.split('/')[-1][:-6], len(rows), (said == gold).mean()), end='')
        back = np.array([judge.logits(r['hypothesis'], r['premise']) for r in rows]) if a.both else None
        for least in (0.5, 0.7, 0.8, 0.9):
            p = probabilities(logits)[:, 2]
            p = (p + probabilities(back)[:, 2]) / 2 if a.both else p
            chosen = p >= least
            print('   C>%.1f P %.3f R %.3f' % (least, (gold[chosen] == 2).mean() if chosen.any() else 0, (chosen & (gold == 2)).sum() / max(1, (gold == 2).sum())), end='')
        print(flush=True)
        every.append(logits), all_gold.append(gold)
    logits, gold = np.concatenate(every), np.concatenate(all_gold)
    p = probabilities(logits)
    print('the second reader was asked in %.2f of all readings' % (judge.both / judge.asked))
    curve(p.max(-1), p.argmax(-1) == gold)
    print(' contradiction alone:')
    curve(p[:, 2], gold == 2)


if __name__ == '__main__':
    main()
