package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.copiste.model.Block;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.letter.Byline;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.NotesHeading;

/** Decides what each paragraph is: a part of a letter, a heading, a list item, verse, prose. */
final class BlockClassifier {
  /** How many paragraph numbers in a row OCR may have lost; set by hand. */
  private static final int MOST_MISSING = 2;

  /** Most paragraphs of the title of a text that is no letter, the author's name included. */
  private static final int TITLE = 6;

  private static final int LAST_BYLINE = 3;

  private final List<Paragraph> paragraphs;
  private final IntFunction<String> asRead;
  private final Lines lines;
  private final Headings headings;
  private final ListItems lists;
  private final List<BlockClass> kinds = new ArrayList<>();

  /** The number of the last numbered paragraph, 0 before the first. */
  private int number;

  BlockClassifier(
      List<Paragraph> paragraphs, Lines lines, int measure, IntFunction<String> asRead) {
    this.paragraphs = paragraphs;
    this.lines = lines;
    this.asRead = asRead;
    this.headings = new Headings(paragraphs, lines, measure, asRead);
    this.lists = new ListItems(paragraphs, lines);
  }

  /** The kinds, one for each paragraph. */
  List<BlockClass> find(List<Division> divisions) {
    for (Division division : divisions) {
      int body = division.letter().isPresent() ? division.body() : titleEnd(division);
      for (int i = division.from(); i < division.to(); i++) {
        kinds.add(
            i > 0 && NotesHeading.matches(text(i))
                ? new BlockClass(Block.Kind.HEAD, 1, Optional.empty())
                : i < body
                    ? opener(i, division)
                    : i < division.closer() ? inBody(i) : closer(i, division));
      }
    }
    // Nothing follows that they could head.
    if (kinds.stream().allMatch(kind -> kind.kind() == Block.Kind.HEAD && kind.n().isEmpty())) {
      kinds.replaceAll(kind -> new BlockClass(Block.Kind.P, 0, Optional.empty()));
    }
    return kinds;
  }

  /** Where the text of something that is no letter begins: after title, author and dateline. */
  private int titleEnd(Division division) {
    int i = division.from();
    while (i < Math.min(division.closer(), division.from() + TITLE)
        && (!paragraphs.get(i).isText() || isTitle(i) || isByline(i))) {
      i++;
    }
    return i;
  }

  private boolean isTitle(int i) {
    return paragraphs.get(i).form() == Paragraph.Form.PROSE && headings.isTitle(i);
  }

  private boolean isByline(int i) {
    return i >= 1
        && i <= LAST_BYLINE
        && paragraphs.get(i).form() == Paragraph.Form.PROSE
        && !HeadingWords.isNamed(text(i))
        && Byline.matches(text(i), true);
  }

  private BlockClass opener(int i, Division division) {
    boolean letter = division.letter().isPresent();
    return switch (paragraphs.get(i).kind()) {
      case DATELINE -> BlockClass.of(Block.Kind.DATELINE);
      case SALUTE ->
          letter || LetterPhrases.salute(text(i)) ? BlockClass.of(Block.Kind.SALUTE) : title(i);
      case ADDRESS -> BlockClass.of(Block.Kind.ADDRESS);
      case MARKING -> BlockClass.of(Block.Kind.MARKING);
      case LETTERHEAD -> letter ? BlockClass.of(Block.Kind.LETTERHEAD) : headings.title(i);
      case SUBJECT -> letter ? BlockClass.of(Block.Kind.SUBJECT) : headings.title(i);
      case HEAD, ENCLOSURE -> isByline(i) && !letter ? byline() : headings.title(i);
      case TEXT ->
          !letter || LetterPhrases.titleOfLetter(text(i)) && isTitle(i)
              ? title(i)
              : BlockClass.of(
                  LetterPhrases.address(text(i)) ? Block.Kind.ADDRESS : Block.Kind.MARKING);
      default -> title(i);
    };
  }

  private BlockClass title(int i) {
    return isByline(i) ? byline() : isTitle(i) ? headings.title(i) : inBody(i);
  }

  private static BlockClass byline() {
    return BlockClass.of(Block.Kind.BYLINE);
  }

  private BlockClass closer(int i, Division division) {
    if (LetterPhrases.trailer(text(i))) {
      return BlockClass.of(Block.Kind.TRAILER);
    }
    boolean letter = division.letter().isPresent();
    return switch (paragraphs.get(i).kind()) {
      case DATELINE -> BlockClass.of(Block.Kind.DATELINE);
      case ADDRESS -> BlockClass.of(Block.Kind.ADDRESS);
      case MARKING -> BlockClass.of(Block.Kind.MARKING);
      case SIGNED -> BlockClass.of(Block.Kind.SIGNED);
      case VALEDICTION, SALUTE -> BlockClass.of(Block.Kind.VALEDICTION);
      case POSTSCRIPT -> BlockClass.of(Block.Kind.POSTSCRIPT);
      default -> letter ? BlockClass.of(Block.Kind.POSTSCRIPT) : inBody(i);
    };
  }

  private BlockClass inBody(int i) {
    Paragraph paragraph = paragraphs.get(i);
    if (i + 1 == paragraphs.size() && LetterPhrases.trailer(text(i))) {
      return BlockClass.of(Block.Kind.TRAILER);
    }
    if (paragraph.kind() == LineKind.ADDRESS) {
      return BlockClass.of(Block.Kind.ADDRESS);
    }
    if (paragraph.kind() == LineKind.HEAD && i + 1 < paragraphs.size()) {
      return headings.head(i);
    }
    switch (paragraph.form()) {
      case VERSE:
        return BlockClass.of(Block.Kind.L);
      case ROW:
        return BlockClass.of(Block.Kind.ROW);
      case ITEM:
        return new BlockClass(Block.Kind.ITEM, 1, Optional.empty());
      case SPEAKER, SPEECH:
        return BlockClass.of(Block.Kind.SPEAKER);
      case STAGE:
        return BlockClass.of(Block.Kind.STAGE);
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
