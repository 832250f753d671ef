#!/usr/bin/env python3
"""What a corpus gains when a person has decided the doubtful places of some of its texts.

    src/build/measure-learning.py OCR TRUTH DECIDED WORKFOLDER

OCR and TRUTH are folders with files of the same names. The first DECIDED files, by name, get a decisions
file that says of every reading that Copiste made or proposed what the truth says of it: accept, reject or
replace. The others are repaired without and with these decisions; printed are the words of the truth that
are wrong in either, and how many went and came.
"""

import bisect
import difflib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

PROGRAM = os.path.join(os.path.dirname(__file__), "..", "..", "bin", "copiste")
HEADER = "decision\tline\tfrom\tto\tcontext\tby\twhen\tcomment\n"


def text_of(file):
    with open(file, encoding="utf-8-sig", newline="") as opened:
        return opened.read()


def words(text):
    return [(m.start(), m.end(), m.group()) for m in re.finditer(r"\S+", text)]


def truth_of(ocr, truth):
    """For a range of OCR words the range of words of the truth."""
    ranges = {}
    for kind, a, b, c, d in difflib.SequenceMatcher(None, ocr, truth, autojunk=False).get_opcodes():
        if kind == "equal" or (kind == "replace" and b - a == d - c):
            for k in range(b - a):
                ranges[a + k, a + k + 1] = (c + k, c + k + 1)
        elif kind == "replace" and b - a <= 4 and d - c <= 4:
            ranges[a, b] = (c, d)
    return ranges


def escaped(field):
    return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def decisions(text, truth, edits):
    found = words(text)
    ocr = [w[2] for w in found]
    right = [w[2] for w in words(truth)]
    ranges = truth_of(ocr, right)
    starts = [w[0] for w in found]
    rows, done = [], set()
    for edit in edits:
        first = max(0, bisect.bisect_right(starts, edit["start"]) - 1)
        last = first
        while last + 1 < len(found) and found[last][1] < edit["end"]:
            last += 1
        if edit["start"] >= found[first][1] and first + 1 < len(found):
            last = max(last, first + 1)
        place = (first, last + 1)
        if edit["kind"] != "ocr" or place in done or place not in ranges:
            continue
        done.add(place)
        start, end = found[first][0], found[last][1]
        whole = [e for e in edits if e["applied"] and start <= e["start"] and e["end"] <= end and e["kind"] == "ocr"]
        read, at = "", start
        for each in sorted(whole, key=lambda e: e["start"]) if edit["applied"] else [edit]:
            read += text[at : each["start"]] + each["to"]
            at = max(at, each["end"])
        read = " ".join((read + text[at:end]).split())
        wanted = " ".join(right[slice(*ranges[place])])
        had = " ".join(text[start:end].split())
        # Many truths keep the hyphens of line ends, about which a person would decide otherwise.
        if "-" in had and wanted.replace("-", "") == read.replace(" ", "").replace("-", ""):
            continue
        verdict = "reject" if wanted == had else "accept" if wanted == read else "replace"
        around = ocr[max(0, first - 3) : first] + ocr[first : last + 1] + ocr[last + 1 : last + 4]
        context = hashlib.sha256(" ".join(around).encode()).hexdigest()[:12]
        line = str(text.count("\n", 0, start) + 1)
        to = read if verdict == "reject" else wanted
        rows.append("\t".join([verdict, line, escaped(text[start:end]), to, context, "P", "", ""]) + "\n")
    return rows


def wrong(truth, text):
    right = [w[2] for w in words(truth)]
    same = difflib.SequenceMatcher(None, right, [w[2] for w in words(text)], autojunk=False)
    wrong = set(range(len(right)))
    for start, _, length in same.get_matching_blocks():
        wrong -= set(range(start, start + length))
    return wrong


def run(command, source, target, *options):
    subprocess.run(
        [PROGRAM, command, source, "-o", target, "--no-config", "--fresh", "--quiet", "--no-progress", *options],
        check=True,
    )


def main(ocr, truth, count, work):
    source = os.path.join(work, "source")
    os.makedirs(source)
    files = sorted(os.listdir(ocr))
    decided = files[: int(count)]
    for file in files:
        shutil.copy(os.path.join(ocr, file), source)
    run("encode", source, os.path.join(work, "tei"), "--ledger")
    places = 0
    for file in decided:
        name = file.rsplit(".", 1)[0]
        with open(os.path.join(work, "tei", name + ".ledger.json"), encoding="utf-8") as ledger:
            edits = json.load(ledger)["edits"]
        rows = decisions(text_of(os.path.join(ocr, file)), text_of(os.path.join(truth, file)), edits)
        places += len(rows)
        with open(os.path.join(source, name + ".decisions.tsv"), "w", encoding="utf-8") as out:
            out.write(HEADER + "".join(rows))
    for mode in ("off", "new"):
        run("repair", source, os.path.join(work, mode), "--lines", "join", "--learn", mode)
    counts = [0, 0, 0, 0]
    for file in files[len(decided) :]:
        right = text_of(os.path.join(truth, file))
        before, after = (wrong(right, text_of(os.path.join(work, mode, file))) for mode in ("off", "new"))
        for i, words_of in enumerate((before, after, before - after, after - before)):
            counts[i] += len(words_of)
    print(f"{places} decisions; wrong words before {counts[0]}, after {counts[1]}: gone {counts[2]}, new {counts[3]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
