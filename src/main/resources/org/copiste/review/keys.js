// The keys, and the help that lists them. Single letters can be switched off, for those whom they
// hinder.
const LETTERS = "copiste-review letters";
const help = document.getElementById("aide");
const letters = document.getElementById("lettres");

function step(by) {
  const entry = shownEntry();
  if (spot >= 0) {
    toSpot(Math.min(entry.places.length - 1, Math.max(0, spot + by)));
  } else if (entry) {
    choose(Math.max(0, current + by), true);
  }
}

function undoLast() {
  const back = new Set(undo());
  if (back.size === 0) {
    tell(say("nothing"));
    return;
  }
  entries.forEach(refreshEntry);
  const index = entries.findIndex((entry) => entry.places.some((place) => back.has(place)));
  if (index >= 0) {
    choose(index, true);
  } else {
    filterAll();
  }
}

// One of several readings is accepted in one line, since the next line may have others.
function acceptChoice(which) {
  const entry = shownEntry();
  if (entry && (spot >= 0 || entry.places.length === 1)) {
    act("accept", which);
  } else {
    tell(say("choice.singly"));
  }
}

const KEYS = [
  [["j", "ArrowDown"], "key.next", () => step(1)],
  [["k", "ArrowUp"], "key.previous", () => step(-1)],
  [["l", "ArrowRight"], "key.into", () => shownEntry() && toSpot(Math.max(0, spot))],
  [["h", "ArrowLeft", "Escape"], "key.out", () => shownEntry() && toSpot(-1)],
  [["a"], "key.accept", () => act("accept")],
  [["r"], "key.reject", () => act("reject")],
  [["e"], "key.replace", replace],
  [["1", "2", "3", "4", "5", "6", "7", "8", "9"], "key.choice", (key) => acceptChoice(Number(key) - 1)],
  [["u"], "key.undo", undoLast],
  [["x"], "key.clear", () => act("clear")],
  [["w"], "key.why", () => shownEntry() && detail.querySelector("details").toggleAttribute("open")],
  [["n"], "key.name", () => openPart("manque", "lecture")],
  [["f"], "key.filter", () => openPart("filtres", "montrer")],
  [["s"], "key.save", save],
  [["?"], "key.help", () => help.showModal()],
];

function openPart(part, field) {
  document.getElementById(part).open = true;
  document.getElementById(field).focus();
}

function isTyping(element) {
  return element.matches("input, select, textarea") || help.open;
}

document.addEventListener("keydown", (event) => {
  if (isTyping(event.target)) {
    if (event.key === "Escape" && !help.open && shownEntry()) {
      toSpot(spot);
    }
    return;
  }
  const found = KEYS.find(([keys]) => keys.includes(event.key));
  const letter = event.key.length === 1;
  if (event.ctrlKey && event.key === "z") {
    event.preventDefault();
    undoLast();
  } else if (found && !event.ctrlKey && !event.altKey && !event.metaKey && (!letter || letters.checked || event.key === "?")) {
    event.preventDefault();
    found[2](event.key);
  }
});

function drawHelp() {
  const shown = (key) => ({ ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc" })[key] || key;
  document.getElementById("touches").replaceChildren(...KEYS.map(([keys, said]) => make("div", {},
    make("dt", {}, ...(keys.length > 3 ? [keys[0] + "–" + keys[keys.length - 1]] : keys).flatMap((key) => [make("kbd", {}, shown(key)), " "])),
    make("dd", {}, say(said)))));
}

letters.checked = recall(LETTERS) !== "off";
letters.addEventListener("change", () => remember(LETTERS, letters.checked ? "on" : "off"));
document.getElementById("aider").addEventListener("click", () => help.showModal());
document.getElementById("fermer").addEventListener("click", () => help.close());
document.addEventListener("language", drawHelp);
drawHelp();
