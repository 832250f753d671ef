// The current entry: what it is and why, what may be done with all its places, and every place.
const detail = document.getElementById("detail");
// The place of the entry that the keys decide about; -1 for all of them.
let spot = -1;
let shownPlaces = new Map();
let drawLinesTo = () => {};

function shownEntry() {
  return entries[current];
}

// Those that a step decides about: a single place, or all that are not decided yet. Where all are, it
// changes all of them, unless some were decided otherwise than the rest.
function aimedAt(what) {
  const entry = shownEntry();
  if (!entry) {
    return [];
  }
  if (spot >= 0) {
    return [entry.places[spot]];
  }
  const [open, done] = [entry.places.filter((place) => !isDecided(place)), entry.places.filter(isDecided)];
  if (what === "clear") {
    return done;
  }
  const same = new Set(done.map((place) => place.rows.map((row) => row.decision).join())).size === 1;
  return open.length > 0 ? open : same ? done : [];
}

function about(some) {
  const entry = shownEntry();
  const title = titleOf(entry);
  return title + (some.length > 1 ? " (" + say("places", some.length) + ")" : " (" + say("line", some[0].line) + ")");
}

// Accepts, rejects or takes back; then on to what comes next. Nothing happens where nothing was proposed.
function act(what, which) {
  const aimed = aimedAt(what).filter((place) => what === "clear" || subjects[place.subject][what](place, which));
  if (aimed.length === 0) {
    tell(say("nothing"));
    return;
  }
  decide(aimed, (place) => what === "clear" ? [] : subjects[place.subject][what](place, which), say("done." + what, about(aimed)));
  if (what !== "clear") {
    onward();
  }
}

// The next place of the entry, or the next entry, that is not decided.
function onward() {
  const entry = shownEntry();
  const rest = spot < 0 ? -1 : entry.places.findIndex((place, i) => i > spot && !isDecided(place));
  if (rest >= 0) {
    toSpot(rest);
    return;
  }
  const focused = document.activeElement && document.activeElement.dataset.act;
  const next = entries.findIndex((one, i) => i > current && !isDone(one));
  if (next >= 0) {
    choose(next, !focused);
    if (focused) {
      detail.querySelector("[data-act=" + focused + "]").focus();
    }
  } else {
    toSpot(-1);
    tell(say(entries.every(isDone) ? "all.done" : "list.end"));
  }
}

function toSpot(index) {
  spot = index;
  drawLinesTo(Math.max(0, spot));
  for (const [place, element] of shownPlaces) {
    const here = spot >= 0 && place === shownEntry().places[spot];
    element.querySelectorAll(":scope > .controls").forEach((editor) => editor.remove());
    element.toggleAttribute("data-spot", here);
    if (here) {
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: "nearest" });
    }
  }
  if (spot < 0 && shownEntry()) {
    shownEntry().element.focus({ preventScroll: true });
  }
  showReason();
}

function showReason() {
  const some = shownEntry().places;
  const place = some[Math.max(0, spot)];
  const alike = spot >= 0 || some.every((one) => readingAt(one) === readingAt(place));
  detail.querySelector(".reason").textContent = (alike ? "" : say("for-example")) + reason(place);
  detail.querySelector(".evidence").replaceChildren(evidence(place));
}

function actButton(what, key) {
  const element = button("act." + what, () => act(what));
  element.dataset.act = what;
  element.append(make("kbd", {}, key));
  element.setAttribute("aria-keyshortcuts", key);
  return element;
}

function drawLine(place) {
  const element = make("li", { className: "place", tabIndex: -1 });
  const to = (what, which) => () => {
    spot = shownEntry().places.indexOf(place);
    act(what, which);
  };
  const one = (what) => named(button("act." + what, to(what)), say("act." + what) + ", " + say("line", place.line));
  const choices = subjects[place.subject].choices ? subjects[place.subject].choices(place) : [];
  const more = choices.length < 2 ? [] : choices.map((reading, i) => {
    const choice = make("button", { type: "button", lang: "fr" }, (i + 1) + " : " + (reading === "" ? "∅" : oneLine(reading)));
    choice.addEventListener("click", to("accept", i));
    return choice;
  });
  const other = button("act.replace", () => openEditor(element, place));
  named(other, say("act.replace") + ", " + say("line", place.line));
  const acts = make("div", { className: "acts" }, ...(shownEntry().places.length > 1 ? [one("accept"), one("reject"), other] : []), ...more);
  shownPlaces.set(place, element);
  element.refresh = () => fillLine(element, place, acts.childElementCount > 0 ? acts : null);
  element.refresh();
  element.addEventListener("focusin", () => {
    if (spot >= 0) {
      spot = shownEntry().places.indexOf(place);
    }
  });
  return element;
}

function openEditor(element, place) {
  toSpot(shownEntry().places.indexOf(place));
  const editor = subjects[place.subject].editor([place], say("line", place.line) + " : ");
  element.append(editor);
  (editor.querySelector(".first") || element).focus();
}

// Where another reading is written: for all places at once, or for the one that the keys are at.
function replace() {
  const entry = shownEntry();
  const field = spot < 0 && detail.querySelector(".all .first");
  if (field) {
    field.focus();
    field.select && field.select();
  } else if (entry) {
    const place = entry.places[Math.max(0, spot)];
    openEditor(shownPlaces.get(place), place);
  }
}

function showDetail(entry) {
  spot = -1;
  shownPlaces = new Map();
  detail.hidden = !entry;
  if (!entry) {
    return;
  }
  const some = entry.places;
  const list = make("ol", { className: "places" });
  detail.replaceChildren(
    make("h2", { id: "titre", lang: titleLanguage(entry) }, titleOf(entry)),
    make("p", { className: "meta" }, [say("kind." + some[0].kind), say("places", some.length)].join(" · ")),
    make("p", { className: "reason" }),
    make("details", {}, make("summary", {}, say("evidence")), make("div", { className: "evidence" })),
    make("div", { className: "acts all" }, actButton("accept", "a"), actButton("reject", "r"), actButton("clear", "x"),
      entry.subject.editor(some, titleOf(entry) + " : ")),
    some[0].subject === "reading" ? make("p", { className: "pair heads" }, make("span", {}, say("head.source")), make("span", {}, say("head.read"))) : "",
    list);
  drawLinesTo = lazily(list, some, drawLine);
  showReason();
}

// What was decided shows at once in the list and in the lines.
document.addEventListener("decided", (event) => {
  refreshEntry(shownEntry());
  shownPlaces.forEach((element) => element.refresh());
  tell(event.detail);
  progress();
});

// What a typed decision leads to is the same as after a key.
detail.addEventListener("settled", onward);

function tell(what) {
  document.getElementById("dit").textContent = what;
}
