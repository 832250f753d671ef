// Corrections and proposals, each with its place in the text.
const readings = Array.from(document.querySelectorAll("#lecons .item"));

function chosen(item) {
  return item.querySelector("input[type=radio]:checked");
}

// A refusal names each reading that is refused; a replacement without words is no decision yet.
function rowsOf(item) {
  const radio = chosen(item);
  if (!radio) {
    return [];
  }
  const proposed = Array.from(item.querySelectorAll("[value=accept]"), (r) => r.dataset.to);
  const other = item.querySelector(".other").value;
  const to = { accept: [radio.dataset.to], replace: other === "" ? [] : [other], reject: proposed }[radio.value];
  return to.map((reading) => ({
    decision: radio.value, line: item.dataset.line, from: item.dataset.from, to: reading,
    context: item.dataset.context, by: item.dataset.by || by.value, when: item.dataset.when || today(),
    comment: item.dataset.comment || "",
  }));
}

parts.push({
  rows: () => readings.flatMap(rowsOf),

  take(row) {
    const place = readings.filter((item) => item.dataset.context === row.context && item.dataset.from === row.from);
    const item = place.find((one) => one.dataset.line === row.line) || place[0];
    const accept = item && Array.from(item.querySelectorAll("[value=accept]")).find((r) => r.dataset.to === row.to);
    const radio = item && (row.decision === "accept" && accept || item.querySelector(row.decision === "reject" ? "[value=reject]" : "[value=replace]"));
    if (!radio || !["accept", "reject", "replace"].includes(row.decision)) {
      return false;
    }
    radio.checked = true;
    if (radio.value === "replace") {
      item.querySelector(".other").value = row.to;
    }
    Object.assign(item.dataset, { by: row.by || "", when: row.when || "", comment: row.comment || "" });
    return true;
  },

  show() {
    let count = 0;
    for (const item of readings) {
      const decided = rowsOf(item).length > 0;
      item.toggleAttribute("data-decided", decided);
      count += decided ? 1 : 0;
    }
    return count;
  },

  filter() {
    for (const item of readings) {
      item.hidden = !isWanted(item.dataset.state === "sure", item.hasAttribute("data-decided"));
    }
  },
});

document.getElementById("lecons").addEventListener("input", (event) => {
  const item = event.target.closest(".item");
  if (item) {
    if (event.target.classList.contains("other")) {
      item.querySelector("[value=replace]").checked = true;
    }
    Object.assign(item.dataset, { by: by.value, when: today() });
    changed();
  }
});
// A second click takes a decision back.
document.addEventListener("mousedown", (event) => {
  const radio = event.target.closest(".item label") && event.target.closest("label").querySelector("input[type=radio]");
  if (radio) {
    radio.dataset.was = radio.checked ? "yes" : "";
  }
});
document.addEventListener("click", (event) => {
  if (event.target.matches(".item input[type=radio]") && event.target.dataset.was === "yes") {
    event.target.checked = false;
    event.target.dataset.was = "";
    changed();
  }
});
