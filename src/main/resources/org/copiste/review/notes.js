// Notes and their calls: which call belongs to which note, and which is none.
const notesList = document.getElementById("liste-notes");
const CHOICES = 30;
// Calls by place; to is undefined without a decision, "" for no note, else the line of a note.
const calls = [];
const lost = data.notes.filter((note) => !note.call);

function addCall(place, note) {
  const there = calls.find((one) => one.start === place.start && one.end === place.end);
  if (there) {
    return there;
  }
  const call = Object.assign({ note: note }, place);
  calls.push(call);
  calls.sort((a, b) => a.start - b.start);
  return call;
}

function titled(note) {
  return "note " + note.n + " (l. " + note.line + ") « " + oneLine(note.text).slice(0, 50) + " »";
}

function decide(call, to) {
  Object.assign(call, { to: to, by: by.value, when: today() });
}

function drawCall(call) {
  const near = [...data.notes].sort((a, b) => Math.abs(a.line - call.line) - Math.abs(b.line - call.line))
    .slice(0, CHOICES).sort((a, b) => a.line - b.line);
  const options = [["?", "—"], ["", "n’appelle pas de note"]].concat(
    near.map((note) => [String(note.line), titled(note)]), [["line", "la note qui commence à la ligne…"]]);
  const select = make("select", {}, ...options.map(([value, label]) => make("option", { value: value }, label)));
  const line = make("input", { type: "number", min: 1, max: starts.length, size: 6 });
  const known = near.some((note) => String(note.line) === call.to) || call.to === "";
  select.value = call.to === undefined ? "?" : known ? call.to : "line";
  line.value = select.value === "line" ? call.to : "";
  const about = "appel « " + oneLine(text.slice(call.start, call.end)) + " », ligne " + call.line;
  select.setAttribute("aria-label", about);
  line.setAttribute("aria-label", about + " : ligne de la note");
  line.hidden = select.value !== "line";
  const now = call.note ? "appelle la " + titled(call.note) + ", probabilité " + call.note.p.toFixed(2).replace(".", ",")
    + (call.note.resp ? ", décidé par " + call.note.resp : "") : "n’appelle aucune note";
  const element = make("li", { className: "item" }, make("p", { className: "text" }, ...shown(call)),
    make("p", { className: "why" }, now), make("div", { className: "controls" }, select, line));
  element.addEventListener("input", () => {
    line.hidden = select.value !== "line";
    const to = select.value === "?" ? undefined : select.value === "line" ? line.value || undefined : select.value;
    decide(call, to);
    changed();
  });
  call.element = element;
  return element;
}

// A note without a call: a person writes the word with its call as it stands, and chooses the place.
function drawLost(note) {
  const field = make("input", { type: "text", size: 12 });
  const select = make("select", {}, make("option", { value: "" }, "—"));
  field.setAttribute("aria-label", titled(note) + " : appel, ou mot avec son appel");
  select.setAttribute("aria-label", titled(note) + " : endroit de l’appel");
  select.hidden = true;
  let found = [];
  field.addEventListener("input", (event) => {
    event.stopPropagation();
    found = find(field.value, false).sort((a, b) => Math.abs(a.line - note.line) - Math.abs(b.line - note.line)).slice(0, CHOICES);
    select.replaceChildren(make("option", { value: "" }, found.length === 0 ? "ne se trouve pas" : "— choisir l’endroit"),
      ...found.map((place, i) => make("option", { value: String(i) }, "l. " + place.line + " : "
        + oneLine(text.slice(Math.max(0, place.start - 30), place.end + 20)))));
    select.hidden = field.value === "";
  });
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    if (select.value !== "") {
      decide(addCall(found[Number(select.value)]), String(note.line));
      drawNotes();
      changed();
      filterAll();
    }
  });
  const called = calls.some((call) => call.to === String(note.line));
  const element = make("li", { className: "item" }, make("p", { className: "text" }, make("b", {}, titled(note))),
    make("p", { className: "why" }, called ? "appelée, à ce que vous avez décidé" : "rien ne l’appelle"),
    make("div", { className: "controls" }, make("label", {}, "appelée par ", field), select));
  element.toggleAttribute("data-decided", called);
  note.element = element;
  return element;
}

function drawNotes() {
  notesList.replaceChildren(...lost.map(drawLost), ...calls.map(drawCall));
}

parts.push({
  rows: () => calls.filter((call) => call.to !== undefined).map((call) => ({
    decision: "note", line: call.line, from: text.slice(call.start, call.end), to: call.to, context: call.context,
    by: call.by, when: call.when, comment: call.comment || "",
  })),

  take(row) {
    if (row.decision !== "note") {
      return false;
    }
    const place = nearest(row, calls.filter((call) => isPlaceOf(row, call)))
      || nearest(row, find(row.from, false).filter((one) => isPlaceOf(row, one)));
    if (!place) {
      return false;
    }
    Object.assign(addCall(place), { to: row.to || "", by: row.by || "", when: row.when || "", comment: row.comment || "" });
    return true;
  },

  show() {
    const decided = calls.filter((call) => call.to !== undefined);
    calls.forEach((call) => call.element.toggleAttribute("data-decided", call.to !== undefined));
    return decided.length;
  },

  filter() {
    for (const call of calls) {
      call.element.hidden = !isWanted(call.note && (call.note.resp || call.note.p >= DOUBTFUL), call.to !== undefined);
    }
    for (const note of lost) {
      note.element.hidden = !isWanted(false, note.element.hasAttribute("data-decided"));
    }
  },

  draw: drawNotes,
});

data.notes.filter((note) => note.call).forEach((note) => addCall(note.call, note));
data.calls.forEach((place) => addCall(place));
