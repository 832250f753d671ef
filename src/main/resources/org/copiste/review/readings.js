// Corrections, and what was only proposed. They are grouped by what changes, so that one look settles
// all places where an accent was lost in the same way, or by the words.
const LETTER = /[\p{L}\p{M}\p{N}]/u;

// What differs between two readings, with a flag whether letters stand beside it.
function difference(from, to) {
  const shorter = Math.min(from.length, to.length);
  let left = 0;
  while (left < shorter && from[left] === to[left]) {
    left++;
  }
  let right = 0;
  while (right < shorter - left && from[from.length - 1 - right] === to[to.length - 1 - right]) {
    right++;
  }
  if (right > 0 && /['’]/.test(from[from.length - right])) {
    right--;
  }
  const end = from.length - right;
  const elided = /['’]$/.test(from.slice(left, end));
  const inside = LETTER.test(from[left - 1] || "") || (!elided && LETTER.test(from[end] || ""));
  return { from: from.slice(left, end), to: to.slice(left, to.length - right), inside: inside };
}

// The words without the signs around them, if they differ in more than those.
function bare(from, to) {
  const strip = (word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
  return strip(from) === strip(to) || strip(from) === "" ? { from: from, to: to } : { from: strip(from), to: strip(to) };
}

function shownSign(sign) {
  return sign === "" ? "∅" : sign.replace(/\s/g, "␣");
}

// Two readings that look the same differ in signs that are not seen, or in letters of another script.
function lookTheSame(from, to) {
  const looks = (some) => some.normalize("NFC").replace(/[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, "").replace(/\s/g, " ");
  return looks(from) === looks(to) || /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(from + to);
}

function codes(some) {
  return [...some].map((sign) => "U+" + sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")).join(" ") || "∅";
}

// What is proposed, or what a person decided.
function readingShown(place) {
  return place.rows.length > 0 ? readingInForce(place) : place.readings[0].to;
}

// Short words are often words in either form (la, là), so each is looked at by itself.
const SHORT = 3;

function pairOf(place, way) {
  const words = bare(place.from, place.readings[0].to);
  return way === "change" && words.from.length > SHORT ? difference(place.from, place.readings[0].to) : words;
}

// The reading that holds at a place by now.
function readingInForce(place) {
  const row = place.rows[0];
  return row ? row.decision === "reject" ? place.from : row.to : place.applied ? place.readings[0].to : place.from;
}

subjects.reading = {
  groupKey(place, way) {
    const pair = pairOf(place, way);
    return [place.applied, pair.inside, pair.from, pair.to].join("\u0000");
  },

  // The words, where they are the same everywhere, else what changes in them.
  title(group, way) {
    const words = pairOf(group[0], "word");
    const same = group.every((place) => place.from === group[0].from && place.readings[0].to === group[0].readings[0].to);
    const pair = same ? words : pairOf(group[0], way);
    const differs = difference(group[0].from, group[0].readings[0].to);
    return shownSign(pair.from) + " → " + shownSign(pair.to)
      + (lookTheSame(pair.from, pair.to) ? " (" + codes(differs.from) + " → " + codes(differs.to) + ")" : "");
  },

  sample(group, way) {
    const words = [...new Set(group.slice(0, 200).map((place) => oneLine(pairOf(place, "word").to).trim()))];
    return words.length === 1 ? "" : say("in.words", words.slice(0, 4).join(", ") + (words.length > 4 ? "…" : ""));
  },

  order: (a, b) => a.from.localeCompare(b.from, "fr") || a.readings[0].to.localeCompare(b.readings[0].to, "fr") || a.start - b.start,

  accept: (place, which) => place.readings[which || 0] && [{ decision: "accept", to: place.readings[which || 0].to }],

  // A refusal names each reading that is refused.
  reject: (place) => place.readings.map((reading) => ({ decision: "reject", to: reading.to })),

  replace(place, to) {
    const known = place.readings.findIndex((reading) => reading.to === to);
    return known >= 0 ? this.accept(place, known) : to === place.from ? this.reject(place) : [{ decision: "replace", to: to }];
  },

  verdict(place) {
    const row = place.rows[0];
    return say("verdict." + row.decision, row.decision === "reject" ? oneLine(place.from) : row.to === "" ? "∅" : oneLine(row.to));
  },

  // Another reading, for places where the same words stand.
  editor(group, about) {
    if (group.some((place) => place.from !== group[0].from)) {
      return make("p", { className: "hint" }, say("replace.words"));
    }
    const field = named(make("input", { type: "text", className: "first", value: readingShown(group[0]) }), about + say("replace.to"));
    return asked(() => {
      decide(group, (place) => this.replace(place, field.value), say("done.replace", field.value));
      return true;
    }, make("label", {}, say("replace.to"), " ", field));
  },

  // Further readings that the program thought of, each of which may be accepted.
  choices: (place) => place.readings.map((reading) => reading.to),
};

for (const item of data.items) {
  for (const reading of item.readings) {
    reading.why = reading.why.map(([rule, p]) => [data.rules[rule], p]);
  }
}
const readings = data.items.filter((item) => item.readings[0].to !== text.slice(item.start, item.end)).map((item) => newPlace("reading", Object.assign(item, {
  kind: item.readings[0].applied === false ? "candidate" : "correction", applied: item.readings[0].applied !== false,
  p: item.readings[0].p, resp: item.readings[0].resp, from: text.slice(item.start, item.end),
}))).sort((a, b) => a.start - b.start);
