// Uses a site as a reader would, in headless Chromium: searches, follows what was found, goes from
// letter to letter; opens the pages of CETEIcean. Called by check-site.sh, which made the pages.
const path = require("path");
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");

const [executablePath, site, cetei] = process.argv.slice(2);
const faults = [];
const at = (folder, file) => pathToFileURL(path.join(folder, file)).href;

function expect(what, actual, expected) {
  const same = JSON.stringify(actual) === JSON.stringify(expected);
  console.log(`${same ? "ok" : "FAULT"}: ${what}${same ? "" : `: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`}`);
  if (!same) {
    faults.push(what);
  }
}

// The query, and how many texts it must find.
const searches = [
  ["eglise", 2], ["ÉGLISE", 2], ["l’église", 1], ["l'eglise", 1], ["orleans", 2], ["d’orléans", 1],
  ["œuvre", 2], ["oeuvre", 2], ["aujourd'hui", 1], ["certitude", 1], ["été orgue", 1],
  ["« été à »", 1], ["\"a orleans\"", 1], ["et", 0], ["absent", 0], ["<script>alert", 1], ["", 0], ["( [ * \\", 0],
];

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  page.on("dialog", (dialog) => { faults.push("hostile text ran: " + dialog.message()); dialog.dismiss(); });
  page.on("pageerror", (error) => faults.push("script: " + error.message));
  await page.exposeFunction("againstPolicy", (what) => faults.push("against its policy: " + what));
  await page.addInitScript(() => addEventListener("securitypolicyviolation", (event) =>
    window.againstPolicy(`${location}: ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)));
  page.on("request", (request) => request.url().startsWith("file:") || faults.push("asks for " + request.url()));

  await page.goto(at(site, "search.html"));
  for (const [query, texts] of searches) {
    await page.fill("#q", query);
    await page.click("form button");
    expect(`search ${JSON.stringify(query)}`, await page.locator("#resultats > li").count(), texts);
  }
  await page.goto(at(site, "search.html") + "?q=" + encodeURIComponent("l'église"));
  expect("what was found is marked", await page.locator("mark").allTextContents(), ["l'église"]);
  await page.click("#resultats .at");
  const target = page.locator(":target");
  expect("the way leads to the passage", (await target.textContent()).includes("l'église"), true);
  await page.click(".neighbours .next");
  expect("the next letter", await page.locator("h1").textContent(), "Deuxième lettre");
  await page.click("nav.site a:has-text('Chronologie')");
  expect("letters by date", await page.locator(".when").allTextContents(), ["2 mars 1915", "7 avril 1915", "24 décembre 1921"]);

  for (const file of ["une", "suite/deux", "trois"]) {
    await page.goto(at(cetei, file + ".cetei.html"));
    await page.waitForTimeout(200);
    expect(`CETEIcean shows ${file}`, await page.locator("tei-body").count(), 1);
    const links = await page.locator("#texte a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(`links of ${file}`, links.filter((href) => !/^(#|https?:)/.test(href)), []);
  }
  await page.goto(at(cetei, "suite/deux.cetei.html"));
  expect("a divided word", (await page.locator("tei-body tei-p").first().innerText()).includes("certitude"), true);
  await browser.close();
  faults.forEach((fault) => console.log("fault: " + fault));
  process.exit(faults.length > 0 ? 1 : 0);
})();
