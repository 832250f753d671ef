package org.copiste.encode.restore;

import org.copiste.encode.xml.LineSpace;

import java.util.Optional;

/** One line of the source while it is being rebuilt. */
final class RestoredLine {
  private final StringBuilder content = new StringBuilder();
  private int start;
  private String lead = "";
  private String trail = "";
  private Optional<String> end = Optional.empty();

  /** Takes over what {@code lb/@rend} says. */
  void describe(String rend) {
    StringBuilder newLead = new StringBuilder();
    StringBuilder newTrail = new StringBuilder();
    for (String token : rend.strip().split("\\s+")) {
      newLead.append(LineSpace.blanks("lead", token));
      newTrail.append(LineSpace.blanks("trail", token));
      if (token.startsWith("end-")) {
        end = Optional.of(LineSpace.endOfName(token.substring("end-".length())));
      }
    }
    if (content.isEmpty()) {
      lead = newLead.toString();
    } else {
      // A line taken up again in another place: the blanks stand before its second part.
      content.append(newLead);
    }
    trail = newTrail.toString();
  }

  /** How many characters it has so far. */
  int length() {
    return content.length();
  }

  /** Where in the source its content begins, once it has been appended there. */
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
