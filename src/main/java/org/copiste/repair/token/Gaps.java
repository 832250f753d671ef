package org.copiste.repair.token;

/** What stands between two tokens. */
public final class Gaps {
  public static final String HYPHENS = "-¬\u00ad‐–—";

  public static final String SPECKS = ".,'’‘`´:;•*°^~\"";

  private Gaps() {}

  /** Whether a gap contains a hyphen. */
  public static boolean isHyphen(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (HYPHENS.indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a gap contains a speck: a sign that never occurs within a word. */
  public static boolean hasSpeck(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (SPECKS.indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
