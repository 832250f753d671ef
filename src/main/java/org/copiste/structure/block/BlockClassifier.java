package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.copiste.model.Block;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.NotesHeading;

/** Decides what each paragraph is: a part of a letter, a heading, a list item, verse, prose. */
final class BlockClassifier {
  /** How many paragraph numbers in a row OCR may have lost; set by hand. */
  private static final int MOST_MISSING = 2;

  private final List<Paragraph> paragraphs;
  private final IntFunction<String> asRead;
  private final Lines lines;
  private final int measure;
  private final boolean letter;
  private final List<BlockClass> kinds = new ArrayList<>();

  /** The number of the last numbered paragraph, 0 before the first. */
  private int number;

  BlockClassifier(
      List<Paragraph> paragraphs,
      Lines lines,
      int measure,
      boolean letter,
      IntFunction<String> asRead) {
    this.paragraphs = paragraphs;
    this.lines = lines;
    this.measure = measure;
    this.letter = letter;
    this.asRead = asRead;
  }

  /** The kinds, one for each paragraph. */
  List<BlockClass> find() {
    Headings headings = new Headings(paragraphs, lines, measure, asRead);
    LetterParts letterParts = new LetterParts(paragraphs, asRead, measure, letter, headings);
    int body = letterParts.bodyStart();
    int closer = letterParts.closerStart(body);
    ListItems lists = new ListItems(paragraphs, lines);
    boolean postscript = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = text(i);
      BlockClass kind;
      if (i > 0 && NotesHeading.matches(text)) {
        kind = new BlockClass(Block.Kind.HEAD, 1, Optional.empty());
      } else if (i < body) {
        kind = letterParts.opener(i, text);
      } else if (i >= closer) {
        postscript |= LetterPhrases.postscript(text);
        kind = letterParts.closer(text, postscript);
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
      boolean counts =
          (n == 1 && isFollowedByTwo(i))
              || (number > 0 && n > number && n <= number + MOST_MISSING + 1);
      if (counts) {
        number = n;
        return new BlockClass(Block.Kind.P, 0, mark);
      }
    }
    return BlockClass.of(Block.Kind.P);
  }

  /** Whether a paragraph with the number 2 follows before the next with the number 1. */
  private boolean isFollowedByTwo(int first) {
    for (int i = first + 1; i < paragraphs.size(); i++) {
      Optional<String> mark = ListMarkers.number(lines.body(paragraphs.get(i).first()));
      if (mark.isPresent() && (mark.get().equals("1") || mark.get().equals("2"))) {
        return mark.get().equals("2");
      }
    }
    return false;
  }

  private String text(int i) {
    return paragraphs.get(i).text(asRead);
  }
}
