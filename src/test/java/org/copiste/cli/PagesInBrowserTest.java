package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a browser every page does its work under its own policy, and what comes in does not run. */
@Tag(Browser.TAG)
class PagesInBrowserTest {
  @TempDir Path folder = Path.of("");

  private Browser browser;

  @BeforeEach
  void startBrowser() throws Exception {
    browser = Browser.start(folder);
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  @Test
  void everyPageWorksAndNothingElseRuns() throws Exception {
    List<Path> pages = EveryPage.in(folder);
    assertTrue(pages.size() > 15, pages.toString());
    for (Path page : pages) {
      browser.open(page);
      String name = folder.relativize(page).toString();
      assertTrue(is("document.styleSheets.length === 1"), name + " has its style");
      assertFalse(is("document.querySelector('noscript') && !document.scripts.length"), name);
      browser.await(
          "Array.from(document.images).every((i) => i.complete || !i.src.startsWith('file:'))");
      assertTrue(
          is(
              "Array.from(document.images).every((i) => i.naturalWidth || !i.src.startsWith('file:'))"),
          name + " shows the images beside it");
      works(name);
      assertEquals(List.of(), browser.faults(), name);
      hold(name);
    }
  }

  private boolean is(String expression) throws IOException, InterruptedException {
    return browser.evaluate("!!(" + expression + ")").asBoolean();
  }

  /** What only the scripts of the page can have done. */
  private void works(String name) throws IOException, InterruptedException {
    String done =
        switch (name) {
          case "report/report.html" ->
              "document.querySelector('th').click() || document.querySelector('th button').click()"
                  + " || document.querySelector('th[aria-sort]')";
          case "review/index.html" -> "document.querySelector('thead th').textContent";
          case "review/letter.html" -> "document.querySelector('#liste li')";
          case "review/page.html" -> "document.querySelector('#liste li') && picture()";
          case "site/search.html" -> "found('ete') === 4";
          case "site/local.html", "site/both.html", "alone/local.html" -> "lit() && placed()";
          case "site/web.html" -> "lit() && placed()";
          case "site/index.html" -> "document.querySelector('.timeline b').clientHeight > 3";
          default -> name.startsWith("cetei/") ? "document.querySelector('tei-body')" : "true";
        };
    browser.evaluate(
        """
        window.found = (words) => {
          const field = document.getElementById("q");
          field.value = words;
          field.form.requestSubmit();
          return document.querySelectorAll("#resultats > li").length;
        };
        window.lit = () => {
          const zone = document.querySelector(".z");
          zone.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
          return document.querySelector(".text [data-z].on") && zone.classList.contains("on");
        };
        window.placed = () => getComputedStyle(document.querySelector(".z")).left !== "0px";
        window.picture = () => {
          document.querySelector("#liste button, #liste li").click();
          return Array.from(document.images).some((image) => image.src.endsWith("scan.gif"));
        };
        null
        """);
    assertTrue(is(done), name + ": " + done);
  }

  /** Whatever found a way into the page's code. */
  private void hold(String name) throws IOException, InterruptedException {
    browser.evaluate(
        """
        document.body.insertAdjacentHTML("beforeend",
          "<img src=data:, onerror='hit = 1'><iframe srcdoc='<script>parent.hit = 2</' + 'script>'></iframe>"
          + "<form id=out action='https://127.0.0.1:9/'><input name=all></form>");
        const script = document.createElement("script");
        script.textContent = "hit = 3";
        document.body.append(script);
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        document.body.append(style);
        window.asked = fetch("https://127.0.0.1:9/").catch(() => "refused");
        null
        """);
    browser.evaluate("asked");
    List<String> faults = browser.faults();
    for (String directive :
        List.of("script-src-attr", "script-src-elem", "style-src-elem", "connect-src")) {
      assertTrue(
          faults.stream().anyMatch(fault -> fault.startsWith(directive)),
          name + ": " + directive + " in " + faults);
    }
    browser.evaluate("document.getElementById('out').requestSubmit()");
    browser.await("window.faults && faults.some((fault) => fault.startsWith('form-action'))");
    assertTrue(is("window.hit === undefined && document.body.clientHeight > 0"), name);
  }
}
