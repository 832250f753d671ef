// The decisions file: written, read back, kept in the browser.
const KEY = "copiste-review " + data.name + " " + data.sha256;
const BY = "copiste-review by";
// Which decisions file the page had when the browser last kept something.
const SEEN = KEY + " file";
// Rows of a file that was taken up and that are about nothing on this page: kept as they are.
let others = [];
let waiting = 0;
// The file as it was last saved, or as the page began.
let saved = "";

// A spreadsheet would run what begins like a formula.
function escaped(field) {
  const plain = field.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\r\n?|\n/g, "\\n");
  return /^(?:[=@].|[-+].*[(|!])/s.test(plain) ? "\\" + plain : plain;
}

function unescaped(field) {
  return field.replace(/\\(.)/g, (all, c) => ({ t: "\t", n: "\n", "\\": "\\", "=": "=", "@": "@", "+": "+", "-": "-" })[c] || all);
}

// A row that was decided before anybody was named on the page is by whoever is named when it is saved.
const OWN = "*";

function rowsOf(place, person) {
  return place.rows.map((row) => Object.assign({}, row, {
    line: place.line, from: text.slice(place.start, place.end), context: place.context, by: row.by === null ? person : row.by,
  }));
}

// All rows in the order of the text, as the file has them or as the browser keeps them. That a note was
// seen which nothing calls is no decision of the file's format, only of this page.
function file(kept) {
  const person = by.value.trim() || (kept ? OWN : "");
  const rows = [...places].sort((a, b) => a.start - b.start).flatMap((place) => rowsOf(place, person)).concat(others)
    .filter((row) => kept || row.decision !== "seen");
  const lines = rows.map((row) => data.columns.map((column) => escaped(String(row[column] || ""))).join("\t"));
  return [data.columns.join("\t")].concat(lines).join("\n") + "\n";
}

// Takes up the rows of a file beside what is decided already; false where it is none.
function take(content) {
  const lines = content.replace(/^\uFEFF/, "").split("\n").map((line) => line.replace(/\r$/, "")).filter((line) => line !== "");
  const head = (lines.shift() || "").split("\t").map((column) => column.trim().toLowerCase());
  if (!["decision", "from", "to", "context"].every((column) => head.includes(column))) {
    return false;
  }
  const byContext = groupedBy(places, (place) => place.context);
  const decided = new Map();
  for (const line of lines) {
    const row = {};
    line.split("\t").forEach((cell, i) => { row[head[i]] = unescaped(cell); });
    const place = placeOf(row, byContext);
    if (place) {
      const own = { decision: row.decision, to: row.to || "", comment: row.comment || "", by: row.by === OWN ? null : row.by || "", when: row.when || "" };
      decided.set(place, (decided.get(place) || []).concat(own));
    } else if (!others.some((other) => data.columns.every((column) => (other[column] || "") === (row[column] || "")))) {
      others.push(row);
    }
  }
  decide([...decided.keys()], (place) => decided.get(place), say("taken"));
  return true;
}

function groupedBy(things, keyOf) {
  const groups = new Map();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!groups.has(key)) {
      groups.set(key, []);
    }
    groups.get(key).push(thing);
  }
  return groups;
}

function fingerprint(content) {
  let hash = content.length;
  for (let i = 0; i < content.length; i++) {
    hash = (hash * 31 + content.charCodeAt(i)) | 0;
  }
  return String(hash);
}

// What the decisions file had when the page was made, and what the browser kept since. Where the
// browser knows that file already, it has the last word, also about what was taken back.
function begin() {
  const kept = recall(KEY);
  if (!kept || recall(SEEN) !== fingerprint(data.decisions)) {
    take(data.decisions);
  }
  if (kept) {
    take(kept);
  }
  past.length = 0;
  saved = file(false);
}

function keep() {
  clearTimeout(waiting);
  waiting = 0;
  remember(KEY, file(true));
  remember(BY, by.value);
  remember(SEEN, fingerprint(data.decisions));
  document.getElementById("garde").hidden = keeps;
}

// Soon after each decision, since a long text has many rows, and at the latest when the page is left.
function keepSoon() {
  waiting = waiting || setTimeout(keep, 200);
}

addEventListener("pagehide", () => waiting && keep());
document.addEventListener("visibilitychange", () => waiting && keep());
document.addEventListener("decided", keepSoon);
by.addEventListener("input", keepSoon);
// Another window with the same page decides about the same places.
addEventListener("storage", (event) => {
  if (event.key === KEY && event.newValue) {
    places.forEach((place) => { place.rows = []; });
    others = [];
    take(event.newValue);
    past.length = 0;
  }
});
// Where nothing is kept, closing the page must not lose what was not saved.
addEventListener("beforeunload", (event) => {
  if (!keeps && file(false) !== saved) {
    event.preventDefault();
  }
});

function save() {
  saved = file(false);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([saved], { type: "text/tab-separated-values;charset=utf-8" }));
  link.download = data.name + ".decisions.tsv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  tell(say(by.value.trim() === "" ? "saved.nobody" : "saved", link.download));
}
