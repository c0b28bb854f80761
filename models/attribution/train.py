#!/usr/bin/env python3
"""Trains the tagger on PolNeAR's training part; see README.md for the command."""
import argparse
import json
import math
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from model import Linker, Tagger, distances, encoder_from_onnx, vocabulary
from reading import PARAGRAPH, Article, Wordpieces

LIMIT, MARGIN = 320, 16


def labelled(path, pieces):
    """The articles with their attributions as (cue words, roles by word)."""
    for line in open(path, encoding='utf-8'):
        row = json.loads(line)
        article = Article(row['text'], pieces)
        article.attributions = []
        starts = [w[0] if w else -1 for w in article.words]
        ends = [w[1] if w else -1 for w in article.words]
        for a in row['attributions']:
            cue = [i for p in a['cue'] for s in p['spans'] for i in inside(starts, ends, s)]
            roles = {}
            for name, begin in (('source', 1), ('content', 3)):
                for part in a[name]:
                    for span in part['spans']:
                        for n, i in enumerate(inside(starts, ends, span)):
                            roles[i] = begin if n == 0 else begin + 1
            if cue and any(r >= 3 for r in roles.values()):
                article.attributions.append((sorted(set(cue)), roles))
        article.source_text = row['text']
        yield article


def inside(starts, ends, span):
    return [i for i, (s, e) in enumerate(zip(starts, ends)) if s < span[1] and e > span[0] and s >= 0]


def kept_apart(texts, many):
    texts = sorted(set(texts))
    random.Random(1).shuffle(texts)
    return set(texts[:many])


class Window:
    """A stretch of an article with its labels."""

    def __init__(self, article, bounds, cls, sep):
        start, end, core_from, core_to = bounds
        self.ids, self.upper, self.starts = [cls], [0], []
        for i in range(start, end):
            self.starts.append(len(self.ids))
            self.ids += article.pieces[i]
            self.upper += [article.upper[i]] * len(article.pieces[i])
        self.ids.append(sep)
        self.upper.append(0)
        n = end - start
        self.cue = np.full(n, -100)
        self.cue[core_from - start:core_to - start] = 0
        self.links = []
        for cue, roles in article.attributions:
            if core_from <= cue[0] < core_to:
                for k, i in enumerate(cue):
                    if i < end and self.cue[i - start] != 1:
                        self.cue[i - start] = 1 if k == 0 or i - 1 not in cue else 2
                tags = np.zeros(n, dtype=np.int64)
                for i, r in roles.items():
                    if start <= i < end:
                        tags[i - start] = r
                self.links.append(([i - start for i in cue if i < end], tags))


def windows(articles, vocab, phase):
    for article in articles:
        first = random.randrange(96, LIMIT - 2) if phase else None
        for bounds in article.windows(LIMIT, MARGIN, first):
            yield Window(article, bounds, vocab['[CLS]'], vocab['[SEP]'])


def collate(batch):
    length, width = max(len(w.ids) for w in batch), max(len(w.starts) for w in batch)
    pad = lambda rows, n, fill: torch.tensor(np.stack([np.pad(np.asarray(r), (0, n - len(r)), constant_values=fill) for r in rows]))
    return (pad([w.ids for w in batch], length, 0), pad([w.upper for w in batch], length, 0), pad([[1] * len(w.ids) for w in batch], length, 0),
            pad([w.starts for w in batch], width, 0), pad([w.cue for w in batch], width, -100))


