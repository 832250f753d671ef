package org.copiste.quality;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes the report page by page; nothing of a page stays in memory. */
public abstract class PageTable {
  private final Writer out;

  PageTable(Writer out) {
    this.out = out;
  }

  /** Whether a file of this name can hold a report. */
  public static boolean hasFormat(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".html");
  }

  /**
   * The table for a file, as its name ends.
   *
   * @param version the program's version, which an HTML page names
   */
  public static PageTable of(String file, Writer out, String version) {
    boolean html = file.toLowerCase(Locale.ROOT).endsWith(".html");
    return html ? new HtmlTable(out, version) : new CsvTable(out);
  }

  /**
   * Whether a file is an earlier report.
   *
   * @param beginning its first thousand characters or more
   */
  public static boolean isReport(String beginning) {
    return CsvTable.isOne(beginning) || HtmlTable.isOne(beginning);
  }

  final void write(String text) throws IOException {
    out.write(text);
  }

  /** Writes what stands before the rows. */
  public abstract void begin() throws IOException;

  /** Writes a page. */
  public abstract void add(PageRow row) throws IOException;

  /** Writes what stands after the rows; does not close the stream. */
  public abstract void end() throws IOException;
}
