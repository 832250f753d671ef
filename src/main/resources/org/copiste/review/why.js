// Why the program reads what it reads: one sentence in plain words, and the steps with their figures.
const SAID = 3;

// The rules that led to a reading; what a rule was told stands behind its name.
function rulesOf(place) {
  const why = place.readings ? place.readings[0].why : [];
  return why.map(([rule]) => rule.split(":")[0].replace(/ \d+ places$/, ""));
}

// What the classifier weighed, such as "posterior +2.1, rival -0.4".
function weighed(rule) {
  return [...rule.matchAll(/([a-z-]+) ([+-])[\d.]+/g)].slice(0, SAID).map(([, feature, sign]) => {
    const key = "because." + (isSaid("because." + feature + sign) ? feature : "form") + sign;
    return { good: sign === "+", said: say(key) };
  });
}

function listed(phrases) {
  const some = [...new Set(phrases)];
  return some.length < 2 ? some.join("") : some.slice(0, -1).join(", ") + say("and") + some[some.length - 1];
}

function because(place) {
  const reading = place.readings[0];
  const own = reading.why.map(([rule]) => "rule." + rule).find((key) => key !== "rule.decoder" && isSaid(key));
  const weights = reading.why.filter(([rule]) => rule.startsWith("classifier:")).flatMap(([rule]) => weighed(rule));
  const good = listed(weights.filter((one) => one.good).map((one) => one.said));
  const bad = listed(weights.filter((one) => !one.good).map((one) => one.said));
  const told = own ? say(own) : [good, bad].filter(Boolean).join(say("but")) || say(reading.why.length > 0 ? "rule.decoder" : "rule.none");
  const opinion = reading.why.find(([rule]) => rule.startsWith("languagetool:"));
  const learnt = reading.why.map(([rule]) => /^learned (\d+) places$/.exec(rule)).find(Boolean);
  return told + (learnt ? say("why.learned", learnt[1]) : "") + (opinion ? say(opinion[0].endsWith(":silent") ? "opinion.silent" : "opinion.speaks") : "");
}

function nature(place) {
  const pair = difference(place.from, place.readings[0].to);
  const subtype = place.readings[0].subtype;
  const letters = pair.from === "" ? "lost" : pair.to === "" ? "extra" : "glyph";
  return say("nature." + (subtype !== "glyph" && isSaid("nature." + subtype) ? subtype : letters));
}

function reason(place) {
  if (place.resp) {
    return say("why.person", place.resp);
  }
  if (place.subject === "reading") {
    const reading = place.readings[0];
    const edges = (words) => oneLine(words).replace(/^ | $/g, "␣") || "∅";
    return say(place.applied ? "why.correction" : "why.candidate", edges(place.from), edges(reading.to), nature(place), because(place));
  }
  if (place.subject === "name") {
    const key = place.listed ? "why.listed" : place.p === undefined ? "why.added" : place.applied === false ? "why.out"
      : place.type !== "date" ? "why.name" : place.value ? "why.date" : "why.undated";
    return say(key, say("a." + place.type), place.value);
  }
  return say(place.subject === "lost" ? "why.lost" : place.note ? "why.call" : "why.no-note", readingAt(place), place.note && place.note.n);
}

// The steps with their figures.
function evidence(place) {
  const steps = place.readings ? place.readings.flatMap((reading) => reading.why.map(([rule, p]) =>
    (place.readings.length > 1 ? oneLine(reading.to) + " : " : "") + rule + " (" + figure(p) + ")")) : [];
  return make("ul", {}, ...steps.concat(place.p === undefined ? [] : say("probability", figure(place.p))).map((step) => make("li", {}, step)));
}
