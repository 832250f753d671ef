// The decisions file: written, read back, kept in the browser. Each part of the page (readings, names,
// notes) gives its rows and takes those that are about it.
const name = document.body.dataset.name;
const columns = document.body.dataset.header.split("\t");
const key = "copiste-review " + name + " " + document.body.dataset.source;
const by = document.getElementById("par");
const wanted = document.getElementById("montrer");
const parts = [];
// Rows of a file that was taken up and that no part of this page takes: kept as they are.
let others = [];

function escaped(field) {
  return field.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\r\n?|\n/g, "\\n");
}

function unescaped(field) {
  return field.replace(/\\(.)/g, (all, c) => ({ t: "\t", n: "\n", "\\": "\\" })[c] || all);
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

function file() {
  const lines = parts.flatMap((part) => part.rows()).concat(others)
    .map((row) => columns.map((column) => escaped(String(row[column] || ""))).join("\t"));
  return [columns.join("\t")].concat(lines).join("\n") + "\n";
}

function take(content) {
  const lines = content.replace(/^\uFEFF/, "").split("\n").map((line) => line.replace(/\r$/, "")).filter((line) => line !== "");
  const head = (lines.shift() || "").split("\t").map((column) => column.trim().toLowerCase());
  if (!["decision", "from", "to", "context"].every((column) => head.includes(column))) {
    return false;
  }
  const rows = lines.map((line) => {
    const row = {};
    line.split("\t").forEach((cell, i) => { row[head[i]] = unescaped(cell); });
    return row;
  });
  others = rows.filter((row) => !parts.some((part) => part.take(row)));
  return true;
}

// Whether a place, as the page knows it, is that of a row of the file.
function isPlaceOf(row, place) {
  return place.context === row.context && oneLine(text.slice(place.start, place.end)) === oneLine(row.from);
}

// Of several places with the context of a row the one on its line, if there is one.
function nearest(row, places) {
  return places.find((place) => String(place.line) === row.line) || places[0];
}

// What is shown: undecided places first, everything, or what is decided.
function isWanted(sure, decided) {
  return wanted.value === "open" ? !sure : wanted.value !== "decided" || decided;
}

function show() {
  const count = parts.reduce((sum, part) => sum + part.show(), 0);
  document.getElementById("compte").textContent = count + (count < 2 ? " décision" : " décisions");
}

function keep() {
  try {
    localStorage.setItem(key, file());
    localStorage.setItem("copiste-review by", by.value);
  } catch (e) {
    // A browser that keeps nothing still saves files.
  }
}

function changed() {
  show();
  keep();
}
