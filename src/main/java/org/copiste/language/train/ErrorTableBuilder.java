package org.copiste.language.train;

import java.util.List;
import org.copiste.language.channel.ErrorCounter;

/** Builds an error table from true texts and what an OCR made of them. */
public final class ErrorTableBuilder {
  /** Confusions seen less often are left out; fractional counts can be lower than 1. */
  private static final int LEAST = 1;

  private final ErrorCounter counter = new ErrorCounter();

  /**
   * Adds one pair, line by line if both have the same number of lines, else as a whole. Blank lines
   * and blanks at the ends of lines belong to the layout and are ignored.
   */
  public void add(String truth, String reading) {
    List<String> lines = printed(truth);
    List<String> readLines = printed(reading);
    if (lines.size() == readLines.size()) {
      for (int i = 0; i < lines.size(); i++) {
        counter.add(lines.get(i), readLines.get(i));
      }
    } else {
      counter.add(String.join("\n", lines), String.join("\n", readLines));
    }
  }

  private static List<String> printed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * The table so far; it does not depend on the order of the pairs.
   *
   * @param source what the table's header says of its source, one or more lines
   */
  public String table(String source) {
    return counter.table().write(source, LEAST);
  }
}
