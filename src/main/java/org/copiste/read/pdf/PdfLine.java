package org.copiste.read.pdf;

import java.util.List;

/**
 * The words of a line from left to right.
 *
 * @param words at least one
 * @param part the number of the part of the page in which it stands, in the order of reading
 */
record PdfLine(List<Word> words, int part) {

  /** The place of its first word in the order in which the page is drawn. */
  int drawn() {
    return words.stream().mapToInt(Word::index).min().orElse(0);
  }

  /** How far down the page it begins. */
  double base() {
    return words.get(0).first().base();
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.stream().mapToDouble(Word::right).max().orElse(0);
  }

  double top() {
    return words.stream().mapToDouble(Word::top).min().orElse(0);
  }

  double bottom() {
    return words.stream().mapToDouble(Word::bottom).max().orElse(0);
  }

  int characters() {
    return words.stream().mapToInt(word -> word.glyphs().size()).sum();
  }
}
