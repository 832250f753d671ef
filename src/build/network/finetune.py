"""Teaches the pretrained network names, and writes it as org.copiste.entities.network reads it.

usage: finetune.py EXAMPLES.tsv PRETRAINED.pt -o DIR
  EXAMPLES.tsv   copiste train examples
  -o DIR         half-0.gz and half-1.gz (learnt from the documents of even and of odd position),
                 network.gz (learnt from all)

About three minutes a network on one core. Needs PyTorch and NumPy.
"""
import argparse
import gzip
import os
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import words
from layers import CONTEXT, Encoder, Types, VECTOR, WINDOW

LABELS, ATTRIBUTES, NEAR, JOINED = 7, 'wgczGSptjvT', 2, 128
ROUNDS, BATCH = 5, 1536
SMALL = 0.3        # what a word without a capital counts: nearly all of them are no names
UNKNOWN = 0.15     # share of the words that are shown by their pieces and shape alone
ANY = (1 << LABELS) - 1


class Names(Encoder):
    def __init__(self, pretrained):
        super().__init__(len(pretrained['words']) + words.FIRST, sparse=False)
        kept = {k: v for k, v in pretrained['net'].items() if k.split('.')[0] not in ('back', 'out', 'bias')}
        self.load_state_dict(kept)
        self.near = nn.Conv1d(VECTOR, JOINED, 2 * NEAR + 1, padding=NEAR)
        self.joined = nn.Linear(CONTEXT, JOINED, bias=False)
        self.known = nn.Conv1d(len(ATTRIBUTES), JOINED, 3, padding=1, bias=False)
        self.labels = nn.Linear(JOINED, LABELS)

    def forward(self, types, x, attributes, learning):
        different, where = torch.unique(x, return_inverse=True)
        v = self.vectors(types, different, UNKNOWN if learning else 0)[where]
        v = F.dropout(v, 0.1, learning)
        around = F.dropout(self.around(v, WINDOW), 0.2, learning)
        bits = ((attributes[:, None] >> torch.arange(len(ATTRIBUTES))) & 1).float()
        if learning:
            bits = bits * (torch.rand(len(bits), 1) > 0.1)
        h = F.relu(self.near(v.t()[None])[0].t() + self.joined(around) + self.known(bits.t()[None])[0].t())
        return self.labels(F.dropout(h, 0.3, learning))


def read(path):
    """The different words, and the documents: weight, words, sets of labels, sets of attributes."""
    number, tokens, documents = {}, [''], []

    def outside(document):
        for column, value in zip(document[1:], (0, ANY, 0)):
            column.extend([value] * WINDOW)

    for line in open(path, encoding='utf8'):
        cells = line.rstrip('\n').split('\t')
        if cells[0] == 'D':
            documents.append((float(cells[1]), [], [], []))
        elif cells[0] == 'F':
            outside(documents[-1])
        else:
            if cells[1] not in number:
                number[cells[1]] = len(tokens)
                tokens.append(cells[1])
            documents[-1][1].append(number[cells[1]])
            documents[-1][2].append(int(cells[2]))
            documents[-1][3].append(sum(1 << ATTRIBUTES.index(a) for a in cells[3]))
    for document in documents:
        outside(document)
    return tokens, documents


def learn(pretrained, types, documents):
    torch.manual_seed(1)
    random = np.random.RandomState(1)
    net = Names(pretrained)
    new = [p for n, p in net.named_parameters() if n.split('.')[0] in ('near', 'joined', 'known', 'labels')]
    old = [p for p in net.parameters() if not any(p is q for q in new)]
    optimiser = torch.optim.Adam([{'params': old, 'full': 5e-4}, {'params': new, 'full': 1e-3}])
    steps = ROUNDS * (sum(len(d[1]) for d in documents) // BATCH + 1)
    step = 0
    for _ in range(ROUNDS):
        batch = []
        order = random.permutation(len(documents))
        for at, d in enumerate(order):
            batch.append(documents[d])
            if sum(len(b[1]) for b in batch) < BATCH and at < len(order) - 1:
                continue
            x, allowed, attributes = (torch.tensor([v for b in batch for v in b[c]]) for c in (1, 2, 3))
            counts = torch.tensor([b[0] for b in batch for _ in b[1]])
            batch = []
            use = (x > 0) & (allowed != ANY)
            if not use.any():
                continue
            p = F.log_softmax(net(types, x, attributes, True), 1)
            right = ((allowed[:, None] >> torch.arange(LABELS)) & 1).bool()
            loss = -torch.logsumexp(p.masked_fill(~right, -1e4), 1)
            counts = counts * torch.where(types.capital[x], 1.0, SMALL)
            loss = (loss * counts)[use].sum() / counts[use].sum()
            for group in optimiser.param_groups:
                group['lr'] = group['full'] * max(0.05, 1 - step / steps)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            step += 1
    return net


def matrix(weights):
    """A matrix in eight bits, a factor a row."""
    w = weights.detach().numpy().astype(np.float64)
    factor = np.maximum(np.abs(w).max(1), 1e-12) / 127
    values = np.rint(w / factor[:, None]).astype(np.int8)
    return factor.astype('>f4').tobytes() + values.tobytes()


def text(s):
    b = s.encode('utf8')
    return struct.pack('>H', len(b)) + b


def write(net, known, path):
    convolution = lambda c: c.weight.permute(2, 1, 0).reshape(-1, c.weight.shape[0])
    parts = [text('copiste-network 1'), struct.pack('>i', len(known))]
    parts += [text(w) for w in known]
    parts += [matrix(net.word.weight), matrix(net.piece.weight), matrix(net.shape.weight)]
    zero = torch.zeros(1, JOINED)
    window = net.window.weight * net.mask
    parts += [matrix(window.permute(2, 1, 0).reshape(-1, window.shape[0])), matrix(net.window.bias[None])]
    for weights, bias in ((net.context.weight.t(), net.context.bias[None]),
                          (convolution(net.near), net.near.bias[None]),
                          (net.joined.weight.t(), zero),
                          (convolution(net.known), zero),
                          (net.labels.weight.t(), net.labels.bias[None])):
        parts += [matrix(weights), matrix(bias)]
    with open(path, 'wb') as raw, gzip.GzipFile('', 'wb', 9, raw, 0) as out:
        out.write(b''.join(parts))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('examples')
    parser.add_argument('pretrained')
    parser.add_argument('-o', required=True)
    a = parser.parse_args()
    torch.set_num_threads(1)
    os.makedirs(a.o, exist_ok=True)
    pretrained = torch.load(a.pretrained)
    known = pretrained['words']
    tokens, documents = read(a.examples)
    types = Types(tokens, {w: i + words.FIRST for i, w in enumerate(known)}, words.shape, words.pieces, words.lower)
    for name, part in (('half-0', documents[0::2]), ('half-1', documents[1::2]), ('network', documents)):
        write(learn(pretrained, types, part), known, os.path.join(a.o, name + '.gz'))
        print(name, flush=True)


if __name__ == '__main__':
    main()