def links(batch, cue_logits, width):
    """The gold cues of a batch, and the likeliest false ones, which have no roles."""
    rows = []
    doubt = 1 - cue_logits.detach().float().softmax(-1)[..., 0]
    for b, window in enumerate(batch):
        n = len(window.starts)
        rows += [(b, cue, tags, 1.0) for cue, tags in window.links]
        free = np.where(window.cue == 0)[0]
        for i in free[np.argsort(-doubt[b, free].numpy())][:1]:
            rows.append((b, [i], np.zeros(n, dtype=np.int64), 0.0))
    index = torch.tensor([r[0] for r in rows])
    weights = np.zeros((len(rows), width), dtype=np.float32)
    near = np.zeros((len(rows), width), dtype=np.int64)
    tags = np.full((len(rows), width), -100)
    mask = np.zeros((len(rows), width), dtype=np.float32)
    for k, (b, cue, row, _) in enumerate(rows):
        n = len(row)
        weights[k, cue] = 1 / len(cue)
        near[k, :n] = distances(n, cue[0])
        tags[k, :n] = row
        mask[k, :n] = 1
    real = torch.tensor([r[3] for r in rows])
    return index, torch.tensor(weights), torch.tensor(near), torch.tensor(tags), torch.tensor(mask), real


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--base', required=True, help='an exported BERT encoder (.onnx)')
    ap.add_argument('--tokenizer', required=True, help='its tokenizer.json')
    ap.add_argument('--data', required=True, help='polnear-train.jsonl')
    ap.add_argument('--out', required=True, help='where the weights go (.pt)')
    ap.add_argument('--passes', type=float, default=4)
    ap.add_argument('--batch', type=int, default=12)
    ap.add_argument('--rate', type=float, default=1.5e-4)
    ap.add_argument('--held-out', type=int, default=60, help='texts kept apart to choose thresholds on')
    ap.add_argument('--seed', type=int, default=7)
    ap.add_argument('--steps', type=int, default=0, help='stop early: to try the speed')
    a = ap.parse_args()
    random.seed(a.seed), np.random.seed(a.seed), torch.manual_seed(a.seed)
    vocab = vocabulary(a.tokenizer)
    articles = list(labelled(a.data, Wordpieces(vocab)))
    apart = kept_apart([x.source_text for x in articles], a.held_out)
    training = [x for x in articles if x.source_text not in apart]
    tagger, linker = Tagger(encoder_from_onnx(a.base)), Linker()
    tagger.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    old = [p for p in tagger.encoder.parameters() if p.requires_grad]
    new = [p for p in list(tagger.cue.parameters()) + list(tagger.project.parameters()) + list(linker.parameters())]
    optimiser = torch.optim.AdamW([{'params': old, 'lr': a.rate}, {'params': new, 'lr': 5 * a.rate}], weight_decay=0.01)
    per_pass = sum(1 for _ in windows(training, vocab, True)) // a.batch
    total = int(per_pass * a.passes)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(s / (0.06 * total), max(0.0, (total - s) / (0.94 * total))))
    print(len(training), 'articles', per_pass, 'steps a pass', total, 'in all', flush=True)
    step, began, seen = 0, time.time(), np.zeros(4)
    while step < total:
        pool = list(windows(training, vocab, True))
        random.shuffle(pool)
        for at in range(0, len(pool) - a.batch + 1, a.batch):
            batch = pool[at:at + a.batch]
            ids, upper, mask, starts, cue = collate(batch)
            ids[(torch.rand(ids.shape) < 0.05) & (ids > 999)] = vocab['[MASK]']
            with torch.autocast('cpu', dtype=torch.bfloat16):
                logits, words = tagger(ids, upper, mask, starts)
                index, weights, near, tags, valid, real = links(batch, logits, starts.shape[1])
                roles, is_real = linker(words[index], weights.to(words.dtype), near, valid)
            cue_loss = F.cross_entropy(logits.float().transpose(1, 2), cue, ignore_index=-100)
            role_loss = F.cross_entropy(roles.float().transpose(1, 2), tags, ignore_index=-100)
            real_loss = F.binary_cross_entropy_with_logits(is_real.float(), real)
            loss = 4 * cue_loss + 2 * role_loss + 0.3 * real_loss
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(old + new, 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            seen += [cue_loss.item(), role_loss.item(), real_loss.item(), 1]
            if step % 25 == 0:
                print('step %d  cue %.4f  role %.4f  real %.4f  %.2f s a step' % (step, *(seen[:3] / seen[3]), (time.time() - began) / step), flush=True)
                seen[:] = 0
            if step % 150 == 0 or step == total:
                torch.save({'tagger': tagger.state_dict(), 'linker': linker.state_dict(), 'apart': sorted(apart), 'step': step}, a.out)
            if step >= total or (a.steps and step >= a.steps):
                return


if __name__ == '__main__':
    main()
