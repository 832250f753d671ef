#!/usr/bin/env python3
"""Turns letters that others encoded in TEI into text with the kind of each part, to learn from or to measure by.

usage: letters-from-tei.py SOURCE OUT --repo OWNER/NAME --commit HASH --licence NAME
                           [--period YEARS] [--hand WHO] [--per-hand N] [--limit N] [--without KIND]

SOURCE is a TEI file or a folder of them, for instance a clone of an edition's repository (git clone, then
git rev-parse HEAD for --commit). The licence must allow reuse, and it is the caller's to look up; it is written down,
with the source, in OUT/README and in INDEX.tsv beside OUT. Texts of others do not belong in this repository.

Written are NAME.txt and NAME.json: {"mentions": [], "blocks": [{"kind", "start", "end"}], "breaks": [], "meta": {}};
offsets are characters, half-open. Lines are those of the edition where it marks them (lb), otherwise each part is a
line; pages (pb) become form feeds where there are lines. The reading is the source's (sic, orig, abbr; additions in,
deletions out); notes of the editor are left out. A letter is kept when it is French and something at its beginning
and something at its end is tagged, and no line stands where it cannot be. --per-hand keeps the first N letters of each sender, --limit N evenly spread; --without head
leaves out heads that the editor made up.
"""
import argparse
import json
import pathlib
import re
import xml.etree.ElementTree as ET

TEI = '{http://www.tei-c.org/ns/1.0}'
DROPPED = set('note del corr reg expan rdg figure figDesc metamark teiHeader listPerson listPlace gap certainty'.split())
BLOCKS = {'head': 'head', 'dateline': 'dateline', 'salute': 'salute', 'signed': 'signed', 'p': 'p', 'ab': 'p',
          'addrLine': 'addrLine', 'postscript': 'postscript', 'l': 'l', 'item': 'item', 'fw': 'fw', 'stamp': 'marking',
          'trailer': 'trailer', 'byline': 'byline', 'address': 'address', 'idno': 'head', 'row': 'row'}
HOLDERS = set('postscript address'.split())  # parts that hold paragraphs or lines of their own
OPENING, CLOSING = {'dateline', 'salute', 'address'}, {'valediction', 'signed'}
# Some editions say the part in div/@type and leave its paragraphs plain.
DIVS = {'dateline': 'dateline', 'opener': 'salute', 'salute': 'salute', 'salutation': 'salute', 'closer': 'valediction',
        'signature': 'signed', 'signed': 'signed', 'address': 'address', 'postscript': 'postscript',
        'letterhead': 'fw', 'envelope': 'address'}
MARKING = re.compile(r'\W*(\d+ )?(copie|confidentielle?|particuli[eè]re|personnelle|urgent|duplicata|minute)\W*', re.I)
CALL = re.compile(r"mons|m\.|mr|messieurs|madame|ch[eè]re?s?\b|ami|coll[eè]gue|excellence|honor|sire|père|frère|citoyen", re.I)
WORDS = {'fr': 'le la les des du que qui vous je et est pour dans ne pas au une sur votre',
         'de': 'der die das und ich nicht zu ist sie mit den dem ein auf es',
         'it': 'il che di non per una con del della sono si da è gli ed',
         'en': 'the of and to in that you is it for with have be not'}
WORDS = {language: set(words.split()) for language, words in WORDS.items()}


def local(element):
    return element.tag.rsplit('}', 1)[-1] if isinstance(element.tag, str) else ''


def words_of(element):
    return ' '.join(''.join(element.itertext()).split())


def french(text):
    words = re.findall(r'[^\W\d_]+', text.lower())
    share = {language: sum(w in known for w in words) for language, known in WORDS.items()}
    return len(words) >= 25 and share['fr'] > len(words) / 10 and share['fr'] > 3 * (sum(share.values()) - share['fr'])


