package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/**
 * Finds stanzas that are verse beyond doubt, since their lines rhyme: {@code Mon ami Pierrot,} in a
 * song greets nobody. All limits were set by hand; on letters of five editions no part of a letter
 * is taken for verse.
 */
final class Verse {
  private static final int LINES = 4;

  /** Lines of a stanza below another one. */
  private static final int NEXT_LINES = 2;

  /** Characters of a line of verse, at most. */
  private static final int WIDTH = 64;

  /** Share of the longest line that the shortest has at least. */
  private static final double EVEN = 0.4;

  private static final double RHYMED = 0.5;
  private static final double STOPS = 0.6;

  /** Words of three letters or more in a line, on average. */
  private static final int WORDS = 2;

  /** Probability of a part of a letter from which a line at either end is no line of a stanza. */
  private static final double SURE = 0.9;

  private final RunningText running;
  private final List<LabelledKind> labels;
  private final IntFunction<String> asRead;

  Verse(RunningText running, List<LabelledKind> labels, IntFunction<String> asRead) {
    this.running = running;
    this.labels = labels;
    this.asRead = asRead;
  }

  /** The lines of verse, by their positions. */
  Map<Integer, Decided> find() {
    Map<Integer, Decided> found = new HashMap<>();
    int at = 0;
    boolean stanza = false;
    while (at < running.count()) {
      int end = at + 1;
      while (end < running.count() && running.before(end) == Between.NOTHING) {
        end++;
      }
      int from = at;
      int to = end;
      while (from < to && isSurePart(from)) {
        from++;
      }
      while (to > from && isSurePart(to - 1)) {
        to--;
      }
      stanza = isVerse(from, to, stanza ? NEXT_LINES : LINES);
      for (int k = from; stanza && k < to; k++) {
        found.put(k, Decided.begins(Paragraph.Form.VERSE));
      }
      at = end;
    }
    return found;
  }

  private boolean isSurePart(int at) {
    return labels.get(at).kind().isPart()
        && labels.get(at).kind() != LineKind.HEAD
        && labels.get(at).p() >= SURE;
  }

  private boolean isVerse(int from, int to, int fewest) {
    int n = to - from;
    if (n < fewest) {
      return false;
    }
    List<String> bodies = new ArrayList<>();
    int stops = 0;
    int words = 0;
    int capitals = 0;
    int shortest = WIDTH;
    int longest = 0;
    for (int at = from; at < to; at++) {
      String body = asRead.apply(running.line(at)).strip();
      if (body.isEmpty()
          || !begins(body)
          || body.length() > WIDTH
          || LineShape.mostlyCapitals(body)) {
        return false;
      }
      bodies.add(body);
      stops += LineShape.ending(body) == LineShape.Ending.STOP ? 1 : 0;
      shortest = Math.min(shortest, body.length());
      longest = Math.max(longest, body.length());
      for (String word : body.split("[^\\p{L}]+")) {
        words += word.length() > 2 ? 1 : 0;
        capitals += word.length() > 2 && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return stops <= STOPS * n
        && words >= WORDS * n
        && 2 * capitals <= words + n
        && shortest >= EVEN * longest
        && Rhymes.share(bodies) >= RHYMED;
  }

  /** Whether a line begins with a capital, after a quotation mark at most, and has no figure. */
  private static boolean begins(String body) {
    int first = "«“\"'’".indexOf(body.charAt(0)) >= 0 ? 1 : 0;
    String text = body.substring(first).strip();
    return !text.isEmpty()
        && Character.isUpperCase(text.charAt(0))
        && text.chars().noneMatch(Character::isDigit);
  }
}
