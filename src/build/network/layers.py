"""The layers that the pretraining and the fine-tuning share."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

VECTOR, HIDDEN, CONTEXT, WINDOW = 64, 256, 128, 6


class Types:
    """The different words of a text, by number; 0 is what stands outside."""

    def __init__(self, words, numbers, shape, pieces, lower):
        self.row = torch.zeros(len(words), dtype=torch.long)
        self.shape = torch.zeros(len(words), dtype=torch.long)
        self.capital = torch.zeros(len(words), dtype=torch.bool)
        parts = [[]]
        for i, word in enumerate(words):
            if i == 0:
                continue
            low = lower(word)
            self.capital[i] = word[0].isupper()
            self.shape[i] = shape(word)
            self.row[i] = numbers.get(low, 2 if word[0].isupper() else 1)
            parts.append(pieces(low))
        self.start = np.zeros(len(words) + 1, dtype=np.int64)
        self.start[1:] = np.cumsum([len(p) for p in parts])
        self.parts = np.concatenate([np.array(p, dtype=np.int32) for p in parts])

    def drop(self, types, rate):
        """The rows of types, some of them taken for unknown."""
        row = self.row[types]
        if rate:
            gone = (torch.rand(len(types)) < rate) & (row > 2)
            row = torch.where(gone, torch.where(self.capital[types], 2, 1), row)
        return row


class Encoder(nn.Module):
    """Vectors of words, and of what stands around a word."""

    def __init__(self, words, sparse):
        super().__init__()
        self.word = nn.Embedding(words, VECTOR, sparse=sparse)
        self.piece = nn.EmbeddingBag(1 << 16, VECTOR, mode='mean', sparse=sparse)
        self.shape = nn.Embedding(16, VECTOR)
        for e in (self.word, self.piece, self.shape):
            nn.init.normal_(e.weight, std=0.1)
        self.window = nn.Conv1d(VECTOR, HIDDEN, 2 * WINDOW + 1)
        self.context = nn.Linear(HIDDEN, CONTEXT)
        mask = torch.ones(1, 1, 2 * WINDOW + 1)
        mask[0, 0, WINDOW] = 0
        self.register_buffer('mask', mask)

    def vectors(self, types, of, rate):
        """The vectors of different types."""
        u = of.numpy()
        lengths = types.start[u + 1] - types.start[u]
        first = np.zeros(len(u), dtype=np.int64)
        first[1:] = np.cumsum(lengths)[:-1]
        parts = np.concatenate([types.parts[types.start[i]:types.start[i + 1]] for i in u] + [np.zeros(0, np.int32)])
        return (self.word(types.drop(of, rate))
                + self.piece(torch.from_numpy(parts.astype(np.int64)), torch.from_numpy(first))
                + self.shape(types.shape[of]))

    def around(self, vectors, padding=0):
        """What stands around each of a row of words, without the word itself."""
        h = F.relu(F.conv1d(vectors.t()[None], self.window.weight * self.mask, self.window.bias, padding=padding)[0].t())
        return F.relu(self.context(h))
