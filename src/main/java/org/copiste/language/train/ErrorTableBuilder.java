package org.copiste.language.train;

import java.util.List;
import org.copiste.language.channel.ErrorCounter;

/** Learns an error table from texts and their readings. */
public final class ErrorTableBuilder {
  private static final int LEAST = 1;

  private final ErrorCounter counter = new ErrorCounter();

  /**
   * Learns from one pair: line by line where both have as many lines, else as a whole. Blank lines
   * and blanks at the ends of lines are layout, not recognition, and left out.
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
   * The table so far, equal for equal pairs whatever their order.
   *
   * @param source what it says of its source, one or more lines
   */
  public String table(String source) {
    return counter.table().write(source, LEAST);
  }
}
