package org.copiste.entities.misread;

import java.util.Optional;

/**
 * How one letter of a name may have been misread.
 *
 * @param glyphs whether the letters are of those that recognition takes for each other
 */
record MisreadName(boolean glyphs) {
  /** Letters whose shapes recognition mixes up; each row is a set. */
  private static final String[] ALIKE = {"iltj1fr", "ceo", "nuhbm", "vyr", "aeo", "gqy", "sz"};

  /**
   * Whether a reading differs from a name by one letter, and not in the first or last: the ends
   * tell Kameneva from Kamenev, and a plural from its singular.
   *
   * @return {@code none} if it differs otherwise
   */
  static Optional<MisreadName> between(String read, String name) {
    int longer = Math.max(read.length(), name.length());
    int head = 0;
    while (head < Math.min(read.length(), name.length())
        && read.charAt(head) == name.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(read.length(), name.length()) - head
        && read.charAt(read.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
      tail++;
    }
    int wrong = read.length() - head - tail;
    int right = name.length() - head - tail;
    boolean inside = head > 0 && tail > 0 && head + tail < longer;
    if (!inside || wrong > 1 || right > 1) {
      return Optional.empty();
    }
    boolean exchanged = wrong == 1 && right == 1;
    return Optional.of(new MisreadName(!exchanged || alike(read.charAt(head), name.charAt(head))));
  }

  private static boolean alike(char a, char b) {
    for (String row : ALIKE) {
      if (row.indexOf(a) >= 0 && row.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }
}
