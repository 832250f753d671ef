// Everything that may be decided. A place is a stretch of the source with what the program says of it
// and the rows that a person decided; its subject says which rows those may be, and which of the kinds
// below writes, shows and groups them.
const places = [];
const subjects = {};
const SUBJECT_OF = { accept: "reading", reject: "reading", replace: "reading", name: "name", "no-name": "name",
  date: "name", "same-as": "name", note: "call", seen: "lost" };
// From which probability on calls and dates are looked through together.
const CLEAR = 0.9;
const pageStarts = data.pages.map((page) => page.start);

function addPlace(subject, given) {
  const there = places.find((one) => one.subject === subject && one.start === given.start && one.end === given.end);
  return there || newPlace(subject, given);
}

function newPlace(subject, given) {
  const place = Object.assign({ subject: subject, rows: [] }, given);
  place.page = pageAt(place.start);
  places.push(place);
  return place;
}

// The index of the page on which an offset stands, or -1.
function pageAt(offset) {
  let low = 0;
  let high = pageStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pageStarts[middle] <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

function readingAt(place) {
  return oneLine(text.slice(place.start, place.end));
}

function isDecided(place) {
  return place.rows.length > 0 || subjects[place.subject].isAnswered !== undefined && subjects[place.subject].isAnswered(place);
}

// Whether a person has settled it already: by an earlier decision or an authority file.
function isSettled(place) {
  return Boolean(place.resp || place.listed && place.applied !== false);
}

// How probable it is that what stands in the text now is wrong.
function doubt(place) {
  return place.p === undefined ? 1 : place.applied === false ? place.p : 1 - place.p;
}

// The place that a row of a decisions file is about, or undefined.
function placeOf(row, byContext) {
  const subject = SUBJECT_OF[row.decision];
  const isThere = (place) => place.context === row.context && oneLine(text.slice(place.start, place.end)) === oneLine(row.from);
  const nearest = (found) => found.find((place) => String(place.line) === row.line) || found[0];
  const known = nearest((byContext.get(row.context) || []).filter((place) => place.subject === subject && isThere(place)));
  if (known || subject !== "name" && subject !== "call") {
    return known;
  }
  const found = nearest(find(row.from, false).filter(isThere));
  return found && addPlace(subject, found);
}
