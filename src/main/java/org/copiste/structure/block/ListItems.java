package org.copiste.structure.block;

import java.util.List;
import java.util.Optional;
import org.copiste.model.Block;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;

/**
 * Recognises list items among paragraphs that begin with a number, a letter, a dash or a bullet.
 */
final class ListItems {
  /** Most lines of an item in a numbered list; set by hand. */
  private static final int BRIEF = 3;

  /** Items of a numbered list that are looked at, so that long lists take no quadratic time. */
  private static final int LOOKED_AT = 50;

  private final List<Paragraph> paragraphs;
  private final Lines lines;

  ListItems(List<Paragraph> paragraphs, Lines lines) {
    this.paragraphs = paragraphs;
    this.lines = lines;
  }

  /** The paragraph as a list item; empty if it is none. */
  Optional<BlockClass> item(int i) {
    String body = body(i);
    if (ListMarkers.bullet(body)) {
      return bulleted(i) ? Optional.of(kind(1, Optional.empty())) : Optional.empty();
    }
    Optional<String> letter = ListMarkers.letter(body);
    if (letter.isPresent()) {
      return Optional.of(kind(2, letter));
    }
    Optional<String> number = ListMarkers.number(body);
    return number.isPresent() && listed(i) ? Optional.of(kind(1, number)) : Optional.empty();
  }

  private static BlockClass kind(int level, Optional<String> n) {
    return new BlockClass(Block.Kind.ITEM, level, n);
  }

  private boolean bulleted(int i) {
    int first = i;
    while (first > 0 && ListMarkers.bullet(body(first - 1))) {
      first--;
    }
    int last = i;
    while (last + 1 < paragraphs.size() && ListMarkers.bullet(body(last + 1))) {
      last++;
    }
    boolean announced = paragraphs.get(first).colonBefore();
    boolean dialogue = ListMarkers.dialogue(body(i)) || areSpoken(first, last);
    return dialogue ? announced && endsAsItem(i) : announced || last > first;
  }

  /** Whether most paragraphs of a run with hyphens are sentences, as in a dialogue. */
  private boolean areSpoken(int first, int last) {
    int sentences = 0;
    for (int i = first; i <= last; i++) {
      String body = body(i);
      boolean hyphen = body.charAt(0) == '-';
      boolean upper =
          body.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
      String end = lines.body(paragraphs.get(i).last());
      sentences += hyphen && upper && LineShape.ending(end) == LineShape.Ending.STOP ? 1 : 0;
    }
    return 2 * sentences > last - first + 1;
  }

  private boolean endsAsItem(int i) {
    String end = lines.body(paragraphs.get(i).last());
    return end.endsWith(";") || end.endsWith(",") || LineShape.ending(end) == LineShape.Ending.OPEN;
  }

  /**
   * Whether a numbered paragraph and its numbered neighbours are short, and either a colon
   * announces them or no blank line parts them.
   */
  private boolean listed(int i) {
    int first = i;
    while (first > 0 && brief(first) && follows(first)) {
      first--;
    }
    int last = i;
    while (last + 1 < paragraphs.size() && brief(last) && follows(last + 1)) {
      last++;
    }
    if (first == last) {
      return false;
    }
    boolean allBrief = true;
    boolean close = false;
    for (int k = first; k <= last && k < first + LOOKED_AT; k++) {
      allBrief &= brief(k);
      close |= k > first && !paragraphs.get(k).blankBefore();
    }
    return allBrief && (close || paragraphs.get(first).colonBefore());
  }

  /** Whether a paragraph has a higher number than the paragraph before, which has one, too. */
  private boolean follows(int i) {
    return number(i) > 0 && number(i - 1) > 0 && number(i) > number(i - 1);
  }

  private int number(int i) {
    return ListMarkers.number(body(i)).map(Integer::parseInt).orElse(0);
  }

  private boolean brief(int i) {
    return paragraphs.get(i).lines().size() <= BRIEF;
  }

  private String body(int i) {
    return lines.body(paragraphs.get(i).first());
  }
}
