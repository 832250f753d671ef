package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copiste.encode.layout.Insets;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Letter;
import org.copiste.model.Span;

/**
 * Fits the letters to the blocks after these were corrected, and leaves out letters that begin
 * inside another one or have no text. A block that no stage has made, because nothing claimed its
 * text, belongs to the letter beside it unless other text stands between.
 */
final class LetterCheck {
  private final TreeSet<Integer> given = new TreeSet<>();
  private final List<Letter> letters = new ArrayList<>();
  private final List<Diagnostic> said;

  private LetterCheck(List<Block> given, List<Diagnostic> said) {
    given.forEach(block -> this.given.add(block.at().start()));
    this.said = said;
  }

  /**
   * The document with letters in order, disjoint, from the start of a block to the end of one.
   *
   * @param given the blocks before they were corrected
   */
  static Document of(List<Block> given, Document document, List<Diagnostic> said) {
    return document.letters().isEmpty() ? document : new LetterCheck(given, said).fitted(document);
  }

  private Document fitted(Document document) {
    document.letters().stream().sorted(Comparator.comparing(Letter::at)).forEach(this::add);
    Set<Block> insets = Insets.among(document.blocks());
    TreeMap<Integer, Span> covers = new TreeMap<>();
    for (Block block : document.blocks()) {
      int owner = owner(block.at().start());
      if (owner >= 0 && !insets.contains(block)) {
        covers.merge(owner, block.at(), Span::cover);
      }
    }
    List<Letter> fitted = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      Span cover = covers.get(i);
      if (cover == null) {
        leaveOut(letter, "has no text of its own");
      } else {
        fitted.add(new Letter(cover, letter.kind(), letter.correspondence()));
      }
    }
    return document.withLetters(fitted);
  }

  private void add(Letter letter) {
    boolean inside =
        !letters.isEmpty() && letters.get(letters.size() - 1).at().end() > letter.at().start();
    if (inside) {
      leaveOut(letter, "begins inside another one");
    } else {
      letters.add(letter);
    }
  }

  private void leaveOut(Letter letter, String reason) {
    said.add(
        Diagnostic.warning(
            "letter-left-out",
            letter.at().start(),
            "A letter " + reason + "; it does not count as a letter."));
  }

  /** Index of the letter to which a block belongs that begins at an offset; -1 for none. */
  private int owner(int start) {
    int owner = -1;
    while (owner + 1 < letters.size() && letters.get(owner + 1).at().start() <= start) {
      owner++;
    }
    if (owner < 0) {
      boolean first = !letters.isEmpty() && given.headSet(letters.get(0).at().start()).isEmpty();
      return first ? 0 : -1;
    }
    int end = letters.get(owner).at().end();
    return start < end || given.subSet(end, start + 1).isEmpty() ? owner : -1;
  }
}
