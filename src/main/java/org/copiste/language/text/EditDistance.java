package org.copiste.language.text;

/**
 * Levenshtein distance: the least number of code units to insert, delete or replace that turn one
 * string into another. Time is the product of the two lengths, memory the length of the second.
 */
public final class EditDistance {
  private EditDistance() {}

  /** The distance of two strings. */
  public static int of(String a, String b) {
    return bounded(a, b, Integer.MAX_VALUE);
  }

  /** Whether the distance of two strings is at most {@code limit}. */
  public static boolean within(String a, String b, int limit) {
    return Math.abs(a.length() - b.length()) <= limit && bounded(a, b, limit) <= limit;
  }

  /** The distance, or some number above {@code limit} if it is greater than that. */
  private static int bounded(String a, String b, int limit) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return least;
      }
    }
    return row[b.length()];
  }
}
