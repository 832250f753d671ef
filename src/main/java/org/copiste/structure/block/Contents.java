package org.copiste.structure.block;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/** Finds the entries of contents lists and price lists, whose dots lead to a number. */
final class Contents {
  private static final Pattern DOTS = Pattern.compile("[.·_] ?[.·_]|…");

  private static final String LEADER = "(?:(?:[.·_][ \\t]?){4,}|(?:…[ \\t]?){2,}\\.{0,3})[ \\t]*";

  /** Dots that lead to a page number. */
  private static final Pattern PAGE =
      Pattern.compile(
          ".*\\p{L}.*?" + LEADER + "(?:[pP]\\.\\s?)?(?:\\d{1,4}|[ivxlcIVXLC]{1,7})\\.?");

  /** Dots that lead to an amount. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          ".*\\p{L}.*?" + LEADER + "\\d[\\d.,  ]*(?:\\s?[\\p{L}.%°]{1,8}){0,2}(?:\\s?\\d{2})?");

  /** Lines of one entry, at most, and lines between two entries of one list. */
  private static final int ENTRY = 3;

  /** A longer line is a whole paragraph. */
  private static final int LONGEST = 300;

  private final Lines lines;
  private final RunningText running;

  Contents(Lines lines, RunningText running) {
    this.lines = lines;
    this.running = running;
  }

  /** The lines of entries, by their positions; only where two entries or more stand together. */
  Map<Integer, Decided> find() {
    Map<Integer, Decided> found = new HashMap<>();
    int previous = -1;
    for (int at = 0; at < running.count(); at++) {
      if (!leads(at)) {
        continue;
      }
      int first = first(at, previous);
      if (LineShape.startsLower(body(first))) {
        continue;
      }
      boolean neighbour = previous >= 0 && first - previous <= ENTRY || followed(at);
      if (neighbour) {
        Paragraph.Form form =
            PAGE.matcher(body(at)).matches() ? Paragraph.Form.ITEM : Paragraph.Form.ROW;
        found.put(first, Decided.begins(form));
        for (int k = first + 1; k <= at; k++) {
          found.put(k, Decided.goesOn());
        }
      }
      previous = at;
    }
    return found;
  }

  /** Where the entry that ends with a number begins: up to two lines before, none of them brief. */
  private int first(int at, int previous) {
    int first = at;
    while (PAGE.matcher(body(at)).matches()
        && first > previous + 1
        && at - first < ENTRY - 1
        && running.before(first) == Between.NOTHING
        && goesOn(first - 1)) {
      first--;
    }
    return first;
  }

  /** Whether a line without dots can be the beginning of an entry that goes on below. */
  private boolean goesOn(int at) {
    return 4 * body(at).length() >= 3 * body(at + 1).length()
        && LineShape.ending(body(at)) != LineShape.Ending.STOP;
  }

  private boolean followed(int at) {
    for (int k = at + 1; k < running.count() && k <= at + ENTRY; k++) {
      if (leads(k) && !LineShape.startsLower(body(first(k, at)))) {
        return true;
      }
    }
    return false;
  }

  private boolean leads(int at) {
    String body = body(at);
    return body.length() <= LONGEST
        && DOTS.matcher(body).find()
        && (PAGE.matcher(body).matches() || AMOUNT.matcher(body).matches());
  }

  private String body(int at) {
    return lines.body(running.line(at));
  }
}
