package org.copiste.encode.restore;

import java.util.List;
import java.util.Optional;
import org.copiste.encode.xml.LineSpace;

/** A line of the source during restoring. */
final class RestoredLine {
  private final StringBuilder content = new StringBuilder();
  private int start;
  private String lead = "";
  private String trail = "";
  private Optional<String> end = Optional.empty();

  /** Applies the names of layout that an {@code lb} points to. */
  void describe(List<String> names) {
    StringBuilder newLead = new StringBuilder();
    StringBuilder newTrail = new StringBuilder();
    for (String token : names) {
      newLead.append(LineSpace.blanks("lead", token));
      newTrail.append(LineSpace.blanks("trail", token));
      if (token.startsWith("end-")) {
        end = Optional.of(LineSpace.endOfName(token.substring("end-".length())));
      }
    }
    if (content.isEmpty()) {
      lead = newLead.toString();
    } else {
      // The line continues in another place: the blanks precede its second part.
      content.append(newLead);
    }
    trail = newTrail.toString();
  }

  /** The number of characters so far. */
  int length() {
    return content.length();
  }

  /** The offset in the source at which its content begins; known once it has been appended. */
  int start() {
    return start;
  }

  void append(String text) {
    content.append(text);
  }

  void append(int codePoint) {
    content.appendCodePoint(codePoint);
  }

  void appendTo(StringBuilder text, String usualEnd) {
    start = text.length() + lead.length();
    text.append(lead).append(content).append(trail).append(end.orElse(usualEnd));
  }
}
