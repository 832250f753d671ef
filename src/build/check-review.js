// Decides in a review page as a reader would, saves the decisions and loads them again. Called by
// check-review.sh.
//
//     node check-review.js CHROMIUM PAGE.html FOLDER
const assert = require("assert");
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");

const [executablePath, file, folder] = process.argv.slice(2);
const saved = path.join(folder, path.basename(file).replace(/html$/, "decisions.tsv"));

async function open(browser) {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  page.on("pageerror", (error) => { throw error; });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  return page;
}

function group(page, reading) {
  return page.locator("#liste-noms > li").filter({ has: page.locator("b", { hasText: new RegExp("^" + reading + "$") }) });
}

async function save(page) {
  const download = page.waitForEvent("download");
  await page.click("#enregistrer");
  await (await download).saveAs(saved);
  return fs.readFileSync(saved, "utf8");
}

(async () => {
  const browser = await chromium.launch({ executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  const page = await open(browser);
  await page.fill("#par", "A. Lecteur");
  await page.selectOption("#montrer", "all");

  // All places of one reading at once.
  await group(page, "Dupont").locator("> .controls select").selectOption("name person");
  await group(page, "Lyon").locator("> .controls select").selectOption("no-name");
  await group(page, "Durand").locator("> .controls .same").fill("pers-dupont");
  // One place of several.
  await group(page, "Rouen").locator("summary").click();
  await group(page, "Rouen").locator("details li").nth(1).locator("select").selectOption("name org");
  // Names that the program has not found.
  for (const [reading, verdict, value] of [["Tout-Petit", "name person", ""], ["12", "date", "1923-10-12"]]) {
    await page.fill("#lecture", reading);
    await page.click("#ajouter button");
    await group(page, reading).locator("> .controls select").selectOption(verdict);
    if (value) {
      await group(page, reading).locator("> .controls .given").fill(value);
    }
  }
  // A note that nothing calls gets its call.
  const lost = page.locator("#liste-notes > li").filter({ hasText: "Journal officiel" }).first();
  await lost.locator("input").fill("juilletl");
  await lost.locator("select").selectOption("0");

  const first = await save(page);
  const rows = first.trim().split("\n").slice(1).map((line) => line.split("\t"));
  const of = (decision) => rows.filter((row) => row[0] === decision);
  assert.deepStrictEqual(of("name").map((row) => [row[2], row[3]]),
    [["Dupont", "person"], ["Dupont", "person"], ["Dupont", "person"], ["Rouen", "org"], ["Tout-Petit", "person"]]);
  assert.deepStrictEqual(of("no-name").map((row) => row[2]), ["Lyon"]);
  assert.deepStrictEqual(of("same-as").map((row) => [row[2], row[7]]), [["Durand", "pers-dupont"]]);
  assert.deepStrictEqual(of("date").map((row) => [row[2], row[3]]), [["12", "1923-10-12"]]);
  assert.deepStrictEqual(of("note").map((row) => [row[2], row[3]]), [["juilletl", "13"]]);
  assert.ok(rows.every((row) => row[5] === "A. Lecteur"));

  // The browser keeps them.
  await page.reload();
  assert.strictEqual(await save(page), first);
  // Another browser takes them up from the file, with a row that it does not know.
  const other = await open(browser);
  const foreign = "accept\t99\tnulle part\tailleurs\t0123456789ab\tB\t\tune remarque\n";
  fs.writeFileSync(saved, first + foreign);
  await other.setInputFiles("#reprendre", saved);
  await other.waitForFunction(() => document.getElementById("compte").textContent.startsWith("9 "));
  assert.strictEqual(await save(other), first + foreign);
  fs.writeFileSync(saved, first);
  await browser.close();
  console.log(`${file}: ${rows.length} decisions saved, kept and taken up`);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
