// Collects decisions, keeps them in the browser, writes and reads the decisions file.
(function () {
  "use strict";
  const name = document.body.dataset.name;
  const columns = document.body.dataset.header.split("\t");
  const key = "copiste-review " + name + " " + document.body.dataset.source;
  const items = Array.from(document.querySelectorAll(".item"));
  const by = document.getElementById("par");
  const shown = document.getElementById("montrer");
  // Rows of a file that was taken up and that are about no reading of this page: kept as they are.
  let others = [];

  function escaped(field) {
    return field.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\r/g, "\\r").replace(/\n/g, "\\n");
  }

  function unescaped(field) {
    return field.replace(/\\(.)/g, (all, c) => ({ t: "\t", n: "\n", r: "\r", "\\": "\\" })[c] || all);
  }

  function chosen(item) {
    return item.querySelector("input[type=radio]:checked");
  }

  // A refusal names each reading that is refused; a replacement without words is no decision yet.
  function rows(item) {
    const radio = chosen(item);
    if (!radio) {
      return [];
    }
    const readings = Array.from(item.querySelectorAll("[value=accept]"), (r) => r.dataset.to);
    const other = item.querySelector(".other").value;
    const to = { accept: [radio.dataset.to], replace: other === "" ? [] : [other], reject: readings }[radio.value];
    const when = item.dataset.when || new Date().toISOString().slice(0, 10);
    return to.map((reading) => ({
      decision: radio.value, line: item.dataset.line, from: item.dataset.from, to: reading,
      context: item.dataset.context, by: item.dataset.by || by.value, when: when, comment: item.dataset.comment || "",
    }));
  }

  function file() {
    const lines = items.flatMap(rows).concat(others)
      .map((row) => columns.map((column) => escaped(row[column] || "")).join("\t"));
    return [columns.join("\t")].concat(lines).join("\n") + "\n";
  }

  function take(text) {
    const lines = text.replace(/^\uFEFF/, "").split("\n").map((line) => line.replace(/\r$/, "")).filter((line) => line !== "");
    const head = (lines.shift() || "").split("\t").map((column) => column.trim().toLowerCase());
    if (!["decision", "from", "to", "context"].every((column) => head.includes(column))) {
      return false;
    }
    others = [];
    for (const line of lines) {
      const row = {};
      line.split("\t").forEach((cell, i) => { row[head[i]] = unescaped(cell); });
      const place = items.filter((item) => item.dataset.context === row.context && item.dataset.from === row.from);
      const item = place.find((one) => one.dataset.line === row.line) || place[0];
      const accept = item && Array.from(item.querySelectorAll("[value=accept]")).find((r) => r.dataset.to === row.to);
      const radio = item && (row.decision === "accept" && accept || item.querySelector(row.decision === "reject" ? "[value=reject]" : "[value=replace]"));
      if (!radio || !["accept", "reject", "replace"].includes(row.decision)) {
        others.push(row);
        continue;
      }
      radio.checked = true;
      if (radio.value === "replace") {
        item.querySelector(".other").value = row.to;
      }
      Object.assign(item.dataset, { by: row.by || "", when: row.when || "", comment: row.comment || "" });
    }
    return true;
  }

  function show() {
    let count = 0;
    for (const item of items) {
      const decided = rows(item).length > 0;
      item.toggleAttribute("data-decided", decided);
      count += decided ? 1 : 0;
    }
    document.getElementById("compte").textContent = count + (count < 2 ? " décision" : " décisions");
  }

  function filter() {
    for (const item of items) {
      const decided = item.hasAttribute("data-decided");
      item.hidden = shown.value === "open" ? item.dataset.state === "sure" : shown.value === "decided" && !decided;
    }
  }

  function keep() {
    try {
      localStorage.setItem(key, file());
      localStorage.setItem("copiste-review by", by.value);
    } catch (e) {
      // A browser that keeps nothing still saves files.
    }
  }

  document.addEventListener("input", (event) => {
    const item = event.target.closest(".item");
    if (item) {
      if (event.target.classList.contains("other")) {
        item.querySelector("[value=replace]").checked = true;
      }
      Object.assign(item.dataset, { by: by.value, when: new Date().toISOString().slice(0, 10) });
      show();
    }
    keep();
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
      show();
      keep();
    }
  });
  shown.addEventListener("change", filter);
  document.getElementById("enregistrer").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file()], { type: "text/tab-separated-values;charset=utf-8" }));
    link.download = name + ".decisions.tsv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  document.getElementById("reprendre").addEventListener("change", async (event) => {
    const chosenFile = event.target.files[0];
    if (chosenFile && !take(await chosenFile.text())) {
      document.getElementById("compte").textContent = "ce n’est pas un fichier de décisions";
      return;
    }
    show();
    filter();
    keep();
  });
  try {
    by.value = localStorage.getItem("copiste-review by") || "";
    const kept = localStorage.getItem(key);
    if (kept) {
      take(kept);
    }
  } catch (e) {
    // As above.
  }
  show();
  filter();
})();
