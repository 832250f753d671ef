// Names and dates, grouped by what stands in the text: a decision may be for all places of one
// reading, or for one of them.
const TYPES = { person: "personne", place: "lieu", org: "organisation", date: "date" };
const DECISIONS = [["", "—"], ["name person", "personne"], ["name place", "lieu"], ["name org", "organisation"],
  ["date", "date"], ["no-name", "ni nom ni date"]];
const DOUBTFUL = 0.9;
const namesList = document.getElementById("liste-noms");
// The groups by reading; a place has verdict, value (of a date) and same (an identifier) once decided.
const groups = new Map();

function addPlace(place) {
  const reading = oneLine(text.slice(place.start, place.end));
  if (!groups.has(reading)) {
    groups.set(reading, { reading: reading, places: [], element: null });
  }
  const group = groups.get(reading);
  const there = group.places.find((one) => one.start === place.start && one.end === place.end);
  if (there) {
    return there;
  }
  group.places.push(Object.assign({ verdict: "", given: "", same: "" }, place));
  group.places.sort((a, b) => a.start - b.start);
  return group.places.find((one) => one.start === place.start);
}

function isSure(group) {
  return group.places.every((place) => place.resp || (place.applied !== false && (place.listed || place.p >= DOUBTFUL)));
}

function isDecided(place) {
  return place.verdict !== "" || place.same !== "";
}

function nameRows(place) {
  const row = (decision, to, comment) => ({
    decision: decision, line: place.line, from: text.slice(place.start, place.end), to: to, context: place.context,
    by: place.by === undefined ? by.value : place.by, when: place.when || today(), comment: comment,
  });
  const rows = [];
  const [decision, type] = place.verdict.split(" ");
  if (decision !== "") {
    rows.push(row(decision, decision === "date" ? place.given : type || "", place.comment || ""));
  }
  if (place.same !== "" && decision !== "no-name" && decision !== "date") {
    rows.push(row("same-as", "", place.same));
  }
  return rows;
}

function describe(group) {
  const types = [...new Set(group.places.map((place) => TYPES[place.type] || "pas repéré"))].join(", ");
  const found = group.places.filter((place) => place.p !== undefined);
  const low = Math.min(...found.map((place) => place.p));
  const high = Math.max(...found.map((place) => place.p));
  const figure = (p) => p.toFixed(2).replace(".", ",");
  const out = found.filter((place) => place.applied === false).length;
  const meant = [...new Set(group.places.map((place) => place.entity || place.value).filter(Boolean))];
  const decidedBy = [...new Set(group.places.map((place) => place.resp).filter(Boolean))];
  return [types, group.places.length + (group.places.length > 1 ? " endroits" : " endroit"),
    found.length === 0 ? "" : "probabilité " + figure(low) + (high > low ? " à " + figure(high) : ""),
    out === 0 ? "" : out === found.length ? "non retenu" : out + " non retenus",
    meant.length > 0 ? "→ " + meant.join(", ") : "",
    decidedBy.length > 0 ? "décidé par " + decidedBy.join(", ") : ""].filter(Boolean).join(" · ");
}

// The controls of one place, or of all places of a group.
function controls(about, places) {
  const common = (of) => new Set(places.map(of)).size === 1 ? of(places[0]) : "";
  const select = make("select", { className: "verdict" },
    ...DECISIONS.map(([value, label]) => make("option", { value: value }, label)));
  const given = make("input", { type: "text", className: "given", size: 14, placeholder: "1923-10-08" });
  const same = make("input", { type: "text", className: "same", size: 18 });
  same.setAttribute("list", "entites");
  select.value = common((place) => place.verdict);
  given.value = common((place) => place.given || place.value || "");
  same.value = common((place) => place.same);
  select.setAttribute("aria-label", about + " : ce que c’est");
  given.setAttribute("aria-label", about + " : valeur de la date");
  same.setAttribute("aria-label", about + " : identifiant");
  const value = make("label", {}, "valeur ", given);
  value.hidden = select.value !== "date";
  const box = make("div", { className: "controls" }, select, value, make("label", {}, "désigne ", same));
  box.addEventListener("input", () => {
    value.hidden = select.value !== "date";
    for (const place of places) {
      Object.assign(place, { verdict: select.value, given: select.value === "date" ? given.value.trim() : "",
        same: same.value.trim(), by: by.value, when: today(), comment: "" });
    }
  });
  return box;
}

