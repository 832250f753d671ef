package org.copiste.entities.authority;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table whose cells are separated by tabs, commas or semicolons. A cell in double
 * quotes may hold separators, line ends and, doubled, quotes (RFC 4180; spreadsheets and OpenRefine
 * write tab-separated files in the same way). Blank lines are left out.
 */
final class SeparatedValues {
  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  /**
   * A cell.
   *
   * @param text its content, without quotes
   * @param line the line on which it begins, counted from 1
   * @param column the column in which it begins, counted from 1
   */
  record Cell(String text, int line, int column) {}

  /** A row; it has at least one cell that is not blank. */
  record Row(List<Cell> cells) {
    /** Copies the cells. */
    Row {
      cells = List.copyOf(cells);
    }
  }

  private SeparatedValues(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /**
   * Reads a table.
   *
   * @throws AuthorityTable.BadCellException where a quote is never closed, or more follows it
   */
  static List<Row> rows(String text) throws AuthorityTable.BadCellException {
    SeparatedValues values = new SeparatedValues(text);
    while (values.at < text.length()) {
      values.cell();
    }
    values.endRow();
    return values.rows;
  }

  /** The separator that the first line has most of; a tab where it has none. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = '\t';
    for (char c : new char[] {';', ','}) {
      if (count(header, c) > count(header, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  /** Reads one cell and what ends it. */
  private void cell() throws AuthorityTable.BadCellException {
    int cellLine = line;
    int column = at - lineStart + 1;
    StringBuilder content = new StringBuilder();
    if (text.charAt(at) == '"') {
      quoted(content, cellLine, column);
    } else {
      while (at < text.length() && text.charAt(at) != separator && !atLineEnd()) {
        content.append(text.charAt(at++));
      }
    }
    cells.add(new Cell(content.toString(), cellLine, column));
    if (at < text.length() && text.charAt(at) == separator) {
      at++;
      if (at == text.length() || atLineEnd()) {
        cells.add(new Cell("", line, at - lineStart + 1));
      }
    }
    if (at < text.length() && atLineEnd()) {
      skipLineEnd();
      endRow();
    }
  }

  private void quoted(StringBuilder content, int cellLine, int column)
      throws AuthorityTable.BadCellException {
    at++;
    while (at < text.length()) {
      if (text.charAt(at) == '"') {
        at++;
        if (at == text.length() || text.charAt(at) != '"') {
          break;
        }
      }
      if (atLineEnd()) {
        content.append('\n');
        skipLineEnd();
      } else {
        content.append(text.charAt(at++));
      }
      if (at == text.length()) {
        throw new AuthorityTable.BadCellException(
            cellLine, column, "The quote that opens this cell is never closed.");
      }
    }
    if (at < text.length() && text.charAt(at) != separator && !atLineEnd()) {
      throw new AuthorityTable.BadCellException(
          line,
          at - lineStart + 1,
          "After the quote that closes a cell something else follows; a quote inside a cell is"
              + " doubled.");
    }
  }

  private boolean atLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipLineEnd() {
    boolean both = text.startsWith("\r\n", at);
    at += both ? 2 : 1;
    line++;
    lineStart = at;
  }

  private void endRow() {
    if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
      rows.add(new Row(cells));
    }
    cells = new ArrayList<>();
  }
}