class Writer:
    """Collects the text of one letter and the spans of its parts."""

    def __init__(self, root, without=()):
        self.without = without
        self.text, self.blocks, self.breaks = '', [], []
        self.blank = self.page = False
        self.lines = any(local(e) == 'lb' for e in root.iter())
        self.loose = ''

    def say(self, words):
        for piece in re.split(r'(\s+)', words or ''):
            if not piece.strip():
                self.blank |= bool(piece)
                continue
            if self.page and (not self.text or self.text.endswith('\n')):
                if self.text:
                    self.text += '\f'
                    self.breaks.append(len(self.text))
                self.page = False
            if self.blank and self.text and self.text[-1] not in '\n\f':
                self.text += ' '
            self.blank = False
            self.text += piece

    def newline(self):
        self.blank = False
        if self.text and self.text[-1] not in '\n\f':
            self.text += '\n'

    def line(self, divides):
        if divides and re.search(r'[^\W\d_]$', self.text):
            self.text += '-'
        self.newline()

    def block(self, kind, fill):
        self.newline()
        if self.page and self.text:
            self.text += '\f'
            self.breaks.append(len(self.text))
            self.page = False
        start, place = len(self.text), len(self.blocks)
        fill()
        end = len(self.text.rstrip())
        while start < end and self.text[start].isspace():
            start += 1
        if end > start:
            self.blocks.insert(place, {'kind': kind, 'start': start, 'end': end})
        self.newline()

    def walk(self, element, kind=None, end=False, top=True):
        """kind: what a plain paragraph is here; end: after the body; top: not inside a paragraph"""
        name = local(element)
        if name in DROPPED or not name:
            return
        if name == 'lb':
            if self.lines:
                self.line(element.get('break') == 'no')
        elif name == 'pb':
            self.page = self.lines
        elif name == 'g':
            self.say('-' if 'yphen' in (element.get('ref') or '') else element.text or '')
        elif name == 'choice':
            self.choose(element, kind, end, top)
        elif top and name in BLOCKS:
            self.part(element, name, kind, end)
        else:
            if name in ('div', 'div1', 'div2', 'seg'):
                told = DIVS.get((element.get('type') or '').lower())
                kind = ('address' if told == 'salute' and end else told) or kind
            elif name == 'opener':
                kind = 'salute'
            elif name == 'closer':
                kind, end = 'valediction', True
            elif name in ('body', 'group'):
                kind = None
            elif name in ('front', 'back') and top:
                kind, end = ('fw', False) if name == 'front' else ('p', True)
            if name == 'closer' and (element.text or '').strip():
                self.block('valediction', lambda: self.children(element, kind, end, True))
            else:
                self.children(element, kind, end, top)

    def part(self, element, name, kind, end):
        told = BLOCKS[name]
        if name == 'fw' and not self.lines:
            return
        if name in ('p', 'ab') and kind:
            told = kind
        elif name == 'salute' and end:
            told = 'valediction'
        inner = (lambda: self.children(element, 'p' if name == 'postscript' else None, end, True)) if name in HOLDERS \
            else (lambda: self.children(element, None, end, False))
        if name in ('p', 'ab'):  # a paragraph around an address or a date is that
            for child in element:
                if local(child) in BLOCKS and 2 * len(words_of(child)) > len(words_of(element)):
                    told = BLOCKS[local(child)]
        if told == 'fw' and MARKING.fullmatch(words_of(element)):
            told = 'marking'
        if told not in self.without:
            self.block('call' if told == 'salute' and name in ('p', 'ab') else told, inner)

    def choose(self, element, kind, end, top):
        for wanted in ('sic', 'orig', 'abbr', 'unclear', 'seg'):
            for child in element:
                if local(child) == wanted:
                    return self.walk(child, kind, end, top)

    def children(self, element, kind, end, top):
        self.words(element.text, top)
        for child in element:
            self.walk(child, kind, end, top)
            self.words(child.tail, top)

    def words(self, words, top):
        if top and words and words.strip() and not self.blocks and not self.text:
            self.loose += words
        self.say(words)

    def finish(self):
        """Of several plain paragraphs in the opening the last is the call, those before it and any of three lines the
        address."""
        calls = [b for b in self.blocks if b['kind'] == 'call']
        for block in calls:
            long = self.text.count('\n', block['start'], block['end']) > 1
            block['kind'] = 'address' if long or block is not calls[-1] else 'salute'
        self.text = self.text.rstrip() + '\n'
        return {b['kind'] for b in self.blocks}

    def doubtful(self):
        """Words outside all parts at the beginning, or a call that is tagged as a paragraph, or a place as a call."""
        first = next((self.text[b['start']:b['end']] for b in self.blocks if b['kind'] == 'p'), '')
        calls = [self.text[b['start']:b['end']] for b in self.blocks if b['kind'] == 'salute']
        return self.loose or re.fullmatch(r'\S+( \S+){0,4}[,!]', first) or not all(map(CALL.search, calls))


