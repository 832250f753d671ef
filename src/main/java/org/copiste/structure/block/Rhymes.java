package org.copiste.structure.block;

import java.util.List;
import org.copiste.language.text.Fold;

/** Tells verse by the ends of its lines. */
final class Rhymes {
  /** Lines further on in which a rhyme is looked for. */
  private static final int WITHIN = 4;

  private Rhymes() {}

  /** The share of lines that end like another one near by; 0 for fewer than two. */
  static double share(List<String> lines) {
    int rhymed = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean found = false;
      for (int k = Math.max(0, i - WITHIN); k <= Math.min(lines.size() - 1, i + WITHIN); k++) {
        found |= k != i && rhyme(end(lines.get(i)), end(lines.get(k)));
      }
      rhymed += found ? 1 : 0;
    }
    return lines.isEmpty() ? 0 : (double) rhymed / lines.size();
  }

  /** Whether two ends of lines are alike in two letters, or three of which the last is mute. */
  private static boolean rhyme(String a, String b) {
    int n = a.endsWith("e") ? 3 : 2;
    return a.length() >= n
        && b.length() >= n
        && a.substring(a.length() - n).equals(b.substring(b.length() - n));
  }

  /** The letters of a line's end, folded, without a mute consonant at the very end. */
  private static String end(String line) {
    String letters = Fold.of(line).replaceAll("[^a-z]", "");
    String end = letters.substring(Math.max(0, letters.length() - 5));
    return end.length() > 2 ? end.replaceAll("[sxz]$", "") : end;
  }
}
