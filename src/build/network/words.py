"""What the network sees of a word; org.copiste.entities.network.WordForm says the same."""
import unicodedata

SHAPES = ['outside', 'x', 'X', 'xx', 'Xx', 'XX', 'xX', 'x-x', 'X-X', 'X.', "x'", '0', '0000', '.', ',', 'mark']
NUMBER = {shape: i for i, shape in enumerate(SHAPES)}
PIECES = 1 << 16
FIRST = 3  # rows before: outside the text, unknown, unknown with a capital


def lower(word):
    return ''.join("'" if c == '\u2019' else '0' if c.isdecimal() else c for c in word.lower())


def shape(word):
    first = word[0]
    if not first.isalpha():
        if first.isdecimal():
            return NUMBER['0000' if len(word) == 4 and word.isdecimal() else '0']
        return NUMBER['.' if first in '.!?…' else ',' if first in ',;:' else 'mark']
    capital = unicodedata.category(first) == 'Lu'
    if word.endswith(("'", '\u2019')):
        return NUMBER["x'"]
    if '.' in word:
        return NUMBER['X.']
    if len(word) == 1:
        return NUMBER['X' if capital else 'x']
    if '-' in word:
        return NUMBER['X-X' if capital else 'x-x']
    if not any(unicodedata.category(c) == 'Ll' for c in word):
        return NUMBER['XX']
    if capital:
        return NUMBER['Xx']
    return NUMBER['xX' if any(unicodedata.category(c) == 'Lu' for c in word) else 'xx']


def pieces(low):
    if not (low[0].isalpha() or low[0].isdecimal()) or len(low) > 24:
        return []
    marked = '<' + low + '>'
    numbers = []
    for n in (3, 4, 5):
        for i in range(len(marked) - n + 1):
            h = 0x811C9DC5
            for c in marked[i:i + n]:
                h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
            numbers.append(h % PIECES)
    return numbers
