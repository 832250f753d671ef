// Behaviours for CETEIcean: what the style sheet alone cannot do.
(function () {
  "use strict";
  if (typeof CETEI === "undefined") {
    return;
  }

  function element(name, properties, children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // A note is called where it stands; its text goes to the list at the end, linked both ways.
  const notes = [];
  function note(elt) {
    const number = elt.getAttribute("n") || String(notes.length + 1);
    const id = "note-" + (notes.length + 1);
    const call = element("a", { id: "appel-" + id, href: "#" + id }, [number]);
    call.setAttribute("role", "doc-noteref");
    call.setAttribute("aria-label", "note " + number);
    const back = element("a", { className: "number", href: "#appel-" + id }, [number]);
    back.setAttribute("role", "doc-backlink");
    back.setAttribute("aria-label", "Retour à l’appel de la note " + number);
    const body = element("div", { className: "body" }, Array.from(elt.childNodes, (n) => n.cloneNode(true)));
    body.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
    notes.push(element("li", { id: id }, [back, body]));
    return element("sup", { className: "call" }, [call]);
  }

  function page(elt) {
    const mark = element("span", { className: "pb" }, ["[p. " + (elt.getAttribute("n") || "?") + "]"]);
    mark.setAttribute("role", "doc-pagebreak");
    mark.setAttribute("aria-label", "page " + (elt.getAttribute("n") || ""));
    return mark;
  }

  // Whatever a pointer says, only a place in this page or an address of the web is a link.
  function linked(pointer) {
    return (elt) => {
      const to = (elt.getAttribute(pointer) || "").trim().split(/\s+/)[0];
      const children = Array.from(elt.childNodes, (n) => n.cloneNode(true));
      const shown = children.length > 0 ? children : [to];
      return /^(#.|https?:\/\/)/i.test(to) ? element("a", { className: "name", href: to }, shown) : element("span", {}, shown);
    };
  }

  // A link may hold no other, such as the call of a note.
  const named = ["ref", "corresp"].map((pointer) => [`[${pointer}]:not(:has(tei-note[n]))`, linked(pointer)]);
  const cetei = new CETEI();
  cetei.addBehaviors({
    tei: {
      note: [["[place=inline]", ["", ""]], ["tei-text tei-note", note]],
      pb: page,
      persName: named,
      placeName: named,
      orgName: named,
      ref: linked("target"),
      ptr: linked("target"),
      graphic: linked("url"),
      head: (elt) => element("h" + Math.min(6, Number(elt.getAttribute("data-level") || 1) + 1), {},
        Array.from(elt.childNodes, (n) => n.cloneNode(true))),
    },
  });
  cetei.makeHTML5(document.getElementById("tei").textContent, function (tei) {
    const place = document.getElementById("texte");
    document.getElementById("attente").remove();
    // Each division would be a landmark of the page, all of the same name.
    tei.querySelectorAll("[role=region]").forEach((e) => ["role", "aria-label"].forEach((name) => e.removeAttribute(name)));
    place.append(tei);
    const main = place.querySelector("tei-tei");
    if (main && notes.length > 0) {
      const title = element("h2", { id: "notes" }, ["Notes"]);
      const list = element("section", { className: "notes" }, [title, element("ol", {}, notes)]);
      list.setAttribute("aria-labelledby", "notes");
      main.append(list);
    }
  });
})();
