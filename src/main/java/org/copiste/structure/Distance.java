package org.copiste.structure;

/** Edit distance with a limit. */
final class Distance {
  private Distance() {}

  /** Whether at most so many single-character edits turn one string into the other. */
  static boolean within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return false;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return false;
      }
    }
    return row[b.length()] <= limit;
  }
}
