package org.copiste.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.copiste.language.text.HtmlText;
import org.copiste.language.text.InlineHash;

/** The report as a page of its own, which sorts by any column and needs no network. */
final class HtmlTable extends PageTable {
  private static final String ROWS = "{{rows}}";
  private static final String GENERATOR = "<meta name=\"generator\" content=\"Copiste";
  private static final String TITLE = "<title>Qualité des pages</title>";

  private final Properties words = new Properties();
  private final String before;
  private final String after;
  private int pages;
  private int again;
  private int perhaps;

  HtmlTable(Writer out, String version) {
    super(out);
    try (InputStreamReader in =
        new InputStreamReader(open("report.properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String script = resource("report.js");
    String style = "\n" + resource("report.css");
    String page =
        resource("report.html")
            .replace("{{version}}", HtmlText.escaped(version))
            .replace("{{style_hash}}", InlineHash.of(style))
            .replace("{{script_hash}}", InlineHash.of(script))
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int rows = page.indexOf(ROWS);
    before = page.substring(0, rows);
    after = page.substring(rows + ROWS.length());
  }

  static boolean isOne(String beginning) {
    return beginning.contains(GENERATOR) && beginning.contains(TITLE);
  }

  @Override
  public void begin() throws IOException {
    write(before);
  }

  @Override
  public void add(PageRow row) throws IOException {
    String verdict = row.cell(Column.READ_AGAIN);
    pages += row.cell(Column.PAGE).isEmpty() ? 0 : 1;
    again += verdict.equals("yes") ? 1 : 0;
    perhaps += verdict.equals("perhaps") ? 1 : 0;
    StringBuilder html = new StringBuilder("<tr");
    if (!verdict.isEmpty()) {
      html.append(" class=\"").append(verdict).append('"');
    }
    html.append("><th scope=\"row\">").append(escaped(row.cell(Column.DOCUMENT))).append("</th>");
    for (Column column : Column.values()) {
      if (column != Column.DOCUMENT) {
        cell(column, row.cell(column), html);
      }
    }
    write(html.append("</tr>\n").toString());
  }

  private void cell(Column column, String value, StringBuilder html) {
    boolean figure = column.form() != Column.Form.TEXT;
    html.append(figure ? "<td class=\"n\"" : "<td");
    if (figure && !value.isEmpty()) {
      html.append(" data-v=\"").append(escaped(value)).append('"');
    }
    html.append('>').append(escaped(shown(column, value))).append("</td>");
  }

  private String shown(Column column, String value) {
    return switch (column) {
      case READ_AGAIN, REMARK -> words.getProperty(value, value);
      default ->
          column.form() == Column.Form.SHARE && !value.isEmpty()
              ? String.format(Locale.FRENCH, "%.1f\u00a0%%", 100 * Double.parseDouble(value))
              : value;
    };
  }

  @Override
  public void end() throws IOException {
    String summary =
        words.getProperty("pages")
            + " "
            + pages
            + " ; "
            + words.getProperty("again")
            + " "
            + again
            + " ; "
            + words.getProperty("maybe")
            + " "
            + perhaps;
    write(after.replace("{{summary}}", HtmlText.escaped(summary)));
  }

  /** A line end in a name is seen, not laid out. */
  private static String escaped(String text) {
    return HtmlText.escaped(text.replaceAll("[\n\r\t]", "\ufffd"));
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(HtmlTable.class.getResourceAsStream(name), name);
  }

  private static String resource(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its " + name, e);
    }
  }
}
