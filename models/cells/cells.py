"""Learns the centres of the cells from vectors of sentences: spherical k-means."""
import argparse

import numpy as np

SIZE = 384


def centres_of(vectors, cells, rounds, seed):
    rng = np.random.default_rng(seed)
    centres = vectors[rng.choice(len(vectors), cells, replace=False)]
    for _ in range(rounds):
        nearest = (vectors @ centres.T).argmax(1)
        for cell in range(cells):
            members = vectors[nearest == cell]
            centres[cell] = members.mean(0) if len(members) else vectors[rng.integers(len(vectors))]
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    return centres


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--vectors', required=True, help='32-bit big-endian numbers, 384 for each sentence')
    ap.add_argument('--cells', type=int, default=512)
    ap.add_argument('--rounds', type=int, default=25)
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--out', required=True)
    a = ap.parse_args()
    vectors = np.fromfile(a.vectors, dtype='>f4').reshape(-1, SIZE).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    centres = centres_of(vectors, a.cells, a.rounds, a.seed)
    np.round(centres / np.abs(centres).max(1, keepdims=True) * 127).astype(np.int8).tofile(a.out)


if __name__ == '__main__':
    main()
