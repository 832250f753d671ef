package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a gold text or, if these are few, its lines: what of one document is drawn
 * again and again for an interval.
 *
 * @param kind what they are
 * @param characters where in the competition's form each ends, in characters
 * @param words the same in words
 */
record GoldPieces(String kind, int[] characters, int[] words) {
  /** With fewer paragraphs than this, lines give the better interval. */
  private static final int ENOUGH = 20;

  /** Nothing ends where the competition's form joins the halves of a divided word. */
  private static final Pattern PARAGRAPH = Pattern.compile("(?<![¬—])\\n[ \\t\\r]*+\\n\\s*+");

  private static final Pattern LINE = Pattern.compile("(?<![¬—])\\n");

  static GoldPieces of(String gold) {
    List<String> paragraphs = pieces(gold, PARAGRAPH);
    return paragraphs.size() >= ENOUGH
        ? of("paragraphs", paragraphs)
        : of("lines", pieces(gold, LINE));
  }

  /** The pieces that are not empty, in the competition's form. */
  private static List<String> pieces(String gold, Pattern end) {
    List<String> pieces = new ArrayList<>();
    Matcher ends = end.matcher(gold);
    int start = 0;
    while (start < gold.length()) {
      int next = ends.find() ? ends.end() : gold.length();
      String piece = TextForm.COMPETITION.of(gold.substring(start, next));
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      start = next;
    }
    return pieces;
  }

  private static GoldPieces of(String kind, List<String> pieces) {
    int[] characters = new int[pieces.size()];
    int[] words = new int[pieces.size()];
    int lastCharacter = -1;
    int lastWord = 0;
    for (int i = 0; i < characters.length; i++) {
      lastCharacter += 1 + pieces.get(i).length();
      lastWord += ComparedText.words(pieces.get(i)).size();
      characters[i] = lastCharacter;
      words[i] = lastWord;
    }
    return new GoldPieces(kind, characters, words);
  }

  int size() {
    return words.length;
  }
}
