// Decisions are taken, taken back and undone. Every step remembers the rows that were there before.
const by = document.getElementById("par");
const past = [];

function today() {
  return new Date().toISOString().slice(0, 10);
}

// Gives each place the rows that a function says; none takes a decision back.
function decide(some, rowsOf, said) {
  const before = some.map((place) => [place, place.rows]);
  for (const place of some) {
    place.rows = rowsOf(place).map((row) => Object.assign({ by: by.value.trim() || null, when: today(), comment: "" }, row));
  }
  past.push({ before: before, said: said });
  document.dispatchEvent(new CustomEvent("decided", { detail: said }));
}

// The places whose decisions came back; empty where there is nothing to undo.
function undo() {
  const last = past.pop();
  if (!last) {
    return [];
  }
  for (const [place, rows] of last.before) {
    place.rows = rows;
  }
  document.dispatchEvent(new CustomEvent("decided", { detail: say("undone", last.said) }));
  return last.before.map(([place]) => place);
}
