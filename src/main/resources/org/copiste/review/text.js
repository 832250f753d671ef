// The source's text: where a reading stands, on which line, and the context that names its place.
const data = JSON.parse(document.getElementById("donnees").textContent);
const text = data.source;
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const starts = [0];
for (let i = 0; i < text.length; i++) {
  if (text[i] === "\n" || (text[i] === "\r" && text[i + 1] !== "\n")) {
    starts.push(i + 1);
  }
}

function lineAt(offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low + 1;
}

function oneLine(some) {
  return some.replace(/\s+/g, " ");
}

// Up to three words that end at an offset, or begin at one.
function wordsBefore(offset) {
  const words = [];
  let end = offset;
  while (words.length < 3) {
    while (end > 0 && SPACE.test(text[end - 1])) {
      end--;
    }
    let start = end;
    while (start > 0 && !SPACE.test(text[start - 1])) {
      start--;
    }
    if (start === end) {
      break;
    }
    words.unshift(text.slice(start, end));
    end = start;
  }
  return words;
}

function wordsAfter(offset) {
  const words = [];
  let start = offset;
  while (words.length < 3) {
    while (start < text.length && SPACE.test(text[start])) {
      start++;
    }
    let end = start;
    while (end < text.length && !SPACE.test(text[end])) {
      end++;
    }
    if (start === end) {
      break;
    }
    words.push(text.slice(start, end));
    start = end;
  }
  return words;
}

// The first 12 hexadecimal digits of the SHA-256 of the reading between three words on each side.
function contextOf(start, end) {
  const inside = text.slice(start, end).split(SPACE).filter((word) => word !== "");
  return sha256(wordsBefore(start).concat(inside, wordsAfter(end)).join(" ")).slice(0, 12);
}

// The places of a reading, whose blanks may be line ends; whole words only where they are asked for.
function find(reading, whole) {
  const words = reading.split(SPACE).filter((word) => word !== "");
  if (words.length === 0) {
    return [];
  }
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(escaped.join("[\\s\\x85]+"), "gu");
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const found = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const inWord = whole && (letter.test(text[start - 1] || "") && letter.test(text[start])
      || letter.test(text[end] || "") && letter.test(text[end - 1]));
    if (!inWord) {
      found.push({ start: start, end: end, line: lineAt(start), context: contextOf(start, end) });
    }
  }
  return found;
}
