// Each text is [page, title, date, [[anchor, place, words], ...]].
(function () {
  "use strict";
  const AT_ONCE = 20;
  const SHOWN_OF_A_TEXT = 5;
  const AROUND = 70;
  const PREFIX = 3;
  const LIGATURES = { "œ": "oe", "æ": "ae", "ß": "ss", "ſ": "s" };

  // Letters and digits in lower case without accents, and one blank for everything between them: an
  // apostrophe or a hyphen parts words. Also where each sign comes from, for marking what was found.
  function fold(text) {
    let folded = " ";
    const from = [0];
    let at = 0;
    for (const sign of text) {
      const plain = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[œæßſ]/g, (c) => LIGATURES[c]);
      if (plain !== "" || !/\p{M}/u.test(sign)) {
        for (const c of /^[\p{L}\p{N}]+$/u.test(plain) ? plain : " ") {
          if (c !== " " || !folded.endsWith(" ")) {
            folded += c;
            from.push(at);
          }
        }
      }
      at += sign.length;
    }
    if (!folded.endsWith(" ")) {
      folded += " ";
      from.push(at);
    }
    from.push(at);
    return { folded, from };
  }

  // Words stand for themselves and, unless they are very short, for longer ones that begin so; what is in
  // quotes is exactly that.
  function terms(query) {
    const found = [];
    for (const part of query.matchAll(/["«“]([^"»”]*)["»”]?|[^\s"«“]+/gu)) {
      const quoted = part[1] !== undefined;
      const folded = fold(quoted ? part[1] : part[0]).folded;
      if (folded.trim() !== "") {
        const whole = quoted || folded.trim().length < PREFIX;
        found.push(whole ? folded : folded.trimEnd());
      }
    }
    return found;
  }

  let index = null;
  function passages() {
    index = index || TEXTS.map((text) => text[3].map((passage) => fold(passage[2]).folded));
    return index;
  }

  // The texts that have every term, those first that have them together in one passage.
  function search(wanted) {
    const found = [];
    passages().forEach((folded, i) => {
      const hits = [];
      const missing = new Set(wanted);
      folded.forEach((words, j) => {
        const there = wanted.filter((term) => words.includes(term));
        if (there.length > 0) {
          hits.push({ passage: TEXTS[i][3][j], there });
          there.forEach((term) => missing.delete(term));
        }
      });
      if (missing.size === 0) {
        hits.sort((a, b) => b.there.length - a.there.length);
        const most = hits[0].there.length;
        found.push({ text: TEXTS[i], hits: most === wanted.length ? hits.filter((hit) => hit.there.length === most) : covering(hits), most });
      }
    });
    return found.sort((a, b) => b.most - a.most);
  }

  // First passages that have all terms between them, then the others.
  function covering(hits) {
    const seen = new Set();
    const first = hits.filter((hit) => {
      const adds = hit.there.some((term) => !seen.has(term));
      hit.there.forEach((term) => seen.add(term));
      return adds;
    });
    return [...first, ...hits.filter((hit) => !first.includes(hit))];
  }

  function element(name, className, children) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  }

  // The passage around the first place found, with all that was found marked.
  function excerpt(words, wanted) {
    const { folded, from } = fold(words);
    const spans = [];
    wanted.forEach((term) => {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
        const end = term.endsWith(" ") ? at + term.length - 1 : folded.indexOf(" ", at + term.length);
        spans.push([from[at + 1], from[end]]);
      }
    });
    spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const blank = (at, step) => {
      while (at > 0 && at < words.length && words[at] !== " ") {
        at += step;
      }
      return Math.max(0, Math.min(words.length, at));
    };
    const start = blank(Math.max(0, spans[0][0] - AROUND), -1);
    const stop = blank(Math.min(words.length, spans[0][1] + 2 * AROUND), 1);
    const parts = [start > 0 ? "… " : ""];
    let at = start;
    spans.forEach(([a, b]) => {
      if (a >= at && a < stop) {
        parts.push(words.slice(at, a), element("mark", "", [words.slice(a, b).trimEnd()]));
        at = a + words.slice(a, b).trimEnd().length;
      }
    });
    parts.push(words.slice(at, Math.max(at, stop)), stop < words.length ? " …" : "");
    return parts;
  }

  function result(found, wanted) {
    const [page, title, date] = found.text;
    const link = element("a", "", [title]);
    link.href = page;
    const places = found.hits.slice(0, SHOWN_OF_A_TEXT).map((hit) => {
      const [anchor, place, words] = hit.passage;
      const there = element("a", "at", [place || "texte"]);
      there.href = page + "#" + encodeURIComponent(anchor);
      return element("li", "", [there, " ", ...excerpt(words, wanted)]);
    });
    const more = found.hits.length - places.length;
    if (more > 0) {
      places.push(element("li", "more", ["et " + more + (more === 1 ? " autre passage" : " autres passages")]));
    }
    return element("li", "", [link, " ", element("small", "", [date]), element("ul", "", places)]);
  }

  const field = document.getElementById("q");
  const count = document.getElementById("compte");
  const list = document.getElementById("resultats");
  const rest = document.getElementById("suite");
  let results = [];
  let wanted = [];

  function show(first) {
    list.append(...results.slice(first, first + AT_ONCE).map((found) => result(found, wanted)));
    rest.hidden = results.length <= first + AT_ONCE;
  }

  function run(query) {
    wanted = terms(query);
    results = wanted.length > 0 ? search(wanted) : [];
    list.replaceChildren();
    show(0);
    const n = results.length;
    count.textContent = wanted.length === 0 ? ""
      : n === 0 ? "Aucun texte ne contient cela."
        : n === 1 ? "1 texte" : n + " textes";
  }

  rest.querySelector("button").addEventListener("click", () => {
    const first = list.children.length;
    show(first);
    list.children[first].querySelector("a").focus();
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(field.value));
    run(field.value);
  });
  field.value = new URLSearchParams(location.search).get("q") || "";
  run(field.value);
})();
