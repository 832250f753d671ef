// The source's text: where a reading stands, on which line, and the context that names its place.
const data = JSON.parse(document.getElementById("donnees").textContent);
const text = data.source;
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const AROUND = 90;
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

// The place with some words on each side, as nodes of the page.
function shown(place) {
  const left = Math.max(0, place.start - AROUND);
  const right = Math.min(text.length, place.end + AROUND);
  const line = make("span", { className: "line" }, "l. " + place.line);
  const mark = make("mark", {}, oneLine(text.slice(place.start, place.end)));
  return [line, " " + (left > 0 ? "…" : "") + oneLine(text.slice(left, place.start)), mark,
    oneLine(text.slice(place.end, right)) + (right < text.length ? "…" : "")];
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

// FIPS 180-4, for pages that a browser gives no cryptography to.
function sha256(message) {
  const bytes = Array.from(new TextEncoder().encode(message));
  const bits = bytes.length * 8;
  const constants = [];
  const hash = [];
  for (let n = 2; constants.length < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) {
      prime = prime && n % d !== 0;
    }
    if (prime) {
      if (hash.length < 8) {
        hash.push((Math.sqrt(n) % 1) * 2 ** 32 | 0);
      }
      constants.push((Math.cbrt(n) % 1) * 2 ** 32 | 0);
    }
  }
  bytes.push(128);
  while (bytes.length % 64 !== 56) {
    bytes.push(0);
  }
  for (let shift = 56; shift >= 0; shift -= 8) {
    bytes.push(Math.floor(bits / 2 ** shift) & 255);
  }
  const turned = (x, n) => x >>> n | x << 32 - n;
  for (let block = 0; block < bytes.length; block += 64) {
    const w = [];
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        const at = block + 4 * i;
        w[i] = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
      } else {
        const s0 = turned(w[i - 15], 7) ^ turned(w[i - 15], 18) ^ w[i - 15] >>> 3;
        const s1 = turned(w[i - 2], 17) ^ turned(w[i - 2], 19) ^ w[i - 2] >>> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1 | 0;
      }
    }
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i++) {
      const t1 = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + constants[i] + w[i] | 0;
      const t2 = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      [a, b, c, d, e, f, g, h] = [t1 + t2 | 0, a, b, c, d + t1 | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => { hash[i] = hash[i] + value | 0; });
  }
  return hash.map((value) => (value >>> 0).toString(16).padStart(8, "0")).join("");
}
