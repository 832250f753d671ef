"""Learns vectors of words and of their surroundings from plain text: each word is foretold from the
six words on either side of it.

usage: pretrain.py TOKENS.txt -o FILE.pt [--threads N]
  TOKENS.txt  a paragraph a line, its tokens parted by blanks (copiste train tokens)

One pass; 60 million tokens take about 40 minutes on one core. Needs PyTorch and NumPy.
"""
import argparse
import collections
import math
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import words
from layers import CONTEXT, Encoder, Types, VECTOR, WINDOW

MOST_WORDS, LEAST_TIMES = 40000, 20
BLOCK = 8192      # tokens a step
OTHERS = 1024     # words drawn against each word that is right
UNKNOWN = 0.1     # share of the words that are shown by their pieces and shape alone


class Foretell(Encoder):
    def __init__(self, count):
        super().__init__(count, sparse=True)
        self.back = nn.Linear(CONTEXT, VECTOR)
        self.out = nn.Embedding(count, VECTOR, sparse=True)
        self.bias = nn.Embedding(count, 1, sparse=True)
        nn.init.normal_(self.out.weight, std=0.05)
        nn.init.zeros_(self.bias.weight)


def read(path):
    """The words that are kept, the different tokens, and the text as numbers of tokens."""
    times = collections.Counter()
    with open(path, encoding='utf8') as lines:
        paragraphs = list(lines)
    for line in paragraphs:
        times.update(line.split())
    low = collections.Counter()
    for token, n in times.items():
        low[words.lower(token)] += n
    known = [w for w, n in low.most_common(MOST_WORDS) if n >= LEAST_TIMES]
    random.Random(1).shuffle(paragraphs)
    number, tokens, text = {}, [''], np.zeros(sum(times.values()) + len(paragraphs), dtype=np.int32)
    k = 0
    for line in paragraphs:
        k += 1  # 0 between paragraphs
        for token in line.split():
            if token not in number:
                number[token] = len(tokens)
                tokens.append(token)
            text[k] = number[token]
            k += 1
    return known, tokens, text[:k], times


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('tokens')
    parser.add_argument('-o', required=True)
    parser.add_argument('--threads', type=int, default=1)
    a = parser.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(1)
    known, tokens, text, times = read(a.tokens)
    types = Types(tokens, {w: i + words.FIRST for i, w in enumerate(known)}, words.shape, words.pieces, words.lower)
    count = len(known) + words.FIRST
    frequency = np.zeros(count)
    for i, token in enumerate(tokens[1:], 1):
        frequency[types.row[i]] += times[token]
    drawn = torch.tensor(np.maximum(frequency, 1) ** 0.75, dtype=torch.float32)
    drawn /= drawn.sum()
    log_drawn = torch.log(drawn)
    net = Foretell(count)
    sparse = [net.word.weight, net.piece.weight, net.out.weight, net.bias.weight]
    dense = [p for p in net.parameters() if not any(p is s for s in sparse)]
    optimisers = [(torch.optim.SparseAdam(sparse), 2e-3), (torch.optim.Adam(dense), 1e-3)]

    def loss_of(block, rate):
        x = torch.from_numpy(text[block * BLOCK:(block + 1) * BLOCK].astype(np.int64))
        different, where = torch.unique(x, return_inverse=True)
        h = net.back(net.around(net.vectors(types, different, rate)[where]))
        middle = x[WINDOW:-WINDOW]
        y, h = types.row[middle][middle > 0], h[middle > 0]
        other = torch.multinomial(drawn, OTHERS, replacement=True)
        right = (h * net.out(y)).sum(1) + net.bias(y)[:, 0] - math.log(OTHERS) - log_drawn[y]
        wrong = h @ net.out(other).t() + net.bias(other)[:, 0] - math.log(OTHERS) - log_drawn[other]
        wrong = wrong.masked_fill(y[:, None] == other[None], -1e4)
        return F.cross_entropy(torch.cat([right[:, None], wrong], 1), torch.zeros(len(y), dtype=torch.long))

    blocks = np.random.RandomState(1).permutation(len(text) // BLOCK)
    kept, blocks = blocks[-5:], blocks[:-5]
    start, mean = time.time(), 0
    for step, block in enumerate(blocks):
        rate = max(0.02, 1 - step / len(blocks))
        loss = loss_of(block, UNKNOWN)
        for optimiser, full in optimisers:
            for group in optimiser.param_groups:
                group['lr'] = full * rate
            optimiser.zero_grad()
        loss.backward()
        for optimiser, _ in optimisers:
            optimiser.step()
        mean = loss.item() if step == 0 else 0.99 * mean + 0.01 * loss.item()
        if step % 200 == 0:
            print(step, len(blocks), round(mean, 3), round(time.time() - start), flush=True)
    with torch.no_grad():
        print('kept back:', np.mean([loss_of(block, 0).item() for block in kept]))
    torch.save({'words': known, 'net': net.state_dict()}, a.o)


if __name__ == '__main__':
    main()
