"""What a network of names says of words, reckoned apart from the Java program, for its test.

usage: probe.py NETWORK.gz < WORDS.tsv > PROBE.tsv
  WORDS.tsv   a word a line and, after a tab, what lists know of it; an empty line between flows
  PROBE.tsv   the same with the probability of each label after further tabs
"""
import gzip
import struct
import sys

import numpy as np

import words
from finetune import ATTRIBUTES, JOINED, LABELS, NEAR
from layers import CONTEXT, HIDDEN, VECTOR, WINDOW


class Reader:
    def __init__(self, path):
        self.bytes = gzip.open(path).read()
        self.at = 0

    def take(self, n):
        self.at += n
        return self.bytes[self.at - n:self.at]

    def text(self):
        return self.take(struct.unpack('>H', self.take(2))[0]).decode('utf8')

    def matrix(self, rows, columns):
        factors = np.frombuffer(self.take(4 * rows), '>f4').astype(np.float32)
        values = np.frombuffer(self.take(rows * columns), np.int8).reshape(rows, columns)
        return factors[:, None] * values

    def layer(self, inputs, outputs):
        return self.matrix(inputs, outputs), self.matrix(1, outputs)[0]


def main():
    file = Reader(sys.argv[1])
    assert file.text() == 'copiste-network 1'
    count = struct.unpack('>i', file.take(4))[0]
    number = {file.text(): i + words.FIRST for i in range(count)}
    word, piece = file.matrix(count + words.FIRST, VECTOR), file.matrix(words.PIECES, VECTOR)
    shape = file.matrix(len(words.SHAPES), VECTOR)
    window, context = file.layer((2 * WINDOW + 1) * VECTOR, HIDDEN), file.layer(HIDDEN, CONTEXT)
    near, joined = file.layer((2 * NEAR + 1) * VECTOR, JOINED), file.layer(CONTEXT, JOINED)
    known, labels = file.layer(3 * len(ATTRIBUTES), JOINED), file.layer(JOINED, LABELS)

    def vector(w):
        if not w:
            return word[0] + shape[0]
        low = words.lower(w)
        v = word[number.get(low, 2 if w[0].isupper() else 1)] + shape[words.shape(w)]
        parts = words.pieces(low)
        return v + piece[parts].mean(0) if parts else v

    for flow in sys.stdin.read().strip('\n').split('\n\n'):
        rows = [line.split('\t') for line in flow.split('\n')]
        v = [vector('')] * WINDOW + [vector(r[0]) for r in rows] + [vector('')] * WINDOW
        bits = [np.array([float(a in r[1]) for a in ATTRIBUTES]) for r in rows]
        bits = [bits[0] * 0] + bits + [bits[0] * 0]
        for i, row in enumerate(rows):
            m = i + WINDOW
            h = np.maximum(0, np.concatenate(v[m - WINDOW:m + WINDOW + 1]) @ window[0] + window[1])
            c = np.maximum(0, h @ context[0] + context[1])
            z = np.concatenate(v[m - NEAR:m + NEAR + 1]) @ near[0] + near[1] + c @ joined[0] + joined[1]
            z = np.maximum(0, z + np.concatenate(bits[i:i + 3]) @ known[0] + known[1])
            s = z @ labels[0] + labels[1]
            p = np.exp(s - s.max())
            print('\t'.join(row + ['%.4f' % x for x in p / p.sum()]))
        print()


if __name__ == '__main__':
    main()
