#!/usr/bin/env python3
"""Trains the judge on labelled pairs and on pairs made of news; see README.md for the command."""
import argparse
import os
import random
import time

import numpy as np
import torch
from tokenizers import Tokenizer

from encoder import encoder_of, vocabulary
from judge.data import NOT_CONTRADICTION, articles, by_lines, events, from_news, headlines, labelled, written
from judge.model import LABELS, LONGEST, Judge, encoded

# how much of each set a pass takes, drawn anew each time; 1 and more is so many times the whole
SETS = {'lingnli-train': 0.7, 'lingnli-val': 0.8, 'counterfactual-train': 1, 'mnli-train': 2, 'emergent-train': 0.3}
WRITTEN = {'photographs': 0.5, 'captions': 0.8, 'passages': 0.9, 'news': 0.5, 'close': 0.6, 'crossed': 0.3, 'outlets': 0.5}
BY_LINES = {'counterfactual-train': 0.3, 'lingnli-train': 0.5}
KEPT_APART = {'lingnli-val': 1000}  # of a set the last pairs, to measure with
FROM_NEWS = {0: 1500, 2: 1800, NOT_CONTRADICTION: 1800}
AVERAGED = 0.4  # from this part of the training on the weights are averaged (Izmailov et al. 2018), every so many steps:
EVERY = 20
PIECES = 2048  # word pieces in a batch, padding included


def one_pass(folder, own, news, same):
    """The pairs of one pass: a part of each set, which differs from pass to pass."""
    pairs = []
    for name, share in WRITTEN.items():
        pairs += part(written('%s/%s.txt' % (own, name)), share)
    for name, share in BY_LINES.items():
        pairs += part(by_lines('%s/of-%s.txt' % (own, name), '%s/%s.jsonl' % (folder, name)), share)
    for name, share in SETS.items():
        pairs += part(taught('%s/%s.jsonl' % (folder, name), KEPT_APART.get(name, 0)), share)
    pairs += same
    made = from_news(news)
    for label, many in FROM_NEWS.items():
        of_label = [p for p in made if p[2] == label]
        pairs += random.sample(of_label, min(many, len(of_label)))
    return pairs


def part(pairs, share):
    return int(share) * pairs if share >= 1 else random.sample(pairs, int(share * len(pairs)))


def taught(path, apart):
    pairs = labelled(path)
    return pairs[:len(pairs) - apart]


def batches(pairs, tokenizer, vocab):
    """Pairs of like length together, in random order."""
    left, right = (tokenizer.encode_batch([p[i] for p in pairs], add_special_tokens=False) for i in (0, 1))
    rows = [encoded(a.ids, b.ids, vocab['[CLS]'], vocab['[SEP]']) + (p[2],) for a, b, p in zip(left, right, pairs)]
    random.shuffle(rows)
    rows.sort(key=lambda r: len(r[0]) + random.uniform(-3, 3))
    made, batch = [], []
    for row in rows:
        if batch and max(len(row[0]), max(len(r[0]) for r in batch)) * (len(batch) + 1) > PIECES:
            made.append(batch)
            batch = []
        batch.append(row)
    made.append(batch)
    random.shuffle(made)
    return made


def collate(batch):
    length = max(len(r[0]) for r in batch)
    pad = lambda rows: torch.tensor(np.stack([np.pad(r, (0, length - len(r))) for r in rows]))
    return pad([r[0] for r in batch]), pad([r[1] for r in batch]), pad([[1] * len(r[0]) for r in batch]), torch.tensor([r[2] for r in batch])


def loss_of(logits, labels):
    known = labels != NOT_CONTRADICTION
    log = logits.float().log_softmax(-1)
    loss = -log[known, labels[known]].sum()
    if (~known).any():
        not_contradiction = torch.logsumexp(log[~known][:, :2], -1)
        loss = loss - not_contradiction.sum()
    return loss / len(labels)


def layers_of(model):
    return model.encoder.encoder.layer


