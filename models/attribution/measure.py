#!/usr/bin/env python3
"""Measures the tagger alone, with the counts of score_attribution.py; see README.md for the command."""
import argparse
import json
import re

import numpy as np
import onnxruntime as ort

from attribution import decode
from attribution.reading import Article, Wordpieces
from attribution.train import Window, kept_apart
from encoder import vocabulary

LIMIT, MARGIN = 192, 24
BEFORE, AFTER = 48, 64  # as the service reads


def tokens(text):
    return [(m.start(), m.end()) for m in re.finditer(r"\w+(?:[’'.,]\w+)*", text)]


def inside(spans, cuts):
    return {i for i, (s, e) in enumerate(cuts) if any(s < b and e > a for a, b in spans)}


class Model:
    """The two graphs as the service ships them."""

    def __init__(self, folder, tokenizer):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        self.tagger, self.linker = (ort.InferenceSession(f'{folder}/{name}.onnx', options) for name in ('tagger', 'linker'))
        self.vocabulary = vocabulary(tokenizer)
        self.pieces = Wordpieces(self.vocabulary)

    def read(self, text, threshold):
        """All that might be an attribution in a text."""
        article = Article(text, self.pieces)
        article.attributions = []
        for bounds in article.windows(LIMIT, MARGIN):
            start, end, core_from, core_to = bounds
            w = Window(article, bounds, self.vocabulary['[CLS]'], self.vocabulary['[SEP]'])
            one = lambda x: np.asarray([x], dtype=np.int64)
            logits, words = self.tagger.run(None, {'ids': one(w.ids), 'upper': one(w.upper), 'starts': one(w.starts)})
            logits = logits[0].copy()
            logits[:core_from - start, 0] += 99
            logits[core_to - start:, 0] += 99
            cues = decode.cues(logits, threshold)
            if not cues:
                continue
            for cue, p_cue in cues:
                first, last = max(0, cue[0] - BEFORE), min(end - start, cue[0] + AFTER + 1)
                weights, near = decode.link_inputs(last - first, [i - first for i in cue if i < last])
                roles, _ = self.linker.run(None, {'words': words[:, first:last], 'cues': weights[None], 'near': near[None]})
                source, contents, sure = decode.attribution(roles[0])
                here = start + first
                contents = [s for s in (span_of(article, here, c) for c in contents) if s]
                if contents:
                    yield {'cue': span_of(article, start, [cue[0], cue[-1] + 1]), 'source': source and span_of(article, here, source),
                           'content': contents, 'confidence': p_cue * sure}


def span_of(article, start, run):
    words = [w for w in article.words[start + run[0]:start + run[1]] if w]
    return (words[0][0], words[-1][1]) if words else None


def envelope(found):
    return min(s for s, _ in found['content']), max(e for _, e in found['content'])


def counts(row, found, cuts):
    """found: [(evidence span, source spans)]. The counts of score_attribution.py."""
    found = [(inside([e], cuts), inside(s, cuts)) for e, s in found]
    gold = []
    for label in row['attributions']:
        content = [tuple(s) for part in label['content'] for s in part['spans']]
        if content:
            gold.append((inside(content, cuts), inside([tuple(s) for part in label['source'] for s in part['spans']], cuts)))
    pairs = sorted(((len(f[0] & g[0]) / len(f[0] | g[0]), i, j) for i, f in enumerate(found) for j, g in enumerate(gold) if f[0] & g[0]), reverse=True)
    used_f, used_g, matched, right = set(), set(), 0, 0
    for overlap, i, j in pairs:
        if overlap < 0.5 or i in used_f or j in used_g:
            continue
        used_f.add(i), used_g.add(j)
        matched += 1
        right += bool(found[i][1] & gold[j][1]) or (not gold[j][1] and not found[i][1])
    all_f, all_g = set().union(*[f[0] for f in found], set()), set().union(*[g[0] for g in gold], set())
    return np.array([len(found), len(gold), matched, right, len(all_f & all_g), len(all_f), len(all_g)])


def f1(hit, said, real):
    p, r = hit / max(said, 1), hit / max(real, 1)
    return 'P %.3f R %.3f F1 %.3f' % (p, r, 2 * p * r / max(p + r, 1e-9))


def show(c):
    return 'content %s | joint %s | tokens %s | source %.3f' % (f1(c[2], c[0], c[1]), f1(c[3], c[0], c[1]), f1(c[4], c[5], c[6]), c[3] / max(c[2], 1))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--model', required=True, help='the folder with tagger.onnx and linker.onnx')
    ap.add_argument('--tokenizer', required=True, help='its tokenizer.json')
    ap.add_argument('--data', required=True)
    ap.add_argument('--apart', type=int, help='only the texts that training kept apart: how many they were')
    ap.add_argument('--limit', type=int, default=0)
    a = ap.parse_args()
    model = Model(a.model, a.tokenizer)
    rows = [json.loads(line) for line in open(a.data, encoding='utf-8')]
    apart = kept_apart([r['text'] for r in rows], a.apart) if a.apart else None
    rows = [r for r in rows if apart is None or r['text'] in apart]
    rows = rows[:a.limit] if a.limit else rows
    cache, kept = {}, []
    for row in rows:
        if row['text'] not in cache:
            cache[row['text']] = list(model.read(row['text'], 0.15))
        kept.append((row, cache[row['text']]))
    cuts = [tokens(row['text']) for row in rows]
    for least in (0.4, 0.5, 0.6):
        c = sum(counts(row, [(envelope(x), [x['source']] if x['source'] else []) for x in found if x['confidence'] >= least], cut) for (row, found), cut in zip(kept, cuts))
        print('confidence >= %.1f  %s' % (least, show(c)))


if __name__ == '__main__':
    main()
