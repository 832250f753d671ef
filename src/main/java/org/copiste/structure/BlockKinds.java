package org.copiste.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.copiste.model.Block;

/** Says what each paragraph is. */
final class BlockKinds {
  private static final Pattern ARTICLE = Pattern.compile("(?:Le|La|Les|Un|Une|Des)\\s|L['’]");

  private final List<Paragraph> paragraphs;
  private final IntFunction<String> seen;
  private final Lines lines;
  private final int measure;
  private final boolean letter;
  private final List<Kind> kinds = new ArrayList<>();
  private int number;

  /** A paragraph's kind, depth and number. */
  record Kind(Block.Kind kind, int level, Optional<String> n) {
    static Kind of(Block.Kind kind) {
      return new Kind(kind, 0, Optional.empty());
    }
  }

  BlockKinds(
      List<Paragraph> paragraphs,
      Lines lines,
      int measure,
      boolean letter,
      IntFunction<String> seen) {
    this.paragraphs = paragraphs;
    this.lines = lines;
    this.measure = Math.min(measure, 120);
    this.letter = letter;
    this.seen = seen;
  }

  /** The kinds, one for each paragraph. */
  List<Kind> find() {
    Headings headings = new Headings(paragraphs, lines, measure, seen);
    int body = bodyStart(headings);
    int closer = closerStart(body);
    Lists lists = new Lists(paragraphs, lines);
    boolean postscript = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = text(i);
      Kind kind;
      if (i > 0 && NotesHead.matches(text)) {
        kind = new Kind(Block.Kind.HEAD, 1, Optional.empty());
      } else if (i < body) {
        kind = opener(i, text, headings);
      } else if (i >= closer) {
        postscript |= LetterForms.postscript(text);
        kind = closer(i, text, postscript);
      } else {
        kind = inBody(i, headings, lists);
      }
      kinds.add(kind);
    }
    return kinds;
  }

  private Kind inBody(int i, Headings headings, Lists lists) {
    Paragraph paragraph = paragraphs.get(i);
    switch (paragraph.form()) {
      case VERSE:
        return Kind.of(Block.Kind.L);
      case ROW:
        return Kind.of(Block.Kind.ROW);
      case ITEM:
        return new Kind(Block.Kind.ITEM, 1, Optional.empty());
      default:
        break;
    }
    Optional<Kind> item = lists.item(i);
    if (item.isPresent()) {
      return item.get();
    }
    if (headings.isHead(i)) {
      return headings.head(i);
    }
    return prose(i);
  }

  private Kind prose(int i) {
    Optional<String> mark = ListMarks.number(lines.body(paragraphs.get(i).first()));
    if (mark.isPresent()) {
      int n = Integer.parseInt(mark.get());
      boolean counts = (n == 1 && goesOn(i)) || (number > 0 && n > number && n <= number + 3);
      if (counts) {
        number = n;
        return new Kind(Block.Kind.P, 0, mark);
      }
    }
    return Kind.of(Block.Kind.P);
  }

  /** Whether a paragraph with the number 2 follows before the next with the number 1. */
  private boolean goesOn(int first) {
    for (int i = first + 1; i < paragraphs.size(); i++) {
      Optional<String> mark = ListMarks.number(lines.body(paragraphs.get(i).first()));
      if (mark.isPresent() && (mark.get().equals("1") || mark.get().equals("2"))) {
        return mark.get().equals("2");
      }
    }
    return false;
  }

  /** Index of the first paragraph that is neither title nor part of an opener. */
  private int bodyStart(Headings headings) {
    int limit = Math.min(paragraphs.size(), letter ? 14 : 6);
    int i = 0;
    while (i < limit && isOpener(i, headings)) {
      i++;
    }
    return i;
  }

  private boolean isOpener(int i, Headings headings) {
    String text = text(i);
    Paragraph paragraph = paragraphs.get(i);
    if (paragraph.form() == Paragraph.Form.ROW || paragraph.form() == Paragraph.Form.ITEM) {
      return false;
    }
    if (LetterForms.dateline(text) || headings.isTitle(i) || byline(i, text)) {
      return true;
    }
    if (!letter) {
      return false;
    }
    boolean address = LetterForms.address(text) && paragraph.lines().size() <= 4 && !stops(text);
    return LetterForms.salute(text) || LetterForms.marking(text) || address;
  }

  private Kind opener(int i, String text, Headings headings) {
    if (LetterForms.dateline(text)) {
      return Kind.of(Block.Kind.DATELINE);
    }
    if (letter && LetterForms.marking(text)) {
      return Kind.of(Block.Kind.MARKING);
    }
    if (letter && LetterForms.salute(text)) {
      return Kind.of(Block.Kind.SALUTE);
    }
    if (letter && LetterForms.address(text)) {
      return Kind.of(Block.Kind.ADDRESS);
    }
    if (byline(i, text)) {
      return Kind.of(Block.Kind.BYLINE);
    }
    return headings.isTitle(i) ? headings.title(i) : Kind.of(Block.Kind.P);
  }

  private boolean byline(int i, String text) {
    if (i == 0 || text.length() > 70 || i > 3) {
      return false;
    }
    boolean by = text.startsWith("par ") || text.startsWith("Par ") || text.startsWith("De ");
    if (!by && ARTICLE.matcher(text).lookingAt()) {
      return false;
    }
    String name = by ? text.substring(text.indexOf(' ') + 1) : text;
    return LetterForms.signed(name)
        && (by
            || (!letter
                && Shape.mostlyCapitals(text) == false
                && name.split("\\s+").length <= 4
                && name.split("\\s+").length >= 2));
  }

  /** Index of the first paragraph of the closer; the number of paragraphs where there is none. */
  private int closerStart(int body) {
    int from = Math.max(body + 1, paragraphs.size() - 16);
    for (int i = from; i < paragraphs.size(); i++) {
      if (startsCloser(i) && onlyCloser(i)) {
        return i;
      }
    }
    return paragraphs.size();
  }

  private boolean startsCloser(int i) {
    String text = text(i);
    boolean formula = letter && LetterForms.formula(text);
    boolean signed = text.length() <= 0.7 * measure && LetterForms.signed(text);
    boolean role = LetterForms.role(text) && i + 1 < paragraphs.size();
    return LetterForms.trailer(text)
        || formula
        || role
        || signed
        || LetterForms.dateline(text)
        || postscriptAt(i);
  }

  private boolean onlyCloser(int i) {
    for (int k = i; k < paragraphs.size(); k++) {
      String text = text(k);
      if (postscriptAt(k)) {
        return true;
      }
      boolean slight = text.length() <= 0.7 * measure && !stops(text);
      boolean formula = letter && LetterForms.formula(text);
      boolean known =
          LetterForms.dateline(text)
              || LetterForms.trailer(text)
              || LetterForms.signed(text)
              || LetterForms.role(text)
              || NotesHead.matches(text);
      if (!formula && !known && !(letter && slight)) {
        return false;
      }
    }
    return true;
  }

  private boolean postscriptAt(int i) {
    return letter && LetterForms.postscript(text(i));
  }

  private Kind closer(int i, String text, boolean postscript) {
    if (LetterForms.postscript(text)) {
      return Kind.of(Block.Kind.POSTSCRIPT);
    }
    if (LetterForms.dateline(text)) {
      return Kind.of(Block.Kind.DATELINE);
    }
    if (LetterForms.trailer(text)) {
      return Kind.of(Block.Kind.TRAILER);
    }
    boolean brief = text.length() <= 0.7 * measure;
    if (brief && LetterForms.signed(text) && !(letter && LetterForms.formula(text))) {
      return Kind.of(Block.Kind.SIGNED);
    }
    if (postscript) {
      return Kind.of(Block.Kind.POSTSCRIPT);
    }
    if (LetterForms.formula(text)) {
      return Kind.of(Block.Kind.CLOSER);
    }
    if (LetterForms.address(text) && brief) {
      return Kind.of(Block.Kind.ADDRESS);
    }
    return Kind.of(brief ? Block.Kind.SIGNED : Block.Kind.P);
  }

  private static boolean stops(String text) {
    return Shape.ending(text) == Shape.Ending.STOP;
  }

  /** The beginning of a paragraph as it is read, on one line. */
  private String text(int i) {
    StringBuilder text = new StringBuilder();
    for (int line : paragraphs.get(i).lines()) {
      text.append(text.length() > 0 ? " " : "").append(seen.apply(line).strip());
      if (text.length() > 400) {
        break;
      }
    }
    return text.toString();
  }
}