def letters(root):
    """The elements that are a letter: divisions with an opener or closer of their own, or the whole text."""
    found = [d for d in root.iter() if local(d) in ('div', 'div1', 'div2')
             and any(local(c) in ('opener', 'closer') for c in d)]
    outer = [d for d in found if not any(d is not o and d in list(o.iter()) for o in found)]
    return outer if len(outer) > 1 else [e for e in root.iter() if local(e) == 'text'][:1]


def sender(root):
    for action in root.iter(TEI + 'correspAction'):
        if action.get('type') in ('sent', 'sending'):
            for name in action:
                if local(name) in ('persName', 'orgName', 'name', 'rs'):
                    return words_of(name)
    return ''


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('source', type=pathlib.Path)
    parser.add_argument('out', type=pathlib.Path)
    for option in ('repo', 'commit', 'licence'):
        parser.add_argument('--' + option, required=True)
    for option in ('period', 'hand'):
        parser.add_argument('--' + option, default='')
    parser.add_argument('--without', action='append', default=[], metavar='KIND')
    for option in ('per-hand', 'limit'):
        parser.add_argument('--' + option, type=int, default=0)
    options = parser.parse_args()
    files = sorted(options.source.rglob('*.xml')) if options.source.is_dir() else [options.source]
    kept, hands, dropped, seen = [], {}, 0, set()
    for file in files:
        try:
            root = ET.parse(file).getroot()
        except (ET.ParseError, OSError):
            continue
        for number, letter in enumerate(letters(root) if root.tag in (TEI + 'TEI', TEI + 'teiCorpus') else []):
            writer = Writer(letter, options.without)
            writer.walk(letter)
            kinds = writer.finish()
            if not (kinds & OPENING and kinds & CLOSING and french(writer.text)) or writer.doubtful() or writer.text in seen:
                dropped += 1
                continue
            seen.add(writer.text)
            hand = sender(root)
            hands[hand] = hands.get(hand, 0) + 1
            if not options.per_hand or hands[hand] <= options.per_hand:
                kept.append((file.stem + (f'-{number + 1}' if number else ''), writer))
    if options.limit and len(kept) > options.limit:
        kept = [kept[at * len(kept) // options.limit] for at in range(options.limit)]
    options.out.mkdir(parents=True, exist_ok=True)
    counts = {}
    for name, writer in kept:
        for block in writer.blocks:
            counts[block['kind']] = counts.get(block['kind'], 0) + 1
        gold = {'mentions': [], 'blocks': writer.blocks, 'breaks': writer.breaks, 'meta': {}}
        (options.out / f'{name}.txt').write_text(writer.text, encoding='utf-8')
        (options.out / f'{name}.json').write_text(json.dumps(gold, ensure_ascii=False), encoding='utf-8')
    about = f'github {options.repo} {options.commit}\nLicence as declared: {options.licence}\n' \
            f'{len(kept)} letters ({dropped} texts left out), {options.period}, {options.hand}\n' \
            + ''.join(f'  {kind}: {count}\n' for kind, count in sorted(counts.items()))
    (options.out / 'README').write_text(about, encoding='utf-8')
    index = options.out.parent / 'INDEX.tsv'
    rows = [r for r in (index.read_text().splitlines()[1:] if index.exists() else []) if r.split('\t')[0] != options.out.name]
    rows.append('\t'.join((options.out.name, options.repo, options.commit, options.licence, str(len(kept)),
                           options.period, options.hand)))
    index.write_text('edition\trepo\tcommit\tlicence\tletters\tperiod\thand\n' + '\n'.join(sorted(rows)) + '\n')
    print(about, end='')


if __name__ == '__main__':
    main()
