// What begins once all parts are there.
document.getElementById("enregistrer").addEventListener("click", save);
document.getElementById("annuler").addEventListener("click", undoLast);
document.getElementById("reprendre").addEventListener("change", async (event) => {
  const chosen = event.target.files[0];
  if (chosen && !take(await chosen.text())) {
    tell(say("no-file"));
    return;
  }
  filterAll();
});

// A name or date that the program did not find.
document.getElementById("ajouter").addEventListener("submit", (event) => {
  event.preventDefault();
  const found = find(document.getElementById("lecture").value, true).map(addName);
  tell(found.length === 0 ? say("add.nowhere") : say("places", found.length));
  if (found.length > 0) {
    filterAll();
    const index = entries.findIndex((entry) => entry.places.includes(found[0]));
    if (index >= 0) {
      choose(index, true);
      replace();
    }
  }
});

document.addEventListener("language", filterAll);
by.value = recall(BY) || "";
begin();
tell("");
speak();
filterAll();
keep();
