package org.copiste.structure.block;

import java.util.List;
import java.util.function.IntFunction;
import org.copiste.model.Block;
import org.copiste.structure.letter.Byline;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.NotesHeading;

/**
 * What stands before and after the body of a text: title, dateline, salute and address; closing
 * formula, signature and postscript. Texts that are no letters have a title, a byline, a dateline
 * and a signature at most.
 */
final class LetterParts {
  /** Most paragraphs of an opener: in a letter with letterhead and address, and in other texts. */
  private static final int LETTER_OPENER = 14;

  private static final int OPENER = 6;

  /** Most paragraphs of a closer, signatures of several people and a postscript included. */
  private static final int CLOSER = 16;

  /** Most lines of an address. */
  private static final int ADDRESS_LINES = 4;

  /** A line of a closer fills no more than this share of the measure. */
  private static final double SHORT = 0.7;

  /** Index of the last paragraph that may be a byline. */
  private static final int LAST_BYLINE = 3;

  private final List<Paragraph> paragraphs;
  private final IntFunction<String> asRead;
  private final int measure;
  private final boolean letter;
  private final Headings headings;

  LetterParts(
      List<Paragraph> paragraphs,
      IntFunction<String> asRead,
      int measure,
      boolean letter,
      Headings headings) {
    this.paragraphs = paragraphs;
    this.asRead = asRead;
    this.measure = measure;
    this.letter = letter;
    this.headings = headings;
  }

  /** Index of the first paragraph that is neither title nor part of an opener. */
  int bodyStart() {
    int limit = Math.min(paragraphs.size(), letter ? LETTER_OPENER : OPENER);
    int i = 0;
    while (i < limit && isOpener(i)) {
      i++;
    }
    return i;
  }

  private boolean isOpener(int i) {
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
    boolean address =
        LetterPhrases.address(text) && paragraph.lines().size() <= ADDRESS_LINES && !stops(text);
    return LetterPhrases.salute(text) || LetterPhrases.marking(text) || address;
  }

  BlockClass opener(int i, String text) {
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
    return i >= 1 && i <= LAST_BYLINE && Byline.matches(text, !letter);
  }

  /** Index of the first paragraph of the closer; the number of paragraphs if there is none. */
  int closerStart(int body) {
    int from = Math.max(body + 1, paragraphs.size() - CLOSER);
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
    boolean signed = isShort(text) && LetterPhrases.signed(text);
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
      boolean slight = isShort(text) && !stops(text);
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

  BlockClass closer(String text, boolean postscript) {
    if (LetterPhrases.postscript(text)) {
      return BlockClass.of(Block.Kind.POSTSCRIPT);
    }
    if (LetterPhrases.dateline(text)) {
      return BlockClass.of(Block.Kind.DATELINE);
    }
    if (LetterPhrases.trailer(text)) {
      return BlockClass.of(Block.Kind.TRAILER);
    }
    boolean brief = isShort(text);
    if (brief && LetterPhrases.signed(text) && !(letter && LetterPhrases.closing(text))) {
      return BlockClass.of(Block.Kind.SIGNED);
    }
    if (postscript) {
      return BlockClass.of(Block.Kind.POSTSCRIPT);
    }
    if (LetterPhrases.closing(text)) {
      return BlockClass.of(Block.Kind.VALEDICTION);
    }
    if (LetterPhrases.address(text) && brief) {
      return BlockClass.of(Block.Kind.ADDRESS);
    }
    return BlockClass.of(brief ? Block.Kind.SIGNED : Block.Kind.P);
  }

  private static boolean stops(String text) {
    return LineShape.ending(text) == LineShape.Ending.STOP;
  }

  private boolean isShort(String text) {
    return text.length() <= SHORT * measure;
  }

  private String text(int i) {
    return paragraphs.get(i).text(asRead);
  }
}