function draw(group) {
  const element = make("li", { className: "item group" });
  const title = make("p", { className: "text" }, make("b", {}, group.reading), " ",
    make("span", { className: "why" }, describe(group)));
  const sample = make("p", { className: "text" }, ...shown(group.places[0]));
  const all = controls("« " + group.reading + " », tous les endroits", group.places);
  element.append(title, sample, all);
  if (group.places.length > 1) {
    const list = make("ul", {});
    const details = make("details", {}, make("summary", {}, "décider un endroit à la fois"), list);
    const fill = () => list.replaceChildren(...group.places.map((place) => make("li", {}, make("p", { className: "text" },
      ...shown(place)), controls("« " + group.reading + " », ligne " + place.line, [place]))));
    details.addEventListener("toggle", () => {
      if (details.open) {
        fill();
      }
    });
    all.addEventListener("input", () => {
      if (details.open) {
        fill();
      }
    });
    element.append(details);
  }
  element.addEventListener("input", changed);
  if (group.element) {
    group.element.replaceWith(element);
  }
  group.element = element;
}

function drawAll() {
  const sorted = [...groups.values()].sort((a, b) => a.reading.localeCompare(b.reading, "fr"));
  sorted.forEach(draw);
  namesList.replaceChildren(...sorted.map((group) => group.element));
}

parts.push({
  rows: () => [...groups.values()].flatMap((group) => group.places.flatMap(nameRows)),

  take(row) {
    if (!["name", "no-name", "date", "same-as"].includes(row.decision)) {
      return false;
    }
    const reading = oneLine(row.from);
    const known = groups.has(reading) ? groups.get(reading).places.filter((place) => isPlaceOf(row, place)) : [];
    const place = nearest(row, known) || nearest(row, find(row.from, false).filter((one) => isPlaceOf(row, one)));
    if (!place) {
      return false;
    }
    const added = addPlace(place);
    Object.assign(added, { by: row.by || "", when: row.when || "" });
    if (row.decision === "same-as") {
      added.same = row.comment || "";
    } else {
      added.verdict = row.decision === "name" ? "name " + row.to : row.decision;
      added.given = row.decision === "date" ? row.to : "";
      added.comment = row.comment || "";
    }
    return true;
  },

  show() {
    let count = 0;
    for (const group of groups.values()) {
      const decided = group.places.filter(isDecided).length;
      group.element.toggleAttribute("data-decided", decided > 0);
      count += decided;
    }
    return count;
  },

  filter() {
    for (const group of groups.values()) {
      group.element.hidden = !isWanted(isSure(group), group.places.some(isDecided));
    }
  },

  draw: drawAll,
});

data.mentions.forEach(addPlace);
const ids = new Map();
for (const mention of data.mentions) {
  if (mention.entity) {
    ids.set(mention.entity, oneLine(text.slice(mention.start, mention.end)));
  }
}
document.getElementById("entites").append(
  ...[...ids].sort().map(([id, label]) => make("option", { value: id, label: label })));

document.getElementById("ajouter").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = document.getElementById("lecture");
  const found = find(field.value, true);
  found.forEach(addPlace);
  document.getElementById("trouve").textContent = found.length === 0
    ? "cette lecture ne se trouve pas dans le texte" : found.length + (found.length > 1 ? " endroits" : " endroit");
  if (found.length > 0) {
    drawAll();
    changed();
    const group = groups.get(oneLine(field.value.trim()))
      || groups.get(oneLine(text.slice(found[0].start, found[0].end)));
    filterAll();
    group.element.hidden = false;
    group.element.querySelector("select").focus();
  }
});
