// The list: which places are shown, in which groups and in which order.
const filters = Object.fromEntries(["montrer", "sorte", "sur", "page", "regle", "grouper", "ordre"]
  .map((id) => [id, document.getElementById(id)]));
const listElement = document.getElementById("liste");
let entries = [];
let current = -1;
let drawTo = () => {};

// Below a limit, which is negative then, or from one on; 0 is none.
function isProbable(p, limit) {
  return limit < 0 ? p < -limit : p >= limit;
}

function isShown(place) {
  const show = filters.montrer.value;
  const rule = filters.regle.value;
  return (show === "all" || (show === "open" ? !isDecided(place) && !isSettled(place) : isDecided(place) || Boolean(place.resp)))
    && (filters.sorte.value === "" || place.kind === filters.sorte.value)
    && isProbable(place.p || 0, Number(filters.sur.value))
    && (filters.page.value === "" || place.page === Number(filters.page.value))
    && (rule === "" || (place.readings && place.readings[0].subtype === rule) || rulesOf(place).includes(rule));
}

const ORDERS = {
  doubt: (a, b) => b.doubt - a.doubt || b.places.length - a.places.length || a.start - b.start,
  place: (a, b) => a.start - b.start,
  many: (a, b) => b.places.length - a.places.length || a.start - b.start,
};

function gather() {
  const way = filters.grouper.value;
  const groups = groupedBy(places.filter(isShown), (place) => [place.subject, place.kind,
    way === "kind" ? "" : way === "singly" ? place.start : subjects[place.subject].groupKey(place, way)].join("\u0001"));
  entries = [...groups].map(([key, group]) => ({
    key: key, places: group.sort(subjects[group[0].subject].order), subject: subjects[group[0].subject], way: way, element: null,
    start: group.reduce((least, place) => Math.min(least, place.start), Infinity),
    doubt: group.reduce((most, place) => Math.max(most, doubt(place)), 0),
  })).sort(ORDERS[filters.ordre.value]);
}

function isDone(entry) {
  return entry.places.every((place) => isDecided(place));
}

function titleOf(entry) {
  return entry.way === "kind" ? say("all." + entry.places[0].kind) : entry.subject.title(entry.places, entry.way);
}

// Titles made of the source's words are French, others are the page's.
function titleLanguage(entry) {
  return entry.way !== "kind" && ["reading", "name"].includes(entry.places[0].subject) ? "fr" : language;
}

function drawEntry(entry) {
  const sample = entry.subject.sample(entry.places, entry.way);
  const count = entry.places.length;
  const element = make("button", { type: "button", className: "entry", tabIndex: -1 }, make("span", { className: "kind" }, say("kind." + entry.places[0].kind)),
    make("b", { lang: titleLanguage(entry) }, titleOf(entry)), count > 1 ? make("span", { className: "count" }, "× " + count) : null,
    sample === "" ? null : make("span", { className: "sample" }, sample));
  element.dataset.kind = entry.places[0].kind;
  element.addEventListener("click", () => choose(entries.indexOf(entry), false));
  entry.element = element;
  refreshEntry(entry);
  return make("li", {}, element);
}

function refreshEntry(entry) {
  if (entry && entry.element) {
    entry.element.toggleAttribute("data-decided", isDone(entry));
    entry.element.toggleAttribute("data-begun", entry.places.some(isDecided));
  }
}

// Draws the list anew; the entry that was the current one stays it where it is still shown.
function filterAll() {
  const was = entries[current];
  gather();
  drawTo = lazily(listElement, entries, drawEntry);
  document.getElementById("rien").hidden = entries.length > 0;
  const same = was ? entries.findIndex((entry) => entry.key === was.key) : -1;
  current = -1;
  choose(Math.max(0, same), false);
  progress();
}

// Makes an entry the current one; it takes the focus where the keys led to it.
function choose(index, focus) {
  const was = entries[current];
  if (was && was.element) {
    was.element.removeAttribute("aria-current");
    was.element.tabIndex = -1;
  }
  current = Math.min(index, entries.length - 1);
  const entry = entries[current];
  if (entry) {
    drawTo(current);
    entry.element.setAttribute("aria-current", "true");
    entry.element.tabIndex = 0;
    entry.element.scrollIntoView({ block: "nearest" });
    if (focus) {
      entry.element.focus({ preventScroll: true });
    }
  }
  showDetail(entry);
}

function progress() {
  const open = places.filter((place) => !isSettled(place) || isDecided(place));
  const done = open.filter(isDecided).length;
  document.getElementById("compte").textContent = say("progress", done, open.length, entries.length);
  const bar = document.getElementById("avance");
  bar.max = Math.max(1, open.length);
  bar.value = done;
}

function options(select, some) {
  select.append(...some.map(([value, label, key]) => {
    const element = option(value, label);
    if (key && isSaid(key)) {
      element.dataset.say = key;
    }
    return element;
  }));
}

options(filters.page, data.pages.map((page, i) => [String(i), page.n]));
const natures = [...new Set(readings.map((place) => place.readings[0].subtype).filter(Boolean))].sort();
const rules = [...new Set(readings.flatMap(rulesOf))].sort();
options(filters.regle, natures.map((nature) => [nature, nature, "filter.nature." + nature]).concat(rules.map((rule) => [rule, rule, "filter.rule." + rule])));
Object.values(filters).forEach((filter) => filter.addEventListener("change", filterAll));
