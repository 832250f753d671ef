package org.copiste.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTableTest {
  private static final String[] PIECES = {
    "=",
    "+",
    "-",
    "@",
    "＝",
    "'",
    "\"",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    " ",
    "\u00a0",
    "\0",
    "\u0085",
    "<script>alert(1)</script>",
    "</td>",
    "<!--",
    "-->",
    "&",
    "&#61;",
    "{{summary}}",
    "{{rows}}",
    "javascript:",
    "\" onmouseover=\"x",
    "é",
    "\ud835\udd38",
    "\u202e",
    "a.txt",
    "cmd|' /C calc'!A0"
  };

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(6); n >= 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static PageRow row(Random random) {
    List<String> cells = new ArrayList<>();
    for (Column column : Column.values()) {
      cells.add(
          switch (column.form()) {
            case TEXT -> hostile(random);
            case NUMBER -> String.valueOf(random.nextInt(1000));
            case SHARE -> random.nextInt(4) == 0 ? "" : "0." + (1000 + random.nextInt(9000));
          });
    }
    cells.set(
        Column.READ_AGAIN.ordinal(), List.of("yes", "perhaps", "no", "").get(random.nextInt(4)));
    return new PageRow(cells);
  }

  private static String table(String file, List<PageRow> rows) throws IOException {
    StringWriter out = new StringWriter();
    PageTable table = PageTable.of(file, out, "1.0");
    table.begin();
    for (PageRow row : rows) {
      table.add(row);
    }
    table.end();
    return out.toString();
  }

  private static List<PageRow> rows(long seed) {
    Random random = new Random(seed);
    List<PageRow> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      rows.add(row(random));
    }
    return rows;
  }

  @Test
  void noCellOfTheCsvIsAFormulaAndAllComeBack() throws IOException {
    List<PageRow> rows = rows(1);
    List<List<String>> read = parsed(table("a.CSV", rows));
    assertEquals(rows.size() + 1, read.size());
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = read.get(i + 1);
      assertEquals(Column.values().length, cells.size());
      for (int c = 0; c < cells.size(); c++) {
        String cell = cells.get(c);
        String given = rows.get(i).cells().get(c).replaceAll("\\p{Cntrl}", " ");
        assertFalse(cell.strip().matches("(?s)[=+\\-@＝].*"), cell);
        assertEquals(given, given.equals(cell) ? cell : cell.substring(1));
        assertTrue(given.equals(cell) || cell.startsWith("'"), cell);
      }
    }
  }

  @Test
  void noNameBecomesMarkup() throws IOException, NoSuchAlgorithmException {
    List<PageRow> rows = rows(2);
    Document page = Jsoup.parse(table("a.html", rows));
    assertEquals(1, page.select("script").size());
    String script = page.select("script").get(0).data();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    String hash = Base64.getEncoder().encodeToString(digest);
    assertTrue(policy.contains("script-src 'sha256-" + hash + "'"), policy);
    assertTrue(
        page.select("a, img, link, iframe, [src], [href], [onmouseover], [style]").isEmpty());
    List<Element> shown = page.select("tbody tr");
    assertEquals(rows.size(), shown.size());
    for (int i = 0; i < rows.size(); i++) {
      PageRow row = rows.get(i);
      List<Element> cells = shown.get(i).select("th, td");
      assertEquals(Column.values().length, cells.size());
      String name = cells.get(Column.IMAGE.ordinal()).wholeText();
      assertEquals(row.cell(Column.IMAGE).replaceAll("[\\p{Cntrl}\u0085]", "\ufffd"), name);
    }
  }

  @Test
  void theHtmlHasALanguageHeadersAndASummary() throws IOException {
    List<PageRow> rows = rows(3);
    Document page = Jsoup.parse(table("a.html", rows));
    assertEquals("fr", page.select("html").attr("lang"));
    assertEquals(Column.values().length, page.select("thead th[scope=col]").size());
    assertEquals(rows.size(), page.select("tbody th[scope=row]").size());
    assertFalse(page.select("caption").text().isEmpty());
    long again = rows.stream().filter(r -> r.cell(Column.READ_AGAIN).equals("yes")).count();
    assertTrue(
        page.select("tfoot").text().contains(rows.size() + " ; "), page.select("tfoot").text());
    assertTrue(page.select("tfoot").text().contains(": " + again + " ;"));
  }

  @Test
  void anEarlierReportIsKnown() throws IOException {
    assertTrue(PageTable.isReport(table("a.csv", List.of())));
    assertTrue(PageTable.isReport(table("a.html", List.of()).substring(0, 1000)));
    assertFalse(PageTable.isReport("name,page,words\n"));
    assertFalse(PageTable.isReport("<html><title>Qualité des pages</title>"));
  }

  @Test
  void keptRowsComeBackWithoutControlCharacters() {
    List<PageRow> rows = rows(4);
    List<PageRow> plain =
        rows.stream()
            .map(
                r ->
                    new PageRow(
                        r.cells().stream().map(c -> c.replaceAll("\\p{Cntrl}+", " ")).toList()))
            .toList();
    assertEquals(plain, PageRow.ofKept(PageRow.kept(rows)));
    assertEquals(List.of(), PageRow.ofKept(new byte[0]));
    assertEquals(
        List.of(), PageRow.ofKept("something else\na\tb\n".getBytes(StandardCharsets.UTF_8)));
  }

  /** The cells of RFC 4180. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return lines;
  }
}
