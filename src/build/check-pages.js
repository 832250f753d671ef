// Opens HTML pages in headless Chromium, asks axe-core for faults and takes pictures, wide and
// narrow. Called by check-pages.sh, which says where the modules are.
//
//     node check-pages.js CHROMIUM PICTURES FILE…
//
// Ends with 1 where axe-core finds anything serious or critical, where a page is wider than a
// narrow screen, where it asks for anything but itself, images on the disk and the texts that are searched, where a
// script of its own fails, or where its own policy forbids something that it tries.
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [executablePath, pictures, ...files] = process.argv.slice(2);
const widths = [1280, 400];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Tells of everything that a page tries against its own Content Security Policy, and of a page that has none.
async function watchPolicy(page, faults) {
  await page.exposeFunction("againstPolicy", (what) => faults.push(`against its policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      window.againstPolicy(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));
    addEventListener("DOMContentLoaded", () =>
      document.querySelector("meta[http-equiv=Content-Security-Policy]") || window.againstPolicy("it has none"));
  });
}

async function check(browser, file, width) {
  const faults = [];
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const own = pathToFileURL(path.resolve(file)).href;
  const beside = pathToFileURL(path.dirname(path.resolve(file))).href + "/";
  page.on("request", (request) => {
    const url = request.url();
    const texts = /search\.html$/.test(file) && /search\.js$/.test(url) && url.startsWith(beside);
    const image = request.resourceType() === "image" && url.startsWith("file:");
    if (url.split("#")[0] !== own && !url.startsWith("data:") && !texts && !image) {
      faults.push(`asks for ${url}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  await watchPolicy(page, faults);
  await page.goto(own);
  await page.waitForTimeout(200);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) {
    faults.push(`${overflow} pixels wider than the screen`);
  }
  await page.evaluate(axe);
  const result = await page.evaluate((values) => window.axe.run(document, { runOnly: values }), tags);
  const minor = [];
  for (const violation of result.violations) {
    const said = `${violation.impact}: ${violation.id}: ${violation.help} (${violation.nodes.length}: ${violation.nodes[0].html.slice(0, 120)})`;
    (["serious", "critical"].includes(violation.impact) ? faults : minor).push(said);
  }
  const name = path.basename(file).replace(/\.html$/, "");
  await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`) });
  await page.close();
  console.log(`${file} at ${width}: ${result.passes.length} rules passed, ${faults.length} faults, ${minor.length} minor`);
  faults.forEach((fault) => console.log(`  fault: ${fault}`));
  minor.forEach((fault) => console.log(`  minor: ${fault}`));
  return faults.length;
}

(async () => {
  const browser = await chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  let faults = 0;
  for (const file of files) {
    for (const width of widths) {
      faults += await check(browser, file, width);
    }
  }
  await browser.close();
  process.exit(faults > 0 ? 1 : 0);
})();
