"""From the logits of tagger and linker to attributions: cues above a threshold, and for each the best run of role tags."""
import numpy as np

from attribution.model import ROLES, distances

ALLOWED = np.zeros((5, 5))
ALLOWED[0, 2] = ALLOWED[0, 4] = ALLOWED[1, 4] = ALLOWED[2, 4] = ALLOWED[3, 2] = ALLOWED[4, 2] = -1e9


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def cues(logits, threshold):
    """Runs of words tagged as a cue: (words, probability)."""
    p = softmax(logits)
    found, i = [], 0
    doubt = 1 - p[:, 0]
    while i < len(p):
        if doubt[i] < threshold:
            i += 1
            continue
        j = i + 1
        while j < len(p) and p[j, 2] > p[j, 1] and p[j, 2] > 0.4:
            j += 1
        found.append((list(range(i, j)), float(doubt[i:j].max())))
        i = j
    return found


def best_tags(logp):
    """Viterbi over the role tags, in which an I- follows its own B- or I- only."""
    score = logp[0] + np.array([0, 0, -1e9, 0, -1e9])
    back = np.zeros(logp.shape, dtype=int)
    for t in range(1, len(logp)):
        step = score[:, None] + ALLOWED
        back[t] = step.argmax(0)
        score = step.max(0) + logp[t]
    tags = [int(score.argmax())]
    for t in range(len(logp) - 1, 0, -1):
        tags.append(int(back[t][tags[-1]]))
    return tags[::-1]


def runs(tags, begin):
    found = []
    for i, t in enumerate(tags):
        if t == begin:
            found.append([i, i + 1])
        elif t == begin + 1 and found and found[-1][1] == i:
            found[-1][1] = i + 1
    return found


def link_inputs(width, cue):
    weights = np.zeros(width, dtype=np.float32)
    weights[cue] = 1 / len(cue)
    return weights, distances(width, cue[0])


def attribution(logits):
    """(source run or None, content runs, how sure of the content's words) of one cue."""
    p = softmax(logits)
    tags = best_tags(np.log(p + 1e-9))
    sources = sorted(runs(tags, 1), key=lambda r: -p[r[0]:r[1], 1:3].sum())
    contents = runs(tags, 3)
    sure = [p[a:b, 3:5].sum(-1).mean() for a, b in contents]
    return (sources[0] if sources else None), contents, float(np.mean(sure)) if sure else 0.0
