#!/usr/bin/env python3
"""Trains the tagger on PolNeAR's training part, alone or with a larger one as its teacher; see README.md for the commands."""
import argparse
import itertools
import json
import random
import time
from collections import Counter

import numpy as np
import torch
from torch.nn import functional as F

from attribution.model import AFTER, BEFORE, Linker, Tagger, distances, of_layers
from encoder import encoder_from_onnx, vocabulary
from attribution.reading import PARAGRAPH, Article, Wordpieces

LIMIT, MARGIN = 320, 16
TAUGHT = 6  # windows a step on which only the teacher says what is right


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


def unlabelled(path, pieces):
    """Articles without labels, two of three events; the third stays apart to be read by people."""
    for number, line in enumerate(open(path, encoding='utf-8')):
        for news in json.loads(line)['news'] if number % 3 else []:
            article = Article('\n\n'.join(news['body']), pieces)
            article.attributions = []
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


def windows(articles, vocab):
    """Windows that begin elsewhere in each pass, some as short as a post or a brief."""
    for article in articles:
        for bounds in article.windows(LIMIT, MARGIN, random.randrange(96, LIMIT - 2)):
            yield Window(article, shortened(article, bounds) if random.random() < 0.15 else bounds, vocab['[CLS]'], vocab['[SEP]'])


def shortened(article, bounds):
    """One paragraph or some, of those that begin in a window."""
    start, end, _, _ = bounds
    begins = [start] + [i + 1 for i in range(start, end - 1) if article.words[i] is PARAGRAPH]
    k = random.randrange(len(begins))
    stop = (begins + [end])[min(k + random.randint(1, 3), len(begins))]
    return begins[k], stop, begins[k], stop


def collate(batch):
    length, width = max(len(w.ids) for w in batch), max(len(w.starts) for w in batch)
    pad = lambda rows, n, fill: torch.tensor(np.stack([np.pad(np.asarray(r), (0, n - len(r)), constant_values=fill) for r in rows]))
    return (pad([w.ids for w in batch], length, 0), pad([w.upper for w in batch], length, 0), pad([[1] * len(w.ids) for w in batch], length, 0),
            pad([w.starts for w in batch], width, 0), pad([w.cue for w in batch], width, -100))


def links(batch, doubt):
    """The gold cues of a batch, and the likeliest false ones, which have no roles: (window, words, roles, real)."""
    rows = []
    for b, window in enumerate(batch):
        n = len(window.starts)
        rows += [(b, cue, tags, 1.0) for cue, tags in window.links]
        free = np.where(window.cue == 0)[0]
        for i in free[np.argsort(-doubt[b, free])][:1]:
            rows.append((b, [i], np.zeros(n, dtype=np.int64), 0.0))
    return rows


def likely(batch, doubt):
    """The cues that the teacher sees in a batch."""
    return [(b, [i], np.zeros(len(window.starts), dtype=np.int64), 1.0)
            for b, window in enumerate(batch) for i in np.where(doubt[b, :len(window.starts)] > 0.2)[0]]


def around(rows, words):
    """What the linker reads: the words around each cue, the cue's weights, distances, roles, and which words there are."""
    width = min(BEFORE + AFTER + 1, words.shape[1])
    places = np.zeros((len(rows), width), dtype=np.int64)
    weights, valid = (np.zeros((len(rows), width), dtype=np.float32) for _ in range(2))
    near = np.zeros((len(rows), width), dtype=np.int64)
    tags = np.full((len(rows), width), -100)
    for k, (_, cue, row, _) in enumerate(rows):
        first, end = max(0, cue[0] - BEFORE), min(len(row), cue[0] + AFTER + 1)
        n = end - first
        cue = [i - first for i in cue if i < end]
        places[k, :n] = np.arange(first, end)
        weights[k, cue] = 1 / len(cue)
        near[k, :n] = distances(n, cue[0])
        tags[k, :n] = row[first:end]
        valid[k, :n] = 1
    index = torch.tensor([r[0] for r in rows])
    return (words[index.unsqueeze(1), torch.tensor(places)], torch.tensor(weights).to(words.dtype), torch.tensor(near), torch.tensor(valid)), torch.tensor(tags)


def doubts(logits):
    return (1 - logits.detach().float().softmax(-1)[..., 0]).numpy()


def soft(said, taught, counts):
    """Cross entropy with the teacher's probabilities (Hinton, Vinyals, Dean 2015), over the words that count."""
    loss = -(taught.float().softmax(-1) * said.float().log_softmax(-1)).sum(-1)
    return (loss * counts).sum() / counts.sum().clamp(min=1)


def gold_loss(tagger, linker, batch, disguise):
    ids, upper, mask, starts, cue = disguised(batch, disguise, [w.cue > 0 for w in batch])
    logits, words = tagger(ids, upper, mask, starts)
    rows = links(batch, doubts(logits))
    inputs, tags = around(rows, words)
    roles, real = linker(*inputs)
    return (F.cross_entropy(logits.float().transpose(1, 2), cue, ignore_index=-100),
            F.cross_entropy(roles.float().transpose(1, 2), tags, ignore_index=-100),
            F.binary_cross_entropy_with_logits(real.float(), torch.tensor([r[3] for r in rows])))


def taught_loss(tagger, linker, teacher, batch, disguise):
    """The teacher reads the words as they are, the pupil in disguise (Xie et al. 2020, Noisy Student)."""
    ids, upper, mask, starts, cue = collate(batch)
    with torch.no_grad():
        right, right_words = teacher[0](ids, upper, mask, starts)
        doubt = doubts(right)
        rows = likely(batch, doubt)
        right_inputs, _ = around(rows, right_words)
        right_roles, _ = teacher[1](*right_inputs)
    ids = disguised(batch, disguise, [doubt[b] > 0.05 for b in range(len(batch))])[0]
    logits, words = tagger(ids, upper, mask, starts)
    inputs, _ = around(rows, words)
    roles, _ = linker(*inputs)
    return soft(logits, right, cue != -100), soft(roles, right_roles, inputs[3])