class Others:
    """Trainings of the same start beside this one, each on a core: every few minutes all go on from the average of their weights (local SGD, Stich 2019)."""

    def __init__(self, folder, worker, workers, minutes):
        self.folder, self.worker, self.workers, self.minutes, self.met = folder, worker, workers, minutes, 0
        os.makedirs(folder, exist_ok=True)

    def path(self, meeting, worker):
        return '%s/%d-%d.pt' % (self.folder, meeting, worker)

    def are_due(self, minutes, of):
        return minutes > self.minutes * (self.met + 1) and self.minutes * (self.met + 1) < of - 1

    def meet(self, parameters):
        self.met += 1
        mine = self.path(self.met, self.worker)
        torch.save([p.data for p in parameters], mine + '.part')
        os.rename(mine + '.part', mine)
        theirs = [self.path(self.met, w) for w in range(self.workers) if w != self.worker]
        while not all(map(os.path.exists, theirs)):
            time.sleep(0.5)
        with torch.no_grad():
            for p, *others in zip(parameters, *map(torch.load, theirs)):
                p.copy_(torch.stack([p, *others]).mean(0))
        if self.met > 1:
            os.remove(self.path(self.met - 1, self.worker))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--base', required=True, help="an exported BERT encoder (.onnx), or a folder of TensorFlow's variables")
    ap.add_argument('--tokenizer', required=True, help='its tokenizer.json')
    ap.add_argument('--data', required=True, help='the folder of labelled pairs')
    ap.add_argument('--written', default='judge/written', help='the folder of the pairs that were written for the judge')
    ap.add_argument('--events', required=True, help='roundups.jsonl')
    ap.add_argument('--articles', required=True, help='polnear-train.jsonl')
    ap.add_argument('--headlines', required=True, help='news-headline-similarity-*.jsonl')
    ap.add_argument('--out', required=True, help='where the weights go (.pt)')
    ap.add_argument('--start', help='weights to go on from')
    ap.add_argument('--passes', type=float, default=2)
    ap.add_argument('--minutes', type=float, help='how long to train, instead of the passes: the rate falls with the time')
    ap.add_argument('--rate', type=float, default=1e-4)
    ap.add_argument('--workers', type=int, default=1, help='how many such commands train together, with --minutes')
    ap.add_argument('--worker', type=int, default=0, help='which of them this is, from 0 on; its seed differs by it')
    ap.add_argument('--meet', default='meet', help='the folder where they leave their weights for each other, empty at first')
    ap.add_argument('--apart', type=float, default=6, help='minutes from one meeting to the next')
    ap.add_argument('--frozen', type=int, default=2, help='how many of the lowest layers stay as they are')
    ap.add_argument('--seed', type=int, default=7)
    ap.add_argument('--steps', type=int, default=0, help='stop early: to try the speed')
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    vocab = vocabulary(a.tokenizer)
    tokenizer = Tokenizer.from_file(a.tokenizer)
    tokenizer.no_padding(), tokenizer.enable_truncation(LONGEST)
    news = events(a.events) + articles(a.articles)
    same = headlines(a.headlines)
    model = Judge(encoder_of(a.base))
    if a.start:
        model.load_state_dict(torch.load(a.start)['judge'])
    random.seed(a.seed + a.worker), np.random.seed(a.seed + a.worker), torch.manual_seed(a.seed + a.worker)
    model.encoder.embeddings.requires_grad_(False)
    for layer in layers_of(model)[:a.frozen]:
        layer.requires_grad_(False)
    old = [p for p in model.encoder.parameters() if p.requires_grad]
    new = list(model.dense.parameters()) + list(model.label.parameters())
    optimiser = torch.optim.AdamW([{'params': old, 'lr': a.rate}, {'params': new, 'lr': a.rate if a.start else 5 * a.rate}], weight_decay=0.01)
    waiting = batches(one_pass(a.data, a.written, news, same), tokenizer, vocab)
    total = int(len(waiting) * a.passes)
    step, pairs, seen, began = 0, 0, [], time.time()

    def done():
        return (time.time() - began) / (60 * a.minutes) if a.minutes else step / total

    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda _: min(done() / 0.06, max(0.0, (1 - done()) / 0.94)))
    print(len(waiting), 'steps a pass', '%s minutes' % a.minutes if a.minutes else '%d in all' % total, flush=True)
    averaged = torch.optim.swa_utils.AveragedModel(model)
    others = Others(a.meet, a.worker, a.workers, a.apart) if a.workers > 1 else None

    def save():
        torch.save({'judge': (averaged.module if averaged.n_averaged else model).state_dict(), 'last': model.state_dict(), 'step': step, 'labels': LABELS}, a.out)

    model.train()
    while done() < 1 and not (a.steps and step >= a.steps):
        if not waiting:
            waiting = batches(one_pass(a.data, a.written, news, same), tokenizer, vocab)
        batch = waiting.pop()
        ids, side, mask, labels = collate(batch)
        with torch.autocast('cpu', dtype=torch.bfloat16):
            logits = model(ids, side, mask)
        loss = loss_of(logits, labels)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(old + new, 1.0)
        optimiser.step()
        schedule.step()
        step += 1
        pairs += len(batch)
        seen.append(loss.item())
        if step % 25 == 0:
            print('step %d  loss %.4f  %d pairs  %.1f a second' % (step, np.mean(seen), pairs, pairs / (time.time() - began)), flush=True)
            seen = []
        if done() > AVERAGED and step % EVERY == 0:
            averaged.update_parameters(model)
        if others and others.are_due((time.time() - began) / 60, a.minutes):
            others.meet(old + new)
        if step % 200 == 0:
            save()
    save()


if __name__ == '__main__':
    main()
