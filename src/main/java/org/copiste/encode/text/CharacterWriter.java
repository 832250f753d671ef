package org.copiste.encode.text;

import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.TagBoundary;
import org.copiste.encode.xml.Xml;

/**
 * Writes the characters of one flow (the running text, or one note) and the white space between
 * them in such a way that it can be restored: literally beside a visible character, by {@code
 * space} where {@link TagBoundary} would be wrong, and not at all where it is right.
 */
final class CharacterWriter {
  private final Xml xml;
  private final StringBuilder gap = new StringBuilder();
  private int left = TagBoundary.NOTHING;
  private int tagsAtLeft = -1;
  private int tagsAtBlank = -1;
  private boolean joined = true;
  private String implicit = "";
  private boolean spaced;
  private int line;

  CharacterWriter(Xml xml) {
    this.xml = xml;
  }

  /** The current line; 0 before the first. */
  int line() {
    return line;
  }

  /** Begins a line. */
  void beginLine(int n) {
    line = n;
    left = TagBoundary.NOTHING;
    gap.setLength(0);
    joined = true;
    implicit = "";
    spaced = false;
  }

  /** Takes white space of the source between two characters of the current line. */
  void blank(char c) {
    if (gap.isEmpty()) {
      xml.text(" ");
      tagsAtBlank = xml.tags();
    }
    gap.append(c);
    joined = false;
  }

  /** Writes the pending white space before a tag that precedes a character. */
  void beforeTag(int next) {
    settle(next, false);
  }

  /** Writes one code point of the source. */
  void character(int c) {
    settle(c, Xml.isAllowed(c));
    if (Xml.isAllowed(c)) {
      xml.character(c);
    } else {
      xml.empty("g", Attributes.of("type", "control").with("n", String.format("U+%04X", c)));
    }
    left = c;
    implicit = "";
    spaced = false;
    tagsAtLeft = Xml.isAllowed(c) ? xml.tags() : -1;
    joined = false;
  }

  /** Writes the pending white space before a call that its note implies. */
  void impliedCall() {
    if (left != TagBoundary.NOTHING && !gap.isEmpty() && !isPlainTrusted(false)) {
      writeSpaces();
    }
    left = left == TagBoundary.NOTHING ? TagBoundary.CALL : left;
    gap.setLength(0);
    tagsAtLeft = -1;
    tagsAtBlank = -1;
    implicit = "";
    spaced = false;
    joined = false;
  }

  private void settle(int next, boolean direct) {
    if (left != TagBoundary.NOTHING && !joined) {
      boolean again = !implicit.isEmpty() || spaced;
      boolean tagged = tagsAtLeft != xml.tags() || !direct;
      if (again && !gap.isEmpty()) {
        // Blanks on both sides of a tag: they must be counted together.
        gap.insert(0, implicit);
        writeSpaces();
      } else if (again) {
        // The white space was written before an earlier tag, and there is no more of it.
      } else if (gap.isEmpty()) {
        if (tagged && TagBoundary.isBlank(left, next)) {
          xml.empty("space", Attributes.of("unit", "chars").with("quantity", "0"));
          spaced = true;
        }
      } else if (isPlainTrusted(direct)
          || (gap.toString().equals(" ") && TagBoundary.isBlank(left, next))) {
        implicit = " ";
      } else {
        writeSpaces();
      }
    }
    gap.setLength(0);
    joined = true;
  }

  /** Whether the white space is one blank that stands in the TEI beside a visible character. */
  private boolean isPlainTrusted(boolean direct) {
    return gap.toString().equals(" ")
        && (tagsAtBlank == tagsAtLeft || (direct && tagsAtBlank == xml.tags()));
  }

  private void writeSpaces() {
    implicit = "";
    spaced = true;
    for (int i = 0; i < gap.length(); ) {
      int j = i;
      while (j < gap.length() && gap.charAt(j) == gap.charAt(i)) {
        j++;
      }
      String unit = gap.charAt(i) == '\t' ? "tab" : gap.charAt(i) == '\f' ? "form-feed" : "chars";
      xml.empty("space", Attributes.of("unit", unit).with("quantity", Integer.toString(j - i)));
      i = j;
    }
  }
}