class Disguise:
    """Puts other words in the place of names and rarer words, so that the model reads the grammar and not the news of 2016.

    The same word gets the same other word wherever it stands in a window; cues stay as they are.
    """

    def __init__(self, articles, vocab):
        self.mask = vocab['[MASK]']
        self.further = {i for piece, i in vocab.items() if piece.startswith('##')}
        counts = Counter((p, u) for x in articles for w, u in zip(x.pieces, x.upper) for p in w if p > 999)
        common = {p for (p, u), _ in Counter({k: n for k, n in counts.items() if not k[1]}).most_common(400)}
        self.pool = {key: [p for (p, u), n in counts.items() if n > 1 and (u, p in self.further) == key and (u or p not in common)]
                     for key in itertools.product((0, 1), (False, True))}
        self.common = common

    def of(self, window, kept):
        """The window's word pieces in disguise; `kept` says which words stay."""
        share, ids, other = random.choice((0, 0.15, 0.4)), list(window.ids), {}
        ends = window.starts[1:] + [len(ids) - 1]
        for start, end, keep in zip(window.starts, ends, kept):
            if keep:
                continue
            for at in range(start, end):
                piece, key = ids[at], (window.upper[at], ids[at] in self.further)
                if piece > 999 and (key[0] or piece not in self.common):
                    if (piece, key) not in other:
                        chance = share if key[0] else share / 3
                        other[piece, key] = random.choice(self.pool[key]) if random.random() < chance else piece
                    ids[at] = other[piece, key]
        return [self.mask if i > 999 and random.random() < 0.03 else i for i in ids]


def disguised(batch, disguise, kept):
    inputs = collate(batch)
    rows = [disguise.of(w, k) for w, k in zip(batch, kept)]
    return (torch.tensor(np.stack([np.pad(r, (0, inputs[0].shape[1] - len(r))) for r in rows])),) + inputs[1:]


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
    ap.add_argument('--teacher', help='weights trained before, which this model starts from')
    ap.add_argument('--layers', default='0,1,2,3,4,5', help='the layers of the encoder that this model keeps')
    ap.add_argument('--unlabelled', help='roundups.jsonl: articles on which the teacher says what is right')
    ap.add_argument('--steps', type=int, default=0, help='stop early: to try the speed')
    a = ap.parse_args()
    random.seed(a.seed), np.random.seed(a.seed), torch.manual_seed(a.seed)
    vocab = vocabulary(a.tokenizer)
    articles = list(labelled(a.data, Wordpieces(vocab)))
    apart = kept_apart([x.source_text for x in articles], a.held_out)
    training = [x for x in articles if x.source_text not in apart]
    tagger, linker = Tagger(encoder_from_onnx(a.base)), Linker()
    teacher, taught = None, []
    if a.teacher:
        saved = torch.load(a.teacher)
        teacher = Tagger(encoder_from_onnx(a.base)).eval(), Linker().eval()
        for pair in (teacher, (tagger, linker)):
            pair[0].load_state_dict(saved['tagger']), pair[1].load_state_dict(saved['linker'])
        taught = list(unlabelled(a.unlabelled, Wordpieces(vocab)))
    disguise = Disguise(training + taught, vocab)
    layers = [int(i) for i in a.layers.split(',')]
    of_layers(tagger, layers)
    tagger.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    old = [p for p in tagger.encoder.parameters() if p.requires_grad]
    new = [p for p in list(tagger.cue.parameters()) + list(tagger.project.parameters()) + list(linker.parameters())]
    optimiser = torch.optim.AdamW([{'params': old, 'lr': a.rate}, {'params': new, 'lr': 5 * a.rate}], weight_decay=0.01)
    per_pass = sum(1 for _ in windows(training, vocab)) // a.batch
    total = int(per_pass * a.passes)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(s / (0.06 * total), max(0.0, (total - s) / (0.94 * total))))
    print(len(training), 'articles', per_pass, 'steps a pass', total, 'in all', flush=True)
    step, began, seen = 0, time.time(), np.zeros(6)
    lessons = []
    while step < total:
        pool = list(windows(training, vocab))
        random.shuffle(pool)
        for at in range(0, len(pool) - a.batch + 1, a.batch):
            with torch.autocast('cpu', dtype=torch.bfloat16):
                losses = gold_loss(tagger, linker, pool[at:at + a.batch], disguise)
                if taught:
                    if len(lessons) < TAUGHT:
                        lessons = list(windows(taught, vocab))
                        random.shuffle(lessons)
                    losses += taught_loss(tagger, linker, teacher, lessons[:TAUGHT], disguise)
                    del lessons[:TAUGHT]
            loss = sum(w * x for w, x in zip((4, 2, 0.3, 4, 2), losses))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(old + new, 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            seen += [x.item() for x in losses] + [0] * (5 - len(losses)) + [1]
            if step % 25 == 0:
                print('step %d  cue %.4f  role %.4f  real %.4f  taught %.4f %.4f  %.2f s a step' % (step, *(seen[:5] / seen[5]), (time.time() - began) / step), flush=True)
                seen[:] = 0
            if step % 150 == 0 or step == total:
                torch.save({'tagger': tagger.state_dict(), 'linker': linker.state_dict(), 'apart': sorted(apart), 'layers': layers, 'step': step}, a.out)
            if step >= total or (a.steps and step >= a.steps):
                return


if __name__ == '__main__':
    main()
