// Names and dates, grouped by what stands in the text.
const VERDICTS = ["", "name person", "name place", "name org", "date", "no-name"];

function addName(given) {
  return addPlace("name", Object.assign({ kind: given.type === "date" ? "date" : "name" }, given));
}

// What the rows of a place say: what it is, the value of a date, whom it means.
function nameState(place) {
  const row = place.rows.find((one) => one.decision !== "same-as");
  const same = place.rows.find((one) => one.decision === "same-as");
  return {
    verdict: !row ? "" : row.decision === "name" ? "name " + row.to : row.decision,
    value: row && row.decision === "date" ? row.to : place.value || "",
    same: same ? same.comment : "",
  };
}

function nameRows(state) {
  const [decision, type] = state.verdict.split(" ");
  const rows = decision === "" ? [] : [{ decision: decision, to: decision === "date" ? state.value : type || "" }];
  const meant = state.same !== "" && decision !== "no-name" && decision !== "date";
  return meant ? rows.concat({ decision: "same-as", to: "", comment: state.same }) : rows;
}

function isClearDate(place) {
  return place.type === "date" && place.applied !== false && place.p >= CLEAR;
}

subjects.name = {
  // Clear dates are looked through together, since hardly any stands twice.
  groupKey: (place, way) => way === "change" && isClearDate(place) ? "dates" : readingAt(place),
  title: (group, way) => way === "change" && group.length > 1 && isClearDate(group[0]) ? say("date.clear") : readingAt(group[0]),

  sample(group) {
    if (group.length > 1 && new Set(group.map(readingAt)).size > 1) {
      return group.slice(0, 4).map(readingAt).join(", ") + (group.length > 4 ? "…" : "");
    }
    const types = [...new Set(group.map((place) => say("type." + place.type)))].join(", ");
    const meant = [...new Set(group.map((place) => place.entity || place.value).filter(Boolean))].slice(0, 3).join(", ");
    return types + (meant === "" ? "" : " → " + meant);
  },

  order: (a, b) => a.start - b.start,
  accept: (place) => place.type && [place.type === "date" ? { decision: "date", to: place.value || "" } : { decision: "name", to: place.type }],
  reject: () => [{ decision: "no-name", to: "" }],

  // What the program takes it for.
  says: (place) => place.type === undefined ? say("type.undefined") : [say("type." + place.type), place.value || place.entity || ""].filter(Boolean).join(" → "),

  verdict(place) {
    const state = nameState(place);
    const said = state.verdict === "" ? "" : say("verdict." + state.verdict.replace(" ", "."), state.value);
    return [said, state.same === "" ? "" : say("verdict.same-as", state.same)].filter(Boolean).join(", ");
  },

  editor(group, about) {
    if (new Set(group.map(readingAt)).size > 1) {
      return make("p", { className: "hint" }, say("date.singly"));
    }
    const common = (of) => new Set(group.map((place) => nameState(place)[of])).size === 1 ? nameState(group[0])[of] : "";
    const what = make("select", { className: "first" }, ...VERDICTS.map((verdict) =>
      option(verdict, verdict === "" ? "—" : say("what." + verdict.replace(" ", ".")))));
    const value = make("input", { type: "text", size: 14, placeholder: "1923-10-08", value: common("value") });
    const same = make("input", { type: "text", size: 18, value: common("same") });
    same.setAttribute("list", "entites");
    what.value = common("verdict");
    named(what, about + say("name.what"));
    named(value, about + say("name.value"));
    named(same, about + say("name.same"));
    const dated = make("label", {}, say("name.value"), " ", value);
    const show = () => { dated.hidden = what.value !== "date"; };
    what.addEventListener("change", show);
    show();
    return asked(() => {
      const state = { verdict: what.value, value: value.value.trim(), same: same.value.trim() };
      decide(group, () => nameRows(state), say("done.name", readingAt(group[0])));
      return true;
    }, make("label", {}, say("name.what"), " ", what), dated, make("label", {}, say("name.same"), " ", same));
  },
};

const seenNames = new Set();
for (const mention of data.mentions) {
  const key = mention.start + " " + mention.end;
  if (!seenNames.has(key)) {
    seenNames.add(key);
    newPlace("name", Object.assign({ kind: mention.type === "date" ? "date" : "name" }, mention));
  }
}
const ids = new Map(data.mentions.filter((mention) => mention.entity).map((mention) => [mention.entity, readingAt(mention)]));
document.getElementById("entites").append(...[...ids].sort().map(([id, label]) => make("option", { value: id, label: label })));
