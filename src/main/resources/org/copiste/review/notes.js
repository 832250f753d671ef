// Notes and their calls: which call belongs to which note, which calls none, which notes nothing calls.
const CHOICES = 30;

function titled(note) {
  return say("note.titled", note.n, note.line, oneLine(note.text).slice(0, 50));
}

function nearestTo(line, some) {
  return [...some].sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line)).slice(0, CHOICES);
}

subjects.call = {
  // Clear calls are looked through together, as are signs that no note answers; doubtful calls one by one.
  groupKey: (place) => !place.note ? "alone" : place.note.p >= CLEAR ? "clear" : String(place.start),
  title: (group) => group.length > 1 ? say(group[0].note ? "call.clear" : "call.alone") : say("call.titled", readingAt(group[0])),
  sample: (group) => group.length > 1 ? "" : subjects.call.says(group[0]),
  order: (a, b) => a.start - b.start,
  accept: (place) => place.note && [{ decision: "note", to: String(place.note.line) }],
  reject: () => [{ decision: "note", to: "" }],
  says: (place) => place.note ? say("call.calls", titled(place.note)) : say("call.none"),
  verdict: (place) => place.rows[0].to === "" ? say("verdict.no-note") : say("verdict.note", place.rows[0].to),

  editor(group, about) {
    const place = group[0];
    if (group.length > 1) {
      return make("p", { className: "hint" }, say("call.singly"));
    }
    const near = nearestTo(place.line, data.notes).sort((a, b) => a.line - b.line);
    const select = named(make("select", { className: "first" }, option("?", "—"), option("", say("call.none")),
      ...near.map((note) => option(String(note.line), titled(note))), option("line", say("call.line"))), about + say("call.which"));
    const line = named(make("input", { type: "number", min: 1, max: starts.length, size: 6 }), about + say("call.line"));
    const to = place.rows.length > 0 ? place.rows[0].to : "?";
    select.value = to === "?" || to === "" || near.some((note) => String(note.line) === to) ? to : "line";
    line.value = select.value === "line" ? to : "";
    line.hidden = select.value !== "line";
    select.addEventListener("change", () => { line.hidden = select.value !== "line"; });
    return asked(() => {
      const chosen = select.value === "line" ? line.value : select.value;
      if (select.value === "line" && line.value === "") {
        return false;
      }
      decide(group, () => chosen === "?" ? [] : [{ decision: "note", to: chosen }], say("done.call", readingAt(place)));
      return true;
    }, make("label", {}, say("call.which"), " ", select), line);
  },
};

// A note without a call: a person writes the word with its call as it stands, and chooses the place.
subjects.lost = {
  groupKey: (place) => String(place.start),
  title: (group) => titled(group[0].note),
  sample: () => say("lost.none"),
  order: (a, b) => a.start - b.start,
  accept: () => undefined,
  reject: () => [{ decision: "seen", to: "" }],
  isAnswered: (place) => places.some((call) => call.subject === "call" && call.rows.some((row) => row.to === String(place.line))),
  verdict: (place) => say(place.rows.length > 0 ? "verdict.seen" : "verdict.called"),

  editor(group, about) {
    const place = group[0];
    const field = named(make("input", { type: "text", size: 12, className: "first" }), about + say("lost.call"));
    const select = named(make("select", { hidden: true }), about + say("lost.where"));
    let found = [];
    field.addEventListener("input", () => {
      found = nearestTo(place.line, find(field.value, false));
      select.replaceChildren(option("", say(found.length === 0 ? "lost.nowhere" : "lost.where")), ...found.map((one, i) =>
        option(String(i), say("line", one.line) + " : " + oneLine(text.slice(Math.max(0, one.start - 30), one.end + 20)))));
      select.hidden = field.value === "";
    });
    return asked(() => {
      if (select.value === "") {
        return false;
      }
      const call = addPlace("call", Object.assign({ kind: "call" }, found[Number(select.value)]));
      decide([call], () => [{ decision: "note", to: String(place.line) }], say("done.call", readingAt(call)));
      return true;
    }, make("label", {}, say("lost.call"), " ", field), select);
  },
};

for (const note of data.notes) {
  if (note.call) {
    newPlace("call", Object.assign({ kind: "call", note: note, p: note.p, resp: note.resp }, note.call));
  } else {
    newPlace("lost", Object.assign({ note: note, kind: "note" }, { start: note.start, end: note.end, line: note.line, context: note.context }));
  }
}
data.calls.forEach((place) => newPlace("call", Object.assign({ kind: "call" }, place)));
