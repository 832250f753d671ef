package org.copiste.quality;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The report as comma-separated values: a line of names, then a line for each page. */
final class CsvTable extends PageTable {
  private static final String HEAD =
      Arrays.stream(Column.values()).map(Column::label).collect(Collectors.joining(","));

  /** What spreadsheets take for the beginning of a formula, also behind blanks. */
  private static final Pattern FORMULA = Pattern.compile("\\s*+[=+\\-@＝＋－＠].*", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile("[\",;\t\r\n']");

  CsvTable(Writer out) {
    super(out);
  }

  static boolean isOne(String beginning) {
    return beginning.startsWith("document,page,");
  }

  @Override
  public void begin() throws IOException {
    write(HEAD + "\n");
  }

  @Override
  public void add(PageRow row) throws IOException {
    write(row.cells().stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\n");
  }

  @Override
  public void end() {}

  /**
   * A cell; an apostrophe before what looks like a formula keeps a spreadsheet from running it, as
   * OWASP's page on CSV injection advises. Control characters become blanks.
   */
  static String cell(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    String safe = FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
