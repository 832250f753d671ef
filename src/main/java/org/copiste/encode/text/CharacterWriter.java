package org.copiste.encode.text;

import java.util.List;
import org.copiste.encode.layout.Renditions;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Rendition;
import org.copiste.encode.xml.TagBoundary;
import org.copiste.encode.xml.Xml;

/**
 * Writes the characters of one flow (the running text, or one note) and the white space between
 * them in such a way that it can be restored: a blank literally, several by {@code space}. A blank
 * that stands beside a visible character is safe. Between the end of one element and the beginning
 * of another {@link TagBoundary} decides; where it would be wrong, the second element says so
 * ({@link Rendition#before}).
 */
final class CharacterWriter {
  private final Xml xml;
  private final Renditions renditions;
  private final StringBuilder gap = new StringBuilder();
  private int left = TagBoundary.NOTHING;
  private int tagsAtLeft = -1;
  private int startsAtLeft = -1;
  private int tagsAtBlank = -1;
  private boolean joined = true;
  private String implicit = "";
  private boolean spaced;
  private boolean said;
  private int line;

  CharacterWriter(Xml xml, Renditions renditions) {
    this.xml = xml;
    this.renditions = renditions;
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
    said = false;
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

  /**
   * Writes the pending white space before an element that begins with a character.
   *
   * @return the names that the element must point to
   */
  List<String> beforeTag(int next) {
    return settle(next, false);
  }

  /** Writes one code point of the source. */
  void character(int c) {
    boolean plain = Xml.isAllowed(c);
    List<String> names = settle(c, plain);
    if (!plain) {
      xml.empty(
          "g",
          renditions.add(
              Attributes.of("type", "control").with("n", String.format("U+%04X", c)), names));
    } else if (names.isEmpty()) {
      xml.character(c);
    } else {
      // A block begins here in the middle of a line: only an element can say what precedes it.
      xml.leaf("seg", renditions.add(Attributes.NONE, names), Character.toString(c));
    }
    left = c;
    implicit = "";
    spaced = false;
    said = false;
    tagsAtLeft = plain && names.isEmpty() ? xml.tags() : -1;
    startsAtLeft = xml.starts();
    joined = false;
  }

  /**
   * Writes the pending white space before a call that its note implies.
   *
   * @return the names that the note must point to
   */
  List<String> impliedCall() {
    List<String> names = List.of();
    if (left != TagBoundary.NOTHING && !gap.isEmpty() && tagsAtBlank != tagsAtLeft) {
      names = List.of(Rendition.before(true));
    }
    if (left != TagBoundary.NOTHING && !gap.isEmpty() && !gap.toString().equals(" ")) {
      names = List.of();
      writeSpaces();
    }
    left = left == TagBoundary.NOTHING ? TagBoundary.CALL : left;
    gap.setLength(0);
    tagsAtLeft = -1;
    startsAtLeft = xml.starts();
    tagsAtBlank = -1;
    implicit = "";
    spaced = false;
    said = false;
    joined = false;
    return names;
  }

  /** Takes note of tags that stand between two characters of this flow but do not part them. */
  void passOver(int starts) {
    startsAtLeft += starts;
  }

  /** Takes note of a milestone that was just written; an element may follow it. */
  void milestone() {
    passOver(1);
    joined = !implicit.isEmpty() || spaced;
  }

  private List<String> settle(int next, boolean direct) {
    List<String> names = List.of();
    if (left != TagBoundary.NOTHING && !joined) {
      boolean again = !implicit.isEmpty() || spaced;
      if (again && !gap.isEmpty()) {
        // Blanks on both sides of a tag: they must be counted together.
        gap.insert(0, implicit);
        writeSpaces();
      } else if (again) {
        // The white space was written before an earlier tag, and there is no more of it.
      } else if (gap.length() > 1 || (!gap.isEmpty() && gap.charAt(0) != ' ')) {
        writeSpaces();
      } else {
        implicit = gap.toString();
        boolean blank = !gap.isEmpty();
        boolean wrong = said || TagBoundary.isBlank(left, next) != blank;
        if (isLost(direct, blank) || (isBetweenTags(direct, blank) && wrong)) {
          names = List.of(Rendition.before(blank));
          said = true;
        }
      }
    }
    gap.setLength(0);
    joined = true;
    return names;
  }

  /** Whether a blank stands behind an element and before the end of one that holds it. */
  private boolean isLost(boolean direct, boolean blank) {
    return direct && blank && tagsAtBlank != tagsAtLeft && tagsAtBlank != xml.tags();
  }

  /**
   * Whether an element ended since the last character and another one begins before the next, and
   * no blank stands beside either character.
   */
  private boolean isBetweenTags(boolean direct, boolean blank) {
    if (tagsAtLeft == xml.tags() || (blank && tagsAtBlank == tagsAtLeft)) {
      return false;
    }
    return direct ? startsAtLeft != xml.starts() && !(blank && tagsAtBlank == xml.tags()) : true;
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
