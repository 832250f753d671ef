package org.copiste.language.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Confusion counts: how often a printed text was read as another. {@code read} maps the printed
 * text (0 to 2 glyphs), a tab and the text as read (0 to 2 glyphs) to a count; {@code seen} maps
 * the printed text to the number of its occurrences, and the empty text to the number of places
 * where a glyph could have been inserted.
 */
public final class ErrorCounts {
  private final SortedMap<String, Double> read;
  private final SortedMap<String, Double> seen;

  /** An empty table. */
  public ErrorCounts() {
    this.read = new TreeMap<>();
    this.seen = new TreeMap<>();
  }

  /** Adds to the count of a printed text read as another. */
  public void addRead(String printed, String as, double times) {
    read.merge(printed + '\t' + as, times, Double::sum);
  }

  /** Adds to the count of occurrences of a printed text. */
  public void addSeen(String printed, double times) {
    seen.merge(printed, times, Double::sum);
  }

  /** Counts by printed text, a tab and the text as read; live, not a copy. */
  public SortedMap<String, Double> read() {
    return read;
  }

  /** Occurrences by printed text; live, not a copy. */
  public SortedMap<String, Double> seen() {
    return seen;
  }

  /**
   * Reads a table: lines {@code N TAB printed TAB TAB count} and {@code E TAB printed TAB read TAB
   * count}; {@code \n}, {@code \b} and {@code \o} stand for a line end, a backslash and any
   * character outside the alphabet; {@code #Npos TAB count} gives the number of places for
   * insertions.
   *
   * @throws IOException if the stream fails or a line is malformed
   */
  public static ErrorCounts read(InputStream in) throws IOException {
    ErrorCounts table = new ErrorCounts();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String[] field = line.split("\t", -1);
      if (line.startsWith("#Npos")) {
        table.addSeen("", Double.parseDouble(field[1]));
      } else if (!line.startsWith("#") && field.length == 4) {
        double count = Double.parseDouble(field[3]);
        if (field[0].equals("N")) {
          table.addSeen(plain(field[1]), count);
        } else {
          table.addRead(plain(field[1]), plain(field[2]), count);
        }
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        throw new IOException("not a line of an error table: " + line);
      }
    }
    return table;
  }

  /**
   * The table in ascending order, after comment lines that name its source.
   *
   * @param leastCount rarer confusions are left out
   */
  public String write(String source, double leastCount) {
    StringBuilder out = new StringBuilder();
    source.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    out.append("#Npos\t").append(number(seen.getOrDefault("", 0.0))).append('\n');
    seen.forEach(
        (printed, count) -> {
          if (!printed.isEmpty()) {
            out.append("N\t").append(escaped(printed)).append("\t\t");
            out.append(number(count)).append('\n');
          }
        });
    read.forEach(
        (pair, count) -> {
          int tab = pair.indexOf('\t');
          if (count >= leastCount) {
            out.append("E\t").append(escaped(pair.substring(0, tab))).append('\t');
            out.append(escaped(pair.substring(tab + 1))).append('\t');
            out.append(number(count)).append('\n');
          }
        });
    return out.toString();
  }

  private static String number(double count) {
    return count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
  }

  private static String plain(String text) {
    return text.replace("\\n", " ").replace("\\o", "\uFFFD").replace("\\b", "\\");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\b").replace("\uFFFD", "\\o");
  }
}
