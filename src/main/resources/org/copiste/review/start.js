// What begins once all parts are there.
function filterAll() {
  parts.forEach((part) => part.filter());
}

function drawParts() {
  parts.forEach((part) => part.draw && part.draw());
  show();
  filterAll();
}

wanted.addEventListener("change", filterAll);
by.addEventListener("input", keep);
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
  drawParts();
  keep();
});
try {
  by.value = localStorage.getItem("copiste-review by") || "";
  const kept = localStorage.getItem(key);
  if (kept) {
    take(kept);
  }
} catch (e) {
  // A browser that keeps nothing begins anew.
}
drawParts();
