package org.copiste.structure.block;

import org.copiste.structure.letter.Byline;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.NotesHeading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.copiste.model.Block;

/** Says what each paragraph is. */
final class BlockClassifier {
  private final List<Paragraph> paragraphs;
  private final IntFunction<String> seen;
  private final Lines lines;
  private final int measure;
  private final boolean letter;
  private final List<BlockClass> kinds = new ArrayList<>();
  private int number;

  BlockClassifier(
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
  List<BlockClass> find() {
    Headings headings = new Headings(paragraphs, lines, measure, seen);
    int body = bodyStart(headings);
    int closer = closerStart(body);
    ListItems lists = new ListItems(paragraphs, lines);
    boolean postscript = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = text(i);
      BlockClass kind;
      if (i > 0 && NotesHeading.matches(text)) {
        kind = new BlockClass(Block.Kind.HEAD, 1, Optional.empty());
      } else if (i < body) {
        kind = opener(i, text, headings);
      } else if (i >= closer) {
        postscript |= LetterPhrases.postscript(text);
        kind = closer(i, text, postscript);
      } else {
        kind = inBody(i, headings, lists);
      }
      kinds.add(kind);
    }
    return kinds;
  }

  private BlockClass inBody(int i, Headings headings, ListItems lists) {
    Paragraph paragraph = paragraphs.get(i);
    switch (paragraph.form()) {
      case VERSE:
        return BlockClass.of(Block.Kind.L);
      case ROW:
        return BlockClass.of(Block.Kind.ROW);
      case ITEM:
        return new BlockClass(Block.Kind.ITEM, 1, Optional.empty());
      default:
        break;
    }
    Optional<BlockClass> item = lists.item(i);
    if (item.isPresent()) {
      return item.get();
    }
    if (headings.isHead(i)) {
      return headings.head(i);
    }
    return prose(i);
  }

  private BlockClass prose(int i) {
    Optional<String> mark = ListMarkers.number(lines.body(paragraphs.get(i).first()));
    if (mark.isPresent()) {
      int n = Integer.parseInt(mark.get());
      boolean counts = (n == 1 && goesOn(i)) || (number > 0 && n > number && n <= number + 3);
      if (counts) {
        number = n;
        return new BlockClass(Block.Kind.P, 0, mark);
      }
    }
    return BlockClass.of(Block.Kind.P);
  }

  /** Whether a paragraph with the number 2 follows before the next with the number 1. */
  private boolean goesOn(int first) {
    for (int i = first + 1; i < paragraphs.size(); i++) {
      Optional<String> mark = ListMarkers.number(lines.body(paragraphs.get(i).first()));
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
    if (LetterPhrases.dateline(text) || headings.isTitle(i) || byline(i, text)) {
      return true;
    }
    if (!letter) {
      return false;
    }
    boolean address = LetterPhrases.address(text) && paragraph.lines().size() <= 4 && !stops(text);
    return LetterPhrases.salute(text) || LetterPhrases.marking(text) || address;
  }

  private BlockClass opener(int i, String text, Headings headings) {
    if (LetterPhrases.dateline(text)) {
      return BlockClass.of(Block.Kind.DATELINE);
    }
    if (letter && LetterPhrases.marking(text)) {
      return BlockClass.of(Block.Kind.MARKING);
    }
    if (letter && LetterPhrases.salute(text)) {
      return BlockClass.of(Block.Kind.SALUTE);
    }
    if (letter && LetterPhrases.address(text)) {
      return BlockClass.of(Block.Kind.ADDRESS);
    }
    if (byline(i, text)) {
      return BlockClass.of(Block.Kind.BYLINE);
    }
    return headings.isTitle(i) ? headings.title(i) : BlockClass.of(Block.Kind.P);
  }

  private boolean byline(int i, String text) {
    return i >= 1 && i <= 3 && Byline.matches(text, !letter);
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
    boolean formula = letter && LetterPhrases.closing(text);
    boolean signed = text.length() <= 0.7 * measure && LetterPhrases.signed(text);
    boolean role = LetterPhrases.office(text) && i + 1 < paragraphs.size();
    return LetterPhrases.trailer(text)
        || formula
        || role
        || signed
        || LetterPhrases.dateline(text)
        || postscriptAt(i);
  }

  private boolean onlyCloser(int i) {
    for (int k = i; k < paragraphs.size(); k++) {
      String text = text(k);
      if (postscriptAt(k)) {
        return true;
      }
      boolean slight = text.length() <= 0.7 * measure && !stops(text);
      boolean formula = letter && LetterPhrases.closing(text);
      boolean known =
          LetterPhrases.dateline(text)
              || LetterPhrases.trailer(text)
              || LetterPhrases.signed(text)
              || LetterPhrases.office(text)
              || NotesHeading.matches(text);
      if (!formula && !known && !(letter && slight)) {
        return false;
      }
    }
    return true;
  }

  private boolean postscriptAt(int i) {
    return letter && LetterPhrases.postscript(text(i));
  }

  private BlockClass closer(int i, String text, boolean postscript) {
    if (LetterPhrases.postscript(text)) {
      return BlockClass.of(Block.Kind.POSTSCRIPT);
    }
    if (LetterPhrases.dateline(text)) {
      return BlockClass.of(Block.Kind.DATELINE);
    }
    if (LetterPhrases.trailer(text)) {
      return BlockClass.of(Block.Kind.TRAILER);
    }
    boolean brief = text.length() <= 0.7 * measure;
    if (brief && LetterPhrases.signed(text) && !(letter && LetterPhrases.closing(text))) {
      return BlockClass.of(Block.Kind.SIGNED);
    }
    if (postscript) {
      return BlockClass.of(Block.Kind.POSTSCRIPT);
    }
    if (LetterPhrases.closing(text)) {
      return BlockClass.of(Block.Kind.CLOSER);
    }
    if (LetterPhrases.address(text) && brief) {
      return BlockClass.of(Block.Kind.ADDRESS);
    }
    return BlockClass.of(brief ? Block.Kind.SIGNED : Block.Kind.P);
  }

  private static boolean stops(String text) {
    return LineShape.ending(text) == LineShape.Ending.STOP;
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
