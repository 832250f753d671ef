package org.copiste.repair.token;

/** What stands between two tokens. */
public final class Gaps {
  public static final String HYPHENS = "-¬\u00ad‐–—";

  public static final String SPECKS = ".,'’‘`´:;•*°^~\"";

  private Gaps() {}

  /** Whether a hyphen is all that tells of a divided word, or a hyphen and a line end. */
  public static boolean isHyphen(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (HYPHENS.indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is something in a gap that only stands inside a word by mistake. */
  public static boolean hasSpeck(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (SPECKS.indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
