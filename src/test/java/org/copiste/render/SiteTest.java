package org.copiste.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** The pages about a whole corpus, and the ways between them and the reading editions. */
class SiteTest {
  private static final CorpusView SITE = CorpusView.site("1", "");
  private static final DocumentView PAGE = DocumentView.readingEdition("1", "");

  /** All files of the site of these documents, by their names. */
  private static Map<String, String> site(Map<String, byte[]> documents) throws RenderException {
    List<CorpusView.Extract> extracts = new ArrayList<>();
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      extracts.add(SITE.extract(document.getValue(), document.getKey()));
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : SITE.files()) {
      files.put(file, text(SITE.file(file, extracts).bytes()));
    }
    SiteOrder order = new SiteOrder(extracts);
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      String name = document.getKey();
      byte[] page = PAGE.of(document.getValue(), url -> Optional.empty(), order.neighbours(name));
      files.put(name + ".html", text(page));
    }
    return files;
  }

  private static Map<String, byte[]> samples() {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    samples.put("a/letter", Sample.tei("letter"));
    samples.put("a/dossier n° 2", Sample.tei("letters"));
    samples.put("chapter", Sample.tei("chapter"));
    samples.put("foreign", Sample.tei("foreign"));
    samples.put("corpus", Sample.tei("corpus"));
    return samples;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void pages() throws RenderException {
    Map<String, String> files = site(samples());
    assertEquals(files, site(samples()), "the same each time");
    for (String file : SITE.files()) {
      String actual =
          Sample.bare(Objects.requireNonNull(files.get(file))).replaceAll("(?s)\n];\n.*", "\n];\n");
      String expected = Sample.golden("site/" + file, actual);
      if (file.endsWith(".js")) {
        assertEquals(expected, actual, file);
        continue;
      }
      Diff diff =
          DiffBuilder.compare(xml(expected)).withTest(xml(actual)).checkForIdentical().build();
      assertFalse(diff.hasDifferences(), () -> file + ": " + diff);
    }
  }

  private static String xml(String page) {
    return page.replaceFirst("<!DOCTYPE [^>]*>", "");
  }

  @Test
  void everyWayLeadsSomewhere() throws Exception {
    Map<String, String> files = site(samples());
    Map<String, Document> pages = new LinkedHashMap<>();
    files.forEach((name, text) -> pages.put(name, Jsoup.parse(text)));
    int followed = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element link : page.getValue().select("a[href]")) {
        followed += leads(pages, page.getKey(), link.attr("href")) ? 1 : 0;
      }
    }
    assertTrue(followed > 100, "links: " + followed);
    int passages = 0;
    for (JsonNode text : texts(files)) {
      for (JsonNode passage : text.get(3)) {
        leads(pages, "search.html", text.get(0).asText() + "#" + passage.get(0).asText());
        passages++;
      }
    }
    assertTrue(passages > 20, "passages: " + passages);
  }

  private static JsonNode texts(Map<String, String> files) throws Exception {
    String script = Objects.requireNonNull(files.get("search.js"));
    int from = script.indexOf("const TEXTS = [") + "const TEXTS = ".length();
    String list = script.substring(from, script.indexOf("\n];\n", from)) + "]";
    return new ObjectMapper().readTree(list.replaceFirst(",\\s*]$", "]"));
  }

  /** Whether a link stays in the site; it must then lead to a page and a place that there are. */
  private static boolean leads(Map<String, Document> pages, String from, String href) {
    if (href.startsWith("https://")) {
      return false;
    }
    URI base = URI.create("file:///" + from.replace(" ", "%20").replace("°", "%C2%B0"));
    URI there = base.resolve(href);
    String name = URLDecoder.decode(there.getRawPath().substring(1), StandardCharsets.UTF_8);
    Document page = pages.get(name);
    assertNotNull(page, () -> from + " leads to " + href);
    String place = there.getFragment();
    if (place != null) {
      assertNotNull(page.getElementById(place), () -> from + " leads to " + href);
    }
    return true;
  }

  @Test
  void theSearchHasEveryWordOfTheText() throws Exception {
    Map<String, byte[]> samples = samples();
    JsonNode texts = texts(site(samples));
    assertEquals(samples.size(), texts.size());
    for (JsonNode text : texts) {
      String name =
          URLDecoder.decode(text.get(0).asText().replace(".html", ""), StandardCharsets.UTF_8);
      StringBuilder found = new StringBuilder();
      text.get(3).forEach(passage -> found.append(' ').append(passage.get(2).asText()));
      String read =
          text(DocumentView.correctedText().of(Objects.requireNonNull(samples.get(name))));
      String words = read.replaceAll("\\[\\d+\\]|\nNotes\n", " ");
      for (String word : words.split("[^\\p{L}\\p{N}]+")) {
        assertTrue(found.toString().contains(word), () -> name + " lacks " + word + ": " + found);
      }
    }
  }

  @Test
  void lettersFollowByDate() throws Exception {
    Map<String, String> files = site(samples());
    assertEquals(List.of("next ../corpus.html"), neighbours(files, "a/letter"));
    assertEquals(
        List.of("prev a/letter.html", "next a/dossier%20n%C2%B0%202.html"),
        neighbours(files, "corpus"));
    assertEquals(List.of("prev foreign.html"), neighbours(files, "chapter"), "without a date");
  }

  private static List<String> neighbours(Map<String, String> files, String name) {
    return Jsoup.parse(Objects.requireNonNull(files.get(name + ".html")))
        .select(".neighbours a")
        .stream()
        .map(link -> link.attr("rel") + " " + link.attr("href"))
        .toList();
  }

  @Test
  void onlyWhatIsListedOrHasAnAddressIsConfirmed() throws Exception {
    Document register =
        Jsoup.parse(Objects.requireNonNull(site(samples()).get("register-persons.html")));
    List<String> loose =
        register.select("section[aria-labelledby=a-verifier] .headword").eachText();
    assertTrue(loose.contains("Morel"), loose.toString());
    assertTrue(loose.contains("Butler"), loose.toString());
    assertFalse(loose.contains("Jeanne Arnaud"), loose.toString());
    assertEquals(1, loose.stream().filter("Butler"::equals).count(), loose.toString());
    Element mention = register.expectFirst("#index-arnaud .at[href*=letter]");
    assertEquals("p. 1, n. 1, l. 11", mention.text(), "in a note, with its line");
  }

  private static byte[] small(String title, String text) {
    return ("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>"
            + title
            + "</title></titleStmt></fileDesc></teiHeader><text><body>"
            + text
            + "</body></text></TEI>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aListAmongTheDocumentsConfirmsNamesAndWordsThatStandForThem() throws Exception {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    documents.put(
        "lists/people",
        small(
            "Index",
            "<listPerson><person xml:id=\"p1\"><persName>Jean Dupont</persName></person>"
                + "<person xml:id=\"p2\"><persName>Paul Dupont</persName></person></listPerson>"));
    documents.put(
        "letters/one",
        small(
            "Lettre",
            "<p><persName ref=\"../lists/people.xml#p1\">M. Dupont</persName> et"
                + " <rs ref=\"../lists/people.xml#p2\" type=\"person\">mon frère</rs>,"
                + " <rs ref=\"../other.xml#p2\" type=\"person\">un autre</rs>,"
                + " <rs>quelqu'un</rs></p>"));
    Document register =
        Jsoup.parse(Objects.requireNonNull(site(documents).get("register-persons.html")));
    assertEquals(
        List.of("Jean Dupont", "Paul Dupont"),
        register.select("section:not([aria-labelledby=a-verifier]) .headword").eachText());
    assertEquals(
        List.of("un autre"),
        register.select("section[aria-labelledby=a-verifier] .headword").eachText());
    assertFalse(register.text().contains("mon frère"), register.text());
    assertEquals(
        "letters/one.html#m-2",
        register.expectFirst("#index-p2 .at").attr("href"),
        "the list itself is no mention");
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String evil =
        "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;";
    String tei =
        text(Sample.tei("letter"))
            .replace("Lettre à un ami", evil)
            .replace("Yves Bellec", evil + "\u2028")
            .replace("ref=\"#bellec\"", "ref=\"javascript:alert(3)\"")
            .replace("https://example.org/id/arnaud", "javascript:alert(4)")
            .replace("Un vers de peu", evil);
    Map<String, byte[]> one =
        Map.of("\"><script>alert(5)<!--", tei.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, String> file : site(one).entrySet()) {
      Document page = Jsoup.parse(file.getValue());
      if (file.getKey().endsWith(".js")) {
        assertFalse(file.getValue().contains("</script"), file.getKey());
        continue;
      }
      int scripts = file.getKey().equals("search.html") ? 1 : 0;
      assertEquals(scripts, page.select("script").size(), file.getKey());
      assertEquals(0, page.select("img, [onerror]").size(), file.getKey());
      for (Element link : page.select("a[href]")) {
        assertFalse(link.attr("href").contains("javascript"), link.outerHtml());
      }
    }
  }

  @Test
  void aDocumentMayHaveTheNameOfAPage() {
    assertEquals("", SiteOrder.prefix(List.of("a/index.html", "lettre.html")));
    assertEquals("site-", SiteOrder.prefix(List.of("Index.html")));
    assertEquals("site-site-", SiteOrder.prefix(List.of("index.html", "site-search.html")));
  }
}
