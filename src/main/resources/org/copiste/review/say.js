// What the page says: in the language that the reader chose on such a page, or else in the one that the
// program was asked for, or else in the browser's.
const messages = JSON.parse(document.getElementById("messages").textContent);
const LANGUAGE = "copiste-review language";
const given = document.querySelector("meta[name=copiste-language]").content;
let language = [recall(LANGUAGE), given, ...navigator.languages.map((tag) => tag.slice(0, 2))].find((tag) => messages[tag]) || "fr";

// A message of two forms takes the one for its first value, a number.
function say(key, ...values) {
  const said = messages[language][key];
  if (said === undefined) {
    return key;
  }
  const one = Array.isArray(said) ? said[new Intl.PluralRules(language).select(values[0]) === "one" ? 0 : 1] : said;
  return one.replace(/\{(\d)\}/g, (all, i) => values[i]);
}

function isSaid(key) {
  return messages[language][key] !== undefined;
}

// A probability, cut off, so that what is not certain never reads as certain.
function figure(p) {
  const digits = p < 0.99 || p === 1 ? 2 : 3;
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: digits })
    .format(Math.floor(p * 10 ** digits + 1e-9) / 10 ** digits);
}

function speak() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-say]")) {
    element.textContent = say(element.dataset.say);
  }
  for (const element of document.querySelectorAll("[data-say-label]")) {
    element.setAttribute("aria-label", say(element.dataset.sayLabel));
  }
}

const languages = document.getElementById("langue");
languages.value = language;
languages.addEventListener("change", () => {
  language = languages.value;
  remember(LANGUAGE, language);
  speak();
  document.dispatchEvent(new Event("language"));
});
speak();
